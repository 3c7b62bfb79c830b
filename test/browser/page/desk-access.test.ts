import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { expect, it } from 'vitest';
import { all, button, emulate, frames, locatorOf, one, openDetails, settled, show, textOf } from '../mount.ts';
import {
  choose,
  chooseScope,
  eventually,
  find,
  headline,
  known,
  labelled,
  list,
  mountDesk,
  type Desk,
} from './desk.ts';

const patience = 240_000;

/** What axe-core finds in the whole document, shadow trees included. */
async function violations(): Promise<string[]> {
  const found = await axe.run(document, { rules: { 'target-size': { enabled: true } } });
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** The element that has the focus, through shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const tab = (): Promise<void> => userEvent.keyboard('{Tab}');
const shown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** Draws what the browser leaves out until it is scrolled to. */
function drawAll(desk: Desk): void {
  for (const section of all(desk, 'section.far')) section.style.contentVisibility = 'visible';
}

/** Elements that stand out of the window to the side, though nothing around them scrolls. */
function sideways(desk: Desk): string[] {
  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean => {
    for (let at = element; at; at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null)
      if (at !== document.documentElement && /auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowX))
        return true;
    return false;
  };
  return all(desk, '*')
    .filter((one) => shown(one) && one.getBoundingClientRect().right > width + 1 && !scrolls(one))
    .map((one) => `${one.localName}.${one.getAttribute('class') ?? ''} ${textOf(one).slice(0, 40)}`);
}

it(
  'axe-core finds nothing, in light and dark, with drawers, refusals and all lists open',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    drawAll(desk);
    await settled(desk);
    expect(await violations()).toEqual([]);
    await openDetails(desk);
    await emulate({ 'prefers-color-scheme': 'dark' });
    expect(await violations()).toEqual([]);

    const row = await find(desk, 'facility.pue');
    await locatorOf(one(row, 'input[type=text]')).fill('abc');
    await tab();
    await eventually(() => all(row, '[role=alert]').length).toBe(1);
    expect(await violations()).toEqual([]);
    button(desk, 'Quotes').click();
    const quotes = one(desk, 'cpo-quotes');
    for (const [name, value] of Object.entries({ supplier: 'Acme', price: '900', date: '2026-11-20' }))
      await locatorOf(one(quotes, `[name=${name}]`)).fill(value);
    await userEvent.keyboard('{Enter}');
    await eventually(() => all(quotes, '.tt tbody tr').length).toBe(1);
    await known(desk);
    expect(await violations()).toEqual([]);
    await emulate({ 'prefers-color-scheme': 'light' });
    expect(await violations()).toEqual([]);
    button(quotes, 'Done').click();
    one<HTMLButtonElement>(one(desk, 'cpo-answer'), '.cost button').click();
    await eventually(() => all(one(desk, 'cpo-explained'), 'pre').length).toBe(1);
    expect(await violations()).toEqual([]);
    // It looks into the parts.
    one(desk, 'cpo-explained').shadowRoot!.querySelector('dialog')!.append(document.createElement('textarea'));
    expect(await violations()).toEqual([expect.stringContaining('label at ')]);
  },
  patience,
);

it(
  'nothing scrolls sideways and every target is large enough, at every width, in switch and fabric',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    for (const scope of ['one switch', 'fabric']) {
      if (scope === 'fabric') {
        chooseScope(desk, scope);
        await eventually(() => all(desk, 'input[aria-label=Accelerators]').length).toBe(1);
        await known(desk);
      }
      drawAll(desk);
      for (const width of [1600, 1280, 1080, 768, 390, 360, 320]) {
        await page.viewport(width, 900);
        await frames();
        await settled(desk);
        const root = document.documentElement;
        expect([scope, width, sideways(desk), root.scrollWidth]).toEqual([scope, width, [], root.clientWidth]);
        const small = all(desk, 'button, a[href], input, select, summary')
          .filter((one) => shown(one) && !one.closest('p, .seg'))
          .map((one) => [one, one.getBoundingClientRect()] as const)
          .filter(([, { width: wide, height }]) => wide > 1 && (wide < 24 || height < 23.9))
          .map(([one, { width: wide, height }]) => `${textOf(one) || one.outerHTML.slice(0, 80)} ${wide}×${height}`);
        expect([width, small]).toEqual([width, []]);
      }
    }
  },
  patience,
);

it(
  'is reached by keyboard: skip links, the first input, drawers that give the focus back, the sheet of a phone',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    expect(all(desk, 'h1')).toHaveLength(1);
    expect(all(desk, 'main')).toHaveLength(1);
    const start = async (): Promise<void> => {
      (focused() as HTMLElement | null)?.blur();
      desk.tabIndex = -1;
      desk.focus();
      await tab();
    };
    await start();
    expect(textOf(focused())).toBe('Skip to the answer');
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(one(desk, '#answer'));
    await start();
    await tab();
    expect(textOf(focused())).toBe('Skip to the inputs');
    expect(focused()!.getBoundingClientRect().left).toBeGreaterThanOrEqual(0);
    await userEvent.keyboard('{Enter}');
    expect(focused()).toBe(one(desk, '#inputs'));
    await tab();
    expect(focused()!.matches('input[type=search]')).toBe(true);

    await start();
    for (let stops = 1; !focused()!.matches('main input, main select'); stops++, await tab())
      expect(stops).toBeLessThan(10);

    const cost = one<HTMLButtonElement>(one(desk, 'cpo-answer'), '.cost button');
    const figures = button(one(desk, 'cpo-inputs'), /figures$/);
    for (const [opener, part] of [
      [button(desk, 'Quotes'), 'cpo-quotes'],
      [cost, 'cpo-explained'],
      [figures, 'cpo-explained'],
    ] as const) {
      opener.focus();
      await userEvent.keyboard('{Enter}');
      const drawer = one(desk, part);
      const dialog = one<HTMLDialogElement>(drawer, 'dialog');
      await eventually(() => dialog.open).toBe(true);
      expect(dialog.contains(focused())).toBe(true);
      await userEvent.keyboard('{Escape}');
      await eventually(() => dialog.open).toBe(false);
      expect(focused()).toBe(opener);
    }

    await page.viewport(390, 900);
    await frames();
    const open = button(one(desk, '.dock'), /^Inputs/);
    expect([open.getAttribute('aria-expanded'), shown(one(desk, '#inputs'))]).toEqual(['false', false]);
    open.focus();
    await userEvent.keyboard('{Enter}');
    await eventually(() => shown(one(desk, '#inputs'))).toBe(true);
    await eventually(() => one(desk, '#inputs').contains(focused()) || focused() === one(desk, '#inputs')).toBe(true);
    expect(open.getAttribute('aria-expanded')).toBe('true');
    await tab();
    expect(focused()).toBe(labelled(desk, 'Close inputs'));
    await userEvent.keyboard('{Enter}');
    await eventually(() => shown(one(desk, '#inputs'))).toBe(false);
  },
  patience,
);

it(
  'tells a new answer once, in one status region',
  async () => {
    const desk = await mountDesk();
    const regions = all(desk, '[role=status]').filter((one) => !one.closest('dialog'));
    expect(regions).toHaveLength(1);
    const told: string[] = [];
    new MutationObserver(() => told.push(textOf(regions[0]))).observe(regions[0]!, {
      ...{ childList: true, characterData: true, subtree: true },
    });
    const before = headline(desk);
    choose(list(desk, 'Switch capacity'), '51.2T');
    await eventually(() => headline(desk)).not.toBe(before);
    await known(desk);
    expect(told.filter((text) => text !== '')).toEqual([expect.stringContaining(headline(desk))]);
  },
  patience,
);

it(
  'stays readable in forced colours, in print, and without motion',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    await emulate({ 'forced-colors': 'active' });
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(one(desk, selector));
    const page_ = getComputedStyle(document.documentElement).backgroundColor;
    expect([style('.badge').borderTopStyle, style('.badge').borderTopWidth]).toEqual(['solid', '1px']);
    for (const mark of ['.dot', '.iv', 'cpo-cost .leg i', '.sp', '.ev'])
      expect([
        mark,
        style(mark).backgroundColor !== page_ || style(mark).borderTopWidth !== '0px' || mark === '.ev',
      ]).toEqual([mark, true]);
    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const moving = all(desk, '*').filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    });
    expect(moving.map((one) => one.outerHTML.slice(0, 80))).toEqual([]);
  },
  patience,
);
