import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../src/engine/fabric-model.ts';
import * as packing from '../../src/import/packed-text.ts';
import { changesIn, linkFor as linkWith, mostUnpacked, unpackLink } from '../../src/scenario/packed-link.ts';
import { readLink, readScenarioFile } from '../../src/scenario/read-link.ts';
import { linkOf, mostCharacters, mostOfLink, scenarioFile, type PageState } from '../../src/scenario/scenario-link.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { anyScenario } from '../cases/random-scenario.ts';
import { deadInWords } from '../cases/refusal.ts';
import { catalog } from '../cases/tables.ts';

const { pack, unpack } = packing;
const linkFor = (state: PageState, to: string, tables: typeof catalog) => linkWith(state, to, tables, packing);

const seed = { seed: 20261128, numRuns: 60 };
const address = 'https://a.example/calc?x=1';
const view = { currency: 'EUR', rate: 0.97, draws: 1024 } as const;

const read = async (link: string) =>
  deadInWords(readLink(link, catalog, { unpacked: await unpackLink(link, packing) }));
const plainOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Of every input that one switch reads, a value of its own: notes make it long. */
const names = inputsInUse(resolveScenario({}, catalog)).filter(({ value, input }) => value > 0 && !input.whole);
const withMany = (count: number): Scenario => {
  const some = names.slice(0, Math.min(count, names.length));
  return {
    inputs: Object.fromEntries(some.map(({ name, value }) => [name, value])),
    notes: Object.fromEntries(names.slice(0, count - some.length).map(({ name }) => [name, `why ${name}`])),
  };
};
const quotesOf = (count: number): Scenario => ({
  quotes: Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `acme-${i}`,
      {
        ...{ supplier: `Acme ${i}`, date: '2026-11-20', what: 'module', architecture: 'linear', rateGbps: 1600 },
        prices: [{ from: 1, price: 600 + i }],
      } as const,
    ]),
  ),
});

describe('packed text', () => {
  it('comes back as it was', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 3000 }), async (text) => {
        const packed = await pack(text);
        expect(packed).toMatch(/^[\w-]*\.[\da-z]{7}$/);
        expect(await unpack(packed)).toEqual(text === '' ? expect.anything() : { text });
      }),
      seed,
    ));

  it('that lost or changed a sign is damaged, and never another text', async () => {
    const packed = await pack(JSON.stringify(withMany(60)));
    await fc.assert(
      fc.asyncProperty(fc.nat(packed.length - 1), fc.constantFrom('', 'A', 'z', '-', '%'), async (at, sign) => {
        const changed = packed.slice(0, at) + sign + packed.slice(at + 1);
        const found = await unpack(changed);
        expect(changed === packed || 'fault' in found).toBe(true);
      }),
      seed,
    );
  });

  it('that would fill the memory is left before it does', async () => {
    const bomb = await pack('0'.repeat(20_000_000));
    expect(bomb.length).toBeLessThan(mostOfLink);
    expect(await unpack(bomb)).toEqual({ fault: 'too-large' });
    expect(await unpack(await pack('0'.repeat(mostUnpacked)))).toHaveProperty('text');
  });
});

describe('a link', () => {
  it.each([
    [0, false],
    [10, false],
    [50, false],
    [51, true],
    [90, true],
  ])('with %i changes is packed: %j', async (count, isPacked) => {
    const state: PageState = { scenario: withMany(count), ...view };
    expect(changesIn(state.scenario)).toBe(count);
    const link = (await linkFor(state, address, catalog))!;
    expect(link.includes('&z=')).toBe(isPacked);
    expect(link.split('#')[1]).toMatch(/^[\w.%=&,-]+$/);
    expect(await read(link)).toEqual({
      found: true,
      state: plainOf({
        ...view,
        scenario: {
          edition: catalog.edition,
          ...Object.fromEntries(
            Object.entries(state.scenario).filter(([, group]) => Object.keys(group as object).length > 0),
          ),
        },
      }),
      dead: [],
      recovered: false,
    });
  });

  it('and a file bring back any scenario, packed or not', () =>
    fc.assert(
      fc.asyncProperty(anyScenario, fc.integer({ min: 0, max: 60 }), async (scenario, more) => {
        const state: PageState = { scenario: { ...scenario, notes: withMany(names.length + more).notes! }, ...view };
        const link = (await linkFor(state, '', catalog))!;
        const opened = await read(link);
        expect([opened.dead, opened.recovered]).toEqual([[], false]);
        expect(await linkFor(opened.state, '', catalog)).toBe(link);
        const { state: ofFile, dead } = readScenarioFile(scenarioFile(state, catalog), catalog);
        expect([ofFile, dead]).toEqual([opened.state, []]);
      }),
      seed,
    ));

  it('that would be too long is none: a file holds the scenario', async () => {
    expect(await linkFor({ scenario: quotesOf(150) }, address, catalog)).toContain('#z=');
    const long: Scenario = {
      notes: Object.fromEntries(
        names.map(({ name }, i) => [
          name,
          fc.sample(fc.string({ unit: 'grapheme-ascii', minLength: 900, maxLength: 990 }), { seed: i, numRuns: 1 })[0]!,
        ]),
      ),
    };
    expect(await linkFor({ scenario: long }, address, catalog)).toBeUndefined();
    expect(readScenarioFile(scenarioFile({ scenario: long }, catalog), catalog).state.scenario.notes).toEqual(
      plainOf(long.notes),
    );
  });
});

describe('a packed link that cannot be read', () => {
  const damaged = ['The link is cut off or changed; ask for it once more, or for the scenario as a file.'];
  it('is one sentence, with what stands before it', async () => {
    const link = (await linkFor({ scenario: withMany(80), ...view }, '', catalog))!;
    for (const text of [link.slice(0, -3), link.slice(0, 200), `${link.slice(0, 120)}x${link.slice(121)}`]) {
      const { state, dead } = await read(text);
      expect(dead.map(({ problem }) => problem)).toEqual(damaged);
      expect(state).toEqual({ scenario: {}, ...view });
    }
    expect((await read('#z=')).dead.map(({ problem }) => problem)).toEqual(damaged);
  });

  it('recovers what stands around it in a text', async () => {
    const link = (await linkFor({ scenario: withMany(80) }, '', catalog))!;
    for (const text of [`${link}).`, `${link}&currency=EUR`, link.replaceAll('=', '%3D')]) {
      const { state, dead, recovered } = await read(text);
      expect([dead, recovered]).toEqual([[], true]);
      expect(state.scenario.inputs).toEqual(withMany(80).inputs);
    }
  });

  it('of a megabyte, or that unpacks to twenty, is refused in one sentence', async () => {
    const long = await read(`#z=${'A'.repeat(1_000_000)}`);
    expect(long.dead.map(({ problem }) => problem)).toEqual([expect.stringContaining('allowed: at most 100000')]);
    const bomb = await read(`#z=${await pack('0'.repeat(20_000_000))}`);
    expect(bomb.dead.map(({ problem }) => problem)).toEqual([
      'The link holds more than a scenario can; it was not opened.',
    ]);
    expect([long.state, bomb.state]).toEqual([{ scenario: {} }, { scenario: {} }]);
  });

  it('that holds no scenario leaves the defaults', async () => {
    for (const text of ['[1]', '"x"', '{"inputs":{"__proto__":1}}', '{{']) {
      const { state, dead } = await read(`#z=${await pack(text)}`);
      expect([state.scenario, dead.length]).toEqual([{}, 1]);
    }
  });
});

describe('what a later version wrote', () => {
  const later = async (given: object) => {
    const link = `#scenario=${encodeURIComponent(JSON.stringify(given))}`;
    const [ofLink, ofFile] = [await read(link), deadInWords(readScenarioFile(JSON.stringify(given), catalog))];
    expect(ofFile.dead).toEqual(ofLink.dead);
    expect(ofFile.state).toEqual(ofLink.state);
    return ofLink;
  };

  it('is one sentence, and what is known of it stands', async () => {
    const { state, dead } = await later({ version: 9, region: 'de', lasers: { a: 1 }, inputs: { pue: 1.3, warp: 9 } });
    expect(state.scenario).toEqual({ region: 'de', inputs: { pue: 1.3 } });
    expect(dead.map(({ problem }) => problem)).toEqual([
      'This scenario is of a later version of cpo-tco: what this version knows of it is shown, without lasers, inputs.warp.',
    ]);
  });

  it('of an edition that is not here yet has the figures of this one', async () => {
    const { state, dead } = await later({ version: 2, edition: '2031.04', region: 'de' });
    expect(state.scenario).toEqual({ region: 'de' });
    expect(dead.map(({ problem }) => problem)).toEqual([
      'This scenario is of a later version of cpo-tco, edition 2031.04: what this version knows of it is shown, with the figures of its own edition.',
    ]);
  });
});

describe('the length of a link', () => {
  const many: Scenario = withMany(names.length + 10);
  const linkOfLength = (packed: number, to = '') =>
    linkWith({ scenario: many }, to, catalog, { ...packing, pack: () => Promise.resolve('a'.repeat(packed)) });
  const most = mostOfLink - '#z='.length;

  it('is at most that of one which arrives whole', async () => {
    expect(await linkOfLength(most)).toBe(`#z=${'a'.repeat(most)}`);
    expect(await linkOfLength(most + 1)).toBeUndefined();
  });

  it('does not count the address, whose fragment it replaces', async () => {
    expect(await linkOfLength(5, `${address}#old\n#older`)).toBe(`${address}#z=aaaaa`);
    expect(await linkFor({ scenario: { region: 'de' } }, `${address}#old`, catalog)).toBe(
      linkOf({ scenario: { region: 'de' } }, address, catalog),
    );
  });

  it('is of no use where the text would not be read', async () => {
    const note = (count: number): Scenario => ({
      notes: Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}.pue`, 'x'.repeat(1000)])),
    });
    const link = (count: number) =>
      linkWith({ scenario: note(count) }, '', catalog, { ...packing, pack: () => Promise.resolve('a') });
    expect(await link(160)).toBe('#z=a');
    expect(await link(170)).toBeUndefined();
  });

  it('is looked at before anything else', async () => {
    const asked: number[] = [];
    const unpacked = (link: string) =>
      unpackLink(link, {
        ...packing,
        unpack: (packed) => {
          asked.push(packed.length);
          return Promise.resolve({ text: '{}' });
        },
      });
    expect(await unpacked('')).toBeUndefined();
    expect(await unpacked('#z=abc')).toEqual({ text: '{}' });
    expect(await unpacked(`#z=${'a'.repeat(mostOfLink)}`)).toEqual({ text: '{}' });
    expect(await unpacked(`#z=${'a'.repeat(mostOfLink + 1)}`)).toEqual({ fault: 'too-large' });
    expect(await unpacked(`${'x'.repeat(mostCharacters - 6)}#z=abc`)).toEqual({ text: '{}' });
    expect(await unpacked(`${'x'.repeat(mostCharacters - 5)}#z=abc`)).toBeUndefined();
    expect(asked).toEqual([3, mostOfLink, 3]);
  });
});

describe('how much a scenario sets', () => {
  it.each<[Scenario, number]>([
    [{}, 0],
    [{ version: 2, edition: '2026.12' }, 0],
    [{ capacity: 'a', upperSwitch: 'b', coreSwitch: 'c', fourthSwitch: 'd', scope: 'fabric', region: 'de' }, 6],
    [{ buyerClass: 'shop', baseline: 'cpo' }, 2],
    [{ region: 'de', inputs: { a: 1, b: 2 }, notes: { a: 'x' }, options: ['cpo', 'linear', 'retimed'] }, 7],
    [{ architectures: { a: { like: 'cpo', endPrice: 1 } }, switches: { b: { like: '51.2T' } } }, 3],
    [{ networks: { a: { label: 'A', inputs: { x: 1, y: 2, z: 3 } }, b: {} } }, 4],
    [quotesOf(2), 12],
  ])('%j: %d', (scenario, changes) => expect(changesIn(scenario)).toBe(changes));
});
