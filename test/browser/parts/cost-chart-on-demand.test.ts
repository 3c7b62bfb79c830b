import { expect, it } from 'vitest';
import { eventually, frames, mount, one, requested } from '../mount.ts';
import type { CpoCostChart } from '../../../src/parts/cost-chart/cpo-cost-chart.ts';

// One document for the whole file: what it has asked for says what was loaded. The order of the tests matters.
const library = /src\/charts\/register|\/chart__js|\/chart\.js/;

async function mountBelow(): Promise<CpoCostChart> {
  const above = document.createElement('div');
  above.style.height = '5000px';
  document.body.append(above);
  return mount<CpoCostChart>('cpo-cost-chart', {
    lines: [{ option: 'a', label: 'A', role: 'baseline', money: 'USD', paid: [1, 2, 3] }],
  });
}

/** Resolves when the browser has told observers of an element where it stands. */
const observed = (element: Element): Promise<boolean> =>
  new Promise((resolve) =>
    new IntersectionObserver(([entry], observer) => {
      observer.disconnect();
      resolve(entry!.isIntersecting);
    }).observe(element),
  );

it('Chart.js is not loaded before the chart is in view', async () => {
  const element = await mountBelow();
  const inView = await observed(element);
  await frames();
  expect([inView, requested(library)]).toEqual([false, []]);
});

it('the table is there before the chart is in view', async () => {
  expect(one(await mountBelow(), 'table').querySelectorAll('tbody td')).toHaveLength(3);
});

it('Chart.js is loaded when the chart comes into view', async () => {
  const element = await mountBelow();
  element.scrollIntoView();
  await eventually(() => requested(library)).not.toEqual([]);
});
