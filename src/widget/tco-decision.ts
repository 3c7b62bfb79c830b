/** The answer of the element: all options by rank, then two of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TcoWords } from '../words/tco-words.ts';
import { byCost, decisionText, shownDifference, verdictText, type ShownDifference } from './tco-answer.ts';
import type { TcoView } from './tco-view.ts';

type AnswerView = Pick<TcoView, 'words' | 'formats' | 'data' | 'pair' | 'sureness'>;

const differencesOf = ({
  pair,
  sureness,
  data,
  formats,
}: AnswerView): [power: ShownDifference, cost: ShownDifference] => [
  shownDifference(pair, 'power', 'W', sureness?.power, formats),
  shownDifference(pair, 'cost', data.money.code, sureness?.cost, formats),
];

/** The sentence at the head, which the status tells again after a change. */
export const answerText = ({ data, ranked, words, formats }: TcoView): string =>
  decisionText(data, ranked, words, formats);

/** The answer across all options. */
export const answer = (view: TcoView): TemplateResult => html`<p class="answer" part="answer">${answerText(view)}</p>`;

/** All options by rank. */
export function ranking(view: TcoView): TemplateResult {
  const { words, formats, data, ranked, sureless } = view;
  const pending = sureless ? words.verdictFailed : words.verdictPending;
  const columns = words.rankingColumns;
  const money = data.money.code;
  const rows = ranked
    ? ranked.rows.map((row) => ({ row, option: data.options.find(({ id }) => id === row.option.id)! }))
    : byCost(data).map((option) => ({ row: undefined, option }));
  return html`<table class="ranking" part="ranking">
      <caption>
        ${words.costDifference(data.horizon)}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, i) => html`<th scope="col" class=${i < 2 ? '' : 'n'}>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ row, option }) => {
          const { total } = option.cost;
          const shown = row && formats.banded(total, row.range!, money);
          const cells = row && [
            shown!.band || words.certain,
            ranked!.chance(row.chance!),
            formats.quantity(row.regret!, money, 2),
          ];
          return html`<tr class=${row?.contender ? 'contender' : ''}>
            <td translate="no">${row && `${row.rank}${row.tied ? '=' : ''}`}</td>
            <th scope="row">${words.option(option)}</th>
            <td class="n" translate="no">${shown ? shown.value : formats.quantity(total, money)}</td>
            ${[0, 1, 2].map((i) => html`<td class="n later" translate="no" data-column=${columns[i + 3]!}>${cells?.[i]}</td>`)}
          </tr>`;
        })}
      </tbody>
    </table>
    <p class="also">${ranked ? ranked.also : pending}</p>`;
}

/** The option in focus against the reference option. @param withDifferences With the differences in figures below. */
export function comparison(view: TcoView, withDifferences: boolean): TemplateResult {
  const { words, formats, data, pair, sureness } = view;
  const [power, cost] = differencesOf(view);
  const eitherWay = power.eitherWay || cost.eitherWay;
  return html`<h3>${words.pairHeading(pair.option, pair.baseline)}</h3>
    <p class="difference">${words.answer({ ...pair, power, cost, years: data.horizon, eitherWay })}</p>
    <p class="verdict" part="verdict">${sureness ? verdictText(pair, sureness, words, formats) : nothing}</p>
    ${withDifferences ? differences(view, power, cost) : nothing}`;
}

function differences(view: TcoView, power: ShownDifference, cost: ShownDifference): TemplateResult {
  const { words, formats, data, sureness } = view;
  const { electricityPrice, region, pue } = data.conditions;
  const condition = words.condition(formats.number(electricityPrice), region || words.ownValue, formats.number(pue));
  return html`<dl class="deltas">
      ${delta(words, words.powerDifference, power)} ${delta(words, words.costDifference(data.horizon), cost)}
    </dl>
    <p class="condition">${condition} ${sureness ? words.restsOn(formats.percent(sureness.weakShare)) : nothing}</p>`;
}

function delta(words: TcoWords, label: string, { signed, band, percent, times }: ShownDifference): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd translate="no"><b>${signed}</b> <span>${words.ratio(percent, times)}</span></dd>
    <dd class="band">${band ? words.inCases(band) : nothing}</dd>
  </div>`;
}
