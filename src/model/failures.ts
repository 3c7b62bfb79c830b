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
    moduleSwaps: {
      unit: '1/year',
      index: 'place',
      meaning: 'Repair events a year that replace a module or a laser source.',
      formula: 'events * (1 - unserviceableShare)',
    },
    replacedSwitches: {
      unit: '1/year',
      index: 'place',
      meaning: 'Switches of this place replaced a year, for their own failures and for ends that cannot be mended.',
      formula: 'events * unserviceableShare + switches * switchFailureRate',
    },
    switchSwaps: { unit: '1/year', meaning: 'Switches replaced a year.', formula: 'sum(replacedSwitches)' },
    downEndHours: {
      unit: 'h/year',
      index: 'place',
      meaning: 'Hours that ends are dark in a year, one end dark for an hour counting one.',
      formula:
        'moduleSwaps * serviceUnitEnds * repairTime + (switches > 0 ? replacedSwitches * (usedEnds + copperEnds) / switches * switchRepairTime : 0)',
    },
    availability: {
      unit: '1',
      meaning: 'Share of the bandwidth that is lit over a year.',
      formula: 'max(0, 1 - sum(downEndHours * rate) / (linkBandwidth * hoursPerYear))',
    },
  },
};

/** One switch has no accelerators waiting for it: these lines are 0, and stay in the totals. */
export const idleSwitch: Sheet = {
  name: 'idle',
  title: 'Waiting accelerators',
  quantities: {
    interruptions: { unit: '1/year', meaning: 'Failures a year that interrupt a job.', formula: '0' },
    stops: { unit: '1/h', meaning: 'Interruptions of one job an hour.', formula: '0' },
    restartLoss: {
      unit: 'h',
      meaning: 'Hours that one interruption loses.',
      undefined: { reason: 'no jobs in scope switch' },
    },
    idleShare: { unit: '1', meaning: 'Share of the time in which accelerators wait.', formula: '0' },
    cutOffHours: { unit: 'h/year', meaning: 'Accelerator hours cut off from the network a year.', formula: '0' },
    idleAcceleratorHours: { unit: 'h/year', meaning: 'Accelerator hours lost a year.', formula: '0' },
  },
};
