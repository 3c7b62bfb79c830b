import { expect, it } from 'vitest';
import { barSpan, stackedBar, type BarPart } from '../../src/parts/stacked-bar.ts';

const parts: BarPart[] = [
  { color: 'base' },
  { color: 'residual', negative: true },
  { color: 'optics' },
  { color: 'residual', negative: true },
];
const row = { values: [60, 10, 40, 15], total: 75 };

it('parts of a bar stand side by side, those taken off to the left of zero', () => {
  const drawn = stackedBar(parts, row, barSpan(parts, [row])) as unknown as {
    readonly values: readonly [readonly { readonly values: readonly string[] }[]];
  };
  const spans = drawn.values[0].map(({ values }) => {
    const [x, width] = values.filter((value) => value.endsWith('%')).map(parseFloat) as [number, number];
    return [x, x + width] as const;
  });
  // 25 of 125 are taken off: zero stands at 20 %.
  const expected = [
    [20, 68],
    [12, 20],
    [68, 100],
    [0, 12],
  ];
  spans.forEach(([from, to], i) => {
    expect(from).toBeCloseTo(expected[i]![0]!, 9);
    expect(to).toBeCloseTo(expected[i]![1]!, 9);
  });
});
