import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { recalculate } from '../../scripts/libreoffice.mjs';
import { workbook } from '../../src/export/workbook.ts';
import { catalogFor, loadEdition, textsOf } from '../../src/scenario/editions.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import { catalog } from '../cases/tables.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric } from '../cases/random-fabric.ts';
import { readXlsx, type Spreadsheet } from '../cases/spreadsheet.ts';
import { withTyped } from '../cases/stale-workbook.ts';
import { apart, quantitiesIn, settingsFor } from '../cases/workbook-case.ts';

/** Inputs by the names of a scenario, of a network with its id in front. */
type Typed = Readonly<Record<string, number>>;

interface Case {
  readonly scenario: Scenario;
  /** What is typed into the workbook after it was written. */
  readonly typed: Typed;
}

const quoted = { supplier: 'Acme', date: '2026-11-10' };

const cases: Readonly<Record<string, Case>> = {
  'one switch': {
    scenario: {},
    typed: {
      ...{ pue: 1.31, electricityPrice: 0.15, horizon: 8, discountRate: 0.11, electricityEscalation: 0.04 },
      ...{ 'retimed-1600g.endPrice': 1234, 'linear-1600g.endPower': 8.25, switchPrice: 71_500, fanShare: 0.07 },
    },
  },
  'one switch, direct prices, shares, a quote of a whole switch': {
    scenario: {
      buyerClass: 'direct',
      capacity: '51.2T',
      region: 'de',
      options: ['retimed', 'cpo', { id: 'acme', label: "Acme's [x1]", leaf: 'acme', upper: 'acme', card: 'linear' }],
      architectures: { acme: { like: 'cpo', systemPrice: { typical: 98_000, quote: quoted }, systemPowerMax: 1900 } },
      inputs: { 'linear.endPrice': '75 % of retimed.endPrice', carbonPrice: 0.09 },
      baseline: 'cpo',
    },
    typed: {
      pue: 1.2,
      'acme-800g.systemPrice': 76_000,
      'retimed-800g.endPrice': 700,
      typicalPowerShare: 0.8,
      inflation: 0.05,
    },
  },
  fabric: {
    scenario: { scope: 'fabric', inputs: { endpointCount: 8192 } },
    typed: {
      ...{ endpointCount: 30_000, oversubscription: 3, accessCopperShare: 0.35, accessLength: 1.5, horizon: 6 },
      ...{ checkpointInterval: 0.7, 'cpo-1600g.endPrice': 700, acceleratorPrice: 5, evenWiring: 0 },
    },
  },
  campus: {
    scenario: { scope: 'campus', inputs: { siteCount: 3, requestedTierCount: 0 } },
    typed: {
      endpointCount: 60_000,
      siteCount: 4,
      siteDistance: 420,
      interSiteShare: 0.09,
      discountRate: 0.05,
      planeCount: 2,
    },
  },
  'three networks': {
    scenario: {
      scope: 'fabric',
      networks: {
        'east-west': { label: "East's [west]: */?\\ a label of more than thirty", inputs: { endpointCount: 8192 } },
        storage: {
          label: 'Storage',
          capacity: '51.2T',
          stays: 'retimed',
          inputs: { endpointCount: 512, endpointRate: 400, oversubscription: 2, acceleratorsPerEndpoint: 4 },
        },
        oob: { inputs: { endpointCount: 300, acceleratorsPerEndpoint: 0 } },
      },
    },
    typed: {
      ...{ 'east-west/endpointCount': 12_000, 'storage/endpointCount': 900, 'storage/oversubscription': 4 },
      ...{ pue: 1.4, 'retimed-1600g.endPrice': 900, horizon: 4, 'cpo-1600g.endPower': 7.5 },
    },
  },
  'frozen edition': {
    scenario: { edition: '2026.11', scope: 'fabric' },
    typed: { pue: 1.2, endpointCount: 5000, 'retimed-1600g.endPrice': 1000, horizon: 6 },
  },
};

const random: readonly Case[] = fc
  .sample(anyFabric, { seed: 20261128, numRuns: 4 })
  .map((scenario) => ({ scenario, typed: { electricityPrice: 0.17, discountRate: 0.03 } }));

const all: readonly (readonly [name: string, case_: Case])[] = [
  ...Object.entries(cases),
  ...random.map((one, i) => [`random fabric ${i + 1}`, one] as const),
];

/** The name of the cell of an input. */
const cellOf = (name: string): string => name.replaceAll('/', '.').replaceAll('-', '_');

function withInputs(scenario: Scenario, typed: Typed): Scenario {
  const inputs: Record<string, InputValue> = { ...scenario.inputs };
  const networks = structuredClone(scenario.networks ?? {}) as Record<string, { inputs: Record<string, InputValue> }>;
  const architectures = structuredClone(scenario.architectures ?? {}) as Record<string, Record<string, InputValue>>;
  for (const [name, value] of Object.entries(typed)) {
    const [network, plain] = name.split('/');
    const [, owner, quantity] = /^(.+)-\d+g\.(.+)$/.exec(name) ?? [];
    if (plain !== undefined) networks[network!]!.inputs[plain] = value;
    else if (owner !== undefined && architectures[owner]) architectures[owner][quantity!] = value;
    else inputs[name] = value;
  }
  return {
    ...scenario,
    inputs,
    ...(scenario.networks && { networks }),
    ...(scenario.architectures && { architectures: architectures as NonNullable<Scenario['architectures']> }),
  };
}

/** What is said in place of a rate: it needs one change of sign, from money laid out. */
function whyNoRate(cash: readonly number[]): string {
  if (cash[0]! >= 0) return 'cheaper to buy';
  const changes = cash.slice(1).filter((amount, i) => amount * cash[i]! < 0).length;
  return changes === 0 ? 'never pays back' : 'several sign changes';
}

describe('LibreOffice computes the workbook as the engine does', () => {
  const results = new Map<string, { readonly run: Run; readonly file: Spreadsheet }>();

  beforeAll(async () => {
    await loadEdition('2026.11');
    const runs = new Map<string, Run>();
    const files = new Map<string, Uint8Array>();
    for (const [name, { scenario, typed }] of all) {
      const tables = catalogFor(scenario, catalog);
      const written = runScenario(scenario, tables);
      const settings = { ...settingsFor(catalog), ...textsOf(written.resolved.edition) };
      const byCell = Object.fromEntries(Object.entries(typed).map(([input, value]) => [cellOf(input), value]));
      files.set(`${name}.xlsx`, withTyped(workbook(written, undefined, settings), byCell));
      runs.set(name, runScenario(withInputs(scenario, typed), tables));
    }
    const recalculated = await recalculate(files, (path) => readXlsx(readFileSync(path)));
    for (const [name, run] of runs) results.set(name, { run, file: recalculated.get(`${name}.xlsx`)! });
  }, 10 * patience);

  it.each(all)('%s: every quantity of every option', (name) => {
    const { run, file } = results.get(name)!;
    const compared = quantitiesIn(file, run);
    const wrong = compared.flatMap(({ where, engine, cell: [sheet, address] }): unknown[] => {
      const { value } = file.sheets.get(sheet)!.get(address)!;
      if (engine === null) return value === 'no value' ? [] : [{ where, engine, value }];
      const far = typeof value === 'number' ? apart(value, engine) : 1;
      return far <= 1e-9 ? [] : [{ where, engine, value }];
    });
    expect(wrong).toEqual([]);
    expect(compared.length).toBeGreaterThan(run.options.length * 200);
  });

  it.each(all)('%s: ranking and investment', (name) => {
    const { run, file } = results.get(name)!;
    const result = file.sheets.get('Result')!;
    const labels = run.resolved.options.map((_, i) => file.sheets.get('Options')!.get(`A${5 + i}`)!.value);
    const cost = (i: number): number => run.options[i]!.quantities.tcoWithoutIdle!.value!;
    const ranked = labels.map((_, i) => i).sort((a, b) => cost(a) - cost(b));
    expect(ranked.map((_, rank) => result.get(`B${6 + rank}`)!.value)).toEqual(ranked.map((i) => labels[i]));
    const row = (label: string): number =>
      Number([...result].find(([address, { value }]) => address.startsWith('B') && value === label)![0].slice(1));
    run.resolved.options.forEach(({ id }, i) => {
      const decision = run.comparisons.find(({ option }) => option === id)?.decision;
      if (!decision) return;
      const shown = (label: string): unknown => result.get(`${String.fromCharCode(67 + i)}${row(label)}`)!.value;
      const told = (value: number | null, reason: string | undefined): unknown =>
        value === null ? (reason === 'never' ? 'never' : 'no difference') : expect.closeTo(value, 6);
      // A difference of two large amounts has as many digits as they leave it.
      expect(Math.abs((shown('Net present value, USD') as number) - decision.npv.value!)).toBeLessThan(
        1e-9 * Math.abs(cost(i)),
      );
      expect(shown('Payback, years')).toEqual(told(decision.paybackSimple.value, decision.paybackSimple.reason));
      expect(shown('Payback, discounted, years')).toEqual(
        told(decision.paybackDiscounted.value, decision.paybackDiscounted.reason),
      );
      expect(shown('Accelerators that the saved power runs')).toBe(decision.freedAccelerators.value);
      const rate = shown('Internal rate of return');
      if (typeof rate === 'number') expect(rate).toBeCloseTo(decision.irr.roots[0]!, 9);
      else expect(rate).toBe(whyNoRate([decision.cash.value!, ...decision.cash.byYear!]));
    });
  });
});
