/** The whole desk and its drawers with the keyboard alone, there and back: nothing is left out, and each stop is seen. */
import { expect, it } from 'vitest';
import { focusableIn, focused, missed, pointerAway, press, walk } from '../keyboard.ts';
import { all, eventually, one, openDetails, settled, show, textOf } from '../mount.ts';
import { drawAll, known, linkTo, mountDesk, opened, startOf, type Desk } from './desk.ts';

const patience = 240_000;

const quote = {
  ...{ supplier: 'Acme', date: '2026-11-02', what: 'module', architecture: 'linear', rateGbps: 1600 },
  ...{ prices: [{ from: 1, price: 1000 }], power: 12 },
};

it.each([1280, 360])(
  'at %d px each stop is seen on the way there and back, and nothing is left out',
  async (width) => {
    await show(width);
    const desk = await mountDesk();
    drawAll(desk);
    await settled(desk);
    await startOf(desk);
    const there = await walk('Tab', desk);
    expect(there.faults).toEqual([]);
    expect(missed(desk, there)).toEqual([]);
    there.stops.at(-1)!.focus();
    const back = await walk('Shift+Tab', desk);
    expect(back.faults).toEqual([]);
    expect(back.stops.length).toBeGreaterThanOrEqual(there.stops.length - 1);
  },
  patience,
);

/** Each drawer of the menu, by its entry, with what is in it once it has loaded. */
const drawers = [
  ['Request for quotes', 'cpo-quotes', 'cpo-request', '.asks'],
  ['Claim', 'cpo-claim', 'cpo-claim', '.text'],
  ['Report of changes', 'cpo-changes', 'cpo-changes', 'button'],
  ['Scenarios', 'cpo-scenarios', 'cpo-scenarios', 'button'],
] as const;

it(
  'every drawer is opened, gone through and left, and gives the focus back',
  async () => {
    await show(1280);
    await pointerAway();
    const desk = await mountDesk();
    const menu = one(desk, '.act details');
    const summary = one(menu, 'summary');
    for (const [name, part, within, content] of drawers) {
      summary.focus();
      await press('{Enter}');
      const entry = all(menu, 'button').find((one) => textOf(one.querySelector('b')) === name)!;
      for (let stops = 0; focused() !== entry; stops++, await press('{Tab}')) expect(stops).toBeLessThan(20);
      await press('{Enter}');
      const drawer = await opened(desk, part);
      const dialog = one<HTMLDialogElement>(drawer, 'dialog');
      await eventually(
        () =>
          [drawer, ...all(drawer, within)].filter((one) => one.localName === within).flatMap((one) => all(one, content))
            .length,
      ).toBeGreaterThan(0);
      await settled(drawer);
      expect([name, dialog.contains(focused()) || drawer.shadowRoot!.activeElement !== null]).toEqual([name, true]);
      focusableIn(dialog)[0]!.focus();
      const there = await walk('Tab', dialog);
      expect([name, there.faults, missed(dialog, there)]).toEqual([name, [], []]);
      there.stops[0]!.focus();
      await press('{Escape}');
      await eventually(() => dialog.open).toBe(false);
      expect([name, nameOfFocus()]).toEqual([name, 'Export']);
    }
  },
  patience,
);

const nameOfFocus = (): string => textOf(focused());

/** Drawers that are opened from where their question arises, each with what opens it. */
const outsideMenu = [
  [
    'quotes',
    (desk: Desk) => all(desk, 'button').find((one) => textOf(one) === 'Quotes' && one.checkVisibility())!,
    'cpo-quotes',
    'input',
  ],
  ['explanation', (desk: Desk) => one(one(desk, 'cpo-answer'), 'td.cost button'), 'cpo-explained', 'td, li'],
] as const;

it.each(outsideMenu.flatMap((of) => [1280, 360].map((width) => ({ of, width }))))(
  'the drawer of $of.0 is opened, gone through both ways and left, and gives the focus back, $width px',
  async ({ of: [, opener, part, content], width }) => {
    await show(width);
    await pointerAway();
    const desk = await mountDesk(linkTo({ quotes: { mine: quote } }));
    const from = opener(desk);
    from.focus();
    await press('{Enter}');
    const drawer = await opened(desk, part);
    const dialog = one<HTMLDialogElement>(drawer, 'dialog');
    await eventually(() => all(drawer, content).length).toBeGreaterThan(0);
    await openDetails(drawer);
    await known(desk);
    // The focus is inside from the first moment.
    expect(drawer.shadowRoot!.activeElement).not.toBeNull();
    focusableIn(dialog)[0]!.focus();
    const there = await walk('Tab', dialog);
    expect([there.faults, missed(dialog, there)]).toEqual([[], []]);
    // The dialog itself may be the last stop, and takes no focus by itself.
    focusableIn(dialog).at(-1)!.focus();
    const back = await walk('Shift+Tab', dialog);
    expect([back.faults, missed(dialog, back)]).toEqual([[], []]);
    focusableIn(dialog)[0]!.focus();
    await press('{Escape}');
    await eventually(() => dialog.open).toBe(false);
    expect(focused()).toBe(from);
  },
  patience,
);
