import { html, nothing, type TemplateResult } from 'lit';
import type { PowerView } from '../../view/view.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { byNetworks } from '../by-network.ts';
import { legend, openable } from '../marks.ts';
import { numberTable } from '../number-table.ts';
import { Part } from '../part.ts';
import { quantityStyles, quantityTable } from '../quantity-table.ts';
import { stackStyles, stackTable } from '../stack-table.ts';
import { kept } from '../term.ts';

/** @summary Power of each option by part, and what it comes to at the facility. */
export class CpoPower extends Part<PowerView> {
  static override styles = [deskStyles, stackStyles, quantityStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    return html`
      <h2 translate="no">${kept(words.powerFinding(view))}</h2>
      <cpo-figure name="power" .words=${words} heading=${words.powerFinding(view)}
        >${legend(view.groups.map(({ id }) => ({ id, label: words.group(id) })))}
        ${this.from(1, () =>
          stackTable({
            words,
            rows: view.options.map((option, i) => ({
              option,
              parts: view.groups.map(({ id, values }) => ({ group: id, value: values[i]! })),
              total: view.network[i]!,
              quantity: 'networkPower',
            })),
            unit: 'W',
            heading: words.power.heading,
            label: words.powerFinding(view),
          }),
        )}
        ${this.from(3, () => this.lines(view))} <span slot="key">${words.power.key}</span></cpo-figure
      >
      ${this.from(2, () => quantityTable(withFacility(view), words, words.sections.power))}
      ${view.networks.length > 0 ? this.from(4, () => byNetworks(view.networks, view.options, words)) : nothing}
    `;
  }

  /** Every line in numbers, up to the power at the facility. */
  private lines({ lines, network, facility, options }: PowerView): TemplateResult {
    const { words } = this;
    const column = words.column([...network, ...facility], 'W');
    const cells = (values: readonly number[], quantity: string): TemplateResult[] =>
      values.map((value, i) =>
        openable(column.format(value), words.answer.explain(words.line(quantity)), options[i]!.id, quantity),
      );
    return numberTable(
      words.power.heading,
      [`${words.table.line}${words.signs.comma}${column.unit}`, ...options.map(words.optionName)],
      [
        ...lines.map(({ id, values }) => ({ label: words.line(id), cells: cells(values, id) })),
        { label: words.line('networkPower'), cells: cells(network, 'networkPower'), strong: true },
        { label: words.power.facility, cells: cells(facility, 'facilityPower'), strong: true },
      ],
    );
  }
}

/** The bars end at the wall; the power that the finding tells stands under them. */
const withFacility = ({ more, facility }: PowerView): PowerView['more'] => ({
  ...more,
  rows: [{ quantity: 'facilityPower', unit: 'W', values: facility }, ...more.rows],
});
