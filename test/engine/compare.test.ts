import { beforeEach, describe, expect, it } from 'vitest';
import {
  compareInSteps,
  inputKeys,
  type ComparisonResult,
  type Decision,
  type OptionInputs,
} from '../../src/engine/compare.ts';
import { sheetsOf } from '../../src/engine/models.ts';
import { catalog } from '../cases/tables.ts';
import { finish } from '../../src/scenario/finish.ts';

const sheets = sheetsOf('switch', catalog.edition);
const compare = (options: readonly OptionInputs[], baseline: string): ComparisonResult =>
  finish(compareInSteps(sheets, options, baseline));

/** Every input is 0 but those that a division or a reducer needs, and those given. */
const option = (id: string, given: Readonly<Record<string, number>> = {}): OptionInputs => ({
  id,
  lookUp: (key) => ({ horizon: 2, pue: 1, acceleratorPower: 1, ...ones, ...given })[key] ?? 0,
});
const ones = {
  ...{ 'leaf.subjectRate': 800, 'leaf.serviceUnitEnds': 1, provisioningLife: 1 },
  ...{ 'leaf.portRate': 800, 'leaf.switchCapacity': 51200 },
};

describe('compare', () => {
  it('refuses a baseline that is not among the options', () =>
    expect(() => compare([option('a')], 'b')).toThrow('the baseline "b" is not among the options'));

  it('sets every option but the baseline against it, in order', () =>
    expect(
      compare([option('c'), option('a'), option('b')], 'a').comparisons.map(({ option: id, baseline }) => [
        id,
        baseline,
      ]),
    ).toEqual([
      ['c', 'a'],
      ['b', 'a'],
    ]));

  it('gives the options in the order asked', () =>
    expect(compare([option('c'), option('a')], 'a').options.map(({ id }) => id)).toEqual(['c', 'a']));

  it('takes the baseline off the option', () => {
    const { comparisons } = compare(
      [option('a', { 'leaf.switchPrice': 100 }), option('b', { 'leaf.switchPrice': 70 })],
      'a',
    );
    expect(comparisons[0]!.differences.switchCost).toEqual({ value: -30, unit: 'USD' });
  });

  it('takes it off year by year', () => {
    const { comparisons } = compare([option('a', { 'leaf.switchPrice': 100, supportShare: 0.1 }), option('b')], 'a');
    expect(comparisons[0]!.differences.supportCost).toEqual({ value: -10, unit: 'USD/year', byYear: [-10, -10] });
  });

  it('has no difference, and the reason, where there is no value', () => {
    const { comparisons } = compare([option('a'), option('b')], 'a');
    expect(comparisons[0]!.differences.tcoPerEndpoint).toEqual({
      value: null,
      unit: 'USD',
      reason: 'no endpoints in scope switch',
    });
  });

  it.each(['a', 'b'])('has no difference where one of both has no value, as with power in %s alone', (powered) => {
    const options = ['a', 'b'].map((id) => option(id, id === powered ? { 'leaf.switchBasePower': 10 } : {}));
    const { differences } = compare(options, 'a').comparisons[0]!;
    expect(differences.opticsShare).toMatchObject({ value: null, reason: 'no power is drawn' });
  });
});

describe('keys of the inputs', () => {
  it('are those of the model and of the decision, each once, results of other sheets apart', () => {
    const keys = inputKeys(sheets);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['pue', 'leaf.switchPrice', 'acceleratorPower', 'horizon']));
    expect(keys.filter((key) => /^(option|baseline)[A-Z]/.test(key))).toEqual([]);
    expect(sheets.decision.inputs.map(({ key }) => key)).toContain('optionCapex');
    expect(inputKeys(sheets)).toBe(keys);
    const read = [...sheets.model.inputs, ...sheets.decision.inputs].map(({ key }) => key);
    expect(keys).toHaveLength(new Set(read.filter((key) => !/^(option|baseline)[A-Z]/.test(key))).size);
  });
});

describe('a decision', () => {
  let decision: Decision;
  beforeEach(() => {
    const { comparisons } = compare(
      [
        option('a', { 'leaf.switchPrice': 1000, discountRate: 0.1 }),
        option('b', { 'leaf.switchPrice': 1100, discountRate: 0.1, residualShare: 0.05 }),
      ],
      'a',
    );
    ({ decision } = comparisons[0]!);
  });

  // Residual of the option: 55 at the end of year 2; none of the baseline.
  it('has purchase first and what is left in the last year', () =>
    expect(decision.cash).toEqual({ value: -100, unit: 'USD', byYear: [0, expect.closeTo(55, 10)] }));

  it('has the present value of that row as net present value', () =>
    expect(decision.npv.value).toBeCloseTo(-100 + 55 / 1.21, 9));

  it('has the rate at which it is 0', () => {
    expect(decision.irr.roots).toHaveLength(1);
    expect(decision.irr.roots[0]).toBeCloseTo(Math.sqrt(0.55) - 1, 9);
  });

  it('never pays back', () => expect(decision.paybackSimple).toMatchObject({ value: null, reason: 'never' }));

  it('discounts for the discounted payback', () => {
    const cheaper = [
      option('a', { 'leaf.switchPrice': 50, 'leaf.switchBasePower': 1000 }),
      option('b', { 'leaf.switchPrice': 100 }),
    ];
    const priced = cheaper.map(({ id, lookUp }) => ({
      id,
      // 1 kW saves 8,760 kWh a year: 55 USD.
      lookUp: (key: string) =>
        ({ electricityPrice: 55 / 8760, powerOnShare: 1, discountRate: 0.1 })[key] ?? lookUp(key),
    }));
    const { paybackSimple, paybackDiscounted } = compare(priced, 'a').comparisons[0]!.decision;
    expect(paybackSimple.value).toBeCloseTo(50 / 55, 9);
    expect(paybackDiscounted.value).toBeCloseTo(1, 9);
  });

  it.each([
    [2000, 2],
    [1999, 1],
    [999, 0],
    [-5000, 0],
  ])('frees for %d W saved, at 1 kW each, %d accelerators', (saved, freed) => {
    const powers = [
      option('a', { 'leaf.switchBasePower': 10000 }),
      option('b', { 'leaf.switchBasePower': 10000 - saved }),
    ];
    expect(compare(powers, 'a').comparisons[0]!.decision.freedAccelerators.value).toBe(freed);
  });
});
