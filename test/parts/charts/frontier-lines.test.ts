import { describe, expect, it } from 'vitest';
import { frontierLines, withoutFrame } from '../../../src/parts/charts/frontier-lines.ts';
import { frontierOf, noCurves } from './frontiers.ts';

const rounded = (points: readonly { x: number; y: number | null }[]): (number | null)[][] =>
  points.map(({ x, y }) => [Number(x.toFixed(6)), y]);

describe('the break-even line', () => {
  it('goes through the curve', () => {
    const lines = frontierLines(
      frontierOf(() => 1),
      { ...noCurves, curve: [0.1, 0.2, 0.3] },
    );
    expect(rounded(lines.breakEven)).toEqual([
      [100, 0.1],
      [200, 0.2],
      [300, 0.3],
    ]);
  });

  it('is parted where there is no crossing', () => {
    const lines = frontierLines(
      frontierOf(() => 1),
      { ...noCurves, curve: [0.1, null, 0.3] },
    );
    expect(lines.breakEven[1]).toEqual({ x: 200, y: null });
  });

  it('ends at the frame between two columns', () => {
    // At 0.3 the difference is 0 at 250; at 300 both ends are above 0.
    const steep = frontierOf((x, y) => x - 100 - 500 * y);
    const lines = frontierLines(steep, { ...noCurves, curve: [null, 0.2, null] });
    expect(rounded(lines.breakEven)).toEqual([
      [100, null],
      [150, 0.1],
      [200, 0.2],
      [250, 0.3],
      [300, null],
    ]);
  });

  it('stands upright between two columns', () => {
    const lines = frontierLines(
      frontierOf((x) => x - 150),
      noCurves,
    );
    expect(rounded(lines.breakEven)).toEqual([
      [100, null],
      [150, 0.1],
      [150, 0.3],
      [200, null],
      [300, null],
    ]);
  });

  it('stays within the frame', () => {
    const lines = frontierLines(
      frontierOf(() => 1),
      { ...noCurves, curve: [-5, 0.2, 9] },
    );
    expect(lines.breakEven.map(({ y }) => y)).toEqual([0.1, 0.2, 0.3]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('is parted at %d', (bad) => {
    const lines = frontierLines(
      frontierOf(() => 1),
      { ...noCurves, curve: [0.1, bad, 0.3] },
    );
    expect(lines.breakEven[1]!.y).toBeNull();
  });
});

describe('the ends of what is not settled', () => {
  const open = { from: 0.1, to: 0.3 };

  it('go through the ranges', () => {
    const lines = frontierLines(
      frontierOf(
        () => 1,
        () => 0.5,
      ),
      { ...noCurves, unsettled: [open, { from: 0.15, to: 0.25 }, open] },
    );
    expect([rounded(lines.from), rounded(lines.to)]).toEqual([
      [
        [100, 0.1],
        [200, 0.15],
        [300, 0.1],
      ],
      [
        [100, 0.3],
        [200, 0.25],
        [300, 0.3],
      ],
    ]);
  });

  it('meet where the region leaves the frame', () => {
    // The share falls from 0.5 to 0 between 200 and 300: it passes 0.1 at 280 on both edges.
    const upright = frontierOf(
      (x) => x - 200,
      (x) => (x === 100 ? 0.8 : x === 200 ? 0.5 : 0),
    );
    const lines = frontierLines(upright, { ...noCurves, unsettled: [open, open, null] });
    expect(rounded(lines.from).slice(2)).toEqual([
      [280, 0.1],
      [280, 0.3],
      [300, null],
    ]);
  });

  it('stand upright between two columns', () => {
    // From 1 to 0 between 100 and 200: 0.9 at 110, 0.1 at 190.
    const upright = frontierOf(
      (x) => x - 150,
      (x) => (x === 100 ? 1 : 0),
    );
    const { from, to } = frontierLines(upright, noCurves);
    expect([from, to].map((line) => [...new Set(line.filter(({ y }) => y !== null).map(({ x }) => x))])).toEqual([
      [110, 190],
      [110, 190],
    ]);
  });
});

it('a line along the frame is left out', () => {
  const frontier = frontierOf(() => 1);
  const line = [
    { x: 100, y: 0.1 },
    { x: 200, y: 0.1 },
    { x: 300, y: 0.2 },
  ];
  expect(withoutFrame(line, frontier)).toEqual([line[0], { x: 150, y: null }, line[1], line[2]]);
});

it('a line within the frame is kept', () => {
  const line = [
    { x: 100, y: 0.2 },
    { x: 200, y: 0.2 },
  ];
  expect(
    withoutFrame(
      line,
      frontierOf(() => 1),
    ),
  ).toEqual(line);
});
