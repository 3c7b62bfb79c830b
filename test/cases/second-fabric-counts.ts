import type { Place } from '../../src/model/sheet.ts';
import type { ResolvedOption, ResolvedScenario } from '../../src/scenario/resolve.ts';
import { secondSwitch, secondSwitchKind, type SecondSwitch, type SecondSwitchKind } from './second-whole-switch.ts';

/** Rounding as the contract defines it: `10 * (1 - 0.7)` is 3. */
export const floor = (x: number): number => Math.floor(x + 1e-12 * Math.max(1, Math.abs(x)));
export const ceil = (x: number): number => Math.ceil(x - 1e-12 * Math.max(1, Math.abs(x)));

type Tier = Exclude<Place, 'card'>;
const allTiers = ['leaf', 'upper', 'core', 'fourth'] as const;

/** What a scenario calls the switch of a tier; without a name it is that of the tier below. */
const nameOf = { leaf: 'capacity', upper: 'upperSwitch', core: 'coreSwitch', fourth: 'fourthSwitch' } as const;

function switchOf({ scenario }: ResolvedScenario, tier: Tier): SecondSwitchKind {
  const named = allTiers.slice(0, allTiers.indexOf(tier) + 1).map((one) => scenario[nameOf[one]]);
  return secondSwitchKind(scenario, named.findLast((id) => id !== undefined) ?? '102.4T');
}

/** The switches above the leaves are all of the option's one architecture for them. */
export const architectureIn = (option: ResolvedOption, place: Place): string =>
  place === 'leaf' ? option.leaf : place === 'card' ? option.card : option.upper;

/** One place of a fabric: what stands there on all sites, and where its inputs are. */
export interface SecondPlace {
  /** Bought with the switch. */
  readonly integrated: boolean;
  /** Cannot be taken out of it. */
  readonly soldered: boolean;
  /** Gbit/s of an optical end. */
  readonly rate: number;
  readonly switches: number;
  /** Gbit/s of one switch. */
  readonly capacity: number;
  /** Gbit/s of a cage. */
  readonly cageRate: number;
  /** Of the switch of this place. */
  readonly ofSwitch: (quantity: string) => number;
  readonly usedBandwidth: number;
  readonly used: number;
  readonly installed: number;
  readonly copperEnds: number;
  /** Gbit/s of a copper end. */
  readonly copperRate: number;
  readonly optic: (quantity: string) => number;
  /** One switch and one end of it, figures of a whole switch taken apart. */
  readonly one: SecondSwitch;
  readonly copper: (quantity: string) => number;
}

export type SecondCounts = ReturnType<typeof secondCounts>;

/** Passive cable where it reaches at the rates of both ends, else active, else none. */
function cableOf(x: (key: string) => number): 'dac' | 'aec' | undefined {
  const length = x('accessLength');
  return (['dac', 'aec'] as const).find(
    (cable) => length <= x(`leaf.${cable}Reach`) && length <= x(`card.${cable}Reach`),
  );
}

/** Of copper above the leaves, and of a card that is no switch, there is nothing. */
const nothing = {
  ...{ upperTakesCopper: 0, coreTakesCopper: 0, fourthTakesCopper: 0, leafFibresEach: 0 },
  ...{ upperCopperUnserviceableShare: 0, upperCopperServiceUnitEnds: 0 },
  ...{ cardSystemEnds: 0, cardSwitchesPerRack: 0, cardSwitchFibres: 0, cardRackUnitFibres: 0 },
};

/** What is asked beyond the contract: copper in integrated leaves, to see what is lost without it. */
export interface WhatIf {
  readonly copperInIntegratedLeaves?: boolean;
}

/** Section 4 of the contract for one option, one site at a time and then times the sites. */
export function secondCounts(resolved: ResolvedScenario, option: ResolvedOption, whatIf: WhatIf = {}) {
  const x = (key: string): number => resolved.input(option, key).value;
  const sites = resolved.scope === 'campus' ? x('siteCount') : 1;
  const endpoints = ceil(x('endpointCount') / sites);
  const planes = x('planeCount');
  const oversubscription = x('oversubscription');
  const linkRate = x('endpointRate') / planes;

  const radixOf = (tier: Tier): number =>
    Math.min(x(`${tier}.maxRadix`), floor(switchOf(resolved, tier).capacityGbps / linkRate));
  const radixes = allTiers.map(radixOf) as [number, number, number, number];
  const [radix, upperRadix, coreRadix, fourthRadix] = radixes;
  const halfRadix = floor(upperRadix / 2);
  // Ports of a switch of each tier: so many down for each so many up.
  const down = (ports: number, ratio: number): number => floor((ports * ratio) / (1 + ratio));
  const [spineRatio, coreRatio] = [x('spineOversubscription'), x('coreOversubscription')];
  const [spineDown, coreDown] = [down(upperRadix, spineRatio), down(coreRadix, coreRatio)];
  const stated = x('endpointsPerLeaf');
  const leafDown = stated || down(radix, oversubscription);
  const leafUp = stated ? ceil(stated / oversubscription) : radix - leafDown;
  const [rails, podSize] = [x('railCount'), x('podEndpoints')];
  const pods = podSize ? ceil(endpoints / podSize) : 1;
  const alone = rails > 1 ? 0 : stated || radix;
  const bounds = [
    alone,
    leafDown * upperRadix,
    leafDown * spineDown * coreRadix,
    leafDown * spineDown * coreDown * fourthRadix,
  ];
  const minTierCount = bounds.findIndex((bound, i) => endpoints <= bound && (pods === 1 || i >= 2)) + 1;
  const tierCount = Math.max(minTierCount, x('requestedTierCount'));
  const groups = pods * rails;
  const leafCount = groups * ceil(endpoints / groups / (tierCount === 1 ? alone : leafDown));
  // Links above the first, the second and the third tier.
  const uplinks = tierCount === 1 ? 0 : ceil(endpoints / oversubscription);
  const spineLinks = tierCount < 3 ? 0 : ceil(uplinks / spineRatio);
  const coreLinks = tierCount < 4 ? 0 : ceil(spineLinks / coreRatio);
  const intoTop = tierCount < 3 ? uplinks : tierCount === 3 ? spineLinks : coreLinks;
  const topRadix = radixes[Math.max(2, tierCount) - 1]!;
  const fullTop = ceil(intoTop / topRadix);
  let topCount = fullTop;
  if (tierCount > 1 && x('topSwitches') > 0) topCount = x('topSwitches');
  else if (tierCount === 2 && x('evenWiring') === 1) topCount = ceil(leafUp / Math.max(1, floor(leafUp / fullTop)));
  if (tierCount === 1) topCount = 0;
  const spines = tierCount < 3 ? 0 : pods * ceil(uplinks / pods / spineDown);
  const cores = tierCount < 4 ? 0 : ceil(spineLinks / coreDown);
  const middleCount = spines + cores;
  const [spineCount, coreCount, fourthCount] = [
    tierCount === 2 ? topCount : spines,
    tierCount === 3 ? topCount : cores,
    tierCount === 4 ? topCount : 0,
  ];
  const interSwitchLinks = planes * (uplinks + spineLinks + coreLinks);

  const cable = cableOf(x);
  const own = resolved.scenario.architectures ?? {};
  const isOneOf = (architecture: string, ...known: string[]): boolean =>
    known.includes(own[architecture]?.like ?? architecture);
  const isIntegrated = (architecture: string): boolean => isOneOf(architecture, 'cpo', 'npo');
  const isTaken = cable !== undefined && (whatIf.copperInIntegratedLeaves || !isIntegrated(option.leaf));
  const copperEndpoints = isTaken ? floor(endpoints * x('accessCopperShare')) : 0;
  const uplinkBandwidth = planes * uplinks * linkRate;
  const accessBandwidth = (endpoints - copperEndpoints) * x('endpointRate');

  const place = (name: Place, switches: number, usedBandwidth: number): SecondPlace => {
    const architecture = architectureIn(option, name);
    const kind = name === 'card' ? undefined : switchOf(resolved, name);
    const switchCapacity = kind?.capacityGbps ?? 0;
    const integrated = kind !== undefined && isIntegrated(architecture);
    const cageRate = name === 'card' ? x('cardPortRate') : x(`${name}.portRate`);
    const rate = integrated ? kind.integratedRateGbps : cageRate;
    const needed = ceil(usedBandwidth / rate);
    const used = usedBandwidth > 0 ? (name === 'card' ? needed : Math.max(needed, switches)) : 0;
    const installed = integrated ? (switches * switchCapacity) / rate : used;
    const soldered = name !== 'card' && isOneOf(architecture, 'cpo');
    const copperEnds = name !== 'leaf' && name !== 'card' ? 0 : ceil((copperEndpoints * x('endpointRate')) / cageRate);
    return {
      ...{ integrated, rate, copperRate: cageRate, soldered },
      ...{ capacity: switchCapacity, cageRate, ofSwitch: (quantity: string) => x(`${name}.${quantity}`) },
      ...{ switches: switches * sites, usedBandwidth: usedBandwidth * sites },
      ...{ used: used * sites, installed: installed * sites, copperEnds: copperEnds * sites },
      optic: (quantity) => x(`${name}.${quantity}`),
      one: secondSwitch(resolved, option, name, { ends: switchCapacity / rate, rateGbps: rate, soldered }),
      copper: (quantity) => x(`${name}.${cable}${quantity[0]!.toUpperCase()}${quantity.slice(1)}`),
    };
  };
  const leaf = place('leaf', planes * leafCount, accessBandwidth + uplinkBandwidth);
  // Every link ends in the tier below it and in the tier above it.
  const upper = place('upper', planes * spineCount, planes * (uplinks + spineLinks) * linkRate);
  const core = place('core', planes * coreCount, planes * (spineLinks + coreLinks) * linkRate);
  const fourth = place('fourth', planes * fourthCount, planes * coreLinks * linkRate);
  const above = [upper, core, fourth] as const;
  const upperSwitchCount = above.reduce((sum, { switches }) => sum + switches, 0);
  const card = place('card', 0, accessBandwidth);

  const interSwitchBandwidth = interSwitchLinks * sites * linkRate;
  const accessFibres = card.used * card.optic('fibresPerEnd');
  // Links of each pair of tiers have the fibres of their upper end, and a cable for each port of the slower end.
  const linksUpTo = [uplinks, spineLinks, coreLinks].map((links) => links * planes * sites * linkRate);
  const upperFibres = above.reduce((sum, one, i) => sum + (linksUpTo[i]! / one.rate) * one.optic('fibresPerEnd'), 0);
  const cablesAbove = above.reduce((sum, one, i) => {
    const slower = Math.min(one.cageRate, [leaf, upper, core][i]!.cageRate);
    return sum + linksUpTo[i]! / slower;
  }, 0);
  const fibreCount = accessFibres + upperFibres;
  const fibresPerEndpoint = fibreCount / x('endpointCount');
  const reference = x('referenceFibresPerServer');
  const breakout = planes > 1 ? x('breakoutFactor') : 1;
  const allAccess = endpoints * x('endpointRate') * sites;

  return {
    ...{ x, sites, siteEndpoints: endpoints, planes, leaf, upper, core, fourth, card },
    above,
    all: [leaf, upper, core, fourth, card] as const,
    switchCount: leaf.switches + upperSwitchCount,
    accessBandwidth: accessBandwidth * sites,
    uplinkBandwidth: uplinkBandwidth * sites,
    allAccess,
    linkBandwidth: allAccess + interSwitchBandwidth,
    cableCount: card.used * breakout + cablesAbove,
    quantities: {
      ...{ linkRate, radix, halfRadix, leafDown, leafUp, minTierCount, tierCount, leafCount, uplinks },
      ...{ spineDown, coreDown, podCount: pods, spineLinks, coreLinks },
      ...{ upperRadix, coreRadix, fourthRadix, topRadix, spineCount, coreCount, fourthCount },
      ...{ topCount, middleCount, interSwitchLinks: interSwitchLinks * sites },
      maxEndpoints: bounds[tierCount - 1]! * sites,
      largestFabric: bounds[3]! * sites,
      ...{ passiveReaches: cable === 'dac' ? 1 : 0, copperReaches: cable === undefined ? 0 : 1 },
      ...{ leafTakesCopper: isIntegrated(option.leaf) ? 0 : 1, cardTakesCopper: 1 },
      ...nothing,
      ...{ leafSwitchCount: leaf.switches, upperSwitchCount, switchCount: leaf.switches + upperSwitchCount },
      ...{ leafSwitches: leaf.switches, upperSwitches: upper.switches },
      ...{ coreSwitches: core.switches, fourthSwitches: fourth.switches },
      ...{ coreUsedEnds: core.used, coreInstalledEnds: core.installed },
      ...{ fourthUsedEnds: fourth.used, fourthInstalledEnds: fourth.installed },
      ...{ coreStrandedEnds: core.installed - core.used, fourthStrandedEnds: fourth.installed - fourth.used },
      ...{ accessBandwidth: accessBandwidth * sites, uplinkBandwidth: uplinkBandwidth * sites },
      ...{ leafUsedEnds: leaf.used, upperUsedEnds: upper.used, cardUsedEnds: card.used },
      ...{ leafInstalledEnds: leaf.installed, upperInstalledEnds: upper.installed, cardInstalledEnds: card.installed },
      ...{ leafStrandedEnds: leaf.installed - leaf.used, upperStrandedEnds: upper.installed - upper.used },
      copperEndpoints: copperEndpoints * sites,
      ...{ leafCopperEnds: leaf.copperEnds, cardCopperEnds: card.copperEnds },
      ...{ fibreCount, fibresPerEndpoint, fibreRatio: reference > 0 ? fibresPerEndpoint / reference : null },
      fibreLength: accessFibres * x('accessLength') + upperFibres * x('upperLength'),
    },
  };
}
