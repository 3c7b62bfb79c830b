import { ofAccess, type Quantity, type Sheet } from './sheet.ts';

const ofEnd = (unit: string, meaning: string, formula: string): Quantity => ({
  unit,
  index: 'place',
  meaning,
  formula: ofAccess(formula),
  together: 'none',
});

const ofUsedCable = (quantity: string, unit: string, meaning: string): Quantity =>
  ofEnd(unit, meaning, `passiveReaches > 0 ? dac${quantity} : aec${quantity}`);

/**
 * Which copper cable the access layer takes: passive where it reaches at the rates of both its ends, else active, else
 * none. Where no copper is used, the figures of the cable belong to no end.
 */
export const copperChoice: Sheet = {
  name: 'copper-choice',
  title: 'Choice of the copper cable',
  quantities: {
    passiveEndReach: ofEnd('m', 'Longest link of passive copper at the rate of this end.', 'dacReach'),
    activeEndReach: ofEnd('m', 'Longest link of active copper at the rate of this end.', 'aecReach'),
    passiveReach: {
      unit: 'm',
      meaning: 'Longest access link of passive copper: the shorter reach of its two ends.',
      formula: 'min(leafPassiveEndReach, cardPassiveEndReach)',
    },
    activeReach: {
      unit: 'm',
      meaning: 'Longest access link of active copper: the shorter reach of its two ends.',
      formula: 'min(leafActiveEndReach, cardActiveEndReach)',
    },
    passiveReaches: {
      unit: '1',
      meaning: '1 where passive copper reaches over an access link and is the cable to use, 0 where active copper is.',
      formula: 'passiveReach >= accessLength ? 1 : 0',
    },
    copperReaches: {
      unit: '1',
      meaning: '1 where passive or active copper reaches over an access link, else 0.',
      formula: 'max(passiveReach, activeReach) >= accessLength ? 1 : 0',
    },
    takesCopper: {
      unit: '1',
      index: 'place',
      meaning: '1 where copper can be plugged into this place, 0 where optics are integrated.',
      formula: {
        leaf: 'integrated > 0 ? copperUnderIntegrated : 1',
        ...{ upper: '0', core: '0', fourth: '0' },
        card: '1',
      },
    },
    copperShare: {
      unit: '1',
      meaning:
        'Share of endpoints connected by copper: the share asked for where copper reaches and the leaves take it.',
      formula: 'copperReaches > 0 ? (leafTakesCopper > 0 ? accessCopperShare : 0) : 0',
    },
    copperEndPower: ofUsedCable('EndPower', 'W', 'Power of one end of the copper cable.'),
    copperEndPrice: ofUsedCable('EndPrice', 'USD', 'Price of one end of the copper cable, half of the cable.'),
    copperEndFailureRate: ofUsedCable(
      'EndFailureRate',
      '1/year',
      'Repair events of one end of the copper cable a year.',
    ),
    copperUnserviceableShare: ofUsedCable(
      'UnserviceableShare',
      '1',
      'Share of the repair events of copper that need a whole switch.',
    ),
    copperServiceUnitEnds: ofUsedCable('ServiceUnitEnds', '1', 'Ends that one repair of copper darkens.'),
    copperRepairTime: ofUsedCable('RepairTime', 'h', 'From failure to link for the copper cable.'),
    copperHandsOnTime: ofUsedCable('HandsOnTime', 'h', 'Technician hours to replace the copper cable.'),
    copperServiceUnitPrice: ofUsedCable('ServiceUnitPrice', 'USD', 'Price of the copper end that is replaced.'),
    copperWarrantyYears: ofUsedCable('WarrantyYears', 'year', 'Years in which replaced copper costs nothing.'),
    copperEmbodiedEnd: ofUsedCable('EmbodiedEnd', 'kg', 'Carbon dioxide equivalent of making one copper end.'),
  },
};
