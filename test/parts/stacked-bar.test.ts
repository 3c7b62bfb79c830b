import { expect, it } from 'vitest';
import { barSpan, stackedBar, type BarValues } from '../../src/parts/stacked-bar.ts';

const classes = ['switches', 'lasers', 'optics'];
const rows = [
  { values: [60, 0, 40], total: 100 },
  { values: [50, 25, 50], total: 125 },
];

interface Template {
  readonly values: readonly (string | number | symbol | Template)[];
}

const partsOf = (row: BarValues, all = rows): Template[] => {
  const drawn = stackedBar(classes, row, barSpan(all)) as unknown as {
    readonly values: readonly [(Template | symbol)[]];
  };
  return drawn.values[0].filter((part) => typeof part !== 'symbol');
};

const spansOf = (row: number): (readonly [from: number, to: number])[] =>
  partsOf(rows[row]!).map(({ values }) => {
    const [x, width] = values.slice(1, 3).map((value) => parseFloat(value as string)) as [number, number];
    return [x, x + width] as const;
  });

/** The number of each part, and where it stands; nothing of one that has none. */
const numbersOf = (row: BarValues, all = rows): unknown[] =>
  partsOf(row, all).map(({ values }) => {
    const number = values.at(-1)!;
    return typeof number === 'object' ? number.values : undefined;
  });

it('parts of a bar stand side by side, on the scale of the longest', () => {
  expect(spansOf(1)).toEqual([
    [0, 40],
    [40, 60],
    [60, 100],
  ]);
  expect(spansOf(0)).toEqual([
    [0, 48],
    [48, 80],
  ]);
});

it('parts have the numbers of a key in their middle, where there is room', () => {
  expect(numbersOf(rows[1]!)).toEqual([
    ['20%', 1],
    ['50%', 2],
    ['80%', 3],
  ]);
  // What is nothing is left out, and the others keep their numbers.
  expect(numbersOf(rows[0]!)).toEqual([
    ['24%', 1],
    ['64%', 3],
  ]);
  const small = { values: [97.5, 2.5], total: 100 };
  expect(numbersOf(small, [small])).toEqual([['48.75%', 1], undefined]);
});
