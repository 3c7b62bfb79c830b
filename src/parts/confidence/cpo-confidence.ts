import { css, html, nothing, type TemplateResult } from 'lit';
import type { ConfidenceView } from '../../view/view.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { partEvent } from '../events.ts';
import { evidenceMark, share } from '../marks.ts';
import { Part } from '../part.ts';
import { kept, withTerms } from '../term.ts';
import { verdictOfChance } from '../../scenario/chance.ts';

const choices = [512, 1024, 4096, 16384, 65536];

const isSettled = (chance: number): boolean => verdictOfChance(chance) === 'settled';

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
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const w = words.confidence;
    return html`
      <h2 translate="no">${kept(this.finding(view))}</h2>
      <cpo-figure name="confidence" .words=${words} heading=${this.finding(view)}>
        <table class="rows even folds">
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
                  <th scope="row">${withTerms(w.metrics[metric], words, 'waitingAccelerators')}</th>
                  ${chances.map(
                    (chance, i) =>
                      html`<td
                        class=${`n ${isSettled(chance) ? 'sure' : ''}`}
                        data-l=${words.optionName(view.options[i]!)}
                        translate="no"
                      >
                        ${words.chance(chance)}${share(chance)}
                      </td>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
        <span slot="key"
          >${withTerms(words.answer.weakest, words, 'evidence')}${evidenceMark(view.evidence, words)}</span
        >
        <span slot="key" translate="no">${words.restsOn(view.weakShare, 'cheapest')}</span>
      </cpo-figure>
      ${this.from(
        1,
        () =>
          html`<h3>${w.pairs}</h3>
            <table class="rows even folds">
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
                        (chance, i) =>
                          html`<td
                            class=${`n ${chance === null ? 'self' : isSettled(chance) ? 'sure' : ''}`}
                            data-l=${words.optionName(view.options[i]!)}
                            translate="no"
                          >
                            ${chance === null ? '' : html`${words.chance(chance)}${share(chance)}`}
                          </td>`,
                      )}
                    </tr>`,
                )}
              </tbody>
            </table>
            <label class="control"
              >${withTerms(w.draws, words, 'simulatedCase')}
              <select
                class="plain"
                @change=${(event: Event) => this.dispatchEvent(partEvent('cpo-draws', { draws: Number((event.target as HTMLSelectElement).value) }))}
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
            </label>`,
      )}
    `;
  }

  private finding({ options, pairs }: ConfidenceView): string {
    const { words } = this;
    const [first] = options;
    if (options.length < 2) return words.optionName(first!);
    const others = options.slice(1).map((option, i) => ({ option, chance: pairs[0]![i + 1]! }));
    const list = (chosen: typeof others): string =>
      words.list(
        chosen.map(({ option, chance }) => words.optionName(option) + words.signs.bracket(words.chance(chance))),
      );
    const settled = others.filter(({ chance }) => isSettled(chance));
    const open = others.filter(({ chance }) => !isSettled(chance));
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
