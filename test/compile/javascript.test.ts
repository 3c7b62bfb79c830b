import decisionEvaluator from 'virtual:model/decision';
import fabricEvaluator from 'virtual:model/fabric';
import switchEvaluator from 'virtual:model/switch';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import { decision } from '../../src/model/decision.ts';
import { fabricModel } from '../../src/model/fabric.ts';
import { mostYears } from '../../src/model/limits.ts';
import type { Model } from '../../src/model/sheet.ts';
import { switchModel } from '../../src/model/switch.ts';
import { FormulaInterpreter } from '../cases/formula-interpreter.ts';
import { draws } from '../cases/random-scenario.ts';
import { compileSmall, quantity, runSmall } from '../cases/small-model.ts';
import { patience } from '../cases/patience.ts';

const structure: Readonly<Record<string, fc.Arbitrary<number>>> = {
  switchCapacity: fc.constantFrom(51200, 102400),
  integrated: fc.constantFrom(0, 1),
  subjectRate: fc.constantFrom(800, 1600),
  portRate: fc.constantFrom(400, 800, 1600),
  // A fabric of the sizes that are built; the guards of the scenario keep others out.
  endpointCount: fc.integer({ min: 1, max: 1_000_000 }),
  endpointRate: fc.constantFrom(200, 400, 800),
  cardPortRate: fc.constantFrom(400, 800),
  planeCount: fc.constantFrom(1, 2, 4),
  maxRadix: fc.constantFrom(256, 512),
  siteCount: fc.constantFrom(1, 3),
  oversubscription: fc.constantFrom(1, 2, 3.5),
  accessCopperShare: fc.constantFrom(0, 0.3, 1),
  accessLength: fc.constantFrom(1, 2, 5, 7, 10),
  dacReach: fc.constantFrom(1, 2, 3),
  aecReach: fc.constantFrom(5, 7),
  copperUnderIntegrated: fc.constantFrom(0, 1),
  hasSystemPrice: fc.constantFrom(0, 1),
  hasSystemPower: fc.constantFrom(0, 1),
  hasSystemPowerMax: fc.constantFrom(0, 1),
  hasSystemFailureRate: fc.constantFrom(0, 1),
};

/** Numbers for every input of an evaluator, in the range of the tables. */
const inputsOf = (model: Evaluator): fc.Arbitrary<Record<string, number | number[]>> =>
  fc.record(
    Object.fromEntries(
      model.inputs.map(({ key, perYear }) => {
        const name = key.split('.').at(-1)!;
        const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
        const input = catalog.data.inputs.find((one) => one.quantity === name);
        const { minimum, maximum, whole } = input ?? { minimum: -1e6, maximum: 1e6, whole: false };
        const inRange = whole
          ? fc.integer({ min: minimum, max: maximum })
          : fc.double({ min: minimum + 1e-6, max: maximum, noNaN: true });
        return [key, perYear ? fc.array(amount, { minLength: 30, maxLength: 30 }) : (structure[name] ?? inRange)];
      }),
    ),
  );

const close = (a: number, b: number): boolean =>
  (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));

function disagreements(evaluator: Evaluator, model: Model, inputs: Record<string, number | number[]>): string[] {
  const x = new Float64Array(evaluator.inputLength);
  for (const { key, offset } of evaluator.inputs) x.set([inputs[key]!].flat(), offset);
  const y = new Float64Array(evaluator.outputLength);
  evaluator.evaluate(x, y);
  const slots = new Map(evaluator.outputs.map((slot) => [slot.name, slot]));
  const interpreter = new FormulaInterpreter(model, inputs);
  return interpreter.names.flatMap((name) => {
    const { offset } = slots.get(name)!;
    const years = interpreter.isPerYear(name) ? (inputs.horizon as number) : 1;
    return Array.from({ length: years }, (_, i) => [y[offset + i]!, interpreter.value(name, i + 1)] as const)
      .filter(([found, expected]) => !close(found, expected))
      .map(([found, expected]) => `${name}: ${found}, ${expected}`);
  });
}

describe('the written code agrees with mathjs on the formulas', { timeout: patience }, () => {
  it.each([
    ['switch', switchEvaluator, switchModel],
    ['fabric', fabricEvaluator, fabricModel],
    ['decision', decisionEvaluator, decision],
  ] as const)('of every quantity of model %s', (_, evaluator, model) => {
    fc.assert(
      fc.property(inputsOf(evaluator), (inputs) => {
        expect(disagreements(evaluator, model, inputs)).toEqual([]);
      }),
      { ...draws, numRuns: 60 },
    );
  });

  it('with no quantity left out of the comparison', () => {
    const compared = new FormulaInterpreter(switchModel, {}).names.length;
    expect(compared).toBe(switchEvaluator.outputs.length);
  });
});

describe('the written code', { timeout: patience }, () => {
  const value = async (formula: string, share: number): Promise<unknown> =>
    (await runSmall(compileSmall({ found: quantity('1', formula) }), { share })).found;

  it.each([
    ['ceil(10 * (1 - share))', 0.7, 3],
    ['ceil(share)', 3.0000001, 4],
    ['floor(share / 0.1)', 0.3, 3],
    ['floor(share)', 2.9999999, 2],
    ['ceil(share)', -0.5, -0],
    ['2 ^ 3 ^ share', 2, 512],
    ['-share ^ 2', 3, -9],
    ['share - 1 - 1', 3, 1],
    ['share / 2 / 2', 8, 2],
    ['share / (2 / 2)', 8, 8],
    ['share == 3 ? 1 : 2', 3, 1],
    ['share != 3 ? 1 : 2', 3, 2],
    ['min(share, 2, 1)', 3, 1],
    ['max(share, 2, 1)', 3, 3],
    ['abs(-share)', 3, 3],
    ['sqrt(share)', 9, 3],
  ])('%s at %d is %d', async (formula, share, expected) => expect(await value(formula, share)).toBe(expected));

  it('sums over the places of the model', async () => {
    const compiled = compileSmall({ found: quantity('W', 'sum(2 * endPower)') });
    expect(await runSmall(compiled, { 'leaf.endPower': 3, 'upper.endPower': 5 })).toEqual({ found: 16 });
  });

  it('gives 0 at a place that the model does not have', async () => {
    const compiled = compileSmall({ x: quantity('W', 'endPower', { index: 'place' }) });
    expect(await runSmall(compiled, { 'leaf.endPower': 3, 'upper.endPower': 5 })).toEqual({
      leafX: 3,
      upperX: 5,
      ...{ coreX: 0, fourthX: 0, cardX: 0 },
    });
  });

  it('discounts a row at the end of each year', async () => {
    const row = quantity('USD/year', 'price / oneYear * year', { index: 'year' });
    const compiled = compileSmall({
      row,
      present: quantity('USD', 'discounted(row)'),
      plain: quantity('USD', 'sum(row)'),
    });
    // 110 / 1.1 + 220 / 1.21 = 100 + 181.81...
    const { present, plain, row: years } = await runSmall(compiled, { price: 110, horizon: 2, discountRate: 0.1 });
    expect([plain, years]).toEqual([330, [110, 220]]);
    expect(present).toBeCloseTo(100 + 2000 / 11, 10);
  });

  it('marks a quantity without value', async () => {
    const found = quantity('1', '1', { undefined: { reason: 'no power', when: 'power <= 0' } });
    expect(await runSmall(compileSmall({ found }), { power: 0 })).toEqual({ found: NaN });
    expect(await runSmall(compileSmall({ found }), { power: 2 })).toEqual({ found: 1 });
  });

  it('marks a row of years without value', async () => {
    const row = quantity('1', '1', { index: 'year', undefined: { reason: 'no power', when: 'power <= 0' } });
    const compiled = compileSmall({ row });
    expect(await runSmall(compiled, { power: 0, horizon: 1, discountRate: 0 })).toEqual({ row: [NaN] });
  });

  it('has no call to a formula parser, eval or Function', () =>
    expect(compileSmall({ found: quantity('W', 'sum(endPower)') }).code).not.toMatch(/eval\(|Function|import|mathjs/));
});

describe('tables by year', () => {
  it('have a place for every year that a horizon may have, and one for the start', () => {
    const row = quantity('USD/year', 'price / oneYear * (1 + share) ^ year', { index: 'year' });
    const { code } = compileSmall({ row, x: quantity('USD', 'discounted(row)') });
    const sizes = [...code.matchAll(/new Float64Array\((\d+)\)/g)].map(([, size]) => Number(size));
    expect(sizes).toEqual([mostYears + 1, mostYears + 1]);
  });

  it('are as long as the longest horizon of the tables', () =>
    expect(catalog.input('horizon')!.maximum).toBe(mostYears));
});
