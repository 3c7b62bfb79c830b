/** Rows that are one quote, and quotes that are one offer. */
import type { ImportNote } from '../scenario/import-note.ts';
import { hasExpired, isAhead } from '../scenario/quote-days.ts';
import type { PriceStep, SupplierQuote } from '../scenario/supplier-quote.ts';
import type { AcceptedQuote } from './quotes-from-table.ts';
import type { Row } from './table.ts';

/** A quote before it is checked. */
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

/**
 * Quotes with a date that is still to come, and those that have expired; nothing where the day is not known.
 * @param named Whether the sheet is told with the lines.
 */
export function untimely(accepted: readonly AcceptedQuote[], today: string | undefined, named: boolean): ImportNote[] {
  if (today === undefined) return [];
  const found = (id: 'future-date' | 'expired', is: typeof isAhead): ImportNote[] =>
    placesOf(accepted.filter(({ quote }) => is(quote, today))).map(({ sheet, lines }) => ({
      ...{ id, lines },
      ...(named && sheet !== null && { sheet }),
    }));
  return [...found('future-date', isAhead), ...found('expired', hasExpired)];
}

/**
 * The same supplier and thing in several quotes.
 * @param named Whether the sheet is told with the lines.
 */
export function duplicates(accepted: readonly AcceptedQuote[], named: boolean): ImportNote[] {
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
    .map((ones) => ({
      id: 'duplicate',
      supplier: ones[0]!.quote.supplier,
      places: placesOf(ones).map(({ sheet, lines }) => ({ sheet: named ? sheet : null, lines })),
    }));
}

/** The first line of each quote, by sheet. */
function placesOf(ones: readonly AcceptedQuote[]): { readonly sheet: string | null; readonly lines: number[] }[] {
  const lines = new Map<string | null, number[]>();
  for (const { sheet, line } of ones) {
    const before = lines.get(sheet);
    if (before) before.push(line);
    else lines.set(sheet, [line]);
  }
  return [...lines].map(([sheet, of]) => ({ sheet, lines: of }));
}
