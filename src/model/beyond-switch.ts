import type { Quantity, Sheet } from './sheet.ts';

const none = (unit: string, meaning: string, index?: Quantity['index']): Quantity => ({
  unit,
  meaning,
  formula: '0',
  ...(index && { index }),
});
const undefinedFor =
  (reason: string) =>
  (unit: string, meaning: string): Quantity => ({
    unit,
    meaning,
    undefined: { reason: `${reason} in scope switch` },
  });
const noTiers = undefinedFor('no tiers');
const noEndpoints = undefinedFor('no endpoints');

/**
 * What a fabric and a campus have and one switch does not: amounts are 0, what would have to be measured in tiers or
 * per endpoint has no value. The names keep their meaning in every scope.
 */
export const beyondSwitch: Sheet = {
  name: 'beyond',
  title: 'What one switch does not have',
  quantities: {
    tierCount: noTiers('1', 'Tiers of switches.'),
    minTierCount: noTiers('1', 'Fewest tiers that hold the endpoints.'),
    radix: noTiers('1', 'Links that one leaf switch splits its capacity into.'),
    upperRadix: noTiers('1', 'Links that one switch above the leaves splits its capacity into.'),
    halfRadix: noTiers('1', 'Half of the links of a switch above the leaves.'),
    leafDown: noTiers('1', 'Links of a leaf towards endpoints.'),
    leafUp: noTiers('1', 'Links of a leaf towards the switches above.'),
    spineDown: noTiers('1', 'Links of a switch of the second tier towards leaves, where a third stands above it.'),
    coreDown: noTiers('1', 'Links of a switch of the third tier downwards, where a fourth stands above it.'),
    podCount: noTiers('1', 'Pods of one site.'),
    singleLeaf: noTiers('1', 'Endpoints that one switch alone connects.'),
    spineLinks: none('1', 'Links from the second tier upwards in one plane.'),
    coreLinks: none('1', 'Links from the third tier upwards in one plane.'),
    maxEndpoints: noTiers('1', 'Endpoints that the tiers can hold.'),
    linkRate: noEndpoints('Gbit/s', 'Rate of one link of an endpoint in one plane.'),
    accessBandwidth: noEndpoints('Gbit/s', 'Bandwidth of the optical access links, one direction.'),
    uplinkBandwidth: none('Gbit/s', 'Bandwidth from leaves upwards, one direction.'),
    leafCount: {
      unit: '1',
      meaning: 'Leaf switches of one plane.',
      formula: 'leafSwitchCount',
    },
    topCount: none('1', 'Switches of the top tier in one plane.'),
    middleCount: none('1', 'Switches between leaves and top in one plane.'),
    uplinks: none('1', 'Links from leaves upwards in one plane.'),
    interSwitchLinks: none('1', 'Links between switches.'),
    largestFabric: noTiers('1', 'Endpoints that four tiers can hold.'),
    siteEndpoints: noEndpoints('1', 'Endpoints of one site.'),
    copperEndpoints: none('1', 'Endpoints connected by copper.'),
    cableCount: none('1', 'Fibre cables, a breakout counted by its cost.'),
    fibreCount: none('1', 'Fibres.'),
    fibreLength: none('m', 'Length of all fibres.'),
    fibresPerEndpoint: noEndpoints('1', 'Fibres for each endpoint.'),
    fibreRatio: noEndpoints('1', 'Fibres per endpoint against a traditional server.'),
    dciBandwidth: none('Gbit/s', 'Bandwidth that leaves one site, one direction.'),
    dciLinks: none('1', 'Coherent links between sites.'),
    dciModules: none('1', 'Coherent modules.'),
    dciPower: none('W', 'Power of coherent modules and amplifiers at the wall.'),
    routeLength: none('km', 'Length of the fibre route between two sites.'),
    spans: none('1', 'Spans of a route.'),
    fibrePairs: none('1', 'Fibre pairs between sites.'),
    amplifiers: none('1', 'Amplifiers.'),
    oneWayLatency: none('us', 'Time of light from site to site.'),
    roundTrip: none('us', 'Time of light from site to site and back.'),
    syncTime: undefinedFor('one site only')('s', 'Time of a ring all-reduce between sites.'),
    syncShare: undefinedFor('one site only')('1', 'Share of a training step that waits for it.'),
    copperEnds: none('1', 'Ends of copper cables.', 'place'),
    copperDraw: none('W', 'Power of the ends of copper cables.', 'place'),
    copperPower: none('W', 'Power of all ends of copper cables.'),
    copperCost: none('USD', 'Price of copper cables.'),
    copperEvents: none('1/year', 'Repair events of copper ends a year.', 'place'),
    copperSwitchSwaps: none('1/year', 'Repair events of copper a year that need a whole switch.', 'place'),
    copperDownHours: none('h/year', 'End-hours dark a year for copper.', 'place'),
    copperHandsOnHours: none('h/year', 'Technician hours for copper a year.'),
    copperParts: none('USD/year', 'Replaced copper of a year, before its price changes.', 'year'),
    copperEmbodied: none('kg', 'Carbon dioxide equivalent of making copper cables.'),
    cablingCost: none('USD', 'Price of fibre cables; the fibres of one switch are outside.'),
    dciCost: none('USD', 'Price of coherent modules between sites.'),
    interSiteFibreCost: none('USD/year', 'Lease of fibre between sites.', 'year'),
    switchPower: {
      unit: 'W',
      meaning: 'Power of the one switch with its optics: the figure that a datasheet prints.',
      formula: 'networkPower',
    },
    powerPerEndpoint: noEndpoints('W', 'Network power for each endpoint.'),
    tcoPerEndpoint: noEndpoints('USD', 'Total cost for each endpoint.'),
    interruptions: none('1/year', 'Failures a year that interrupt a job.'),
    stops: none('1/h', 'Interruptions of one job an hour.'),
    restartLoss: undefinedFor('no jobs')('h', 'Hours that one interruption loses.'),
    loss: none('1', 'Time lost to interruptions and checkpoints for each time of work.'),
    idleShare: none('1', 'Share of the time in which accelerators wait.'),
    cutOffHours: none('h/year', 'Accelerator hours cut off from the network a year.'),
    idleAcceleratorHours: none('h/year', 'Accelerator hours lost a year.'),
    idleCost: none('USD/year', 'Worth of the accelerator hours lost.', 'year'),
  },
};
