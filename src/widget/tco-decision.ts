/** The answer of the element: all options by rank, then two of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Percentiles } from '../engine/percentiles.ts';
import type { AnswerView } from '../view/view.ts';
import type { NumberFormats } from '../words/format.ts';
import { held } from '../words/held.ts';
import type { TcoWords, WordedDifference } from '../words/tco-words.ts';
import type { Pair } from './tco-data.ts';
import type { TcoView } from './tco-view.ts';

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
  /** How much of what moves the difference rests on figures that nobody has checked: follows on another sentence, with the space before it. */
  readonly restsOn: string;
}

/** A difference as the head shows it. */
interface ShownDifference extends WordedDifference {
  /** With its sign. */
  readonly signed: string;
  readonly band: string;
  readonly percent: string;
  readonly times: string;
  readonly eitherWay: boolean;
}

/** Option less baseline, expected. */
function shownDifference(
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

const differencesOf = ({ pair, sureness, data, formats }: TcoView): [power: ShownDifference, cost: ShownDifference] => [
  shownDifference(pair, 'power', 'W', sureness?.power, formats),
  shownDifference(pair, 'cost', data.money.code, sureness?.cost, formats),
];

/** The sentence at the head, which the status tells again after a change. */
export const answerText = ({ told, ranked }: TcoView): string => ranked?.text ?? told.headline;

/** The answer across all options. */
export const answer = (view: TcoView): TemplateResult =>
  html`<p class="answer" part="answer">${answerText(view)}</p>
    ${view.data.options.length > 1 ? html`<p class="settle">${view.ranked?.settle}</p>` : nothing}`;

/** All options by rank. */
export function ranking(view: TcoView): TemplateResult {
  const { words, formats, data, ranked, sureless } = view;
  const also = sureless ? words.chancesFailed : (ranked?.also ?? words.pending + words.signs.stop);
  const { rank, option: name, expected, range, chance, loss } = words;
  const columns = [rank, name, expected, range, chance, loss];
  const money = data.money.code;
  const rows = ranked?.rows ?? data.answer.rows;
  return html`<table class="ranking" part="ranking">
      <caption>
        ${held(words.totalCost(data.years))}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, i) => html`<th scope="col" class=${i < 2 ? '' : 'n'}>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((row) => {
          const { total } = data.options.find(({ id }) => id === row.option.id)!.cost;
          const shown = ranked && formats.banded(total, row.range!, money);
          const cells = ranked && [
            shown!.band || words.certain,
            ranked.chance(row.chance!),
            formats.quantity(row.regret!, money, 2),
          ];
          return html`<tr class=${row.contender ? 'contender' : ''}>
            <td translate="no">${ranked && `${row.rank}${row.tied ? '=' : ''}`}</td>
            <th scope="row">${words.optionName(row.option)}</th>
            <td class="n" translate="no">${shown ? shown.value : formats.quantity(total, money)}</td>
            ${[0, 1, 2].map((i) => html`<td class="n later" translate="no" data-column=${columns[i + 3]!}>${cells && held(cells[i]!)}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="also">${also}</p>`;
}

/** The option in focus against the reference option. @param withDifferences With the differences in figures below. */
export function comparison(view: TcoView, withDifferences: boolean): TemplateResult {
  const { words, data, pair, sureness } = view;
  const [power, cost] = differencesOf(view);
  const names = [pair.option, pair.baseline].map(words.optionName) as [string, string];
  const [option, baseline] = names;
  const eitherWay = power.eitherWay || cost.eitherWay;
  return html`<h3>${words.pairHeading(...names)}</h3>
    <p class="difference">${held(words.answer({ option, baseline, power, cost, years: data.years, eitherWay }))}</p>
    <p class="verdict" part="verdict">${sureness?.verdict}</p>
    ${withDifferences ? differences(view, power, cost) : nothing}`;
}

function differences(view: TcoView, power: ShownDifference, cost: ShownDifference): TemplateResult {
  const { words, data, told, sureness } = view;
  return html`<dl class="deltas">
      ${delta(words, words.networkPower, power)} ${delta(words, held(words.totalCost(data.years)), cost)}
    </dl>
    <p class="condition">${told.conditions}${sureness?.restsOn}</p>`;
}

function delta(words: TcoWords, label: string, { signed, band, percent, times }: ShownDifference): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd translate="no"><b>${held(signed)}</b> <span>${held(words.ratio(percent, times))}</span></dd>
    <dd class="band">${band ? words.range + words.signs.colon + band : nothing}</dd>
  </div>`;
}
