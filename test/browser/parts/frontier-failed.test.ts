import { expect, it, vi } from 'vitest';
import type { CpoFrontier } from '../../../src/parts/frontier/cpo-frontier.ts';
import '../../../src/parts/frontier/cpo-frontier.define.ts';
import { cellsOf, eventually, mount, one, textOf } from '../mount.ts';

vi.mock('../../../src/parts/charts/register.ts', () => ({
  Chart: function () {
    throw new Error('broken on purpose');
  },
}));

const mountFrontier = (): Promise<CpoFrontier> =>
  mount<CpoFrontier>('cpo-frontier', {
    frontier: {
      x: [1, 2],
      y: [1, 2],
      differences: [
        [-1, -1],
        [1, 1],
      ],
      wins: [
        [1, 1],
        [0, 0],
      ],
    },
    curves: { curve: [null, null], unsettled: [null, null] },
    optionLabel: 'CPO',
    baselineLabel: 'DSP-retimed',
  });

it('a frontier that cannot be drawn says so', async () => {
  const element = await mountFrontier();
  await eventually(() => textOf(one(element, '.plane'))).toBe(
    'The chart could not be loaded. “As table” has its numbers.',
  );
});

it('a frontier that cannot be drawn keeps its table', async () => {
  const element = await mountFrontier();
  await eventually(() => textOf(one(element, '.plane'))).toContain('could not be loaded');
  expect(cellsOf(one(element, 'table'))[1]).toEqual(['1', 'CPO cheaper', 'settled', '']);
});
