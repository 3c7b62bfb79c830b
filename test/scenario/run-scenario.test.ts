import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { toJson } from '../../src/export/json.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { anyScenario, draws } from '../cases/random-scenario.ts';
import { patience } from '../cases/patience.ts';

const written = (scenario: unknown): string =>
  JSON.stringify(toJson(runScenario(scenario, catalog, readTypedUnit), '0.1.0'));
const again = (text: string): string => written((JSON.parse(text) as { scenario: unknown }).scenario);

describe('the scenario in a result', { timeout: patience }, () => {
  it.each<[string, unknown]>([
    ['of nothing', {}],
    ['with a band', { inputs: { pue: { low: 1.1, typical: 1.15, high: 1.3 } } }],
    ['with a figure', { inputs: { pue: { figure: 'facility-pue-google-2024' } } }],
    ['with a unit', { inputs: { 'cpo.endPower': '0.009 kW' } }],
    [
      'with an own option',
      {
        options: [
          'cpo',
          { id: 'acme', label: 'Acme', leaf: 'acme-end', upper: 'cpo', card: 'retimed', sponsor: { name: 'Acme' } },
        ],
        architectures: { 'acme-end': { like: 'linear', endPower: 9, note: 'quote' } },
      },
    ],
  ])('%s gives the same result again', (_, scenario) => {
    const text = written(scenario);
    expect(again(text)).toBe(text);
  });

  it('whatever it holds', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const text = written(scenario);
        expect(again(text)).toBe(text);
      }),
      { ...draws, numRuns: 50 },
    );
  });

  it('is what was asked, no more', () =>
    expect((JSON.parse(written({ region: 'de' })) as { scenario: unknown }).scenario).toEqual({ region: 'de' }));
});

describe('a run', { timeout: patience }, () => {
  it('leaves the scenario as it was', () => {
    const scenario = Object.freeze({ options: Object.freeze(['cpo']), inputs: Object.freeze({ pue: 1.2 }) });
    expect(() => runScenario(scenario, catalog)).not.toThrow();
    expect(scenario).toEqual({ options: ['cpo'], inputs: { pue: 1.2 } });
  });

  it('has only finite numbers, or null with a reason', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const unsound = runScenario(scenario, catalog).options.flatMap(({ quantities }) =>
          Object.entries(quantities).filter(([, { value, byYear = [], reason }]) =>
            value === null ? !/\w/.test(reason ?? '') : ![value, ...byYear].every(Number.isFinite),
          ),
        );
        expect(unsound).toEqual([]);
      }),
      { ...draws, numRuns: 100 },
    );
  });

  it('has no value for a share of no power, and says why', () => {
    const scenario = { inputs: { switchBasePower: 0, 'retimed.endPower': 0, 'retimed.endLaserPower': 0 } };
    expect(runScenario(scenario, catalog).options[0]!.quantities.opticsShare).toEqual({
      value: null,
      unit: '1',
      reason: 'no power is drawn',
    });
  });

  it('gives a row of years its first year as value', () => {
    const { energyCost } = runScenario({ inputs: { horizon: 3 } }, catalog).options[0]!.quantities;
    expect(energyCost!.byYear).toHaveLength(3);
    expect(energyCost!.value).toBe(energyCost!.byYear![0]);
  });
});
