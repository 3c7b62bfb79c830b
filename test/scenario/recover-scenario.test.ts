import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recoverScenario } from '../../src/scenario/recover-scenario.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { anyScenario } from '../cases/random-scenario.ts';
import { catalog } from '../cases/tables.ts';
import { deadInWords } from '../cases/refusal.ts';

const recover = (scenario: unknown) => deadInWords(recoverScenario(scenario, catalog));
const fieldsOf = (scenario: unknown) => recover(scenario).dead.map(({ field }) => field);
const acme = { id: 'acme', leaf: 'acme-end', upper: 'retimed', card: 'retimed' };
const end = { like: 'retimed', endPrice: 700 };

describe('a scenario that is right', () => {
  it('stays as it is', () => {
    const scenario: Scenario = { region: 'de', options: ['cpo', acme], architectures: { 'acme-end': end } };
    expect(recover(scenario)).toEqual({ scenario, dead: [] });
  });
});

describe('one mistake leaves the rest and is named', () => {
  const rest = { region: 'de', inputs: { pue: 1.3 } };
  it.each<[string, object, string]>([
    ['an unknown key', { power: 3 }, 'power'],
    ['an unknown region', { region: 'atlantis' }, 'region'],
    ['an edition that is not there', { edition: '2020.01' }, 'edition'],
    ['an unknown scope', { scope: 'planet' }, 'scope'],
    ['an unknown baseline', { baseline: 'acme' }, 'baseline'],
    ['options that are no list', { options: 'cpo' }, 'options'],
    ['a list without options', { options: [] }, 'options'],
    ['architectures that are a list', { architectures: [] }, 'architectures'],
  ])('%s', (_, mistake, field) => {
    const { scenario, dead } = recover({ ...rest, ...mistake });
    const { [Object.keys(mistake)[0] as 'region']: gone, ...others } = rest;
    expect(scenario).toEqual(gone === undefined ? rest : others);
    expect(dead).toEqual([
      { field, problem: expect.stringMatching(new RegExp(`^${field}: found .+; allowed: .+`)) as string },
    ]);
  });

  it.each<[string, unknown, string]>([
    ['outside its range', { pue: 0.2 }, 'inputs.pue'],
    ['under an unknown name', { power: 3 }, 'inputs.power'],
    ['of an unknown owner', { 'laser.endPower': 3 }, 'inputs.laser.endPower'],
    [
      'with one end of its band outside',
      { 'cpo.endPower': { low: -1, typical: 8, high: 9 } },
      'inputs.cpo.endPower.low',
    ],
    ['set a second time', { 'retimed-1600g.endPower': 20 }, 'inputs.retimed-1600g.endPower'],
    ['as a share of what is not there', { 'cpo.endPower': '50 % of laser.endPower' }, 'inputs.cpo.endPower.of'],
    ['as a share of itself', { 'cpo.endPrice': '50 % of cpo.endPrice' }, 'inputs.cpo.endPrice'],
    ['under a name like a prototype', JSON.parse('{"__proto__": 3}'), 'inputs.__proto__'],
  ])('an input %s', (_, mistake, field) => {
    const given = { 'retimed.endPower': 25, 'half-retimed.endPower': 18 };
    const { scenario, dead } = recover({ region: 'de', inputs: { ...given, ...(mistake as object) } });
    expect(scenario).toEqual({ region: 'de', inputs: given });
    expect(dead.map((one) => one.field)).toEqual([field]);
  });

  it('a quote keeps its other terms, or goes where it is none without them', () => {
    const quote = {
      supplier: 'Acme',
      date: '2026-11-20',
      what: 'module',
      architecture: 'cpo',
      prices: [{ from: 1, price: 900 }],
    };
    const quotes = { fine: quote, odd: { ...quote, supplier: 'Beta', warrantyYears: -1 } };
    expect(recover({ quotes }).scenario).toEqual({ quotes: { fine: quote, odd: { ...quote, supplier: 'Beta' } } });
    const bad: readonly object[] = [
      { prices: [] },
      { prices: [{ from: 1, price: -9 }] },
      { what: 'box' },
      { architecture: 'gpo' },
      { date: 'soon' },
    ];
    for (const one of bad)
      expect(recover({ quotes: { fine: quote, bad: { ...quote, ...one } } }).scenario).toEqual({
        quotes: { fine: quote },
      });
  });

  it('an own architecture keeps its other quantities', () => {
    const scenario = { options: ['cpo', acme], architectures: { 'acme-end': end } };
    const mistaken = { ...scenario, architectures: { 'acme-end': { ...end, power: 9, label: '', endPower: -2 } } };
    const { scenario: kept, dead } = recover(mistaken);
    expect(kept).toEqual(scenario);
    expect(dead.map(({ field }) => field).sort()).toEqual(
      ['endPower', 'label', 'power'].map((key) => `architectures.acme-end.${key}`),
    );
  });

  it('an own option keeps what it can do without its label and sponsor', () => {
    const option = { ...acme, leaf: 'cpo' };
    const mistaken = { ...option, label: 3, colour: 'red', sponsor: { name: '' } };
    expect(recover({ options: [mistaken, 'cpo'] }).scenario).toEqual({ options: [option, 'cpo'] });
  });

  it('an own option of an architecture that is left out goes with it', () => {
    const scenario = { baseline: 'acme', options: ['cpo', acme], architectures: { 'acme-end': { endPrice: 700 } } };
    expect(recover(scenario).scenario).toEqual({ options: ['cpo'] });
    expect(fieldsOf(scenario)).toEqual(['architectures.acme-end.like', 'options[1].leaf', 'baseline']);
  });

  it('options are counted as they were given', () =>
    expect(fieldsOf({ options: ['laser', 'cpo', 'lamp', acme, 'retimed'] })).toEqual([
      'options[0]',
      'options[2]',
      'options[3].leaf',
    ]));

  it('an integrated card leaves its option out', () =>
    expect(recover({ options: ['cpo', { ...acme, leaf: 'cpo', card: 'cpo' }] }).scenario).toEqual({
      options: ['cpo'],
    }));

  it('the last option that is left out takes the list with it', () =>
    expect(recover({ options: ['laser'] })).toMatchObject({ scenario: {}, dead: [{ field: 'options[0]' }] }));
});

describe('what is no scenario', () => {
  it.each([[3], ['text'], [null], [[]], [undefined]])('%j is none', (value) =>
    expect(recover(value)).toMatchObject({ scenario: {}, dead: [{ field: 'scenario' }] }),
  );

  it('has more pieces than any', () => {
    const inputs = Object.fromEntries(Array.from({ length: 1200 }, (_, i) => [`x${i}`, 1]));
    expect(recover({ inputs })).toEqual({
      scenario: {},
      dead: [{ field: 'scenario', problem: 'scenario: found 1201 entries; allowed: at most 1000' }],
    });
  });

  it('is nested without end', () => {
    const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
    expect(recover({ region: 'de', inputs: { pue: deep } }).scenario).toEqual({ region: 'de' });
  });
});

describe('a check of results', () => {
  const check = (scenario: unknown) => runScenario(scenario, catalog);
  const withResults = (scenario: unknown) => deadInWords(recoverScenario(scenario, catalog, check));

  it('names an input as it is spelled', () =>
    expect(withResults({ scope: 'fabric', inputs: { 'fabric.jobEndpoints': 1e6, pue: 1.3 } })).toMatchObject({
      scenario: { scope: 'fabric', inputs: { pue: 1.3 } },
      dead: [{ field: 'inputs.fabric.jobEndpoints' }],
    }));

  it('finds the input behind a message that names another', () => {
    const { scenario, dead } = withResults({ scope: 'fabric', inputs: { pue: 1.3, planeCount: 3, endpointCount: 64 } });
    expect(scenario).toEqual({ scope: 'fabric', inputs: { pue: 1.3, endpointCount: 64 } });
    expect(dead).toEqual([
      {
        field: 'inputs.planeCount',
        problem: expect.stringMatching(/^inputs.endpointRate: found .* 3 planes/) as string,
      },
    ]);
  });

  it('gives back an input that was blamed for another', () =>
    expect(withResults({ scope: 'fabric', inputs: { planeCount: 3, endpointRate: 800 } }).scenario).toEqual({
      scope: 'fabric',
      inputs: { endpointRate: 800 },
    }));
});

describe('what a message names', () => {
  const fabric = { scope: 'fabric', inputs: { endpointCount: 64 } };

  it('is found at any place of a list', () => {
    const options = ['laser', 'cpo', ...Array.from({ length: 9 }, (_, i) => ({ ...acme, id: `own-${i}` })), 'lamp'];
    const without = Array.from({ length: 9 }, (_, i) => `options[${i + 2}].leaf`);
    expect(fieldsOf({ options })).toEqual(['options[0]', ...without, 'options[11]']);
  });

  it('is found at a place of two digits, which is told as it was given', () => {
    const valid = Array.from({ length: 10 }, (_, i) => ({ ...acme, leaf: 'cpo', id: `own-${i}` }));
    expect(fieldsOf({ options: ['laser', ...valid, 'lamp'] })).toEqual(['options[0]', 'options[11]']);
  });

  it('may look like an option', () => {
    const given = { options: ['laser', 'cpo'], inputs: { 'options[1]': 3 } };
    expect(fieldsOf(given)).toEqual(['options[0]', 'inputs.options[1]']);
  });

  it('may be a part of an option, which keeps its place', () =>
    expect(fieldsOf({ options: [{ ...acme, leaf: 'cpo', label: 3 }, 'laser', 'cpo'] })).toEqual([
      'options[0].label',
      'options[1]',
    ]));

  it('may be a part of a network, which stays without it', () => {
    const { scenario, dead } = recover({ ...fabric, networks: { a: { label: 3, note: 'why' }, b: { label: 'B' } } });
    expect(scenario).toEqual({ ...fabric, networks: { a: { note: 'why' }, b: { label: 'B' } } });
    expect(dead.map(({ field }) => field)).toEqual(['networks.a.label']);
  });

  it('may be missing of a network, which is left out', () => {
    const networks = { a: { inputs: { endpointCount: 8 } }, b: { label: 'B' } };
    expect(recover({ scope: 'fabric', networks }).scenario).toEqual({ scope: 'fabric', networks: { a: networks.a } });
  });

  it('may begin with the name of another', () => {
    const { scenario, dead } = recover({ ...fabric, networks: { a: { label: 'A' }, 'a.b': { label: 'B' } } });
    expect(scenario).toEqual({ ...fabric, networks: { a: { label: 'A' } } });
    expect(dead.map(({ field }) => field)).toEqual(['networks.a.b']);
  });

  it('may be a note, whose input is none of it', () =>
    expect(recover({ notes: { pue: 2, region: 'ours' }, region: 'atlantis' })).toMatchObject({
      scenario: { notes: { region: 'ours' } },
      dead: [{ field: 'region' }, { field: 'notes.pue' }],
    }));
});

describe("a check of one's own", () => {
  const error = (field: string) => new ScenarioError(field, { id: 'missing' }, { id: 'text' });
  type Given = Readonly<Record<string, object | undefined>>;
  const recoverBy = (scenario: object, check: (given: Given) => void) => {
    const { scenario: kept, dead } = recoverScenario(scenario, catalog, (given) => {
      check(given as Given);
    });
    return { kept, fields: dead.map(({ field }) => field) };
  };

  it('that is broken is no fault of the scenario', () =>
    expect(() =>
      recoverBy({}, () => {
        throw new TypeError('broken');
      }),
    ).toThrow(new TypeError('broken')));

  it('gives back the later of two inputs that were blamed for a third and do not go together', () => {
    const { kept, fields } = recoverBy({ inputs: { a: 1, b: 2, c: 3 } }, ({ inputs = {} }) => {
      if ('c' in inputs) throw error(['inputs.a', 'inputs.b', 'inputs.c'].find((name) => name.slice(7) in inputs)!);
      if ('a' in inputs && 'b' in inputs) throw error('inputs.a');
    });
    expect(kept).toEqual({ inputs: { b: 2 } });
    expect(fields).toEqual(['inputs.a', 'inputs.c']);
  });

  it('that blames all inputs leaves out all, and gives none back', () => {
    const { kept, fields } = recoverBy({ region: 'de', inputs: { a: 1 } }, ({ inputs }) => {
      if (inputs && !('undefined' in inputs)) throw error('inputs');
    });
    expect([kept, fields]).toEqual([{ region: 'de' }, ['inputs']]);
  });

  it('that names an input behind other words names none', () => {
    const { kept, fields } = recoverBy({ inputs: { a: 1, b: 2 } }, ({ inputs = {} }) => {
      if ('a' in inputs) throw error('all inputs.a');
    });
    expect([kept, fields]).toEqual([{ inputs: { b: 2 } }, ['inputs.a']]);
  });

  it('that names a part of a network behind which the word inputs stands leaves out the part', () => {
    const networks = { a: { label: 'A', inputs: { pue: 1 } } };
    const { kept } = recoverBy({ networks }, (given) => {
      if ('label' in ((given.networks as Given).a ?? {})) throw error('networks.a.label.inputs.pue');
    });
    expect(kept).toEqual({ networks: { a: { inputs: { pue: 1 } } } });
  });

  it('that names an option by an id that ends like a place leaves out that option', () => {
    const options = [{ id: 'x1]' }, { id: 'y' }];
    const { kept } = recoverBy({ options }, (given) => {
      if (JSON.stringify(given.options).includes('x1]')) throw error('options.x1]');
    });
    expect(kept).toEqual({ options: [{ id: 'y' }] });
  });

  it('that names a place behind the last names none', () => {
    let checks = 0;
    const { kept, fields } = recoverBy({ options: ['cpo'] }, () => {
      checks += 1;
      if (checks === 1) throw error('options[1]');
    });
    expect([kept, fields]).toEqual([{ options: ['cpo'] }, []]);
  });

  it('that names an option by no id leaves out none of those that have none', () => {
    let checks = 0;
    const { kept, fields } = recoverBy({ options: ['cpo', 'linear'] }, () => {
      checks += 1;
      if (checks === 1) throw error('options.');
    });
    expect([kept, fields]).toEqual([{ options: ['cpo', 'linear'] }, []]);
  });

  it.each(['elsewhere', 'networks.nowhere', 'networks.nowhere.inputs.pue', 'options.nowhere', 'options[7]x'])(
    'that names nothing of it, %s: what stands together is kept, in the order of the form',
    (field) => {
      const given = {
        options: ['cpo', 'linear'],
        networks: { a: { inputs: { pue: 1 } } },
        region: 'de',
        inputs: { x: 1, y: 2 },
      };
      const { kept, fields } = recoverBy(given, ({ networks, inputs = {} }) => {
        if (networks || 'x' in inputs) throw error(field);
      });
      expect(kept).toStrictEqual({ region: 'de', options: ['cpo', 'linear'], inputs: { y: 2 } });
      expect(fields).toEqual(['networks', 'inputs.x']);
    },
  );
});

describe('pieces', () => {
  const junk = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`x${i}`, 1]));
  const tooMany = (count: number) => [
    { field: 'scenario', problem: `scenario: found ${count} entries; allowed: at most 1000` },
  ];

  it('of a scenario that is right may be any number', () => {
    const quote = {
      supplier: 'A',
      date: '2026-11-20',
      what: 'module',
      architecture: 'cpo',
      prices: [{ from: 1, price: 9 }],
    };
    const quotes = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`q${i}`, quote]));
    const notes = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`n${i}.pue`, 'why']));
    const networks = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `n${i}`,
        { inputs: { endpointCount: 8, switchPrice: 1, 'cpo.endPrice': 1 } },
      ]),
    );
    const scenario = { scope: 'fabric', quotes, notes, networks };
    expect(recoverScenario(scenario, catalog, () => undefined)).toEqual({ scenario, dead: [] });
    const many = { scope: 'fabric', notes: { ...notes, ...junk(501) } };
    expect(recoverScenario(many, catalog, () => undefined).dead).toEqual([]);
  });

  it('are up to a thousand of one that is not', () => {
    const refused = (scenario: object) =>
      deadInWords(
        recoverScenario(scenario, catalog, (given) => {
          if (Object.keys(given as object).length > 0)
            throw new ScenarioError('inputs', { id: 'missing' }, { id: 'text' });
        }),
      ).dead;
    expect(refused({ inputs: junk(999) })).toMatchObject([{ field: 'inputs' }]);
    expect(refused({ inputs: junk(1000) })).toEqual(tooMany(1001));
  });

  it('are those of networks too, and a text is one', () => {
    expect(recover({ networks: { a: { inputs: junk(1200) } } }).dead).toEqual(tooMany(1203));
    expect(fieldsOf({ region: 'x'.repeat(2000) })).toEqual(['region']);
    expect(fieldsOf({ scope: 'fabric', networks: { a: null } })).toEqual(['networks.a']);
  });
});

/** A scenario with mistakes of every kind at random places. */
const mistaken = fc
  .tuple(anyScenario, fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue(), { maxKeys: 3 }), fc.jsonValue())
  .chain(([scenario, junk, value]) =>
    fc.constantFrom<unknown>(
      { ...scenario, ...junk },
      { ...scenario, inputs: { ...junk, ...scenario.inputs, ...junk } },
      { ...scenario, options: [...(scenario.options ?? []), value, junk] },
      { ...scenario, architectures: { ...scenario.architectures, ...junk, lamp: value } },
      { ...scenario, architectures: { 'acme-end': { ...scenario.architectures!['acme-end'], ...junk } } },
      value,
    ),
  );

describe('whatever is given', () => {
  it('what is kept can be resolved, and what is left out is named', () =>
    fc.assert(
      fc.property(mistaken, (given) => {
        const { scenario, dead } = recover(given);
        resolveScenario(scenario, catalog);
        expect(dead.length === 0).toBe(scenario === given);
        for (const { field, problem } of dead) expect(problem.replace(field, '')).toMatch(/^: (found |missing)/);
      }),
      { seed: 20261122, numRuns: 100 },
    ));

  it('every right entry of the scenario is kept', () =>
    fc.assert(
      fc.property(
        anyScenario,
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 3 }),
        (given, junk) => {
          const { scenario } = recover({ ...given, inputs: { ...junk, ...given.inputs } });
          expect(scenario).toEqual(Object.keys(given.inputs!).length > 0 ? given : { ...given, inputs: undefined });
        },
      ),
      { seed: 20261122, numRuns: 50 },
    ));
});
