import type { Sheet } from './sheet.ts';

/**
 * A folded Clos network in each plane of each site: leaves, top switches and up to two tiers between them.
 * leafCount, uplinks, topCount and middleCount are of one plane and site; all other counts are of the whole.
 */
export const countsFabric: Sheet = {
  name: 'counts',
  title: 'Counts of a fabric',
  quantities: {
    siteEndpoints: {
      unit: '1',
      meaning: 'Endpoints of one site.',
      formula: 'ceil(endpointCount / siteCount)',
    },
    linkRate: {
      unit: 'Gbit/s',
      meaning: 'Rate of one link of an endpoint in one plane.',
      formula: 'endpointRate / planeCount',
    },
    radix: {
      unit: '1',
      meaning: 'Links that one switch splits its capacity into.',
      formula: 'min(maxRadix, floor(switchCapacity / linkRate))',
    },
    halfRadix: {
      unit: '1',
      meaning: 'Half of the radix.',
      formula: 'floor(radix / 2)',
    },
    leafDown: {
      unit: '1',
      meaning: 'Links of a leaf towards endpoints.',
      formula: 'floor(radix * oversubscription / (1 + oversubscription))',
    },
    leafUp: {
      unit: '1',
      meaning: 'Links of a leaf towards the switches above.',
      formula: 'radix - leafDown',
    },
    minTierCount: {
      unit: '1',
      meaning: 'Fewest tiers that hold the endpoints.',
      formula:
        'siteEndpoints <= radix ? 1 : siteEndpoints <= leafDown * radix ? 2 : siteEndpoints <= leafDown * halfRadix * radix ? 3 : 4',
    },
    tierCount: {
      unit: '1',
      meaning: 'Tiers of switches.',
      formula: 'max(minTierCount, requestedTierCount)',
    },
    maxEndpoints: {
      unit: '1',
      meaning: 'Endpoints that the tiers can hold.',
      formula:
        'siteCount * (tierCount == 1 ? radix : leafDown * radix * (tierCount == 2 ? 1 : tierCount == 3 ? halfRadix : halfRadix ^ 2))',
    },
    largestFabric: {
      unit: '1',
      meaning: 'Endpoints that four tiers can hold.',
      formula: 'siteCount * leafDown * halfRadix ^ 2 * radix',
    },
    leafCount: {
      unit: '1',
      meaning: 'Leaf switches of one plane.',
      formula: 'ceil(siteEndpoints / (tierCount == 1 ? radix : leafDown))',
    },
    uplinks: {
      unit: '1',
      meaning: 'Links from leaves upwards in one plane.',
      formula: 'tierCount == 1 ? 0 : ceil(siteEndpoints / oversubscription)',
    },
    topCount: {
      unit: '1',
      meaning:
        'Switches of the top tier in one plane; in two evenly wired tiers each leaf reaches each of them with as many links, the last with what is left.',
      formula:
        'tierCount == 1 ? 0 : tierCount == 2 ? (evenWiring > 0 ? ceil(leafUp / max(1, floor(leafUp / ceil(uplinks / radix)))) : ceil(uplinks / radix)) : ceil(uplinks / radix)',
    },
    middleCount: {
      unit: '1',
      meaning: 'Switches between leaves and top in one plane.',
      formula: 'max(0, tierCount - 2) * ceil(uplinks / halfRadix)',
    },
    leafSwitchCount: {
      unit: '1',
      meaning: 'Switches in the leaf place.',
      formula: 'siteCount * planeCount * leafCount',
    },
    upperSwitchCount: {
      unit: '1',
      meaning: 'Switches above the leaves.',
      formula: 'siteCount * planeCount * (middleCount + topCount)',
    },
    switchCount: {
      unit: '1',
      meaning: 'Switches.',
      formula: 'leafSwitchCount + upperSwitchCount',
    },
    switches: {
      unit: '1',
      index: 'place',
      meaning: 'Switches in this place.',
      formula: {
        leaf: 'leafSwitchCount',
        upper: 'upperSwitchCount',
        card: '0',
      },
    },
    interSwitchLinks: {
      unit: '1',
      meaning: 'Links between switches.',
      formula: 'siteCount * planeCount * uplinks * max(0, tierCount - 1)',
    },
    rate: {
      unit: 'Gbit/s',
      index: 'place',
      meaning: 'Rate of one end, one direction: that of its subject where optics are integrated, else the port rate.',
      formula: {
        leaf: 'integrated > 0 ? subjectRate : portRate',
        upper: 'integrated > 0 ? subjectRate : portRate',
        card: 'cardPortRate',
      },
    },
    accessBandwidth: {
      unit: 'Gbit/s',
      meaning: 'Bandwidth of the optical access links, one direction.',
      formula: 'siteCount * (siteEndpoints - siteCopperEndpoints) * endpointRate',
    },
    uplinkBandwidth: {
      unit: 'Gbit/s',
      meaning: 'Bandwidth from leaves upwards, one direction.',
      formula: 'siteCount * planeCount * uplinks * linkRate',
    },
    usedBandwidth: {
      unit: 'Gbit/s',
      index: 'place',
      meaning: 'Bandwidth of the optical ends in use, one direction.',
      formula: {
        leaf: 'accessBandwidth + uplinkBandwidth',
        upper: 'uplinkBandwidth * max(0, 2 * (tierCount - 1) - 1)',
        card: 'accessBandwidth',
      },
    },
    usedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends in use; a switch has at least one.',
      formula: 'usedBandwidth > 0 ? siteCount * max(ceil(usedBandwidth / siteCount / rate), switches / siteCount) : 0',
    },
    installedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends bought and powered: all of a co-packaged switch, of pluggables those in use.',
      formula: {
        leaf: 'integrated > 0 ? switches * switchCapacity / rate : usedEnds',
        upper: 'integrated > 0 ? switches * switchCapacity / rate : usedEnds',
        card: 'usedEnds',
      },
    },
    strandedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends bought and powered that no link uses.',
      formula: 'installedEnds - usedEnds',
    },
    strandedCost: {
      unit: 'USD',
      meaning: 'Price of the ends that no link uses.',
      formula: 'sum(strandedEnds * pricePerEnd)',
    },
    pricedBandwidth: {
      unit: 'Gbit/s',
      meaning: 'Bandwidth over which the cost is divided, one direction.',
      formula: 'endpointCount * endpointRate',
    },
    linkBandwidth: {
      unit: 'Gbit/s',
      meaning: 'Bandwidth of all links, copper among them, one direction.',
      formula: 'siteCount * siteEndpoints * endpointRate + interSwitchLinks * linkRate',
    },
    switchPower: {
      unit: 'W',
      meaning: 'Power of the one switch with its optics.',
      undefined: { reason: 'stands in scope switch only' },
    },
    powerPerEndpoint: {
      unit: 'W',
      meaning: 'Network power for each endpoint.',
      formula: 'networkPower / endpointCount',
    },
    tcoPerEndpoint: {
      unit: 'USD',
      meaning: 'Total cost for each endpoint.',
      formula: 'tco / endpointCount',
    },
  },
};
