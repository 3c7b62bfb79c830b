/** All inputs of a run with their sources: the largest texts of the tables, loaded when a reader asks. */
import { css, html, nothing, type TemplateResult } from 'lit';
import sourcesData from 'virtual:sources';
import type { Catalog } from '../catalog/catalog.ts';
import type { Figure, SourcesData } from '../catalog/types.ts';
import type { NumberFormats } from '../words/format.ts';
import { formatInput, formatInputRange } from '../words/input-format.ts';
import { laterWords } from '../words/en/tco-later-words.ts';
import type { TcoWords } from '../words/tco-words.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { textsOf } from '../scenario/editions.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { methodAddress, type MethodEntry } from '../view/method-address.ts';
import { webAddress } from '../view/web-address.ts';
import { evidenceClass } from '../parts/evidence-mark.ts';
import type { TcoInput } from './tco-data.ts';
import { tcoInput } from './tco-from-run.ts';

export const sourceStyles = css`
  .sources {
    min-width: 40em;
  }
  .sources > * > * > * {
    padding-inline-end: 1em;
    unicode-bidi: plaintext;
  }
`;

/**
 * @param edited Names of the inputs that the reader set.
 * @param calculator Its address, beside which the method page stands; empty without one: then nothing leads there.
 */
export const sourceList = (
  run: Run,
  words: TcoWords,
  formats: NumberFormats,
  edited: ReadonlySet<string> = new Set(),
  calculator = '',
): TemplateResult => {
  const { edition } = run.resolved;
  const frozen = textsOf(edition);
  const [whole, texts] = frozen ? [run.resolved.catalog, frozen.sources] : [catalog, sourcesData];
  const { sourceColumns, boundary } = words.later ?? laterWords;
  const context = { run, words, formats, whole, texts, calculator: frozen ? '' : calculator };
  return html` <div class="scroll" tabindex="0" role="group" aria-label=${words.sources}>
      <table class="sources">
        <thead>
          <tr>
            ${sourceColumns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${inputsInUse(run.resolved).map((input) => row(tcoInput(run, input, edited), input, context))}
        </tbody>
      </table>
    </div>
    <p>${boundary}</p>`;
};

interface RowContext {
  readonly run: Run;
  readonly words: TcoWords;
  readonly formats: NumberFormats;
  /** With the texts of figures; those of a run may be brief. */
  readonly whole: Catalog;
  readonly texts: SourcesData;
  /** Empty where the method page does not tell of the edition. */
  readonly calculator: string;
}

function row(input: TcoInput, resolved: ResolvedInput, context: RowContext): TemplateResult {
  const { words, formats, whole: tables, texts } = context;
  const { value, low, high, figure } = resolved;
  const band = low === null || high === null ? '' : formatInputRange(low, high, input, 3, formats);
  // Brief tables know a figure by what it is of alone; the whole ones have its texts.
  const whole = figure && (tables.figure(figure.id) ?? tables.defaultFigure(figure.subject, figure.quantity));
  const founded = words.evidence(input.evidence);
  const evidence = whole ? toMethod(founded, ['figure', whole.id], context) : founded;
  return html`<tr>
    <th scope="row">${toMethod(words.input(input), ['input', resolved.name], context)}</th>
    <td>${formatInput(value, input, 6, formats)}${share(resolved, context)}</td>
    <td translate="no">${band}</td>
    <td><span class=${evidenceClass(input.evidence)}>${evidence}</span></td>
    <td lang="en">${whole ? origin(whole, texts) : nothing}</td>
  </tr>`;
}

/** A text that leads to its entry on the method page, where that has an address. */
function toMethod(
  text: string,
  entry: readonly [MethodEntry, string],
  { calculator }: RowContext,
): TemplateResult | string {
  const address = methodAddress(entry, calculator);
  return address ? html`<a class="link" href=${address} hreflang="en" rel="noopener">${text}</a>` : text;
}

/** `, 75 % of Retimed 1.6T: price per port, 1,450 USD` of a value that moves with another. */
function share({ own, shareOf }: ResolvedInput, { run, words, formats }: RowContext): string {
  if (!shareOf) return '';
  const parent = tcoInput(run, shareOf);
  const value = formatInput(parent.value, parent, 6, formats);
  const { shareOf: said } = words.later ?? laterWords;
  return words.signs.comma + said(formats.percent(own.typical, 3), words.input(parent), value);
}

function origin({ id, source: sourceId, boundary, asOf }: Figure, { sources, notes }: SourcesData): TemplateResult {
  const source = sourceId === null ? undefined : sources[sourceId];
  const address = source && webAddress(source.address);
  const title = source ? `${source.publisher}: ${source.title}` : notes[id]?.note;
  return html`${address ? html`<a class="link" href=${address} rel="noopener nofollow">${title}</a>` : title}${
      asOf ? `, ${asOf}` : ''
    }<br />${boundary}`;
}
