import type { CitedSource } from '../../view/cited-view.ts';
import { methodAddress, type MethodEntry } from '../../view/method-address.ts';
import type { OptionName, View } from '../../view/view.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import type { ReportWords } from '../../words/report-words.ts';
import { attributes } from '../markup.ts';
import { Html, kept, markup, type Part } from './html.ts';

/** What a report says beside the view. */
export interface About {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Of this package. */
  readonly version: string;
  /** Restores the scenario: a whole address, or what stands behind that of the calculator. */
  readonly link: string;
  /** The sources that the run cites; absent until they are loaded. */
  readonly sources?: readonly CitedSource[] | undefined;
}

/** What every section is made of. Amounts are in the currency of the view. */
export interface ReportOf {
  readonly view: View;
  readonly words: DeskWords;
  readonly report: ReportWords;
  readonly about: About;
}

/** A section with its name as heading and what it found as a sentence under it. */
export const section = (id: string, name: string, finding: string, content: Part): Html =>
  markup`<section id="report-${id}">
<h2>${name}</h2>
${finding !== '' && markup`<p class="find">${kept(finding)}</p>`}
${content}
</section>
`;

export interface Column {
  readonly text: Part;
  /** `n` a number, `t` a text beside others, `pic` a picture. */
  readonly kind?: 'n' | 't' | 'pic' | 'pic w';
}

export interface Row {
  readonly cells: readonly Part[];
  readonly kind?: 'sum' | 'grp' | 'sub' | 'lead-row' | undefined;
}

const classed = (name: string | undefined): Html => new Html(name === undefined ? '' : attributes({ class: name }));

/** A table whose heads stand on each page; the first cell of a row names it. */
export const table = (
  caption: Part,
  columns: readonly Column[],
  rows: readonly Row[],
  kind?: 'rank' | 'drivers' | 'even' | 'checks' | 'held' | 'asks' | 'leads',
): Html => markup`<div class="scroll${kind === 'even' && ' whole'}"><table${classed(kind)}>
${caption !== '' && markup`<caption>${caption}</caption>`}
<thead><tr>${columns.map(({ text, kind: of }) => markup`<th scope="col"${classed(of)}>${text}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ cells: [first, ...others], kind: of }) => markup`<tr${classed(of)}><th scope="row">${first}</th>${others.map(
    (cell, i) => {
      const own = columns[i + 1]!.kind;
      return markup`<td${classed(own)}>${cell}</td>`;
    },
  )}</tr>
`,
)}</tbody></table></div>
`;

/** A column of numbers for each option. */
export const optionColumns = (options: readonly OptionName[], words: DeskWords): Column[] =>
  options.map((option) => ({ text: words.optionName(option), kind: 'n' }));

/** A text that leads to where the method page, which is in English, tells of it; the text alone where that has no address. */
export function told({ view, about }: ReportOf, text: Part, entry?: readonly [MethodEntry, string]): Part {
  const address = view.question.frozen ? undefined : methodAddress(entry, about.link);
  return address === undefined ? text : markup`<a class="how" href="${address}" hreflang="en">${text}</a>`;
}

export const note = (...texts: readonly Part[]): Html => markup`<p class="note">${texts}</p>\n`;
