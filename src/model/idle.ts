import type { Sheet } from './sheet.ts';

/** Accelerators that wait for the network: interruptions of jobs, and endpoints cut off. */
export const idle: Sheet = {
  name: 'idle',
  title: 'Waiting accelerators',
  quantities: {
    opticalAccessPart: {
      unit: '1',
      meaning: 'Access share of the optical bandwidth of the leaves.',
      formula: 'accessBandwidth + uplinkBandwidth > 0 ? accessBandwidth / (accessBandwidth + uplinkBandwidth) : 0',
    },
    accessPart: {
      unit: '1',
      meaning: 'Access share of the bandwidth of the leaves, copper included.',
      formula:
        'siteCount * siteEndpoints * endpointRate / (siteCount * siteEndpoints * endpointRate + uplinkBandwidth)',
    },
    planeFactor: {
      unit: '1',
      meaning: 'What planes leave of the interruptions of a failure in one of them.',
      formula: 'planeCount > 1 ? planeInterruptShare : 1',
    },
    cardFactor: {
      unit: '1',
      meaning: 'The same for a card, whose module carries all planes.',
      formula: 'planeCount > 1 ? wholeModuleShare + (1 - wholeModuleShare) * planeInterruptShare : 1',
    },
    interruptions: {
      unit: '1/year',
      meaning: 'Failures a year that interrupt a job; paths between switches are routed around.',
      formula:
        'acceleratorsPerEndpoint > 0 ? accessInterruptShare * (planeFactor * (leafEvents * opticalAccessPart + leafCopperEvents + leafSwitchCount * leafFailuresPerSwitch) + cardFactor * (cardEvents + cardCopperEvents)) + upperInterruptShare * (leafEvents * (1 - opticalAccessPart) + upperEvents + upperSwitches * upperFailuresPerSwitch + coreEvents + coreSwitches * coreFailuresPerSwitch + fourthEvents + fourthSwitches * fourthFailuresPerSwitch) : 0',
      source: 'accessInterruptShare is a fit to one published count of interruptions',
    },
    stops: {
      unit: '1/h',
      meaning: 'Interruptions of one job an hour.',
      formula: 'interruptions * jobEndpoints / endpointCount / hoursPerYear',
    },
    checkpointEvery: {
      unit: 'h',
      meaning: 'Checkpoint interval: the one set, or the optimum.',
      formula: 'checkpointInterval > 0 ? checkpointInterval : stops > 0 ? sqrt(2 * checkpointTime / stops) : 0',
      source: 'J. W. Young, A first order approximation to the optimum checkpoint interval, 1974',
    },
    interruptionLoss: {
      unit: 'h',
      meaning: 'Hours that one interruption loses: half an interval and the restart.',
      formula: 'checkpointEvery / 2 + restartTime',
    },
    restartLoss: {
      unit: 'h',
      meaning: 'Hours that one interruption loses.',
      formula: 'interruptionLoss',
      undefined: {
        reason: 'without interruptions the optimum checkpoint interval is undefined',
        when: '(checkpointInterval > 0 ? 1 : stops > 0 ? 1 : 0) == 0',
      },
    },
    loss: {
      unit: '1',
      meaning: 'Time lost to interruptions and checkpoints for each time of work.',
      formula: 'stops > 0 ? stops * interruptionLoss + (checkpointTime > 0 ? checkpointTime / checkpointEvery : 0) : 0',
    },
    idleShare: {
      unit: '1',
      meaning: 'Share of the time in which accelerators wait.',
      formula: 'loss / (1 + loss)',
    },
    cutOffHours: {
      unit: 'h/year',
      meaning: 'Accelerator hours cut off from the network a year, hot spares taken off.',
      formula:
        'acceleratorsPerEndpoint * ((leafModuleDownHours * opticalAccessPart + leafSwitchDownHours * accessPart + leafCopperDownHours) * leafRate + cardDownEndHours * cardPortRate) / endpointRate * (1 - hotSpareShare)',
    },
    idleAcceleratorHours: {
      unit: 'h/year',
      meaning: 'Accelerator hours lost a year, never more than all.',
      formula:
        'min(acceleratorsPerEndpoint * endpointCount * hoursPerYear, acceleratorsPerEndpoint * endpointCount * hoursPerYear * idleShare + cutOffHours)',
    },
    idleCost: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'Worth of the accelerator hours lost.',
      formula: 'idleAcceleratorHours * acceleratorPrice * (1 + acceleratorPriceChange) ^ (year - 1)',
    },
  },
};
