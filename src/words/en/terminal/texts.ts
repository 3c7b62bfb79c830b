/** Heads, sentences and notices that the command line alone has, in English. Numbers come as text, with their units. */
import { commonTexts } from '../common-texts.ts';
import { verdictLabels } from '../labels.ts';

export const terminalTexts = {
  /** The first line of an answer. */
  asked: (question: string, edition: string, frozen: boolean): string =>
    `${question}. Edition ${edition}${frozen ? ', frozen' : ''}.`,
  edition: (edition: string): string => `Edition ${edition}.`,
  /** Head: total cost over so many years. */
  totalCost: commonTexts.totalCost,
  /** Head: what choosing an option costs on average above the cheapest. */
  loss: commonTexts.loss,
  /** In place of a range. */
  certain: commonTexts.certain,
  /** Head: the value of an input that the comparison uses. */
  now: 'Used now',
  /** Head: class of the evidence for a figure. */
  evidence: 'Evidence',
  /** Row: what it would be worth to know them all. */
  everything: 'All inputs together',
  /** In place of a worth that cannot be told. */
  fewCases: 'too few simulated cases',
  /** @param limit A price: `118,000 USD`. */
  cheapestBelow: (option: string, limit: string): string => `${option} is cheapest below ${limit} a switch.`,
  neverCheapest: (option: string): string => `${option}: no price of the whole switch makes it the cheapest.`,
  /** Head: a network that is built of one option whatever is compared. */
  stays: (network: string, option: string): string => `${network}, ${option} in every case`,
  /** Row: the weakest evidence behind a difference in total cost. */
  weakestOfCost: 'Weakest evidence, total cost',
  /** Rows: how often an option is lower than the one it is set against. */
  lowerIn: {
    tcoWithoutIdle: 'Lower in total cost',
    facilityPower: 'Lower in facility power',
    totalCarbon: 'Lower in carbon',
  },
  /** The same in a cell, with the word for the likelier side. @param share Of simulated cases: `72 %`. */
  lowerShare: {
    'not-settled': (share: string): string => `${share} of cases, not settled`,
    likely: (share: string): string => `${share} of cases, likely`,
    'likely-not': (share: string): string => `${share} of cases, likely not`,
    'very-likely': (share: string): string => `${share} of cases, very likely`,
    'very-likely-not': (share: string): string => `${share} of cases, very likely not`,
  },
  /** Head: what an input does between the ends of its range. */
  difference: 'Difference in total cost',
  /** Under the tables. @param range What the ranges are: `P10 to P90 of 4,096 simulated cases`. */
  foot: (range: string): string => `Amounts are expected values; ranges are ${range}.`,
  /** Flags and names of commands stay. */
  next: 'Two options at a time: --pairs; everything: --format json [--inputs]; formulas and sources: cpo-tco explain QUANTITY.',
  warning: (text: string): string => `Warning: ${text}`,
  written: (file: string): string => `${file} is written.`,
  /** While a batch runs. @param left Time left as on a clock, `2:07`. */
  batchProgress: (lines: string, rate: string, left: string | null): string =>
    `${lines} lines, ${rate} a second${left === null ? '' : `, ${left} left`}`,
  laterLink: ({ edition, leftOut }: { readonly edition: string | null; readonly leftOut: readonly string[] }): string =>
    `The link is of a later version of cpo-tco${edition === null ? '' : `, edition ${edition}`}${leftOut.length === 0 ? '' : `; this version does not know ${leftOut.join(', ')}`}.`,
  importMap: (hash: string): string =>
    `The import map is an inline script; a content policy allows it with 'sha256-${hash}' in script-src.`,
  /** @param stack Where it happened, in the words of the runtime. */
  internalError: (stack: string): string => `internal error: ${stack}`,
  explain: {
    /** Where a value comes from. */
    origins: {
      edition: 'default',
      region: 'default of the region',
      scenario: commonTexts.ownValue,
      follows: 'follows another input',
      none: 'not given',
    },
    /** In place of a unit. */
    number: 'a number',
    noValueWhere: (reason: string): string => `May have no value: ${reason}`,
    against: (option: string, baseline: string): string => `${option} against ${baseline}`,
    inputs: 'Inputs and sources',
    /** @param buyerClass As the tables name it: `shop`. */
    converted: (buyerClass: string): string => `converted from a ${buyerClass} price`,
    /** What a figure is for its input. */
    roles: { default: 'default', alternative: 'alternative', information: 'information' },
    inFirstYear: (value: string): string => `${value} in the first year`,
    /** Between several rates of return. */
    and: ' and ',
    /** What is shown in another language than this one; empty in English. */
    fromTables: '',
  },
  claims: {
    verdicts: verdictLabels,
    published: (figure: string): string => `published ${figure}`,
    computed: (figure: string): string => `computed ${figure}`,
    agrees: 'agrees',
    differs: 'differs',
    source: (title: string, publisher: string): string => `Source: ${title}, ${publisher}`,
    /** What is shown in another language than this one; empty in English. */
    fromTables: '',
  },
};

/** Every language has these, with the same parameters. */
export type TerminalTexts = typeof terminalTexts;
