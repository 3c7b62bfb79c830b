import { describe, expect, it } from 'vitest';
import { compileSmall, quantity } from '../cases/small-model.ts';

/** One of everything that a sheet may hold. */
const compile = () =>
  compileSmall(
    {
      base: quantity('W', 'power > 0 ? min(power, 2 * power) : -power'),
      ends: quantity('W', 'endPower + slack', { index: 'place', source: 'a book' }),
      all: quantity('W', 'sum(ends) + upperEndPower', { together: 'none' }),
      part: quantity('1', 'base / all', {
        undefined: { reason: 'none', when: 'all <= power' },
        together: { meanBy: 'base' },
      }),
      first: quantity('USD', 'price'),
      row: quantity('USD/year', 'first / oneYear * (1 + share) ^ (year - 1)', { index: 'year' }),
      present: quantity('USD', 'discounted(row) + sum(row)'),
      plain: quantity('USD', 'sum(row)'),
      rate: quantity('1', 'irr(first, row)'),
      back: quantity('year', 'payback(first, row)'),
      never: { unit: '1', meaning: 'Nothing.', undefined: { reason: 'not here' } },
    },
    { structure: { slack: { unit: 'W', meaning: 'Slack.', index: 'place' } }, several: true },
  );

describe('a compiled model says', () => {
  it('which inputs it reads, in the order in which they are read first, years before all', () =>
    expect(compile().inputs).toEqual(
      [
        ...['horizon', 'discountRate', 'power', 'leaf.endPower', 'leaf.slack', 'upper.endPower', 'upper.slack'],
        ...['price', 'share'],
      ].map((key, offset) => ({ key, offset, perYear: false })),
    ));

  it('how many numbers it reads and writes, a row taking thirty', () =>
    expect([compile().inputLength, compile().outputLength]).toEqual([9, 42]));

  it('where each quantity stands, and what several networks have of it', () =>
    expect(compile().outputs).toEqual([
      { name: 'base', offset: 0, perYear: false, unit: 'W', together: 'sum' },
      ...['leafEnds', 'upperEnds', 'coreEnds', 'fourthEnds', 'cardEnds'].map((name, i) => ({
        ...{ name, offset: i + 1, perYear: false, unit: 'W', together: 'sum' },
      })),
      { name: 'all', offset: 6, perYear: false, unit: 'W' },
      { name: 'part', offset: 7, perYear: false, unit: '1', reason: 'none', together: 0 },
      { name: 'first', offset: 8, perYear: false, unit: 'USD', together: 'sum' },
      { name: 'row', offset: 9, perYear: true, unit: 'USD/year', together: 'sum' },
      { name: 'present', offset: 39, perYear: false, unit: 'USD', together: 'sum' },
      { name: 'plain', offset: 40, perYear: false, unit: 'USD', together: 'sum' },
      { name: 'never', offset: 41, perYear: false, unit: '1', reason: 'not here' },
    ]));

  it('what is more than a number, apart from the quantities', () =>
    expect(compile().reports).toEqual([
      { name: 'rate', unit: '1', reducer: 'irr', first: 'first', flow: 'row' },
      { name: 'back', unit: 'year', reducer: 'payback', first: 'first', flow: 'row' },
    ]));

  it('what each step reads, the years of a row and the rate of a discount with it', () =>
    expect(compile().steps).toEqual([
      { output: 0, inputs: [2], outputs: [] },
      { output: 1, inputs: [3, 4], outputs: [] },
      { output: 2, inputs: [5, 6], outputs: [] },
      ...[3, 4, 5].map((output) => ({ output, inputs: [], outputs: [] })),
      { output: 6, inputs: [5], outputs: [1, 2] },
      { output: 7, inputs: [2], outputs: [0, 6] },
      { output: 8, inputs: [7], outputs: [] },
      { output: 9, inputs: [8, 0], outputs: [8] },
      { output: 10, inputs: [0, 1], outputs: [9] },
      { output: 11, inputs: [0], outputs: [9] },
    ]));

  it('its formulas as data', () =>
    expect(compile().formulas).toEqual([
      {
        output: 0,
        formula: ['?', ['>', ['input', 2], 0], ['min', ['input', 2], ['*', 2, ['input', 2]]], ['-', 0, ['input', 2]]],
      },
      { output: 1, formula: ['+', ['input', 3], ['input', 4]] },
      { output: 2, formula: ['+', ['input', 5], ['input', 6]] },
      ...[3, 4, 5].map((output) => ({ output, formula: 0 })),
      { output: 6, formula: ['+', ['+', ['output', 1], ['output', 2]], ['input', 5]] },
      {
        output: 7,
        formula: ['/', ['output', 0], ['output', 6]],
        when: ['<=', ['output', 6], ['input', 2]],
      },
      { output: 8, formula: ['input', 7] },
      {
        output: 9,
        formula: ['*', ['/', ['output', 8], 1], ['^', ['+', 1, ['input', 8]], ['-', ['year'], 1]]],
      },
      { output: 10, formula: ['+', ['discounted', ['output', 9]], ['total', ['output', 9]]] },
      { output: 11, formula: ['total', ['output', 9]] },
    ]));

  it('how each quantity is explained', () => {
    const plain = { sheet: 'sheet', meaning: 'A number.', reason: null, source: null };
    const ends = { ...plain, unit: 'W', formula: 'endPower + slack', source: 'a book' };
    expect(compile().explanations).toEqual([
      {
        ...plain,
        ...{ name: 'base', unit: 'W', formula: 'power > 0 ? min(power, 2 * power) : -power', uses: ['power'] },
      },
      { ...ends, name: 'leafEnds', place: 'leaf', uses: ['leaf.endPower', 'leaf.slack'] },
      { ...ends, name: 'upperEnds', place: 'upper', uses: ['upper.endPower', 'upper.slack'] },
      ...['core', 'fourth', 'card'].map((place) => ({ ...ends, name: `${place}Ends`, place, formula: '0', uses: [] })),
      {
        ...plain,
        ...{ name: 'all', unit: 'W', formula: 'sum(ends) + upperEndPower' },
        uses: ['leafEnds', 'upperEnds', 'upper.endPower'],
      },
      {
        ...plain,
        ...{ name: 'part', unit: '1', formula: 'base / all', when: 'all <= power', reason: 'none' },
        uses: ['base', 'all'],
      },
      { ...plain, name: 'first', unit: 'USD', formula: 'price', uses: ['price'] },
      {
        ...plain,
        ...{ name: 'row', unit: 'USD/year', formula: 'first / oneYear * (1 + share) ^ (year - 1)' },
        uses: ['first', 'oneYear', 'share'],
      },
      { ...plain, name: 'present', unit: 'USD', formula: 'discounted(row) + sum(row)', uses: ['row'] },
      { ...plain, name: 'plain', unit: 'USD', formula: 'sum(row)', uses: ['row'] },
      { ...plain, name: 'rate', unit: '1', formula: 'irr(first, row)', uses: ['first', 'row'] },
      { ...plain, name: 'back', unit: 'year', formula: 'payback(first, row)', uses: ['first', 'row'] },
      { ...plain, name: 'never', unit: '1', meaning: 'Nothing.', formula: null, reason: 'not here', uses: [] },
    ]);
  });

  it('that it is written and not to be edited', () =>
    expect(compile().code.split('\n')[0]).toBe('// Written by src/compile from the equation sheets. Do not edit.'));
});

describe('without several networks', () => {
  it('nothing is said of what they have together', () =>
    expect(compileSmall({ x: quantity('W', 'power') }).outputs).toEqual([
      { name: 'x', offset: 0, perYear: false, unit: 'W' },
    ]));

  it('a mean by what is unknown is refused where several may be bought', () => {
    const x = quantity('1', 'share', { together: { meanBy: 'y' } });
    expect(() => compileSmall({ x }, { several: true })).toThrow(
      'sheet sheet, quantity x: is a mean by "y", which is unknown',
    );
    expect(() => compileSmall({ x })).not.toThrow();
  });
});

describe('the order of computation', () => {
  const named = (quantities: Parameters<typeof compileSmall>[0]): string[] => {
    const { steps, outputs } = compileSmall(quantities);
    return steps.map(({ output }) => outputs[output]!.name);
  };
  const row = (formula: string) => quantity('USD/year', formula, { index: 'year' });

  it('has all that a quantity reads before it', () =>
    expect(named({ c: quantity('W', 'b'), b: quantity('W', 'a'), a: quantity('W', 'power') })).toEqual([
      'a',
      'b',
      'c',
    ]));

  it('keeps rows of years together, before what reads them', () =>
    expect(
      named({
        one: row('price / oneYear'),
        sum1: quantity('USD', 'sum(one)'),
        after: quantity('USD', 'sum1 * 2'),
        scalar: quantity('W', 'power'),
        two: row('price / oneYear * 2'),
      }),
    ).toEqual(['scalar', 'one', 'two', 'sum1', 'after']));

  it('computes first what a condition for having no value reads', () =>
    expect(
      named({
        x: quantity('1', '1', { undefined: { reason: 'none', when: 'y > 0' } }),
        y: quantity('W', 'power'),
      }),
    ).toEqual(['y', 'x']));

  it('reads no years where there are none', () =>
    expect(compileSmall({ x: quantity('W', 'power') }).inputs.map(({ key }) => key)).toEqual(['power']));
});
