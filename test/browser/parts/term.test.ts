import axe from 'axe-core';
import { html, render } from 'lit';
import { expect, it, onTestFinished } from 'vitest';
import { userEvent } from '../user.ts';
import { withTerms } from '../../../src/parts/term.ts';
import { deskWords as words } from '../../../src/words/en/desk.ts';
import { glossary } from '../../../src/words/en/glossary.ts';
import { all, eventually, locatorOf, one, settled, show, textOf } from '../mount.ts';

/** A text with its terms at a place of the window, and a field after it. */
async function mountText(text: string, style = '', ...terms: Parameters<typeof withTerms>[2][]): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.style.cssText = style;
  document.body.append(place);
  onTestFinished(() => place.remove());
  render(
    html`<p style="margin:0 0 12px">${withTerms(text, words, ...terms)}</p>
      <input aria-label="after" />`,
    place,
  );
  await Promise.all(all(place, 'cpo-term').map(settled));
  return place;
}

const tip = (place: Element): HTMLElement => one(place, '[role=tooltip]');
const isOpen = (place: Element): boolean => tip(place).matches(':popover-open');
const away = (): Promise<void> => userEvent.hover(document.body, { position: { x: 1000, y: 600 } });

it('marks each term where it stands for the first time, and leaves the text as it is', async () => {
  const place = await mountText('Break-even and the break-even, P10 to P90', '', 'breakEven', 'range');
  expect(textOf(place)).toContain('Break-even and the break-even, P10 to P90');
  expect(all(place, 'cpo-term').map(textOf)).toEqual(['Break-even', 'P10 to P90']);
  expect(all(place, '[role=tooltip]').map(textOf)).toEqual([glossary.breakEven, glossary.range]);
});

it('takes no part of a longer word for a term', async () => {
  expect(all(await mountText('CPO-ready, planetary', '', 'cpo', 'plane'), 'cpo-term')).toEqual([]);
});

it('shows its tip on hover, lets it be hovered itself, and closes when the pointer leaves both', async () => {
  const place = await mountText('Expected cost', 'padding:40px', 'expectedCost');
  await away();
  expect(isOpen(place)).toBe(false);
  await locatorOf(one(place, 'button')).hover();
  await eventually(() => isOpen(place)).toBe(true);
  await locatorOf(tip(place)).hover();
  expect(isOpen(place)).toBe(true);
  await away();
  await eventually(() => isOpen(place)).toBe(false);
});

it('shows its tip on focus and closes it with Esc, and the focus stays', async () => {
  const place = await mountText('Expected cost', '', 'expectedCost');
  await away();
  await userEvent.tab();
  await eventually(() => isOpen(place)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await eventually(() => isOpen(place)).toBe(false);
  expect(one(place, 'cpo-term').shadowRoot!.activeElement).toBe(one(place, 'button'));
  await userEvent.tab();
  expect(document.activeElement).toBe(one(place, 'input'));
});

it('shows its tip when it is tapped, in a label too, whose field does not take the focus', async () => {
  const place = await mountText('', '', undefined);
  render(
    html`<label for="field"><cpo-term .text=${'what it is'}>Price</cpo-term></label
      ><input id="field" />`,
    place.appendChild(document.createElement('div')),
  );
  await settled(one(place, 'cpo-term'));
  await locatorOf(one(place, 'button')).click();
  await eventually(() => isOpen(place)).toBe(true);
  expect(document.activeElement).toBe(one(place, 'cpo-term'));
});

it('tells readers of the screen its text', async () => {
  const place = await mountText('Expected cost', '', 'expectedCost');
  const term = one(place, 'button');
  expect(term.getRootNode()).toBe(tip(place).getRootNode());
  expect(term.getAttribute('aria-describedby')).toBe(tip(place).id);
  term.focus();
  const { violations } = await axe.run(place, { rules: { 'target-size': { enabled: true } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it.each([
  ['left', 'position:fixed;left:0;top:0;overflow:hidden;width:80px;height:20px'],
  ['right and lower', 'position:fixed;right:0;bottom:0;overflow:hidden;width:80px;height:20px'],
])('stands in the window at its %s edge, 320 px wide, and nothing clips it', async (_, style) => {
  await show(320);
  const place = await mountText('Total cost', style, 'totalCost');
  one(place, 'button').focus();
  await eventually(() => isOpen(place)).toBe(true);
  const box = tip(place).getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(320);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(innerHeight);
  const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)!;
  expect(top).toBe(one(place, 'cpo-term'));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});
