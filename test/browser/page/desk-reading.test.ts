import { page } from '../user.ts';
import { expect, it, onTestFinished } from 'vitest';
import { all, one, settled, show, textOf } from '../mount.ts';
import { choose, costs, drawAll, eventually, find, known, linkTo, list, mountDesk, type Desk } from './desk.ts';

const patience = 240_000;

/** Terms that can be opened now, by the part in which they stand. */
const shownTerms = (desk: Desk, part: string): string[] =>
  all(one(desk, part), 'cpo-term')
    .filter((term) => term.checkVisibility() && term.getBoundingClientRect().width > 0)
    .map(textOf);

it(
  'has every term of a column head on phones too, and amounts of failures in the unit of the answer',
  async () => {
    await show(1280);
    const desk = await mountDesk(linkTo({ scope: 'fabric' }));
    drawAll(desk);
    await settled(desk);
    const heads = { 'cpo-answer': 'thead', 'cpo-matters': '.drv thead', 'cpo-investment': 'thead' };
    const wide = Object.entries(heads).map(([part, head]) => [
      part,
      all(one(desk, part), `${head} cpo-term`).map(textOf),
    ]);
    expect(wide.flatMap(([, terms]) => terms)).toEqual(
      expect.arrayContaining([
        'Expected cost',
        'Break-even',
        'Worth knowing',
        'Net present value',
        'Internal rate of return',
      ]),
    );
    await page.viewport(390, 900);
    await settled(desk);
    for (const [part, terms] of wide)
      expect([part, shownTerms(desk, part as string)]).toEqual([part, expect.arrayContaining(terms as string[])]);

    const labels = all(one(desk, 'cpo-failures'), 'tbody th').map(textOf);
    expect(labels.filter((label) => /USD/.test(label))).toEqual([
      expect.stringMatching(/, M USD$/),
      expect.stringMatching(/, M USD$/),
    ]);
  },
  patience,
);

it(
  'in German: the axis counts as the costs do, and the tip of an input is German or not there',
  async () => {
    await show(1280);
    const desk = await mountDesk();
    onTestFinished(() => localStorage.clear());
    choose(list(desk, 'Language'), 'de');
    await eventually(() => textOf(one(desk, '.share'))).toBe('Teilen');
    await known(desk);
    const number = (text: string): number => Number(text.replace(/\./g, '').replace(',', '.'));
    const [cheapest, dearest] = [Math.min(...costs(desk).map(number)), Math.max(...costs(desk).map(number))];
    const ticks = all(one(desk, 'cpo-answer'), '.axis i').map((tick) => number(textOf(tick)));
    expect(ticks.length).toBeGreaterThan(1);
    for (const tick of ticks) {
      expect(tick).toBeGreaterThan(cheapest / 2);
      expect(tick).toBeLessThan(2 * dearest);
    }
    const row = await find(desk, 'cpo-1600g.endPrice');
    const meaning = (row as unknown as { view: { meaning: string } }).view.meaning;
    expect(meaning.length).toBeGreaterThan(20);
    expect(
      all(desk, 'cpo-inputs cpo-term, cpo-term')
        .map((term) => textOf(one(term, '#tip')))
        .join(),
    ).not.toContain(meaning);
  },
  patience,
);
