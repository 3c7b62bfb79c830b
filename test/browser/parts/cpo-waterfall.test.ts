import axe from 'axe-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/parts/waterfall/cpo-waterfall.define.ts';
import type { CpoWaterfall } from '../../../src/parts/waterfall/cpo-waterfall.ts';
import { all, caught, cellsOf, click, mount, one, show, textOf, type Scheme } from '../mount.ts';

const step = (quantity: string, amount: number): CpoWaterfall['steps'][number] => ({
  quantity,
  label: `Line ${quantity}`,
  amount,
});
const properties: Partial<CpoWaterfall> = {
  heading: 'From A to B',
  finding: 'Optics weigh most.',
  unit: 'M USD',
  baseline: 'a',
  option: 'b',
  startLabel: 'A',
  start: 40,
  endLabel: 'B',
  end: 30,
  steps: [step('optics', -20), step('support', 8), step('labour', 0.002), step('energy', 1.998)],
};
const belowZero: Partial<CpoWaterfall> = { start: 30, end: -10, steps: [step('optics', -40)] };

const mountWaterfall = (more: Partial<CpoWaterfall> = {}): Promise<CpoWaterfall> =>
  mount<CpoWaterfall>('cpo-waterfall', { ...properties, ...more });

const percent = (element: Element, name: string): number => Number(/^(.+)%$/.exec(element.getAttribute(name)!)![1]);

/** Kind, left end and width of every bar, in percent. */
const barsOf = (waterfall: Element): [string, number, number][] =>
  all(waterfall, 'rect').map((rect) => [
    rect.getAttribute('class')!,
    Number(percent(rect, 'x').toFixed(9)),
    Number(percent(rect, 'width').toFixed(9)),
  ]);

describe('the bars', () => {
  it('run from the start over every step to the end', async () => {
    expect(barsOf(await mountWaterfall())).toEqual([
      ['start', 0, 100],
      ['saves', 50, 50],
      ['adds', 50, 20],
      ['adds', 70, 0.005],
      ['adds', 70.005, 4.995],
      ['end', 0, 75],
    ]);
  });

  it('have room for a step above the start', async () => {
    expect(barsOf(await mountWaterfall({ start: 20, end: 40, steps: [step('optics', 20)] }))).toEqual([
      ['start', 0, 50],
      ['adds', 50, 50],
      ['end', 0, 100],
    ]);
  });

  it('go below zero', async () => {
    expect(barsOf(await mountWaterfall(belowZero))).toEqual([
      ['start', 25, 75],
      ['saves', 0, 100],
      ['end', 0, 25],
    ]);
  });

  it('are in sight at two pixels where a step is small', async () => {
    const least = all(await mountWaterfall(), 'line.least')[3]!;
    expect(getComputedStyle(least).strokeWidth).toBe('2px');
  });

  it('have the small step at its place', async () => {
    expect(percent(all(await mountWaterfall(), 'line.least')[3]!, 'x1')).toBeCloseTo(70.0025, 9);
  });

  it('have two fills for steps', async () => {
    const fills = all(await mountWaterfall(), 'rect').map((rect) => getComputedStyle(rect).fill);
    expect(fills[1]).not.toBe(fills[2]);
  });

  it('are as wide on the screen as they say', async () => {
    const [start, saves] = all(await mountWaterfall(), 'rect').map((rect) => rect.getBoundingClientRect().width);
    expect(saves! / start!).toBeCloseTo(0.5, 1);
  });

  it('are joined where one ends and the next begins', async () => {
    const [, second] = all(await mountWaterfall(), 'tbody tr');
    expect(all(second!, 'line.joint').map((joint) => percent(joint, 'x1'))).toEqual([100, 50]);
  });

  it('are hidden from readers of the screen, who have the table', async () => {
    const pictures = all(await mountWaterfall(), 'td.bar > svg, .axis');
    expect(pictures.every((picture) => picture.getAttribute('aria-hidden') === 'true')).toBe(true);
  });

  it('follow new steps', async () => {
    const waterfall = await mountWaterfall();
    waterfall.steps = [step('optics', -10)];
    await waterfall.updateComplete;
    expect(barsOf(waterfall)[1]).toEqual(['saves', 75, 25]);
  });
});

describe('zero', () => {
  it('has a line in every row', async () => {
    expect(all(await mountWaterfall(), 'line.zero').map((line) => percent(line, 'x1'))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('has its line where bars go below', async () => {
    expect(percent(one(await mountWaterfall(belowZero), 'line.zero'), 'x1')).toBe(25);
  });

  it('is named', async () => {
    const name = one(await mountWaterfall(belowZero), 'text');
    expect([textOf(name), percent(name, 'x')]).toEqual(['0', 25]);
  });
});

describe('the table', () => {
  it('has every number with its sign', async () => {
    expect(cellsOf(one(await mountWaterfall(), 'tbody'))).toEqual([
      ['A', '', '40.00'],
      ['Line optics', '', '−20.00'],
      ['Line support', '', '+8.00'],
      ['Line labour', '', '+0.002'],
      ['Line energy', '', '+2.00'],
      ['B', '', '30.00'],
    ]);
  });

  it('has headings for its rows and columns', async () => {
    expect(all<HTMLTableCellElement>(await mountWaterfall(), 'th').filter(({ scope }) => !scope)).toEqual([]);
  });

  it.each([
    ['heading, with the unit', 'h2', 'From A to B, M USD'],
    ['finding', '.finding', 'Optics weigh most.'],
  ])('has its %s', async (_, selector, text) => {
    expect(textOf(one(await mountWaterfall(), selector))).toBe(text);
  });
});

describe('a number', () => {
  it.each([
    ['of the start', 0, { kind: 'quantity', option: 'a', quantity: 'tcoWithoutIdle' }],
    ['of a step', 2, { kind: 'difference', option: 'b', quantity: 'support' }],
    ['of the end', 5, { kind: 'quantity', option: 'b', quantity: 'tcoWithoutIdle' }],
  ])('asks for its explanation: %s', async (_, place, detail) => {
    const events = caught('cpo-explain');
    const waterfall = await mountWaterfall();
    await click(waterfall, all(waterfall, 'button.number')[place]!);
    expect(events.map((event) => event.detail)).toEqual([detail]);
  });

  it('asks by Enter', async () => {
    const events = caught('cpo-explain');
    await mountWaterfall();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(events.map(({ detail }) => detail.option)).toEqual(['a']);
  });

  it('shows that it has the focus', async () => {
    const waterfall = await mountWaterfall();
    await userEvent.tab();
    expect(getComputedStyle(waterfall.shadowRoot!.activeElement!).outlineStyle).toBe('solid');
  });
});

describe('without numbers', () => {
  const broken: [string, Partial<CpoWaterfall>][] = [
    ['no steps', { steps: [] }],
    ['a start that is none', { start: NaN }],
    ['an end without end', { end: Infinity }],
    ['steps that are none', { steps: [step('optics', NaN)] }],
  ];

  it.each(broken)('a sentence stands for the picture: %s', async (_, more) => {
    expect(textOf(one(await mountWaterfall(more), '.empty'))).toBe('No line of the cost differs.');
  });

  it.each(broken)('there is no table: %s', async (_, more) => {
    expect(all(await mountWaterfall(more), 'table, svg')).toEqual([]);
  });

  it('a step that is no number is left out', async () => {
    const waterfall = await mountWaterfall({ steps: [step('optics', -10), step('energy', NaN)] });
    expect(barsOf(waterfall)).toHaveLength(3);
  });

  it('the element does not fail', async () => {
    expect(textOf(one(await mount<CpoWaterfall>('cpo-waterfall', {}), '.empty'))).not.toBe('');
  });
});

describe('on the screen', () => {
  it.each([280, 360, 520, 660, 1200])('nothing scrolls sideways at %i px', async (width) => {
    await show(width);
    await mountWaterfall({ steps: [{ ...step('optics', -10), label: 'Installation, spares, repairs in every year' }] });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });

  it('the bar stands under the name where it is narrow', async () => {
    await show(360);
    const [first] = all(await mountWaterfall(), 'tbody tr');
    expect(one(first!, 'rect').getBoundingClientRect().top).toBeGreaterThanOrEqual(
      one(first!, 'button').getBoundingClientRect().bottom,
    );
  });

  it('it is mirrored where a language runs from right to left', async () => {
    document.documentElement.dir = 'rtl';
    onTestFinished(() => document.documentElement.removeAttribute('dir'));
    const [start, saves] = all(await mountWaterfall(), 'rect').map((rect) => rect.getBoundingClientRect());
    expect(saves!.left).toBeCloseTo(start!.left, 0);
  });

  it.each([360, 1280].flatMap((width) => (['light', 'dark'] as Scheme[]).map((scheme) => [width, scheme] as const)))(
    'axe-core finds nothing at %i px, %s',
    async (width, scheme) => {
      await show(width, scheme);
      const waterfall = await mountWaterfall();
      const { violations } = await axe.run(waterfall, { rules: { 'target-size': { enabled: true } } });
      expect(violations.map(({ id, nodes }) => [id, nodes[0]!.failureSummary])).toEqual([]);
    },
  );
});
