/** Longer than most files: one sheet, a line or two for each quantity. */
import { ofTiers, type Sheet } from './sheet.ts';

/**
 * A folded Clos network in each plane of each site: up to four tiers, leaf, spine, core and a fourth; the last is the top.
 * Counts of a tier and of links between tiers are of one plane and site; all other counts are of the whole.
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
      together: 'none',
    },
    radix: {
      unit: '1',
      meaning: 'Links that one leaf switch splits its capacity into.',
      formula: 'min(leafMaxRadix, floor(leafSwitchCapacity / linkRate))',
    },
    upperRadix: {
      unit: '1',
      meaning: 'Links that one switch of the second tier splits its capacity into.',
      formula: 'min(upperMaxRadix, floor(upperSwitchCapacity / linkRate))',
    },
    coreRadix: {
      unit: '1',
      meaning: 'Links that one switch of the third tier splits its capacity into.',
      formula: 'min(coreMaxRadix, floor(coreSwitchCapacity / linkRate))',
    },
    fourthRadix: {
      unit: '1',
      meaning: 'Links that one switch of the fourth tier splits its capacity into.',
      formula: 'min(fourthMaxRadix, floor(fourthSwitchCapacity / linkRate))',
    },
    halfRadix: {
      unit: '1',
      meaning: 'Half of the links of a switch of the second tier.',
      formula: 'floor(upperRadix / 2)',
    },
    leafDown: {
      unit: '1',
      meaning: 'Links of a leaf towards endpoints: those stated, else as many as oversubscription leaves.',
      formula: 'endpointsPerLeaf > 0 ? endpointsPerLeaf : floor(radix * oversubscription / (1 + oversubscription))',
    },
    leafUp: {
      unit: '1',
      meaning: 'Links of a leaf towards the switches above.',
      formula: 'endpointsPerLeaf > 0 ? ceil(leafDown / oversubscription) : radix - leafDown',
    },
    spineDown: {
      unit: '1',
      meaning: 'Links of a switch of the second tier towards leaves, where a third stands above it.',
      formula: 'floor(upperRadix * spineOversubscription / (1 + spineOversubscription))',
    },
    coreDown: {
      unit: '1',
      meaning: 'Links of a switch of the third tier downwards, where a fourth stands above it.',
      formula: 'floor(coreRadix * coreOversubscription / (1 + coreOversubscription))',
    },
    podCount: {
      unit: '1',
      meaning: 'Pods of one site; without a stated size all endpoints are one.',
      formula: 'podEndpoints > 0 ? ceil(siteEndpoints / podEndpoints) : 1',
    },
    singleLeaf: {
      unit: '1',
      meaning: 'Endpoints that one switch alone connects; none where rails have leaves of their own.',
      formula: 'railCount > 1 ? 0 : endpointsPerLeaf > 0 ? endpointsPerLeaf : radix',
    },
    minTierCount: {
      unit: '1',
      meaning: 'Fewest tiers that hold the endpoints.',
      formula:
        'podCount > 1 ? (siteEndpoints <= leafDown * spineDown * coreRadix ? 3 : 4) : siteEndpoints <= singleLeaf ? 1 : siteEndpoints <= leafDown * upperRadix ? 2 : siteEndpoints <= leafDown * spineDown * coreRadix ? 3 : 4',
    },
    tierCount: {
      unit: '1',
      meaning: 'Tiers of switches.',
      formula: 'max(minTierCount, requestedTierCount)',
    },
    topRadix: {
      unit: '1',
      meaning: 'Links of a switch of the top tier.',
      formula: 'tierCount < 3 ? upperRadix : tierCount == 3 ? coreRadix : fourthRadix',
    },
    maxEndpoints: {
      unit: '1',
      meaning: 'Endpoints that the tiers can hold.',
      formula:
        'siteCount * (tierCount == 1 ? singleLeaf : leafDown * topRadix * (tierCount == 2 ? 1 : tierCount == 3 ? spineDown : spineDown * coreDown))',
    },
    largestFabric: {
      unit: '1',
      meaning: 'Endpoints that four tiers can hold.',
      formula: 'siteCount * leafDown * spineDown * coreDown * fourthRadix',
    },
    leafCount: {
      unit: '1',
      meaning: 'Leaf switches of one plane; each rail of each pod has its own.',
      formula:
        'podCount * railCount * ceil(siteEndpoints / podCount / railCount / (tierCount == 1 ? singleLeaf : leafDown))',
    },
    uplinks: {
      unit: '1',
      meaning: 'Links from leaves upwards in one plane.',
      formula: 'tierCount == 1 ? 0 : ceil(siteEndpoints / oversubscription)',
    },
    spineLinks: {
      unit: '1',
      meaning: 'Links from the second tier upwards in one plane.',
      formula: 'tierCount < 3 ? 0 : ceil(uplinks / spineOversubscription)',
    },
    coreLinks: {
      unit: '1',
      meaning: 'Links from the third tier upwards in one plane.',
      formula: 'tierCount < 4 ? 0 : ceil(spineLinks / coreOversubscription)',
    },
    topCount: {
      unit: '1',
      meaning:
        'Switches of the top tier in one plane: as many as stated, else as links need; in two evenly wired tiers each leaf reaches each of them with as many links, the last with what is left.',
      formula:
        'tierCount == 1 ? 0 : topSwitches > 0 ? topSwitches : tierCount == 2 ? (evenWiring > 0 ? ceil(leafUp / max(1, floor(leafUp / ceil(uplinks / upperRadix)))) : ceil(uplinks / upperRadix)) : ceil((tierCount == 3 ? spineLinks : coreLinks) / topRadix)',
    },
    spineCount: {
      unit: '1',
      meaning: 'Switches of the second tier in one plane; below a third each pod has its own.',
      formula: 'tierCount < 3 ? topCount : podCount * ceil(uplinks / podCount / spineDown)',
    },
    coreCount: {
      unit: '1',
      meaning: 'Switches of the third tier in one plane.',
      formula: 'tierCount < 3 ? 0 : tierCount == 3 ? topCount : ceil(spineLinks / coreDown)',
    },
    fourthCount: {
      unit: '1',
      meaning: 'Switches of the fourth tier in one plane.',
      formula: 'tierCount < 4 ? 0 : topCount',
    },
    middleCount: {
      unit: '1',
      meaning: 'Switches between leaves and top in one plane.',
      formula: 'spineCount + coreCount + fourthCount - topCount',
    },
    leafSwitchCount: {
      unit: '1',
      meaning: 'Switches in the leaf place.',
      formula: 'siteCount * planeCount * leafCount',
      together: 'sum',
    },
    upperSwitchCount: {
      unit: '1',
      meaning: 'Switches above the leaves.',
      formula: 'siteCount * planeCount * (spineCount + coreCount + fourthCount)',
      together: 'sum',
    },
    switchCount: {
      unit: '1',
      meaning: 'Switches.',
      formula: 'leafSwitchCount + upperSwitchCount',
      together: 'sum',
    },
    switches: {
      unit: '1',
      index: 'place',
      meaning: 'Switches in this place.',
      formula: {
        leaf: 'leafSwitchCount',
        upper: 'siteCount * planeCount * spineCount',
        core: 'siteCount * planeCount * coreCount',
        fourth: 'siteCount * planeCount * fourthCount',
        card: '0',
      },
      together: 'sum',
    },
    racks: {
      unit: '1',
      meaning: 'Racks for all switches; those of each tier stand in racks of their own.',
      formula:
        'siteCount * (ceil(leafSwitchCount / siteCount / leafSwitchesPerRack) + ceil(upperSwitches / siteCount / upperSwitchesPerRack) + ceil(coreSwitches / siteCount / coreSwitchesPerRack) + ceil(fourthSwitches / siteCount / fourthSwitchesPerRack))',
      together: 'sum',
    },
    interSwitchLinks: {
      unit: '1',
      meaning: 'Links between switches.',
      formula: 'siteCount * planeCount * (uplinks + spineLinks + coreLinks)',
      together: 'sum',
    },
    rate: {
      unit: 'Gbit/s',
      index: 'place',
      meaning: 'Rate of one end, one direction: that of its subject where optics are integrated, else the port rate.',
      formula: ofTiers('integrated > 0 ? subjectRate : portRate', 'cardPortRate'),
      together: 'none',
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
        upper: 'uplinkBandwidth + siteCount * planeCount * spineLinks * linkRate',
        core: 'siteCount * planeCount * (spineLinks + coreLinks) * linkRate',
        fourth: 'siteCount * planeCount * coreLinks * linkRate',
        card: 'accessBandwidth',
      },
    },
    usedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends in use; a switch has at least one.',
      formula: 'usedBandwidth > 0 ? siteCount * max(ceil(usedBandwidth / siteCount / rate), switches / siteCount) : 0',
      together: 'sum',
    },
    installedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends bought and powered: all of a co-packaged switch, of pluggables those in use.',
      formula: ofTiers('integrated > 0 ? switches * switchCapacity / rate : usedEnds', 'usedEnds'),
      together: 'sum',
    },
    strandedEnds: {
      unit: '1',
      index: 'place',
      meaning: 'Ends bought and powered that no link uses.',
      formula: 'installedEnds - usedEnds',
      together: 'sum',
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
      together: 'none',
    },
    powerPerEndpoint: {
      unit: 'W',
      meaning: 'Network power for each endpoint.',
      formula: 'networkPower / endpointCount',
      together: 'none',
    },
    tcoPerEndpoint: {
      unit: 'USD',
      meaning: 'Total cost for each endpoint.',
      formula: 'tco / endpointCount',
      together: 'none',
    },
  },
};
