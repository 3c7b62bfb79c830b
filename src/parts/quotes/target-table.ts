import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionView, QuoteView, TargetView } from '../../view/view.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import { turningDigits } from '../../words/format.ts';
import { percentAt } from '../../view/extent.ts';
import { quoteFor, quotedThing } from '../../words/quoted-thing.ts';

export interface Targets {
  readonly targets: readonly TargetView[];
  readonly quotes: readonly QuoteView[];
  readonly question: QuestionView;
  readonly words: DeskWords;
}

/** What to ask each supplier: the price at which its option would be the cheapest. */
export function targetTable(asked: Targets): TemplateResult | typeof nothing {
  const { targets, quotes, question, words } = asked;
  const w = words.quotesDrawer;
  if (targets.length === 0) return nothing;
  return html`<section class="tgs">
    <h3>${w.targets}</h3>
    <p class="hint">${w.targetsNote}</p>
    <table class="rows tt folds">
      <thead>
        <tr>
          <th scope="col">${w.quote}</th>
          <th scope="col"><span class="vh">${w.price(question.currency.code)}</span></th>
          <th scope="col" class="n">${w.limit}</th>
          <th scope="col" class="n">${w.veryLikely}</th>
          <th scope="col" class="act">${w.ask}</th>
        </tr>
      </thead>
      <tbody translate="no">
        ${targets.map((target) => {
          const quote = quotes.find(({ key }) => key === target.key);
          return quote ? row(target, quote, asked) : nothing;
        })}
      </tbody>
    </table>
    <p class="cap">
      <span><i class="s nw"></i> ${w.keys.quoted}</span><span><i class="s ok"></i> ${w.keys.likely}</span
      ><span><i class="s mb"></i> ${w.keys.even}</span>
    </p>
  </section>`;
}

function row(target: TargetView, quote: QuoteView, { question, words }: Targets): TemplateResult {
  const unit = question.currency.code;
  const w = words.quotesDrawer;
  const { limit, ask, quoted } = target;
  const text = words.target(target, unit);
  const extent = { from: 0, to: 1.25 * Math.max(quoted, limit ?? 0, ask ?? 0) };
  const wide = (from: number, to: number): string =>
    `left:${percentAt(from, extent)}%;width:${Math.max(0, percentAt(to, extent) - percentAt(from, extent))}%`;
  const money = (value: number | null): TemplateResult =>
    value === null
      ? html`—`
      : html`${words.numbers.number(value, turningDigits(value))}<small
            >${(value > quoted ? '+' : '') + words.percent(value / quoted - 1)}</small
          >`;
  return html`<tr>
    <th scope="row">
      ${quote.supplier}${words.signs.comma}${quoteFor(words, quote)} ${quotedThing(words, question, quote)}<small
        >${w.quoted(words.numbers.withUnit(words.numbers.number(quoted, 6), unit))}</small
      >
    </th>
    <td class="pic wide">
      <span class="tg" aria-hidden="true"
        ><i class="rl"></i>${ask === null ? nothing : html`<i class="ok" style=${wide(0, ask)}></i>`}${
          limit === null ? nothing : html`<i class="mb" style=${wide(ask ?? 0, limit)}></i>`
        }<i class="nw" style=${`left:${percentAt(quoted, extent)}%`}></i
      ></span>
    </td>
    <td class="n" data-l=${w.limit}>${money(limit)}</td>
    <td class="n" data-l=${w.veryLikely}>${money(ask)}</td>
    <td class="act wide"><b>${text.ask}</b><small>${text.why}</small></td>
  </tr>`;
}
