import type { Catalog } from '../catalog/catalog.ts';
import { scenarioDefaults, type OwnOption } from '../scenario/scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import type { Flags } from './arguments.ts';

export const productFlags = {
  product: { type: 'string', value: 'NAME', meaning: ({ help }) => help.embed.product },
  like: {
    type: 'string',
    value: 'ARCHITECTURE',
    meaning: ({ help }) => help.embed.like,
    allowed: (catalog) => opticalIds(catalog),
  },
  sponsor: { type: 'string', value: 'NAME', meaning: ({ help }) => help.embed.sponsor },
} as const satisfies Flags;

const opticalIds = ({ data }: Catalog): string[] =>
  data.architectures.filter(({ medium }) => medium === 'optical').map(({ id }) => id);

type Fields = Record<string, unknown>;

/**
 * The scenario with the product that `--product`, `--like` and `--sponsor` name, as one more option and as the architecture
 * that it is made of. Its id is its name in small letters and hyphens.
 */
export function withProduct(
  scenario: Fields,
  one: Readonly<Record<string, string | undefined>>,
  catalog: Catalog,
): Fields {
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
  const id = idOf(product, scenario, catalog);
  // A card of an endpoint has no engines: what stands in it beside the shipped option of this kind stands there too.
  const shipped = catalog.data.options.find(({ leaf, upper }) => leaf === like && upper === like);
  const card = !shipped || shipped.card === like ? id : shipped.card;
  const option: OwnOption = { id, label: product.trim(), leaf: id, upper: id, card, sponsor: { name: sponsor.trim() } };
  const scope = one.scope ?? scenario.scope ?? scenarioDefaults.scope;
  const usual = catalog.data.options.filter(({ scopes }) => scopes.some((name) => name === scope)).map((row) => row.id);
  const before = Array.isArray(scenario.options) ? (scenario.options as unknown[]) : usual;
  const architectures = { ...(scenario.architectures as Fields | undefined), [id]: { like } };
  return { ...scenario, options: [...before, option], architectures };
}

function idOf(product: string, { architectures }: Fields, { data }: Catalog): string {
  const words =
    product
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  // An id begins with a letter.
  const id = (/^[a-z]/.test(words[0] ?? '') ? words : ['own', ...words]).join('-');
  const taken = [...data.architectures, ...data.options, ...data.subjects].map((row) => row.id);
  if (words.length === 0) throw new ScenarioError('--product', quote(product), { id: 'product-name' });
  if (taken.includes(id) || Object.hasOwn((architectures as object | undefined) ?? {}, id))
    throw new ScenarioError('--product', quote(product), { id: 'free-name', name: product.trim() });
  return id;
}
