import axe from 'axe-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/parts/tornado/cpo-tornado.define.ts';
import type { CpoTornado, TornadoRow } from '../../../src/parts/tornado/cpo-tornado.ts';
import { all, button, caught, cellsOf, click, mount, one, show, textOf, type Scheme } from '../mount.ts';

const row = (name: string, atLow: number, atHigh: number, more: Partial<TornadoRow> = {}): TornadoRow => ({
  name,
  label: `Input ${name}`,
  atLow,
  atHigh,
  lowText: '1 USD',
  highText: '2 USD',
  evidence: 'analyst',
  worthText: `${String(Math.abs(atHigh - atLow))},000 USD`,
  ...more,
});
const rows = [row('a', -16, 4, { lowText: '460 USD', highText: '1,640 USD' }), row('b', -2, -12), row('c', -10, -9)];
const many = Array.from({ length: 47 }, (_, i) => row(String(i), -8 - (47 - i) / 10, -8));
const properties: Partial<CpoTornado> = {
  heading: 'What matters',
  finding: 'The price of an end turns the answer.',
  unit: 'M USD',
  center: -8,
  lessLabel: 'CPO costs less',
  moreLabel: 'costs more',
  rows,
};

const mountTornado = (more: Partial<CpoTornado> = {}): Promise<CpoTornado> =>
  mount<CpoTornado>('cpo-tornado', { ...properties, ...more });

const percent = (element: Element, name: string): number => {
  const text = element.getAttribute(name)!;
  if (!text.endsWith('%')) throw new Error(`${name} is ${text}`);
  return Number(text.slice(0, -1));
};

/** Left and right end of each part of a row's bar, in percent. */
const partsOf = (tornado: Element, place: number): Record<string, [number, number]> =>
  Object.fromEntries(
    [...all(tornado, 'tbody td.bar')[place]!.querySelectorAll('rect')].map((rect) => {
      const left = percent(rect, 'x');
      return [rect.getAttribute('class')!, [left, left + percent(rect, 'width')]];
    }),
  );

const bodyOf = (tornado: Element): string[][] => cellsOf(one(tornado, 'tbody'));

describe('the bars', () => {
  it('are one for each input', async () => {
    expect(all(await mountTornado(), 'tbody td.bar')).toHaveLength(3);
  });

  it('reach from the typical value to both ends', async () => {
    expect(partsOf(await mountTornado(), 0)).toEqual({ low: [0, 40], high: [40, 100] });
  });

  it('have the low value of the input to the right where it makes the difference greater', async () => {
    expect(partsOf(await mountTornado(), 1)).toEqual({ low: [40, 70], high: [20, 40] });
  });

  it('have both ends on one side where the typical value is not between them', async () => {
    expect(partsOf(await mountTornado(), 2)).toEqual({ low: [30, 40], high: [35, 40] });
  });

  it('do not cover one end by the other', async () => {
    const [low, high] = all(all(await mountTornado(), 'tbody tr')[2]!, 'rect').map((rect) =>
      rect.getBoundingClientRect(),
    );
    expect(low!.bottom).toBeLessThanOrEqual(high!.top);
  });

  it('are halved where no typical value is known', async () => {
    expect(partsOf(await mountTornado({ center: NaN }), 0)).toEqual({ low: [0, 50], high: [50, 100] });
  });

  it('are as wide on the screen as they say', async () => {
    const cell = one(await mountTornado(), 'tbody td.bar > svg');
    const [low, high] = all(cell, 'rect').map((rect) => rect.getBoundingClientRect().width);
    expect(high! / low!).toBeCloseTo(1.5, 1);
  });

  it('have two tints', async () => {
    const fills = all(one(await mountTornado(), 'tbody td.bar'), 'rect').map((rect) => getComputedStyle(rect).fill);
    expect(new Set(fills).size).toBe(2);
  });

  it('are hidden from readers of the screen, who have the table', async () => {
    const pictures = all(await mountTornado(), 'td.bar > svg, .axis');
    expect(pictures.every((picture) => picture.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('follow new rows', async () => {
    const tornado = await mountTornado();
    tornado.rows = [row('a', -12, 0)];
    await tornado.updateComplete;
    expect(partsOf(tornado, 0).low![1]).toBeCloseTo(100 / 3, 9);
  });
});

describe('the lines', () => {
  it.each([
    ['zero', 80],
    ['center', 40],
  ])('stand in every row: %s', async (kind, place) => {
    const marks = all(await mountTornado(), `line.${kind}`).map((mark) => percent(mark, 'x1'));
    expect(marks).toEqual([place, place, place]);
  });

  it('have zero at the end where every difference is below', async () => {
    expect(percent(one(await mountTornado({ rows: rows.slice(1) }), 'line.zero'), 'x1')).toBe(100);
  });

  it('have zero at the beginning where every difference is above', async () => {
    const tornado = await mountTornado({ rows: [row('a', 2, 5)], center: 3 });
    expect(percent(one(tornado, 'line.zero'), 'x1')).toBe(0);
  });

  it('have zero named', async () => {
    const name = one(await mountTornado(), 'text.zero');
    expect([textOf(name), percent(name, 'x')]).toEqual(['0', 80]);
  });

  it('have the typical value named', async () => {
    const name = one(await mountTornado(), 'text.center');
    expect([textOf(name), percent(name, 'x')]).toEqual(['−8.0', 40]);
  });

  it('have no name for the typical value on that of zero', async () => {
    expect(all(await mountTornado({ center: -0.1 }), 'text.center')).toEqual([]);
  });

  it('have the typical value in the key in any case', async () => {
    expect(textOf(one(await mountTornado({ center: -0.1 }), 'li.center'))).toBe('expected: −0.1 M USD');
  });
});

describe('the table', () => {
  it('has the same numbers as the bars', async () => {
    expect(bodyOf(await mountTornado())[0]).toEqual([
      'Input a analyst',
      '−16.0 at 460 USD',
      '',
      '+4.0 at 1,640 USD',
      '20,000 USD',
    ]);
  });

  it('has the lesser difference first, as the bar does', async () => {
    expect(bodyOf(await mountTornado())[1]).toEqual([
      'Input b analyst',
      '−12.0 at 2 USD',
      '',
      '−2.0 at 1 USD',
      '10,000 USD',
    ]);
  });

  it('has the tint of each end beside its number', async () => {
    const marks = all(all(await mountTornado(), 'tbody tr')[1]!, 'td small').map(({ className }) => className);
    expect(marks).toEqual(['high', 'low']);
  });

  it('has headings for its rows and columns', async () => {
    expect(all<HTMLTableCellElement>(await mountTornado(), 'th').filter(({ scope }) => !scope)).toEqual([]);
  });

  it('has no evidence for a value of the reader', async () => {
    expect(bodyOf(await mountTornado({ rows: [row('a', -16, 4, { evidence: '' })] }))[0]![0]).toBe('Input a');
  });

  it('has a dot in the colour of the evidence', async () => {
    expect(one(await mountTornado(), '.dot').classList.contains('analyst')).toBe(true);
  });
});

describe('the words', () => {
  it.each([
    ['heading, with the unit', 'h2', 'What matters, M USD'],
    ['finding', '.finding', 'The price of an end turns the answer.'],
    ['side below zero', '.less', 'CPO costs less'],
    ['side above zero', '.more', 'costs more'],
  ])('have the %s', async (_, selector, text) => {
    expect(textOf(one(await mountTornado(), selector))).toBe(text);
  });

  it('do not name a side on which nothing is', async () => {
    expect(textOf(one(await mountTornado({ rows: rows.slice(1) }), '.more'))).toBe('');
  });
});

describe('an input', () => {
  it('asks where it comes from', async () => {
    const events = caught('cpo-explain-input');
    const tornado = await mountTornado();
    await click(tornado, button(tornado, 'Input b'));
    expect(events.map(({ detail }) => detail)).toEqual([{ name: 'b' }]);
  });

  it('asks by Enter', async () => {
    const events = caught('cpo-explain-input');
    await mountTornado();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(events.map(({ detail }) => detail)).toEqual([{ name: 'a' }]);
  });

  it('shows that it has the focus', async () => {
    const tornado = await mountTornado();
    await userEvent.tab();
    expect(getComputedStyle(tornado.shadowRoot!.activeElement!).outlineStyle).toBe('solid');
  });

  it('is a target of 24 pixels', async () => {
    expect(button(await mountTornado(), 'Input a').getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });
});

describe('many inputs', () => {
  it('are ten at first', async () => {
    expect(bodyOf(await mountTornado({ rows: many }))).toHaveLength(10);
  });

  it('are counted', async () => {
    expect(textOf(one(await mountTornado({ rows: many }), 'button.rest'))).toBe('Show 37 more');
  });

  it('are counted, one', async () => {
    expect(textOf(one(await mountTornado({ rows: many.slice(0, 11) }), 'button.rest'))).toBe('Show 1 more');
  });

  it('have no button where ten are all', async () => {
    expect(all(await mountTornado({ rows: many.slice(0, 10) }), 'button.rest')).toEqual([]);
  });

  it('are all shown when asked for', async () => {
    const tornado = await mountTornado({ rows: many });
    await click(tornado, one(tornado, 'button.rest'));
    expect(bodyOf(tornado)).toHaveLength(47);
  });

  it('are ten again when asked for', async () => {
    const tornado = await mountTornado({ rows: many });
    await click(tornado, one(tornado, 'button.rest'));
    await click(tornado, button(tornado, 'Show only the first 10'));
    expect(bodyOf(tornado)).toHaveLength(10);
  });

  it('say whether they are all shown', async () => {
    const tornado = await mountTornado({ rows: many });
    const rest = one(tornado, 'button.rest');
    const before = rest.getAttribute('aria-expanded');
    await click(tornado, rest);
    expect([before, rest.getAttribute('aria-expanded')]).toEqual(['false', 'true']);
  });

  it('keep the scale', async () => {
    const tornado = await mountTornado({ rows: many });
    const before = partsOf(tornado, 0);
    await click(tornado, one(tornado, 'button.rest'));
    expect(partsOf(tornado, 0)).toEqual(before);
  });
});

describe('without numbers', () => {
  const broken: [string, Partial<CpoTornado>][] = [
    ['no rows', { rows: [] }],
    ['rows that are not numbers', { rows: [row('a', NaN, 1), row('b', 1, Infinity)] }],
  ];

  it.each(broken)('a sentence stands for the picture: %s', async (_, more) => {
    expect(textOf(one(await mountTornado(more), '.empty'))).toBe('No uncertain input moves this difference.');
  });

  it.each(broken)('there is no table: %s', async (_, more) => {
    expect(all(await mountTornado(more), 'table, svg')).toEqual([]);
  });

  it('a row that is no number is left out', async () => {
    expect(bodyOf(await mountTornado({ rows: [...rows, row('d', NaN, 1)] }))).toHaveLength(3);
  });

  it.each([
    ['a typical value that is none', { center: NaN }],
    ['a typical value without end', { center: -Infinity }],
    ['a difference of nothing', { center: 0, rows: [row('a', 0, 0)] }],
  ])('no NaN is drawn: %s', async (_, more) => {
    expect((await mountTornado(more)).shadowRoot!.innerHTML).not.toMatch(/NaN|Infinity|∞/);
  });

  it('the element does not fail', async () => {
    expect(textOf(one(await mount<CpoTornado>('cpo-tornado', {}), '.empty'))).not.toBe('');
  });
});

describe('on the screen', () => {
  const long = [row('a', -16, 4, { label: 'Share of ends that a failed engine takes', highText: '0.145 USD/kWh' })];

  it.each([280, 360, 520, 660, 1200])('nothing scrolls sideways at %i px', async (width) => {
    await show(width);
    await mountTornado({ rows: [...long, ...rows] });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('the bar stands under the name where it is narrow', async () => {
    await show(360);
    const [first] = all(await mountTornado(), 'tbody tr');
    expect(one(first!, 'rect').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      one(first!, 'button').getBoundingClientRect().bottom,
    );
  });

  it('the numbers of the ends stand under the bar where it is narrow', async () => {
    await show(360);
    const [first] = all(await mountTornado(), 'tbody tr');
    expect(one(first!, 'td.from').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      one(first!, 'rect').getBoundingClientRect().bottom,
    );
  });

  it('it is mirrored where a language runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    onTestFinished(() => document.documentElement.removeAttribute('dir'));
    const [first] = all(await mountTornado(), 'tbody tr');
    const [low, high] = all(first!, 'rect').map((rect) => rect.getBoundingClientRect());
    expect(high!.right).toBeLessThanOrEqual(low!.left + 1);
  });

  it.each([360, 1280].flatMap((width) => (['light', 'dark'] as Scheme[]).map((scheme) => [width, scheme] as const)))(
    'axe-core finds nothing at %i px, %s',
    async (width, scheme) => {
      await show(width, scheme);
      const tornado = await mountTornado({ rows: many });
      const { violations } = await axe.run(tornado, { rules: { 'target-size': { enabled: true } } });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]!.failureSummary])).toEqual([]);
    },
  );
});
