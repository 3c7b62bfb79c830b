import { describe, expect, it } from 'vitest';
import { frontierReading } from '../../../src/parts/charts/frontier-reading.ts';
import { frontierChart } from '../../../src/parts/charts/frontier-chart.ts';
import { axes, frontierOf, noCurves, viewOf } from './frontiers.ts';

const style = { ink: 'black', muted: 'grey', line: 'silver', accent: 'blue', page: 'white', font: 'serif' };
const steep = frontierOf(
  (x, y) => x - 100 - 500 * y,
  (x) => (x === 100 ? 0.912 : 0.25),
);
const chart = (...view: Parameters<typeof viewOf>): ReturnType<typeof frontierChart> =>
  frontierChart(viewOf(...view), style);
const datasetOf = (configuration: ReturnType<typeof chart>, label: string) =>
  configuration.data.datasets.find((dataset) => dataset.label === label)!;

describe('what is drawn', () => {
  it('is the break-even curve', () => {
    const configuration = chart(steep, { ...noCurves, curve: [0.1, 0.2, 0.3] });
    expect(datasetOf(configuration, 'break-even').data.map(({ y }) => y)).toEqual([0.1, 0.2, 0.3]);
  });

  it('is the region that is not settled, between two lines', () => {
    const labels = chart(steep).data.datasets.map(({ label }) => label);
    const from = datasetOf(chart(steep), 'from');
    expect([(from.fill as { target: string }).target, labels.indexOf('to')]).toEqual([
      '+1',
      labels.indexOf('from') + 1,
    ]);
  });

  it('is where the scenario stands', () => {
    expect(datasetOf(chart(steep), 'here').data).toEqual([{ x: 150, y: 0.2 }]);
  });

  it.each([99, 301, Number.NaN, Number.POSITIVE_INFINITY])('is no point at %d, beyond the range', (typical) => {
    const configuration = chart(steep, noCurves, { x: { ...axes.x, typical } });
    expect(datasetOf(configuration, 'here').data).toEqual([]);
  });

  it('is one point at the end of the range', () => {
    const configuration = chart(steep, noCurves, { x: { ...axes.x, typical: 300 } });
    expect(datasetOf(configuration, 'here').data).toHaveLength(1);
  });

  it('has no value that is not a number', () => {
    const configuration = chart(steep, {
      curve: [Number.NaN, Number.NEGATIVE_INFINITY, null],
      unsettled: [{ from: Number.NaN, to: Number.POSITIVE_INFINITY }, null, null],
    });
    const values = configuration.data.datasets.flatMap(({ data }) => data.flatMap(({ x, y }) => [x, y ?? 0]));
    expect(values.every(Number.isFinite)).toBe(true);
  });

  it('is never in motion', () => {
    expect(chart(steep).options!.animation).toBe(false);
  });
});

describe('an axis', () => {
  const scaleOf = (axis: 'x' | 'y', ...view: Parameters<typeof viewOf>) => {
    const { title, min, max, type } = chart(...view).options!.scales![axis]! as {
      title: { text: string };
      min: number;
      max: number;
      type: string;
    };
    return [title.text, min, max, type];
  };

  it('across has a title and the range', () => {
    expect(scaleOf('x', steep)).toEqual(['Price per port, USD', 100, 300, 'linear']);
  });

  it('upward has a title and the range', () => {
    expect(scaleOf('y', steep)).toEqual(['Electricity, USD/kWh', 0.1, 0.3, 'linear']);
  });

  it('of a ratio has no unit in its title', () => {
    expect(scaleOf('x', steep, noCurves, { x: { ...axes.x, label: 'PUE', unit: '1' } })[0]).toBe('PUE');
  });
});

describe('what is read', () => {
  const reading = frontierReading(viewOf(steep));

  it('is in how many draws the option is lower', () => {
    expect(reading.text({ column: 0, row: 2 })).toBe('At 100 USD and 0.3 USD/kWh: CPO lower in 91 % of cases');
  });

  it('begins where the scenario stands', () => {
    const { start, place } = reading;
    expect([reading.text(start), place(start)]).toEqual([
      expect.stringMatching(/^At 100 USD and 0.2 USD/),
      { left: 0, top: expect.closeTo(50, 9) as number },
    ]);
  });

  it('has the least values at the lower left', () => {
    const { place, columns, rows } = reading;
    const [least, most] = [place({ column: 0, row: 0 }), place({ column: columns - 1, row: rows - 1 })];
    expect([least.left, least.top, most.left].map((percent) => Math.round(percent!))).toEqual([0, 100, 100]);
    expect(most.top).toBeCloseTo(0, 9);
  });
});
