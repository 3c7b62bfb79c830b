import { describe, expect, it } from 'vitest';
import type { Quantity, Sheet } from '../../src/model/sheet.ts';
import { mutantsOf, sheetTexts } from '../mutation/sheet-mutants.ts';
import { smallModel } from '../cases/small-model.ts';

const textsOf = (quantity: Omit<Quantity, 'unit' | 'meaning'>) =>
  sheetTexts([smallModel({ x: { unit: '1', meaning: 'A number.', ...quantity } })]);

const mutated = (formula: string): string[] =>
  textsOf({ formula })
    .flatMap(mutantsOf)
    .map(({ text }) => text);

describe('mutants of a formula', () => {
  it.each([
    ['a + b', ['a - b']],
    ['a - b', ['a + b']],
    ['a * b', ['a / b']],
    ['a / b', ['a * b']],
    ['a ^ b', ['a * b']],
    ['a < b', ['a <= b']],
    ['a <= b', ['a < b']],
    ['a > b', ['a >= b']],
    ['a >= b', ['a > b']],
    ['a == b', ['a != b']],
    ['a != b', ['a == b']],
    ['-a', ['a']],
    ['7', ['8']],
    ['min(a, b)', ['max(a, b)']],
    ['max(a, b)', ['min(a, b)']],
    ['ceil(a)', ['floor(a)']],
    ['floor(a)', ['ceil(a)']],
    ['sqrt(a)', ['abs(a)']],
    ['sum(a)', ['discounted(a)']],
    ['discounted(a)', ['sum(a)']],
    ['a ? b : c', ['a ? (c) : (b)']],
  ])('%s', (formula, expected) => expect(mutated(formula)).toEqual(expected));

  it('change one thing at a time, each once', () =>
    expect(mutated('a * (1 - b) - 2')).toEqual([
      'a * (1 - b) + 2',
      'a / (1 - b) - 2',
      'a * (1 + b) - 2',
      'a * (2 - b) - 2',
      'a * (1 - b) - 3',
    ]));

  it('of a formula with no operator and no number are none', () => expect(mutated('a')).toEqual([]));
});

describe('texts of the sheets', () => {
  it('are one for places that share it', () =>
    expect(textsOf({ index: 'place', formula: { leaf: 'a', upper: 'a', card: 'b' } })).toMatchObject([
      { text: 'a', places: ['leaf', 'upper'] },
      { text: 'b', places: ['card'] },
    ]));

  it('are formula and condition', () =>
    expect(textsOf({ formula: 'a', undefined: { reason: 'no b', when: 'b <= 0' } })).toMatchObject([
      { part: 'formula', text: 'a' },
      { part: 'when', text: 'b <= 0' },
    ]));

  it('of a sheet that two models read are read once', () => {
    const sheet: Sheet = { name: 's', title: 'S', quantities: { x: { unit: '1', meaning: 'X.', formula: '1' } } };
    const model = smallModel({}, { sheets: [sheet] });
    expect(sheetTexts([model, { ...model, name: 'other' }])).toHaveLength(1);
  });
});
