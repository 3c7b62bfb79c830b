import type { Sheet } from './sheet.ts';

/** One switch, fully populated: it stands in the leaf place and every end of it is in use. */
export const countsSwitch: Sheet = {
  name: 'counts',
  title: 'Counts of one switch',
  quantities: {
    switchCount: { unit: '1', meaning: 'Switches.', formula: '1' },
    leafSwitchCount: {
      unit: '1',
      meaning: 'Switches in the leaf place.',
      formula: '1',
    },
    upperSwitchCount: {
      unit: '1',
      meaning: 'Switches above the leaves.',
      formula: '0',
    },
    switches: {
      unit: '1',
      index: 'place',
      meaning: 'Switches in this place.',
      formula: { leaf: 'leafSwitchCount' },
    },
    racks: { unit: '1', meaning: 'Racks for all switches.', formula: '1' },
    rate: {
      unit: 'Gbit/s',
      index: 'place',
      meaning: 'Rate of one end, one direction: that of its subject where optics are integrated, else the port rate.',
      formula: 'integrated > 0 ? subjectRate : portRate',
    },
    usedBandwidth: {
      unit: 'Gbit/s',
      index: 'place',
      meaning: 'Bandwidth of the ends in use, one direction.',
      formula: { leaf: 'switchCapacity' },
    },
    usedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends in use.',
      formula: { leaf: 'switchCapacity / rate' },
    },
    installedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends bought and powered.',
      formula: { leaf: 'switchCapacity / rate' },
    },
    strandedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends bought and powered that no link uses.',
      formula: 'installedEnds - usedEnds',
    },
    pricedBandwidth: {
      unit: 'Gbit/s',
      meaning: 'Bandwidth over which the cost is divided, one direction.',
      formula: 'leafSwitchCapacity',
    },
    linkBandwidth: {
      unit: 'Gbit/s',
      meaning: 'Bandwidth whose availability is counted, one direction.',
      formula: 'leafSwitchCapacity',
    },
  },
};
