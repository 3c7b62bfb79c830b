import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import '../../src/engine/fabric-model.ts';
import * as packing from '../../src/import/packed-text.ts';
import { migrate } from '../../src/scenario/migrate.ts';
import { unpackLink } from '../../src/scenario/packed-link.ts';
import { readLink, readScenarioFile, type ReadLink } from '../../src/scenario/read-link.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { scenarioVersion, type Scenario } from '../../src/scenario/scenario.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { catalog } from '../cases/tables.ts';

/**
 * One file and one link of every form that was ever written, and what opens from each. None of them is ever changed: a
 * new form gets its own, and those of the forms before have to open as they did.
 */
const folder = new URL('versions/', import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith('.opened.json'));
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8').trim();

async function open(name: string): Promise<ReadLink> {
  const text = textOf(name);
  if (name.endsWith('.json')) return readScenarioFile(text, catalog, { readUnit: readTypedUnit });
  return readLink(text, catalog, { readUnit: readTypedUnit, unpacked: await unpackLink(text, packing) });
}

const costs = (scenario: Scenario): [string, number | null][] =>
  runScenario(scenario, catalog, readTypedUnit).options.map(({ id, quantities }) => [
    id,
    quantities.tcoWithoutIdle!.value,
  ]);

it('has a file and a link of every form', () => {
  for (let version = 1; version <= scenarioVersion; version++)
    expect(names).toEqual(expect.arrayContaining([`${version}.json`, `${version}.link`]));
});

describe.each(names)('%s', (name) => {
  it('opens whole, as it did', async () => {
    const { state, dead, recovered } = await open(name);
    expect([dead, recovered]).toEqual([[], false]);
    const opened = new URL(`${name}.opened.json`, folder);
    // Written once, when a form is new; whoever adds one reads what it opens as.
    if (!existsSync(opened)) {
      writeFileSync(opened, `${JSON.stringify(state, null, 2)}\n`);
      throw new Error(`${name}.opened.json is written: read it before it is committed`);
    }
    expect(state).toEqual(JSON.parse(readFileSync(opened, 'utf8')));
  });

  it('has the numbers that it has as it is written', async () => {
    const { state } = await open(name);
    const written = name.endsWith('.json') ? (JSON.parse(textOf(name)) as Scenario) : undefined;
    if (written) expect(costs(state.scenario)).toEqual(costs(written));
    expect(costs(state.scenario).every(([, cost]) => cost! > 0)).toBe(true);
  });

  it('is opened again as what it is', async () => {
    const { scenario } = (await open(name)).state;
    expect(migrate({ version: scenarioVersion, ...scenario }, catalog)).toEqual(scenario);
    expect(migrate(scenario, catalog)).toEqual(scenario);
  });
});

describe('quotes in the inputs', () => {
  const { scenario: opened } = readScenarioFile(textOf('1.json'), catalog).state;

  it('become quotes, and so do the options that were made of a second one', () => {
    expect(
      Object.values(opened.quotes!)
        .map(({ supplier }) => supplier)
        .sort(),
    ).toEqual(['Acme', 'Beta', 'Delta', 'Epsilon', 'Gamma']);
    expect([opened.architectures, opened.options]).toEqual([undefined, undefined]);
    expect(Object.keys(opened.inputs!)).toEqual(['facility.pue', 'retimed-1600g.endPrice']);
    expect(opened.baseline).toBe('linear-quote-2');
  });

  it('stay where they stand if a number would change', () => {
    const alone: Scenario = {
      architectures: { 'linear-quote-2': { like: 'linear', label: 'LPO (Beta)' } },
      options: [
        'retimed',
        'linear',
        { id: 'linear-quote-2', leaf: 'linear-quote-2', upper: 'linear-quote-2', card: 'linear' },
      ],
      inputs: {
        'linear-quote-2-1600g.endPrice': { typical: 710, quote: { supplier: 'Beta', date: '2026-11-20' } },
      },
    };
    expect(migrate(alone, catalog)).toEqual(alone);
  });
});
