import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/edition.ts';
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

it('is the same text for the same scenario', () => {
  const text = (): string => JSON.stringify(toJson(runScenario({}, catalog), '0.1.0'));
  expect(text()).toBe(text());
});

it('names the package that it is given', () => expect(toJson(runScenario({}, catalog), '9.8.7').package).toBe('9.8.7'));
