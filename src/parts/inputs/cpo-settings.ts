import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BuyerClass } from '../../catalog/types.ts';
import type { QuestionView } from '../../view/view.ts';
import { keysAbove, type KeyAbove } from '../../scenario/tiers.ts';
import { readNumber, writtenUnits } from '../../words/read-number.ts';
import { partEvent } from '../events.ts';
import { Part } from '../part.ts';
import { typed } from '../typed.ts';
import { inputsStyles } from './inputs-styles.ts';
import { currencyCodes } from '../currency-codes.ts';

/** The second tier is asked for in any fabric, those above it where there are any. */
const isAsked = (i: number, { tiers }: QuestionView): boolean => i === 0 || tiers > i + 1;

const buyerClasses: readonly BuyerClass[] = ['direct', 'contract', 'shop'];

/**
 * @summary What is compared and in which money: the options, whose prices are paid, the currency and its rate.
 * @event cpo-change - A reader changes what is compared.
 * @event cpo-currency - A reader chooses the currency.
 */
export class CpoSettings extends Part<QuestionView> {
  static override properties: PropertyDeclarations = { ...Part.properties, rateRefused: { state: true } };

  static override styles = inputsStyles;

  /** What was typed as a rate and is none. */
  declare private rateRefused: string;

  constructor() {
    super();
    this.rateRefused = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, view: question } = this;
    if (!question) return nothing;
    const w = words.inputs;
    const compared = new Set(question.options.map(({ id }) => id));
    const toggle = (id: string): void => {
      const options = question.choices.map((one) => one.id).filter((one) => compared.has(one) !== (one === id));
      this.dispatchEvent(partEvent('cpo-change', { options }));
    };
    const { currency } = question;
    const hasTiers = question.scope !== 'switch';
    const rate = question.currencies.find(({ code }) => code === currency.code);
    return html`<details>
      <summary>${w.settings(hasTiers)}</summary>
      <div class="set">
        <fieldset>
          <legend>${w.options}</legend>
          ${question.choices.map(
            (option) =>
              html`<label class="line"
                ><input
                  type="checkbox"
                  .checked=${compared.has(option.id)}
                  ?disabled=${option.id === question.reference}
                  @change=${() => toggle(option.id)}
                /><span translate="no">${words.optionName(option)}</span></label
              >`,
          )}
        </fieldset>
        <div class="pair">
          ${keysAbove.map((key, i) => (question[key] !== null || (hasTiers && isAsked(i, question)) ? this.switchAbove(question, key) : nothing))}
          <label for="prices">${w.prices}</label>
          <select
            id="prices"
            class="box"
            @change=${(event: Event) =>
              this.dispatchEvent(
                partEvent('cpo-change', { buyerClass: (event.target as HTMLSelectElement).value as BuyerClass }),
              )}
          >
            ${buyerClasses.map(
              (id) =>
                html`<option value=${id} .selected=${id === question.buyerClass}>${words.buyerClass(id)}</option>`,
            )}
          </select>
          <label for="currency">${w.currency}</label>
          <select
            id="currency"
            class="box"
            @change=${(event: Event) => this.currency((event.target as HTMLSelectElement).value)}
          >
            ${currencyCodes(question).map(
              (code) => html`<option value=${code} .selected=${code === currency.code}>${code}</option>`,
            )}
          </select>
          ${
            rate
              ? html`<label for="rate">${w.rate(rate.code)}<small>${w.rateAsOf(rate.asOf)}</small></label>
                  <input
                    id="rate"
                    class="box"
                    inputmode="decimal"
                    size="8"
                    aria-invalid=${this.rateRefused === '' ? 'false' : 'true'}
                    aria-describedby="rate-refused"
                    .value=${typed(this.rateRefused || words.numbers.exact(currency.unitsPerUsd))}
                    @change=${(event: Event) => this.rate(event.target as HTMLInputElement)}
                  />`
              : nothing
          }
        </div>
        <p class="warn" id="rate-refused" role="alert">
          ${rate && this.rateRefused ? words.inputs.rateRefused(this.rateRefused, rate.code) : nothing}
        </p>
      </div>
    </details>`;
  }

  /** What stands in a tier: the switch of the tier below unless a reader chooses another. */
  private switchAbove(question: QuestionView, key: KeyAbove): TemplateResult {
    const w = this.words.inputs;
    const choices = [{ id: '', label: w.asBelow[key] }, ...question.capacities];
    return html`<label for=${key}>${w[key]}</label>
      <select
        id=${key}
        class="box"
        @change=${(event: Event) => {
          const { value } = event.target as HTMLSelectElement;
          this.dispatchEvent(partEvent('cpo-change', { [key]: value || null }));
        }}
      >
        ${choices.map(
          ({ id, label }) =>
            html`<option value=${id} translate=${id ? 'no' : nothing} .selected=${id === (question[key] ?? '')}>
              ${label}
            </option>`,
        )}
      </select>`;
  }

  private currency(code: string): void {
    this.rateRefused = '';
    const rate = this.view!.currencies.find((one) => one.code === code);
    this.dispatchEvent(partEvent('cpo-currency', { code, unitsPerUsd: rate?.unitsPerUsd ?? 1 }));
  }

  private rate(field: HTMLInputElement): void {
    const read = readNumber(field.value, this.words.locale, writtenUnits(this.view!.currency.code, this.words.numbers));
    const isRate = 'value' in read && read.unit === '' && read.value > 0;
    this.rateRefused = isRate ? '' : field.value.trim() || ' ';
    if (isRate)
      this.dispatchEvent(partEvent('cpo-currency', { code: this.view!.currency.code, unitsPerUsd: read.value }));
  }
}
