/** Quotes that were read, against the scenario that takes them. */
import { placesOf, quotesOf, withQuotes } from '../scenario/quotes.ts';
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
  // A list as long as a file may be is refused by its length: to build its scenario would take minutes.
  if (accepted.length > mostQuotes) return { accepted, refused, problem: tooMany(accepted, resolved) };
  const problem = accepted.length === 0 ? null : problemOf(accepted);
  if (!problem) return { accepted, refused, problem };
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

/** As the scenario refuses it: each that is accepted has a place of its own. */
function tooMany(accepted: readonly AcceptedQuote[], resolved: Run['resolved']): Refusal {
  const quotes = accepted.map(({ quote }) => quote);
  const added = placesOf(resolved, quotes).filter((place) => place === 'new').length;
  const count = quotesOf(resolved).length + added;
  return { field: 'quotes', found: { id: 'entries', count }, allowed: { id: 'at-most', most: mostQuotes } };
}

/** Of a quote of the scenario the field of its own. */
const fieldOf = (path: string): string => path.replace(/^quotes\.[^.]+\./, '');
