/** What the products of the tables are, what other currencies are worth, and the range of a figure without one. */
import type { CatalogData, SourcesData } from '../../catalog/types.ts';
import { markup, type Html, type Part } from '../../export/report/html.ts';
import { methodAnchor } from '../../view/method-address.ts';
import { evidenceText } from '../../words/en/evidence-labels.ts';
import { inputGroupLabels } from '../../words/en/labels.ts';
import { english } from '../../words/format.ts';

const table = (head: readonly string[], rows: readonly (readonly [Part, ...Part[]])[]): Html =>
  markup`<div class="wide"><table><thead><tr>${head.map((text) => markup`<th scope="col">${text}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([
      first,
      ...others
    ]) => markup`<tr><th scope="row">${first}</th>${others.map((cell) => markup`<td>${cell}</td>`)}</tr>
`,
  )}</tbody></table></div>`;

export const architectureTable = ({ architectures }: CatalogData): Html =>
  table(
    ['Architecture', 'Name in scenarios', 'Meaning', 'Optics'],
    architectures.map(({ id, label, meaning, integrated, soldered }) => [
      label,
      markup`<code>${id}</code>`,
      meaning,
      soldered ? 'fixed in the switch' : integrated ? 'in sockets of the switch' : 'in cages',
    ]),
  );

export const switchTable = ({ switches }: CatalogData): Html =>
  table(
    ['Switch', 'Bandwidth', 'Cage', 'Co-packaged end', 'Cooling', 'Figures that it has not are those of'],
    switches.map(({ label, switchCapacityGbps, portRateGbps, opticsRateGbps, cooling, like }) => [
      label,
      ...[switchCapacityGbps, portRateGbps, opticsRateGbps].map((rate) => english.quantity(rate, 'Gbit/s', 6)),
      cooling,
      markup`<code>${like ?? '–'}</code>`,
    ]),
  );

export const rateTable = ({ rates }: CatalogData, { sources }: SourcesData): Html =>
  table(
    ['Currency', 'For one US dollar', 'As of', 'Source'],
    rates.map(({ currency, label, unitsPerUsd, asOf, source }) => [
      `${label} (${currency})`,
      english.number(unitsPerUsd, 6),
      asOf,
      markup`<a href="#${methodAnchor('source', source)}">${sources[source]!.title}</a>`,
    ]),
  );

export const bandTable = ({ classBands }: CatalogData): Html =>
  markup`<p>The range of a figure of your own product that is neither quoted nor measured, as factors of it; rows of the tables have such a range already.</p>
${table(
  ['Class', 'Figures', 'Low', 'High', 'Reason'],
  classBands.map(({ evidence, group, low, high, reason }) => [
    evidenceText(evidence),
    inputGroupLabels[group] ?? group,
    english.number(low),
    english.number(high),
    reason,
  ]),
)}`;
