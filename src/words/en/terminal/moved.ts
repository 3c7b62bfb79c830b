/** How headlines moved between two editions, in English: for the terminal and for CHANGELOG.md. Numbers come as text. */
import { english as numbers } from '../../format.ts';

export const movedWords = {
  heading: (before: string, after: string): string => `How the headlines moved from ${before} to ${after}`,
  /** @param draws How many cases were simulated: `4,096`. */
  about: (draws: string): string =>
    `Expected total cost in USD, waiting accelerators apart, and the figures that moved it, largest first, each with its part of the change in per cent of the cost before. Chance: in what share of ${draws} simulated cases an option is the cheapest, with the same seed in both editions.`,
  /** Tables that are on the way from an edition whose name they still have. */
  working: (edition: string): string => `${edition} as it stands`,
  /** Heads of columns. @param before Name of an edition. */
  columns: (before: string, after: string): readonly [string, string, string, string, string, string, string] => [
    ...(['Scenario', 'Option', before, after, 'Change', 'Chance', 'By'] as const),
  ],
  /** From one chance to another: `52 % to 93 %`. */
  chance: (before: string, after: string): string => `${before} to ${after}`,
  /** What the verdict of an edition says, as a part of `verdict`. @param chance `93 %`. */
  likely: (option: string, chance: string): string => `${option} likely cheapest (${chance})`,
  veryLikely: (option: string, chance: string): string => `${option} very likely cheapest (${chance})`,
  open: (contenders: readonly string[]): string =>
    `not settled between ${new Intl.ListFormat('en').format(contenders)}`,
  /** The same where no contender has its optics inside the switch. @param verdict One of the three before. */
  stays: (verdict: string): string => `stay pluggable, ${verdict}`,
  alone: 'one option alone',
  same: 'no difference between the options',
  verdictOfBoth: (verdict: string): string => `Verdict in both: ${verdict}`,
  verdictMoved: (before: string, after: string): string => `Verdict: ${before}; now ${after}`,
  ranges: (names: string): string => `Another range at the same value, which moves chances alone: ${names}.`,
  /** `CPO price per 1.6T port 703 to 1,181 USD (+16 %)`. @param share Part of the change, with its sign. */
  cause: (input: string, before: string, after: string, share: string): string =>
    `${input} ${before} to ${after} (${share})`,
  rest: (share: string): string => `formulas and figures without a counterpart (${share})`,
  more: (count: number, share: string): string =>
    `${numbers.number(count, 9)} more ${count === 1 ? 'figure' : 'figures'} (${share})`,
  cheapest: (option: string): string => `cheapest in both: ${option}`,
  cheapestMoved: (before: string, after: string): string => `cheapest: ${before}, now ${after}`,
  unmoved: (scenarios: string): string => `Nothing moved in ${scenarios}.`,
  nothing: 'No headline moved.',
  refused: (edition: string): string => `Refused by ${edition}, and so without a headline there:`,
  onlyBefore: (edition: string, names: string): string => `Read in ${edition} alone, without a counterpart: ${names}.`,
};

/** Every language has these, with the same parameters. */
export type MovedWords = typeof movedWords;
