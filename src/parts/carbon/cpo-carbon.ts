import { html, nothing, type TemplateResult } from 'lit';
import type { CarbonView } from '../../view/view.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { legend } from '../marks.ts';
import { numberTable } from '../number-table.ts';
import { Part } from '../part.ts';
import { stackStyles, stackTable } from '../stack-table.ts';
import { kept } from '../term.ts';

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
    const finding = words.carbon.finding(
      words.optionName(least.option),
      mass(least.total),
      words.optionName(most.option),
      mass(most.total),
      view.years,
    );
    const groups = [
      { id: 'operational', label: words.carbon.operational, values: view.operational },
      { id: 'embodied', label: words.carbon.embodied, values: view.embodied },
    ];
    const column = words.column(view.total, 'kg');
    return html`
      <h2 translate="no">${kept(finding)}</h2>
      <cpo-figure name="carbon" .words=${words} heading=${finding}>
        ${legend(groups)}
        ${this.from(1, () =>
          stackTable({
            words,
            rows: view.options.map((option, i) => ({
              option,
              parts: groups.map(({ id, values }) => ({ group: id, value: values[i]! })),
              total: view.total[i]!,
              range: view.ranges?.[i],
              quantity: 'totalCarbon',
            })),
            unit: 'kg',
            heading: words.sections.carbon,
            label: finding,
            groupName: (id) => groups.find((group) => group.id === id)!.label,
          }),
        )}
        ${this.from(2, () =>
          numberTable(
            finding,
            [`${words.sections.carbon}${words.signs.comma}${column.unit}`, ...view.options.map(words.optionName)],
            [
              ...groups.map(({ label, values }) => ({ label, cells: values.map(column.format) })),
              { label: words.carbon.total, cells: view.total.map(column.format), strong: true },
            ],
          ),
        )}
        <span slot="key">${words.carbon.key}</span>
      </cpo-figure>
    `;
  }
}
