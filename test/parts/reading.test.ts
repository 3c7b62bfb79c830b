import { describe, expect, it } from 'vitest';
import { cellAfter, nearestCell, type Cell, type Reading } from '../../src/parts/reading/reading.ts';
import { linesReading, rowsReading, stackReading } from '../../src/parts/reading/readings.ts';
import { deskWords as words } from '../../src/words/en/desk.ts';

const grid = (kind: Reading['kind'], columns = 4, rows = 3): Reading => ({
  kind,
  columns,
  rows,
  start: { column: 1, row: 1 },
  place: ({ column, row }) => ({ left: (100 * column) / (columns - 1), top: 100 - (100 * row) / (rows - 1) }),
  text: ({ column, row }) => `${column} ${row}`,
});

/** Where keys lead, one after the other. */
function walk(reading: Reading, ...keys: string[]): string {
  let at: Cell | undefined;
  for (const key of keys) at = cellAfter(key, at, reading) ?? at;
  return at ? reading.text(at) : '';
}

describe('the keys', () => {
  it.each(['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'])('%s reads where the reading begins first', (key) => {
    expect(walk(grid('lines'), key)).toBe('1 1');
  });

  it.each([
    ['ArrowRight', '2 1'],
    ['ArrowLeft', '0 1'],
    ['ArrowDown', '1 2'],
    ['ArrowUp', '1 0'],
    ['Home', '0 1'],
    ['End', '3 1'],
  ])('%s goes on to %s', (key, found) => {
    expect(walk(grid('lines'), 'ArrowRight', key)).toBe(found);
  });

  it.each([
    ['ArrowDown', '1 0'],
    ['ArrowUp', '1 2'],
    ['PageDown', '1 0'],
    ['PageUp', '1 2'],
  ])('%s of a plane goes to %s: the least value is below', (key, found) => {
    expect(walk(grid('plane'), 'ArrowRight', key)).toBe(found);
  });

  it('end at the edges', () => {
    const right = Array.from({ length: 9 }, () => 'ArrowRight');
    expect(walk(grid('bars'), ...right, 'ArrowDown', 'ArrowDown', 'ArrowDown')).toBe('3 2');
  });

  it.each(['Tab', 'Enter', 'a', 'Escape', 'toString', 'PageDown', 'PageUp'])('leave %s to the page', (key) => {
    expect(cellAfter(key, { column: 0, row: 0 }, grid('lines'))).toBeUndefined();
  });
});

describe('the pointer', () => {
  it('reads the nearest point of a plane', () => {
    expect(nearestCell(grid('plane'), 30, 10)).toEqual({ column: 1, row: 2 });
  });

  it('reads in the row in which it stands', () => {
    expect(nearestCell(grid('bars'), 99, 50, 2)).toEqual({ column: 3, row: 2 });
  });
});

describe('rows of values', () => {
  const one = (label: string, value: number) => ({ label, value, text: () => `${value} USD` });
  const reading = rowsReading(
    [
      { name: 'CPO', values: [one('P10', 1), one('expected', 2), one('P90', 4)] },
      { name: 'LPO', values: [one('expected', 3)] },
    ],
    { from: 0, to: 4 },
    words,
  )!;

  it('begin with what is expected', () => {
    expect(reading.text(reading.start)).toBe('CPO, expected: 2 USD');
  });

  it('read a row without a range at its one value', () => {
    expect([0, 1, 2].map((column) => reading.text({ column, row: 1 }))).toEqual(
      Array.from({ length: 3 }, () => 'LPO, expected: 3 USD'),
    );
  });

  it('stand where they are drawn', () => {
    expect([0, 1, 2].map((column) => reading.place({ column, row: 0 }).left)).toEqual([25, 50, 100]);
  });

  it('are nothing to read without any', () => {
    expect(rowsReading([], { from: 0, to: 1 }, words)).toBeUndefined();
  });
});

describe('parts of bars', () => {
  const reading = stackReading(
    [
      {
        name: 'CPO',
        parts: [
          { name: 'Switches', value: 30 },
          { name: 'Support', value: -5 },
          { name: 'Electricity', value: 10 },
        ],
      },
    ],
    80,
    (value) => `${value} W`,
    words,
  )!;

  it('say how much of the bar each is', () => {
    expect([0, 2].map((column) => reading.text({ column, row: 0 }))).toEqual([
      'CPO, Switches: 30 W (75 %)',
      'CPO, Electricity: 10 W (25 %)',
    ]);
  });

  it('read a part below zero too, where it would begin', () => {
    expect([reading.text({ column: 1, row: 0 }), reading.place({ column: 1, row: 0 }).ends]).toEqual([
      'CPO, Support: -5 W',
      [37.5, 37.5],
    ]);
  });

  it('are read by a pointer over them, however wide', () => {
    expect([1, 37, 38, 49].map((left) => nearestCell(reading, left, 50, 0).column)).toEqual([0, 0, 2, 2]);
  });
});

describe('points of lines', () => {
  const reading = linesReading(
    {
      x: [0, 1, 2],
      lines: [
        { label: 'CPO', y: [10, 20, 30] },
        { label: 'LPO', y: [0, 0, 40] },
      ],
      extentX: { from: 0, to: 2 },
      extentY: { from: 0, to: 40 },
    },
    (x) => `year ${x}`,
    (y) => `${y} USD`,
    words,
  )!;

  it('name the place, the line and its value', () => {
    expect(reading.text({ column: 2, row: 1 })).toBe('year 2, LPO: 40 USD');
  });

  it('stand on their line', () => {
    expect(reading.place({ column: 1, row: 0 })).toEqual({ left: 50, top: 50 });
  });

  it('are nothing to read without lines', () => {
    const none = { x: [0], lines: [], extentX: { from: 0, to: 1 }, extentY: { from: 0, to: 1 } };
    expect(linesReading(none, String, String, words)).toBeUndefined();
  });
});
