/** The tiers of switches that a fabric may have: which switch a scenario names for each, and what an option has there. */
import type { Catalog } from '../catalog/catalog.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { tiers, type Place, type Scope, type Tier } from '../model/sheet.ts';
import type { OwnOption, Scenario } from './scenario.ts';
import type { Settings } from './settings.ts';

/** What a scenario, or one of its networks, calls the switch of each tier. */
export const switchKeys = {
  leaf: 'capacity',
  upper: 'upperSwitch',
  core: 'coreSwitch',
  fourth: 'fourthSwitch',
} as const satisfies Readonly<Record<Tier, keyof Scenario>>;

export type SwitchKey = (typeof switchKeys)[Tier];

/** From below. */
export const keysOfSwitches: readonly SwitchKey[] = tiers.map((tier) => switchKeys[tier]);

/** The switches of the tiers above the leaves: without a name each is that of the tier below. */
export const keysAbove = ['upperSwitch', 'coreSwitch', 'fourthSwitch'] as const satisfies readonly SwitchKey[];
export type KeyAbove = (typeof keysAbove)[number];

export type NamedSwitches = Partial<Readonly<Record<SwitchKey, string>>>;

/**
 * The switches that are named for a network. It takes over those of the scenario up to the first tier for which it names its
 * own: from there on, a tier has the switch of the one below unless the network names another.
 */
export function namedSwitches(scenario: MaybeNamed, network: MaybeNamed): NamedSwitches {
  const named: { [Key in SwitchKey]?: string } = {};
  let isTakenOver = true;
  for (const key of keysOfSwitches) {
    isTakenOver &&= network[key] === undefined;
    const id = isTakenOver ? scenario[key] : network[key];
    if (id !== undefined) named[key] = id;
  }
  return named;
}

type MaybeNamed = { readonly [Key in SwitchKey]?: string | undefined };

/** The named switch of each tier, or of the one below: what stands there. @param usual Of leaves that name none. */
export function switchesByTier(named: NamedSwitches, usual: string): Readonly<Record<Tier, string>> {
  const leaf = named.capacity ?? usual;
  const upper = named.upperSwitch ?? leaf;
  const core = named.coreSwitch ?? upper;
  return { leaf, upper, core, fourth: named.fourthSwitch ?? core };
}

/** Editions before 2026.12 have one kind of switches above the leaves. */
export const knowsTiers = (catalog: Catalog): boolean => catalog.input('railCount') !== undefined;

/** The tiers that the sheets of a scope know. */
export function tiersOf({ scope, catalog }: { readonly scope: Scope; readonly catalog: Catalog }): readonly Tier[] {
  if (scope === 'switch') return ['leaf'];
  return knowsTiers(catalog) ? tiers : ['leaf', 'upper'];
}

/** The places of switches and of network cards that the sheets of a scope know. */
export const placesOf = (resolved: Parameters<typeof tiersOf>[0]): readonly Place[] =>
  resolved.scope === 'switch' ? tiersOf(resolved) : [...tiersOf(resolved), 'card'];

/** The tiers in which switches stand. @param quantities Of one network. */
export const tiersBuilt = (quantities: Quantities): readonly Tier[] =>
  tiers.filter((tier) => tier === 'leaf' || switchesIn(quantities, tier) > 0);

/** Switches of a tier on all sites. */
export const switchesIn = (quantities: Quantities, tier: Tier): number =>
  // Edition 2026.11 has one kind of switches above the leaves.
  (quantities[`${tier}Switches`] ?? (tier === 'upper' ? quantities.upperSwitchCount : undefined))?.value ?? 0;

/** Tiers above the second with the switch of the tier below, and so with all its figures. */
export function tiersAsBelow({ switchAt }: Pick<Settings, 'switchAt'>): readonly Tier[] {
  const [upper, core, fourth] = [switchAt('upper'), switchAt('core'), switchAt('fourth')];
  if (core !== upper) return fourth === core ? ['fourth'] : [];
  return fourth === core ? ['core', 'fourth'] : ['core'];
}

/** All switches above the leaves are of one architecture. */
export const architectureAt = (option: Pick<OwnOption, 'leaf' | 'upper' | 'card'>, place: Place): string =>
  option[place === 'core' || place === 'fourth' ? 'upper' : place];
