/**
 * The content of method.html: prose, the sheets as formulas, inputs with their figures, and sources, with a table of contents
 * and an index. Static: no script is needed to read, search, print or link to it.
 */
import type { CatalogData, Claim, SourcesData } from '../../catalog/types.ts';
import { markup, Html } from '../../export/report/html.ts';
import { constants } from '../../model/constants.ts';
import { methodAnchor } from '../../view/method-address.ts';
import { english } from '../../words/format.ts';
import { constantArticles, nameLink, quantityArticle, structureArticle, Uses } from './quantities.ts';
import { inputArticle, inputGroups, sourceArticles, type Tables } from './figures.ts';
import { FormulaNames, quantityEntries, structureEntries, type QuantityEntry } from './names.ts';
import { architectureTable, bandTable, rateTable, switchTable } from './tables.ts';

export interface MethodData {
  readonly catalog: CatalogData;
  readonly sources: SourcesData;
  readonly claims: readonly Claim[];
}

/** A part of the prose, as its document writes it. */
export interface ProseSection {
  readonly id: string;
  readonly title: string;
  /** Markup. */
  readonly text: string;
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: Html;
  /** Stands under the one before it that does not. */
  readonly isPart?: boolean;
}

/** @param prose Sections before the sheets. @throws Error where a formula names what no entry tells. */
export function methodContent({ catalog, sources, claims }: MethodData, prose: readonly ProseSection[]): string {
  const names = new FormulaNames(catalog.inputs);
  const entries = quantityEntries();
  const uses = new Uses(entries, names);
  const tables: Tables = { catalog, texts: sources, uses, claims };
  const sheets = [...new Set(entries.map(({ sheet }) => sheet))];
  const ofSheet = (sheet: string): QuantityEntry[] => entries.filter((entry) => entry.sheet === sheet);
  const sections: Section[] = [
    ...prose.map(({ id, title, text }) => ({ id, title, content: new Html(text) })),
    { id: 'quantities', title: 'Quantities', content: quantityLead },
    ...sheets.map((sheet) => ({
      id: `sheet-${sheet}`,
      title: sheetTitle(ofSheet(sheet)),
      content: markup`${ofSheet(sheet).map((entry) => quantityArticle(entry, uses, names))}`,
      isPart: true,
    })),
    {
      id: 'structure',
      title: 'What the scenario fixes',
      content: markup`${structureEntries().map((entry) => structureArticle(entry, uses, catalog.inputs))}`,
      isPart: true,
    },
    { id: 'constants', title: 'Constants', content: markup`${constantArticles(uses)}`, isPart: true },
    { id: 'inputs', title: 'Inputs and figures', content: inputLead },
    ...inputGroups(catalog).map(([title, inputs], i) => ({
      id: `group-${inputs[0]!.scopes.length > 0 ? inputs[0]!.group : `unread-${i}`}`,
      title,
      content: markup`${inputs.map((input) => inputArticle(input, tables))}`,
      isPart: true,
    })),
    { id: 'products', title: 'Products and rates', content: markup`` },
    { id: 'architectures', title: 'Architectures', content: architectureTable(catalog), isPart: true },
    { id: 'switches', title: 'Switches', content: switchTable(catalog), isPart: true },
    { id: 'rates', title: 'Exchange rates', content: rateTable(catalog, sources), isPart: true },
    { id: 'class-bands', title: 'Class bands', content: bandTable(catalog), isPart: true },
    { id: 'sources', title: 'Sources', content: markup`<ul class="sources">${sourceArticles(tables)}</ul>` },
    { id: 'index', title: 'Index of names', content: index(entries, catalog) },
  ];
  const counts = [
    [entries.length, 'quantities'],
    [catalog.inputs.length, 'inputs'],
    [catalog.figures.length, 'figures'],
    [Object.keys(sources.sources).length, 'sources'],
  ] as const;
  return markup`<h1>Method</h1>
<p class="lead">How every number of cpo-tco is computed, and where it comes from: ${counts
    .map(([count, what]) => `${english.number(count, 6)} ${what}`)
    .join(', ')}. Edition ${catalog.edition}.</p>
<div class="cols">
<nav class="toc" aria-label="Contents"><h2>Contents</h2>${contents(sections)}</nav>
<div class="text">${sections.map(sectionMarkup)}</div>
</div>`.text;
}

const sectionMarkup = ({ id, title, content, isPart }: Section): Html =>
  isPart
    ? markup`<section id="${id}" class="part"><h3>${title}</h3>
${content}</section>
`
    : markup`<section id="${id}"><h2>${title}</h2>
${content}</section>
`;

/** The title of a sheet; what one switch does not have is told with what a fabric has. */
const sheetTitle = (entries: readonly QuantityEntry[]): string => entries[0]!.title;

function contents(sections: readonly Section[]): Html {
  const groups: { readonly head: Section; readonly parts: Section[] }[] = [];
  for (const section of sections)
    if (section.isPart) groups.at(-1)!.parts.push(section);
    else groups.push({ head: section, parts: [] });
  const link = ({ id, title }: Section): Html => markup`<a href="#${id}">${title}</a>`;
  return markup`<ul>${groups.map(
    ({ head, parts }) =>
      markup`<li>${link(head)}${parts.length > 0 && markup`<ul>${parts.map((part) => markup`<li>${link(part)}</li>`)}</ul>`}</li>
`,
  )}</ul>`;
}

const quantityLead = markup`<p>A quantity <i>at each place</i> has a value for each tier of switches (<code>leaf</code>, <code>upper</code>,
<code>core</code>, <code>fourth</code>, from below) and for the <code>card</code> of an endpoint; its formula reads the values of the same place. One
<i>in each year</i> has a value for each year of operation. ∑ over places adds the places that the scope has: one switch has the leaf place
alone. ⌈ ⌉ and ⌊ ⌋ take a count within 10<sup>−12</sup> of a whole number for that number. The heading is what the page says for the name in code; that name
stands in formulas, in JSON and in workbooks.</p>
<p>Where a purchase has several networks, each is computed as if it were alone, under names such as <code>storage/tco</code>; what they have together
is told with each quantity.</p>`;

const inputLead = markup`<p>Every figure for each input: the default in bold, then its rivals, with what is inside the figure, how well it is founded, where it was read, and when it
held. A figure with a range is drawn from it; a share of another input moves with that input. A scenario takes another figure by its id.</p>`;

/** All names in the order of the alphabet. */
function index(entries: readonly QuantityEntry[], { inputs }: CatalogData): Html {
  const all = [
    ...entries.map(({ name }) => [name, methodAnchor('quantity', name)] as const),
    ...inputs.map(({ quantity }) => [quantity, methodAnchor('input', quantity)] as const),
    ...structureEntries().map(({ name }) => [name, methodAnchor('structure', name)] as const),
    ...Object.keys(constants).map((name) => [name, methodAnchor('constant', name)] as const),
  ].sort(([a], [b]) => a.localeCompare(b, 'en'));
  return markup`<ul class="index">${all.map(
    ([name, anchor]) => markup`<li>${nameLink(anchor, name)}</li>
`,
  )}</ul>`;
}
