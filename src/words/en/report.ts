/** What a printed report says beside the words of the desk, in English. */
import { commonTexts, years } from './common-texts.ts';

export const reportWords = {
  title: 'CPO or pluggable: power and total cost',
  /** At the foot of each page. */
  foot: (edition: string, date: string): string => `cpo-tco, edition ${edition}, ${date}`,
  /** One paragraph under the title. */
  about: (cases: string): string =>
    `A comparison of optics by power and total cost, computed from cited figures and from the values set by its reader. Costs are present values; ranges are P10 to P90 of ${cases} simulated cases. The last pages say where each figure comes from and how to compute all of it again.`,
  made: (date: string, edition: string, version: string): string => `${date} · edition ${edition} · cpo-tco ${version}`,
  date: (iso: string): string => {
    const [year, month, day] = iso.split('-').map(Number);
    const format = new Intl.DateTimeFormat('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(Date.UTC(year!, month! - 1, day));
  },
  decision: 'Decision',
  conditions: 'Under these conditions',
  watch: 'Keep in mind',
  before: (answer: string): string => `From public figures alone, without the quotes: ${answer}.`,
  keyBefore: 'from public figures alone',
  keyReference: (option: string): string => `dashed line: ${option}, the reference`,
  comparison: 'Comparison',
  costTable: (unit: string): string => `Cost by line, present value, ${unit}`,
  powerTable: (unit: string): string => `Power at the wall, ${unit}`,
  rounded: 'Numbers are rounded, so lines may not add up to their total in the last digit.',
  stack: (option: string, total: string, parts: string): string => `${option}, total ${total}: ${parts}`,
  byYear: 'Cost by year',
  byYearFinding: (least: string, amount: string, count: number): string =>
    `After ${years(count)}, ${least} has cost the least, with ${amount} paid.`,
  byYearAlone: (option: string, amount: string, count: number): string =>
    `${option} has cost ${amount} after ${years(count)}.`,
  byYearTable: (unit: string): string => `Paid in each year, not discounted, ${unit}`,
  purchase: commonTexts.purchase,
  year: (year: number): string => `Year ${year}`,
  paid: 'Total paid',
  left: 'Resale at the end',
  netPaid: 'Paid less resale',
  present: 'As present value: the total cost',
  chartPaid: (unit: string): string => `Paid by the end of each year, ${unit}`,
  chartLine: (option: string, from: string, to: string): string => `${option} from ${from} to ${to}`,
  start: 'start',
  matters: 'What matters most',
  fits: 'What fits',
  own: 'Own values and quotes',
  ownNone: 'No own values: every input is at its default.',
  quotesNone: 'No quotes: every price is a public figure.',
  ownTable: 'What was set',
  setting: 'Setting',
  usual: 'Default',
  mine: 'Set to',
  by: 'Change',
  quotesTable: 'Quotes',
  counted: 'counts',
  maximum: (power: string): string => `at most ${power}`,
  dated: 'Dated',
  state: 'State',
  targetsPending: 'The negotiation targets were not computed yet when this was printed.',
  assumptions: 'Assumptions',
  assumptionsFinding: (count: number, weak: number): string =>
    weak === 0
      ? `No main input rests on an assumption or a claim.`
      : `${weak} of the ${count} main inputs ${weak === 1 ? 'rests' : 'rest'} on assumptions, claims or estimates.`,
  input: 'Main input',
  value: 'Value',
  range: 'Range',
  evidence: 'Evidence',
  source: 'Source',
  notCounted: 'Not counted',
  idle: 'The total leaves out accelerators that wait for the network: they are outside a network budget.',
  sources: 'Sources',
  sourcesPending: 'The list of sources was not loaded yet when this was printed.',
  secondHand: 'read second hand',
  undated: 'undated',
  check: 'How to check it',
  link: 'This link restores the scenario with all own values and quotes.',
  linkPlace: 'Appended to the address of the calculator, this restores the scenario with all own values and quotes.',
  private: 'Own prices come after the #, which browsers do not send to a server. Whoever has the link can read them.',
  steps: (edition: string, draws: string): readonly string[] => [
    `Open the link. The page computes in the browser, with the figures of edition ${edition}, and shows the same numbers.`,
    'Open any number there: it shows its formula, its inputs and their sources.',
    `Or without the page: what follows “scenario=” is the scenario as percent-encoded JSON. Saved as scenario.json, “cpo-tco compare scenario.json --draws ${draws}” gives the same numbers.`,
  ],
  pending: {
    decision: 'The cases were not simulated yet when this was printed: the answer is by expected cost alone.',
    matters: 'What matters most was not computed yet when this was printed.',
    one: 'There is one option, so nothing can change the choice.',
  },
  lowToHigh: 'low → high',
  same: 'as default',
  none: '—',
};

/** Every language has these, with the same parameters. */
export type ReportWords = typeof reportWords;
