/** Round values along a picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundZero, percentAt, ticksOf, ticksWithRoom } from '../../src/view/extent.ts';

const extents = fc
  .tuple(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.double({ min: 1e-3, max: 1e9, noNaN: true }))
  .map(([from, width]) => ({ from, to: from + width }));

describe('the ticks of a picture', () => {
  it.each([
    [0, 10, 6, [0, 2, 4, 6, 8, 10]],
    [0, 10, 3, [0, 5, 10]],
    [158_000, 276_000, 6, [160_000, 180_000, 200_000, 220_000, 240_000, 260_000]],
    [158_000, 276_000, 3, [200_000, 250_000]],
    [-0.3, 0.7, 6, [-0.2, 0, 0.2, 0.4, 0.6]],
  ])('from %d to %d in at most %i steps', (from, to, steps, found) => {
    const ticks = ticksOf({ from, to }, steps);
    expect(ticks.map((tick) => Number(tick.toPrecision(12)))).toEqual(found);
  });

  it('there are none where nothing is wide', () => {
    expect(ticksOf({ from: 3, to: 3 })).toEqual([]);
    expect(ticksOf({ from: 0, to: Infinity })).toEqual([]);
    expect(ticksWithRoom({ from: 3, to: 3 }, String, 20)).toEqual([]);
  });

  it('one stands within, however few are asked for', () =>
    fc.assert(fc.property(extents, (extent) => ticksOf(extent, 3).length > 0)));
});

describe('ticks that have room', () => {
  it('as many as fit: fewer where they are long', () => {
    const extent = { from: 6800, to: 11_400 };
    expect(ticksWithRoom(extent, (tick) => String(tick / 1000), 22)).toEqual([7000, 8000, 9000, 10_000, 11_000]);
    expect(ticksWithRoom(extent, (tick) => tick.toLocaleString('en'), 22)).toEqual([8000, 10_000]);
    // One character between two of them is room.
    expect(ticksWithRoom({ from: 0, to: 10 }, String, 15)).toEqual([0, 2, 4, 6, 8, 10]);
    expect(ticksWithRoom({ from: 0, to: 10 }, String, 14.9)).toEqual([0, 5, 10]);
  });

  it('stand apart, or are as few as there can be', () =>
    fc.assert(
      fc.property(extents, fc.integer({ min: 10, max: 60 }), (extent, characters) => {
        const text = (tick: number): string => tick.toPrecision(6);
        const ticks = ticksWithRoom(extent, text, characters);
        const each = characters / (extent.to - extent.from);
        const isApart = ticks.slice(1).every((tick, i) => (tick - ticks[i]!) * each >= text(tick).length);
        expect(isApart || ticks.length === ticksOf(extent, 3).length).toBe(true);
      }),
    ));
});

describe('a place in a picture', () => {
  it.each([
    [10, 10, 30, 0],
    [15, 10, 30, 25],
    [30, 10, 30, 100],
    [0, 10, 30, -50],
    [7, 7, 7, 50],
    [9, 7, 7, 50],
  ])('of %d from %d to %d is %d %%', (value, from, to, percent) =>
    expect(percentAt(value, { from, to })).toBe(percent),
  );
});

describe('marks of an axis', () => {
  it.each([
    [0, 3, [0, 1, 2, 3]],
    [0, 6, [0, 1, 2, 3, 4, 5, 6]],
    [0, 6.1, [0, 2, 4, 6]],
    [0, 12, [0, 2, 4, 6, 8, 10, 12]],
    [0, 13, [0, 5, 10]],
    [0, 29, [0, 5, 10, 15, 20, 25]],
    [0, 30, [0, 10, 20, 30]],
    [-250, 90, [-200, -100, 0]],
    [0.11, 0.32, [0.15, 0.2, 0.25, 0.3]],
    [17, 19.5, [17, 17.5, 18, 18.5, 19, 19.5]],
  ])('from %d to %d are %j', (from, to, marks) => {
    const found = ticksOf({ from, to });
    expect(found).toHaveLength(marks.length);
    for (const [i, mark] of marks.entries()) expect(found[i]).toBeCloseTo(mark, 12);
  });

  it('has both ends where they are round, whatever the last digit of the computer says', () => {
    expect(ticksOf({ from: 0.1 * 3, to: 0.6 })).toHaveLength(4);
    expect(ticksOf({ from: 0, to: 0.1 + 0.2 })).toHaveLength(4);
    expect(ticksOf({ from: 0.3 + 1e-12, to: 0.6 - 1e-12 })).toHaveLength(7);
  });

  it.each([
    [5, 5],
    [6, 5],
    [0, Infinity],
    [NaN, 5],
  ])('are none from %d to %d', (from, to) => expect(ticksOf({ from, to })).toEqual([]));
});

describe('an axis of differences', () => {
  it('has zero in it, a margin beyond the values and room on the side without any', () => {
    expect(aroundZero([-100, 300])).toEqual({ from: -124, to: 324 });
    expect(aroundZero([200, 300])).toEqual({ from: -90, to: 318 });
    expect(aroundZero([-200, -300])).toEqual({ from: -318, to: 90 });
  });

  it('is as wide where nothing differs', () => expect(aroundZero([0, 0])).toEqual({ from: -0.3, to: 0.3 }));
});
