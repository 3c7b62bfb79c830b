import { expect, it, vi } from 'vitest';
import { cellsOf, eventually, mount, one, textOf } from '../mount.ts';
import type { CpoCostChart } from '../../../src/parts/cost-chart/cpo-cost-chart.ts';

vi.mock('../../../src/parts/charts/register.ts', () => ({
  Chart: function () {
    throw new Error('broken on purpose');
  },
}));

const lines: CpoCostChart['lines'] = [{ option: 'a', label: 'A', role: 'baseline', money: 'USD', paid: [1, 2] }];

it('a chart that cannot be drawn says so', async () => {
  const element = await mount<CpoCostChart>('cpo-cost-chart', { lines });
  await eventually(() => textOf(one(element, '.canvas'))).toBe(
    'The chart could not be loaded; its table stands below.',
  );
});

it('a chart that cannot be drawn keeps its table', async () => {
  const element = await mount<CpoCostChart>('cpo-cost-chart', { lines });
  await eventually(() => textOf(one(element, '.canvas'))).toContain('could not be loaded');
  expect(cellsOf(one(element, 'table'))[1]).toEqual(['A', '1', '2']);
});
