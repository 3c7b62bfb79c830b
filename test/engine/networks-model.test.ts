import { describe, expect, it } from 'vitest';
import { evaluate, layOutInputs } from '../../src/engine/evaluate.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import type { Formula } from '../../src/engine/formula.ts';
import { moved, networksFormulas, networksModel, quantitiesOf } from '../../src/engine/networks.ts';
import { mostYears } from '../../src/model/limits.ts';
import { ofEachNetwork } from '../../src/model/network-name.ts';

/** Of one network: a cost, a row of twice the cost in year 1 and so on, a share weighted by the cost, and a count that is nobody's whole. */
const made = (): Evaluator => ({
  evaluate: (x, y, s) => {
    if (s?.[0] !== 0) y[0] = x[1]!;
    if (s?.[1] !== 0) for (let year = 0; year < mostYears; year++) y[1 + year] = (2 + year) * y[0]!;
    if (s?.[2] !== 0) y[1 + mostYears] = x[2]!;
    if (s?.[3] !== 0) y[2 + mostYears] = 9;
  },
  inputs: ['horizon', 'cost', 'share'].map((key, offset) => ({ key, offset, perYear: false })),
  inputLength: 3,
  outputs: [
    { name: 'cost', offset: 0, perYear: false, unit: 'USD', together: 'sum' },
    { name: 'years', offset: 1, perYear: true, unit: 'USD/year', together: 'sum' },
    { name: 'share', offset: 1 + mostYears, perYear: false, unit: '1', together: 0 },
    { name: 'count', offset: 2 + mostYears, perYear: false, unit: '1' },
  ],
  outputLength: 3 + mostYears,
  reports: [{ name: 'irr', unit: '1', reducer: 'irr', first: 'cost', flow: 'years' }],
  steps: [
    { output: 0, inputs: [1], outputs: [] },
    { output: 1, inputs: [], outputs: [0] },
    { output: 2, inputs: [2], outputs: [] },
    { output: 3, inputs: [], outputs: [1] },
  ],
});

const values: Readonly<Record<string, number>> = {
  'main/horizon': 2,
  'store/horizon': 2,
  'main/cost': 100,
  'store/cost': 300,
  'main/share': 0.5,
  'store/share': 0.1,
};
const resultOf = (given: Readonly<Record<string, number>> = {}) => {
  const both = networksModel(made(), ['main', 'store']);
  const x = layOutInputs(both, (key) => ({ ...values, ...given })[key]!);
  return evaluate(both, x, 2);
};

describe('several networks as one model', () => {
  it('has inputs and quantities of each under its id, behind them what they have together', () => {
    const both = networksModel(made(), ['main', 'store']);
    expect(both.inputs).toEqual([
      { key: 'main/horizon', offset: 0, perYear: false },
      { key: 'main/cost', offset: 1, perYear: false },
      { key: 'main/share', offset: 2, perYear: false },
      { key: 'store/horizon', offset: 3, perYear: false },
      { key: 'store/cost', offset: 4, perYear: false },
      { key: 'store/share', offset: 5, perYear: false },
    ]);
    expect([both.inputLength, both.outputLength]).toEqual([6, 3 * (3 + mostYears)]);
    expect(both.outputs.map(({ name, offset, perYear }) => [name, offset, perYear])).toEqual(
      ['main/', 'store/', ''].flatMap((id, n) => [
        [`${id}cost`, n * (3 + mostYears), false],
        [`${id}years`, n * (3 + mostYears) + 1, true],
        [`${id}share`, n * (3 + mostYears) + 1 + mostYears, false],
        [`${id}count`, n * (3 + mostYears) + 2 + mostYears, false],
      ]),
    );
    expect(both.outputs.filter((slot) => 'together' in slot)).toEqual([]);
    expect(both.outputs.filter(({ reason }) => reason === ofEachNetwork).map(({ name }) => name)).toEqual(['count']);
    expect(both.reports).toEqual([]);
  });

  it('has the steps of each, then those of what they have together', () =>
    expect(networksModel(made(), ['main', 'store']).steps).toEqual([
      { output: 0, inputs: [1], outputs: [] },
      { output: 1, inputs: [], outputs: [0] },
      { output: 2, inputs: [2], outputs: [] },
      { output: 3, inputs: [], outputs: [1] },
      { output: 4, inputs: [4], outputs: [] },
      { output: 5, inputs: [], outputs: [4] },
      { output: 6, inputs: [5], outputs: [] },
      { output: 7, inputs: [], outputs: [5] },
      { output: 8, inputs: [], outputs: [0, 4] },
      { output: 9, inputs: [], outputs: [1, 5] },
      // A mean reads its weight too.
      { output: 10, inputs: [], outputs: [2, 0, 6, 4] },
    ]));

  it('is the same for the same networks, another for others', () => {
    const model = made();
    const both = networksModel(model, ['main', 'store']);
    expect(both.each).toBe(model);
    expect(networksModel(model, ['main', 'store'])).toBe(both);
    expect(networksModel(model, ['store', 'main'])).not.toBe(both);
    // As many letters, parted elsewhere.
    expect(networksModel(model, ['mains', 'tore'])).not.toBe(both);
    expect(networksModel(made(), ['main', 'store'])).not.toBe(both);
  });

  it('adds up costs and rows of years, and weighs shares', () => {
    const { cost, years, share, count, 'main/cost': main, 'store/years': ofStore } = resultOf();
    expect(main).toEqual({ value: 100, unit: 'USD' });
    expect(ofStore).toEqual({ value: 600, unit: 'USD/year', byYear: [600, 900] });
    expect(cost).toEqual({ value: 400, unit: 'USD' });
    expect(years).toEqual({ value: 800, unit: 'USD/year', byYear: [800, 1200] });
    // (100 of 0.5 and 300 of 0.1) / 400.
    expect(share).toEqual({ value: 0.2, unit: '1' });
    expect(count).toEqual({ value: null, unit: '1', reason: ofEachNetwork });
  });

  it('what has no weight has no part, though it has no value', () => {
    expect(resultOf({ 'main/cost': 0, 'main/share': NaN }).share).toEqual({ value: 0.1, unit: '1' });
    expect(resultOf({ 'main/cost': 0, 'store/cost': 0 }).share).toMatchObject({ value: null });
    expect(resultOf({ 'main/cost': -1, 'store/cost': 0 }).share).toMatchObject({ value: null });
  });

  it('computes the steps that are asked for, and leaves the rest as it stands', () => {
    const both = networksModel(made(), ['main', 'store']);
    const x = layOutInputs(both, (key) => values[key]!);
    const of = (...steps: number[]) => {
      const y = new Float64Array(both.outputLength).fill(-1);
      both.evaluate(
        x,
        y,
        Uint8Array.from(both.steps, (_, i) => Number(steps.includes(i))),
      );
      return Object.fromEntries(both.outputs.map(({ name, offset }) => [name, y[offset]]));
    };
    expect(of(0, 4, 8)).toMatchObject({
      'main/cost': 100,
      'store/cost': 300,
      cost: 400,
      years: -1,
      share: -1,
      count: -1,
    });
    expect(of(4)).toMatchObject({ 'main/cost': -1, 'store/cost': 300, cost: -1 });
    expect(of(0, 1, 4, 5, 9)).toMatchObject({ cost: -1, years: 800, 'main/share': -1 });
    expect(of(0, 2, 4, 6, 10)).toMatchObject({ share: 0.2, cost: -1 });
  });

  it('computes no network of which nothing is asked, and no year behind the last', () => {
    let computed = 0;
    const model = made();
    const counting: Evaluator = {
      ...model,
      evaluate: (x, y, s) => {
        computed += 1;
        model.evaluate(x, y, s);
      },
    };
    const both = networksModel(counting, ['main', 'store']);
    const x = layOutInputs(both, (key) => values[key]!);
    const y = new Float64Array(both.outputLength).fill(-1);
    both.evaluate(
      x,
      y,
      Uint8Array.from(both.steps, (_, i) => Number([4, 5, 9].includes(i))),
    );
    expect(computed).toBe(1);
    both.evaluate(x, y);
    expect(computed).toBe(1 + 2);
    const together = both.outputs.at(-3)!.offset;
    expect([...y.subarray(together, together + 4)]).toEqual([800, 1200, -1, -1]);
  });

  it('goes by the name of the horizon, not by its place', () => {
    const model = made();
    const both = networksModel({ ...model, inputs: [...model.inputs].reverse() }, ['main', 'store']);
    const x = layOutInputs(both, (key) => values[key]!);
    expect(evaluate(both, x, 2).years!.byYear).toEqual([800, 1200]);
  });

  it('weighs by whichever quantity is said', () => {
    const model = made();
    const outputs = model.outputs.map((slot) => (slot.name === 'share' ? { ...slot, together: 3 } : slot));
    const both = networksModel({ ...model, outputs }, ['main', 'store']);
    const { share } = evaluate(
      both,
      layOutInputs(both, (key) => values[key]!),
      2,
    );
    // Of a count of 9 each.
    expect(share!.value).toBeCloseTo(0.3, 12);
    expect(both.steps.at(-1)).toEqual({ output: 10, inputs: [], outputs: [2, 3, 6, 7] });
  });

  it('of three networks adds up all of them', () => {
    const three = networksModel(made(), ['a', 'b', 'c']);
    const x = layOutInputs(three, (key) => ({ cost: 10, share: 1, horizon: 1 })[key.split('/')[1]!]!);
    const { cost, share } = evaluate(three, x, 1);
    expect([cost!.value, share!.value]).toEqual([30, 1]);
  });

  it('gives the quantities of one network under their plain names', () => {
    const store = quantitiesOf(resultOf(), 'store', made());
    expect(Object.keys(store)).toEqual(['cost', 'years', 'share', 'count']);
    expect(store.cost).toEqual({ value: 300, unit: 'USD' });
    expect(store.count).toEqual({ value: 9, unit: '1' });
  });
});

describe('formulas of several networks', () => {
  const one: Formula = ['+', ['input', 1], ['*', ['output', 2], ['min', 3, ['year'], ['input', 0]]]];

  it('are those of one, further on', () => {
    expect(moved(one, 10, 100)).toEqual([
      '+',
      ['input', 11],
      ['*', ['output', 102], ['min', 3, ['year'], ['input', 10]]],
    ]);
    expect(moved(4, 10, 100)).toBe(4);
    expect(moved(['year'], 10, 100)).toEqual(['year']);
    expect(moved(one, 0, 0)).toEqual(one);
  });

  it('of what they have together are sums, and means by weight of what has one', () => {
    const ofOne = new Map<number, Formula>([
      [0, ['input', 1]],
      [3, ['output', 0]],
    ]);
    const formulas = networksFormulas(made(), ofOne, 2);
    const part = (cost: number, share: number): Formula => [
      '?',
      ['>', ['output', cost], 0],
      ['*', ['output', cost], ['output', share]],
      0,
    ];
    expect([...formulas]).toEqual([
      [0, ['input', 1]],
      [3, ['output', 0]],
      [4, ['input', 4]],
      [7, ['output', 4]],
      [8, ['+', ['output', 0], ['output', 4]]],
      [9, ['+', ['output', 1], ['output', 5]]],
      [10, ['/', ['+', part(0, 2), part(4, 6)], ['+', ['output', 0], ['output', 4]]]],
    ]);
  });
});
