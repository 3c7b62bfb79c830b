import { expect, it } from 'vitest';
import { answersOf } from '../../../src/scenario/batch/answers.ts';
import type { Run } from '../../../src/scenario/run-scenario.ts';

const quantities = (cost: number) => ({
  tcoWithoutIdle: { value: cost, unit: 'USD' },
  payback: { value: null, unit: 'year' },
});
const run = {
  resolved: { options: [{ id: 'retimed' }, { id: 'cpo' }] },
  options: [
    { id: 'retimed', quantities: quantities(9) },
    { id: 'cpo', quantities: quantities(7) },
  ],
  comparisons: [{ option: 'cpo', decision: { npv: { value: 2 } } }],
} as unknown as Run;

it('the numbers of columns are those of a whole run', () =>
  expect(
    answersOf(run, [
      'retimed.tcoWithoutIdle',
      'cpo.tcoWithoutIdle',
      'cpo.payback',
      'cpo.npv',
      'retimed.npv',
      'decision.best',
    ]),
    // The reference is compared with nothing.
  ).toEqual([9, 7, null, 2, 0, 'cpo']));

it('what a scenario does not have is nothing', () => {
  const names = ['linear.tcoWithoutIdle', 'cpo.nothing', 'decision.nothing', 'cpo'];
  expect(answersOf(run, names)).toEqual([null, null, null, null]);
});
