import { expect, it } from 'vitest';
import { zeroScale } from '../../../src/parts/charts/zero-scale.ts';

it.each([
  ['from zero where nothing is below', [10, 40], 10, 25],
  ['to zero where nothing is above', [-10, -40], -10, 75],
  ['across zero', [-16, 4], 0, 80],
  ['the least at its beginning', [-16, 4], -16, 0],
  ['the most at its end', [-16, 4], 4, 100],
])('a scale reaches %s', (_, values, value, percent) => {
  expect(zeroScale(values)(value)).toBe(percent);
});

it.each([
  ['no values', []],
  ['zero alone', [0]],
])('a scale of %s has zero in its middle', (_, values) => {
  expect(zeroScale(values)(0)).toBe(50);
});
