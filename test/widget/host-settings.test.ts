import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefCatalog } from '../../src/catalog/brief-catalog.ts';
import { hostAttributes, type HostAttributes } from '../../src/widget/attributes.ts';
import { readHostSettings, type HostSettings } from '../../src/widget/host-settings.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { problemText } from '../../src/words/en/refusals.ts';
import { patience } from '../cases/patience.ts';

const base = 'https://host.example/products/page.html';
/** With its faults as the console has them, each once. */
const read = (attributes: HostAttributes, given?: unknown) => {
  const { faults, ...settings }: HostSettings = readHostSettings(attributes, given, catalog, base);
  return { ...settings, faults: [...new Set(faults.map(problemText))] };
};

const ownOption = { id: 'acme', leaf: 'acme-end', upper: 'acme-end', card: 'linear' };
const ownScenario = {
  scope: 'fabric',
  architectures: { 'acme-end': { like: 'linear' } },
  switches: { mine: { like: '102.4T', price: 90_000 } },
  capacity: 'mine',
  networks: {
    'east-west': { inputs: { endpointCount: 4096 } },
    storage: { capacity: '51.2T', inputs: { endpointCount: 512, endpointRate: 400 } },
  },
};
const withOwn = { options: ['retimed', 'cpo', ownOption], architectures: { 'acme-end': { like: 'linear' } } };

describe('what a host says', () => {
  it('is nothing without attributes', () =>
    expect(read({})).toMatchObject({ scenario: {}, currency: { code: 'USD' }, workbench: '', faults: [] }));

  it.each<[HostAttributes, object]>([
    [{ capacity: '51.2T' }, { capacity: '51.2T' }],
    [{ scope: 'campus' }, { scope: 'campus' }],
    [{ options: 'linear, cpo' }, { options: ['linear', 'cpo'] }],
    [{ options: 'linear;cpo' }, { options: ['linear', 'cpo'] }],
    [{ baseline: 'linear' }, { baseline: 'linear' }],
    [{ region: 'de' }, { region: 'de' }],
    [{ edition: catalog.edition }, { edition: catalog.edition }],
    [{ capacity: ' 51.2T ' }, { capacity: '51.2T' }],
    [{ capacity: '' }, {}],
    [{ 'preset-inputs': 'pue=1.15 cpo.endPrice=500' }, { inputs: { pue: 1.15, 'cpo.endPrice': 500 } }],
  ])('%o asks for a scenario', (attributes, scenario) =>
    expect(read(attributes)).toMatchObject({ scenario, faults: [] }),
  );

  it.each(hostAttributes.map(({ name }) => [name]))('%s that is refused leaves the other attributes', (name) => {
    const others: HostAttributes = { capacity: '51.2T', currency: 'EUR' };
    const { [name]: _, ...kept } = others as Record<string, string>;
    const { scenario, currency } = read({ ...others, [name]: 'javascript:!' });
    expect({ ...scenario, currency: currency.code }).toEqual({
      ...(kept.capacity && { capacity: '51.2T' }),
      currency: kept.currency ?? 'USD',
    });
  });

  // The address of a file is read when it is loaded.
  it.each(hostAttributes.filter(({ name }) => !['src', 'product-feed'].includes(name)).map(({ name }) => [name]))(
    '%s that is refused is named in one sentence, with what was found and what is allowed',
    (name) => {
      const field = name === 'options' ? 'options\\[0\\]' : name;
      expect(read({ [name]: 'javascript:!' }).faults).toEqual([
        expect.stringMatching(new RegExp(`^${field}: found "javascript:!"; allowed: .+`)),
      ]);
    },
  );

  it('wins over the scenario', () =>
    expect(read({ capacity: '51.2T' }, { capacity: '102.4T', region: 'de' }).scenario).toEqual({
      capacity: '51.2T',
      region: 'de',
    }));

  it('may name an own option of the scenario', () =>
    expect(read({ options: 'retimed acme' }, withOwn).scenario.options).toEqual(['retimed', ownOption]));

  it('may name an own option as baseline', () =>
    expect(read({ baseline: 'acme' }, withOwn).scenario.baseline).toBe('acme'));

  it('is refused for an option that neither tables nor scenario have', () =>
    expect(read({ options: 'retimed other' }, withOwn).faults).toHaveLength(1));
});

describe('preset inputs', () => {
  const inputsOf = (text: string, given?: unknown): unknown => read({ 'preset-inputs': text }, given).scenario.inputs;

  it.each([
    ['pue=1', 1],
    ['pue=1.', 1],
    ['pue=1.25', 1.25],
    ['pue=+1.25', 1.25],
    ['pue=125e-2', 1.25],
    ['PUE=1.2 pue=1.25', 1.25],
    ['pue=1.2 pue=1.25', 1.25],
    ['facility.pue=1.2,pue=1.25', 1.25],
  ])('%s', (text, pue) => expect(Object.values(inputsOf(text) as object)).toEqual([pue]));

  it.each([
    'pue',
    'pue=',
    '=1',
    'pue=1,2',
    'pue=abc',
    'pue=0x10',
    'pue=1e999',
    'pue=NaN',
    'pue=-1',
    'pue=4',
    'toString=1',
  ])('%s is refused', (text) => expect(read({ 'preset-inputs': text }).faults).not.toEqual([]));

  it('that are refused leave the others', () =>
    expect(inputsOf('pue=9 electricityPrice=0.2')).toEqual({ electricityPrice: 0.2 }));

  it.each([
    { inputs: { 'cpo-1600g.endPrice': 7 } },
    { inputs: { 'cpo.endPrice': 7 } },
    { inputs: { 'cpo.endPrice': { low: 1, typical: 2, high: 3 } } },
  ])('take the place of %o, whatever its spelling', (given) =>
    expect(inputsOf('cpo.endPrice=500', given)).toEqual({ 'cpo.endPrice': 500 }),
  );

  it('take the place of a number in an own architecture', () => {
    const given = { ...withOwn, architectures: { 'acme-end': { like: 'linear', endPrice: 600 } } };
    expect(read({ 'preset-inputs': 'acme-end.endPrice=500' }, given)).toMatchObject({
      scenario: { architectures: { 'acme-end': { like: 'linear' } }, inputs: { 'acme-end.endPrice': 500 } },
      faults: [],
    });
  });

  it('of one of several networks are its own', () => {
    const networks = {
      'east-west': { inputs: { endpointCount: 4096 } },
      storage: { capacity: '51.2T', inputs: { endpointCount: 512, 'fabric.endpointRate': 400 } },
    };
    const given = { scope: 'fabric', networks };
    const text = 'storage/endpointCount=256 storage/endpointRate=200 storage/cpo.endPrice=300 pue=1.2';
    expect(read({ 'preset-inputs': text }, given)).toMatchObject({
      faults: [],
      scenario: {
        inputs: { pue: 1.2 },
        networks: {
          ...networks,
          storage: { capacity: '51.2T', inputs: { endpointCount: 256, endpointRate: 200, 'cpo.endPrice': 300 } },
        },
      },
    });
    expect(Object.keys(read({ 'preset-inputs': text }, given).scenario.networks!.storage!.inputs!)).toHaveLength(3);
    expect(read({ 'preset-inputs': 'north/endpointCount=2 storage/pue=1.2' }, given).faults).toEqual([
      'preset-inputs: found "north/endpointCount"; allowed: east-west, storage',
      'networks.storage.inputs.pue: found set for one network; allowed: one value for all networks, as inputs.pue',
    ]);
    expect(read({ 'preset-inputs': 'toString/endpointCount=2' }).faults).toEqual([
      'preset-inputs: found "toString/endpointCount"; allowed: a name of the one network, such as pue=1.15',
    ]);
  });

  it('of more than 200 entries are refused as a whole', () =>
    expect(read({ 'preset-inputs': 'pue=1.2 '.repeat(201) })).toMatchObject({
      scenario: {},
      faults: ['preset-inputs: found 201 entries; allowed: at most 200'],
    }));
});

describe('the number of options', () => {
  const own = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ ...ownOption, id: `acme-${i}`, leaf: 'cpo', upper: 'cpo' }));

  it('may be twelve', () => expect(read({}, { options: own(12) }).faults).toEqual([]));

  it('may not be thirteen', () =>
    expect(read({}, { options: own(13) }).faults).toEqual(['options: found 13 options; allowed: at most 12']));

  it('may not be thirteen in the attribute', () =>
    expect(read({ options: Array.from({ length: 13 }, () => 'cpo').join(' ') }).faults).toEqual([
      'options: found 13 options; allowed: at most 12',
    ]));

  it('is read no further where it is a million', () =>
    expect(read({}, { options: Array.from({ length: 1_000_000 }, () => 'cpo') }).faults).toEqual([
      'scenario: found more than 10000 entries; allowed: at most 10000',
    ]));
});

describe('the address of the calculator', () => {
  it.each([
    ['https://calc.example/', 'https://calc.example/'],
    ['http://calc.example/a?b=c', 'http://calc.example/a?b=c'],
    ['//calc.example/a', 'https://calc.example/a'],
    ['../calc/', 'https://host.example/calc/'],
    ['/calc', 'https://host.example/calc'],
    ['https://calc.example/#scenario=%7B%7D', 'https://calc.example/'],
    [' https://calc.example/ ', 'https://calc.example/'],
  ])('%s', (workbench, address) => expect(read({ workbench })).toMatchObject({ workbench: address, faults: [] }));

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://host.example/1',
    'file:///etc/passwd',
    'https://[',
  ])('%s is refused', (workbench) => {
    const { workbench: address, faults } = read({ workbench });
    expect([address, faults.length]).toEqual(['', 1]);
  });
});

describe('the currency', () => {
  it.each([
    ['USD', 'USD'],
    ['EUR', 'EUR'],
    ['eur', 'EUR'],
    [' JPY ', 'JPY'],
  ])('%s', (currency, code) => expect(read({ currency }).currency.code).toBe(code));

  it.each(['XXX', 'euro', '€', '__proto__', 'constructor', 'EUR USD'])('%s is refused', (currency) => {
    const { currency: read_, faults } = read({ currency });
    expect([read_.code, faults.length]).toEqual(['USD', 1]);
  });

  it('has the rate of the tables', () =>
    expect(read({ currency: 'EUR' }).currency.unitsPerUsd).toBe(
      catalog.data.rates.find(({ currency }) => currency === 'EUR')!.unitsPerUsd,
    ));
});

describe.each(['locked-inputs', 'hidden-inputs'] as const)('%s', (attribute) => {
  it.each(['*', 'pue', 'cpo.endPrice', 'cpo-1600g.endPrice', 'pue electricityPrice', 'endpointCount'])('%s', (names) =>
    expect(read({ [attribute]: names }).faults).toEqual([]),
  );

  it.each(['acme-end.endPrice', 'switch-mine.switchPrice', 'switches.mine.price', 'switchPrice'])(
    '%s of what is the scenario’s own',
    (name) => expect(read({ [attribute]: name }, ownScenario).faults).toEqual([]),
  );

  it.each(['storage/endpointCount', 'storage/fabric.endpointCount', 'storage/cpo.endPrice', 'east-west/planeCount'])(
    '%s of one of its networks',
    (name) => expect(read({ [attribute]: name }, ownScenario).faults).toEqual([]),
  );

  it.each([
    ...['switch-other.switchPrice', 'switches.other.price', 'switches.mine.colour', 'switches.mine.capacity'],
    ...['switches.mine.toString', 'switches.toString.price', 'mine.switchPrice'],
    ...['north/endpointCount', 'storage/pue', 'storage/tariff', 'storage/', '/endpointCount', 'toString/endpointCount'],
  ])('%s is refused', (name) =>
    expect(read({ [attribute]: name }, ownScenario).faults).toEqual([
      `${attribute}: found "${name}"; allowed: names of inputs, such as pue or cpo.endPrice, or *`,
    ]),
  );

  it.each(['switch-mine.switchPrice', 'switches.mine.price', 'storage/endpointCount'])(
    '%s is refused where the scenario has none',
    (name) => expect(read({ [attribute]: name }, { scope: 'fabric' }).faults).toHaveLength(1),
  );

  it('that is unknown is named', () =>
    expect(read({ [attribute]: 'pue tariff' }).faults).toEqual([
      expect.stringMatching(`^${attribute}: found "tariff"; allowed: `),
    ]));

  it('of more than 200 names is refused', () =>
    expect(read({ [attribute]: 'pue '.repeat(201) }).faults).toEqual([
      `${attribute}: found 201 entries; allowed: at most 200`,
    ]));
});

describe('a scenario', () => {
  it.each<[string, unknown]>([
    ['text', 'abc'],
    ['a number', 5],
    ['not a number', NaN],
    ['a list', []],
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a big integer', 5n],
    ['an unknown key', { colour: 'red' }],
    ['an unknown capacity', { capacity: '6.4T' }],
    ['an input that is no number', { inputs: { pue: NaN } }],
    ['an infinite input', { inputs: { pue: Infinity } }],
    ['a key of all objects', JSON.parse('{"__proto__": {"capacity": "51.2T"}}')],
    ['such a key deep inside', JSON.parse('{"architectures": {"acme": {"like": "cpo", "constructor": 1}}}')],
    ['such a key as name', JSON.parse('{"architectures": {"constructor": {"like": "cpo"}}}')],
    ['such a key among the inputs', JSON.parse('{"inputs": {"prototype": 1}}')],
    ['what is too long', { inputs: { pue: 'x'.repeat(70_000) } }],
  ])('that is or has %s gives the default and one fault', (_, given) => {
    const { scenario, faults } = read({}, given);
    expect([scenario, faults.length]).toEqual([{}, 1]);
  });

  it('that contains itself is refused', () => {
    const given: Record<string, unknown> = {};
    given.inputs = given;
    expect(read({}, given).faults).toEqual(['scenario: found what cannot be written as JSON; allowed: plain data']);
  });

  it('that throws where it is read is refused', () => {
    const given = {
      get capacity(): string {
        throw new Error('on purpose');
      },
    };
    expect(read({}, given).faults).toHaveLength(1);
  });

  it('nested a hundred thousand deep is refused', () => {
    let given: object = {};
    for (let i = 0; i < 100_000; i++) given = { inputs: given };
    expect(read({}, given).faults).toHaveLength(1);
  });

  it('is copied, so that later changes of the host do not reach it', () => {
    const given = { inputs: { pue: 1.2 } };
    const { scenario } = read({}, given);
    given.inputs.pue = 1.9;
    expect(scenario).toEqual({ inputs: { pue: 1.2 } });
  });

  it('with keys that are undefined has none of them', () =>
    expect(read({}, { capacity: undefined, region: 'de' }).scenario).toEqual({ region: 'de' }));
});

describe('a scenario with a mistake keeps the rest and names the mistake', () => {
  const acme = { id: 'acme', leaf: 'acme-end', upper: 'acme-end', card: 'linear', sponsor: { name: 'Acme' } };
  const withArchitecture = (own: object): object => ({
    options: ['retimed', acme],
    architectures: { 'acme-end': { like: 'linear', ...own } },
  });

  it.each<[string, object, object, string[]]>([
    [
      'a misspelt key of a product',
      withArchitecture({ power: 8.5, endPrice: 990 }),
      withArchitecture({ endPrice: 990 }),
      ['architectures.acme-end.power: found an unknown key; allowed: like, label, '],
    ],
    [
      'an unknown region',
      { region: 'mars', capacity: '51.2T' },
      { capacity: '51.2T' },
      ['region: found "mars"; allowed: '],
    ],
    [
      'an input out of its range',
      { inputs: { pue: 9, 'cpo.endPrice': 500 } },
      { inputs: { 'cpo.endPrice': 500 } },
      ['inputs.pue: found 9; allowed: '],
    ],
    [
      'an infinite input',
      { inputs: { pue: Infinity, 'cpo.endPrice': 500 } },
      { inputs: { 'cpo.endPrice': 500 } },
      ['inputs.pue: found "Infinity"; allowed: '],
    ],
    [
      'a share of an unknown input',
      { inputs: { 'linear.endPrice': { of: 'nothing.endPrice', typical: 0.7 }, pue: 1.3 } },
      { inputs: { pue: 1.3 } },
      ['inputs.linear.endPrice.of: found the unknown subject "nothing"'],
    ],
    [
      'two options of no architecture, named where the host has them',
      { options: ['retimed', { id: 'a', leaf: 'x', upper: 'cpo', card: 'cpo' }, 'warp', 'cpo'] },
      { options: ['retimed', 'cpo'] },
      ['options[1].leaf: found "x"; allowed: ', 'options[2]: found "warp"; allowed: '],
    ],
    ['a list of nothing', { options: [], region: 'de' }, { region: 'de' }, ['options: found []; allowed: ']],
  ])('%s', (_, given, kept, faults) => {
    const { scenario, faults: named } = read({}, given);
    expect(scenario).toEqual(kept);
    expect(named).toEqual(faults.map((fault) => expect.stringContaining(fault) as unknown));
  });

  it('is not changed itself', () => {
    const given = { inputs: { pue: 9 } };
    read({}, given);
    expect(given).toEqual({ inputs: { pue: 9 } });
  });

  it('names each of many', () => {
    const given = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`colour-${i}`, 'red']));
    const { scenario, faults } = read({}, { ...given, region: 'de' });
    expect([scenario, faults.length]).toEqual([{ region: 'de' }, 60]);
  });

  it('of more than a thousand entries is read no further', () =>
    expect(
      read({}, { inputs: Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`x${i}`, 1])) }),
    ).toMatchObject({
      scenario: {},
      faults: ['scenario: found 1201 entries; allowed: at most 1000'],
    }));
});

describe('anything at all', () => {
  const numRuns = 300;
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '',
      '__proto__',
      'constructor',
      '*',
      'pue',
      'pue=1.2',
      '51.2T',
      'fabric',
      'campus',
      'cpo',
      'acme',
      '-1e999',
    ),
    fc.constantFrom('endpointRate=3200', 'planeCount=7', 'endpointCount=33554432', 'siteCount=1000', 'cardPortRate=1'),
  );
  const text = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
  const anyAttributes = fc.record(Object.fromEntries(hostAttributes.map(({ name }) => [name, text])), {
    requiredKeys: [],
  });
  const anyKey = fc.oneof(
    fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'inputs',
      'options',
      'architectures',
      'like',
      'pue',
      'capacity',
    ),
    fc.string(),
  );
  // Own keys, as JSON.parse makes them.
  const anyValue = fc.letrec<{ value: unknown; object: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom<unknown>(NaN, Infinity, -0, null, undefined, 'x'.repeat(1000), 1e308, true),
      fc.double(),
      word,
      fc.array(tie('value'), { maxLength: 4 }),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(anyKey, tie('value')), { maxLength: 5 })
      .map((entries) =>
        entries.reduce<object>(
          (object, [key, value]) =>
            Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true }),
          {},
        ),
      ),
  }));
  const anyGiven = fc.oneof(anyValue.object, anyValue.value, fc.constant(undefined));
  const prototypeKeys = Reflect.ownKeys(Object.prototype);

  it('never throws, leaves what all objects share, and asks for what can be run', { timeout: patience }, () =>
    fc.assert(
      fc.property(anyAttributes, anyGiven, (attributes, given) => {
        const { scenario, withLess } = readHostSettings(attributes, given, catalog, base);
        expect(Reflect.ownKeys(Object.prototype)).toEqual(prototypeKeys);
        const runs = [scenario, ...withLess].filter((one) => {
          try {
            return runScenario(one, catalog).options.length > 0;
          } catch (error) {
            return expect((error as Error).name).toBe('ScenarioError');
          }
        });
        expect(runs.length).toBeGreaterThan(0);
      }),
      { numRuns, seed: 20261126 },
    ),
  );

  it('never throws with the brief tables', { timeout: patience }, () =>
    fc.assert(
      fc.property(anyAttributes, anyGiven, (attributes, given) => {
        readHostSettings(attributes, given, briefCatalog, base);
      }),
      { numRuns, seed: 20261126 },
    ),
  );
});

describe('a hundred thousand signs', () => {
  const long = 100_000;
  const shapes: [name: string, unit: string, end: string][] = [
    ['digits', '1', 'x'],
    ['names', 'pue=1.2 ', ''],
    ['numbers', 'pue=1', 'x'],
    ['dots', '.', ''],
    ['separators', ' ,;', 'x'],
    ['hyphens', '-1', 'g'],
    ['an address', 'https://a.', ''],
    ['quotes', '"\\', ''],
    ['line breaks', '\n', 'x'],
  ];
  const text = (unit: string, end: string, length: number): string =>
    unit.repeat(Math.ceil(length / unit.length)) + end;
  const fastest = (work: () => unknown): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const started = performance.now();
        work();
        return performance.now() - started;
      }),
    );

  // Ten times the length may take ten times as long; what grows with the square takes a hundred times.
  it.each(hostAttributes.flatMap(({ name }) => shapes.map((shape) => [name, ...shape] as const)))(
    '%s of %s are read in a time that grows with the length',
    (name, _, unit, end) => {
      const time = (length: number): number => fastest(() => read({ [name]: text(unit, end, length) }));
      expect(time(long)).toBeLessThan(40 * Math.max(time(long / 10), 1));
    },
  );

  it('as text of an input are read in a time that grows with the length', () => {
    const time = (length: number): number => fastest(() => read({}, { inputs: { pue: `${'1'.repeat(length)}x` } }));
    expect(time(60_000)).toBeLessThan(40 * Math.max(time(6000), 1));
  });
});
