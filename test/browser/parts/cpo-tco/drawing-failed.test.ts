import { expect, it, vi } from 'vitest';
import { faults, frames } from '../../mount.ts';
import { caught, eventually, paragraph, place } from './tco.ts';

vi.mock('../../../../src/widget/tco-view.ts', async (original) => ({
  ...(await original<object>()),
  tcoTemplate: () => {
    throw new Error('broken on purpose');
  },
}));

it('an element that cannot be drawn shows its fallback', async () => {
  const text = paragraph('About 1 kW less.');
  const element = place({}, { children: [text] });
  await element.ready;
  await eventually(() => text.checkVisibility()).toBe(true);
});

it.each([{}, { region: 'de' }])('an element that cannot be drawn tells so once: %o', async (attributes) => {
  const [events, found] = [caught('cpo-tco-error'), faults()];
  const element = place(attributes);
  await element.ready;
  await element.updateComplete;
  await frames();
  expect([events.map(({ detail }) => detail.message), found]).toEqual([['broken on purpose'], []]);
});

it('an element that cannot be drawn has no result', async () => {
  const element = place();
  expect([await element.ready, element.result]).toEqual([null, null]);
});

it('an element that cannot be drawn tells no result', async () => {
  const results = caught('cpo-tco-result');
  const element = place();
  await element.ready;
  await frames();
  expect(results).toEqual([]);
});
