import { beforeEach, describe, expect, it } from 'vitest';
import { evaluate, layOutInputs, outputNames, type InputLookup, type Quantities } from '../../src/engine/evaluate.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import type { Tier } from '../../src/model/sheet.ts';

const model: Evaluator = {
  inputs: [
    { key: 'a', offset: 0, perYear: false },
    { key: 'row', offset: 1, perYear: true },
  ],
  inputLength: 31,
  outputs: [
    { name: 'double', offset: 0, perYear: false, unit: 'W' },
    { name: 'years', offset: 1, perYear: true, unit: 'USD/year' },
    { name: 'none', offset: 31, perYear: false, unit: '1', reason: 'no ends' },
  ],
  outputLength: 32,
  reports: [],
  steps: [],
  evaluate: (x, y) => {
    y[0] = 2 * x[0]!;
    for (let i = 1; i <= 30; i++) y[i] = x[i]! + 1;
    y[31] = NaN;
  },
};
const laidOut = () => layOutInputs(model, (key) => (key === 'a' ? 7 : [10, 20, 30]));

describe('layOutInputs', () => {
  it('places numbers and rows, 0 after the last year', () =>
    expect([...laidOut().slice(0, 5)]).toEqual([7, 10, 20, 30, 0]));

  const tiered = (): Evaluator => ({
    ...model,
    inputs: ['leaf.power', 'upper.power', 'core.power', 'upper.price', 'upper'].map((key, offset) => ({
      ...{ key, offset, perYear: false },
    })),
    inputLength: 5,
  });
  const values: Readonly<Record<string, number>> = { 'leaf.power': 1, 'upper.power': 2, 'core.power': 3, upper: 5 };
  const lookUp = (asBelow?: readonly Tier[]): InputLookup =>
    Object.assign((key: string) => values[key] ?? 4, asBelow && { asBelow });

  it('of a tier that is as the one below takes the inputs of that, where it has them', () => {
    const all = tiered();
    expect([...layOutInputs(all, lookUp())]).toEqual([1, 2, 3, 4, 5]);
    expect([...layOutInputs(all, lookUp(['upper']))]).toEqual([1, 1, 3, 4, 5]);
    expect([...layOutInputs(all, lookUp(['core']))]).toEqual([1, 2, 2, 4, 5]);
    expect([...layOutInputs(all, lookUp(['upper', 'core']))]).toEqual([1, 1, 1, 4, 5]);
    expect([...layOutInputs(all, lookUp(['upper']))]).toEqual([1, 1, 3, 4, 5]);
  });

  it('asks for no input that it takes from the tier below', () => {
    const asked: string[] = [];
    const given = lookUp(['upper']);
    const noted = (key: string): number => {
      asked.push(key);
      return given(key) as number;
    };
    layOutInputs(tiered(), Object.assign(noted, { asBelow: ['upper'] as const }));
    expect(asked).toEqual(['leaf.power', 'core.power', 'upper.price', 'upper']);
  });

  it('of several networks takes each from the look-up of its own', () => {
    const one = tiered();
    const two: Evaluator = {
      ...one,
      each: one,
      inputs: [...one.inputs, ...one.inputs].map(({ key }, offset) => ({ key, offset, perYear: false })),
      inputLength: 10,
    };
    const networks = [lookUp(['upper']), () => 9];
    expect([
      ...layOutInputs(
        two,
        Object.assign(() => 0, { networks }),
      ),
    ]).toEqual([1, 1, 3, 4, 5, 9, 9, 9, 9, 9]);
    expect([...layOutInputs(two, () => 0)]).toEqual(Array<number>(10).fill(0));
  });
});

describe('evaluate', () => {
  let quantities: Quantities;
  beforeEach(() => {
    quantities = evaluate(model, laidOut(), 3);
  });

  it('reads a number', () => expect(quantities.double).toEqual({ value: 14, unit: 'W' }));

  it('reads a row as long as the horizon, its first year as value', () =>
    expect(quantities.years).toEqual({ value: 11, unit: 'USD/year', byYear: [11, 21, 31] }));

  it('gives null and the reason where there is no value', () =>
    expect(quantities.none).toEqual({ value: null, unit: '1', reason: 'no ends' }));

  it('starts from a clean sheet each time', () => expect(evaluate(model, laidOut(), 3)).toEqual(quantities));

  it('says that a quantity is undefined where it has no other reason', () => {
    const unsaid = { ...model, outputs: model.outputs.map(({ reason: _, ...slot }) => slot) };
    expect(evaluate(unsaid, laidOut(), 3).none).toEqual({ value: null, unit: '1', reason: 'undefined' });
  });

  it('knows the names of a model, the same list each time', () => {
    const { list, index } = outputNames(model);
    expect(list).toEqual(['double', 'years', 'none']);
    expect([...index]).toEqual([
      ['double', 0],
      ['years', 1],
      ['none', 2],
    ]);
    expect(outputNames(model)).toBe(outputNames(model));
    expect(outputNames({ ...model, outputs: [] }).list).toEqual([]);
  });
});
