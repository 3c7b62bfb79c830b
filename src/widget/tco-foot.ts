/** Where the figures come from; no attribute hides it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { NumberFormats } from '../words/format.ts';
import { formatInput } from '../words/input-format.ts';
import type { TcoWords } from '../words/tco-words.ts';
import type { TcoData } from './tco-data.ts';

export interface FootView {
  readonly words: TcoWords;
  readonly formats: NumberFormats;
  readonly data: TcoData;
  /** Address of the calculator with the scenario; empty without one. */
  readonly workbench: string;
  /** The list of all inputs with their sources, once it was opened. */
  readonly list: TemplateResult | string;
  readonly open: () => void;
  readonly download: (format: 'json' | 'csv') => void;
  /** A file is being made. */
  readonly busy: boolean;
}

export function foot({ words, formats, data, workbench, list, open, download, busy }: FootView): TemplateResult {
  const classes = data.evidence.map(({ id, count }) => words.evidenceCount(count, id)).join(', ');
  const preset = data.preset.map((input) => {
    const [value, usual] = [input.value, input.usual].map((one) =>
      one === null ? '–' : formatInput(one, input, 6, formats),
    ) as [string, string];
    return words.presetEntry(words.input(input), value, usual);
  });
  const toggle = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) open();
  };
  const file = (format: 'json' | 'csv'): TemplateResult =>
    html`<button type="button" class="link" ?disabled=${busy} @click=${() => download(format)}>
      ${words[format]}
    </button>`;
  return html`<footer part="sources">
    <p>${words.figures(data.used, classes)} ${words.edition(data.edition)}</p>
    ${preset.length === 0 ? nothing : html`<p>${words.presetHere(preset.join('; '))}</p>`}
    ${data.warnings.map((warning) => html`<p>${words.warning?.(warning) ?? warning.english}</p>`)}
    <p class="links">
      ${workbench ? html`<a class="link" part="workbench" href=${workbench} rel="noopener">${words.workbench}</a>` : nothing}
      ${file('json')} ${file('csv')}
    </p>
    <details @toggle=${toggle}>
      <summary>${words.sources}</summary>
      ${list}
    </details>
  </footer>`;
}
