/** English words of the claims page. */
import { verdictLabels } from './en/labels.ts';

/** How a verdict is marked, so that no colour is needed to tell them apart. */
export const verdictMarks: Readonly<Record<string, string>> = {
  reproduced: '=',
  bounded: '≤',
  'does-not-follow': '≠',
  'not-computed': '?',
};

export const outcomeLabels: Readonly<Record<string, string>> = { ...verdictLabels, 'not-computed': 'not computed' };

/** The same in a list, where little room is. */
export const filterLabels: Readonly<Record<string, string>> = {
  reproduced: 'Reproduced',
  bounded: 'Bounded',
  'does-not-follow': 'Does not follow',
  'not-computed': 'Not computed',
};

export interface Counts {
  readonly all: number;
  readonly reproduced: number;
  readonly bounded: number;
  readonly doesNotFollow: number;
  readonly notComputed: number;
}

/** `36 published results computed from their own inputs: 23 follow, 3 are bounds that hold, 10 do not follow.` */
export function countsSentence({ all, reproduced, bounded, doesNotFollow, notComputed }: Counts): string {
  const parts = [
    some(reproduced, 'follows', 'follow'),
    some(bounded, 'is a bound that holds', 'are bounds that hold'),
    some(doesNotFollow, 'does not follow', 'do not follow'),
    some(notComputed, 'is not computed', 'are not computed'),
  ].filter((part) => part !== '');
  if (all === 0) return 'No published result in these tables.';
  return `${some(all, 'published result', 'published results')} computed from ${all === 1 ? 'its' : 'their'} own inputs: ${parts.join(', ')}.`;
}

const some = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

/** What the page says around the claims. */
export const claimsPage = {
  title: 'What published claims are worth',
  computing: (count: number): string => `Computing ${count} published results…`,
  condition:
    'A result agrees when it matches the published figure within its rounding, or keeps to its bound. What a claim leaves out is left out here too: conversion loss, fans, cooling.',
  shown: (shown: number, all: number): string => (shown === all ? `All ${all} claims` : `${shown} of ${all} claims`),
  none: 'No claim has this verdict.',
  edition: (edition: string): string =>
    `Edition ${edition}. Each statement sums up what was published; its source is below it. The same verdicts on the command line:`,
  command: 'cpo-tco claims',
  verdict: 'Verdict',
  all: 'All',
};

/** What the page says of one claim. */
export const claimArticleWords = {
  refused: (why: string): string => `This claim cannot be computed with the tables of this edition (${why}).`,
  figure: 'Figure',
  published: 'Published',
  computed: 'Computed',
  agreesIf: 'Agrees if',
  result: 'Result',
  agrees: (agrees: boolean): string => (agrees ? 'agrees' : 'differs'),
  /** What stands before the address of the source. */
  source: (parts: readonly string[], locator: string): string => `Source: ${parts.join(', ')}; ${locator}.`,
  inputs: (scenarios: number): string => (scenarios === 1 ? 'Inputs' : `Inputs, ${scenarios} scenarios`),
  scenario: (number: number, figures: readonly string[]): string => `Scenario ${number}: ${figures.join('; ')}`,
  open: 'Open in the calculator',
  openScenario: (number: number): string => `scenario ${number}`,
  baseline: (option: string): string => `${option} (baseline)`,
  capacity: 'Capacity',
  scope: 'Scope',
  region: 'Region',
  options: (count: number): string => (count === 1 ? 'Option' : 'Options'),
  like: (architecture: string): string => `as ${architecture}, unless set here`,
};
