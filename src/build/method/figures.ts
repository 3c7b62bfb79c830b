/** The entries of inputs with every figure for them, the default before its rivals, and of the documents they are from. */
import type {
  Architecture,
  CatalogData,
  Claim,
  Figure,
  InputDefinition,
  Source,
  SourcesData,
} from '../../catalog/types.ts';
import { markup, type Html } from '../../export/report/html.ts';
import { groundsOf } from '../../scenario/grounds.ts';
import { methodAnchor } from '../../view/method-address.ts';
import { webAddress } from '../../view/web-address.ts';
import { evidenceText } from '../../words/en/evidence-labels.ts';
import { buyerClassLabels, inputGroupLabels } from '../../words/en/labels.ts';
import { english } from '../../words/format.ts';
import { formatInput, formatInputRange } from '../../words/input-format.ts';
import { listed, nameLink, readersLine, type Uses } from './quantities.ts';

/** What a figure needs of the tables beside its own row. */
export interface Tables {
  readonly catalog: CatalogData;
  readonly texts: SourcesData;
  readonly uses: Uses;
  readonly claims: readonly Claim[];
}

/** Enough for every figure of the tables as it stands there. */
const digits = 12;

/** Inputs by group in the order of the table, and last what no sheet reads. */
export function inputGroups({ inputs }: CatalogData): readonly (readonly [title: string, InputDefinition[]])[] {
  const read = inputs.filter(({ scopes }) => scopes.length > 0);
  const groups = [...new Set(read.map(({ group }) => group))].map(
    (group) => [inputGroupLabels[group] ?? group, read.filter((input) => input.group === group)] as const,
  );
  const unread = inputs.filter(({ scopes }) => scopes.length === 0);
  return [...groups, ...(unread.length > 0 ? [['Read by no sheet', unread] as const] : [])];
}

export function inputArticle(input: InputDefinition, tables: Tables): Html {
  const { quantity, label, unit, minimum, maximum, minimumExcluded, whole, scopes, optional, meaning } = input;
  const anchor = methodAnchor('input', quantity);
  const figures = tables.catalog.figures.filter((figure) => figure.quantity === quantity);
  const subjects = [...new Set(figures.map(({ subject }) => subject))];
  const [low, high] = [minimum, maximum].map((value) => formatInput(value, input, digits));
  return markup`<article id="${anchor}">
<h4>${label} ${nameLink(anchor, quantity)} <span class="u">${unit === '1' ? 'a number' : unit}</span></h4>
<p>${meaning}.</p>
<p class="m">${minimumExcluded ? 'Above' : 'From'} ${low} to ${high}${whole && ', whole numbers'}${optional && '; has no value unless it is set'}${
    scopes.length > 0 && markup`; read for ${scopes.join(', ')}`
  }</p>
${readersLine(tables.uses.readersOf(anchor))}
${subjects.map(
  (
    subject,
  ) => markup`<section id="i-${subject}.${quantity}"><h5>${subjectLabel(subject, tables.catalog)} <code>${subject}.${quantity}</code></h5>
<ul>${ranked(figures.filter((figure) => figure.subject === subject)).map((figure) => figureItem(figure, input, tables))}</ul></section>
`,
)}
</article>
`;
}

const order: readonly Figure['role'][] = ['default', 'alternative', 'information'];
const ranked = (figures: readonly Figure[]): Figure[] =>
  [...figures].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));

const roles: Readonly<Record<Figure['role'], string>> = {
  default: 'default',
  alternative: 'rival',
  information: 'cited by another figure, read by no sheet',
};

function figureItem(figure: Figure, input: InputDefinition, { texts }: Tables): Html {
  const { id, low, typical, high, of, buyerClass, boundary, evidence, weakest, source, asOf, role } = figure;
  const factor = { quantity: '', unit: '1' };
  const as = of === null ? input : factor;
  const band = low !== null && high !== null && formatInputRange(low, high, as, digits);
  const from = source === null ? undefined : texts.sources[source];
  const { locator, note } = texts.notes[id] ?? { locator: '', note: '' };
  return markup`<li id="${methodAnchor('figure', id)}"${role === 'default' && markup` class="own"`}>
<p><b>${formatInput(typical, as, digits)}</b>${of !== null && markup` of ${nameLink(`i-${of}`, of)}`}${band !== false && ` (${band})`} · ${evidenceText(groundsOf({ evidence }, weakest))} · ${roles[role]}${
    buyerClass !== null && ` · ${buyerClassLabels[buyerClass].toLowerCase()}`
  }</p>
<p>${boundary}${asOf !== '' && `; as of ${asOf}`}</p>
${
  from
    ? markup`<p><a href="#${methodAnchor('source', from.id)}">${from.title}</a>${locator !== '' && `: ${locator}`}</p>`
    : locator !== '' && markup`<p>${locator}</p>`
}
${note !== '' && markup`<p class="m">${note}</p>`}
<p class="m">${nameLink(methodAnchor('figure', id), id)}</p>
</li>
`;
}

function subjectLabel(id: string, { subjects, architectures, switches, regions }: CatalogData): string {
  const end = subjects.find((one) => one.id === id);
  if (end) {
    const { label } = architectures.find((one) => one.id === end.architecture) as Architecture;
    return `${label}, ${english.quantity(end.rateGbps, 'Gbit/s')}`;
  }
  const box = switches.find(({ subject }) => subject === id);
  if (box) return `Switch ${box.label}`;
  return regions.find((one) => one.id === id)?.label ?? inputGroupLabels[id] ?? id;
}

const accesses: Readonly<Record<Source['access'], string>> = {
  primary: 'the document itself was read',
  copy: 'a public copy was read',
  secondary: 'read in someone else’s account, whose address this is',
};

/** Sources by publisher, with what was taken from each. */
export function sourceArticles({ catalog, texts, claims }: Tables): Html[] {
  return Object.values(texts.sources)
    .sort((a, b) => a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en'))
    .map(({ id, title, publisher, address, published, access, licence, note }) => {
      const target = webAddress(address);
      const given = catalog.figures.filter(({ source }) => source === id);
      const rates = catalog.rates.filter(({ source }) => source === id).map(({ currency }) => currency);
      const claimed = claims.filter(({ source }) => source === id);
      return markup`<li id="${methodAnchor('source', id)}">
<p>${target === undefined ? title : markup`<a href="${target}" rel="noreferrer">${title}</a>`}, ${publisher}${published !== '' && `, ${published}`}</p>
<p class="m">${accesses[access]}${target === undefined && address !== '' && `; ${address}`}${licence !== '' && `; licence: ${licence}`}${note !== '' && `. ${note}`}</p>
${
  (given.length > 0 || rates.length > 0) &&
  markup`<p class="m">Gives ${listed([
    ...given.map((figure) => nameLink(methodAnchor('figure', figure.id), figure.id)),
    ...(rates.length > 0 ? [`exchange rates ${rates.join(', ')}`] : []),
  ])}</p>`
}
${
  claimed.length > 0 &&
  markup`<p class="m">Claims checked: ${listed(claimed.map((claim) => markup`<a href="claims.html#${claim.id}"><code>${claim.id}</code></a>`))}</p>`
}
</li>
`;
    });
}
