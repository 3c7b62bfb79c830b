/** What the terminal alone says, in English: heads of its tables, and what to ask next. Sentences are those of the desk. */
import type { OptionName } from '../view/view.ts';
import { metricLabels } from './en/labels.ts';
import { deskWords as words } from './en/desk.ts';
import { formatDrawShare } from './format.ts';

type Metric = keyof typeof metricLabels;

export const terminal = {
  now: 'Used now',
  evidence: 'Evidence',
  everything: 'All inputs together',
  fewCases: 'too few simulated cases',
  systemPrice: (option: string, limit: string | null): string =>
    limit === null
      ? `${option}: no price of the whole switch makes it the cheapest.`
      : `${option} is cheapest below ${limit} a switch.`,
  stays: (network: string, option: OptionName): string => `${network}, ${words.optionName(option)} in every case`,
  weakestOfCost: 'Weakest evidence, total cost',
  lowerIn: (metric: Metric): string => `Lower in ${metricLabels[metric]}`,
  /** Of simulated cases, with the word for the likelier side. */
  lowerShare: (share: number, word: 'very-likely' | 'likely' | null): string => {
    const likely = word === null ? 'not settled' : `${word === 'likely' ? 'likely' : 'very likely'}`;
    return `${formatDrawShare(share)} of cases, ${likely}${word !== null && share < 0.5 ? ' not' : ''}`;
  },
  difference: 'Difference in total cost',
  written: (file: string): string => `${file} is written.`,
  standardInput: 'standard input',
  scenarioFile: 'scenario file',
  link: 'link',
  laterLink: ({ edition, leftOut }: { readonly edition: string | null; readonly leftOut: readonly string[] }): string =>
    `The link is of a later version of cpo-tco${edition === null ? '' : `, edition ${edition}`}${leftOut.length === 0 ? '' : `; this version does not know ${leftOut.join(', ')}`}.`,
  importMap: (hash: string): string =>
    `The import map is an inline script; a content policy allows it with 'sha256-${hash}' in script-src.`,
  noteOn: (label: string, note: string): string => `${label}: ${note}`,
  internalError: (stack: string | undefined): string => `internal error: ${stack}`,
  warning: (text: string): string => `Warning: ${text}`,
  foot: (draws: number): string =>
    [
      `Amounts are expected values; ranges are ${words.answer.keyRange(draws)}. Two options at a`,
      'time: --pairs; everything: --format json [--inputs]; formulas and sources: cpo-tco explain QUANTITY.',
    ].join('\n'),
};
