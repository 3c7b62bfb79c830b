import { describe, expect, it } from 'vitest';
import { degrees } from '../../src/engine/degree.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import type { Formula } from '../../src/engine/formula.ts';
import type { MovedPlace } from '../../src/engine/study.ts';

const keys = ['horizon', 'discountRate', 'moved', 'other'];
const [horizon, moved, other]: readonly Formula[] = [
  ['input', 0],
  ['input', 2],
  ['input', 3],
];

/** How each formula follows the input at 2; a formula may name those before it. */
function degreesOf(list: readonly Formula[], places: readonly MovedPlace[] = [{ offset: 2, ratio: 1, power: 1 }]) {
  const model: Evaluator = {
    evaluate: () => undefined,
    inputs: keys.map((key, offset) => ({ key, offset, perYear: false })),
    inputLength: keys.length,
    outputs: list.map((_, offset) => ({ name: `q${offset}`, offset, perYear: false, unit: 'USD' })),
    outputLength: list.length,
    reports: [],
    steps: list.map((_, output) => ({ output, inputs: [], outputs: [] })),
  };
  const known = degrees(model, new Map(list.entries()), new Uint8Array(list.length).fill(1), places);
  return list.map((_, output) => known.get(output));
}

const square: Formula = ['*', moved!, moved!];

describe('how a quantity follows an input', () => {
  it.each<[string, Formula, number]>([
    ['a number not at all', 5, 0],
    ['the year not at all', ['year'], 0],
    ['another input not at all', other!, 0],
    ['the input itself in a line', moved!, 1],
    ['a sum in a line', ['+', other!, moved!], 1],
    ['a difference in a line', ['-', moved!, other!], 1],
    ['a sum with a square otherwise', ['+', square, moved!], 2],
    ['a product with another in a line', ['*', other!, moved!], 1],
    ['a product of others not at all', ['*', other!, horizon!], 0],
    ['a square otherwise', square, 2],
    ['a cube no worse than otherwise', ['*', square, moved!], 2],
    ['a quotient over another in a line', ['/', moved!, other!], 1],
    ['a quotient over it otherwise', ['/', other!, moved!], 2],
    ['a quotient of others not at all', ['/', other!, horizon!], 0],
    ['a power otherwise', ['^', moved!, 2], 2],
    ['a power of others not at all', ['^', other!, 2], 0],
    ['as an exponent otherwise', ['^', 2, moved!], 2],
    ['what it decides otherwise', ['?', ['<', moved!, 3], 1, 2], 2],
    ['a condition on it alone otherwise', ['?', moved!, 1, 2], 2],
    ['the first of two that another decides in a line', ['?', other!, moved!, 2], 1],
    ['the second of two that another decides in a line', ['?', other!, 1, moved!], 1],
    ['two squares that another decides otherwise', ['?', other!, square, square], 2],
    ['neither of two that another decides not at all', ['?', other!, 1, horizon!], 0],
    ['a comparison otherwise', ['<=', moved!, other!], 2],
    ['a comparison of others not at all', ['==', horizon!, other!], 0],
    ['the lowest otherwise', ['min', other!, moved!], 2],
    ['the highest of others not at all', ['max', other!, horizon!], 0],
    ['rounded otherwise', ['ceil', moved!], 2],
    ['a root otherwise', ['sqrt', moved!], 2],
    ['a sum over the years in a line', ['total', moved!], 1],
    ['a sum over the years of a square otherwise', ['total', square], 2],
    ['a discounted sum in a line', ['discounted', moved!], 1],
    ['a discounted sum of others not at all', ['discounted', other!], 0],
  ])('%s', (_, formula, degree) => expect(degreesOf([formula])).toEqual([degree]));

  it.each<Formula>([
    ...(['^', '<', '<=', '>', '>=', '==', '!='] as const).map((operator): Formula => [operator, moved!, other!]),
    ...(['min', 'max', 'ceil', 'floor', 'abs', 'sqrt'] as const).map((name): Formula => [name, moved!]),
  ])('by %s otherwise', (...formula) => expect(degreesOf([formula as unknown as Formula])).toEqual([2]));

  it.each<Formula>([
    ...(['^', '<', '<=', '>', '>=', '==', '!='] as const).map((operator): Formula => [operator, horizon!, other!]),
    ...(['min', 'max', 'ceil', 'floor', 'abs', 'sqrt'] as const).map((name): Formula => [name, other!]),
  ])('by %s of others not at all', (...formula) => expect(degreesOf([formula as unknown as Formula])).toEqual([0]));

  it('a sum or a difference of two lines is a line', () =>
    expect(
      degreesOf([
        ['+', moved!, ['*', 2, moved!]],
        ['-', moved!, ['*', 2, moved!]],
      ]),
    ).toEqual([1, 1]));

  it('through a quantity as that quantity does', () =>
    expect(
      degreesOf([
        ['+', moved!, 1],
        ['output', 0],
        ['*', ['output', 0], moved!],
        ['*', ['output', 1], other!],
      ]),
    ).toEqual([1, 1, 2, 1]));

  it('where the discount rate moves a discounted sum otherwise', () =>
    expect(
      degreesOf(
        [
          ['discounted', other!],
          ['total', other!],
          ['input', 1],
        ],
        [{ offset: 1, ratio: 1, power: 1 }],
      ),
    ).toEqual([2, 0, 1]));

  it('where it stands as a power the input itself otherwise', () =>
    expect(degreesOf([moved!, other!], [{ offset: 2, ratio: 1, power: 2 }])).toEqual([2, 0]));

  it('nothing is known of a step that the input does not touch', () => {
    const model: Evaluator = {
      evaluate: () => undefined,
      inputs: keys.map((key, offset) => ({ key, offset, perYear: false })),
      inputLength: keys.length,
      outputs: [],
      outputLength: 2,
      reports: [],
      steps: [0, 1].map((output) => ({ output, inputs: [], outputs: [] })),
    };
    const formulas = new Map<number, Formula>([
      [0, moved!],
      [1, moved!],
    ]);
    const known = degrees(model, formulas, Uint8Array.of(0, 1), [{ offset: 2, ratio: 1, power: 1 }]);
    expect([...known]).toEqual([[1, 1]]);
  });
});
