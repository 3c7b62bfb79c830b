/** How headlines moved between two editions, in English: for the terminal and for CHANGELOG.md. */
import type { NamedInput } from '../scenario/named-input.ts';
import { inputLabel } from './en/input-words.ts';
import { formatNumber, formatPercent } from './format.ts';
import { formatInput } from './input-format.ts';

interface CauseText {
  readonly named: NamedInput;
  readonly quantity: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** Of the cost before. */
  readonly share: number;
}

/** `+16 %`, `−0.4 %`. */
const signed = (share: number): string => `${share > 0 ? '+' : ''}${formatPercent(share, 2)}`;

export const movedWords = {
  heading: (before: string, after: string): string => `How the headlines moved from ${before} to ${after}`,
  about: (draws: number): string =>
    `Expected total cost in USD, waiting accelerators apart, and the figures that moved it, largest first, each with its part of the change in per cent of the cost before. Chance: how often an option is the cheapest of ${formatNumber(draws, 9)} simulated cases, of the same seed in both.`,
  working: (edition: string): string => `${edition} as it stands`,
  columns: (before: string, after: string) => ['Scenario', 'Option', before, after, 'Change', 'Chance', 'By'] as const,
  cost: (value: number | null): string => (value === null ? '-' : formatNumber(value, 4)),
  change: (share: number | null): string => (share === null ? '-' : share === 0 ? '0 %' : signed(share)),
  /** `52 % to 93 %`; one of them where both are the same. */
  chance: (before: string | null = null, after: string | null = null): string =>
    before === after ? (after ?? '-') : `${before ?? '-'} to ${after ?? '-'}`,
  likely: (option: string, isVery: boolean, chance: string, stays: boolean): string =>
    `${stays ? 'stay pluggable, ' : ''}${option} ${isVery ? 'very likely' : 'likely'} cheapest (${chance})`,
  open: (contenders: readonly string[], stays: boolean): string =>
    `${stays ? 'stay pluggable, ' : ''}not settled between ${new Intl.ListFormat('en').format(contenders)}`,
  alone: 'one option alone',
  same: 'no difference between the options',
  verdict: (before: string, after: string): string =>
    before === after ? `Verdict in both: ${after}` : `Verdict: ${before}; now ${after}`,
  ranges: (names: readonly string[]): string =>
    `Another range at the same value, which moves chances alone: ${names.join(', ')}.`,
  /** `CPO price per 1.6T port 703 to 1,181 USD (+16 %)`. */
  cause({ named, quantity, unit, before, after, share }: CauseText): string {
    const of = { quantity, unit };
    return `${inputLabel(named)} ${formatInput(before, of, 4)} to ${formatInput(after, of, 4)} (${signed(share)})`;
  },
  rest: (share: number): string => `formulas and figures without a counterpart (${signed(share)})`,
  more: (count: number, share: number): string =>
    `${count} more ${count === 1 ? 'figure' : 'figures'} (${share === 0 ? '0 %' : signed(share)})`,
  cheapest: (option: string): string => `cheapest in both: ${option}`,
  cheapestMoved: (before: string, after: string): string => `cheapest: ${before}, now ${after}`,
  unmoved: (scenarios: readonly string[]): string => `Nothing moved in ${scenarios.join(', ')}.`,
  nothing: 'No headline moved.',
  refused: (edition: string): string => `Refused by ${edition}, and so without a headline there:`,
  onlyBefore: (edition: string, names: readonly string[]): string =>
    `Read in ${edition} alone, without a counterpart: ${names.join(', ')}.`,
  none: 'no frozen edition',
  frozen: 'a frozen edition',
};
