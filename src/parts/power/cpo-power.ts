import { html, nothing, type TemplateResult } from 'lit';
import type { PowerView } from '../../view/view.ts';
import { deskStyles } from '../desk-styles.ts';
import { legend } from '../marks.ts';
import { Part } from '../part.ts';
import { quantityStyles, quantityTable } from '../quantity-table.ts';
import { stackStyles, stackTable } from '../stack-table.ts';

/** @summary Power of each option by part, and what it comes to at the facility. */
export class CpoPower extends Part<PowerView> {
  static override styles = [deskStyles, stackStyles, quantityStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    return html`
      <h2 translate="no">${words.powerFinding(view)}</h2>
      ${legend(view.groups.map(({ id }) => ({ id, label: words.group(id) })))}
      ${stackTable({
        words,
        rows: view.options.map((option, i) => ({
          option,
          parts: view.groups.map(({ id, values }) => ({ group: id, value: values[i]! })),
          total: view.network[i]!,
          quantity: 'networkPower',
        })),
        unit: 'W',
        heading: words.power.heading,
      })}
      <p class="cap">${words.power.key}</p>
      ${quantityTable(view.more, words, words.sections.power)}
    `;
  }
}
