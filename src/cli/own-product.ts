import type { Catalog } from '../catalog/catalog.ts';
import { plainId, takenIds } from '../scenario/free-id.ts';
import { opticalIds, readFeed, withFeed, withProduct } from '../scenario/product-feed.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import type { Flags } from './arguments.ts';
import { readFileNamed } from './read-file.ts';
import type { Fields } from '../scenario/fields.ts';

export const productFlags = {
  product: { type: 'string', value: 'NAME', meaning: ({ help }) => help.embed.product },
  like: {
    type: 'string',
    value: 'ARCHITECTURE',
    meaning: ({ help }) => help.embed.like,
    allowed: opticalIds,
  },
  sponsor: { type: 'string', value: 'NAME', meaning: ({ help }) => help.embed.sponsor },
  products: { type: 'string', value: 'FEED.json', meaning: ({ help }) => help.embed.products },
} as const satisfies Flags;

type Given = Readonly<Record<string, string | undefined>>;

/**
 * The scenario with the products of the feed that `--products` names, then with the one that `--product`, `--like` and
 * `--sponsor` name: each is one more option and the architecture that it is made of.
 */
export const withOwnProducts = (scenario: Fields, one: Given, catalog: Catalog): Fields =>
  withNamed(withFeedFile(scenario, one, catalog), one, catalog);

function withFeedFile(scenario: Fields, { products: file, scope }: Given, catalog: Catalog): Fields {
  if (file === undefined) return scenario;
  const text = Buffer.from(readFileNamed(file, '--products', { id: 'feed-file' })).toString('utf8');
  return withFeed({ ...scenario, ...(scope && { scope }) }, feedIn(file, text, catalog), catalog);
}

/** A refusal names the file before the field of the feed. */
function feedIn(file: string, text: string, catalog: Catalog): ReturnType<typeof readFeed> {
  try {
    return readFeed(text, catalog);
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    throw new ScenarioError(`${file}: ${error.field}`, error.found, error.allowed);
  }
}

/** Its id is its name in small letters and hyphens. */
function withNamed(scenario: Fields, one: Given, catalog: Catalog): Fields {
  const { product, like, sponsor } = one;
  if (product === undefined) {
    for (const flag of ['like', 'sponsor'])
      if (one[flag] !== undefined)
        throw new ScenarioError(
          `--${flag}`,
          { id: 'without-flag', flag: '--product' },
          {
            id: 'flag-with',
            flag: `--${flag}`,
            needed: '--product',
          },
        );
    return scenario;
  }
  const allowed = opticalIds(catalog);
  if (!like || !allowed.includes(like)) throw new ScenarioError('--like', quote(like), allowed.join(', '));
  if (!sponsor?.trim()) throw new ScenarioError('--sponsor', quote(sponsor), { id: 'sponsor' });
  const id = plainId(product);
  if (id === '') throw new ScenarioError('--product', quote(product), { id: 'product-name' });
  if (takenIds(scenario, catalog).has(id))
    throw new ScenarioError('--product', quote(product), { id: 'free-name', name: product.trim() });
  const named = { name: product.trim(), like, figures: {} };
  return withProduct({ ...scenario, ...(one.scope && { scope: one.scope }) }, named, sponsor.trim(), catalog, id);
}
