/** The sentences and differences at the head of the element. */
import type { Percentiles } from '../engine/percentiles.ts';
import type { AnswerRow } from '../view/view.ts';
import type { NumberFormats } from '../words/format.ts';
import { portName } from '../words/option-words.ts';
import type { TcoWords, WordedDifference, WordedVerdict } from '../words/tco-words.ts';
import type { Pair, TcoData, TcoInput, TcoOption } from './tco-data.ts';

/** All options by rank; absent until chances are known. */
export interface Ranked {
  /** The answer across all options. */
  readonly text: string;
  /** How often each architecture is the cheapest, and who leads in what else is counted. */
  readonly also: string;
  readonly rows: readonly AnswerRow[];
  /** How often an option is the cheapest. */
  readonly chance: (share: number) => string;
}

/** What draws say of a pair; absent until they are taken. */
export interface Sureness {
  /** Of option less baseline, in W and in the currency that is shown. */
  readonly power: Percentiles;
  readonly cost: Percentiles;
  readonly verdict: Pick<WordedVerdict, 'id' | 'veryLikely'> & {
    readonly optionLeads: boolean;
    readonly share: number;
    /** What would settle or turn it, if one input does. */
    readonly by: TcoInput | undefined;
  };
  readonly draws: number;
  /** Share of what moves the difference in cost that rests on vendor claims and assumptions. */
  readonly weakShare: number;
}

/** A difference as the head shows it. */
export interface ShownDifference extends WordedDifference {
  /** With its sign. */
  readonly signed: string;
  readonly band: string;
  readonly percent: string;
  readonly times: string;
  readonly eitherWay: boolean;
}

/** Option less baseline, expected. */
export function shownDifference(
  { option, baseline }: Pair,
  quantity: 'power' | 'cost',
  unit: string,
  band: Percentiles | undefined,
  formats: NumberFormats,
): ShownDifference {
  const base = baseline[quantity].total;
  const value = option[quantity].total - base;
  const shown = formats.banded(value, band ?? { p10: value, p90: value }, unit);
  const share = value / base;
  return {
    // What reads as nothing is no difference.
    sign: (/[1-9]/.test(shown.value) ? Math.sign(value) : 0) as -1 | 0 | 1,
    amount: shown.value.replace('−', ''),
    signed: shown.difference,
    band: shown.band,
    percent: `${share > 0 ? '+' : ''}${formats.percent(share)}`,
    times: formats.number(1 + share, 2),
    eitherWay: band !== undefined && band.p10 < 0 && band.p90 > 0,
  };
}

export function questionText(data: TcoData, words: TcoWords, formats: NumberFormats): string {
  const { capacity, capacities, scope, ports, portRate, endpoints, endpointRate, planes, sites } = data;
  const { label } = capacities.find(({ id }) => id === capacity)!;
  if (scope === 'switch') return words.questionOfSwitch(label, formats.number(ports, 5), portName(portRate));
  return words.questionOfFabric(formats.number(endpoints, 9), portName(endpointRate), label, planes, sites);
}

/** The answer across all options; the lowest expected cost until chances are known. */
export function decisionText(
  data: TcoData,
  ranked: Ranked | undefined,
  words: TcoWords,
  formats: NumberFormats,
): string {
  if (ranked) return ranked.text;
  const [first] = byCost(data);
  return words.lowestExpected(first!, formats.quantity(first!.cost.total, data.money.code));
}

/** The options by expected cost. */
export const byCost = ({ options }: TcoData): TcoOption[] => [...options].sort((a, b) => a.cost.total - b.cost.total);

/** The verdict of the draws in one sentence. */
export function verdictText(
  { option, baseline }: Pair,
  { verdict, draws }: Sureness,
  words: TcoWords,
  formats: NumberFormats,
): string {
  const { id, veryLikely, optionLeads, share, by } = verdict;
  const [winner, other] = optionLeads ? [option, baseline] : [baseline, option];
  return words.verdict({
    id,
    veryLikely,
    winner,
    other,
    share: formats.drawShare(share),
    draws: formats.number(draws, 7),
    by: by && words.inputInSentence(by.owner?.label, words.input(by.quantity, by.label)),
  });
}

/** What an input is called: `CPO: price per port`, `Electricity`. */
export function inputName(words: TcoWords, { quantity, label, owner }: TcoInput): string {
  const name = words.input(quantity, label);
  return owner ? words.inputOf(owner.label, name) : name;
}
