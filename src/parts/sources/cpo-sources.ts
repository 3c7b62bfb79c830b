import { html, nothing, type TemplateResult } from 'lit';
import type { SourcesView } from '../../view/view.ts';
import { evidenceMark } from '../marks.ts';
import { Part } from '../part.ts';
import { kept } from '../term.ts';

/** @summary On how many figures and sources the answer stands, by how well they are founded. */
export class CpoSources extends Part<SourcesView> {
  protected override render(): TemplateResult | typeof nothing {
    const { view, words } = this;
    if (!view) return nothing;
    return html`
      <h2 translate="no">${kept(words.sourcesFinding(view))}</h2>
      <p class="leg">
        ${view.classes.map(({ evidence, count }) => html`<span translate="no">${count} ${evidenceMark(evidence, words)}</span>`)}
      </p>
      <p class="hint">${words.sources.boundary}</p>
      <slot></slot>
    `;
  }
}
