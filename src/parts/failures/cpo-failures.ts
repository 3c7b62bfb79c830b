import { html, nothing, type TemplateResult } from 'lit';
import type { FailuresView, QuantityTable } from '../../view/view.ts';
import { byNetworks } from '../by-network.ts';
import { deskStyles } from '../styles/desk-styles.ts';
import { Part } from '../part.ts';
import { kept } from '../term.ts';
import { quantityStyles, quantityTable } from '../quantity-table.ts';

/** @summary Repairs, interruptions of jobs, and accelerators that wait for the network. */
export class CpoFailures extends Part<FailuresView> {
  static override styles = [deskStyles, quantityStyles];

  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    return html`<h2 translate="no">${kept(this.finding(view))}</h2>
      ${this.from(1, () => quantityTable(view, words, words.sections.failures))}
      ${view.networks.length > 0 ? this.from(2, () => byNetworks(view.networks, view.options, words)) : nothing}`;
  }

  private finding({ options, rows }: QuantityTable): string {
    const { words } = this;
    const told =
      rows.find(({ quantity }) => quantity === 'interruptions') ??
      rows.find(({ quantity }) => quantity === 'leafEvents');
    if (!told) return words.sections.failures;
    const ranked = options
      .map((option, i) => ({ option, count: told.values[i] ?? 0 }))
      .sort((a, b) => a.count - b.count);
    const [first, last] = [ranked[0]!, ranked.at(-1)!];
    const say = told.quantity === 'interruptions' ? words.failures.fabric : words.failures.switch;
    const { format } = words.column([last.count], told.unit);
    return say(words.optionName(first.option), format(first.count), words.optionName(last.option), format(last.count));
  }
}
