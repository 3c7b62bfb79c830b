/** The page of published claims in English. */
import { answerLanguage } from './answer.ts';
import { checkedFigureWords } from './checked-figure.ts';
import { inputLabel } from './input-words.ts';
import { scopeLabels, verdictLabels } from './labels.ts';
import { pageNames } from './page-names.ts';
import { refusalWords } from './refusals.ts';

/** How many claims have which verdict. */
export interface ClaimCounts {
  readonly all: number;
  readonly reproduced: number;
  readonly bounded: number;
  readonly doesNotFollow: number;
  readonly notComputed: number;
}

const some = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

export const claimsPageTexts = {
  /** Of the document: what tabs, bookmarks and lists of results show. */
  documentTitle: 'What published claims about co-packaged optics are worth',
  description:
    'Published results on the power, cost and failures of co-packaged and pluggable optics, each computed from its own inputs: what follows, what is a bound, what does not follow.',
  title: 'What published claims are worth',
  computing: (count: number): string => `Computing ${count} published results…`,
  /** `36 published results computed from their own inputs: 23 follow, 3 are bounds that hold, 10 do not follow.` */
  counts: ({ all, reproduced, bounded, doesNotFollow, notComputed }: ClaimCounts): string => {
    const parts = [
      some(reproduced, 'follows', 'follow'),
      some(bounded, 'is a bound that holds', 'are bounds that hold'),
      some(doesNotFollow, 'does not follow', 'do not follow'),
      some(notComputed, 'is not computed', 'are not computed'),
    ].filter((part) => part !== '');
    if (all === 0) return 'No published result in these tables.';
    return `${some(all, 'published result', 'published results')} computed from ${all === 1 ? 'its' : 'their'} own inputs: ${parts.join(', ')}.`;
  },
  condition:
    'A result agrees when it matches the published figure within its rounding, or keeps to its bound. What a claim leaves out is left out here too: conversion loss, fans, cooling.',
  /** What is quoted in English; empty in English. */
  fromTables: '',
  shown: (shown: number, all: number): string => (shown === all ? `All ${all} claims` : `${shown} of ${all} claims`),
  none: 'No claim has this verdict.',
  /** The command stands behind it. */
  edition: (edition: string): string =>
    `Edition ${edition}. Each statement sums up what was published; its source is below it. The same verdicts on the command line:`,
  verdict: 'Verdict',
  all: 'All',
  language: 'Language',
  /** Of a claim that the tables refuse. */
  notComputed: 'not computed',
  /** Verdicts in a list, where little room is. */
  filters: {
    reproduced: 'Reproduced',
    bounded: 'Bounded',
    'does-not-follow': 'Does not follow',
    'not-computed': 'Not computed',
  },
  refused: (why: string): string => `This claim cannot be computed with the tables of this edition (${why}).`,
  figure: 'Figure',
  published: 'Published',
  computed: 'Computed',
  agreesIf: 'Agrees if',
  result: 'Result',
  agrees: 'agrees',
  differs: 'differs',
  source: 'Source',
  inputs: (scenarios: number): string => (scenarios === 1 ? 'Inputs' : `Inputs, ${scenarios} scenarios`),
  scenario: (number: number): string => `Scenario ${number}`,
  open: 'Open in the calculator',
  openScenario: (number: number): string => `scenario ${number}`,
  baseline: (option: string): string => `${option} (baseline)`,
  capacity: 'Capacity',
  scope: 'Scope',
  region: 'Region',
  option: 'Option',
  options: 'Options',
  like: (architecture: string): string => `as ${architecture}, unless set here`,
};

export type ClaimsPageTexts = typeof claimsPageTexts;

/** All that the page says, in one language. */
export const claimsPageLanguage = {
  answer: answerLanguage,
  pageNames,
  scopes: scopeLabels,
  verdicts: verdictLabels,
  inputLabel,
  refusals: refusalWords,
  checkedFigures: checkedFigureWords,
  texts: claimsPageTexts,
};

export type ClaimsPageLanguage = typeof claimsPageLanguage;
