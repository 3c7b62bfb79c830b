import type { Catalog } from '../catalog/catalog.ts';
import { splitNetwork } from '../model/network-name.ts';
import { tiers } from '../model/sheet.ts';
import { mostNetworks, scenarioDefaults, type InputValue, type Network, type Scenario } from './scenario.ts';
import type { ResolvedScenario } from './resolve.ts';
import type { SupplierQuote } from './supplier-quote.ts';
import { keysAbove, namedSwitches, switchesByTier, type SwitchKey } from './tiers.ts';
import { quantityOf } from './input-parts.ts';

/** A network beside those that there are: a name, and whatever else it sets. */
export interface NewNetwork {
  readonly id: string;
  readonly label: string;
}

/** What a reader does with the networks of a purchase. Null: not of its own any more. */
export type NetworkChange =
  | { readonly add: NewNetwork; readonly first: NewNetwork }
  | { readonly drop: string }
  | {
      readonly id: string;
      readonly set: { readonly [Key in SwitchKey | 'stays']?: Network[Key] | null };
    };

/** Of eight network cards of a server that connect accelerators to one another, two more lead elsewhere. */
const shareOfMain = 1 / 4;

/**
 * @param change `first` names the network that the scenario is as long as it is the only one.
 */
export function withNetworkChange(resolved: ResolvedScenario, change: NetworkChange): Scenario {
  const { asked: scenario } = resolved;
  if ('drop' in change) return withoutNetwork(scenario, change.drop);
  if ('add' in change) return withNetwork(resolved, change.add, change.first);
  const network = Object.entries({ ...scenario.networks![change.id], ...change.set });
  const kept = Object.fromEntries(network.filter(([, value]) => value !== null)) as Network;
  // Without its own switch in a tier, a network may have that of all; the same as in the tier below is then its own choice.
  const changed = keysAbove.reduce((network, key, i): Network => {
    const named = namedSwitches(scenario, network);
    if (change.set[key] !== null || named[key] === undefined) return network;
    const { [key]: _, ...below } = named;
    return { ...network, [key]: switchesByTier(below, scenarioDefaults.capacity)[tiers[i]!] };
  }, kept);
  return { ...scenario, networks: { ...scenario.networks, [change.id]: changed } };
}

function withNetwork(resolved: ResolvedScenario, add: NewNetwork, first: NewNetwork): Scenario {
  const { asked: scenario } = resolved;
  const endpoints = resolved.input(resolved.options[0]!, 'endpointCount').value;
  const networks = scenario.networks ?? {};
  const taken = Object.keys(networks);
  if (taken.length >= mostNetworks || taken.includes(add.id)) return scenario;
  const added: Network = {
    label: add.label,
    inputs: { endpointCount: Math.max(1, Math.round(endpoints * shareOfMain)) },
  };
  if (taken.length > 0) return { ...scenario, networks: { ...networks, [add.id]: added } };
  const { inputs = {}, ...others } = scenario;
  const [own, shared] = divided(inputs, resolved.catalog);
  const main: Network = { label: first.label, inputs: { endpointCount: endpoints, ...own } };
  return {
    ...others,
    ...(Object.keys(shared).length > 0 && { inputs: shared }),
    networks: { [first.id]: main, [add.id]: added },
  };
}

type Inputs = Readonly<Record<string, InputValue>>;

/** What describes the one network goes with it; the others hold for all. */
function divided(inputs: Inputs, catalog: Catalog): [own: Inputs, shared: Inputs] {
  const isOwn = (name: string): boolean => {
    const { subject, group } = catalog.input(quantityOf(name))!;
    return subject === 'fabric' && group !== 'facility';
  };
  const plain = ([name, value]: [string, InputValue]): [string, InputValue] => [name.replace(/^fabric\./, ''), value];
  const entries = Object.entries(inputs);
  return [
    Object.fromEntries(entries.filter(([name]) => isOwn(name)).map(plain)),
    Object.fromEntries(entries.filter(([name]) => !isOwn(name))),
  ];
}

/** Of two networks the one that is left is the scenario. Quotes and notes of the one that goes go with it. */
function withoutNetwork(scenario: Scenario, id: string): Scenario {
  const { networks = {}, quotes = {}, notes = {}, baseline, ...others } = scenario;
  const { [id]: _, ...left } = networks;
  const [only, ...more] = Object.values(left);
  const isAlone = only !== undefined && more.length === 0;
  const keptQuotes = Object.entries(quotes)
    .filter(([, { network }]) => network !== id)
    .map(([key, quote]) => [key, isAlone ? ofAll(quote) : quote] as const);
  const keptNotes = Object.entries(notes)
    .filter(([name]) => splitNetwork(name).network !== id)
    .map(([name, note]) => [isAlone ? splitNetwork(name).name : name, note] as const);
  const isGone = baseline !== undefined && quotes[baseline]?.network === id;
  const kept = {
    ...others,
    ...(baseline !== undefined && !isGone && { baseline }),
    ...(keptQuotes.length > 0 && { quotes: Object.fromEntries(keptQuotes) }),
    ...(keptNotes.length > 0 && { notes: Object.fromEntries(keptNotes) }),
  };
  if (!isAlone) return { ...kept, networks: left };
  const { capacity, upperSwitch, coreSwitch, fourthSwitch, ...rest } = kept;
  return {
    ...rest,
    ...namedSwitches({ capacity, upperSwitch, coreSwitch, fourthSwitch }, only),
    inputs: { ...others.inputs, ...only.inputs },
  };
}

/** A quote without the network that it names: the only one is not named. */
function ofAll({ network: _, ...quote }: SupplierQuote): SupplierQuote {
  return quote;
}
