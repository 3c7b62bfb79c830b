import axe from 'axe-core';
import { page, userEvent } from '../user.ts';
import { expect, it } from 'vitest';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { all, button, emulate, frames, locatorOf, one, openDetails, settled, show, textOf } from '../mount.ts';
import { focused } from '../keyboard.ts';
import { clippedIn, spaceText } from '../texts-shown.ts';
import {
  choose,
  chooseScope,
  drawAll,
  eventually,
  find,
  headline,
  known,
  labelled,
  list,
  mountDesk,
  opened,
  type Desk,
} from './desk.ts';

const patience = 240_000;

/** What axe-core finds in the whole document, shadow trees included. */
const violations = async (): Promise<string[]> => violationsIn(await axe.run(document, axeOptions));

const tab = (): Promise<void> => userEvent.keyboard('{Tab}');
const shown = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

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
    const inScheme = (scheme: string): Promise<void> =>
      // A colour on its way to another is neither.
      emulate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' });
    await inScheme('light');
    const desk = await mountDesk();
    drawAll(desk);
    await settled(desk);
    expect(await violations()).toEqual([]);
    await openDetails(desk);
    await inScheme('dark');
    expect(await violations()).toEqual([]);

    const row = await find(desk, 'facility.pue');
    await locatorOf(one(row, 'input[type=text]')).fill('abc');
    await tab();
    await eventually(() => all(row, '[role=alert]').length).toBe(1);
    // The list of notices is an alert and so no list, and axe-core says so twice.
    expect(await violations()).toEqual([]);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Escape}');
    await eventually(() => all(row, '[role=alert]').length).toBe(0);
    button(desk, 'Quotes').click();
    const quotes = await opened(desk, 'cpo-quotes');
    for (const [name, value] of Object.entries({ supplier: 'Acme', price: '900', date: '2026-11-20' }))
      await locatorOf(one(quotes, `[name=${name}]`)).fill(value);
    await userEvent.keyboard('{Enter}');
    await eventually(() => all(quotes, '.tt tbody tr').length).toBe(1);
    await known(desk);
    expect(await violations()).toEqual([]);
    await inScheme('light');
    expect(await violations()).toEqual([]);
    button(quotes, 'Done').click();
    one<HTMLButtonElement>(one(desk, 'cpo-answer'), '.cost button').click();
    await eventually(() => all(one(desk, 'cpo-explained'), 'pre').length).toBe(1);
    expect(await violations()).toEqual([]);
    // It looks into the parts.
    one(desk, 'cpo-explained').shadowRoot!.querySelector('dialog')!.append(document.createElement('textarea'));
    expect(await violations()).toEqual([expect.stringMatching(/^label: /)]);
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
      for (const width of [1600, 1280, 1100, 1080, 768, 390, 360, 320]) {
        await page.viewport(width, 900);
        await frames();
        await settled(desk);
        const root = document.documentElement;
        expect([scope, width, sideways(desk), root.scrollWidth]).toEqual([scope, width, [], root.clientWidth]);
        const small = all(desk, 'button, a[href], input, select, summary')
          .filter((one) => shown(one) && !one.closest('p, .seg'))
          .map((one) => [one, one.getBoundingClientRect()] as const)
          .filter(([, { right, width: wide, height }]) => right > 0 && wide > 1 && (wide < 24 || height < 23.9))
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
      focused()?.blur();
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
      const dialog = one<HTMLDialogElement>(await opened(desk, part), 'dialog');
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

    const menu = one<HTMLDetailsElement>(one(desk, '.dock'), 'details');
    menu.querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(all(menu, 'button').map((entry) => [textOf(entry.querySelector('b')), shown(entry)])).toEqual([
      ['Report', true],
      ['Workbook', true],
      ['Slide, PNG', true],
      ['Slide, SVG', true],
      ['Request for quotes', true],
      ['CSV', true],
      ['JSON', true],
      ['Evidence', true],
      ['Claim', true],
      ['Scenario file', true],
      ['Report of changes', true],
      ['Scenarios', true],
      ['Embed', true],
      ['Cite', true],
    ]);
    const { left, right, top } = one(menu, '.pop').getBoundingClientRect();
    expect([left >= 0, right <= 390, top >= 0]).toEqual([true, true, true]);
    await userEvent.keyboard('{Escape}');
    expect([menu.open, focused()]).toEqual([false, menu.querySelector('summary')]);
    await userEvent.keyboard('{Enter}{Shift>}{Tab}{/Shift}');
    await eventually(() => menu.open).toBe(false);
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
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    const { borderTopStyle, borderTopWidth } = getComputedStyle(one(desk, '.badge'));
    expect([borderTopStyle, borderTopWidth]).toEqual(['solid', '1px']);
    for (const mark of ['.dot', '.iv', '.stk i', '.leg i', '.sp', '.z', '.mini i'])
      expect([mark, getComputedStyle(one(desk, mark)).backgroundColor]).not.toEqual([mark, ground]);

    await emulate({ 'prefers-reduced-motion': 'reduce' });
    const moving = all(desk, '*').filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    });
    expect(moving.map((one) => one.outerHTML.slice(0, 80))).toEqual([]);

    await emulate({}, 'print');
    for (const selector of ['header.top', 'nav.sec', '.dock', '#inputs', '.pre', '.skip'])
      expect([selector, shown(one(desk, selector))]).toEqual([selector, false]);
    const sections = all(desk, '.col > section');
    expect(sections.length).toBeGreaterThan(9);
    for (const section of sections) {
      expect([section.id, getComputedStyle(section).contentVisibility]).toEqual([section.id, 'visible']);
      expect([section.id, section.getBoundingClientRect().height > 60]).toEqual([section.id, true]);
    }
    const swatches = all(desk, '.leg i, .cap .s, .stk i, .dot, .iv').filter(shown);
    expect(swatches.length).toBeGreaterThan(20);
    for (const swatch of swatches)
      expect([swatch.className, getComputedStyle(swatch).getPropertyValue('print-color-adjust')]).toEqual([
        swatch.className,
        'exact',
      ]);
    // Every canvas on paper has a picture; where there is none its numbers stand.
    expect(all(desk, 'canvas').filter((one) => shown(one) && one.dataset.drawn === undefined)).toEqual([]);
    expect(shown(one(one(desk, 'cpo-frontier'), 'tbody td'))).toBe(true);
  },
  patience,
);

it(
  'clips no text and scrolls nowhere when a reader sets more space between lines, letters and words',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    drawAll(desk);
    spaceText(desk);
    for (const width of [1280, 360]) {
      await page.viewport(width, 900);
      await frames();
      await settled(desk);
      const { scrollWidth, clientWidth } = document.documentElement;
      expect([width, clippedIn(desk), sideways(desk), scrollWidth]).toEqual([width, [], [], clientWidth]);
    }
  },
  patience,
);
