/**
 * A product feed: the products of one company as JSON, which a change of a datasheet changes. It becomes options and
 * architectures of a scenario, all of it or nothing.
 * Longer than most files: every field of the form is checked here.
 */
import type { Catalog } from '../catalog/catalog.ts';
import type { InputDefinition } from '../catalog/types.ts';
import { inRange, isDate } from './read-value.ts';
import type { Allowed } from './refusal.ts';
import { freeId, ownOptions } from './free-id.ts';
import { jsonFault } from './json-fault.ts';
import { quote, ScenarioError } from './scenario-error.ts';
import { mostOfFile, tooLongFor } from './scenario-link.ts';
import { scenarioDefaults, type Band, type InputValue, type OwnArchitecture, type OwnOption } from './scenario.ts';
import { isFields, type Fields } from './fields.ts';

/** The form of feeds that is read. */
export const feedVersion = 1;
/** A widget shows at most twelve options, shipped ones among them. */
export const mostProducts = 8;
const longestName = 80;
const longestNote = 300;

export interface ProductFeed {
  readonly version: typeof feedVersion;
  /** Whose figures they are. */
  readonly sponsor: string;
  readonly products: readonly FeedProduct[];
}

export interface FeedProduct {
  readonly name: string;
  /** Id of the architecture whose figures apply where the product has none. */
  readonly like: string;
  /** By quantity of data/inputs.csv, such as endPrice. */
  readonly figures: Readonly<Record<string, FeedFigure>>;
}

/** A value, or low, typical and high, in the unit of its input. */
export type FeedFigure = ({ readonly value: number } | Band) & {
  readonly unit: string;
  /** Of the figure, YYYY-MM-DD. */
  readonly date?: string;
  /** Where it can be read. */
  readonly source?: string;
};

/**
 * Reads the text of a feed.
 * @throws ScenarioError naming the field, what was found and what is allowed; never anything else.
 */
export function readFeed(text: string, catalog: Catalog): ProductFeed {
  if (text.length > mostOfFile) {
    const { field, found, allowed } = tooLongFor('feed', text.length, mostOfFile);
    throw new ScenarioError(field, found, allowed);
  }
  // What a server answers in place of a file that it does not have.
  if (/^\uFEFF?\s*</.test(text)) throw new ScenarioError('feed', { id: 'web-page' }, { id: 'product-feed' });
  let value: unknown;
  const json = text.replace(/^\uFEFF/, '');
  try {
    value = JSON.parse(json);
  } catch {
    throw new ScenarioError('feed', { id: 'not-json', ...jsonFault(json) }, { id: 'product-feed' });
  }
  return checkFeed(value, catalog);
}

/** @throws ScenarioError */
export function checkFeed(value: unknown, catalog: Catalog): ProductFeed {
  const raw = fieldsOf('feed', value, ['version', 'sponsor', 'products'], { id: 'product-feed' });
  if (raw.version !== feedVersion) throw new ScenarioError('version', quote(raw.version), [String(feedVersion)]);
  const sponsor = nameOf('sponsor', raw.sponsor);
  const { products } = raw;
  if (!Array.isArray(products) || products.length === 0)
    throw new ScenarioError('products', quote(products), { id: 'products', most: mostProducts });
  if (products.length > mostProducts)
    throw new ScenarioError(
      'products',
      { id: 'entries', count: products.length },
      { id: 'products', most: mostProducts },
    );
  const taken = new Set<string>();
  return {
    version: feedVersion,
    sponsor,
    products: products.map((product: unknown, i): FeedProduct => {
      const path = `products[${i}]`;
      const fields = fieldsOf(path, product, ['name', 'like', 'figures'], { id: 'object' });
      const name = nameOf(`${path}.name`, fields.name);
      const key = name.toLowerCase();
      if (taken.has(key))
        throw new ScenarioError(`${path}.name`, { id: 'twice', value: quote(name) }, { id: 'other-name' });
      taken.add(key);
      const likes = opticalIds(catalog);
      if (typeof fields.like !== 'string' || !likes.includes(fields.like))
        throw new ScenarioError(`${path}.like`, quote(fields.like), likes);
      return { name, like: fields.like, figures: figuresOf(`${path}.figures`, fields.figures, catalog) };
    }),
  };
}

/** Architectures that a product can be like. */
export const opticalIds = ({ data }: Catalog): string[] =>
  data.architectures.filter(({ medium }) => medium === 'optical').map(({ id }) => id);

/** Inputs that a product can have figures of. */
export const productInputs = ({ data }: Catalog): InputDefinition[] =>
  data.inputs.filter(({ subject, scopes }) => subject === 'architecture' && scopes.length > 0);

/** What could end markup, run, or turn the text after it round is in no name of a product. */
const unnamed = /[<>\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** Whether a text can be the name of a product or of a company. */
export const isPlainName = (text: string): boolean =>
  text.trim() !== '' && text.length <= longestName && !unnamed.test(text);

/** What a name of a product or of a company may be. */
export const plainName: Allowed = { id: 'plain-name', most: longestName };

function nameOf(field: string, value: unknown): string {
  if (typeof value === 'string' && isPlainName(value)) return value.trim();
  throw new ScenarioError(field, quote(value), plainName);
}

function fieldsOf(field: string, value: unknown, keys: readonly string[], allowed: Allowed): Fields {
  if (!isFields(value)) throw new ScenarioError(field, quote(value), allowed);
  const path = field === 'feed' ? '' : `${field}.`;
  for (const key of Object.keys(value))
    if (!keys.includes(key)) {
      const name = /^[\w.-]{1,80}$/.test(key) ? key : quote(key);
      throw new ScenarioError(`${path}${name}`, { id: 'unknown-key' }, keys);
    }
  return value;
}

function figuresOf(path: string, value: unknown, catalog: Catalog): FeedProduct['figures'] {
  const known = new Map(productInputs(catalog).map((input) => [input.quantity, input]));
  const raw = fieldsOf(path, value ?? {}, [...known.keys()], { id: 'object' });
  return Object.fromEntries(
    Object.entries(raw).map(([quantity, figure]) => [
      quantity,
      figureOf(`${path}.${quantity}`, figure, known.get(quantity)!),
    ]),
  );
}

function figureOf(path: string, value: unknown, input: InputDefinition): FeedFigure {
  const keys = ['value', 'low', 'typical', 'high', 'unit', 'date', 'source'];
  const fields = fieldsOf(path, value, keys, { id: 'object' });
  if (fields.unit !== input.unit) throw new ScenarioError(`${path}.unit`, quote(fields.unit), [input.unit]);
  if (fields.date !== undefined && !(typeof fields.date === 'string' && isDate(fields.date)))
    throw new ScenarioError(`${path}.date`, quote(fields.date), { id: 'date' });
  if (fields.source !== undefined && !isNote(fields.source))
    throw new ScenarioError(`${path}.source`, quote(fields.source), { id: 'plain-note', most: longestNote });
  const about = {
    unit: input.unit,
    ...(fields.date !== undefined && { date: fields.date }),
    ...(fields.source !== undefined && { source: fields.source }),
  };
  const given = ['low', 'typical', 'high'].filter((key) => fields[key] !== undefined);
  if (fields.value !== undefined) {
    if (given.length > 0)
      throw new ScenarioError(`${path}.${given[0]!}`, quote(fields[given[0]!]), { id: 'value-or-range' });
    return { value: inRange(`${path}.value`, fields.value, input), ...about };
  }
  if (given.length === 0) throw new ScenarioError(`${path}.value`, quote(undefined), { id: 'value-or-range' });
  if (input.whole) throw new ScenarioError(path, { id: 'band' }, { id: 'number' });
  const [low, typical, high] = (['low', 'typical', 'high'] as const).map((key) =>
    inRange(`${path}.${key}`, fields[key], input),
  ) as [number, number, number];
  if (!(low <= typical && typical <= high))
    throw new ScenarioError(path, `${low}, ${typical}, ${high}`, { id: 'in-order' });
  return { low, typical, high, ...about };
}

const isNote = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longestNote && !unnamed.test(value);

/**
 * The scenario with the products of a feed as further options. Products that it has under their names are replaced.
 * @param scenario Of any form: its own check is another's.
 */
export function withFeed(scenario: Fields, { sponsor, products }: ProductFeed, catalog: Catalog): Fields {
  let result = scenario;
  for (const product of products) {
    const before = ownOptions(result).find(({ label }) => label?.toLowerCase() === product.name.toLowerCase());
    result = withProduct(before ? withoutProduct(result, before.id) : result, product, sponsor, catalog, before?.id);
  }
  return result;
}

/** The scenario with one more product. @param id Its id where it is to have a certain one. */
export function withProduct(
  scenario: Fields,
  { name, like, figures }: FeedProduct,
  sponsor: string,
  catalog: Catalog,
  id = freeId(name, scenario, catalog),
): Fields {
  const option = optionOf(id, name, like, sponsor, catalog);
  const architecture: Record<string, InputValue> = Object.fromEntries(
    Object.entries(figures).map(([quantity, figure]) => [quantity, valueOf(figure)]),
  );
  const note = noteOf(figures);
  return {
    ...scenario,
    options: [...optionsOf(scenario, catalog), option],
    architectures: {
      ...(scenario.architectures as Fields | undefined),
      [id]: { like, ...architecture, ...(note && { note }) } satisfies OwnArchitecture,
    },
  };
}

/** The scenario without the product. */
export function withoutProduct(scenario: Fields, id: string): Fields {
  const { [id]: _, ...architectures } = (scenario.architectures ?? {}) as Fields;
  const { architectures: _before, ...others } = scenario;
  return {
    ...others,
    ...(Array.isArray(scenario.options) && {
      options: (scenario.options as unknown[]).filter((option) => !(isFields(option) && option.id === id)),
    }),
    ...(Object.keys(architectures).length > 0 && { architectures }),
  };
}

/** An option all of whose places are of one own architecture. */
export function optionOf(id: string, label: string, like: string, sponsor: string, { data }: Catalog): OwnOption {
  // A card of an endpoint has no engines: what stands in it beside the shipped option of this kind stands there too.
  const shipped = data.options.find(({ leaf, upper }) => leaf === like && upper === like);
  const card = !shipped || shipped.card === like ? id : shipped.card;
  return { id, label, leaf: id, upper: id, card, sponsor: { name: sponsor } };
}

/** The options of a scenario, those of its scope where it chooses none. */
function optionsOf({ options, scope }: Fields, { data }: Catalog): unknown[] {
  if (Array.isArray(options)) return options as unknown[];
  const asked = scope ?? scenarioDefaults.scope;
  return data.options.filter(({ scopes }) => scopes.some((name) => name === asked)).map(({ id }) => id);
}

const valueOf = (figure: FeedFigure): InputValue =>
  'value' in figure ? figure.value : { low: figure.low, typical: figure.typical, high: figure.high };

/** Where the figures are from, as a note of the architecture: `endPrice: Datasheet 3, 2026-11-10`. */
function noteOf(figures: FeedProduct['figures']): string {
  return Object.entries(figures)
    .flatMap(([quantity, { source, date }]) => {
      const said = [source, date].filter((text) => text !== undefined);
      return said.length > 0 ? [`${quantity}: ${said.join(', ')}`] : [];
    })
    .join('; ');
}

/** The products of a scenario that have a sponsor, as a feed; undefined without any. */
export function feedOf(scenario: Fields, catalog: Catalog): ProductFeed | undefined {
  const units = new Map(productInputs(catalog).map(({ quantity, unit }) => [quantity, unit]));
  const architectures = (scenario.architectures ?? {}) as Readonly<Record<string, OwnArchitecture>>;
  const own = ownOptions(scenario).filter(({ sponsor, leaf }) => sponsor && Object.hasOwn(architectures, leaf));
  if (own.length === 0) return undefined;
  const products = own.map(({ id, label, leaf }): FeedProduct => {
    const { like, label: _, note, ...values } = architectures[leaf]!;
    const figures = Object.entries(values).flatMap(([quantity, value]): [string, FeedFigure][] => {
      const unit = units.get(quantity);
      if (unit === undefined) return [];
      const about = { unit, ...(isNote(note) && { source: note }) };
      if (typeof value === 'number') return [[quantity, { value, ...about }]];
      if (typeof value === 'object' && 'low' in value && !('of' in value))
        return [[quantity, { low: value.low, typical: value.typical, high: value.high, ...about }]];
      return [];
    });
    return { name: label ?? id, like, figures: Object.fromEntries(figures) };
  });
  return { version: feedVersion, sponsor: own[0]!.sponsor!.name, products };
}
