/** What else there is of a run: power, counts, failures, investment, carbon. Longer than most: one short view each. */
import type { Quantities } from '../engine/evaluate.ts';
import { sheetsOf } from '../engine/models.ts';
import { quantitiesOf } from '../engine/networks.ts';
import { ofNetwork } from '../model/network-name.ts';
import { tiers, type Tier } from '../model/sheet.ts';
import type { Assessment } from '../scenario/assess.ts';
import { inCurrency } from '../scenario/currency.ts';
import { fabricShape } from '../scenario/fabric-shape.ts';
import type { ResolvedOption, ResolvedScenario } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { architectureAt, tiersBuilt } from '../scenario/tiers.ts';
import { orderOf } from './answer-view.ts';
import { rangeOf } from './cost-view.ts';
import { groupedLines } from './lines.ts';
import type { Money } from './money.ts';
import { optionName } from './names.ts';
import type {
  ByNetwork,
  CarbonView,
  FabricView,
  FailuresView,
  InvestmentView,
  NetworkView,
  OptionName,
  PowerView,
  QuantityTable,
  View,
} from './view.ts';

const tables = {
  power: {
    switch: ['energyPerBit', 'opticsShare', 'annualEnergy'],
    fabric: [
      ...['powerPerEndpoint', 'leafSwitchPower', 'upperSwitchPower', 'coreSwitchPower', 'fourthSwitchPower'],
      ...['energyPerBit', 'opticsShare', 'annualEnergy'],
    ],
  },
  counts: {
    switch: ['leafInstalledEnds', 'tcoPerGbps'],
    fabric: [
      ...['racks', 'linksToInstall', 'bringUpHours', 'bringUpDays'],
      ...['tierCount', 'leafSwitchCount', 'upperSwitchCount', 'interSwitchLinks', 'leafUsedEnds', 'leafInstalledEnds'],
      ...['upperUsedEnds', 'upperInstalledEnds', 'coreUsedEnds', 'coreInstalledEnds', 'fourthUsedEnds'],
      ...['fourthInstalledEnds', 'cardInstalledEnds', 'strandedCost', 'copperEndpoints', 'fibreCount'],
      ...['fibreLength', 'fibresPerEndpoint', 'fibreRatio', 'maxEndpoints', 'tcoPerEndpoint', 'tcoPerGbps'],
    ],
  },
  failures: {
    switch: ['leafEvents', 'switchSwaps', 'leafDownEndHours', 'availability'],
    fabric: [
      ...[
        'leafEvents',
        'upperEvents',
        'coreEvents',
        'fourthEvents',
        'cardEvents',
        'switchSwaps',
        'interruptions',
        'idleShare',
        'idleAcceleratorHours',
      ],
      ...['cutOffHours', 'presentIdleCost', 'bringUpCost', 'tco', 'availability'],
    ],
  },
  sites: [
    ...['dciLinks', 'dciModules', 'fibrePairs', 'amplifiers', 'dciPower', 'dciCost', 'oneWayLatency', 'roundTrip'],
    ...['syncTime', 'syncShare'],
  ],
} as const;

const sheetOf = ({ resolved }: Run): 'switch' | 'fabric' => (resolved.scope === 'switch' ? 'switch' : 'fabric');

/** A run in the currency shown, with its options in the order of the answer. */
export class Shown {
  readonly options: readonly OptionName[];
  readonly quantities: readonly Quantities[];
  readonly order: readonly string[];

  constructor(
    readonly run: Run,
    readonly money: Money,
    readonly assessment: Assessment | undefined,
  ) {
    const { resolved } = run;
    this.order = orderOf(run, assessment);
    const shown = inCurrency(run, money.currency);
    this.options = this.order.map((id) => optionName(resolved, optionOf(resolved, id)));
    this.quantities = this.order.map((id) => shown.options.find((option) => option.id === id)!.quantities);
  }

  values(quantity: string): number[] {
    return this.quantities.map((quantities) => quantities[quantity]!.value!);
  }

  /** What each of several networks has of quantities. */
  byNetwork(...names: readonly string[]): ByNetwork[] {
    const { networks } = this.run.resolved;
    if (networks.length === 0) return [];
    return names.map((quantity) => ({
      quantity,
      unit: this.quantities[0]![quantity]!.unit,
      rows: networks.map(({ id, label }) => {
        const key = ofNetwork(id, quantity);
        return { key, label, values: this.values(key) };
      }),
    }));
  }

  /**
   * Rows of quantities that the sheets know and that are not 0 for all; of one of several networks, or of all together
   * what these have together.
   */
  table(names: readonly string[], network?: string): QuantityTable {
    const key = (name: string): string => (network === undefined ? name : ofNetwork(network, name));
    const known = names.filter((name) => key(name) in this.quantities[0]!);
    const rows = known.map((quantity) => ({
      quantity,
      ...(network !== undefined && { key: key(quantity) }),
      unit: this.quantities[0]![key(quantity)]!.unit,
      values: this.quantities.map((quantities) => quantities[key(quantity)]!.value),
    }));
    const isSeveral = this.run.resolved.networks.length > 0;
    const isShown = ({ quantity, values }: (typeof rows)[number]): boolean =>
      values.some((value) => value !== 0) &&
      !((isSeveral || isOfTier(quantity)) && values.every((value) => value === null));
    return { options: this.options, rows: rows.filter(isShown) };
  }
}

/** A tier that no option has needs no row that says so. */
const isOfTier = (quantity: string): boolean => /^(core|fourth)/.test(quantity);

const optionOf = ({ options }: ResolvedScenario, id: string): ResolvedOption => options.find((one) => one.id === id)!;

const asIs = { of: (amount: number): number => amount };

/** What stands under answer and cost, told whole whenever the run or its cases change. */
export const resultsView = (shown: Shown): Pick<View, 'power' | 'network' | 'failures' | 'investment' | 'carbon'> => ({
  power: powerView(shown),
  network: networkView(shown),
  failures: failuresView(shown),
  investment: investmentView(shown),
  carbon: carbonView(shown),
});

export function powerView(shown: Shown): PowerView {
  const { run, assessment, options, order } = shown;
  return {
    options,
    network: shown.values('networkPower'),
    facility: shown.values('facilityPower'),
    ...(assessment && { ranges: order.map((id) => rangeOf(assessment, id, 'facilityPower', asIs)) }),
    ...groupedLines(run, 'networkPower', order),
    more: shown.table(tables.power[sheetOf(run)]),
    networks: shown.byNetwork('networkPower', 'facilityPower'),
  };
}

const failuresView = (shown: Shown): FailuresView => ({
  ...shown.table(tables.failures[sheetOf(shown.run)]),
  networks: shown.byNetwork('interruptions', 'switchSwaps'),
});

function carbonView(shown: Shown): CarbonView {
  const { assessment, options, order, run } = shown;
  const [embodied, total] = [shown.values('embodiedCarbon'), shown.values('totalCarbon')];
  return {
    options,
    years: run.resolved.input(run.resolved.options[0]!, 'horizon').value,
    embodied,
    operational: total.map((amount, i) => amount - embodied[i]!),
    total,
    ...(assessment && { ranges: order.map((id) => rangeOf(assessment, id, 'totalCarbon', asIs)) }),
  };
}

export function investmentView(shown: Shown): InvestmentView {
  const { run, money, options, quantities } = shown;
  const { resolved } = run;
  const reference = optionName(resolved, optionOf(resolved, resolved.baseline));
  const comparisons = inCurrency(run, money.currency).comparisons;
  return {
    unit: money.unit,
    reference,
    options,
    rows: options.flatMap((option) => {
      const found = comparisons.find((one) => one.option === option.id);
      if (!found) return [];
      const { differences, decision } = found;
      return [
        {
          option,
          capex: differences.capex!.value!,
          yearly: differences.yearlyCostWithoutIdle!.byYear![0]!,
          npv: decision.npv.value!,
          irr: decision.irr.roots,
          irrReason: decision.irr.reason ?? null,
          payback: decision.paybackSimple.value,
          paybackReason: decision.paybackSimple.reason ?? null,
          discounted: decision.paybackDiscounted.value,
          discountedReason: decision.paybackDiscounted.reason ?? null,
        },
      ];
    }),
    paid: quantities.map((of) => {
      let sum = of.capex!.value!;
      return [sum, ...of.yearlyCostWithoutIdle!.byYear!.map((cost) => (sum += cost))];
    }),
    left: shown.values('residual'),
  };
}

export function networkView(shown: Shown): NetworkView {
  const { run } = shown;
  const { resolved } = run;
  const counts = shown.table(tables.counts[sheetOf(run)]);
  if (resolved.scope === 'switch') return { fabrics: [], counts };
  const between = resolved.scope === 'campus' && resolved.input(resolved.options[0]!, 'siteCount').value > 1;
  return { fabrics: fabricsView(shown), counts, ...(between && { sites: shown.table(tables.sites) }) };
}

/** Of the option that leads, or of the one that a network stays with. */
function fabricsView(shown: Shown): FabricView[] {
  const { run, quantities, order, money } = shown;
  const { resolved } = run;
  const leading = optionOf(resolved, order[0]!);
  if (resolved.networks.length === 0) return [fabricView(resolved, leading, quantities[0]!, money)];
  const { model } = sheetsOf(resolved.scope, resolved.edition);
  return resolved.networks.map(({ id, label, resolved: network, optionOf: builtOf }) => ({
    ...fabricView(network, builtOf(leading), quantitiesOf(quantities[0]!, id, model), money),
    network: { id, label, counts: shown.table(tables.counts.fabric, id) },
  }));
}

function fabricView(
  resolved: ResolvedScenario,
  option: ResolvedOption,
  quantities: Quantities,
  money: Money,
): FabricView {
  // Editions before 2026.12 have no shapes.
  const value = (name: string, without = 0): number => quantities[name]?.value ?? without;
  const input = (key: string): number => resolved.input(option, key).value;
  const ends = (place: Tier) => ({
    used: value(`${place}UsedEnds`),
    installed: value(`${place}InstalledEnds`),
    ...tierOf(place),
  });
  const tierOf = (place: Tier) => ({
    switch: resolved.settings.switchAt(place).label,
    optics: opticsOf(resolved, architectureAt(option, place)),
  });
  const built = tiersBuilt(quantities);
  const countsOf = { upper: 'spineCount', core: 'coreCount', fourth: 'fourthCount' } as const;
  const tierAbove = (place: keyof typeof countsOf): FabricView['tiers'][number] => ({
    kind: place === built.at(-1) || place === 'fourth' ? 'top' : place,
    count: value(countsOf[place]),
    ...ends(place),
  });
  /** Edition 2026.11 counts the top apart from what stands below it. */
  const aboveBefore = (): FabricView['tiers'] => [
    { kind: 'top', count: value('topCount'), ...ends('upper') },
    ...(value('middleCount') > 0
      ? [{ kind: 'middle' as const, count: value('middleCount'), used: null, installed: null, ...tierOf('upper') }]
      : []),
  ];
  const above = built
    .flatMap((tier) => (tier === 'leaf' ? [] : [tier]))
    .reverse()
    .flatMap((tier) => (quantities.spineCount ? [tierAbove(tier)] : aboveBefore()));
  return {
    option: optionName(resolved, option),
    tiers: [
      ...above,
      { kind: 'leaf', count: value('leafCount'), ...ends('leaf') },
      { kind: 'endpoint', count: value('siteEndpoints'), switch: null, used: null, installed: null, optics: 'cards' },
    ],
    tierCount: value('tierCount'),
    shape: fabricShape(resolved, option, quantities),
    planes: input('planeCount'),
    sites: resolved.scope === 'campus' ? input('siteCount') : 1,
    copperShare: value('copperEndpoints') / input('endpointCount'),
    switches: value('switchCount'),
    links: value('interSwitchLinks'),
    mostEndpoints: value('maxEndpoints'),
    stranded: {
      ends: tiers.reduce((sum, tier) => sum + value(`${tier}StrandedEnds`), 0),
      cost: value('strandedCost'),
      unit: money.unit,
    },
    endpointRateGbps: input('endpointRate'),
  };
}

function opticsOf({ settings }: ResolvedScenario, architecture: string): 'package' | 'sockets' | 'cages' {
  if (settings.isSoldered(architecture)) return 'package';
  return settings.isIntegrated(architecture) ? 'sockets' : 'cages';
}
