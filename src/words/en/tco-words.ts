import { commonTexts, years, more } from './common-texts.ts';
import type { Grounds } from '../../scenario/grounds.ts';
import { evidenceText, severalOf } from './evidence-labels.ts';
import { groupLabels } from './group-labels.ts';
import { englishNumbers } from './number-words.ts';
import type { Refusals } from '../refusal-words.ts';
import type { TcoTold, ToldOf } from '../answer-words.ts';
import type { TcoWords, WordedDifference, WordedInput } from '../tco-words.ts';
import type { EvidenceClass } from '../../catalog/types.ts';
import type { OptionName } from '../../view/view.ts';

export interface TwoOptions {
  readonly option: string;
  readonly baseline: string;
  readonly years: number;
}
interface Differing extends TwoOptions {
  readonly power: WordedDifference;
  readonly cost: WordedDifference;
  readonly eitherWay: boolean;
}

const own: Readonly<Record<string, string>> = { own: commonTexts.ownValue, follows: 'follows another input' };
const evidence = (id: Grounds | 'own' | 'follows'): string => own[id] ?? evidenceText(id as Grounds);

export const englishWords = {
  ...commonTexts,
  locale: 'en' as string,
  numbers: englishNumbers,
  optionName: ({ label }: OptionName): string => label,
  /** Question, answer and conditions; the English ones come with the data. */
  told: ({ english }: ToldOf & { readonly english: TcoTold }): TcoTold => english,
  input: ({ english }: WordedInput): string => english,
  /** Groups of lines, by id. */
  groups: groupLabels as Readonly<Record<string, string>>,
  evidence,
  /** `5 vendor claims` */
  evidenceCount: (count: number, id: EvidenceClass | 'own'): string =>
    `${count} ${count > 1 ? severalOf(evidence(id)) : evidence(id)}`,
  pairHeading: (option: string, baseline: string): string => `Two options: ${option} against ${baseline}`,
  answer: ({ option, baseline, power, cost, years: horizon, eitherWay }: Differing): string => {
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
  ratio: (percent: string, times: string): string => `${percent}, ${times}x`,
  rank: 'Rank',
  inputs: 'Try your own numbers',
  locked: 'fixed on this page',
  figures: (inputs: number, classes: string): string => `${inputs} ${inputs === 1 ? 'input' : 'inputs'}: ${classes}.`,
  edition: (edition: string): string =>
    `Edition ${edition}. Amounts are expected values, ranges P10 to P90 of simulated cases.`,
  sources: 'Sources and assumptions',
  sourcesLoading: 'Sources are being loaded.',
  sourcesFailed: 'The sources could not be loaded.',
  workbench: 'Open in the full calculator',
  json: 'Result as JSON',
  csv: 'Tables as CSV',
  /** Why what a reader enters is refused, loaded when it is first needed. */
  refusals: (): Promise<Refusals> => import('./refusals.ts').then(({ refusals }) => refusals),
  exportFailed: 'The file could not be made.',
  engineFailed: 'The numbers cannot be changed: a part of the calculator could not be loaded.',
};

export const tcoWords: TcoWords = englishWords;
