import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../src/export/workbook.ts';
import { namesFor } from '../../src/import/names.ts';
import { quotesFromTable } from '../../src/import/quotes-from-table.ts';
import { readTable } from '../../src/import/read-table.ts';
import { scenarioInWorkbook, withChanges } from '../../src/import/workbook-scenario.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { anyQuotes } from '../cases/random-quotes.ts';
import { anyScenario } from '../cases/random-scenario.ts';
import { withTyped } from '../cases/stale-workbook.ts';
import { catalog } from '../cases/tables.ts';
import { settingsFor } from '../cases/workbook-case.ts';
import { patience } from '../cases/patience.ts';

const written = (scenario: Scenario): Uint8Array =>
  workbook(runScenario(scenario, catalog), undefined, settingsFor(catalog));
const tableOf = (bytes: Uint8Array) => readTable(bytes, 'comparison.xlsx');
const readBack = async (bytes: Uint8Array): Promise<Scenario> => {
  const found = scenarioInWorkbook(await tableOf(bytes))!;
  const { edition, ...scenario } = withChanges(found, (one) => resolveScenario(one, catalog));
  expect(edition).toBe(catalog.edition);
  return scenario;
};

describe('a workbook reads back', { timeout: patience }, () => {
  it.each([
    ['one switch', anyScenario],
    ['a fabric', anyFabric],
  ])('as the scenario that it was written from: %s', async (_, scenarios) => {
    await fc.assert(
      fc.asyncProperty(scenarios, anyQuotes, async (scenario, quotes) => {
        const asked: Scenario = { ...scenario, quotes };
        expect(await readBack(written(asked))).toEqual(asked);
      }),
      { seed: 20261128, numRuns: 12 },
    );
  });

  it('with its quotes, as any table with quotes does', async () => {
    await fc.assert(
      fc.asyncProperty(anyQuotes, async (quotes) => {
        const table = await tableOf(written({ quotes }));
        const { accepted } = quotesFromTable(
          { ...table, sheets: table.sheets.filter(({ name }) => name === 'Quotes') },
          namesFor(catalog),
        );
        expect(accepted.map((one) => one.quote)).toEqual(Object.values(quotes));
      }),
      { seed: 20261128, numRuns: 12 },
    );
  });

  it('with what was typed into it', async () => {
    const scenario: Scenario = {
      region: 'de',
      inputs: { 'cpo.endPrice': 900, 'retimed.endPower': { low: 20, typical: 24, high: 27 } },
      quotes: {
        acme: {
          supplier: 'Acme',
          date: '2026-11-20',
          what: 'module',
          architecture: 'linear',
          prices: [{ from: 1, price: 700 }],
        },
      },
    };
    const typed = { pue: 1.21, 'cpo_1600g.endPrice': 870, 'retimed_1600g.endPower': 23, 'linear_1600g.endPrice': 650 };
    const back = await readBack(withTyped(written(scenario), typed));
    expect(back.inputs).toEqual({
      'cpo-1600g.endPrice': 870,
      'retimed-1600g.endPower': 23,
      'linear-1600g.endPrice': 650,
      'facility.pue': 1.21,
    });
    // The quote stays, beside the comparison.
    expect(back.quotes!.acme).toEqual({ ...scenario.quotes!.acme, use: 'aside' });
  });

  it('of a cell that allows no such value with the field and what is allowed', async () => {
    await expect(readBack(withTyped(written({}), { pue: 0.2 }))).rejects.toMatchObject({
      field: 'inputs.facility.pue',
    });
  });
});

it('a workbook of somebody else holds no scenario', async () => {
  const bytes = written({});
  const { sheets, ...table } = await tableOf(bytes);
  expect(scenarioInWorkbook({ ...table, sheets: sheets.filter(({ name }) => name !== 'Scenario') })).toBeUndefined();
});
