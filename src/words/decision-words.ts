/** The answer across all options in words, for the page and the terminal; the widget has it in more languages. */
import { atStart, joined, type NamedOption } from './option-words.ts';

/** The decision as words need it: names in order, numbers formatted. */
export interface WordedDecision<Option extends NamedOption = NamedOption> {
  readonly kind: 'alone' | 'no-difference' | 'settled' | 'leaning' | 'not-settled';
  /** A co-packaged option is compared and none is a contender. */
  readonly stayPluggable: boolean;
  readonly best: Option;
  /** By expected cost. */
  readonly contenders: readonly Option[];
  /** The cheapest way to buy the likeliest architecture, and how often that is the cheapest. */
  readonly leader: Option;
  readonly share: string;
  readonly distance: WordedDistance<Option>;
  /** Cheapest most often, where that is not the best. */
  readonly likeliest: Option | undefined;
  /** Ways to buy one architecture of which none is clear. */
  readonly openQuotes: readonly Option[];
}

/** How far what leads is below the reference option, or the next option above the best. */
export type WordedDistance<Option> =
  | { readonly kind: 'below'; readonly amounts: readonly string[]; readonly each: boolean; readonly of: Option }
  | { readonly kind: 'above'; readonly amount: string; readonly of: Option };

/** The answer before chances are known. */
export const lowestExpected = (option: NamedOption, amount: string): string =>
  `Lowest expected total cost: ${option.label}, ${amount}.`;

export function decisionWords(decision: WordedDecision): string {
  const { kind, best, likeliest, openQuotes } = decision;
  if (kind === 'alone') return `${atStart(best.label)} alone: add a second option to compare.`;
  if (kind === 'no-difference') return 'No difference: all options cost the same in every simulated case.';
  const other = likeliest
    ? ` ${atStart(best.label)} has the lowest expected cost, ${likeliest.label} is cheapest most often.`
    : '';
  const labels = openQuotes.map(({ label }) => label);
  const quotes = labels.length > 0 ? ` Which of them is not settled: ${joined(labels, 'or')}.` : '';
  return `${verdict(decision)}${distance(decision)}.${other}${quotes}`;
}

function verdict({ kind, stayPluggable, contenders, leader, share }: WordedDecision): string {
  if (kind === 'not-settled')
    return `${stayPluggable ? 'Stay pluggable, but which is not settled' : 'Not settled'}: ${joined(
      contenders.map(({ label }) => label),
      'or',
    )}`;
  const likely = kind === 'settled' ? 'very likely' : 'likely';
  const start = atStart(`${stayPluggable ? 'Stay pluggable: ' : ''}${leader.label}`);
  return `${start} is ${likely} the cheapest (${share} of simulated cases)`;
}

function distance({ distance: found }: WordedDecision): string {
  if (found.kind === 'above' && found.amount === '') return '';
  if (found.kind === 'above') return `; ${found.of.label} costs ${found.amount} more`;
  const { amounts, each, of } = found;
  return `; ${each ? 'each ' : ''}${amounts.join(' to ')} below ${of.label}`;
}
