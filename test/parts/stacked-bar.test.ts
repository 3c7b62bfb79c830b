import { expect, it } from 'vitest';
import { barSpan, stackedBar } from '../../src/parts/stacked-bar.ts';

const classes = ['switches', 'lasers', 'optics'];
const rows = [
  { values: [60, 0, 40], total: 100 },
  { values: [50, 25, 50], total: 125 },
];

const spansOf = (row: number): (readonly [from: number, to: number])[] => {
  const drawn = stackedBar(classes, rows[row]!, barSpan(rows)) as unknown as {
    readonly values: readonly [readonly ({ readonly values: readonly string[] } | symbol)[]];
  };
  return drawn.values[0].flatMap((part) => {
    if (typeof part === 'symbol') return [];
    const [x, width] = part.values.filter((value) => value.endsWith('%')).map(parseFloat) as [number, number];
    return [[x, x + width] as const];
  });
};

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
