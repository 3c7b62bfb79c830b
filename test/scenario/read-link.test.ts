import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import { knownEditions } from '../../src/scenario/editions.ts';
import type { Unpacked } from '../../src/scenario/packed-link.ts';
import { readLink, readScenarioFile } from '../../src/scenario/read-link.ts';
import { scenarioVersion, type InputValue, type Scenario } from '../../src/scenario/scenario.ts';
import { UnitsNeeded } from '../../src/scenario/scenario-error.ts';
import { linkOf, toHash, type PageState } from '../../src/scenario/scenario-link.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { anyScenario } from '../cases/random-scenario.ts';
import { catalog, tables } from '../cases/tables.ts';
import { deadInWords } from '../cases/refusal.ts';

const address = 'https://a.example/calc?x=1';
const link = (state: PageState): string => linkOf(state, address, catalog);
const read = (text: string) => deadInWords(readLink(text, catalog));
const edition = catalog.edition;

const own: Scenario = {
  edition,
  region: 'de',
  architectures: { 'acme-end': { like: 'cpo', label: "Acme's 1.6T (A&B) “x” ü 100 %25", endPrice: 700 } },
  options: ['retimed', 'cpo', { id: 'acme', leaf: 'acme-end', upper: 'retimed', card: 'retimed' }],
  baseline: 'acme',
  inputs: { pue: 1.25, 'cpo.endPrice': { low: 500, typical: 700, high: 900 } },
};
const state: PageState = {
  scenario: own,
  currency: 'EUR',
  rate: 0.97,
  draws: 16_384,
  axes: ['cpo-1600g.endPrice', 'us.electricityPrice'],
};
// Names of axes as the comparison has them.
const axes = ['cpo-1600g.endPrice', 'facility.electricityPrice'] as const;
const whole: PageState = { ...state, axes };

describe('a link', () => {
  it('comes back as it was', () =>
    expect(read(link(whole))).toEqual({ found: true, state: whole, dead: [], recovered: false }));

  it('holds what differs from the defaults, the form and the edition', () =>
    expect(link({ scenario: { scope: 'switch', capacity: '102.4T', inputs: {} }, currency: 'USD', draws: 4096 })).toBe(
      `${address}#scenario=${encodeURIComponent(JSON.stringify({ version: scenarioVersion, edition }))}`,
    ));

  it('leaves out a rate that is that of the tables', () => {
    const { currency, unitsPerUsd } = catalog.data.rates[0]!;
    expect(link({ scenario: {}, currency, rate: unitsPerUsd })).not.toContain('rate=');
  });

  it('takes the place of the fragment before it', () =>
    expect(linkOf({ scenario: {} }, link(whole), catalog)).toBe(link({ scenario: {} })));

  it('has no sign that ends it in a text', () => expect(link(whole).split('#')[1]).toMatch(/^[\w.%=&,-]+$/));

  it('comes back as it was, whatever the scenario', () =>
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const written = link({ scenario });
        const { state: back, dead, recovered } = read(written);
        expect({ dead, recovered }).toEqual({ dead: [], recovered: false });
        expect(link(back)).toBe(written);
        for (const [key, value] of Object.entries(back.scenario))
          expect(value).toEqual(
            key === 'edition' ? edition : JSON.parse(JSON.stringify(scenario[key as keyof Scenario])),
          );
      }),
      { seed: 20261122, numRuns: 100 },
    ));

  it('of a scenario alone is read as before', () => {
    const { edition: _, ...scenario } = own;
    expect(read(toHash(scenario))).toEqual({ found: true, state: { scenario }, dead: [], recovered: false });
  });
});

describe('an address without a link', () => {
  it.each(['', '#', '#decision', 'https://a.example/', 'https://a.example/?scenario=1', '#other=1'])('%j', (text) =>
    expect(read(text)).toEqual({ found: false, state: { scenario: {} }, dead: [], recovered: false }),
  );
});

describe('one value that is refused leaves the rest and is named', () => {
  it.each<[string, PageState, string]>([
    ['an unknown currency', { ...whole, rate: undefined as never, currency: 'XXX' }, 'currency'],
    ['no cases', { ...whole, draws: 0 }, 'draws'],
    ['too many cases', { ...whole, draws: 65_537 }, 'draws'],
    ['half a case', { ...whole, draws: 100.5 }, 'draws'],
    ['one axis twice', { ...whole, axes: [axes[0], axes[0]] }, 'axes'],
    ['an axis that no option reads', { ...whole, axes: [axes[0], 'linear-800g.endPrice'] }, 'axes'],
    ['an axis of whole numbers', { ...whole, axes: [axes[0], 'decision.horizon'] }, 'axes'],
  ])('%s', (_, wrong, field) => {
    const result = read(link(wrong));
    const { [field as 'draws']: dropped, ...others } = wrong;
    expect(dropped).toBeDefined();
    expect(result.state).toEqual(JSON.parse(JSON.stringify(others)));
    expect(result.dead).toEqual([
      { field, problem: expect.stringMatching(new RegExp(`^${field}: found .+; allowed: .+`)) as string },
    ]);
    expect(result.recovered).toBe(false);
  });

  it.each([-1, 0, NaN, Infinity])('a rate of %j', (rate) =>
    expect(read(link({ ...whole, rate }))).toMatchObject({ state: { currency: 'EUR' }, dead: [{ field: 'rate' }] }),
  );

  it('a rate of no currency', () =>
    expect(read('#rate=2&scenario={}')).toMatchObject({ state: { scenario: {} }, dead: [{ field: 'rate' }] }));

  it('an input', () => {
    const result = read(link({ ...whole, scenario: { ...own, inputs: { ...own.inputs, pue: 0.5 } } }));
    expect(result.state.scenario.inputs).toEqual({ 'cpo.endPrice': own.inputs!['cpo.endPrice'] });
    expect(result.dead).toMatchObject([{ field: 'inputs.pue' }]);
  });

  it('an edition that is not there, with those that are', () => {
    const { state: kept, dead } = read(
      `#scenario=${encodeURIComponent(JSON.stringify({ ...own, edition: '2020.01' }))}`,
    );
    const { edition: _, ...others } = own;
    expect(kept.scenario).toEqual(others);
    const allowed = knownEditions(catalog).join(', ');
    expect(dead).toEqual([
      { field: 'edition', problem: `edition: found "2020.01", which this version does not have; allowed: ${allowed}` },
    ]);
  });
});

describe('what must be loaded first', () => {
  it('the reader of units', () => {
    const text = '#scenario={"inputs":{"cpo.endPower":"9 W"}}';
    expect(() => read(text)).toThrow(UnitsNeeded);
    expect(readLink(text, catalog, { readUnit: readTypedUnit }).dead).toEqual([]);
  });
});

describe('a link that was changed on its way', () => {
  const right = link(whole);
  const fragment = right.slice(right.indexOf('#') + 1);

  it.each([')', '.', ',', '>', '"', '’', '”', ' ', '\n', '%20', '%22', ').', '&gt;', '&utm_source=mail', '?fbclid=1'])(
    'loses %j at its end',
    (sign) =>
      expect(read(right + sign)).toEqual({
        found: true,
        state: whole,
        dead: [],
        recovered: decodeURIComponent(sign).trim() !== '',
      }),
  );

  it.each<[string, string]>([
    ['encoded twice', encodeURIComponent(fragment)],
    ['encoded three times', encodeURIComponent(encodeURIComponent(fragment))],
    ['with its values encoded twice', fragment.replaceAll('%', '%25')],
    ['with HTML escapes', fragment.replaceAll('&', '&amp;')],
    ['with HTML escapes of HTML escapes', fragment.replaceAll('&', '&amp;amp;')],
    ['decoded and with HTML escapes', decodeURIComponent(fragment).replaceAll('&', '&amp;').replaceAll('"', '&quot;')],
  ])('is read %s', (_, text) =>
    expect(read(`${address}#${text}`)).toMatchObject({
      state: { ...whole, scenario: { ...own, architectures: { 'acme-end': { endPrice: 700 } } } },
      dead: [],
      recovered: true,
    }),
  );

  it('is read where a browser decoded it', () =>
    expect(read(`#scenario=${JSON.stringify(own)}`)).toMatchObject({ state: { scenario: own }, recovered: false }));

  it('keeps a value that was put behind the scenario, and its sign goes', () =>
    expect(read(`${toHash(own)}&currency=EUR)`)).toEqual({
      found: true,
      state: { scenario: own, currency: 'EUR' },
      dead: [],
      recovered: true,
    }));

  it('keeps every value before and after a comma too many', () =>
    expect(read('#scenario={"region":"de","inputs":{"pue":1.3,},"scope":"fabric",}')).toMatchObject({
      state: { scenario: { region: 'de', inputs: { pue: 1.3 }, scope: 'fabric' } },
      dead: [],
    }));

  it('names where it was cut off', () => {
    const cut = `#scenario=${encodeURIComponent('{"region":"de","inputs":{"pue":1.25,"cpo.endPrice":7')}`;
    expect(read(cut)).toEqual({
      found: true,
      state: { scenario: { region: 'de', inputs: { pue: 1.25 } } },
      dead: [{ field: 'link', problem: 'The link is cut off or changed after inputs.pue; what came then is missing.' }],
      recovered: true,
    });
  });

  it('of which nothing can be read is named, and the defaults stand', () =>
    expect(read('#scenario=hello')).toEqual({
      found: true,
      state: { scenario: {} },
      dead: [{ field: 'link', problem: expect.stringContaining('nothing of its scenario can be read') as string }],
      recovered: true,
    }));

  it('of more than a hundred thousand characters is named and not decoded', () =>
    expect(read(`#scenario=${'%'.repeat(1_000_000)}`)).toMatchObject({
      state: { scenario: {} },
      dead: [{ problem: 'link: found 1000010 characters; allowed: at most 100000' }],
    }));

  it('that is nested without end is named', () =>
    expect(read(`#scenario={"region":"de","inputs":${'['.repeat(50_000)}`)).toMatchObject({
      state: { scenario: { region: 'de' } },
      dead: [{ field: 'link' }],
    }));
});

/** Every entry of what is left is one of the whole. */
function expectPartOf(part: PageState, of: PageState): void {
  const { scenario, ...page } = part;
  expect(of).toMatchObject(page);
  for (const [key, value] of Object.entries(scenario) as [keyof Scenario, unknown][])
    if (key === 'inputs' || key === 'architectures')
      for (const [name, one] of Object.entries(value as Record<string, InputValue>))
        expect(one).toEqual(of.scenario[key]![name]);
    else if (key === 'options')
      for (const [i, option] of (value as unknown[]).entries()) expect(option).toEqual(of.scenario.options![i]);
    else expect(value).toEqual(of.scenario[key]);
}

describe('a link cut off anywhere', () => {
  const cutEverywhere = (text: string, of: PageState, step = 1): void => {
    for (let end = text.indexOf('#') + 2; end < text.length; end += step) {
      const { state: left, dead, recovered, found } = read(text.slice(0, end));
      expectPartOf(left, of);
      expect({ end, recovered, found, named: dead.length > 0 }).toEqual({
        end,
        recovered: true,
        found: true,
        named: true,
      });
    }
  };

  it('keeps a part of what it held and says so', () => cutEverywhere(link(whole), whole));

  it('keeps a part where it was encoded twice', () => {
    const [before, fragment] = link(whole).split('#') as [string, string];
    // Between one step and the next there are places inside of every code.
    cutEverywhere(`${before}#${encodeURIComponent(fragment)}`, whole, 7);
  });

  it('keeps a part, whatever the scenario', () =>
    fc.assert(
      fc.property(anyScenario, fc.double({ min: 0, max: 1, noNaN: true }), (scenario, share) => {
        const text = link({ scenario });
        const start = text.indexOf('#') + 2;
        const { state: left, dead } = read(text.slice(0, start + Math.floor(share * (text.length - start))));
        expectPartOf(left, { scenario: { ...(JSON.parse(JSON.stringify(scenario)) as Scenario), edition } });
        expect(dead.length).toBeGreaterThan(0);
      }),
      { seed: 20261122, numRuns: 100 },
    ));

  it('never throws, whatever stands in it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(), (text, place) => {
        const right = link(whole);
        const start = right.indexOf('#') + 1 + (place % (right.length - right.indexOf('#')));
        expect(Array.isArray(read(right.slice(0, start) + text + right.slice(start)).dead)).toBe(true);
        expect(Array.isArray(read(`#scenario=${text}`).dead)).toBe(true);
      }),
      { seed: 20261122, numRuns: 100 },
    ));
});

describe('at its limits', () => {
  it('a link has a hundred thousand characters', () => {
    const link = (length: number) => readLink('#scenario={}'.padStart(length, 'x'), catalog);
    expect(link(100_000)).toEqual({ found: true, state: { scenario: {} }, dead: [], recovered: false });
    expect(link(100_001)).toEqual({
      ...{ found: true, state: { scenario: {} }, recovered: false },
      dead: [
        {
          field: 'link',
          problem: {
            field: 'link',
            found: { id: 'characters', count: 100_001 },
            allowed: { id: 'at-most', most: 100_000 },
          },
        },
      ],
    });
  });

  it('a file has a million', () => {
    const file = (length: number) => readScenarioFile('{}'.padEnd(length), catalog).dead;
    expect(file(1_000_000)).toEqual([]);
    expect(file(1_000_001)).toMatchObject([{ field: 'file', problem: { found: { count: 1_000_001 } } }]);
  });

  it.each([1, 65_536])('%d cases are simulated', (count) =>
    expect(readLink(`#draws=${count}&scenario={}`, catalog).state).toEqual({ scenario: {}, draws: count }),
  );
});

describe('what a packed link holds', () => {
  const unpacked = (found?: Unpacked) => readLink('#z=abc', catalog, { unpacked: found });
  const dead = (packed: string) => [{ field: 'link', problem: { packed } }];

  it('is read as any other', () =>
    expect(unpacked({ text: '{"region":"de"}' })).toMatchObject({ state: { scenario: { region: 'de' } }, dead: [] }));

  it('is damaged where nothing was unpacked, or no JSON', () => {
    expect(unpacked()).toMatchObject({ state: { scenario: {} }, dead: dead('damaged') });
    expect(unpacked({ text: '{' })).toMatchObject({ state: { scenario: {} }, dead: dead('damaged') });
    expect(unpacked({ fault: 'too-large' })).toMatchObject({ state: { scenario: {} }, dead: dead('too-large') });
  });
});

describe('a file', () => {
  const file = (text: string) => deadInWords(readScenarioFile(text, catalog));
  const fileOf = (view: unknown) => file(JSON.stringify({ view }));

  it('may begin with a byte order mark, which is none inside of it', () => {
    expect(file('\uFEFF{"region":"de"}').state.scenario).toEqual({ region: 'de' });
    expect(file('{"region":"\uFEFFde"}').dead.map(({ field }) => field)).toEqual(['region']);
  });

  it.each(['null', '3', '[]'])('of %s is no scenario', (text) =>
    expect(file(text)).toMatchObject({ state: { scenario: {} }, dead: [{ field: 'scenario' }] }),
  );

  it('has a claim as an object, and other fields as values', () => {
    const claim = { about: 'cost', form: 'less', option: 'cpo', against: 'retimed' };
    expect(fileOf({ claim, draws: 5, currency: 'EUR', rate: 2 })).toMatchObject({
      state: { scenario: {}, claim, draws: 5, currency: 'EUR', rate: 2 },
      dead: [],
    });
  });

  it.each<[unknown, string]>([
    [{ claim: null }, 'claim: found "null"; allowed: .+'],
    [{ claim: { about: 'cost', form: 'less' } }, 'claim: found .+; allowed: .+'],
    [{ currency: 3 }, 'currency: found "3"; allowed: USD, EUR, GBP, JPY'],
    [{ axes: [{ a: 1 }, 'b'] }, 'axes: found .+\\{.+a.+:1\\}.*; allowed: .+'],
    [{ axes: ['cpo-1600g.endPrice'] }, 'axes: found "cpo-1600g.endPrice"; allowed: .+'],
    [{ axes: ['cpo-1600g.endPrice', 'facility.pue', 'x'] }, 'axes: found .+; allowed: .+'],
    [{ rate: 2, currency: 'USD' }, 'rate: found "2"; allowed: .+'],
  ])('whose view is %j is told of it', (view, problem) => {
    const { state: kept, dead } = fileOf(view);
    expect(kept.scenario).toEqual({});
    expect(dead.map((one) => one.problem)).toEqual([expect.stringMatching(new RegExp(`^${problem}$`))]);
  });

  it('has no view where that is null', () => expect(fileOf(null).dead).toMatchObject([{ field: 'view' }]));
});

describe('an edition that is not there', () => {
  it('is no later one than the tables that are there', () => {
    const later = new Catalog({ ...tables, edition: '2099.01' });
    const { dead } = readScenarioFile('{"edition":"2050.01"}', later);
    expect(dead).toMatchObject([{ field: 'edition' }]);
  });

  const opened = (edition: unknown) => readScenarioFile(JSON.stringify({ edition, region: 'de' }), catalog);

  it('may be of a later version', () =>
    expect(opened('2099.01')).toMatchObject({
      state: { scenario: { region: 'de' } },
      dead: [{ field: 'version', problem: { later: { edition: '2099.01', leftOut: [] } } }],
    }));

  it.each(['2020.01', 'x2099.01', '2099.012', 'zzz', 2099.01])('is no later one: %j', (edition) =>
    expect(opened(edition)).toMatchObject({ state: { scenario: { region: 'de' } }, dead: [{ field: 'edition' }] }),
  );
});

describe('a link', () => {
  it('may name US dollars, in any letters', () =>
    expect(readLink('#currency=usd&scenario={}', catalog).state).toEqual({ scenario: {}, currency: 'USD' }));

  it('may claim something of the options that it compares', () => {
    const claimed = (claim: string) => readLink(`#claim=${claim}&scenario={"options":["retimed","cpo"]}`, catalog);
    expect(claimed('cost,least,cpo').state.claim).toEqual({ about: 'cost', form: 'least', option: 'cpo' });
    expect(claimed('cost,least,linear')).toMatchObject({ dead: [{ field: 'claim' }] });
  });

  it('does not hide a fault of the reader of units', () => {
    const readUnit = (): number => {
      throw new TypeError('broken');
    };
    const link = `#axes=a,b&scenario=${JSON.stringify({ inputs: { 'cpo.endPower': '9 W' } })}`;
    expect(() => readLink(link, catalog, { readUnit, check: () => undefined })).toThrow(new TypeError('broken'));
  });
});
