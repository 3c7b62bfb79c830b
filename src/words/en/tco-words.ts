import { commonTexts, years } from './common-texts.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { evidenceText, severalOf } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { englishNumbers } from './number-words.ts';
import type { TcoWords, WordedDifference } from '../tco-words.ts';

const more = ({ sign }: WordedDifference): string => (sign < 0 ? 'less' : 'more');
const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: 'follows another input' };
const evidence: TcoWords['evidence'] = (id) => own[id] ?? evidenceText(id as Grounds);

export const tcoWords: TcoWords = {
  ...commonTexts,
  locale: 'en',
  numbers: englishNumbers,
  optionName: ({ label }) => label,
  told: ({ english }) => english,
  input: ({ english }) => english,
  groups: groupLabels,
  evidence,
  evidenceCount: (count, id) => `${count} ${count > 1 ? severalOf(evidence(id)) : evidence(id)}`,
  pairHeading: (option, baseline) => `Two options: ${option} against ${baseline}`,
  answer: ({ option, baseline, power, cost, years: horizon, eitherWay }) => {
    if (power.sign === 0 && cost.sign === 0) return `${option} and ${baseline} do not differ.`;
    const draws =
      power.sign === 0
        ? `draws as much power as ${baseline}`
        : `draws ${power.amount} ${more(power)} at the wall than ${baseline}`;
    const costs = cost.sign === 0 ? 'costs the same' : `costs ${cost.amount} ${more(cost)}`;
    const joined = power.sign === cost.sign ? 'and' : 'but';
    const open = eitherWay ? ', which may turn out either way' : '';
    return `${option} ${draws} ${joined} ${costs} over ${years(horizon)}${open}.`;
  },
  chancesFailed: 'Chances could not be computed.',
  ratio: (percent, times) => `${percent}, ${times}x`,
  rank: 'Rank',
  chartFinding: ({ option, baseline, first, last, crossing, years: horizon }) => {
    if (first.sign === 0 && last.sign === 0) return `${option} and ${baseline} cost the same in every year.`;
    const bought =
      first.sign === 0
        ? `${option} costs as much to buy as ${baseline}`
        : `${option} costs ${first.amount} ${more(first)} to buy than ${baseline}`;
    if (crossing !== undefined) return `${bought}; the lines cross in year ${crossing}.`;
    const paid = last.sign === 0 ? 'as much' : `${last.amount} ${more(last)}`;
    return `${bought}, and ${paid} in all that is paid within ${years(horizon)}.`;
  },
  chartKeys: 'Arrow keys read the points: left and right by year, up and down by option.',
  endOfYear: (year) => `End of year ${year}`,
  chartAxis: 'End of year (0: purchase)',
  inputs: 'Try your own numbers',
  locked: 'fixed on this page',
  presetHere: (list) => `Set by this page: ${list}.`,
  presetEntry: (label, value, usual) => `${label} ${value} (${commonTexts.usual(usual)})`,
  figures: (inputs, classes) => `${inputs} inputs: ${classes}.`,
  edition: (edition) => `Edition ${edition}. Amounts are expected values, ranges P10 to P90 of simulated cases.`,
  sources: 'Sources and assumptions',
  sourcesLoading: 'Sources are being loaded.',
  sourcesFailed: 'The sources could not be loaded.',
  workbench: 'Open in the full calculator',
  json: 'Result as JSON',
  csv: 'Tables as CSV',
  refusals: () => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: 'The file could not be made.',
  engineFailed: 'The numbers cannot be changed: a part of the calculator could not be loaded.',
};
