import { css, html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../engine/compare.ts';
import { decisionLabels, reasonLabels } from '../../words/en.ts';
import { formatDifference, formatNumber, formatPercent } from '../../words/format.ts';
import { ExplainEvent } from '../events.ts';
import { InTurn } from '../in-turn.ts';
import { theme } from '../theme.ts';

/**
 * @summary The option as an investment against the baseline: present value, rates, payback.
 * @event cpo-explain - A reader asks what a number is made of.
 */
export class CpoDecision extends InTurn {
  static override properties = {
    comparison: { attribute: false },
    optionLabel: { type: String, attribute: 'option-label' },
    baselineLabel: { type: String, attribute: 'baseline-label' },
  };

  static override styles = [
    theme,
    css`
      :host {
        display: block;
      }
      td.n {
        white-space: normal;
        text-wrap: balance;
      }
      tbody th {
        font-weight: 500;
        padding-inline-end: 12px;
      }
    `,
  ];

  declare comparison: Comparison | undefined;
  declare optionLabel: string;
  declare baselineLabel: string;

  constructor() {
    super();
    this.comparison = undefined;
    this.optionLabel = '';
    this.baselineLabel = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.comparison) return nothing;
    return html`
      <h2>${this.optionLabel} instead of ${this.baselineLabel}</h2>
      <p class="finding">
        As an investment: positive amounts are in favour of ${this.optionLabel}. It follows the total cost without
        waiting accelerators; amounts are paid at the end of each year.
      </p>
      <table>
        <tbody>
          ${rowsOf(this.comparison).map(
            ([name, value]) =>
              html`<tr>
                <th scope="row">${decisionLabels[name]}</th>
                <td class="n">
                  <button class="number" title="What this number is made of" @click=${() => this.explain(name)}>
                    ${value}
                  </button>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }

  private explain(name: string): void {
    this.dispatchEvent(new ExplainEvent(this.comparison!.option, name, 'decision'));
  }
}

function rowsOf({ decision }: Comparison): [string, string][] {
  const { npv, irr, paybackSimple, paybackDiscounted, freedAccelerators } = decision;
  const years = ({ value, reason }: typeof paybackSimple): string => {
    if (value === null) return reasonLabels[reason!]!;
    return value === 0 ? 'from the first day' : `${formatNumber(value)} years`;
  };
  const rates = irr.roots.map((rate) => formatPercent(rate, 3)).join(' and ');
  return [
    ['npv', formatDifference(npv.value!, npv.unit)],
    ['irr', [rates, irr.reason ? reasonLabels[irr.reason] : ''].filter(Boolean).join(': ')],
    ['paybackSimple', years(paybackSimple)],
    ['paybackDiscounted', years(paybackDiscounted)],
    ['freedAccelerators', formatNumber(freedAccelerators.value!)],
  ];
}
