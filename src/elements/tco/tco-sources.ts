/** All inputs of a run with their sources: the largest texts of the tables, loaded when a reader asks. */
import { html, nothing, type TemplateResult } from 'lit';
import sourcesData from 'virtual:sources';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Figure, SourcesData } from '../../catalog/types.ts';
import type { NumberFormats } from '../../locales/format.ts';
import type { TcoWords } from '../../locales/tco-words.ts';
import { catalog } from '../../scenario/edition.ts';
import { textsOf } from '../../scenario/editions.ts';
import { inputsInUse } from '../../scenario/inputs-in-use.ts';
import type { ResolvedInput } from '../../scenario/resolve.ts';
import type { Run } from '../../scenario/run-scenario.ts';
import { webAddress } from '../web-address.ts';
import { inputName } from './tco-answer.ts';
import type { TcoInput } from './tco-data.ts';
import { tcoInput } from './tco-from-run.ts';
import { inputUnit } from './tco-inputs.ts';

/** @param edited Names of the inputs that the reader set. */
export const sourceList = (
  run: Run,
  words: TcoWords,
  formats: NumberFormats,
  edited: ReadonlySet<string> = new Set(),
): TemplateResult => {
  const { edition } = run.resolved;
  const frozen = textsOf(edition);
  const [whole, texts] = frozen ? [run.resolved.catalog, frozen.sources] : [catalog, sourcesData];
  return html` <div class="scroll" tabindex="0" role="group" aria-label=${words.sources}>
      <table class="sources">
        <thead>
          <tr>
            ${words.sourceColumns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${inputsInUse(run.resolved).map((input) => row(tcoInput(run, whole, input, edited), input, { words, formats, whole, texts }))}
        </tbody>
      </table>
    </div>
    <p>${words.outside}</p>`;
};

interface RowContext {
  readonly words: TcoWords;
  readonly formats: NumberFormats;
  /** With the texts of figures; those of a run may be brief. */
  readonly whole: Catalog;
  readonly texts: SourcesData;
}

function row(
  input: TcoInput,
  resolved: ResolvedInput,
  { words, formats, whole: tables, texts }: RowContext,
): TemplateResult {
  const { value, low, high, figure } = resolved;
  const band = low === null || high === null ? '' : words.numbers.range(formats.number(low), formats.number(high));
  // Brief tables know a figure by what it is of alone; the whole ones have its texts.
  const whole = figure && (tables.figure(figure.id) ?? tables.defaultFigure(figure.subject, figure.quantity));
  return html`<tr>
    <th scope="row">${inputName(words, input)}</th>
    <td>${formats.number(value, 6)} ${inputUnit(words, formats, input)}</td>
    <td>${band}</td>
    <td><span class="dot ${input.evidence}">${words.evidence[input.evidence]}</span></td>
    <td lang="en">${whole ? origin(whole, texts) : nothing}</td>
  </tr>`;
}

function origin({ id, source: sourceId, boundary, asOf }: Figure, { sources, notes }: SourcesData): TemplateResult {
  const source = sourceId === null ? undefined : sources[sourceId];
  const address = source && webAddress(source.address);
  const title = source ? `${source.publisher}: ${source.title}` : notes[id]?.note;
  return html`${address ? html`<a class="link" href=${address} rel="noopener nofollow">${title}</a>` : title}${
      asOf ? `, ${asOf}` : ''
    }<br />${boundary}`;
}
