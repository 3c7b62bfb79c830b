import type { Sheet } from './sheet.ts';

/** Repair events, what they replace and how long ends stay dark. */
export const failures: Sheet = {
  name: 'failures',
  title: 'Failures and repair',
  quantities: {
    events: {
      unit: '1/year',
      index: 'place',
      meaning: 'Repair events of ends a year.',
      formula: 'usedEnds * endFailureRate',
    },
    cleanings: {
      unit: '1/year',
      index: 'place',
      meaning: 'Repair events a year that cleaning a connector mends; no part is replaced.',
      formula: 'events * contaminationShare',
    },
    moduleSwaps: {
      unit: '1/year',
      index: 'place',
      meaning: 'Repair events a year that replace a module or a laser source.',
      formula: 'events * (1 - contaminationShare) * (1 - unserviceableShare)',
    },
    replacedSwitches: {
      unit: '1/year',
      index: 'place',
      meaning: 'Switches of this place replaced a year, for their own failures and for ends that cannot be mended.',
      formula:
        'events * (1 - contaminationShare) * unserviceableShare + copperSwitchSwaps + switches * failuresPerSwitch',
    },
    switchSwaps: {
      unit: '1/year',
      meaning: 'Switches replaced a year.',
      formula: 'sum(replacedSwitches)',
    },
    moduleDownHours: {
      unit: 'h/year',
      index: 'place',
      meaning: 'End-hours dark a year while a module, a laser source or a connector waits for its repair.',
      formula: '(moduleSwaps + cleanings) * serviceUnitEnds * repairTime',
    },
    blastRadius: {
      unit: '1',
      index: 'place',
      meaning: 'Ends that go dark with one switch of this place.',
      formula: 'switches > 0 ? (usedEnds + copperEnds) / switches : 0',
    },
    switchDownHours: {
      unit: 'h/year',
      index: 'place',
      meaning: 'End-hours dark a year while a switch waits for its replacement; a card has no switch.',
      formula: 'replacedSwitches * blastRadius * switchRepairTime',
    },
    downEndHours: {
      unit: 'h/year',
      index: 'place',
      meaning: 'Hours that ends are dark in a year, one end dark for an hour counting one.',
      formula: 'moduleDownHours + switchDownHours + copperDownHours',
    },
    availability: {
      unit: '1',
      meaning: 'Share of the bandwidth that is lit over a year.',
      formula: 'max(0, 1 - sum(downEndHours * rate) / (linkBandwidth * hoursPerYear))',
      together: { meanBy: 'linkBandwidth' },
    },
  },
};
