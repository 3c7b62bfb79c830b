import { ceil, type SecondCounts, type SecondPlace } from './second-fabric-counts.ts';

const hoursPerYear = 8760;
const kilo = 1000;

/** What fails in a place: optics and copper alike, and the switches that stand there. */
function failuresOf(place: SecondPlace, x: SecondCounts['x']) {
  const { optic, copper } = place;
  const contaminationShare = x('contaminationShare');
  const events = place.used * optic('endFailureRate');
  const copperEvents = place.copperEnds > 0 ? place.copperEnds * copper('endFailureRate') : 0;
  const lost = optic('unserviceableShare');
  const copperLost = copperEvents > 0 ? copper('unserviceableShare') : 0;
  const cleanings = events * contaminationShare;
  const broken = events * (1 - contaminationShare);
  const [moduleSwaps, copperSwaps] = [broken * (1 - lost), copperEvents * (1 - copperLost)];
  const ownFailures = place.switches === 0 ? 0 : place.switches * place.one.failures;
  const switchSwaps = broken * lost + copperEvents * copperLost + ownFailures;
  const endsOfOne = place.switches > 0 ? (place.used + place.copperEnds) / place.switches : 0;
  const visits = moduleSwaps + cleanings;
  const moduleHours = visits * optic('serviceUnitEnds') * optic('repairTime');
  const copperHours = copperSwaps > 0 ? copperSwaps * copper('serviceUnitEnds') * copper('repairTime') : 0;
  const switchHours = place.switches === 0 ? 0 : switchSwaps * endsOfOne * place.ofSwitch('switchRepairTime');
  const switchHandsOn = switchSwaps === 0 ? 0 : switchSwaps * place.ofSwitch('switchHandsOnTime');
  const handsOn = visits * optic('handsOnTime') + (copperSwaps > 0 ? copperSwaps * copper('handsOnTime') : 0);
  return {
    events,
    copperEvents,
    cleanings,
    moduleSwaps,
    copperSwaps,
    ownFailures,
    switchHandsOn,
    switchSwaps,
    moduleHours,
    copperHours,
    switchHours,
    handsOn,
  };
}

export type SecondFailures = ReturnType<typeof secondFailures>;

/** Section 6 of the contract. */
export function secondFailures(counts: SecondCounts) {
  const { x } = counts;
  type OfPlace = ReturnType<typeof failuresOf>;
  const places = counts.all.map((place) => failuresOf(place, x)) as [OfPlace, OfPlace, OfPlace, OfPlace, OfPlace];
  const [leaf, upper, core, fourth, card] = places;
  const sumOf = (amount: (of: OfPlace) => number): number => places.reduce((sum, of) => sum + amount(of), 0);
  const part = (access: number): number => (access > 0 ? access / (access + counts.uplinkBandwidth) : 0);
  const opticalPart = part(counts.accessBandwidth);
  const allPart = part(counts.allAccess);

  const severalPlanes = counts.planes > 1;
  const softened = x('planeInterruptShare');
  const planeFactor = severalPlanes ? softened : 1;
  const cardFactor = severalPlanes ? x('wholeModuleShare') + (1 - x('wholeModuleShare')) * softened : 1;
  const inAccess =
    planeFactor * (leaf.events * opticalPart + leaf.copperEvents + leaf.ownFailures) +
    cardFactor * (card.events + card.copperEvents);
  const ofTiersAbove = [upper, core, fourth].reduce((sum, of) => sum + of.events + of.ownFailures, 0);
  const above = leaf.events * (1 - opticalPart) + ofTiersAbove;
  const behind = x('acceleratorsPerEndpoint');
  const interruptions = behind === 0 ? 0 : x('accessInterruptShare') * inAccess + x('upperInterruptShare') * above;

  const stops = (interruptions * (x('jobEndpoints') / x('endpointCount'))) / hoursPerYear;
  const asked = x('checkpointInterval');
  const writing = x('checkpointTime');
  const interval = asked > 0 ? asked : stops > 0 ? Math.sqrt((2 * writing) / stops) : null;
  const restartLoss = interval === null ? null : interval / 2 + x('restartTime');
  const loss = stops === 0 ? 0 : stops * restartLoss! + (writing === 0 ? 0 : writing / interval!);
  const idleShare = loss / (1 + loss);

  const leafCut =
    (leaf.moduleHours * opticalPart + leaf.switchHours * allPart) * counts.leaf.rate +
    leaf.copperHours * counts.leaf.copperRate;
  const cardCut = (card.moduleHours + card.copperHours) * x('cardPortRate');
  const cutOffHours = behind * ((leafCut + cardCut) / x('endpointRate')) * (1 - x('hotSpareShare'));
  const allHours = behind * x('endpointCount') * hoursPerYear;
  const idleAcceleratorHours = Math.min(allHours, allHours * idleShare + cutOffHours);

  const dark = places.reduce(
    (sum, { moduleHours, switchHours, copperHours }, i) =>
      sum + (moduleHours + switchHours) * counts.all[i]!.rate + copperHours * counts.all[i]!.copperRate,
    0,
  );
  return {
    places,
    handsOnHours: sumOf(({ handsOn }) => handsOn),
    switchHandsOnHours: sumOf(({ switchHandsOn }) => switchHandsOn),
    idleAcceleratorHours,
    quantities: {
      ...{ leafEvents: leaf.events, upperEvents: upper.events, cardEvents: card.events },
      ...{ leafModuleSwaps: leaf.moduleSwaps, upperModuleSwaps: upper.moduleSwaps, cardModuleSwaps: card.moduleSwaps },
      ...{ leafCleanings: leaf.cleanings, upperCleanings: upper.cleanings, cardCleanings: card.cleanings },
      switchSwaps: sumOf(({ switchSwaps }) => switchSwaps),
      ...{ coreEvents: core.events, fourthEvents: fourth.events },
      ...{ coreModuleSwaps: core.moduleSwaps, fourthModuleSwaps: fourth.moduleSwaps },
      leafDownEndHours: leaf.moduleHours + leaf.copperHours + leaf.switchHours,
      upperDownEndHours: upper.moduleHours + upper.copperHours + upper.switchHours,
      cardDownEndHours: card.moduleHours + card.copperHours + card.switchHours,
      ...{ accessPart: allPart, opticalAccessPart: opticalPart, planeFactor, cardFactor },
      checkpointEvery: interval ?? 0,
      ...{ interruptions, stops, restartLoss, loss, idleShare, cutOffHours, idleAcceleratorHours },
      availability: Math.max(0, 1 - dark / (counts.linkBandwidth * hoursPerYear)),
    },
  };
}

export type SecondCampus = ReturnType<typeof secondCampus>;

/** What stands between the sites; nothing of it with one site. */
export function secondCampus({ x, sites, siteEndpoints }: SecondCounts) {
  const several = sites > 1;
  const dciBandwidth = several ? siteEndpoints * x('endpointRate') * x('interSiteShare') : 0;
  const dciLinks = several ? ceil((sites * ceil(dciBandwidth / x('dciRate'))) / 2) : 0;
  const dciModules = 2 * dciLinks;
  const routeLength = several ? x('siteDistance') * x('routeFactor') : 0;
  const spans = several ? ceil(routeLength / x('spanLength')) : 0;
  const fibrePairs = ceil(dciLinks / x('channelsPerPair'));
  const amplifiers = fibrePairs * 2 * (spans + 1);
  const oneWayLatency = routeLength * x('fibreLatency');
  const syncTime =
    dciBandwidth === 0
      ? null
      : (((2 * (sites - 1)) / sites) * x('gradientVolume')) / dciBandwidth +
        (2 * (sites - 1) * oneWayLatency) / (kilo * kilo);
  return {
    dciPower: dciModules * x('dciModulePower') + amplifiers * x('amplifierPower'),
    dciCost: dciModules * x('dciModulePrice'),
    fibreLease: fibrePairs * routeLength * x('fibrePairPrice'),
    quantities: {
      ...{ dciBandwidth, dciLinks, dciModules, routeLength, spans, fibrePairs, amplifiers },
      ...{ oneWayLatency, roundTrip: 2 * oneWayLatency, syncTime, ringTime: syncTime ?? 0 },
      syncShare: syncTime === null ? null : syncTime / x('stepTime'),
    },
  };
}
