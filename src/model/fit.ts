import { ofTiers, type Quantity, type Sheet } from './sheet.ts';

/** A card has no switch: nothing of it stands in a rack of switches. */
const ofSwitch = (unit: string, meaning: string, formula: string): Quantity => ({
  unit,
  index: 'place',
  meaning,
  formula: ofTiers(formula, '0'),
  together: 'none',
});

/** What a switch asks of rack, cages and faceplate. The limits that it is held against are inputs. */
export const fit: Sheet = {
  name: 'fit',
  title: 'Fit: rack, cage and faceplate',
  quantities: {
    switchReserve: ofSwitch(
      'W',
      'Power reserved for one switch of this place with its optics and copper, at the wall.',
      'switches > 0 ? reservedPower / switches : 0',
    ),
    rackUnitPower: ofSwitch('W', 'Power reserved for each rack unit of one switch.', 'switchReserve / rackUnits'),
    switchesPerRack: ofSwitch(
      '1',
      'Switches that one rack holds, by space and by power; one that asks for more than a rack gives stands alone.',
      'max(1, min(floor(rackSpace / rackUnits), switchReserve > 0 ? floor(rackPower * wattsPerKilowatt / switchReserve) : floor(rackSpace / rackUnits)))',
    ),
    cagePower: ofSwitch(
      'W',
      'Power that one pluggable draws from its cage; 0 where optics are integrated, and where the power of the whole switch is given.',
      'switches > 0 ? (integrated > 0 ? 0 : hasSystemPower > 0 ? 0 : endPower + endLaserPower) : 0',
    ),
    switchFibres: ofSwitch(
      '1',
      'Fibres that leave one switch with all its ports, those of external lasers apart.',
      'switches > 0 ? systemEnds * fibresPerEnd : 0',
    ),
    rackUnitFibres: ofSwitch(
      '1',
      'Fibres that leave each rack unit of the faceplate of one switch.',
      'switchFibres / rackUnits',
    ),
  },
};
