import { ofTiers, type Quantity, type Sheet, type StructuralInput } from './sheet.ts';

const mark = (meaning: string): StructuralInput => ({ unit: '1', index: 'place', meaning });

/** What the sheets are told of figures of whole switches. */
export const wholeSwitchStructure: Readonly<Record<string, StructuralInput>> = {
  hasSystemPrice: mark('1 where a price of the whole switch is given, else 0.'),
  hasSystemPower: mark('1 where the power of the whole switch is given, else 0.'),
  hasSystemPowerMax: mark('1 where the maximum power of the whole switch is given, else 0.'),
  hasSystemFailureRate: mark('1 where failures of the whole switch are given, else 0.'),
};

/** A card has no switch: its modules are bought one by one. */
const ofSwitch = (quantity: Omit<Quantity, 'formula' | 'index'>, formula: string, card: string): Quantity => ({
  ...quantity,
  index: 'place',
  formula: ofTiers(formula, card),
  together: 'none',
});

/**
 * What buyers are quoted: a switch with all its ends. The switch itself takes its own price and power, at most the whole;
 * the rest is that of the ends, so that the quoted sum holds whatever the price of the switch is.
 */
export const wholeSwitch: Sheet = {
  name: 'whole-switch',
  title: 'Figures of a whole switch',
  quantities: {
    systemEnds: ofSwitch(
      { unit: '1', meaning: 'Ends of one switch with all its ports.' },
      'switchCapacity / rate',
      '0',
    ),
    switchPriceAlone: ofSwitch(
      { unit: 'USD', meaning: 'Price of one switch of this place without its ends.' },
      'hasSystemPrice > 0 ? min(switchPrice, systemPrice) : switchPrice',
      'switchPrice',
    ),
    pricePerEnd: ofSwitch(
      {
        unit: 'USD',
        meaning:
          'Price of one end: its own, or what the price of the whole switch leaves for it; where that has no laser, its share of a laser source more.',
      },
      '(hasSystemPrice > 0 ? (systemPrice - switchPriceAlone) / systemEnds : endPrice) + (laserApart > 0 ? (soldered > 0 ? serviceUnitPrice / serviceUnitEnds : 0) : 0)',
      'endPrice',
    ),
    wallFactor: {
      unit: '1',
      index: 'place',
      meaning: 'Watts at the wall for each watt of optics: power supplies, regulators and fans.',
      formula: '(1 + fanShare) / (1 - conversionLoss)',
    },
    conversionFactor: {
      unit: '1',
      meaning: 'The same for optics of a leaf switch.',
      formula: 'leafWallFactor',
    },
    switchPowerAlone: ofSwitch(
      { unit: 'W', meaning: 'Power of one switch of this place without its ends, at the wall.' },
      'hasSystemPower > 0 ? min(switchBasePower, systemPower) : switchBasePower',
      '0',
    ),
    powerPerEnd: ofSwitch(
      {
        unit: 'W',
        meaning: 'Power of one end without its laser: its own, or what the power of the whole switch leaves for it.',
      },
      'hasSystemPower > 0 ? (systemPower - switchPowerAlone) / wallFactor / systemEnds - (laserApart > 0 ? 0 : endLaserPower) + rate * hostSerdesSaving * wattsPerGigabitPicojoule : endPower',
      'endPower',
    ),
    laserPowerApart: ofSwitch(
      { unit: 'W', meaning: 'Power at the wall of the lasers of one switch that its own power has not in it.' },
      'laserApart > 0 ? systemEnds * endLaserPower * wallFactor : 0',
      '0',
    ),
    failuresPerSwitch: ofSwitch(
      { unit: '1/year', meaning: 'Failures a year of one switch of this place, its ends apart.' },
      'hasSystemFailureRate > 0 ? systemFailureRate : switchFailureRate',
      '0',
    ),
  },
};
