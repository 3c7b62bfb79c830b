import { html, nothing, type TemplateResult } from 'lit';
import { mostOfNote } from '../../scenario/scenario.ts';
import type { ChangeView } from '../../view/view.ts';
import { Drawer } from '../drawer.ts';
import { partEvent } from '../events.ts';
import { typed } from '../typed.ts';
import { unless } from '../unless.ts';
import { changesStyles } from './scenarios-styles.ts';

/**
 * @summary Everything that the scenario changes: default, the reader's value, by how much, and a note beside each.
 * @event cpo-note - A reader writes a note.
 * @event cpo-report - A reader wants the report as a file.
 */
export class CpoChanges extends Drawer<readonly ChangeView[]> {
  static override styles = changesStyles;

  protected override render(): TemplateResult | typeof nothing {
    const { words, view } = this;
    if (!view) return nothing;
    const w = words.changesDrawer;
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
        <div class="body">${view.length === 0 ? html`<p class="mut">${w.none}</p>` : this.table(view)}</div>
        <div class="foot">
          <span class="mut" translate="no">${w.count(view.length)}</span>
          <span class="acts">
            <button
              class="bt"
              aria-disabled=${String(view.length === 0)}
              @click=${unless(view.length === 0, () => this.dispatchEvent(partEvent('cpo-report', { as: 'csv' })))}
            >
              ${w.csv}</button
            ><button class="bt pr" @click=${this.close}>${w.done}</button>
          </span>
        </div>
      </div>`,
    );
  }

  private table(changes: readonly ChangeView[]): TemplateResult {
    const { words } = this;
    const w = words.changesDrawer;
    return html`<table class="rows folds">
      <thead>
        <tr>
          <th scope="col">${w.input}</th>
          <th scope="col" class="n">${w.usual}</th>
          <th scope="col" class="n">${w.mine}</th>
          <th scope="col" class="n">${w.difference}</th>
          <th scope="col" class="nt">${w.remark}</th>
        </tr>
      </thead>
      <tbody>
        ${changes.map((one) => {
          const { label, usual, after, difference } = words.change(one);
          const isText = typeof one.after !== 'number';
          return html`<tr>
            <th scope="row">${label}</th>
            <td class=${isText ? 'tx' : 'n'} translate="no" data-l=${w.usual}>${usual}</td>
            <td class=${isText ? 'tx' : 'n'} translate="no" data-l=${w.mine}>${after}</td>
            <td class="n" translate="no" data-l=${w.difference}>${difference}</td>
            <td class="nt wide">
              ${
                one.kind === 'quote'
                  ? html`<span translate="no">${one.note ?? ''}</span>`
                  : html`<input
                      class="box"
                      aria-label=${w.remarkOf(label)}
                      placeholder=${w.remark}
                      maxlength=${mostOfNote}
                      .value=${typed(one.note ?? '')}
                      @change=${({ target }: Event) =>
                        this.dispatchEvent(
                          partEvent('cpo-note', { key: one.key, text: (target as HTMLInputElement).value }),
                        )}
                    />`
              }
            </td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }
}
