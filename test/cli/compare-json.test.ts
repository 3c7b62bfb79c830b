import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/catalog/catalog.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { jsonOf } from '../cases/commands.ts';
import packageJson from '../../package.json';

interface Value {
  readonly value: number | null;
  readonly unit: string;
  readonly byYear?: number[];
  readonly reason?: string;
}
interface Result {
  readonly schema: number;
  readonly package: string;
  readonly edition: string;
  readonly scenario: unknown;
  readonly options: { id: string; quantities: Record<string, Value> }[];
  readonly comparisons: {
    option: string;
    baseline: string;
    differences: Record<string, Value>;
    decision: Record<string, Value> & { irr: { roots: number[]; reason?: string } };
  }[];
  readonly warnings: Record<string, string>[];
}

const result = jsonOf<Result>('compare', '--capacity', '51.2T', '--options', 'cpo,cpo-upper', '--set', 'cageLimit=1');
const value = { value: expect.any(Number) as number, unit: expect.any(String) as string };

/** Every key of a value, however deep. */
const keysIn = (item: unknown): string[] =>
  typeof item === 'object' && item !== null
    ? Object.entries(item).flatMap(([key, part]) => [...(Array.isArray(item) ? [] : [key]), ...keysIn(part)])
    : [];

describe('compare --format json', () => {
  it('has these keys, in this order', () =>
    expect(Object.keys(result)).toEqual([
      'schema',
      'package',
      'edition',
      'scenario',
      'options',
      'comparisons',
      'warnings',
    ]));

  it('names schema, package and edition', () =>
    expect(result).toMatchObject({ schema: 1, package: packageJson.version, edition: '2026.11' }));

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
      expect(Object.keys(comparison)).toEqual(['option', 'baseline', 'differences', 'decision']);
  });

  it('has value and unit in every quantity, and a row or a reason where there is one', () => {
    for (const { quantities } of result.options)
      for (const [name, quantity] of Object.entries(quantities)) {
        const keys = Object.keys(quantity).sort().join();
        expect(keys, name).toBe(
          quantity.value === null ? 'reason,unit,value' : quantity.byYear ? 'byYear,unit,value' : 'unit,value',
        );
      }
  });

  it('has a decision of these parts', () =>
    expect(result.comparisons[0]!.decision).toEqual({
      npv: { ...value, unit: 'USD' },
      irr: { roots: expect.any(Array) as number[], reason: expect.any(String) as string },
      paybackSimple: { ...value, unit: 'year' },
      paybackDiscounted: { ...value, unit: 'year' },
      freedAccelerators: { ...value, unit: '1' },
    }));

  it('has warnings of these parts', () => {
    const text = expect.any(String) as string;
    expect(result.warnings.length).toBeGreaterThan(0);
    for (const warning of result.warnings) expect(warning).toEqual({ id: text, option: text, input: text, text });
  });

  it('has nothing of what a later version brings', () => {
    const later = [
      'p10',
      'p50',
      'p90',
      'evidence',
      'evidenceFloor',
      'wins',
      'verdict',
      'breakEven',
      'drivers',
      'gap',
      'steps',
    ];
    const found = new Set(keysIn(result));
    expect(later.filter((key) => found.has(key))).toEqual([]);
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
