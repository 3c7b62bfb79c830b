/** Finds out whether a table is a form of a request for quotes that came back, and what that request asked of all bids. */
import type { AskedOfBids, Rfq } from '../scenario/rfq.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import type { RfqWords } from '../words/rfq-words.ts';
import { readDay } from './read-cell.ts';
import { cellBeside, plain } from './rfq-lines.ts';
import type { Cell, Table } from './table.ts';

export interface RfqForm {
  readonly asked: AskedOfBids;
  /** Of the request that it was made from; null where the bidder sends it back without. */
  readonly reference: string | null;
}

/**
 * @param forms Words of every language in which a form may have been sent.
 * @param usual What holds where the form does not say it any more.
 * @param currencies Codes that have a rate.
 * @returns undefined for a table that is no such form.
 */
export function rfqFormIn(
  table: Table,
  forms: readonly RfqWords[],
  usual: AskedOfBids,
  currencies: readonly string[],
): RfqForm | undefined {
  const told = cellBeside(
    table,
    forms.map((words) => words.reference),
  );
  const reference = told && /^c[0-9a-f]{8}$/.test(told.text.trim()) ? told.text.trim() : null;
  if (reference === null && !forms.some((words) => hasLines(table, words))) return undefined;
  const labels = forms.map(labelsOf);
  const cellOf = (key: keyof AskedOfBids): Cell | undefined =>
    cellBeside(
      table,
      labels.flatMap((one) => one[key] ?? []),
    );
  const [due, validUntil, currency] = [cellOf('due'), cellOf('validUntil'), cellOf('currency')?.text.trim()];
  return {
    asked: {
      due: due ? dayIn(due) : usual.due,
      validUntil: validUntil ? dayIn(validUntil) : usual.validUntil,
      currency: currency !== undefined && currencies.includes(currency) ? currency : usual.currency,
    },
    reference,
  };
}

/** Whether a row has the heads of what is not answered: a list of prices has no check. */
function hasLines({ sheets }: Table, { asked: { line, quantity, check } }: RfqWords): boolean {
  const heads = [line, quantity, check].map(plain);
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) => {
      const texts = new Set(cells.map(({ text }) => plain(text)));
      return heads.every((head) => texts.has(head));
    }),
  );
}

const marks: Readonly<Record<keyof AskedOfBids, string>> = { due: '\u0001', validUntil: '\u0002', currency: '\u0003' };

/** The labels under which a form says what it asks of all bids. */
function labelsOf({ facts }: RfqWords): Partial<Record<keyof AskedOfBids, string>> {
  const marked: Rfq = {
    ...{ scope: 'switch', networks: [], lines: [], fields: [], questions: [], reference: '' },
    asked: marks,
  };
  const labelBy = new Map(facts(marked).map(([label, text]) => [text, label]));
  return Object.fromEntries(
    Object.entries(marks).flatMap(([key, mark]) => (labelBy.has(mark) ? [[key, labelBy.get(mark)!]] : [])),
  );
}

/** Null where the form has no day there. */
function dayIn(cell: Cell): string | null {
  try {
    return readDay('', cell);
  } catch (error) {
    if (error instanceof ScenarioError) return null;
    throw error;
  }
}
