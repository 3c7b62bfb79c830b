/** All inputs of a run with their sources: the largest texts of the tables, loaded when a reader asks. */
import { weakestIn } from '../scenario/grounds.ts';
import { html, nothing, type TemplateResult } from 'lit';
import sourcesData from 'virtual:sources';
import type { Catalog } from '../catalog/catalog.ts';
import type { Figure, SourcesData } from '../catalog/types.ts';
import type { NumberFormats } from '../words/format.ts';
import { sourceTableWords } from '../words/source-table-words-en.ts';
import type { SourceTableWords, TcoWords } from '../words/tco-words.ts';
import { catalog } from '../scenario/edition.ts';
import { textsOf } from '../scenario/editions.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { webAddress } from '../parts/web-address.ts';
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
  const table = tableWords(words);
  const context = { run, words, formats, whole, texts };
  return html` <div class="scroll" tabindex="0" role="group" aria-label=${words.sources}>
      <table class="sources">
        <thead>
          <tr>
            ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${inputsInUse(run.resolved).map((input) => row(tcoInput(run, whole, input, edited), input, context))}
        </tbody>
      </table>
    </div>
    <p>${table.outside}</p>`;
};

const tableWords = (words: TcoWords): SourceTableWords => words.sourceTable ?? sourceTableWords;

interface RowContext {
  readonly run: Run;
  readonly words: TcoWords;
  readonly formats: NumberFormats;
  /** With the texts of figures; those of a run may be brief. */
  readonly whole: Catalog;
  readonly texts: SourcesData;
}

function row(input: TcoInput, resolved: ResolvedInput, context: RowContext): TemplateResult {
  const { words, formats, whole: tables, texts } = context;
  const { value, low, high, figure } = resolved;
  const band = low === null || high === null ? '' : words.numbers.range(formats.number(low), formats.number(high));
  // Brief tables know a figure by what it is of alone; the whole ones have its texts.
  const whole = figure && (tables.figure(figure.id) ?? tables.defaultFigure(figure.subject, figure.quantity));
  return html`<tr>
    <th scope="row">${inputName(words, input)}</th>
    <td>${formats.number(value, 6)} ${inputUnit(words, formats, input)}${share(resolved, context)}</td>
    <td translate="no">${band}</td>
    <td><span class=${`dot ${weakestIn(input.evidence)}`}>${words.evidence(input.evidence)}</span></td>
    <td lang="en">${whole ? origin(whole, texts) : nothing}</td>
  </tr>`;
}

/** `, 75 % of Retimed 1.6T: price per port, 1,450 USD` of a value that moves with another. */
function share({ own, shareOf }: ResolvedInput, { run, words, formats, whole }: RowContext): string {
  if (!shareOf) return '';
  const parent = tcoInput(run, whole, shareOf);
  const value = `${formats.number(parent.value, 6)} ${inputUnit(words, formats, parent)}`;
  return `, ${tableWords(words).shareOf(formats.percent(own.typical, 3), inputName(words, parent), value)}`;
}

function origin({ id, source: sourceId, boundary, asOf }: Figure, { sources, notes }: SourcesData): TemplateResult {
  const source = sourceId === null ? undefined : sources[sourceId];
  const address = source && webAddress(source.address);
  const title = source ? `${source.publisher}: ${source.title}` : notes[id]?.note;
  return html`${address ? html`<a class="link" href=${address} rel="noopener nofollow">${title}</a>` : title}${
      asOf ? `, ${asOf}` : ''
    }<br />${boundary}`;
}
