import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { page } from '../user.ts';
import { Chart } from '../../../src/parts/charts/register.ts';
import '../../../src/parts/frontier/cpo-frontier.define.ts';
import type { CpoFrontier } from '../../../src/parts/frontier/cpo-frontier.ts';
import {
  all,
  button,
  caught,
  cellsOf,
  eventually,
  faults,
  frames,
  locatorOf,
  mount,
  one,
  settled,
  show,
  textOf,
} from '../mount.ts';

const count = 41;
const places = (from: number, to: number): number[] =>
  Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
const [x, y] = [places(100, 500), places(0, 0.4)];

/** Breaks even at 200 USD where electricity is free, and at 1 USD more for each 0.001 USD/kWh. */
const view: Pick<CpoFrontier, 'frontier' | 'curves'> = {
  frontier: {
    x,
    y,
    differences: x.map((price) => y.map((rate) => price - 200 - 1000 * rate)),
    wins: x.map((price) => y.map((rate) => Math.min(1, Math.max(0, 0.5 - (price - 200 - 1000 * rate) / 200)))),
  },
  curves: {
    curve: x.map((price) => (price < 200 ? null : (price - 200) / 1000)),
    unsettled: x.map((price) =>
      price < 125 ? null : { from: Math.max(0, (price - 280) / 1000), to: Math.min(0.4, (price - 120) / 1000) },
    ),
  },
};

const choices: CpoFrontier['choices'] = [
  { name: 'cpo.endPrice', label: 'Price per port' },
  { name: 'facility.electricityPrice', label: 'Electricity' },
  { name: 'facility.pue', label: 'PUE' },
];

const mountFrontier = (more: Partial<CpoFrontier> = {}): Promise<CpoFrontier> =>
  mount<CpoFrontier>('cpo-frontier', {
    ...view,
    axes: {
      x: { name: 'cpo.endPrice', label: 'Price per port', unit: 'USD', typical: 150 },
      y: { name: 'facility.electricityPrice', label: 'Electricity', unit: 'USD/kWh', typical: 0.1 },
    },
    choices,
    optionLabel: 'CPO',
    baselineLabel: 'DSP-retimed',
    ...more,
  });

const charts = (): Chart[] => Object.values(Chart.instances);
const lists = (element: Element): HTMLSelectElement[] => all<HTMLSelectElement>(element, 'select');
const chosen = (element: Element): string[] => lists(element).map(({ value }) => value);
const choose = (list: string, entry: string): Promise<void> =>
  page.getByRole('combobox', { name: list, exact: true }).selectOptions(entry);
/** The table in the place of the chart. */
async function openTable(element: CpoFrontier): Promise<void> {
  if (element.frontier) button(element, 'As table').click();
  await settled(element);
}
const visible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

const waiting = { frontier: undefined, curves: undefined };

describe('the chart', () => {
  it('is painted when it is in view', async () => {
    await mountFrontier();
    await eventually(charts).toHaveLength(1);
  });

  it('has the finding for readers of the screen', async () => {
    const chart = one(await mountFrontier(), '.box');
    expect([chart.getAttribute('role'), chart.getAttribute('aria-label')]).toEqual([
      'group',
      expect.stringContaining('CPO costs less below 200 USD with the electricity at 0 USD/kWh, below 300 USD at 0.1'),
    ]);
  });

  it('says in its heading who is held against whom', async () => {
    expect(textOf(one(await mountFrontier(), 'h2'))).toBe(
      'With the price per port below 300 USD, CPO costs less than DSP-retimed.',
    );
  });

  it('follows a new frontier', async () => {
    const element = await mountFrontier();
    await eventually(charts).toHaveLength(1);
    element.curves = { ...view.curves!, curve: x.map(() => 0.25) };
    await eventually(() => charts().map(({ data }) => (data.datasets[0]!.data[0] as { y: number }).y)).toEqual([0.25]);
  });

  it('says at the pointer in how many draws the option is lower', async () => {
    const element = await mountFrontier();
    await eventually(charts).toHaveLength(1);
    await locatorOf(one(element, 'canvas')).hover();
    await eventually(() => textOf(one(element, '.tip:not(.keys)'))).toMatch(
      /^At \d+ USD and 0\.\d+ USD\/kWh: CPO lower in \d+ % of cases$/,
    );
  });

  it('is destroyed when it leaves the page', async () => {
    const element = await mountFrontier();
    await eventually(charts).toHaveLength(1);
    element.remove();
    expect(charts()).toEqual([]);
  });
});

describe('the lists', () => {
  it('show the inputs of the axes', async () => {
    expect(chosen(await mountFrontier())).toEqual(['cpo.endPrice', 'facility.electricityPrice']);
  });

  it('offer every input', async () => {
    expect([...lists(await mountFrontier())[0]!.options].map(textOf)).toEqual(['Price per port', 'Electricity', 'PUE']);
  });

  it('show an input that is not among the choices', async () => {
    const element = await mountFrontier({ choices: choices.slice(1) });
    expect(chosen(element)[0]).toBe('cpo.endPrice');
  });

  it('ask for another input across', async () => {
    const events = caught('cpo-frontier-axes');
    await mountFrontier();
    await choose('X axis', 'PUE');
    expect(events.map(({ detail }) => detail)).toEqual([{ x: 'facility.pue', y: 'facility.electricityPrice' }]);
  });

  it('ask for another input upward', async () => {
    const events = caught('cpo-frontier-axes');
    await mountFrontier();
    await choose('Y axis', 'PUE');
    expect(events.map(({ detail }) => detail)).toEqual([{ x: 'cpo.endPrice', y: 'facility.pue' }]);
  });

  it.each([
    ['X axis', 'Electricity'],
    ['Y axis', 'Price per port'],
  ])('swap the inputs when the one of the other axis is chosen %s', async (list, entry) => {
    const events = caught('cpo-frontier-axes');
    await mountFrontier();
    await choose(list, entry);
    expect(events.map(({ detail }) => detail)).toEqual([{ x: 'facility.electricityPrice', y: 'cpo.endPrice' }]);
  });

  it('show what the axes are, not what was asked for', async () => {
    const element = await mountFrontier();
    await choose('X axis', 'PUE');
    await element.updateComplete;
    expect(chosen(element)[0]).toBe('cpo.endPrice');
  });

  it('follow new axes', async () => {
    const element = await mountFrontier();
    element.axes = { x: element.axes.y, y: element.axes.x };
    await element.updateComplete;
    expect(chosen(element)).toEqual(['facility.electricityPrice', 'cpo.endPrice']);
  });

  it('ask for nothing on their own', async () => {
    const events = caught('cpo-frontier-axes');
    const element = await mountFrontier();
    element.axes = { x: element.axes.y, y: element.axes.x };
    await frames();
    expect(events).toEqual([]);
  });

  it('are 24 px high or more', async () => {
    expect(lists(await mountFrontier()).every((list) => list.getBoundingClientRect().height >= 24)).toBe(true);
  });
});

describe('while it is being computed', () => {
  it('says so', async () => {
    expect(textOf(one(await mountFrontier(waiting), '.wait'))).toBe('Computing');
  });

  it('says so no longer when it is there', async () => {
    const element = await mountFrontier(waiting);
    Object.assign(element, view);
    await element.updateComplete;
    expect(textOf(one(element, '.wait'))).toBe('');
  });

  it.each([1280, 360])('keeps the height at %d px', async (width) => {
    await show(width);
    const element = await mountFrontier(waiting);
    const before = element.getBoundingClientRect().height;
    Object.assign(element, view);
    await eventually(charts).toHaveLength(1);
    expect(element.getBoundingClientRect().height).toBe(before);
  });

  it('keeps the height of an open table', async () => {
    const element = await mountFrontier();
    await openTable(element);
    const before = element.getBoundingClientRect().height;
    Object.assign(element, waiting);
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).toBe(before);
  });

  it('shows no numbers of before', async () => {
    const element = await mountFrontier();
    await openTable(element);
    Object.assign(element, waiting);
    await element.updateComplete;
    expect(['.finding', 'table'].map((part) => visible(one(element, part)))).toEqual([false, false]);
  });

  it('has no chart of before', async () => {
    const element = await mountFrontier();
    await eventually(charts).toHaveLength(1);
    Object.assign(element, waiting);
    await element.updateComplete;
    expect(charts()).toEqual([]);
  });

  it('lets the inputs be chosen', async () => {
    expect(lists(await mountFrontier(waiting)).every(visible)).toBe(true);
  });
});

describe('without a frontier', () => {
  const reason = 'PUE does not change the difference.';

  it('gives the reason', async () => {
    const element = await mountFrontier({ ...waiting, reason });
    expect(textOf(one(element, '.plane'))).toBe(reason);
  });

  it('gives the reason alone', async () => {
    const element = await mountFrontier({ reason });
    expect([all(element, 'canvas').length, visible(one(element, 'cpo-figure'))]).toEqual([0, false]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('for a %d says that there is no value', async (bad) => {
    const frontier = { ...view.frontier!, differences: x.map(() => y.map(() => bad)) };
    const element = await mountFrontier({ frontier });
    expect(textOf(one(element, '.plane'))).toBe('The difference has no value somewhere in this range.');
  });

  it('and without axes causes no error', async () => {
    const found = faults();
    await mount<CpoFrontier>('cpo-frontier', {});
    await frames();
    expect(found).toEqual([]);
  });
});

describe('the table', () => {
  it('has nine rows of the chart', async () => {
    expect(cellsOf(one(await mountFrontier(), 'table'))).toEqual([
      ['Price per port, USD', 'Break-even electricity, USD/kWh', 'Not settled from', 'to'],
      ['100', 'CPO cheaper', 'settled', ''],
      ['150', 'CPO cheaper', '0', '0.03'],
      ['200', '0', '0', '0.08'],
      ['250', '0.05', '0', '0.13'],
      ['300', '0.1', '0.02', '0.18'],
      ['350', '0.15', '0.07', '0.23'],
      ['400', '0.2', '0.12', '0.28'],
      ['450', '0.25', '0.17', '0.33'],
      ['500', '0.3', '0.22', '0.38'],
    ]);
  });

  it('names the baseline where it costs less at every value', async () => {
    const frontier = { ...view.frontier!, differences: x.map(() => y.map(() => 1)) };
    const element = await mountFrontier({ frontier });
    expect(cellsOf(one(element, 'table'))[1]![1]).toBe('DSP-retimed cheaper');
  });

  it('has no NaN', async () => {
    const curves = { curve: x.map(() => Number.NaN), unsettled: x.map(() => ({ from: Number.NaN, to: 1 })) };
    expect(textOf(one(await mountFrontier({ curves }), 'table'))).not.toContain('NaN');
  });

  it('can be reached by keyboard', async () => {
    const element = await mountFrontier();
    await openTable(element);
    const region = one(element, '.scroll');
    region.focus();
    expect((region.getRootNode() as ShadowRoot).activeElement).toBe(region);
  });
});

describe('for every reader', () => {
  it.each([
    ['with a frontier', {}],
    ['while computing', waiting],
    ['with a reason', { ...waiting, reason: 'PUE changes nothing.' }],
  ])('axe finds nothing %s', async (_, more) => {
    for (const scheme of ['light', 'dark'] as const) {
      await show(760, scheme);
      const element = await mountFrontier(more);
      await openTable(element);
      const { violations } = await axe.run(element, { rules: { 'target-size': { enabled: true } } });
      expect(violations.map(({ id }) => id)).toEqual([]);
      element.remove();
    }
  });

  it('nothing scrolls sideways at 280 px but the table', async () => {
    await show(280);
    const long = { name: 'long', label: 'Support contract on co-packaged optics, a share a year' };
    const element = await mountFrontier({ choices: [...choices, long] });
    await openTable(element);
    await eventually(charts).toHaveLength(1);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
  });

  it('stands from right to left', async () => {
    await show(280);
    const element = await mountFrontier({ dir: 'rtl' });
    await openTable(element);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
  });
});
