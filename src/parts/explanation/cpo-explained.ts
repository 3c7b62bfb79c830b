/** What a number is made of, in a drawer. Longer than most: quantities, inputs and decisions are explained side by side. */
import { css, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type {
  DecisionExplanation,
  ExplanationView,
  InputExplanation,
  QuantityExplanation,
  QuantityName,
  Subject,
  UseView,
} from '../../view/explanation-view.ts';
import type { Percentiles } from '../../engine/percentiles.ts';
import { nameAlone, type QuantityNames } from '../../words/quantity-names.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { dialogStyles } from '../styles/dialog.ts';
import { Drawer } from '../drawer.ts';
import { evidenceMark, openInput } from '../marks.ts';
import { Part } from '../part.ts';
import { citedFigure } from './cited-figure.ts';
import { toldName } from './told-name.ts';

/**
 * @summary What a number is made of: its formula with every value in it, and for an input every figure with its source.
 * @event cpo-input - A reader uses another figure for an input.
 */
export class CpoExplained extends Drawer<ExplanationView> {
  static override properties: PropertyDeclarations = {
    ...Part.properties,
    path: { attribute: false },
    open: { attribute: false },
    names: { attribute: false },
    moneyUnit: { attribute: false },
  };

  static override styles = [
    deskStyles,
    dialogStyles,
    css`
      dialog {
        width: min(620px, 100%);
        padding: 0 28px 32px;
        overflow: auto;
        /* What has the focus stands clear of the header. */
        scroll-padding-block: 64px 8px;
      }
      header {
        position: sticky;
        top: 0;
        display: flex;
        justify-content: space-between;
        align-items: center;
        background: var(--_page);
        padding: 12px 0 8px;
      }
      .value {
        font-size: 26px;
        font-weight: 600;
        letter-spacing: -0.015em;
        margin: 10px 0 4px;
      }
      pre {
        white-space: pre-wrap;
        overflow-wrap: anywhere;
        background: var(--_panel);
        border-radius: 6px;
        padding: 10px 12px;
        font-size: 13px;
        margin: 12px 0;
      }
      code {
        font-size: 12px;
        overflow-wrap: anywhere;
      }
      .hint + p {
        margin-top: 8px;
      }
      article:first-of-type {
        margin-top: 16px;
      }
      table.rows th:first-child {
        padding-right: 14px;
      }
      table.rows .num {
        color: var(--_accent);
        text-align: start;
        overflow-wrap: anywhere;
      }
      article {
        border-top: 1px solid var(--_line);
        padding: 12px 0;
        font-size: 13px;
      }
      article p {
        margin-top: 4px;
        overflow-wrap: anywhere;
      }
      .top {
        display: flex;
        justify-content: space-between;
        gap: 12px;
        align-items: baseline;
      }
      .top b {
        font-size: 18px;
      }
      .bt {
        margin-top: 8px;
      }
      @media (max-width: 640px) {
        dialog {
          padding-inline: 16px;
        }
      }
    `,
  ];

  /** Where the reader came from: the last is shown. */
  declare path: readonly Subject[];
  /** Told which number is to be shown. */
  declare open: (path: readonly Subject[]) => void;
  /** Of every quantity; absent where they could not be loaded. */
  declare names: QuantityNames | undefined;
  /** Currency of the amounts. */
  declare moneyUnit: string;

  constructor() {
    super();
    this.path = [];
    this.names = undefined;
    this.moneyUnit = 'USD';
  }

  protected override render(): TemplateResult {
    const { words, view, path } = this;
    const w = words.explanation;
    return this.drawer(
      w.heading,
      html`<header>
          ${
            path.length > 1
              ? html`<button class="lk" @click=${() => this.open(path.slice(0, -1))}>← ${w.back}</button>`
              : html`<span></span>`
          }
          ${this.closeButton(w.close)}
        </header>
        ${view ? this.content(view) : html`<p class="mut" role="status">${w.loading}</p>`}`,
    );
  }

  private content(view: ExplanationView): TemplateResult {
    if (view.kind === 'gone') return html`<p class="mut">${this.words.explanation.gone}</p>`;
    if (view.kind === 'quantity') return this.quantity(view);
    return view.kind === 'decision' ? this.decision(view) : this.input(view);
  }

  /** @returns '' for what has an id only, as a constant. */
  private nameOf(of: QuantityName): string {
    const { words, names } = this;
    if (!names) return words.line(of.quantity);
    const decision = words.decision(of.quantity);
    return nameAlone(of, words, names) ?? (decision === of.quantity ? '' : decision);
  }

  private amount(value: number | null, unit: string, quantity = ''): string {
    const { words } = this;
    if (value === null) return words.explanation.noValue;
    return words.amount(value, { unit, quantity }, 5);
  }

  /** Money without decimals from 100 on: the parts of a sum stand under each other. */
  private result(value: number | null, unit: string, quantity: string): string {
    if (value === null || !/^[A-Z]{3}$/.test(unit)) return this.amount(value, unit, quantity);
    const isLarge = Math.abs(value) >= 100;
    return this.words.amount(isLarge ? Math.round(value) : value, { unit, quantity }, isLarge ? 15 : 3);
  }

  private quantity(view: QuantityExplanation): TemplateResult {
    const { words } = this;
    const w = words.explanation;
    const { name, quantity, option, value, unit, meaning, formula, byYear, reason, range, evidence, uses, shape } =
      view;
    return html`
      <h2>${this.nameOf(view)}</h2>
      <p class="mut" translate="no">${words.optionName(option)} · ${toldName(name, view.method)}</p>
      <p class="value" translate="no">${this.result(value, unit, quantity)}</p>
      ${
        evidence
          ? html`<p class="hint" translate="no">
              ${range ? w.range(this.band(range, unit) || this.amount(value, unit, name)) : w.certain}
              ${w.weakest}${evidenceMark(evidence, words)}
            </p>`
          : nothing
      }
      <p>
        <span lang="en">${meaning}</span>
        ${value === null && reason ? (words.reason(reason) || reason) + words.signs.stop : ''}
      </p>
      ${shape ? html`<p>${words.wiring(shape)}</p>` : nothing}
      ${formula === null ? nothing : html`<pre translate="no">${name} = ${formula}</pre>`} ${this.uses(uses)}
      ${
        byYear
          ? html`<h3>${w.byYear}</h3>
              <p class="hint" translate="no">
                ${words.numbers.withUnit(words.list(byYear.map((one) => words.numbers.number(one, 4))), words.numbers.unit(unit))}
              </p>`
          : nothing
      }
    `;
  }

  /** With the digits that the answer shows. */
  private band({ p10, p90 }: Percentiles, unit: string): string {
    const { words } = this;
    const { format } = words.column([p10, p90], unit);
    return format(p10) === format(p90) ? '' : words.range(format(p10), format(p90));
  }

  private decision(view: DecisionExplanation): TemplateResult {
    const { words } = this;
    const { name, option, reference, values, unit, meaning, formula, uses, reason } = view;
    const shown =
      values.length === 0
        ? words.reason(reason) || words.explanation.noValue
        : name === 'irr'
          ? words.list(values.map((rate) => words.percent(rate, 3)))
          : words.list(values.map((value) => this.amount(value, unit, name)));
    return html`
      <h2>${words.decision(name)}</h2>
      <p class="mut" translate="no">
        ${words.explanation.against(words.optionName(option), words.optionName(reference))} ·
        ${toldName(name, view.method)}
      </p>
      <p class="value" translate="no">${shown}</p>
      <p lang="en">${meaning}</p>
      <pre translate="no">${name} = ${formula}</pre>
      ${this.uses(uses)}
    `;
  }

  private uses(uses: readonly UseView[]): TemplateResult | typeof nothing {
    const { words } = this;
    if (uses.length === 0) return nothing;
    return html`<table class="rows">
      <thead>
        <tr>
          <th scope="col">${words.explanation.uses}</th>
          <th scope="col" class="n">${words.explanation.value}</th>
        </tr>
      </thead>
      <tbody>
        ${uses.map((use) => {
          const { name, quantity, meaning, unit, value, opens, input, method } = use;
          return html`<tr>
            <th scope="row">
              ${
                opens
                  ? html`<button class="num" translate="no" @click=${() => this.open([...this.path, opens])}>
                      ${input ? words.inputLabel(input.name) : this.nameOf(use)}
                    </button>`
                  : html`<span translate="no">${this.nameOf(use)}</span>`
              }<small
                ><span translate="no">${toldName(name, method)}</span>${words.signs.colon}<span lang="en"
                  >${meaning}</span
                >
                ${input ? (input.own ? words.explanation.own : evidenceMark(input.evidence, words)) : nothing}</small
              >
            </th>
            <td class="n" translate="no">
              ${input ? this.amount(value, unit, input.name.quantity) : this.result(value, unit, quantity)}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }

  private input({ input, figures, method }: InputExplanation): TemplateResult {
    const { words } = this;
    const w = words.explanation;
    const limits = words.range(this.amount(input.minimum, '1'), this.amount(input.maximum, input.unit, input.quantity));
    return html`
      <h2>${words.inputLabel(input)}</h2>
      <p class="mut" translate="no">${toldName(input.key, method)}</p>
      <p class="value" translate="no">
        ${input.value === null ? words.inputs.notGiven : this.amount(input.value, input.unit, input.quantity)}
      </p>
      <p><span lang="en">${input.meaning}.</span> ${w.physical(limits)}</p>
      ${
        input.share
          ? html`<p translate="no">
              ${words.inputs.follows(words.percent(input.share.factor, 3), words.inputPhrase(input.share.of)) + words.signs.colon}${openInput(words.inputLabel(input.share.of), input.share.of.key)}
            </p>`
          : nothing
      }
      ${figures.map((figure) => citedFigure(figure, input, words, this.moneyUnit))}
    `;
  }
}
