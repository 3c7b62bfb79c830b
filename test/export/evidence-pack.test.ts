import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import explanations from 'virtual:explanations';
import sources from 'virtual:sources';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packContent, packText, readEvidencePack, sealed, type EvidencePack } from '../../src/export/evidence-pack.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition, textsOf } from '../../src/scenario/editions.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { anyScenario } from '../cases/random-scenario.ts';
import { inWords } from '../cases/refusal.ts';
import { catalog } from '../cases/tables.ts';

const script = fileURLToPath(new URL('recompute.py', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));

function packOf(scenario: unknown, tables: Catalog, draws?: number): Promise<EvidencePack> {
  const run = runScenario(scenario, tables, readTypedUnit);
  const texts = textsOf(run.resolved.edition) ?? { explanations, sources };
  return sealed(finish(packContent(run, '0.1.0', draws === undefined ? draws : { draws, seed: 1 }, texts)));
}

interface Recomputed {
  readonly hash: string;
  readonly numbers: number;
  readonly largest: number | 'infinite';
  readonly where: string;
  readonly cheapest: string;
  readonly tcoWithoutIdle: Readonly<Record<string, number>>;
}

/** What the script in Python says of a pack, and how it ends. */
function recompute(text: string): { readonly status: number | null; readonly said: Recomputed } {
  const file = join(folder, 'pack.json');
  writeFileSync(file, text);
  const { status, stdout, stderr, error } = spawnSync('python3', [script, file], { encoding: 'utf8' });
  if (error) throw new Error(`python3 is needed: install it, for example with apt-get install python3`);
  if (stdout === '') throw new Error(stderr);
  return { status, said: JSON.parse(stdout) as Recomputed };
}

const read = (path: string): Scenario =>
  JSON.parse(readFileSync(new URL(`../../data/scenarios/${path}.json`, import.meta.url), 'utf8')) as Scenario;

const scenarios: Readonly<Record<string, Scenario>> = {
  'one switch': {},
  'one switch, every kind of value': {
    capacity: '51.2T',
    region: 'de',
    buyerClass: 'direct',
    options: [
      'retimed',
      'linear',
      'cpo',
      { id: 'acme', label: 'Acmé “LPO”', leaf: 'acme', upper: 'acme', card: 'acme' },
    ],
    architectures: { acme: { like: 'linear', endPower: '9 W', note: 'a\ttab, \u2028 and \ud83d\ude00' } },
    inputs: {
      pue: { low: 1.1, typical: 1.2, high: 1.4 },
      'linear.endPrice': '75 % of retimed.endPrice',
      'cpo.systemPrice': { typical: 118000, quote: { supplier: 'Acme', date: '2026-11-10' } },
      'cpo.systemPowerMax': 1980,
      horizon: 7,
      'cpo.warrantyYears': 2,
    },
  },
  'a fabric': { scope: 'fabric', inputs: { endpointCount: 20000, planeCount: 2, accessCopperShare: 0.7 } },
  'a campus': { scope: 'campus', inputs: { siteCount: 3, endpointCount: 9000, oversubscription: 1.5 } },
  'several networks': read('network-dgx-h100-four-networks'),
};

describe('an evidence pack', { timeout: patience }, () => {
  beforeAll(() => loadEdition('2026.11'));

  it.each(Object.entries(scenarios))(
    'is recomputed by a script of its own from its text alone: %s',
    async (_, scenario) => {
      const pack = await packOf(scenario, shipped);
      const { status, said } = recompute(packText(pack));
      expect(said.hash).toBe('as stated');
      expect(said.largest, said.where).toBeLessThanOrEqual(1e-9);
      expect(status).toBe(0);
      const options = pack.content.results.options;
      const named = options.reduce((sum, { quantities, networks = {} }) => {
        const each = [quantities, ...Object.values(networks)];
        return sum + each.reduce((count, of) => count + Object.keys(of).length, 0);
      }, 0);
      expect(said.numbers).toBeGreaterThan(named);
      const cost = Object.fromEntries(options.map(({ id, quantities }) => [id, quantities.tcoWithoutIdle!.value!]));
      expect(Object.keys(said.tcoWithoutIdle)).toEqual(Object.keys(cost));
      expect(cost[said.cheapest]).toBe(Math.min(...Object.values(cost)));
    },
  );

  it.each<[string, Scenario]>([
    ['one switch', { edition: '2026.11' }],
    ['a fabric', { edition: '2026.11', scope: 'fabric', inputs: { endpointCount: 20000 } }],
  ])('of a frozen edition has its sources and its formulas: %s', async (_, scenario) => {
    const pack = await packOf(scenario, catalogFor(scenario, shipped));
    expect(pack.content.about.edition).toBe('2026.11');
    const { status, said } = recompute(packText(pack));
    expect([status, said.hash], said.where).toEqual([0, 'as stated']);
  });

  it.each<[string, fc.Arbitrary<Scenario>]>([
    ['one switch', anyScenario],
    ['fabric and campus', anyFabric],
  ])('of random scenarios is recomputed too: %s', async (_, any) => {
    for (const scenario of fc.sample(any, { seed: 20261128, numRuns: 8 })) {
      const { status, said } = recompute(packText(await packOf(scenario, catalog)));
      expect([status, said.hash], `${said.where} ${said.largest} ${JSON.stringify(scenario)}`).toEqual([
        0,
        'as stated',
      ]);
    }
  });

  it('the script finds a number that does not follow, though its hash was made anew', async () => {
    const { content } = await packOf({}, shipped);
    const options = content.results.options.map((option) => ({
      ...option,
      quantities: {
        ...option.quantities,
        capex: { ...option.quantities.capex!, value: option.quantities.capex!.value! + 1 },
      },
    }));
    const forged = await sealed({ ...content, results: { ...content.results, options } });
    const { status, said } = recompute(packText(forged));
    expect([status, said.hash]).toEqual([1, 'as stated']);
    expect(said.where).toMatch(/capex/);
  });

  it('has every input with value, unit, class, and a source or the reason why there is none', async () => {
    for (const scenario of Object.values(scenarios)) {
      const { inputs, results } = (await packOf(scenario, shipped)).content;
      const names = inputs.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const input of inputs) {
        expect([input.name, typeof input.value, input.unit === '', input.meaning === '']).toEqual([
          ...[input.name, 'number', false, false],
        ]);
        if (input.figure && input.figure.evidence !== 'definition')
          expect(input.source?.address ?? input.figure.note, input.name).not.toBe('');
        expect(input.figure !== null || input.origin !== 'edition', input.name).toBe(true);
      }
      for (const { inputs: values } of results.options)
        for (const { input } of Object.values(values)) if (input !== undefined) expect(names).toContain(input);
    }
  });

  it('has every formula with unit and meaning, each after those that it needs', async () => {
    for (const scenario of Object.values(scenarios)) {
      const { quantities, decision } = (await packOf(scenario, shipped)).content.formulas;
      const known = new Set(quantities.map(({ name }) => name));
      const before = new Set<string>();
      for (const { name, unit, meaning, formula, uses, reason } of quantities) {
        expect([unit, meaning], name).not.toContain('');
        for (const used of uses) if (known.has(used)) expect(before, `${name} uses ${used}`).toContain(used);
        before.add(name);
        if (formula === null) expect(reason, name).not.toBeNull();
      }
      expect(decision.map(({ name }) => name)).toContain('npv');
    }
  });

  it('says in English what was asked and what is the answer', async () => {
    const { about, results } = (await packOf({ region: 'de' }, shipped, 16)).content;
    expect(about.question).toContain('102.4T');
    expect([about.verdict, about.answer]).not.toContain('');
    expect(results).toMatchObject({ draws: 16, seed: 1, warnings: [{ id: 'few-draws' }] });
  });
});

describe('a pack that is read', { timeout: patience }, () => {
  const scenario: Scenario = { region: 'de', inputs: { pue: 1.3 } };
  let pack: EvidencePack;
  beforeAll(async () => {
    pack = await packOf(scenario, shipped, 16);
  });

  it('gives the scenario and says that it is as it was', async () => {
    expect(await readEvidencePack(packText(pack))).toMatchObject({
      scenario,
      edition: shipped.edition,
      package: '0.1.0',
      altered: null,
      state: 'The pack is as it was written.',
    });
  });

  it('may be set in another way', async () => {
    for (const text of [JSON.stringify(pack), `\uFEFF${JSON.stringify(pack, null, '\t')}\n`])
      expect((await readEvidencePack(text)).altered).toBeNull();
  });

  it.each<[string, (pack: EvidencePack) => unknown, string]>([
    [
      'the scenario',
      ({ content, ...rest }) => ({ ...rest, content: { ...content, scenario: { region: 'us' } } }),
      'The pack was altered after it was written: the scenario.',
    ],
    [
      'an input and a result',
      ({ content, ...rest }) => ({
        ...rest,
        content: {
          ...content,
          inputs: content.inputs.map((input, i) => (i === 0 ? { ...input, value: input.value + 1 } : input)),
          results: { ...content.results, draws: 17 },
        },
      }),
      'The pack was altered after it was written: the inputs and the results.',
    ],
    [
      'a part that is new',
      ({ content, ...rest }) => ({ ...rest, content: { ...content, more: 1 } }),
      'The pack was altered after it was written: its content does not have the hash that it states.',
    ],
  ])('names what was altered: %s', async (_, alter, sentence) => {
    const text = JSON.stringify(alter(pack));
    const { state, altered } = await readEvidencePack(text);
    expect(state).toBe(sentence);
    expect(altered).not.toBeNull();
    expect(recompute(text)).toMatchObject({ status: 1, said: { hash: expect.stringMatching(/^differs/) as string } });
  });

  it.each<[string, unknown, string]>([
    ['a scenario', { region: 'de' }, 'found no evidence pack; allowed: a file that cpo-tco evidence wrote'],
    ['nothing', null, 'found no evidence pack; allowed: a file that cpo-tco evidence wrote'],
    ['a later form', { kind: 'cpo-tco-evidence', schema: 2 }, 'found form 2 of the pack; allowed: form 1'],
    [
      'half a pack',
      { kind: 'cpo-tco-evidence', schema: 1, content: { about: {} } },
      'found a pack without content.scenario; allowed: a file that cpo-tco evidence wrote',
    ],
  ])('is refused where it is none: %s', async (_, value, sentence) => {
    const refused = await readEvidencePack(JSON.stringify(value)).catch(inWords);
    expect(refused).toMatchObject({ message: `evidence pack: ${sentence}` });
  });

  it('is refused where it is no JSON', async () => {
    await expect(readEvidencePack('{')).rejects.toBeInstanceOf(ScenarioError);
  });
});

describe('a scenario comes back from a pack equal in every field', { timeout: patience }, () => {
  const comesBack = async (scenario: Scenario, tables: Catalog): Promise<void> => {
    const text = packText(await packOf(scenario, tables));
    const { scenario: back, altered } = await readEvidencePack(text);
    expect(altered).toBeNull();
    expect(back).toEqual(scenario);
    expect(JSON.stringify(back)).toBe(JSON.stringify(scenario));
  };

  it('one switch', () =>
    fc.assert(
      fc.asyncProperty(anyScenario, (scenario) => comesBack(scenario, catalog)),
      { seed: 20261128, numRuns: 40 },
    ));

  it('fabric and campus', () =>
    fc.assert(
      fc.asyncProperty(anyFabric, (scenario) => comesBack(scenario, catalog)),
      { seed: 20261128, numRuns: 25 },
    ));

  it.each(Object.entries(scenarios))('%s', (_, scenario) => comesBack(scenario, shipped));
});
