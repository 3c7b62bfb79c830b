/** Where the figures come from; no attribute hides it. */
import { html, nothing, type TemplateResult } from 'lit';
import { held } from '../words/held.ts';
import type { TcoView } from './tco-view.ts';

export function foot({ words, data, preset, claim, workbench, list, openSources, download }: TcoView): TemplateResult {
  const classes = data.evidence.map(({ id, count }) => words.evidenceCount(count, id)).join(words.signs.list);
  const address = workbench();
  const toggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) openSources();
  };
  const file = (format: 'json' | 'csv'): TemplateResult =>
    html`<button type="button" class="link" @click=${() => download(format)}>${words[format]}</button>`;
  return html`<footer part="sources">
    <p>${held(words.figures(data.used, classes))}</p>
    <p>${words.edition(data.edition)}</p>
    ${preset ? html`<p>${preset}</p>` : nothing}
    ${data.warnings.map((warning) => html`<p>${held(words.warning?.(warning) ?? warning.english)}</p>`)}
    <div class="links">
      ${address ? html`<a class="link" part="workbench" href=${address} rel="noopener">${words.workbench}</a>` : nothing}
      ${file('json')} ${file('csv')} ${claim()}
    </div>
    <details @toggle=${toggle}>
      <summary>${words.sources}</summary>
      ${list()}
    </details>
  </footer>`;
}
