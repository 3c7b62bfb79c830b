import type { Place } from '../../src/model/sheet.ts';
import type { ResolvedOption, ResolvedScenario } from '../../src/scenario/resolve.ts';
import { secondSwitch, type SecondSwitch } from './second-whole-switch.ts';

/** Rounding as the contract defines it: `10 * (1 - 0.7)` is 3. */
export const floor = (x: number): number => Math.floor(x + 1e-12 * Math.max(1, Math.abs(x)));
export const ceil = (x: number): number => Math.ceil(x - 1e-12 * Math.max(1, Math.abs(x)));

const switchCapacities: Readonly<Record<string, readonly [capacity: number, integratedRate: number]>> = {
  '51.2T': [51200, 800],
  '102.4T': [102400, 1600],
};

/** One place of a fabric: what stands there on all sites, and where its inputs are. */
export interface SecondPlace {
  /** Bought with the switch. */
  readonly integrated: boolean;
  /** Cannot be taken out of it. */
  readonly soldered: boolean;
  /** Gbit/s of an optical end. */
  readonly rate: number;
  readonly switches: number;
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

/** What is asked beyond the contract: copper in integrated leaves, to see what is lost without it. */
export interface WhatIf {
  readonly copperInIntegratedLeaves?: boolean;
}

/** Section 4 of the contract for one option, one site at a time and then times the sites. */
export function secondCounts(resolved: ResolvedScenario, option: ResolvedOption, whatIf: WhatIf = {}) {
  const x = (key: string): number => resolved.input(option, key).value;
  const [switchCapacity, integratedRate] = switchCapacities[resolved.scenario.capacity ?? '102.4T']!;
  const sites = resolved.scope === 'campus' ? x('siteCount') : 1;
  const endpoints = ceil(x('endpointCount') / sites);
  const planes = x('planeCount');
  const oversubscription = x('oversubscription');
  const linkRate = x('endpointRate') / planes;

  const radix = Math.min(x('maxRadix'), floor(switchCapacity / linkRate));
  const halfRadix = floor(radix / 2);
  // Ports of a switch of each tier: so many down for each so many up.
  const down = (ratio: number): number => floor((radix * ratio) / (1 + ratio));
  const [spineRatio, coreRatio] = [x('spineOversubscription'), x('coreOversubscription')];
  const [spineDown, coreDown] = [down(spineRatio), down(coreRatio)];
  const stated = x('endpointsPerLeaf');
  const leafDown = stated || down(oversubscription);
  const leafUp = stated ? ceil(stated / oversubscription) : radix - leafDown;
  const [rails, podSize] = [x('railCount'), x('podEndpoints')];
  const pods = podSize ? ceil(endpoints / podSize) : 1;
  const alone = rails > 1 ? 0 : stated || radix;
  const bounds = [alone, leafDown * radix, leafDown * spineDown * radix, leafDown * spineDown * coreDown * radix];
  const minTierCount = bounds.findIndex((bound, i) => endpoints <= bound && (pods === 1 || i >= 2)) + 1;
  const tierCount = Math.max(minTierCount, x('requestedTierCount'));
  const groups = pods * rails;
  const leafCount = groups * ceil(endpoints / groups / (tierCount === 1 ? alone : leafDown));
  // Links above the first, the second and the third tier.
  const uplinks = tierCount === 1 ? 0 : ceil(endpoints / oversubscription);
  const spineLinks = tierCount < 3 ? 0 : ceil(uplinks / spineRatio);
  const coreLinks = tierCount < 4 ? 0 : ceil(spineLinks / coreRatio);
  const intoTop = tierCount < 3 ? uplinks : tierCount === 3 ? spineLinks : coreLinks;
  const fullTop = ceil(intoTop / radix);
  let topCount = fullTop;
  if (tierCount > 1 && x('topSwitches') > 0) topCount = x('topSwitches');
  else if (tierCount === 2 && x('evenWiring') === 1) topCount = ceil(leafUp / Math.max(1, floor(leafUp / fullTop)));
  const spines = tierCount < 3 ? 0 : pods * ceil(uplinks / pods / spineDown);
  const cores = tierCount < 4 ? 0 : ceil(spineLinks / coreDown);
  const middleCount = spines + cores;
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
    const integrated = name !== 'card' && isIntegrated(option[name]);
    const cageRate = name === 'card' ? x('cardPortRate') : x('portRate');
    const rate = integrated ? integratedRate : cageRate;
    const needed = ceil(usedBandwidth / rate);
    const used = usedBandwidth > 0 ? (name === 'card' ? needed : Math.max(needed, switches)) : 0;
    const installed = integrated ? (switches * switchCapacity) / rate : used;
    const copperEnds = name === 'upper' ? 0 : ceil((copperEndpoints * x('endpointRate')) / cageRate);
    return {
      ...{ integrated, rate, copperRate: cageRate, soldered: name !== 'card' && isOneOf(option[name], 'cpo') },
      ...{ switches: switches * sites, usedBandwidth: usedBandwidth * sites },
      ...{ used: used * sites, installed: installed * sites, copperEnds: copperEnds * sites },
      optic: (quantity) => x(`${name}.${quantity}`),
      one: secondSwitch(resolved, option, name, { ends: switchCapacity / rate, rateGbps: rate }),
      copper: (quantity) => x(`${name}.${cable}${quantity[0]!.toUpperCase()}${quantity.slice(1)}`),
    };
  };
  const leaf = place('leaf', planes * leafCount, accessBandwidth + uplinkBandwidth);
  const upper = place(
    'upper',
    planes * (middleCount + topCount),
    // A link from leaves ends here once, all others twice.
    uplinkBandwidth + 2 * planes * (spineLinks + coreLinks) * linkRate,
  );
  const card = place('card', 0, accessBandwidth);

  const interSwitchBandwidth = interSwitchLinks * sites * linkRate;
  const accessFibres = card.used * card.optic('fibresPerEnd');
  const upperFibres = (interSwitchBandwidth / upper.rate) * upper.optic('fibresPerEnd');
  const fibreCount = accessFibres + upperFibres;
  const fibresPerEndpoint = fibreCount / x('endpointCount');
  const reference = x('referenceFibresPerServer');
  const breakout = planes > 1 ? x('breakoutFactor') : 1;
  const allAccess = endpoints * x('endpointRate') * sites;

  return {
    ...{ x, sites, siteEndpoints: endpoints, planes, switchCapacity, leaf, upper, card },
    all: [leaf, upper, card] as const,
    switchCount: leaf.switches + upper.switches,
    accessBandwidth: accessBandwidth * sites,
    uplinkBandwidth: uplinkBandwidth * sites,
    allAccess,
    linkBandwidth: allAccess + interSwitchBandwidth,
    cableCount: card.used * breakout + interSwitchBandwidth / x('portRate'),
    quantities: {
      ...{ linkRate, radix, halfRadix, leafDown, leafUp, minTierCount, tierCount, leafCount, uplinks },
      ...{ spineDown, coreDown, podCount: pods, spineLinks, coreLinks },
      ...{ topCount, middleCount, interSwitchLinks: interSwitchLinks * sites },
      maxEndpoints: bounds[tierCount - 1]! * sites,
      ...{ leafSwitchCount: leaf.switches, upperSwitchCount: upper.switches },
      switchCount: leaf.switches + upper.switches,
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
