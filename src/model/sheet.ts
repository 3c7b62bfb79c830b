import type { TotalLine } from './totals.ts';

/**
 * What an equation sheet is made of. A sheet is text: names, units, formulas and one sentence each.
 * The compiler reads it; nothing else computes a result.
 */

/** Where an end stands: on a switch of one of four tiers, leaf, second, third and fourth, or in an endpoint's card. */
export const places = ['leaf', 'upper', 'core', 'fourth', 'card'] as const;
export type Place = (typeof places)[number];

/** A tier of switches, from below. */
export type Tier = Exclude<Place, 'card'>;
export const tiers: readonly Tier[] = ['leaf', 'upper', 'core', 'fourth'];

/** One formula for the switches of every tier; a card has no switch. */
export const ofTiers = (formula: string, card: string): Readonly<Record<Place, string>> => ({
  ...{ leaf: formula, upper: formula, core: formula, fourth: formula },
  card,
});

/** One formula for both ends of an access link, which alone may be copper. */
export const ofAccess = (formula: string): Readonly<Record<Place, string>> => ({
  ...{ leaf: formula, upper: '0', core: '0', fourth: '0' },
  card: formula,
});

export type Scope = 'switch' | 'fabric' | 'campus';

/** The model of a scope: fabric and campus share their sheets. */
export const modelName = (scope: Scope): 'switch' | 'fabric' => (scope === 'switch' ? 'switch' : 'fabric');

/** A quantity is one number, one number for each place, or one for each year of operation. */
export type Index = 'place' | 'year';

export interface Quantity {
  /** Unit of the value, in the notation of data/inputs.csv. */
  readonly unit: string;
  /** One sentence: what the number says. */
  readonly meaning: string;
  readonly index?: Index;
  /** The formula; for an index by place, one for all places or one for each. Absent where the quantity has no value in this scope. */
  readonly formula?: string | Partial<Readonly<Record<Place, string>>>;
  /** Where the quantity has no value: always, or where the condition holds. */
  readonly undefined?: { readonly reason: string; readonly when?: string };
  /** Where the equation comes from, if not from the meaning of its words. */
  readonly source?: string;
  /** What several networks have of it together; by its unit where nothing is said. */
  readonly together?: Together;
}

/** Networks of one purchase have the sum of a quantity, its mean weighted by another one, or nothing in common. */
export type Together = 'sum' | 'none' | { readonly meanBy: string };

/** Units of amounts: of a quantity in one of them, several networks have the sum unless it says otherwise. */
const unitsOfAmounts = ['USD', 'USD/year', 'W', 'kWh/year', 'kg', 'kg/year', '1/year', 'h/year', 'Gbit/s'];

export const togetherOf = ({ together, unit }: Quantity): Together =>
  together ?? (unitsOfAmounts.includes(unit) ? 'sum' : 'none');

export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly quantities: Readonly<Record<string, Quantity>>;
}

/** A name that a sheet reads and that no table row gives: the scenario's structure. */
export interface StructuralInput {
  readonly unit: string;
  readonly meaning: string;
  readonly index?: Index;
}

export interface Model {
  readonly name: string;
  readonly places: readonly Place[];
  readonly structure: Readonly<Record<string, StructuralInput>>;
  readonly sheets: readonly Sheet[];
  /** What each total adds up, by the name of the total; the compiler checks it. */
  readonly totals?: Readonly<Record<string, readonly TotalLine[]>>;
  /** Whether several networks of this kind may be bought at once. */
  readonly several?: boolean;
}
