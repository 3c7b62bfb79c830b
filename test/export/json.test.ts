import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { toJson } from '../../src/export/json.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';

const decision = (inputs: Record<string, number>) => {
  const run = runScenario({ options: ['retimed', 'cpo'], inputs }, catalog);
  return toJson(run, '0.1.0').comparisons[0]!.decision;
};

describe('a decision as JSON', () => {
  // The co-packaged end costs more and draws less.
  it('has rates without a reason where they are rates of return', () => {
    const { irr } = decision({
      'cpo.endPrice': 2000,
      provisioningPrice: 0,
      moduleResidualShare: 0,
      residualShare: 0,
      supportShare: 0,
    });
    expect(Object.keys(irr)).toEqual(['roots']);
    expect(irr.roots).toHaveLength(1);
  });

  it('has a reason where there are none', () => {
    const free = { provisioningPrice: 0, moduleResidualShare: 0, residualShare: 0, supportShare: 0 };
    expect(decision({ 'cpo.endPrice': 1, ...free }).irr).toEqual({ roots: [], reason: 'no-sign-change' });
  });

  it('lists the rates of a loan with the reason', () => {
    const { irr } = decision({ 'cpo.endPrice': 1300, integratedSupportShare: 1 });
    expect(irr.reason).toBe('option-is-a-loan');
    expect(irr.roots.length).toBeGreaterThan(0);
  });
});

describe('what fits, as JSON', () => {
  const fitOf = (inputs: Record<string, number> = {}) =>
    toJson(runScenario({ capacity: '51.2T', options: ['retimed', 'cpo'], inputs }, catalog), '0.1.0').fit;

  it('has every check that applies to an option, with its limit', () => {
    expect(fitOf().map(({ option, checks }) => [option, checks.map(({ check }) => check)])).toEqual([
      ['retimed', ['cage', 'air', 'rack-power', 'rack-space', 'faceplate']],
      ['cpo', ['air', 'rack-power', 'rack-space', 'faceplate']],
    ]);
    expect(Object.keys(fitOf()[0]!.checks[0]!)).toEqual([
      ...['check', 'place', 'quantity', 'value', 'unit', 'limit', 'fits'],
    ]);
  });

  it('says what does not fit', () => {
    const [retimed] = fitOf({ faceplateFibres: 500 });
    expect(retimed!.checks.filter(({ fits }) => !fits)).toEqual([
      {
        ...{ check: 'faceplate', place: 'leaf', quantity: 'leafRackUnitFibres' },
        ...{ value: 512, unit: '1', limit: 500, fits: false },
      },
    ]);
  });
});

describe('the result of a scenario', () => {
  it('has what was asked, each option with its quantities, and each comparison', () => {
    const scenario = { options: ['retimed', 'cpo'], inputs: { pue: 1.2 } };
    const run = runScenario(scenario, catalog);
    const json = toJson(run, '0.1.0');
    expect(json).toMatchObject({ schema: 1, package: '0.1.0', edition: catalog.edition, scenario });
    expect(Object.keys(json)).toEqual([
      ...['schema', 'package', 'edition', 'scenario', 'options', 'fit', 'comparisons', 'warnings'],
    ]);
    expect(json.options.map(({ id }) => id)).toEqual(['retimed', 'cpo']);
    for (const [i, { quantities, ...rest }] of json.options.entries()) {
      expect(rest).toEqual({ id: run.options[i]!.id });
      for (const [name, quantity] of Object.entries(run.options[i]!.quantities))
        expect(quantities[name]).toEqual(quantity);
    }
    const [comparison] = json.comparisons;
    expect(comparison).toMatchObject({ option: 'cpo', baseline: 'retimed' });
    expect(comparison!.differences.capex).toEqual(run.comparisons[0]!.differences.capex);
    const { npv, paybackSimple, paybackDiscounted, freedAccelerators } = run.comparisons[0]!.decision;
    expect(comparison!.decision).toMatchObject({ npv, paybackSimple, paybackDiscounted, freedAccelerators });
  });

  it('has the quantities of each of several networks under its id', () => {
    const networks = { a: { inputs: { endpointCount: 1024 } }, b: { label: 'B', inputs: { endpointCount: 64 } } };
    const run = runScenario({ scope: 'fabric', options: ['retimed', 'cpo'], networks }, catalog);
    const { options, comparisons, fit } = toJson(run, '0.1.0');
    const { quantities } = run.options[1]!;
    const [, cpo] = options;
    expect(cpo!.quantities.capex).toEqual(quantities.capex);
    expect(cpo!.networks!.a!.capex).toEqual(quantities['a/capex']);
    expect(Object.keys(cpo!.networks!)).toEqual(['a', 'b']);
    expect(Object.keys(cpo!.quantities).filter((name) => name.includes('/'))).toEqual([]);
    expect(comparisons[0]!.networks!.b!.capex).toEqual(run.comparisons[0]!.differences['b/capex']);
    expect(new Set(fit[0]!.checks.map(({ network }) => network))).toEqual(new Set(['a', 'b']));
  });

  it('has its warnings in English, with what they are of', () => {
    const run = runScenario({ options: ['retimed'], inputs: { rackPower: 1 } }, catalog);
    const { warnings } = toJson(run, '0.1.0');
    expect(warnings.map(({ id }) => id)).toEqual(run.warnings.map(({ id }) => id));
    const unfit = warnings.find(({ id }) => id === 'does-not-fit')!;
    expect(unfit).toMatchObject({ option: 'retimed' });
    expect(unfit.text).toMatch(/^[A-Z].*\.$/);
    for (const warning of warnings) expect(warning).not.toHaveProperty('values');
  });
});

it('is the same text for the same scenario', () => {
  const text = (): string => JSON.stringify(toJson(runScenario({}, catalog), '0.1.0'));
  expect(text()).toBe(text());
});

it('names the package that it is given', () => expect(toJson(runScenario({}, catalog), '9.8.7').package).toBe('9.8.7'));
