import { html, nothing, type TemplateResult } from 'lit';
import type { CarbonView } from '../../view/view.ts';
import { deskStyles } from '../desk-styles.ts';
import { legend } from '../marks.ts';
import { Part } from '../part.ts';
import { stackStyles, stackTable } from '../stack-table.ts';

/** @summary Carbon of each option: of making it and of the electricity it draws. */
export class CpoCarbon extends Part<CarbonView> {
  static override styles = [deskStyles, stackStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    const ranked = view.options
      .map((option, i) => ({ option, total: view.total[i]! }))
      .sort((a, b) => a.total - b.total);
    const [least, most] = [ranked[0]!, ranked.at(-1)!];
    const mass = (total: number): string => words.numbers.quantity(total, 'kg');
    return html`
      <h2 translate="no">
        ${words.carbon.finding(words.optionName(least.option), mass(least.total), words.optionName(most.option), mass(most.total), view.years)}
      </h2>
      ${legend([
        { id: 'operational', label: words.carbon.operational },
        { id: 'embodied', label: words.carbon.embodied },
      ])}
      ${stackTable({
        words,
        rows: view.options.map((option, i) => ({
          option,
          parts: [
            { group: 'operational', value: view.operational[i]! },
            { group: 'embodied', value: view.embodied[i]! },
          ],
          total: view.total[i]!,
          range: view.ranges?.[i],
          quantity: 'totalCarbon',
        })),
        unit: 'kg',
        heading: words.sections.carbon,
      })}
    `;
  }
}
