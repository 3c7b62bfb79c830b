/** The widget with the keyboard alone, and with the room between words that a reader sets. */
import { expect, it } from 'vitest';
import { missed, press, walk } from '../../keyboard.ts';
import { all, frames, openDetails, settled, show, until } from '../../mount.ts';
import { clippedIn, spaceText, tooWideIn } from '../../texts-shown.ts';
import { mountTco } from './tco.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';

/** With every list and a claim open. */
async function whole(): Promise<CpoTco> {
  const element = await mountTco();
  await openDetails(element);
  await until(() => all(element, '[part=sources] tbody tr').length > 0);
  all(element, '.links button').at(-1)!.click();
  await until(() => all(element, '[part=claim] select').length > 0);
  await settled(element);
  return element;
}

it.each([1280, 360])('at %d px each stop is seen on the way there and back, and nothing is left out', async (width) => {
  await show(width);
  const element = await whole();
  const before = document.createElement('button');
  element.before(before);
  before.focus();
  await press('{Tab}');
  before.remove();
  const there = await walk('Tab', element);
  expect(there.faults).toEqual([]);
  expect(missed(element, there)).toEqual([]);
  expect(there.stops.length).toBeGreaterThan(20);
  there.stops.at(-1)!.focus();
  const back = await walk('Shift+Tab', element);
  expect(back.faults).toEqual([]);
  expect(back.stops).toEqual(there.stops.toReversed());
});

it('clips no text and is no wider than its page when a reader sets more space between lines, letters and words', async () => {
  const element = await whole();
  spaceText(element);
  for (const width of [1280, 360, 320]) {
    await show(width);
    await frames();
    await settled(element);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect([width, clippedIn(element), tooWideIn(element), scrollWidth]).toEqual([width, [], [], clientWidth]);
  }
});
