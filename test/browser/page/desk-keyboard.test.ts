/** The desk with the keyboard alone: every control, chart and drawer is reached, seen, used and left. */
import { expect, it, vi } from 'vitest';
import { focused, isAround, pointerAway, press, walk } from '../keyboard.ts';
import { all, button, eventually, one, settled, show, textOf } from '../mount.ts';
import { savedFiles } from './saved-files.ts';
import { choose, drawAll, headline, known, labelled, linkTo, list, mountDesk, opened, startOf } from './desk.ts';

const patience = 240_000;

const quote = {
  ...{ supplier: 'Acme', date: '2026-11-02', what: 'module', architecture: 'linear', rateGbps: 1600 },
  ...{ prices: [{ from: 1, price: 1000 }], power: 12 },
};

it('the panel of inputs stands clear of the bar, also at the end of the page', async () => {
  await show(1280);
  const desk = await mountDesk();
  drawAll(desk);
  await settled(desk);
  for (const top of [1000, document.documentElement.scrollHeight]) {
    scrollTo({ top, behavior: 'instant' });
    const [bar, panel] = [one(desk, '.top'), one(desk, 'aside')].map((part) => part.getBoundingClientRect());
    expect([bar!.top, panel!.top > bar!.bottom]).toEqual([0, true]);
  }
});

it(
  'the first input is among the first ten stops',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    await startOf(desk);
    const { stops } = await walk('Tab', desk, 10);
    expect(stops.some((one) => one.matches('main :is(input, select)'))).toBe(true);
  },
  patience,
);

it(
  'every chart is one stop, is read by arrow keys beside its points, and is told once',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    drawAll(desk);
    await settled(desk);
    const charts = all(desk, 'cpo-reading').filter((chart) => chart.checkVisibility());
    expect(charts.map((chart) => (chart.getRootNode() as ShadowRoot).host.localName)).toEqual([
      'cpo-answer',
      'cpo-cost',
      'cpo-cost',
      'cpo-matters',
      'cpo-matters',
      'cpo-power',
      'cpo-frontier',
      'cpo-investment',
      'cpo-carbon',
    ]);
    const status = one(desk, '.vh[role=status]');
    for (const chart of charts) {
      const box = one(chart, '.box');
      expect(box.getAttribute('aria-label')).not.toBe('');
      box.focus();
      expect(textOf(one(chart, '.keys'))).toMatch(/^Arrow keys read the .*Esc ends\.$/);
      const read: string[] = [];
      for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowDown}', '{End}', '{Home}']) {
        await press(key);
        await settled(chart);
        const tip = one(chart, '.tip:not(.keys)').getBoundingClientRect();
        const mark = one(chart, '.mark').getBoundingClientRect();
        const [dx, dy] = [
          Math.max(tip.left - mark.right, mark.left - tip.right, 0),
          Math.max(tip.top - mark.bottom, mark.top - tip.bottom, 0),
        ];
        expect([dx, dy].map((away) => away < 16)).toEqual([true, true]);
        read.push(textOf(one(chart, '.tip:not(.keys)')));
      }
      expect(read.every((text) => /: .*\d|same for both/.test(text))).toBe(true);
      expect(new Set(read).size).toBeGreaterThan(2);
      await eventually(() => textOf(status)).toBe(read.at(-1));
      await press('{Escape}');
      await settled(chart);
      expect([all(chart, '.mark').length, focused() === box]).toEqual([0, true]);
    }
    // What was told before is not told again.
    await eventually(() => textOf(status)).toBe('');
  },
  patience,
);

it(
  'every table of numbers has a caption, heads with scopes, and is opened and read by keyboard',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    drawAll(desk);
    await settled(desk);
    const figures = all(desk, 'cpo-figure').filter((figure) => figure.querySelector(':scope > [slot=table]'));
    expect(figures.length).toBeGreaterThan(6);
    for (const figure of figures) {
      const table = one<HTMLTableElement>(figure, '[slot=table]');
      expect(textOf(table.caption)).not.toBe('');
      expect(all(table, 'th:not([scope])')).toEqual([]);
      const as = button(figure, 'As table');
      as.focus();
      await press('{Enter}');
      await settled(figure);
      expect([table.checkVisibility(), focused() === as]).toEqual([true, true]);
      await press('{Enter}');
      await settled(figure);
      expect(table.checkVisibility()).toBe(false);
    }
    // A chart that is a table itself has the same.
    for (const table of all<HTMLTableElement>(desk, 'cpo-reading table'))
      expect([textOf(table.caption) !== '', all(table, 'th:not([scope])').length]).toEqual([true, 0]);
  },
  patience,
);

it(
  'a claim is chosen, worded and copied by keyboard',
  async () => {
    await show(1280);
    await pointerAway();
    const desk = await mountDesk();
    const summary = one(one(desk, '.act details'), 'summary');
    summary.focus();
    await press('{Enter}');
    const entry = all(desk, '.act details button').find((one) => textOf(one.querySelector('b')) === 'Claim')!;
    entry.focus();
    await press('{Enter}');
    const claim = await opened(desk, 'cpo-claim');
    await settled(claim);
    await eventually(() => all(claim, '.text').length).toBeGreaterThan(0);
    const select = one<HTMLSelectElement>(claim, 'select');
    select.focus();
    await press('{ArrowDown}');
    await eventually(() => select.selectedIndex).toBeGreaterThan(0);
    await settled(claim);
    await eventually(() => all(claim, '.text').length).toBeGreaterThan(0);
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const copy = one(claim, '.acts .pr');
    for (let stops = 0; focused() !== copy; stops++, await press('{Tab}')) expect(stops).toBeLessThan(10);
    await press('{Enter}');
    await eventually(() => textOf(copy)).toBe('Copied');
    const [copied] = written.mock.calls[0]!;
    written.mockRestore();
    expect(copied).toBe(one(claim, '.text').textContent);
    // With baseline, figures and link: it stands for itself.
    expect(copied).toMatch(/than DSP-retimed[^]*edition 2026\.12[^]*#claim=power,/);
    expect(focused()).toBe(copy);
    // While a file is made its button keeps the focus.
    const saved = savedFiles();
    await press('{Tab}{Tab}{Tab}{Enter}');
    const svg = focused();
    await eventually(() => saved.map(({ name }) => name)).toEqual(['cpo-tco-claim.svg']);
    expect([textOf(svg), focused() === svg]).toEqual(['Slide, SVG', true]);
    await press('{Escape}');
    await eventually(() => one<HTMLDialogElement>(claim, 'dialog').open).toBe(false);
  },
  patience,
);

it(
  'a reading does not outlive what it read',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    const chart = one(one(desk, 'cpo-answer'), 'cpo-reading');
    one(chart, '.box').focus();
    await press('{ArrowRight}');
    await settled(chart);
    const before = headline(desk);
    choose(list(desk, 'Switch capacity'), '51.2T');
    await eventually(() => headline(desk)).not.toBe(before);
    await known(desk);
    const tips = all(chart, '.tip:not(.keys)').map(textOf);
    const costs = all(desk, 'cpo-answer .cost, .cost').map(textOf);
    for (const tip of tips) expect(costs.some((cost) => tip.includes(cost))).toBe(true);
  },
  patience,
);

it(
  'a button that cannot be used any more keeps the focus of who pressed it, and does nothing',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    choose(list(desk, 'Region'), 'de');
    await eventually(() => labelled(desk, 'Undo').ariaDisabled).toBe('false');
    labelled(desk, 'Undo').focus();
    await press('{Enter}');
    await eventually(() => [list(desk, 'Region').value, labelled(desk, 'Undo').ariaDisabled]).toEqual(['us', 'true']);
    await known(desk);
    expect(focused()).toBe(labelled(desk, 'Undo'));
    // Back further would leave the page.
    const back = vi.spyOn(history, 'back');
    await press('{Enter}');
    expect(back).not.toHaveBeenCalled();
    back.mockRestore();

    one(desk, '.act summary').focus();
    await press('{Enter}');
    all(desk, '.act details button')
      .find((one) => textOf(one.querySelector('b')) === 'Scenarios')!
      .focus();
    await press('{Enter}');
    const drawer = await opened(desk, 'cpo-scenarios');
    await eventually(() => all(drawer, 'form.save').length).toBe(1);
    one(drawer, 'form.save input').focus();
    await press('mine');
    await press('{Tab}{Enter}');
    await eventually(() => all(drawer, '.held tbody tr').length).toBeGreaterThan(0);
    await settled(drawer);
    const save = one(drawer, 'form.save button');
    expect([save.ariaDisabled, focused() === save]).toEqual(['true', true]);
  },
  patience,
);

it(
  'what goes away when it is pressed gives the focus to what takes its place',
  async () => {
    await show(1280);
    const desk = await mountDesk(linkTo({ inputs: { 'facility.pue': 1.4, 'cpo-1600g.endPrice': 900 } }));
    const inputs = one(desk, 'cpo-inputs');
    const resets = (): HTMLButtonElement[] => all<HTMLButtonElement>(inputs, '.chg li button');
    await eventually(() => resets().length).toBeGreaterThan(1);
    for (let rest = resets().length - 1; rest >= 0; rest--) {
      resets()[0]!.focus();
      await press('{Enter}');
      await eventually(() => resets().length).toBe(rest);
      await known(desk);
      expect([rest, isAround(inputs, focused() ?? document.body)]).toEqual([rest, true]);
    }
  },
  patience,
);

it(
  'the last of two quotes has the focus once the first is removed, and the drawer once none is left',
  async () => {
    await show(1280);
    const quotes = { mine: quote, other: { ...quote, supplier: 'Bell', date: '2026-11-03' } };
    const desk = await mountDesk(linkTo({ quotes }));
    button(desk, 'Quotes').focus();
    await press('{Enter}');
    const drawer = await opened(desk, 'cpo-quotes');
    const removes = (): HTMLButtonElement[] => all<HTMLButtonElement>(drawer, 'button[aria-label^="Remove"]');
    await eventually(() => removes().length).toBe(2);
    removes()[0]!.focus();
    await press('{Enter}');
    await eventually(() => removes().length).toBe(1);
    await known(desk);
    expect(focused()).toBe(removes()[0]);
    await press('{Enter}');
    await eventually(() => removes().length).toBe(0);
    await known(desk);
    expect(isAround(drawer, focused() ?? document.body)).toBe(true);
  },
  patience,
);
