import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { BuyerClass, Rate } from '../../catalog/types.ts';
import { usDollar, type Currency } from '../../scenario/currency.ts';
import { formatExact } from '../../words/format.ts';
import { readNumber, writtenUnits } from '../../words/read-number.ts';
import { ChangeEvent, CurrencyEvent, FocusOptionEvent, PresetEvent } from '../events.ts';
import { theme } from '../theme.ts';
import { TypedText } from '../typed-text.ts';
import { controlsStyles } from './controls-styles.ts';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/**
 * @summary What is compared: capacity, scope, options, baseline, region, whose prices, and examples to start from.
 * @event cpo-change - A reader changes the scenario.
 * @event cpo-focus-option - A reader chooses the option that the words speak of.
 * @event cpo-preset - A reader opens an example.
 * @event cpo-currency - A reader chooses the currency of the results or its rate.
 */
export class CpoControls extends LitElement {
  static override properties = {
    capacities: { attribute: false },
    capacity: { type: String },
    scopes: { attribute: false },
    scope: { type: String },
    options: { attribute: false },
    chosen: { attribute: false },
    baseline: { type: String },
    focused: { type: String },
    regions: { attribute: false },
    region: { type: String },
    buyerClasses: { attribute: false },
    buyerClass: { type: String, attribute: 'buyer-class' },
    presets: { attribute: false },
    rates: { attribute: false },
    currency: { attribute: false },
    refusedRate: { state: true },
  };

  static override styles = [theme, controlsStyles];

  declare capacities: readonly Choice[];
  declare capacity: string;
  declare scopes: readonly Choice[];
  declare scope: string;
  /** Every option that may be compared. */
  declare options: readonly Choice[];
  /** Ids of those that are. */
  declare chosen: readonly string[];
  declare baseline: string;
  declare focused: string;
  declare regions: readonly Choice[];
  declare region: string;
  /** Whose prices are compared. */
  declare buyerClasses: readonly Choice[];
  declare buyerClass: string;
  declare presets: readonly Choice[];
  /** Currencies to show results in, with the rate of the tables. */
  declare rates: readonly Rate[];
  declare currency: Currency;
  declare private refusedRate: string;
  private readonly typed = new TypedText(this);

  constructor() {
    super();
    this.capacities = [];
    this.capacity = '';
    this.scopes = [];
    this.scope = '';
    this.options = [];
    this.chosen = [];
    this.baseline = '';
    this.focused = '';
    this.regions = [];
    this.region = '';
    this.buyerClasses = [];
    this.buyerClass = '';
    this.presets = [];
    this.rates = [];
    this.currency = usDollar;
    this.refusedRate = '';
  }

  protected override render(): TemplateResult {
    const compared = this.options.filter(({ id }) => this.chosen.includes(id) && id !== this.baseline);
    return html`<form @submit=${(event: Event) => event.preventDefault()}>
      ${this.segments('Capacity', 'capacity', this.capacities, this.capacity)}
      ${this.segments('Scope', 'scope', this.scopes, this.scope)}
      ${
        this.presets.length > 0
          ? select('Examples', '', [{ id: '', label: 'Choose one' }, ...this.presets], (preset) =>
              this.openPreset(preset),
            )
          : nothing
      }
      <span class="break"></span>
      <fieldset class="chips">
        <legend>Options</legend>
        ${this.options.map(
          ({ id, label }) =>
            html`<label title=${id === this.baseline ? 'The baseline is always compared' : ''}
              ><input
                type="checkbox"
                .checked=${this.chosen.includes(id)}
                ?disabled=${id === this.baseline}
                @change=${() => this.toggle(id)}
              /><span>${label}</span></label
            >`,
        )}
      </fieldset>
      <span class="break"></span>
      ${select('Compare', this.focused, compared, (id) => this.dispatchEvent(new FocusOptionEvent(id)))}
      ${select('with', this.baseline, this.options, (baseline) => this.dispatchEvent(new ChangeEvent({ baseline })))}
      ${select('Region', this.region, this.regions, (region) => this.dispatchEvent(new ChangeEvent({ region })))}
      ${
        this.buyerClasses.length > 0
          ? select('Prices', this.buyerClass, this.buyerClasses, (buyerClass) =>
              this.dispatchEvent(new ChangeEvent({ buyerClass: buyerClass as BuyerClass })),
            )
          : nothing
      }
      ${this.money()}
    </form>`;
  }

  private segments(
    legend: string,
    name: 'capacity' | 'scope',
    choices: readonly Choice[],
    value: string,
  ): TemplateResult {
    return html`<fieldset class="segments">
      <legend>${legend}</legend>
      ${choices.map(
        ({ id, label }) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              .checked=${id === value}
              @change=${() => this.dispatchEvent(new ChangeEvent({ [name]: id }))}
            /><span>${label}</span></label
          >`,
      )}
    </fieldset>`;
  }

  private money(): TemplateResult {
    const { code, unitsPerUsd } = this.currency;
    const choices = [
      { id: usDollar.code, label: 'USD' },
      ...this.rates.map(({ currency }) => ({ id: currency, label: currency })),
    ];
    const rate = this.rates.find(({ currency }) => currency === code);
    return html`${select('Currency', code, choices, (id) => this.chooseCurrency(id))}
    ${
      rate
        ? html`<label class="control rate"
            ><span>${code} for 1 USD</span
            ><input
              type="text"
              inputmode="decimal"
              autocomplete="off"
              .value=${this.typed.shown(this.refusedRate || formatExact(unitsPerUsd))}
              aria-invalid=${this.refusedRate ? 'true' : 'false'}
              title=${`${rate.unitsPerUsd} in ${rate.asOf}`}
              @input=${this.typed.keep}
              @change=${(event: Event) => this.setRate((event.target as HTMLInputElement).value)}
              @blur=${this.typed.leave}
            /><small
              >${this.refusedRate ? `found ${this.refusedRate}; allowed: a number above 0` : rateNote(rate, unitsPerUsd)}</small
            ></label
          >`
        : nothing
    }`;
  }

  private chooseCurrency(code: string): void {
    this.refusedRate = '';
    const rate = this.rates.find(({ currency }) => currency === code);
    this.dispatchEvent(new CurrencyEvent(rate ? { code, unitsPerUsd: rate.unitsPerUsd } : usDollar));
  }

  private setRate(text: string): void {
    this.typed.end();
    const { code } = this.currency;
    const read = readNumber(text, 'en', writtenUnits(code));
    const unitsPerUsd = 'value' in read && read.unit === '' ? read.value : 0;
    this.refusedRate = unitsPerUsd > 0 ? '' : text || 'nothing';
    if (unitsPerUsd > 0) this.dispatchEvent(new CurrencyEvent({ code, unitsPerUsd }));
  }

  private toggle(id: string): void {
    const next = this.options
      .map((option) => option.id)
      .filter((option) => this.chosen.includes(option) !== (option === id));
    this.dispatchEvent(new ChangeEvent({ options: next }));
  }

  private openPreset(preset: string): void {
    if (preset) this.dispatchEvent(new PresetEvent(preset));
    this.requestUpdate();
  }
}

const rateNote = ({ unitsPerUsd, asOf }: Rate, used: number): string =>
  used === unitsPerUsd ? `mean of ${asOf}` : `own rate; ${unitsPerUsd} in ${asOf}`;

const select = (label: string, value: string, choices: readonly Choice[], set: (id: string) => void): TemplateResult =>
  html`<label class="control"
    ><span>${label}</span
    ><select @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
      ${choices.map(({ id, label: text }) => html`<option value=${id} .selected=${id === value}>${text}</option>`)}
    </select></label
  >`;
