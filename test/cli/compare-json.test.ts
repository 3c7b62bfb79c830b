import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { jsonOf } from '../cases/commands.ts';
import packageJson from '../../package.json';

interface Value {
  readonly value: number | null;
  readonly unit: string;
  readonly byYear?: number[];
  readonly reason?: string;
  readonly p10?: number;
  readonly p50?: number;
  readonly p90?: number;
}
interface Result {
  readonly schema: number;
  readonly package: string;
  readonly edition: string;
  readonly scenario: unknown;
  readonly draws: number;
  readonly seed: number;
  readonly options: { id: string; quantities: Record<string, Value> }[];
  readonly comparisons: {
    option: string;
    baseline: string;
    differences: Record<string, Value>;
    decision: Record<string, Value> & { irr: { roots: number[]; reason?: string } };
    wins: Record<string, number>;
    verdict: Record<string, unknown>;
    breakEven: Record<string, unknown>[];
    drivers: Record<string, unknown>[];
  }[];
  readonly warnings: Record<string, string>[];
}

const result = jsonOf<Result>(
  'compare',
  ...['--capacity', '51.2T', '--options', 'cpo,cpo-upper', '--set', 'cageLimit=1', '--draws', '300', '--seed', '7'],
);
const number = expect.any(Number) as number;
const text = expect.any(String) as string;
const value = { value: number, unit: text };
const band = { p10: number, p50: number, p90: number, evidence: text, evidenceFloor: text };

describe('compare --format json', () => {
  it('has these keys, in this order', () =>
    expect(Object.keys(result)).toEqual([
      'schema',
      'package',
      'edition',
      'scenario',
      'options',
      'fit',
      'comparisons',
      'warnings',
      'draws',
      'seed',
      'decision',
      'worth',
      'underRivals',
    ]));

  it('names draws and seed', () => expect(result).toMatchObject({ draws: 300, seed: 7 }));

  it('has 4,096 draws from seed 1 unless asked otherwise', () =>
    expect(jsonOf<Result>('compare', '--options', 'cpo')).toMatchObject({ draws: 4096, seed: 1 }));

  it('names schema, package and edition', () =>
    expect(result).toMatchObject({ schema: 1, package: packageJson.version, edition: catalog.edition }));

  it('holds the scenario that was asked', () =>
    expect(result.scenario).toEqual({ capacity: '51.2T', options: ['cpo', 'cpo-upper'], inputs: { cageLimit: 1 } }));

  it('holds the options, the baseline among them', () =>
    expect(result.options.map((option) => [option.id, Object.keys(option)])).toEqual(
      ['retimed', 'cpo', 'cpo-upper'].map((id) => [id, ['id', 'quantities']]),
    ));

  it('holds a comparison of each option with the baseline', () =>
    expect(result.comparisons.map(({ option, baseline }) => [option, baseline])).toEqual([
      ['cpo', 'retimed'],
      ['cpo-upper', 'retimed'],
    ]));

  it('has these keys in a comparison', () => {
    for (const comparison of result.comparisons)
      expect(Object.keys(comparison)).toEqual([
        ...['option', 'baseline', 'differences', 'decision', 'wins', 'verdict', 'breakEven', 'drivers'],
      ]);
  });

  const sets = [
    ...result.options.map(({ quantities }) => quantities),
    ...result.comparisons.map(({ differences }) => differences),
  ];

  it('has value, unit, band and evidence in every quantity, a row where there is one, or a reason', () => {
    const banded = 'evidence,evidenceFloor,p10,p50,p90,unit,value';
    for (const quantities of sets)
      for (const [name, quantity] of Object.entries(quantities)) {
        const keys = Object.keys(quantity).sort().join();
        expect(keys, name).toBe(
          quantity.value === null ? 'reason,unit,value' : quantity.byYear ? `byYear,${banded}` : banded,
        );
      }
  });

  it('has ordered bands', () => {
    for (const quantities of sets)
      for (const [name, { value: typical, p10, p50, p90 }] of Object.entries(quantities))
        expect(typical === null || (p10! <= p50! && p50! <= p90!), name).toBe(true);
  });

  it('has a decision of these parts', () =>
    expect(result.comparisons[0]!.decision).toEqual({
      npv: { ...value, unit: 'USD', ...band },
      irr: { roots: expect.any(Array) as number[], reason: expect.any(String) as string },
      paybackSimple: { ...value, unit: 'year' },
      paybackDiscounted: { ...value, unit: 'year' },
      freedAccelerators: { ...value, unit: '1' },
    }));

  it('has warnings of these parts', () => {
    expect(result.warnings.length).toBeGreaterThan(0);
    for (const warning of result.warnings) expect(warning).toEqual({ id: text, option: text, input: text, text });
  });

  it('has shares of draws by each metric', () => {
    for (const { wins } of result.comparisons) {
      expect(Object.keys(wins)).toEqual(['tco', 'tcoWithoutIdle', 'facilityPower', 'totalCarbon']);
      for (const share of Object.values(wins)) expect(share >= 0 && share <= 1).toBe(true);
    }
  });

  it('has a verdict of these parts', () => {
    for (const { verdict } of result.comparisons) {
      expect(Object.keys(verdict)).toEqual(['id', 'likelihood', 'by', 'settledBy', 'text']);
      expect(verdict.by).toBe('tcoWithoutIdle');
    }
  });

  it('has break-evens of these parts', () => {
    const { breakEven } = result.comparisons[0]!;
    expect(breakEven.length).toBeGreaterThan(0);
    for (const one of breakEven) expect(Object.keys(one)).toEqual(['input', 'roots', 'value', 'steps', 'gap', 'unit']);
  });

  it('has drivers of these parts, the largest swing first', () => {
    const { drivers } = result.comparisons[0]!;
    const driver = { input: text, atLow: number, atHigh: number, swing: number, unit: 'USD' };
    for (const one of drivers) expect(one).toEqual(driver);
    const swings = drivers.map(({ swing }) => swing as number);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(drivers.length).toBeGreaterThan(0);
  });

  it('has a row for every year', () => expect(result.options[0]!.quantities.energyCost!.byYear).toHaveLength(5));

  it('has full doubles, as the library gives them', () => {
    const { options } = runScenario(result.scenario, catalog);
    const expected = Object.entries(options[1]!.quantities).map(([name, { value: number }]) => [name, number]);
    expect(Object.entries(result.options[1]!.quantities).map(([name, { value: number }]) => [name, number])).toEqual(
      expected,
    );
  });
});
