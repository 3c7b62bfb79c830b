/** Where the figures come from; no attribute hides it. */
import { html, nothing, type TemplateResult } from 'lit';
import { formatInput } from '../words/input-format.ts';
import type { TcoView } from './tco-view.ts';

export function foot({ words, formats, data, workbench, list, openSources, download, busy }: TcoView): TemplateResult {
  const classes = data.evidence.map(({ id, count }) => words.evidenceCount(count, id)).join(words.signs.list);
  const preset = data.preset.map((input) => {
    const [value, usual] = [input.value, input.usual].map((one) =>
      one === null ? '–' : formatInput(one, input, 6, formats),
    ) as [string, string];
    return words.presetEntry(words.input(input), value, usual);
  });
  const address = workbench();
  const toggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) openSources();
  };
  const file = (format: 'json' | 'csv'): TemplateResult =>
    html`<button type="button" class="link" ?disabled=${busy} @click=${() => download(format)}>
      ${words[format]}
    </button>`;
  return html`<footer part="sources">
    <p>${words.figures(data.used, classes)} ${words.edition(data.edition)}</p>
    ${preset.length === 0 ? nothing : html`<p>${words.presetHere(preset.join(words.signs.semicolon))}</p>`}
    ${data.warnings.map((warning) => html`<p>${words.warning?.(warning) ?? warning.english}</p>`)}
    <p class="links">
      ${address ? html`<a class="link" part="workbench" href=${address} rel="noopener">${words.workbench}</a>` : nothing}
      ${file('json')} ${file('csv')}
    </p>
    <details @toggle=${toggle}>
      <summary>${words.sources}</summary>
      ${list()}
    </details>
  </footer>`;
}
