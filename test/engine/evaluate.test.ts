import { describe, expect, it } from 'vitest';
import { evaluate, layOutInputs } from '../../src/engine/evaluate.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';

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
const x = layOutInputs(model, (key) => (key === 'a' ? 7 : [10, 20, 30]));

describe('layOutInputs', () => {
  it('places numbers and rows, 0 after the last year', () => expect([...x.slice(0, 5)]).toEqual([7, 10, 20, 30, 0]));
});

describe('evaluate', () => {
  const quantities = evaluate(model, x, 3);

  it('reads a number', () => expect(quantities.double).toEqual({ value: 14, unit: 'W' }));

  it('reads a row as long as the horizon, its first year as value', () =>
    expect(quantities.years).toEqual({ value: 11, unit: 'USD/year', byYear: [11, 21, 31] }));

  it('gives null and the reason where there is no value', () =>
    expect(quantities.none).toEqual({ value: null, unit: '1', reason: 'no ends' }));

  it('starts from a clean sheet each time', () => expect(evaluate(model, x, 3)).toEqual(quantities));
});
