/** Quotes that were read, against the scenario that takes them. */
import { withQuotes } from '../scenario/quotes.ts';
import type { Refusal } from '../scenario/refusal.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { mostQuotes, type Scenario } from '../scenario/scenario.ts';
import { refusalOf, ScenarioError } from '../scenario/scenario-error.ts';
import type { AcceptedQuote, ReadQuotes } from './quotes-from-table.ts';

export interface CheckedQuotes {
  readonly accepted: readonly AcceptedQuote[];
  readonly refused: ReadQuotes['refused'];
  /** Why all that was accepted cannot be added together. */
  readonly problem: Refusal | null;
}

/**
 * What the tables refuse of an accepted row is refused with it, so that the others can be added.
 * @param check Throws a ScenarioError for a scenario that cannot be computed.
 */
export function checkedQuotes(
  { accepted, refused }: ReadQuotes,
  resolved: Run['resolved'],
  check: (scenario: Scenario) => unknown,
): CheckedQuotes {
  const problemOf = (ones: readonly AcceptedQuote[]): Refusal | null => {
    try {
      const quotes = ones.map(({ quote }) => quote);
      check(withQuotes(resolved, quotes));
      return null;
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      return refusalOf(error);
    }
  };
  const problem = accepted.length === 0 ? null : problemOf(accepted);
  if (!problem || accepted.length > mostQuotes) return { accepted, refused, problem };
  const left: AcceptedQuote[] = [];
  const more: ReadQuotes['refused'][number][] = [];
  for (const one of accepted) {
    const own = problemOf([one]);
    if (!own) left.push(one);
    else
      for (const line of one.lines)
        more.push({ sheet: one.sheet, line, problem: { ...own, field: fieldOf(own.field) }, cells: [] });
  }
  return {
    accepted: left,
    refused: [...refused, ...more],
    problem: more.length === 0 ? problem : left.length === 0 ? null : problemOf(left),
  };
}

/** Of a quote of the scenario the field of its own. */
const fieldOf = (path: string): string => path.replace(/^quotes\.[^.]+\./, '');
