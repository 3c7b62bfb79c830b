import type { Sheet } from './sheet.ts';

/** From switches in racks to the first job. Labour is a line of the purchase; here stands how long it takes. */
export const bringUp: Sheet = {
  name: 'bring-up',
  title: 'Bring-up',
  quantities: {
    linksToInstall: {
      unit: '1',
      meaning: 'Links to install, clean and test, fibre and copper: half of the ends in use.',
      formula: 'sum(usedEnds + copperEnds) / 2',
      together: 'sum',
    },
    bringUpHours: {
      unit: 'h',
      meaning: 'Hours of work until all links are up, all crews together.',
      formula: 'installHours / crewCount',
      together: 'sum',
    },
    bringUpDays: {
      unit: 'day',
      meaning:
        'Days until the first job can start: the links of all sites, nothing else; of several networks one after another.',
      formula: 'bringUpHours / crewHours',
      together: 'sum',
    },
    bringUpCost: {
      unit: 'USD',
      meaning: 'Worth of the accelerator hours that wait until the network is up, as far as they are asked to count.',
      formula:
        'bringUpWaitingShare * bringUpDays * hoursPerDay * acceleratorsPerEndpoint * endpointCount * acceleratorPrice',
    },
  },
};
