/** The entries of quantities, sheet by sheet: meaning, formula, unit, what it reads and where it is used. */
import { parseExpression, type Expression } from '../../compile/expression.ts';
import { atPlace } from '../../compile/names.ts';
import { markup, Html, type Part } from '../../export/report/html.ts';
import { constants } from '../../model/constants.ts';
import { places, togetherOf, type Quantity } from '../../model/sheet.ts';
import { methodAnchor } from '../../view/method-address.ts';
import type { CatalogData } from '../../catalog/types.ts';
import { quantityHeading, structureHeading } from './labels.ts';
import { conditionMathml, mathml, spelt } from './mathml.ts';
import type { FormulaNames, ModelName, QuantityEntry, StructureEntry } from './names.ts';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A name in code that leads to its entry. */
export const nameLink = (anchor: string, name: string): Html => markup`<a href="#${anchor}"><code>${name}</code></a>`;

/** Parts with commas between them. */
export const listed = (parts: readonly Part[]): Part[] => parts.flatMap((part, i) => (i === 0 ? [part] : [', ', part]));

/** Every formula of a quantity, those of places too. */
const formulasOf = ({ formula }: Quantity): string[] =>
  formula === undefined ? [] : typeof formula === 'string' ? [formula] : Object.values(formula);

function* namesIn(of: Expression): Generator<string> {
  if (of.kind === 'name') yield of.name;
  else if (of.kind === 'negate') yield* namesIn(of.of);
  else if (of.kind === 'binary') for (const part of [of.left, of.right]) yield* namesIn(part);
  else if (of.kind === 'choice') for (const part of [of.test, of.then, of.otherwise]) yield* namesIn(part);
  else if (of.kind === 'call') {
    if (of.function === 'discounted') yield 'discountRate';
    if (of.function === 'discounted') yield 'horizon';
    for (const part of of.arguments) yield* namesIn(part);
  }
}

/** The entries that quantities read, by the anchor of the entry. */
export class Uses {
  private readonly readers = new Map<string, QuantityEntry[]>();
  private readonly reads = new Map<string, readonly string[]>();

  constructor(
    entries: readonly QuantityEntry[],
    private readonly names: FormulaNames,
  ) {
    for (const entry of entries) {
      const found = new Set<string>();
      for (const quantity of entry.of.values())
        for (const formula of [...formulasOf(quantity), ...(quantity.undefined?.when ? [quantity.undefined.when] : [])])
          for (const name of namesIn(parseExpression(formula))) found.add(name);
      found.delete('year');
      this.reads.set(entry.name, [...found]);
      for (const anchor of new Set([...found].map((name) => this.entryAnchor(name)))) {
        const known = this.readers.get(anchor) ?? [];
        this.readers.set(anchor, [...known, entry]);
      }
    }
  }

  /** Names in the formulas of a quantity. */
  of(name: string): readonly string[] {
    return this.reads.get(name)!;
  }

  /** Quantities that read an entry, by its anchor. */
  readersOf(anchor: string): readonly QuantityEntry[] {
    return this.readers.get(anchor) ?? [];
  }

  /** A place of a quantity counts as the quantity. */
  private entryAnchor(name: string): string {
    const base = placeOf(name, this.names);
    return this.names.anchor(base ?? name)!;
  }
}

/** The quantity of which a name is one place: `wallPower` of `leafWallPower`. */
function placeOf(name: string, names: FormulaNames): string | undefined {
  const place = places.find((one) => name.startsWith(one) && /^[A-Z]/.test(name.slice(one.length)));
  if (place === undefined) return undefined;
  const base = name.charAt(place.length).toLowerCase() + name.slice(place.length + 1);
  return names.isPerPlace(base) && atPlace(place, base) === name ? base : undefined;
}

export const readersLine = (readers: readonly QuantityEntry[]): Html | false =>
  readers.length > 0 &&
  markup`<p class="m">Used in ${listed(readers.map(({ name }) => nameLink(methodAnchor('quantity', name), name)))}</p>`;

export function quantityArticle(entry: QuantityEntry, uses: Uses, names: FormulaNames): Html {
  const { name, of } = entry;
  const [[, main]] = of as unknown as [[ModelName, Quantity]];
  const anchor = methodAnchor('quantity', name);
  const reads = uses.of(name);
  return markup`<article id="${anchor}">
<h4>${quantityHeading(name)} ${nameLink(anchor, name)} ${unitText(main)}</h4>
<p>${main.meaning}${main.source !== undefined && ` Source: ${main.source}.`}</p>
${variants(of).map(([models, quantity]) => formulaBlock(models, quantity, names))}
${main.index === 'place' && placesLine(name, main)}
${reads.length > 0 && markup`<p class="m">Reads ${listed(reads.map((one) => nameLink(names.anchor(one)!, one)))}</p>`}
${readersLine(uses.readersOf(anchor))}
${of.has('fabric') && togetherLine(main)}
</article>
`;
}

/** Models that say the same stand together. */
function variants(of: ReadonlyMap<ModelName, Quantity>): readonly (readonly [models: string, quantity: Quantity])[] {
  const [fabric, one, decision] = [of.get('fabric'), of.get('switch'), of.get('decision')];
  if (decision) return [['', decision]];
  const isSame = fabric && one && JSON.stringify(saidOf(fabric)) === JSON.stringify(saidOf(one));
  if (isSame) return [['', fabric]];
  return [...(fabric ? [['Fabric or campus', fabric] as const] : []), ...(one ? [['One switch', one] as const] : [])];
}

const saidOf = ({ formula, undefined: absent }: Quantity): unknown => [formula, absent];

export function unitText({ unit, index }: { readonly unit: string; readonly index?: string | undefined }): Html {
  const each = index === 'place' ? ', at each place' : index === 'year' ? ', in each year' : '';
  return markup`<span class="u">${unit === '1' ? 'a number' : unit}${each}</span>`;
}

function formulaBlock(models: string, quantity: Quantity, names: FormulaNames): Html {
  const { formula, undefined: absent, index } = quantity;
  const inFormula = { anchor: names.anchor, isPerPlace: names.isPerPlace, atPlace: index === 'place' };
  const none =
    absent &&
    (absent.when === undefined
      ? markup`<p class="m">${models !== '' && `${models}: `}no value, ${absent.reason}</p>`
      : markup`<div class="f when">No value where ${new Html(conditionMathml(absent.when, inFormula))}: ${absent.reason}.</div>`);
  const written = (of: string, text: string): Html => {
    const math = new Html(mathml(text, inFormula));
    // A number needs no box of its own.
    if (/^[\d.]+$/.test(text)) return markup`<p class="m">${of} ${math}</p>`;
    return markup`${of !== '' && markup`<p class="of">${of}</p>`}<div class="f">${math}</div>`;
  };
  if (formula === undefined) return markup`${none}`;
  if (typeof formula === 'string') return markup`${written(models, formula)}${none}`;
  const byFormula = new Map<string, string[]>();
  for (const [place, text] of Object.entries(formula)) byFormula.set(text, [...(byFormula.get(text) ?? []), place]);
  const rows = [...byFormula].map(([text, of]) =>
    written([...(models === '' ? [] : [models]), ...(byFormula.size > 1 ? [of.join(', ')] : [])].join(': '), text),
  );
  return markup`${rows}${none}`;
}

/** The names that results use, each with an anchor of its own. */
const placesLine = (name: string, { formula }: Quantity): Html =>
  markup`<p class="m">${listed(
    places
      .map((place) => atPlace(place, name))
      .map((at) => markup`<code id="${methodAnchor('quantity', at)}">${at}</code>`),
  )}${typeof formula === 'object' && !('card' in formula) && '; 0 at places that are not named'}</p>`;

function togetherLine(quantity: Quantity): Html {
  const together = togetherOf(quantity);
  return together === 'none'
    ? markup`<p class="m">Several networks: no value together</p>`
    : together === 'sum'
      ? markup`<p class="m">Several networks: the sum</p>`
      : markup`<p class="m">Several networks: the mean weighted by ${nameLink(methodAnchor('quantity', together.meanBy), together.meanBy)}</p>`;
}

export function structureArticle(entry: StructureEntry, uses: Uses, inputs: CatalogData['inputs']): Html {
  const anchor = methodAnchor('structure', entry.name);
  return markup`<article id="${anchor}">
<h4>${structureHeading(entry.name, inputs)} ${nameLink(anchor, entry.name)} ${unitText(entry)}</h4>
<p>${entry.meaning}</p>
${readersLine(uses.readersOf(anchor))}
</article>
`;
}

export const constantArticles = (uses: Uses): Html[] =>
  Object.entries(constants).map(([name, { value, unit, meaning }]) => {
    const anchor = methodAnchor('constant', name);
    return markup`<article id="${anchor}">
<h4>${capital(spelt(name))} ${nameLink(anchor, name)} <span class="u">${value} ${unit}</span></h4>
<p>${meaning}</p>
${readersLine(uses.readersOf(anchor))}
</article>
`;
  });
