import type { Sheet } from './sheet.ts';

/** Links between sites. With one site every amount is 0. Ports of the border switches are outside. */
export const campus: Sheet = {
  name: 'campus',
  title: 'Between sites',
  quantities: {
    dciBandwidth: {
      unit: 'Gbit/s',
      meaning: 'Bandwidth that leaves one site, one direction.',
      formula: 'siteCount == 1 ? 0 : siteEndpoints * endpointRate * interSiteShare',
    },
    dciLinks: {
      unit: '1',
      meaning: 'Coherent links between sites.',
      formula: 'ceil(siteCount * ceil(dciBandwidth / dciRate) / 2)',
      together: 'sum',
    },
    dciModules: {
      unit: '1',
      meaning: 'Coherent modules.',
      formula: '2 * dciLinks',
      together: 'sum',
    },
    routeLength: {
      unit: 'km',
      meaning: 'Length of the fibre route between two sites.',
      formula: 'siteCount == 1 ? 0 : siteDistance * routeFactor',
    },
    spans: {
      unit: '1',
      meaning: 'Spans of a route.',
      formula: 'ceil(routeLength / spanLength)',
    },
    fibrePairs: {
      unit: '1',
      meaning: 'Fibre pairs between sites.',
      formula: 'ceil(dciLinks / channelsPerPair)',
      together: 'sum',
    },
    amplifiers: {
      unit: '1',
      meaning: 'Amplifiers.',
      formula: 'fibrePairs * 2 * (spans + 1)',
      together: 'sum',
    },
    dciPower: {
      unit: 'W',
      meaning: 'Power of coherent modules and amplifiers at the wall.',
      formula: 'dciModules * dciModulePower + amplifiers * amplifierPower',
    },
    dciCost: {
      unit: 'USD',
      meaning: 'Price of coherent modules between sites.',
      formula: 'dciModules * dciModulePrice',
    },
    interSiteFibreCost: {
      unit: 'USD/year',
      index: 'year',
      meaning: 'Lease of fibre between sites.',
      formula: 'fibrePairs * routeLength * fibrePairPrice * (1 + inflation) ^ (year - 1)',
    },
    oneWayLatency: {
      unit: 'us',
      meaning: 'Time of light from site to site.',
      formula: 'routeLength * fibreLatency',
    },
    roundTrip: {
      unit: 'us',
      meaning: 'Time of light from site to site and back.',
      formula: '2 * oneWayLatency',
    },
    ringTime: {
      unit: 's',
      meaning: 'Time of a ring all-reduce between sites, not overlapped; 0 without bandwidth between sites.',
      formula:
        'dciBandwidth > 0 ? 2 * (siteCount - 1) / siteCount * gradientVolume / dciBandwidth + 2 * (siteCount - 1) * oneWayLatency / microsecondsPerSecond : 0',
    },
    syncTime: {
      unit: 's',
      meaning: 'Time of a ring all-reduce between sites, not overlapped.',
      formula: 'ringTime',
      undefined: {
        reason: 'no bandwidth between sites',
        when: 'dciBandwidth <= 0',
      },
    },
    syncShare: {
      unit: '1',
      meaning: 'Time of a ring all-reduce for each time of a training step.',
      formula: 'ringTime / stepTime',
      undefined: {
        reason: 'no bandwidth between sites',
        when: 'dciBandwidth <= 0',
      },
    },
  },
};
