import { describe, expect, it } from 'vitest';
import { frontierRegions, largestRectangle } from '../../../src/parts/charts/frontier-regions.ts';
import { regionLabels } from '../../../src/parts/charts/region-labels.ts';
import { frontierOf } from './frontiers.ts';

const style = { ink: 'black', muted: 'grey', line: 'silver', accent: 'blue', page: 'white', font: 'serif' };
const mask = (...columns: string[]): boolean[][] => columns.map((column) => [...column].map((cell) => cell === '#'));
const any = { columns: 1, rows: 1 };

describe('the largest rectangle', () => {
  it('is the one with most cells', () => {
    expect(largestRectangle(mask('##..', '####', '####'), any)).toEqual({ a: [1, 2], b: [0, 3] });
  });

  it('has the columns that are needed', () => {
    expect(largestRectangle(mask('##..', '####', '####'), { columns: 3, rows: 1 })).toEqual({ a: [0, 2], b: [0, 1] });
  });

  it('has the rows that are needed', () => {
    expect(largestRectangle(mask('###', '#..', '#..', '#..', '#..'), { columns: 1, rows: 3 })).toEqual({
      a: [0, 0],
      b: [0, 2],
    });
  });

  it('is not there in an empty region', () => {
    expect(largestRectangle(mask('..', '..'), any)).toBeUndefined();
  });
});

describe('a region', () => {
  const far = { x: 1000, y: 0.1 };

  it('of the option is where the difference is below 0', () => {
    expect(
      frontierRegions(
        frontierOf((x) => x - 200),
        far,
      ).option[1],
    ).toEqual(mask('###', '...', '...'));
  });

  it('of the baseline is where the difference is above 0', () => {
    expect(
      frontierRegions(
        frontierOf((x) => x - 200),
        { x: 100, y: 0.3 },
      ).baseline[1],
    ).toEqual(mask('...', '...', '###'));
  });

  it('is settled first', () => {
    const frontier = frontierOf(
      (_, y) => y - 1,
      (_, y) => (y > 0.15 ? 0.5 : 1),
    );
    expect(frontierRegions(frontier, { x: 100, y: 0.3 }).option[0]).toEqual(mask('#..', '#..', '#..'));
  });

  it('does not touch the point', () => {
    expect(
      frontierRegions(
        frontierOf(() => -1),
        { x: 100, y: 0.1 },
      ).option[1],
    ).toEqual(mask('..#', '..#', '###'));
  });
});

describe('a name', () => {
  /** A chart of 11 times 11 cells of 10 px; a letter is 6 px wide. Returns what is written where. */
  function written(text: string, ...regions: boolean[][][]): [string, number, number][] {
    const found: [string, number, number][] = [];
    const grid = { x: Array.from({ length: 11 }, (_, i) => i), y: Array.from({ length: 11 }, (_, i) => i) };
    const scale = { getPixelForValue: (value: number) => value * 10 };
    const ctx = {
      save: () => undefined,
      restore: () => undefined,
      measureText: (line: string) => ({ width: line.length * 6 }),
      strokeText: () => undefined,
      fillText: (line: string, x: number, y: number) => found.push([line, x, y]),
    };
    const chart = {
      ctx,
      chartArea: { left: 0, right: 100, width: 100, height: 100 },
      scales: { x: scale, y: scale },
      width: 110,
    };
    const plugin = regionLabels([{ text, color: 'blue', regions }], grid, style);
    plugin.afterLayout!(chart as never, {}, {});
    plugin.afterDatasetsDraw!(chart as never, {}, {}, false);
    return found;
  }
  const columns = (from: number, to: number): boolean[][] =>
    Array.from({ length: 11 }, (_, a) => Array.from({ length: 11 }, () => a >= from && a <= to));

  it('stands in the middle of its region', () => {
    expect(written('CPO less', columns(0, 8))).toEqual([['CPO less', 40, 50]]);
  });

  it('stands in the first region where it fits', () => {
    expect(written('CPO less', columns(0, 2), columns(2, 10))).toEqual([['CPO less', 60, 50]]);
  });

  it('takes two lines where one is too long', () => {
    expect(written('CPO costs less', columns(0, 8)).map(([line]) => line)).toEqual(['CPO costs', 'less']);
  });

  it('moves to the end of the plane where it fits nowhere', () => {
    // 36 px wide at the right end, which is at 110.
    expect(written('Retime', columns(9, 10))).toEqual([['Retime', 92, 50]]);
  });

  it('is left out where its region is hardly there', () => {
    expect(written('CPO', mask('##', '##'))).toEqual([]);
  });
});
