/** Rows that are one quote, and quotes that are one offer. */
import type { ImportNote } from '../scenario/import-note.ts';
import type { PriceStep, SupplierQuote } from '../scenario/supplier-quote.ts';
import type { AcceptedQuote } from './quotes-from-table.ts';
import type { Row } from './table.ts';

export type Draft = { -readonly [Key in keyof SupplierQuote]?: SupplierQuote[Key] | undefined };

/** A quote as its rows say it so far. */
export interface Gathered {
  readonly rows: Row[];
  readonly draft: Draft;
  readonly steps: (PriceStep & { readonly header: string })[];
  /** Quantities of the steps. */
  readonly froms: Set<number>;
}

const identity = [
  ...(['supplier', 'date', 'what', 'architecture', 'rateGbps', 'capacity', 'network', 'currency'] as const),
] as const;

/** Rows of one quote have it in common. */
export const keyOfQuote = ({ draft }: Gathered): string =>
  JSON.stringify(identity.map((field) => draft[field] ?? null));

/** Takes the price of another row of the same quote. A field that one of them leaves out is that of the other. */
export function joins(before: Gathered, { rows, draft, steps }: Gathered): boolean {
  const [step] = steps;
  if (steps.length !== 1 || before.froms.has(step!.from)) return false;
  const fields = Object.keys(draft) as (keyof Draft)[];
  const agree = fields.every(
    (field) =>
      draft[field] === undefined ||
      before.draft[field] === undefined ||
      JSON.stringify(draft[field]) === JSON.stringify(before.draft[field]),
  );
  if (!agree) return false;
  for (const field of fields) Object.assign(before.draft, { [field]: before.draft[field] ?? draft[field] });
  before.rows.push(...rows);
  before.steps.push(step!);
  before.froms.add(step!.from);
  return true;
}

/** The same supplier and thing in several quotes. */
export function duplicates(accepted: readonly AcceptedQuote[]): ImportNote[] {
  const byThing = new Map<string, AcceptedQuote[]>();
  for (const one of accepted) {
    const { supplier, what, architecture, rateGbps, capacity, network } = one.quote;
    const key = JSON.stringify([supplier.toLowerCase(), what, architecture, rateGbps, capacity, network]);
    const before = byThing.get(key);
    if (before) before.push(one);
    else byThing.set(key, [one]);
  }
  return [...byThing.values()]
    .filter((ones) => ones.length > 1)
    .map((ones) => ({ id: 'duplicate', lines: ones.map(({ line }) => line), supplier: ones[0]!.quote.supplier }));
}
