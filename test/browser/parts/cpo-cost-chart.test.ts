import { describe, expect, it } from 'vitest';
import type { CostLine } from '../../../src/parts/charts/cost-line.ts';
import { Chart } from '../../../src/parts/charts/register.ts';
import type { CpoCostChart } from '../../../src/parts/cost-chart/cpo-cost-chart.ts';
import {
  all,
  caught,
  cellsOf,
  click,
  emulate,
  eventually,
  faults,
  frames,
  mount,
  one,
  openDetails,
  textOf,
} from '../mount.ts';

const lines: CostLine[] = [
  { option: 'a', label: 'A', role: 'baseline', money: 'USD', paid: [100, 150, 200] },
  { option: 'b', label: 'B', role: 'option', money: 'USD', paid: [120, 140, 160] },
];

const charts = (): Chart[] => Object.values(Chart.instances);

const mountChart = (more: Partial<CpoCostChart> = {}): Promise<CpoCostChart> =>
  mount<CpoCostChart>('cpo-cost-chart', { lines, finding: 'B is dearer to buy; the lines cross in year 1.', ...more });

/** The colours on the canvas, each once, as numbers. */
function colours(element: Element): Set<number> {
  const canvas = one<HTMLCanvasElement>(element, 'canvas');
  if (canvas.width === 0) return new Set();
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.buffer);
  return new Set(pixels.filter((pixel) => pixel !== 0));
}

const painted = (element: Element): boolean => colours(element).size > 0;

describe('the chart', () => {
  it('is painted when it is in view', async () => {
    const element = await mountChart();
    await eventually(() => painted(element)).toBe(true);
  });

  it('has the years on one axis and what is paid on the other', async () => {
    await mountChart();
    await eventually(charts).toHaveLength(1);
    expect(charts()[0]!.data.datasets.map(({ data }) => data)).toEqual(
      lines.map(({ paid }) => paid.map((y, x) => ({ x, y }))),
    );
  });

  it('is painted in the colours of the page', async () => {
    const element = await mountChart();
    await eventually(charts).toHaveLength(1);
    const probe = document.createElement('span');
    element.shadowRoot!.append(probe);
    probe.style.color = 'var(--_accent)';
    expect(charts()[0]!.data.datasets[1]!.borderColor).toBe(getComputedStyle(probe).color);
  });

  it('is painted in the colours of a host', async () => {
    const style = document.createElement('style');
    style.textContent = 'cpo-cost-chart { --cpo-accent: rgb(1, 2, 3) }';
    document.head.append(style);
    await mountChart();
    await eventually(() => charts()[0]?.data.datasets[1]!.borderColor).toBe('rgb(1, 2, 3)');
    style.remove();
  });

  it('is painted anew when the page turns dark', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    await emulate({ 'prefers-color-scheme': 'light' });
    await mountChart();
    await eventually(charts).toHaveLength(1);
    const before = charts()[0]!.data.datasets[0]!.borderColor;
    await emulate({ 'prefers-color-scheme': 'dark' });
    await eventually(() => charts()[0]!.data.datasets[0]!.borderColor).not.toBe(before);
    document.documentElement.style.colorScheme = '';
  });

  it('shows new lines', async () => {
    const element = await mountChart();
    await eventually(charts).toHaveLength(1);
    element.lines = [lines[0]!];
    await eventually(() => charts().map(({ data }) => data.datasets.length)).toEqual([1]);
  });

  it('has one sentence for readers of the screen', async () => {
    const canvas = one(await mountChart(), 'canvas');
    expect([canvas.getAttribute('role'), canvas.getAttribute('aria-label')]).toEqual([
      'img',
      expect.stringContaining('B is dearer to buy; the lines cross in year 1.'),
    ]);
  });

  it('says in its heading what is shown and in which unit', async () => {
    expect(textOf(one(await mountChart(), 'h2'))).toBe('Paid by the end of each year, USD');
  });

  it('keeps its height from before it is painted', async () => {
    const element = await mountChart();
    const before = element.getBoundingClientRect().height;
    await eventually(() => painted(element)).toBe(true);
    expect(element.getBoundingClientRect().height).toBe(before);
  });

  it('without lines causes no error', async () => {
    const found = faults();
    await mountChart({ lines: [] });
    await frames();
    expect(found).toEqual([]);
  });
});

describe('the table of the chart', () => {
  it('has the same numbers', async () => {
    expect(cellsOf(one(await mountChart(), 'table'))).toEqual([
      ['Option', 'Purchase', 'Year 1', 'Year 2'],
      ['A', '100', '150', '200'],
      ['B', '120', '140', '160'],
    ]);
  });

  it('follows new lines', async () => {
    const element = await mountChart();
    element.lines = [{ option: 'c', label: 'C', role: 'option', money: 'USD', paid: [7, 8] }];
    await element.updateComplete;
    expect(cellsOf(one(element, 'table'))).toEqual([
      ['Option', 'Purchase', 'Year 1'],
      ['C', '7', '8'],
    ]);
  });

  it.each([
    ['the purchase', 0, { kind: 'quantity', option: 'a', quantity: 'capex' }],
    ['a year', 4, { kind: 'paid', option: 'b', quantity: '1' }],
  ])('asks for the explanation of %s', async (_, place, asked) => {
    const events = caught('cpo-explain');
    const element = await mountChart();
    await openDetails(element);
    await click(element, all(element, 'button.number')[place]!);
    expect(events.map(({ detail }) => detail)).toEqual([asked]);
  });
});

describe('a chart that comes and goes', () => {
  it('is destroyed when it leaves the page', async () => {
    const element = await mountChart();
    await eventually(charts).toHaveLength(1);
    element.remove();
    expect(charts()).toEqual([]);
  });

  it('is not made when it has left before it was loaded', async () => {
    const element = await mountChart();
    await frames();
    element.remove();
    await Promise.all([
      import('../../../src/parts/charts/register.ts'),
      import('../../../src/parts/charts/cost-over-years.ts'),
    ]);
    await frames();
    expect(charts()).toEqual([]);
  });

  it('is painted again when it comes back', async () => {
    const element = await mountChart();
    await eventually(charts).toHaveLength(1);
    element.remove();
    document.body.append(element);
    await eventually(() => [charts().length, painted(element)]).toEqual([1, true]);
  });

  it('can be moved fifty times without error', async () => {
    const found = faults();
    const element = await mountChart();
    await eventually(charts).toHaveLength(1);
    const places = [document.createElement('div'), document.createElement('div')];
    document.body.append(...places);
    for (let i = 0; i < 50; i++) {
      places[i % 2]!.append(element);
      if (i % 5 === 0) await frames();
    }
    await eventually(charts).toHaveLength(1);
    places.forEach((place) => place.remove());
    expect(found).toEqual([]);
  });

  it('is one chart after fifty moves', async () => {
    const element = await mountChart();
    for (let i = 0; i < 50; i++) {
      document.body.append(element);
      if (i % 5 === 0) await frames();
    }
    await eventually(() => [charts().length, painted(element)]).toEqual([1, true]);
  });
});
