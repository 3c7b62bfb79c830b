/** What the engine refuses of a scenario, as tests of a row. */
import { ofNetwork } from '../../model/network-name.ts';
import { leastLinks, moduleLanes } from '../../scenario/check-fabric.ts';
import { endOfWholeSwitch } from '../../scenario/whole-switch.ts';
import type { ResolvedOption, ResolvedScenario } from '../../scenario/resolve.ts';
import { architectureAt, tiersOf } from '../../scenario/tiers.ts';
import type { Expression } from './graph.ts';
import type { Inputs } from './inputs.ts';
import type { Shared } from './layer.ts';
import type { Quantities } from './quantities.ts';
import { inputKey } from './table.ts';
import { quantityOf } from '../../scenario/input-parts.ts';

/** A row is refused where the test holds. */
export interface Refused {
  /** As a scenario spells it, with the id of what is allowed: `endpointRate: links`. */
  readonly why: string;
  readonly when: Expression;
}

/** One network with the options that it is built of, and what they come to. */
export interface BuiltNetwork {
  readonly id: string | undefined;
  readonly resolved: ResolvedScenario;
  readonly inputs: Inputs;
  readonly options: readonly { readonly option: ResolvedOption; readonly quantities: Quantities }[];
}

/** Columns with a value that they may not have. */
export const refusedColumns = ({ graph, table }: Shared): Refused[] =>
  table.columns.map((column) => ({
    why: `${column.name}: ${column.texts ? 'one-of' : 'range'}`,
    when: graph.refused(column),
  }));

export function refusedInNetwork(network: BuiltNetwork): Refused[] {
  const own = [
    ...refusedRates(network),
    ...refusedSwitches(network),
    ...refusedShares(network),
    ...refusedKinds(network),
  ];
  const ofFabric = network.resolved.scope === 'switch' ? [] : [...refusedFabric(network), ...refusedSize(network)];
  const { id } = network;
  return [...own, ...ofFabric, ...refusedWholeSwitches(network)]
    .filter(({ when }) => when.op !== 'never')
    .map(({ why, when }) => ({ why: id === undefined ? why : ofNetwork(id, why), when }));
}

/** Ports of a rate that no cage has, or for which a pluggable that is compared has no figures. */
function refusedRates({ resolved, inputs, options }: BuiltNetwork): Refused[] {
  const { graph, catalog } = inputs.layer.shared;
  const { settings } = resolved;
  const isOneOf = (rate: Expression, rates: readonly number[]): Expression =>
    graph.or(...rates.map((one) => graph.binary('==', rate, graph.number(one))));
  return tiersOf(resolved).flatMap((tier): Refused[] => {
    const rate = inputs.layer.portRateOf(tier);
    const plugged = options
      .map(({ option }) => architectureAt(option, tier))
      .filter((id) => !settings.isIntegrated(id))
      .map((id) => settings.baseOf(id));
    const allowed = plugged.reduce<readonly number[]>(
      (rates, id) => rates.filter((one) => catalog.ratesGbps(id).includes(one)),
      catalog.cageRatesGbps(),
    );
    return [{ why: 'portRate: rates', when: graph.not(isOneOf(rate, allowed)) }];
  });
}

/** Own switches whose ports do not fit their capacity. */
function refusedSwitches({ resolved, inputs }: BuiltNetwork): Refused[] {
  const { layer } = inputs;
  const { graph } = layer.shared;
  return Object.keys(resolved.scenario.switches ?? {}).map((id) => ({
    why: `switches.${id}: multiple`,
    when: graph.and(graph.or(...tiersOf(resolved).map((tier) => layer.standsIn(tier, id))), layer.built(id).refused),
  }));
}

/** Shares of other inputs that leave the range of their input. */
function refusedShares({ resolved, inputs }: BuiltNetwork): Refused[] {
  const { graph, catalog } = inputs.layer.shared;
  return [...resolved.settings.values].flatMap(([name, { of, field }]): Refused[] => {
    if (of === null || name.includes('/')) return [];
    const { minimum, maximum, minimumExcluded, quantity } = catalog.input(quantityOf(name))!;
    const { value } = inputs.byName(name);
    const least = graph.number(minimum);
    const isBelow = graph.binary(minimumExcluded ? '<=' : '<', value, least);
    const isAbove = graph.binary('>', value, graph.number(maximum));
    return [{ why: `${field.replace(/^inputs\./, '') || quantity}: range`, when: graph.or(isBelow, isAbove) }];
  });
}

/** Of a whole switch and of its ends only one can be given. */
function refusedKinds({ resolved, inputs }: BuiltNetwork): Refused[] {
  const { graph, catalog, table } = inputs.layer.shared;
  const { layer } = inputs;
  const named = new Set([...table.inputs.values()].flatMap((columns) => [...columns.keys()]));
  const architectures = [
    ...catalog.pluggables(),
    ...catalog.data.architectures.filter(({ integrated }) => integrated).map(({ id }) => id),
  ];
  const own = Object.keys(resolved.scenario.architectures ?? {});
  return [...architectures, ...own].flatMap((id) =>
    Object.entries(endOfWholeSwitch).flatMap(([whole, end]) =>
      catalog.ratesGbps(resolved.settings.baseOf(id)).flatMap((rate): Refused[] => {
        const subject = `${id}-${rate}g`;
        const isNamed = [id, subject].some((owner) => [whole, end].some((one) => named.has(inputKey(owner, one))));
        if (!isNamed) return [];
        const given = (quantity: string): Expression =>
          graph.or(...layer.candidates(subject, quantity).map(({ when }) => when));
        return [{ why: `${id}.${whole}: either`, when: graph.and(given(whole), given(end)) }];
      }),
    ),
  );
}

/** What no fabric can be built of. */
function refusedFabric({ resolved, inputs, options }: BuiltNetwork): Refused[] {
  const { graph, catalog } = inputs.layer.shared;
  const { settings } = resolved;
  const [{ option }] = options as [BuiltNetwork['options'][number]];
  const read = (key: string): Expression => inputs.input(option, key).value;
  const [rate, lane, endpoints] = [read('endpointRate'), read('laneRate'), read('endpointCount')];
  const link = graph.over(rate, read('planeCount'));
  const lanes = graph.over(link, lane);
  const half = graph.number(0.5);
  const nearest = graph.call('floor', graph.add(lanes, half));
  const distance = graph.call('abs', graph.binary('-', lanes, nearest));
  const cardRate = inputs.cardRate();
  const port = inputs.layer.portRateOf('leaf');
  const above = (a: Expression, b: Expression): Expression => graph.binary('>', a, b);
  return [
    {
      why: 'endpointRate: links',
      when: graph.or(
        above(link, port),
        graph.binary('>=', distance, graph.number(1e-9)),
        graph.binary('<=', lanes, half),
      ),
    },
    ...tiersOf(resolved).map((tier) => ({
      why: `${tier}.maxRadix: links-from`,
      when: graph.binary(
        '<',
        graph.least(read(`${tier}.maxRadix`), graph.call('floor', graph.over(inputs.layer.capacityOf(tier), link))),
        graph.number(leastLinks),
      ),
    })),
    {
      why: 'cardPortRate: card-lanes',
      when: above(cardRate, graph.most(port, graph.times(graph.number(moduleLanes), lane))),
    },
    ...options.map(({ option: { card } }) => ({
      why: 'cardPortRate: rates-of',
      when: graph.and(
        ...catalog.ratesGbps(settings.baseOf(card)).map((one) => graph.binary('!=', cardRate, graph.number(one))),
      ),
    })),
    { why: 'jobEndpoints: endpoints', when: above(read('jobEndpoints'), endpoints) },
    ...(resolved.scope === 'campus'
      ? [{ why: 'siteCount: endpoints', when: above(read('siteCount'), endpoints) }]
      : []),
  ];
}

/** Leaves with more links than ports, fewer top switches than links fill, more endpoints than four tiers can hold. */
function refusedSize({ inputs, options }: BuiltNetwork): Refused[] {
  const { graph } = inputs.layer.shared;
  const [{ option, quantities }] = options as [BuiltNetwork['options'][number]];
  const of = (name: string): Expression => quantities.value(name);
  const tierCount = of('tierCount');
  const isTiers = (count: number): Expression => graph.binary('==', tierCount, graph.number(count));
  const links = graph.choose(
    graph.binary('<', tierCount, graph.number(3)),
    of('uplinks'),
    graph.choose(isTiers(3), of('spineLinks'), of('coreLinks')),
  );
  const fewer = graph.binary('<', of('topCount'), graph.call('ceil', graph.over(links, of('topRadix'))));
  return [
    {
      why: 'endpointsPerLeaf: leaf-links',
      when: graph.binary('>', graph.add(of('leafDown'), of('leafUp')), of('radix')),
    },
    { why: 'topSwitches: top-switches', when: graph.and(graph.not(isTiers(1)), fewer) },
    {
      why: 'endpointCount: endpoints-of-tiers',
      when: graph.binary('>', inputs.input(option, 'endpointCount').value, of('largestFabric')),
    },
  ];
}

/** A whole switch that draws less than nothing for its ends, or more than its maximum. */
function refusedWholeSwitches({ resolved, inputs, options }: BuiltNetwork): Refused[] {
  const { graph } = inputs.layer.shared;
  return options.flatMap(({ option, quantities }) =>
    tiersOf(resolved).flatMap((tier): Refused[] => {
      const power = inputs.input(option, `${tier}.systemPower`);
      const maximum = inputs.input(option, `${tier}.systemPowerMax`);
      const perEnd = quantities.value(`${tier}PowerPerEnd`);
      const name = `${architectureAt(option, tier)}.systemPower`;
      return [
        {
          why: `${name}: power-to`,
          when: graph.and(power.isSet, maximum.given, graph.binary('>', power.value, maximum.value)),
        },
        { why: `${name}: power-from`, when: graph.and(power.given, graph.binary('<', perEnd, graph.zero)) },
      ];
    }),
  );
}
