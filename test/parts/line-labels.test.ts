import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeAtEnds, placeLabels, sizeOf } from '../../src/parts/line-labels.ts';

const height = fc.double({ min: 0, max: 100, noNaN: true });
const points = 12;
const x = Array.from({ length: points }, (_, i) => (100 * i) / (points - 1));
const line = fc.record({
  text: fc.string({ minLength: 2, maxLength: 17 }),
  y: fc.array(height, { minLength: points, maxLength: points }),
});

/** Five lines on the edge, one with a bump: their labels once found no room near by. */
const onTheEdge = [7, 12, 12, 12, 14].map((length, i) => ({
  text: 'x'.repeat(length),
  y: x.map((_, at) => (i === 3 && at === 4 ? 6.27 : 0)),
}));

it('labels on lines do not overlap and stand inside, on the smallest chart', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      const boxes = placeLabels(lines, x).map(({ left, top }, i) => ({ left, top, ...sizeOf(lines[i]!.text) }));
      for (const [i, { left, top, wide, high }] of boxes.entries()) {
        expect(left - wide / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(left + wide / 2).toBeLessThanOrEqual(100 + 1e-9);
        expect(top - high / 2).toBeGreaterThanOrEqual(-1e-9);
        expect(top + high / 2).toBeLessThanOrEqual(100 + 1e-9);
        for (const other of boxes.slice(i + 1)) {
          const apart = Math.max(
            Math.abs(other.left - left) - (other.wide + wide) / 2,
            Math.abs(other.top - top) - high,
          );
          expect(apart).toBeGreaterThanOrEqual(-1e-9);
        }
      }
    }),
    { examples: [[onTheEdge]] },
  );
});

it('a label on a line with room stands on it', () => {
  const flat = (at: number): number[] => x.map(() => at);
  const lines = [
    { text: 'CPO', y: flat(20) },
    { text: 'LPO', y: flat(70) },
  ];
  expect(placeLabels(lines, x).map(({ top }) => top)).toEqual([20, 70]);
});

it('labels at ends keep the order of the ends, do not overlap and stand inside', () => {
  fc.assert(
    fc.property(fc.array(height, { minLength: 1, maxLength: 12 }), (ends) => {
      const high = 100 / 12;
      const tops = placeAtEnds(ends, high);
      const order = ends.map((_, i) => i).sort((a, b) => tops[a]! - tops[b]!);
      for (const [k, i] of order.entries()) {
        expect(tops[i]).toBeGreaterThanOrEqual(high / 2 - 1e-9);
        expect(tops[i]).toBeLessThanOrEqual(100 - high / 2 + 1e-9);
        if (k === 0) continue;
        const before = order[k - 1]!;
        expect(tops[i]! - tops[before]!).toBeGreaterThanOrEqual(high - 1e-9);
        expect(ends[i]).toBeGreaterThanOrEqual(ends[before]!);
      }
    }),
  );
});

it('labels at ends with room stand at their lines', () => {
  expect(placeAtEnds([80, 20, 50], 10)).toEqual([80, 20, 50]);
});
