/** The differences at the head of the element. */
import type { Percentiles } from '../engine/percentiles.ts';
import type { AnswerView } from '../view/view.ts';
import type { NumberFormats } from '../words/format.ts';
import type { WordedDifference } from '../words/tco-words.ts';
import type { Pair } from './tco-data.ts';

/** All options by rank; absent until chances are known. */
export interface Ranked {
  /** The answer across all options. */
  readonly text: string;
  /** What a firm figure would do to it; empty until that is known. */
  readonly settle: string;
  /** How often each architecture is the cheapest, and who leads in what else is counted. */
  readonly also: string;
  readonly rows: AnswerView['rows'];
  /** How often an option is the cheapest. */
  readonly chance: (share: number) => string;
}

/** What simulated cases say of a pair; absent until they are known. */
export interface Sureness {
  /** Of option less baseline, in W and in the currency that is shown. */
  readonly power: Percentiles;
  readonly cost: Percentiles;
  readonly verdict: string;
  /** How much of what moves the difference rests on figures that nobody has checked. */
  readonly restsOn: string;
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
