import { describe, expect, it } from 'vitest';
import {
  all,
  chooseOne,
  click,
  decided,
  emulate,
  eventually,
  inputOf,
  lookThrough,
  mountDecided,
  mountWorkbench,
  one,
  openDetails,
  powerTable,
  type Scheme,
  show,
  textOf,
  type,
} from '../mount.ts';

const widths = [360, 768, 1280];
const schemes: Scheme[] = ['light', 'dark'];
const narrowAndWide = [280, ...widths];
const windows = narrowAndWide.flatMap((width) => schemes.map((scheme) => [width, scheme] as const));

/** What a reader may have done to the page. */
const states: [string, (workbench: Element) => Promise<void>][] = [
  ['as it opens', () => Promise.resolve()],
  ['with a fabric', (workbench) => chooseOne(workbench, 'Fabric')],
  ['with a campus', (workbench) => chooseOne(workbench, 'Campus')],
  ['with every list open', openDetails],
  ['with a refused input', (workbench) => type(workbench, 'facility.pue', 'a very long text that is no number')],
  [
    'with own values and a warning',
    async (workbench) => {
      await type(workbench, 'retimed-1600g.endPower', '123.456789');
      await type(workbench, 'cpo-1600g.endPrice', '654321.12345');
    },
  ],
  ['with an explanation', (workbench) => explain(workbench)],
];

async function explain(workbench: Element): Promise<void> {
  await click(workbench, one(inputOf(workbench, 'retimed-1600g.endPrice'), '.notes button:not(.balance)'));
  await eventually(() => all(one(workbench, 'cpo-explanation'), 'article').length).toBeGreaterThan(0);
}

const name = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} "${textOf(element).slice(0, 30)}"`;

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** Inside a box that scrolls on its own, such as a wide table. */
function scrollsApart(element: Element): boolean {
  for (let up: Element | null = element; up;) {
    if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX) && up.localName !== 'dialog') return true;
    const root = up.getRootNode();
    up = up.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
  return false;
}

/** Elements that hold text of their own. */
const withText = (workbench: Element): HTMLElement[] =>
  all(workbench, '*').filter(
    (element) =>
      !['style', 'script', 'option'].includes(element.localName) &&
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '') &&
      isShown(element),
  );

describe.each(states)('the page %s', (_, act) => {
  it.each(windows)('does not scroll sideways at %i px, %s', async (width, scheme) => {
    await show(width, scheme);
    const workbench = await mountWorkbench();
    await act(workbench);
    await decided(workbench);
    await lookThrough(workbench);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it.each(narrowAndWide)('has every text inside the window at %i px', async (width) => {
    await show(width);
    const workbench = await mountWorkbench();
    await act(workbench);
    await decided(workbench);
    await lookThrough(workbench);
    const cut = withText(workbench).filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return (left < -0.5 || right > width + 0.5) && !scrollsApart(element);
    });
    expect(cut.map(name)).toEqual([]);
  });

  it.each(widths)('has no text under 12 px at %i px', async (width) => {
    await show(width);
    const workbench = await mountWorkbench();
    await act(workbench);
    await decided(workbench);
    await lookThrough(workbench);
    const small = withText(workbench).filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 12);
    expect(small.map(name)).toEqual([]);
  });

  it.each(widths)('has targets of at least 24 px at %i px', async (width) => {
    await show(width);
    const workbench = await mountWorkbench();
    await act(workbench);
    await decided(workbench);
    await lookThrough(workbench);
    const small = all(workbench, 'button, a, select, summary, input').filter((target) => {
      if (!isShown(target) || isInText(target)) return false;
      const area = target.closest('fieldset label') ?? target;
      return area.getBoundingClientRect().height < 24;
    });
    expect(small.map(name)).toEqual([]);
  });
});

/** A target in a sentence, whose height is that of the line. */
function isInText(target: Element): boolean {
  const around = target.parentElement;
  return (
    getComputedStyle(target).display === 'inline' && around?.localName === 'p' && textOf(around) !== textOf(target)
  );
}

describe('the page', () => {
  it('has its inputs beside the results at 1280 px', async () => {
    await show(1280);
    const workbench = await mountWorkbench();
    const results = one(workbench, '.results').getBoundingClientRect();
    expect(one(workbench, 'aside').getBoundingClientRect().left).toBeGreaterThanOrEqual(results.right);
  });

  it.each([360, 768])('has its inputs below the results at %i px', async (width) => {
    await show(width);
    const workbench = await mountWorkbench();
    const results = one(workbench, '.results').getBoundingClientRect();
    expect(one(workbench, 'aside').getBoundingClientRect().top).toBeGreaterThanOrEqual(results.bottom);
  });

  it('has the answer in the first window at 360 px', async () => {
    await show(360);
    const { bottom } = one(await mountWorkbench(), '.answer').getBoundingClientRect();
    expect(bottom).toBeLessThan(900);
  });

  it('has label and total on one line and the bar below at 360 px', async () => {
    await show(360);
    const row = one(powerTable(await mountWorkbench()), 'tbody tr');
    const [label, bar, total] = [...row.children].map((cell) => cell.getBoundingClientRect());
    expect([Math.abs(label!.top - total!.top) < 4, bar!.top >= label!.bottom - 1]).toEqual([true, true]);
  });

  it('has label, bar and total on one line at 1280 px', async () => {
    await show(1280);
    const row = one(powerTable(await mountWorkbench()), 'tbody tr');
    const tops = [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });

  it.each(schemes)('has a ground that fits its text, %s', async (scheme) => {
    await show(1280, scheme);
    const workbench = await mountWorkbench();
    const { backgroundColor, color } = getComputedStyle(workbench);
    const [ground, ink] = [backgroundColor, color].map((text) =>
      text
        .match(/\d+/g)!
        .slice(0, 3)
        .reduce((sum, part) => sum + Number(part), 0),
    );
    expect(ground! > ink!).toBe(scheme === 'light');
  });

  it.each(schemes)('stands on a document of the same ground, %s', async (scheme) => {
    await show(1280, scheme);
    const workbench = await mountWorkbench();
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe(
      getComputedStyle(workbench).backgroundColor,
    );
  });

  it('moves nothing for those who want no movement', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const workbench = await mountWorkbench();
    const moving = all(workbench, '*').filter((element) => getComputedStyle(element).transitionProperty !== 'none');
    expect(moving.map(name)).toEqual([]);
  });

  it('moves for 200 ms at most', async () => {
    const workbench = await mountWorkbench();
    const slow = all(workbench, '*').filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return Number.parseFloat(transitionDuration) > 0.2 || animationName !== 'none';
    });
    expect(slow.map(name)).toEqual([]);
  });

  it('keeps its place when a number changes', async () => {
    await show(1280);
    const workbench = await mountDecided();
    const top = (): number => powerTable(workbench).getBoundingClientRect().top + scrollY;
    const before = top();
    await type(workbench, 'facility.pue', '1.31');
    await decided(workbench);
    expect(top()).toBe(before);
  });
});
