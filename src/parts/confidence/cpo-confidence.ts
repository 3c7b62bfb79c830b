import { css, html, nothing, type TemplateResult } from 'lit';
import type { ConfidenceView } from '../../view/view.ts';
import { deskStyles } from '../desk-styles.ts';
import { DrawsEvent } from '../events.ts';
import { evidenceMark } from '../marks.ts';
import { Part } from '../part.ts';

const choices = [512, 1024, 4096, 16384, 65536];
const settledFrom = 0.9;

/**
 * @summary How sure the ranking is: chances by metric, every two options, and what the cost rests on.
 * @event cpo-draws - A reader asks for another number of simulated cases.
 */
export class CpoConfidence extends Part<ConfidenceView> {
  static override styles = [
    deskStyles,
    css`
      td.n.sure {
        font-weight: 600;
      }
      td.best {
        background: var(--_panel);
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const w = words.confidence;
    return html`
      <h2 translate="no">${this.finding(view)}</h2>
      <div class="scroll" tabindex="0" role="group" aria-label=${w.lowest}>
        <table class="rows">
          <thead>
            <tr>
              <th scope="col">${w.lowest}</th>
              ${view.options.map((option) => html`<th scope="col" class="n" translate="no">${words.optionName(option)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${view.metrics.map(
              ({ metric, chances }) =>
                html`<tr>
                  <th scope="row">${w.metrics[metric]}</th>
                  ${chances.map(
                    (chance) =>
                      html`<td class=${`n ${chance >= settledFrom ? 'sure' : ''}`} translate="no">
                        ${words.chance(chance)}
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <h3>${w.pairs}</h3>
      <div class="scroll" tabindex="0" role="group" aria-label=${w.pairs}>
        <table class="rows">
          <thead>
            <tr>
              <th scope="col"><span class="vh">${words.answer.option}</span></th>
              ${view.options.map((option) => html`<th scope="col" class="n" translate="no">${words.optionName(option)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${view.pairs.map(
              (row, i) =>
                html`<tr>
                  <th scope="row" translate="no">${words.optionName(view.options[i]!)}</th>
                  ${row.map(
                    (chance) =>
                      html`<td class=${`n ${chance !== null && chance >= settledFrom ? 'sure' : ''}`} translate="no">
                        ${chance === null ? '' : words.chance(chance)}
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <p class="cap">
        <span>${words.answer.weakest}${evidenceMark(view.evidence, words)}</span>
        <span translate="no">${w.weak(words.percent(view.weakShare))}</span>
      </p>
      <label class="control"
        >${w.draws}
        <select
          class="plain"
          @change=${(event: Event) => this.dispatchEvent(new DrawsEvent(Number((event.target as HTMLSelectElement).value)))}
        >
          ${[...new Set([...choices, view.draws])]
            .sort((a, b) => a - b)
            .map(
              (draws) =>
                html`<option value=${draws} .selected=${draws === view.draws}>
                  ${words.numbers.number(draws, 6)}
                </option>`,
            )}
        </select>
      </label>
    `;
  }

  private finding({ options, pairs }: ConfidenceView): string {
    const { words } = this;
    const [first] = options;
    if (options.length < 2) return words.optionName(first!);
    const others = options.slice(1).map((option, i) => ({ option, chance: pairs[0]![i + 1]! }));
    const list = (chosen: typeof others): string =>
      chosen.map(({ option, chance }) => `${words.optionName(option)} (${words.chance(chance)})`).join(', ');
    const settled = others.filter(({ chance }) => chance >= settledFrom);
    const open = others.filter(({ chance }) => chance < settledFrom);
    const { settledAgainst, settledAgainstNone, openAgainst, finding } = words.confidence;
    return finding(
      settled.length > 0 ? settledAgainst(words.optionName(first!), list(settled)) : '',
      open.length > 0
        ? settled.length > 0
          ? openAgainst(list(open))
          : settledAgainstNone(words.optionName(first!), list(open))
        : '',
    );
  }
}
