/** A product feed becomes options of a scenario, whole or not at all. */
import fc from 'fast-check';
import { Catalog } from '../../src/catalog/catalog.ts';
import { freeId, plainId, takenIds } from '../../src/scenario/free-id.ts';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import {
  checkFeed,
  feedOf,
  isPlainName,
  mostProducts,
  optionOf,
  productInputs,
  readFeed,
  withFeed,
  withoutProduct,
  withProduct,
  type ProductFeed,
} from '../../src/scenario/product-feed.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { refusalText } from '../../src/words/en/refusals.ts';

const product = {
  name: 'Acme LPO',
  like: 'linear',
  figures: {
    endPrice: { value: 690, unit: 'USD', date: '2026-11-10', source: 'Datasheet 3' },
    endPower: { low: 8, typical: 8.5, high: 9, unit: 'W' },
  },
};
const feed = { version: 1, sponsor: 'Acme', products: [product] };
const read = (value: unknown) => readFeed(JSON.stringify(value), catalog);

function refusal(text: string): string {
  try {
    readFeed(text, catalog);
  } catch (error) {
    if (error instanceof ScenarioError) return refusalText(error);
    throw error;
  }
  return '';
}
const refused = (change: object): string => refusal(JSON.stringify({ ...feed, ...change }));
const refusedProduct = (change: object): string => refused({ products: [{ ...product, ...change }] });
const refusedFigure = (figure: unknown): string => refusedProduct({ figures: { endPrice: figure } });

describe('the products of a feed', () => {
  const withProducts = () => withFeed({ region: 'de' }, read(feed), catalog);

  it('stand behind the options of the scope', () =>
    expect(withProducts().options).toEqual([
      'retimed',
      'half-retimed',
      'linear',
      'cpo',
      {
        id: 'acme-lpo',
        label: 'Acme LPO',
        leaf: 'acme-lpo',
        upper: 'acme-lpo',
        card: 'acme-lpo',
        sponsor: { name: 'Acme' },
      },
    ]));

  it('have their figures, and a note that says where they are from', () =>
    expect(withProducts().architectures).toEqual({
      'acme-lpo': {
        like: 'linear',
        endPrice: 690,
        endPower: { low: 8, typical: 8.5, high: 9 },
        note: 'endPrice: Datasheet 3, 2026-11-10',
      },
    }));

  it('are computed', () =>
    expect(runScenario(withProducts(), catalog).options.map(({ id }) => id)).toContain('acme-lpo'));

  it('take the place of those with their names when the feed has changed', () => {
    const dearer = { ...product, figures: { endPrice: { value: 720, unit: 'USD' } } };
    const scenario = withProducts();
    const again = withFeed(scenario, read({ ...feed, products: [dearer] }), catalog);
    expect(again.options).toEqual(scenario.options);
    expect(again.architectures).toEqual({ 'acme-lpo': { like: 'linear', endPrice: 720 } });
  });

  it('can be written as a feed again', () => {
    const { endPower } = product.figures;
    const source = 'endPrice: Datasheet 3, 2026-11-10';
    const scenario = withProducts();
    expect(feedOf(scenario, catalog)).toEqual({
      ...feed,
      products: [
        { ...product, figures: { endPrice: { value: 690, unit: 'USD', source }, endPower: { ...endPower, source } } },
      ],
    });
    expect(checkFeed(feedOf(scenario, catalog), catalog).products).toHaveLength(1);
  });

  it('that have no letter of an id have one nonetheless, and no two the same', () => {
    const names = ['光模块', '日本', 'CPO', 'Acme 1600G'].map((name) => ({ ...product, name }));
    const { architectures } = withFeed({}, read({ ...feed, products: names }), catalog);
    expect(Object.keys(architectures as object)).toEqual(['own-product', 'own-product-2', 'cpo-2', 'acme-1600g-x']);
    expect(() => resolveScenario(withFeed({}, read({ ...feed, products: names }), catalog), catalog)).not.toThrow();
  });
});

it.each<[string, () => string, string | RegExp]>([
  ['text that is no JSON', () => refusal('{"version": 1,'), /^feed: found no JSON \(.+\); allowed: a feed \{/],
  ['NaN', () => refusal('{"version": NaN}'), /^feed: found no JSON \(.+\); allowed: a feed \{/],
  ['10 MB', () => refusal(`"${'x'.repeat(10_000_000)}"`), 'feed: found 10000002 characters; allowed: at most 1000000'],
  ['a list', () => refusal('[]'), /^feed: found \[\]; allowed: a feed/],
  ['null', () => refusal('null'), /^feed: found null; allowed: a feed/],
  ['another form', () => refused({ version: 2 }), 'version: found 2; allowed: 1'],
  [
    'an unknown key',
    () => refused({ products2: [] }),
    'products2: found an unknown key; allowed: version, sponsor, products',
  ],
  ['nobody', () => refused({ sponsor: undefined }), /^sponsor: missing; allowed: a name of at most 80/],
  ['no products', () => refused({ products: [] }), `products: found []; allowed: 1 to ${mostProducts} products`],
  [
    'too many',
    () => refused({ products: Array.from({ length: 9 }, (_, i) => ({ ...product, name: `P${i}` })) }),
    `products: found 9 entries; allowed: 1 to ${mostProducts} products`,
  ],
  [
    'a script in a name',
    () => refusedProduct({ name: '<script>alert(1)</script>' }),
    /^products\[0\]\.name: found "<script>.*"; allowed: a name of at most 80 characters, without < >/,
  ],
  ['marks that turn text round', () => refusedProduct({ name: 'Acme\u202eOPL' }), /^products\[0\]\.name: found /],
  ['a name that is a number', () => refusedProduct({ name: 7 }), /^products\[0\]\.name: found 7; allowed: a name/],
  [
    'like nothing',
    () => refusedProduct({ like: undefined }),
    'products[0].like: missing; allowed: retimed, half-retimed, linear, cpo, npo',
  ],
  ['like a cable', () => refusedProduct({ like: 'dac' }), /^products\[0\]\.like: found "dac"; allowed: retimed/],
  [
    'a name twice',
    () => refused({ products: [product, { ...product, name: 'ACME lpo' }] }),
    'products[1].name: found "ACME lpo" twice; allowed: a name that no other product has',
  ],
  [
    'an unknown figure',
    () => refusedProduct({ figures: { price: {} } }),
    /^products\[0\]\.figures\.price: found an unknown key/,
  ],
  [
    'figures as text',
    () => refusedProduct({ figures: 'cheap' }),
    'products[0].figures: found "cheap"; allowed: an object',
  ],
  ['a number alone', () => refusedFigure(690), 'products[0].figures.endPrice: found 690; allowed: an object'],
  ['no unit', () => refusedFigure({ value: 690 }), 'products[0].figures.endPrice.unit: missing; allowed: USD'],
  [
    'another unit',
    () => refusedFigure({ value: 690, unit: 'EUR' }),
    'products[0].figures.endPrice.unit: found "EUR"; allowed: USD',
  ],
  [
    'text for a number',
    () => refusedFigure({ value: '690', unit: 'USD' }),
    'products[0].figures.endPrice.value: found "690"; allowed: 0 to 1000000 USD',
  ],
  [
    'a number without end',
    () => refusal(JSON.stringify(feed).replace('690', '1e999')),
    'products[0].figures.endPrice.value: found Infinity; allowed: 0 to 1000000 USD',
  ],
  [
    'a value and a range',
    () => refusedFigure({ value: 690, low: 600, unit: 'USD' }),
    'products[0].figures.endPrice.low: found 600; allowed: either a value, or low, typical and high',
  ],
  [
    'neither',
    () => refusedFigure({ unit: 'USD' }),
    'products[0].figures.endPrice.value: missing; allowed: either a value, or low, typical and high',
  ],
  [
    'half a range',
    () => refusedFigure({ low: 600, typical: 690, unit: 'USD' }),
    'products[0].figures.endPrice.high: missing; allowed: 0 to 1000000 USD',
  ],
  [
    'a range in another order',
    () => refusedFigure({ low: 700, typical: 690, high: 800, unit: 'USD' }),
    'products[0].figures.endPrice: found 700, 690, 800; allowed: low, typical and high in this order',
  ],
  [
    'no day',
    () => refusedFigure({ value: 690, unit: 'USD', date: '2026-02-30' }),
    'products[0].figures.endPrice.date: found "2026-02-30"; allowed: a date as YYYY-MM-DD',
  ],
  [
    'markup as a source',
    () => refusedFigure({ value: 690, unit: 'USD', source: '<img>' }),
    'products[0].figures.endPrice.source: found "<img>"; allowed: text of at most 300 characters, without < > and line breaks',
  ],
  [
    'a key that reaches further',
    () => refusal(JSON.stringify(feed).replace('"name"', '"__proto__":{"polluted":1},"name"')),
    'products[0].__proto__: found an unknown key; allowed: name, like, figures',
  ],
])('%s is refused in one sentence', (_, found, expected) =>
  typeof expected === 'string' ? expect(found()).toBe(expected) : expect(found()).toMatch(expected),
);

describe('accepted', () => {
  const figure = (given: object) =>
    read({ ...feed, products: [{ ...product, figures: { endPrice: given } }] }).products[0]!;

  it('is a million characters, a byte order mark and a version', () => {
    const text = JSON.stringify(feed);
    expect(readFeed(text.padEnd(1_000_000), catalog)).toEqual(feed);
    expect(refusal(text.padEnd(1_000_001))).toBe('feed: found 1000001 characters; allowed: at most 1000000');
    expect(readFeed(`\uFEFF${text}`, catalog)).toEqual(feed);
  });

  it('are eight products, names of eighty characters and sources of three hundred', () => {
    const products = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `P${i}`, like: 'cpo' }));
    expect(read({ ...feed, products: products(8) }).products).toHaveLength(8);
    expect(read({ ...feed, sponsor: ` ${'x'.repeat(78)} ` }).sponsor).toBe('x'.repeat(78));
    expect(refused({ sponsor: 'x'.repeat(80) })).toBe('');
    expect(refused({ sponsor: 'x'.repeat(81) })).toMatch(/^sponsor: found "x+\.\.\.; allowed: a name of at most 80/);
    expect(refusedFigure({ value: 1, unit: 'USD', source: 'x'.repeat(300) })).toBe('');
    for (const source of ['x'.repeat(301), ' ', 'a\nb', 3])
      expect(refusedFigure({ value: 1, unit: 'USD', source })).toMatch(
        /^products\[0\]\.figures\.endPrice\.source: found .+; allowed: text of at most 300 characters/,
      );
  });

  it('is a product without figures', () => {
    for (const figures of [undefined, null, {}])
      expect(read({ ...feed, products: [{ name: 'P', like: 'cpo', figures }] }).products).toEqual([
        { name: 'P', like: 'cpo', figures: {} },
      ]);
  });

  it('is a figure with all that is said of it', () => {
    const about = { unit: 'USD', date: '2026-11-10', source: 'Datasheet' };
    expect(figure({ value: 0, ...about }).figures).toEqual({ endPrice: { value: 0, ...about } });
    expect(figure({ low: 1, typical: 1, high: 1, unit: 'USD' }).figures).toEqual({
      endPrice: { low: 1, typical: 1, high: 1, unit: 'USD' },
    });
  });

  it('is no page of a server that does not have the file', () => {
    for (const page of ['<!doctype html>', ' \n<html>', '\uFEFF<html>'])
      expect(refusal(page)).toMatch(/^feed: found a web page.*; allowed: a feed/);
    expect(refusal('{"version": "<1>"}')).toBe('version: found "<1>"; allowed: 1');
  });

  it('is no key that is none, which is told as it can be shown', () => {
    const keys = 'version, sponsor, products';
    expect(refused({ ['a b']: 1 })).toBe(`"a b": found an unknown key; allowed: ${keys}`);
    expect(refused({ ['k'.repeat(80)]: 1 })).toBe(`${'k'.repeat(80)}: found an unknown key; allowed: ${keys}`);
    expect(refused({ ['k'.repeat(81)]: 1 })).toMatch(/^"k+\.\.\.: found an unknown key/);
  });

  it('is no range of a whole number, no day that is a number, no half of a range', () => {
    const whole = productInputs(catalog).find((input) => input.whole)!;
    const range = { low: 1, typical: 2, high: 3, unit: whole.unit };
    expect(refusedProduct({ figures: { [whole.quantity]: range } })).toBe(
      `products[0].figures.${whole.quantity}: found a band; allowed: a number`,
    );
    expect(refusedFigure({ value: 1, unit: 'USD', date: 20261110 })).toMatch(/\.date: found 20261110; allowed: a date/);
    expect(refusedFigure({ typical: 690, high: 700, unit: 'USD' })).toMatch(
      /\.low: missing; allowed: 0 to 1000000 USD$/,
    );
    expect(refusedFigure({ low: 600, typical: 710, high: 700, unit: 'USD' })).toMatch(
      /: found 600, 710, 700; allowed: low/,
    );
    expect(refusedFigure({ value: 1, high: 600, unit: 'USD' })).toMatch(/\.high: found 600; allowed: either/);
  });
});

describe('a product in a scenario', () => {
  const plain = { name: 'Acme X', like: 'cpo', figures: {} };

  it('stands behind the options of the scope, or behind those that are chosen', () => {
    const own = {
      id: 'acme-x',
      label: 'Acme X',
      leaf: 'acme-x',
      upper: 'acme-x',
      card: 'retimed',
      sponsor: { name: 'Acme' },
    };
    const scope = (name: 'switch' | 'fabric') =>
      catalog.data.options.filter(({ scopes }) => scopes.includes(name)).map(({ id }) => id);
    expect(withProduct({}, plain, 'Acme', catalog).options).toEqual([...scope('switch'), own]);
    expect(withProduct({ scope: 'fabric' }, plain, 'Acme', catalog).options).toEqual([...scope('fabric'), own]);
    expect(withProduct({ options: ['cpo'] }, plain, 'Acme', catalog).options).toEqual(['cpo', own]);
  });

  it('keeps other architectures, and has no note where nothing is said of its figures', () => {
    const mine = { like: 'linear', endPrice: 1 };
    const { architectures } = withProduct({ architectures: { mine } }, plain, 'Acme', catalog, 'id');
    expect(architectures).toStrictEqual({ mine, id: { like: 'cpo' } });
  });

  it('says of each figure where it is from, or when', () => {
    const figures = {
      endPrice: { value: 1, unit: 'USD', source: 'A', date: '2026-11-10' },
      endPower: { value: 1, unit: 'W', date: '2026-11-11' },
      reach: { value: 1, unit: 'm' },
    };
    const { architectures } = withProduct({}, { ...plain, figures }, 'Acme', catalog, 'id');
    expect((architectures as { id: { note: string } }).id.note).toBe('endPrice: A, 2026-11-10; endPower: 2026-11-11');
  });

  it('is taken away with its option and its architecture', () => {
    const scenario = withProduct({ region: 'de', options: ['cpo'] }, plain, 'Acme', catalog);
    expect(withoutProduct(scenario, 'acme-x')).toStrictEqual({ region: 'de', options: ['cpo'] });
    const mine = { like: 'linear' };
    expect(withoutProduct({ architectures: { mine, 'acme-x': mine } }, 'acme-x')).toStrictEqual({
      architectures: { mine },
    });
  });

  it('replaces the one of its name, in any letters, and no other', () => {
    const before = withFeed(
      { options: ['cpo'] },
      { version: 1, sponsor: 'Acme', products: [plain, { ...plain, name: 'Other' }] },
      catalog,
    );
    const after = withFeed(
      before,
      { version: 1, sponsor: 'Acme', products: [{ ...plain, name: 'ACME x', like: 'linear' }] },
      catalog,
    );
    const options = after.options as (string | { id: string; label: string })[];
    expect(options.map((option) => (typeof option === 'string' ? option : [option.id, option.label]))).toEqual([
      ...['cpo', ['other', 'Other'], ['acme-x', 'ACME x']],
    ]);
    expect(after.architectures).toEqual({ other: { like: 'cpo' }, 'acme-x': { like: 'linear' } });
  });

  it.each([
    ['linear', 'id'],
    ['cpo', 'retimed'],
    ['nobody', 'id'],
  ])('like %s has in its cards %s', (like, card) =>
    expect(optionOf('id', 'Label', like, 'Acme', catalog)).toEqual({
      ...{ id: 'id', label: 'Label', leaf: 'id', upper: 'id', card, sponsor: { name: 'Acme' } },
    }),
  );
});

describe('what a field of a feed may be', () => {
  const refusalOf = (value: unknown): ScenarioError => {
    try {
      readFeed(typeof value === 'string' ? value : JSON.stringify(value), catalog);
    } catch (error) {
      if (error instanceof ScenarioError) return error;
      throw error;
    }
    throw new Error('not refused');
  };
  const withFigure = (figure: object) => ({ ...feed, products: [{ ...product, figures: { endPrice: figure } }] });

  it('a product is an object', () =>
    expect(refusalOf({ ...feed, products: [3] })).toMatchObject({
      field: 'products[0]',
      allowed: { id: 'object' },
    }));

  it('a byte order mark stands before all of it alone', () => {
    const text = JSON.stringify(feed);
    expect(readFeed(`\uFEFF${text}`, catalog).sponsor).toBe('Acme');
    expect(refusalOf(text.replace('Acme"', 'Acme\uFEFF"'))).toMatchObject({ field: 'sponsor' });
  });

  it('a date is a text', () =>
    expect(refusalOf(withFigure({ value: 1, unit: 'USD', date: ['2026-11-10'] }))).toMatchObject({
      field: 'products[0].figures.endPrice.date',
    }));

  it.each(['low', 'typical', 'high'])('beside a value there is no %s', (end) =>
    expect(refusalOf(withFigure({ value: 1, unit: 'USD', [end]: 2 }))).toMatchObject({
      field: `products[0].figures.endPrice.${end}`,
    }),
  );

  it('a figure has what is said of it and no more', () => {
    const figuresOf = (figure: object) => read(withFigure(figure)).products[0]!.figures;
    expect(figuresOf({ value: 1, unit: 'USD' })).toStrictEqual({ endPrice: { value: 1, unit: 'USD' } });
  });

  it.each<[string, boolean]>([
    ['Acme', true],
    ['', false],
    [' ', false],
    ['A'.repeat(80), true],
    ['A'.repeat(81), false],
    ['A<b', false],
  ])('a name: %j %s', (name, isOne) => expect(isPlainName(name)).toBe(isOne));

  it('figures are of architectures, in a scope at least', () => {
    const input = (quantity: string, change: object) => ({ ...catalog.input('endPrice')!, quantity, ...change });
    const inputs = [
      input('endPrice', {}),
      input('asleep', { scopes: [] }),
      input('elsewhere', { subject: 'facility' }),
      input('nowhere', { subject: 'facility', scopes: [] }),
    ];
    const of = productInputs(new Catalog({ ...catalog.data, inputs }));
    expect(of.map(({ quantity }) => quantity)).toEqual(['endPrice']);
  });
});

describe('an option of a product', () => {
  it('has in its cards what the shipped option has that is of its kind on leaves and above', () => {
    const option = (leaf: string, upper: string, card: string) => ({
      ...catalog.data.options[0]!,
      id: `${leaf}-${upper}`,
      ...{ leaf, upper, card },
    });
    const options = [
      option('retimed', 'cpo', 'half-retimed'),
      option('cpo', 'retimed', 'linear'),
      option('cpo', 'cpo', 'retimed'),
    ];
    const { card } = optionOf('acme', 'Acme', 'cpo', 'Acme', new Catalog({ ...catalog.data, options }));
    expect(card).toBe('retimed');
  });

  it('is none of those without a label', () => {
    const own = { id: 'own', leaf: 'cpo', upper: 'cpo', card: 'retimed' };
    const { options } = withFeed({ options: [own] }, read(feed), catalog);
    expect(options).toMatchObject([own, { id: 'acme-lpo' }]);
  });
});

describe('an id', () => {
  it.each([
    ['Acme LPO', 'acme-lpo'],
    ['  Äcme -- X! ', 'a-cme-x'],
    ['1600', 'own-1600'],
    ['Acme 1600G', 'acme-1600g-x'],
    ['1600G', 'own-1600g-x'],
    ['Acme 1600G X', 'acme-1600g-x'],
    ['光模块', ''],
  ])('of %s is %j', (name, id) => expect(plainId(name)).toBe(id));

  it('is one that is not taken', () => {
    const scenario = {
      architectures: { a: {} },
      switches: { b: {} },
      quotes: { c: {} },
      options: ['x', { id: 'd' }],
    };
    const taken = takenIds(scenario, catalog);
    for (const id of [
      'a',
      'b',
      'c',
      'd',
      'facility',
      'money',
      'fabric',
      'campus',
      'cpo',
      'retimed-1600g',
      'us',
      'cpo-upper',
    ])
      expect([id, taken.has(id)]).toEqual([id, true]);
    expect(taken.has('x')).toBe(false);
    expect(['a', 'e', '-', 'fabric'].map((name) => freeId(name, scenario, catalog))).toEqual([
      ...['a-2', 'e', 'own-product', 'fabric-2'],
    ]);
    expect(freeId('a', { architectures: { a: {}, 'a-2': {} } }, catalog)).toBe('a-3');
  });
});

describe('a feed of a scenario', () => {
  const own = { like: 'cpo', endPrice: 9 };
  const option = (id: string, more: object = {}) => ({
    id,
    leaf: id,
    upper: id,
    card: 'retimed',
    sponsor: { name: 'Acme' },
    ...more,
  });

  it('is none where no product has a sponsor', () => {
    expect(feedOf({}, catalog)).toBeUndefined();
    expect(
      feedOf({ options: [option('a', { sponsor: undefined })], architectures: { a: own } }, catalog),
    ).toBeUndefined();
    expect(feedOf({ options: [option('a', { leaf: 'cpo' })], architectures: { a: own } }, catalog)).toBeUndefined();
  });

  it('has numbers and bands of known quantities, under the label or the id', () => {
    const architectures = {
      a: {
        ...own,
        endPower: { low: 1, typical: 2, high: 3 },
        reach: '5 m',
        pue: 1.2,
        serviceUnitPrice: { of: 'cpo.endPrice', low: 1, typical: 2, high: 3 },
        warrantyYears: { figure: 'x' },
      },
      b: { ...own, note: 'a\nb' },
    };
    const options = ['cpo', option('a'), option('b', { label: 'B', sponsor: { name: 'Beta' } })];
    expect(feedOf({ options, architectures }, catalog)).toEqual({
      version: 1,
      sponsor: 'Acme',
      products: [
        {
          ...{ name: 'a', like: 'cpo' },
          figures: { endPrice: { value: 9, unit: 'USD' }, endPower: { low: 1, typical: 2, high: 3, unit: 'W' } },
        },
        { name: 'B', like: 'cpo', figures: { endPrice: { value: 9, unit: 'USD' } } },
      ],
    });
  });
});

describe('whatever a feed is', () => {
  const keys = fc.constantFrom('version', 'sponsor', 'products', '__proto__', 'constructor', 'x');
  const name = fc.oneof(fc.constant('Acme'), fc.string(), fc.constant('<script>'), fc.integer());
  const number = fc.oneof(fc.double(), fc.constant('9 W'), fc.constant(null), fc.integer({ min: 0, max: 900 }));
  const figure = fc.record(
    { value: number, low: number, typical: number, high: number, unit: fc.constantFrom('USD', 'W', 'EUR', 7) },
    { requiredKeys: [] },
  );
  const nearly = fc.record(
    {
      version: fc.constantFrom(1, 2, '1'),
      sponsor: name,
      products: fc.array(
        fc.record(
          {
            name,
            like: fc.constantFrom('linear', 'cpo', 'dac', 'toString'),
            figures: fc.dictionary(fc.constantFrom('endPrice', 'endPower', '__proto__', 'valueOf', 'reach'), figure),
          },
          { requiredKeys: [] },
        ),
        { maxLength: 3 },
      ),
    },
    { requiredKeys: [] },
  );
  const anything = fc.oneof(nearly, fc.jsonValue(), fc.dictionary(keys, fc.jsonValue()));
  const plain = JSON.stringify(Object.getOwnPropertyNames(Object.prototype));

  it('it is taken over or refused, and nothing else happens', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const text = JSON.stringify(value) ?? '';
        let taken: ProductFeed | undefined;
        try {
          taken = readFeed(text, catalog);
        } catch (error) {
          expect(error).toBeInstanceOf(ScenarioError);
          expect(refusalText(error as ScenarioError)).toMatch(/^[^\n]+: (found|missing)[^\n]+allowed: [^\n]+$/);
        }
        if (taken) expect(() => resolveScenario(withFeed({}, taken, catalog), catalog)).not.toThrow();
        expect(JSON.stringify(Object.getOwnPropertyNames(Object.prototype))).toBe(plain);
        expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('text that is no JSON is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readFeed(`${text}{`, catalog)).toThrow(ScenarioError);
      }),
    );
  });
});
