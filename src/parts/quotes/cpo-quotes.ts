import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { AnswerView, QuestionView, QuoteView, TargetView } from '../../view/view.ts';
import { Drawer } from '../drawer.ts';
import { partEvent } from '../events.ts';
import { icons } from '../marks.ts';
import { Part } from '../part.ts';
import { quotedThing } from './quoted-thing.ts';
import { quotesStyles } from './quotes-styles.ts';
import { targetTable } from './target-table.ts';

/**
 * @summary The quotes that a buyer holds: what each supplier asks, what follows for the answer, and what to ask for.
 * @event cpo-quote - A reader takes a quote away.
 */
export class CpoQuotes extends Drawer<readonly QuoteView[]> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    targets: { attribute: false },
    question: { attribute: false },
    answer: { attribute: false },
    refusal: { attribute: false },
  };

  static override styles = quotesStyles;

  declare targets: readonly TargetView[] | undefined;
  declare question: QuestionView;
  declare answer: AnswerView;
  /** Why the last quote was not taken. */
  declare refusal: string;

  constructor() {
    super();
    this.refusal = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, view, question, targets } = this;
    if (!view) return nothing;
    const w = words.quotesDrawer;
    return this.drawer(
      w.heading,
      html`<div class="in">
        <div class="head">
          <div>
            <h2>${w.heading}</h2>
            <p class="mut">${w.note}</p>
          </div>
          ${this.closeButton(w.close)}
        </div>
        <div class="body">
          ${view.length === 0 ? html`<p class="mut">${w.empty}</p>` : this.held(view)}
          <cpo-quote-form .view=${view} .question=${question} .refusal=${this.refusal} .words=${words}></cpo-quote-form>
          ${view.length > 0 ? html`${this.outcome()} ${targets ? targetTable({ targets, quotes: view, question, words }) : html`<p class="hint">${w.pending}</p>`}` : nothing}
        </div>
        <div class="foot">
          <span class="mut" translate="no">${w.count(view.length)}</span
          ><button class="bt pr" @click=${this.close}>${w.done}</button>
        </div>
      </div>`,
    );
  }

  private held(quotes: readonly QuoteView[]): TemplateResult {
    const { words } = this;
    const w = words.quotesDrawer;
    const unit = this.question.currency.code;
    const number = (value: number | null): string => (value === null ? '' : words.numbers.number(value, 6));
    return html`<table class="rows folds">
      <thead>
        <tr>
          <th scope="col">${w.supplier}</th>
          <th scope="col">${w.option}</th>
          <th scope="col">${w.what}</th>
          <th scope="col" class="n">${w.price(unit)}</th>
          <th scope="col" class="n">${w.power}</th>
          <th scope="col" class="n">${w.powerMax}</th>
          <th scope="col" class="n">${w.date}</th>
          <th scope="col"><span class="vh">${w.remove('')}</span></th>
        </tr>
      </thead>
      <tbody translate="no">
        ${quotes.map(
          (quote) =>
            html`<tr>
              <th scope="row">${quote.supplier}</th>
              <td data-l=${w.option}>${quote.architecture ? words.architectureName(quote.architecture) : w.any}</td>
              <td data-l=${w.what}>${quotedThing(words, this.question, quote)}</td>
              <td class="n" data-l=${w.price(unit)}>${number(quote.price)}</td>
              <td class="n" data-l=${w.power}>${number(quote.power)}</td>
              <td class="n" data-l=${w.powerMax}>${number(quote.powerMax)}</td>
              <td class="n" data-l=${w.date}>${quote.date}</td>
              <td class="rm">
                <button
                  class="ib"
                  aria-label=${w.remove(quote.supplier)}
                  @click=${() => this.dispatchEvent(partEvent('cpo-quote', { drop: quote.key }))}
                >
                  ${icons.close}
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private outcome(): TemplateResult {
    const { words, answer } = this;
    const w = words.answer;
    const badge = words.badge(answer);
    const column = words.column(
      answer.rows.map(({ value }) => value),
      answer.unit,
    );
    return html`<section class="out" aria-label=${words.quotesDrawer.outcome}>
      <p>
        <span class=${`badge ${badge.settled ? 'settled' : ''}`} translate="no">${badge.text}</span>
        <span class="mut hint">${w.basis(answer, column.unit)}</span>
      </p>
      <h3 translate="no">${words.headline(answer)}</h3>
      <table class="rows folds rank">
        <thead>
          <tr>
            <th scope="col">${w.option}</th>
            <th scope="col" class="n">${w.expected}</th>
            <th scope="col" class="n">${w.chance}</th>
          </tr>
        </thead>
        <tbody translate="no">
          ${answer.rows.map(
            ({ option, rank, tied, value, chance }) =>
              html`<tr>
                <th scope="row">
                  <span class="mut">${rank}${tied ? '=' : ''}</span> ${words.optionName(option)}
                  <small>${words.optionDetail(option)}</small>
                </th>
                <td class="n" data-l=${w.expected}>${column.format(value)}</td>
                <td class="n" data-l=${w.chance}>${chance === undefined ? '…' : words.chance(chance)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}
