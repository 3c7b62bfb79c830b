import { describe, expect, it } from 'vitest';
import { breakEvenOf, input, type Curve } from '../cases/break-even-of-curve.ts';

const curves = {
  line: { formula: ['-', input, 3], at: (v) => v - 3 },
  lineBeyond: { formula: ['-', input, 12], at: (v) => v - 12 },
  lineFromEnd: { formula: input, at: (v) => v },
  lineToEnd: { formula: ['-', input, 10], at: (v) => v - 10 },
  twoRoots: { formula: ['*', ['-', input, 2], ['-', input, 5]], at: (v) => (v - 2) * (v - 5) },
  closeRoots: { formula: ['*', ['-', input, 5], ['-', input, 5.001]], at: (v) => (v - 5) * (v - 5.001) },
  touching: { formula: ['^', ['-', input, 3], 2], at: (v) => (v - 3) ** 2 },
  above: { formula: ['+', ['^', ['-', input, 3], 2], 0.5], at: (v) => (v - 3) ** 2 + 0.5 },
  hyperbola: { formula: ['-', ['/', 8, ['+', input, 1]], 2], at: (v) => 8 / (v + 1) - 2 },
  root: { formula: ['-', ['sqrt', input], 1.5], at: (v) => Math.sqrt(v) - 1.5 },
  distance: { formula: ['-', ['abs', ['-', input, 4]], 1], at: (v) => Math.abs(v - 4) - 1 },
  ceiling: { formula: ['-', ['ceil', input], 6.5], at: (v) => Math.ceil(v) - 6.5 },
  ceilingAtZero: { formula: ['-', ['ceil', input], 6], at: (v) => Math.ceil(v) - 6 },
  sawtooth: {
    formula: ['-', ['-', input, ['floor', input]], 0.5],
    at: (v) => v - Math.floor(v) - 0.5,
  },
  condition: { formula: ['?', ['<', input, 7.25], 1, -1], at: (v) => (v < 7.25 ? 1 : -1) },
  dip: {
    formula: ['?', ['<', input, 7], 1, ['?', ['<', input, 7.001], -1, 1]],
    at: (v) => (v < 7 || v >= 7.001 ? 1 : -1),
  },
  free: { formula: ['max', 0, ['-', input, 6]], at: (v) => Math.max(0, v - 6) },
  bump: {
    formula: ['+', 1, ['max', 0, ['-', 1, ['abs', ['-', input, 7]]]]],
    at: (v) => 1 + Math.max(0, 1 - Math.abs(v - 7)),
  },
  constant: { formula: 5, at: () => 5 },
  cancelling: { formula: ['+', 5, ['-', input, input]], at: (v) => 5 + (v - v) },
} satisfies Readonly<Record<string, Curve>>;

describe('roots of a difference', () => {
  it.each<[keyof typeof curves, number[]]>([
    ['line', [3]],
    ['lineFromEnd', [0]],
    ['lineToEnd', [10]],
    ['twoRoots', [2, 5]],
    ['closeRoots', [5, 5.001]],
    ['touching', [3]],
    ['hyperbola', [3]],
    ['root', [2.25]],
    ['distance', [3, 5]],
  ])('%s: %j', (name, roots) => {
    const found = breakEvenOf(curves[name])!;
    expect(found.roots).toHaveLength(roots.length);
    found.roots.forEach((root, i) => expect(root).toBeCloseTo(roots[i]!, 6));
    expect([found.steps, found.gap]).toEqual([[], null]);
  });

  it('are exact to the last digits', () => {
    expect(breakEvenOf(curves.line)!.roots[0]).toBe(3);
    expect(breakEvenOf(curves.hyperbola)!.roots[0]).toBeCloseTo(3, 14);
    expect(breakEvenOf(curves.twoRoots)!.roots[1]).toBeCloseTo(5, 14);
  });

  it.each([
    [3.4, 2],
    [3.6, 5],
    [9, 5],
    [0, 2],
  ])('with the input at %d the nearest of two is %d', (typical, nearest) =>
    expect(breakEvenOf(curves.twoRoots, { typical })!.value).toBeCloseTo(nearest, 12),
  );

  it('of a piece without any difference is the value nearest to the typical one', () => {
    expect(breakEvenOf(curves.free, { typical: 4 })!.value).toBeCloseTo(4, 9);
    expect(breakEvenOf(curves.free, { typical: 8 })!.value).toBeCloseTo(6, 5);
  });
});

describe('steps of a difference', () => {
  it.each<[keyof typeof curves, number[]]>([
    ['ceiling', [6]],
    ['condition', [7.25]],
    ['dip', [7, 7.001]],
  ])('%s: %j', (name, steps) => {
    const found = breakEvenOf(curves[name])!;
    expect(found.steps).toHaveLength(steps.length);
    found.steps.forEach((step, i) => expect(step).toBeCloseTo(steps[i]!, 9));
    expect([found.roots, found.value, found.gap]).toEqual([[], null, null]);
  });

  it('between roots: a saw has one of both in each tooth', () => {
    const { roots, steps } = breakEvenOf(curves.sawtooth)!;
    expect(roots.map((root) => root.toFixed(6))).toEqual(Array.from({ length: 10 }, (_, i) => (i + 0.5).toFixed(6)));
    expect(steps.map((step) => step.toFixed(6))).toEqual(Array.from({ length: 10 }, (_, i) => (i + 1).toFixed(6)));
  });

  it('a tread without any difference is a root, not a step', () => {
    const { roots, value } = breakEvenOf(curves.ceilingAtZero, { typical: 5.5 })!;
    expect(roots.length).toBeGreaterThan(0);
    expect(Math.ceil(value!)).toBe(6);
  });
});

describe('what is left where there is no break-even', () => {
  it.each<[keyof typeof curves, number]>([
    ['lineBeyond', -2],
    ['above', 9.5],
    ['bump', 1],
  ])('%s: %d at the better end', (name, gap) =>
    expect(breakEvenOf(curves[name])).toEqual({ input: 'value', roots: [], value: null, steps: [], gap }),
  );
});

describe('an input that does not move the difference is not listed', () => {
  it.each(['constant', 'cancelling'] as const)('%s', (name) => expect(breakEvenOf(curves[name])).toBeUndefined());
});
