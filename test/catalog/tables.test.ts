import { describe, expect, it } from 'vitest';
import type { DataPackage } from '../../src/catalog/table-schema.ts';
import { readTables } from '../../src/catalog/tables.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { dataFiles, findings } from '../cases/bad-tables.ts';

const descriptor: DataPackage = {
  version: '2026.11',
  resources: [
    {
      name: 'things',
      path: 'things.csv',
      schema: {
        fields: [
          { name: 'id', type: 'string' },
          { name: 'size', type: 'number' },
          { name: 'count', type: 'integer' },
          { name: 'open', type: 'boolean' },
        ],
      },
    },
  ],
};
const read = (content?: string) => readTables(descriptor, content === undefined ? {} : { 'things.csv': content });
const header = 'id,size,count,open\n';

describe('a cell', () => {
  it('has the type of its column', () =>
    expect(read(`${header}a,1.5e3,-2,true`).tables.things![0]!.cells).toEqual({
      id: 'a',
      size: 1500,
      count: -2,
      open: true,
    }));

  it.each([
    ['.25', 0.25],
    ['.5', 0.5],
    ['2.', 2],
    ['-12.75', -12.75],
    ['1e+2', 100],
    ['25E-1', 2.5],
    ['1e12', 1e12],
  ])('may be a number in any of its forms: %s', (cell, size) =>
    expect(read(`${header}a,${cell},1,true`)).toMatchObject({
      tables: { things: [{ cells: { size } }] },
      findings: [],
    }),
  );

  it('may be empty', () =>
    expect(read(`${header},,,`)).toMatchObject({
      tables: { things: [{ cells: { id: null, size: null, count: null, open: null } }] },
      findings: [],
    }));

  it.each([
    ['text in a number', 'a,much,1,true', 'size: found "much"; allowed: a finite number'],
    ['a number with a unit', 'a,9 W,1,true', 'size: found "9 W"; allowed: a finite number'],
    ['infinity', 'a,1e999,1,true', 'size: found "1e999"; allowed: a finite number'],
    ['a decimal comma', 'a,"1,5",1,true', 'size: found "1,5"; allowed: a finite number'],
    ['a space', 'a, ,1,true', 'size: found " "; allowed: a finite number'],
    ['letters behind a point', 'a,.x,1,true', 'size: found ".x"; allowed: a finite number'],
    ['letters behind a number', 'a,1x,1,true', 'size: found "1x"; allowed: a finite number'],
    ['an exponent without digits', 'a,1e,1,true', 'size: found "1e"; allowed: a finite number'],
    ['a plus', 'a,+1,1,true', 'size: found "+1"; allowed: a finite number'],
    ['hexadecimal', 'a,0x10,1,true', 'size: found "0x10"; allowed: a finite number'],
    ['half a whole number', 'a,1,1.5,true', 'count: found "1.5"; allowed: a whole number'],
    ['yes', 'a,1,1,yes', 'open: found "yes"; allowed: true, false'],
  ])('is refused: %s', (_, row, message) =>
    expect(read(header + row).findings).toEqual([{ file: 'things.csv', line: 2, message }]),
  );
});

describe('a table', () => {
  it('with another header is refused', () =>
    expect(read('id,size,open,count\n').findings).toEqual([
      { file: 'things.csv', line: 1, message: 'the columns are "id,size,open,count"; expected "id,size,count,open"' },
    ]));

  it('with a header in other letters is refused', () => expect(read('Id,size,count,open\n').findings[0]!.line).toBe(1));

  it('that is missing is refused', () =>
    expect(read().findings).toEqual([{ file: 'things.csv', line: 1, message: 'the file is missing' }]));

  it('that is empty is refused', () =>
    expect(read('').findings).toEqual([
      { file: 'things.csv', line: 1, message: 'the columns are ""; expected "id,size,count,open"' },
    ]));

  it('with a row that is too short is refused', () =>
    expect(read(`${header}a,1\n`).findings).toEqual([
      { file: 'things.csv', line: 2, message: 'has 2 cells; expected 4' },
    ]));

  it('with a row that is too long is refused', () =>
    expect(read(`${header}a,1,1,true,5\n`).findings[0]).toMatchObject({ line: 2, message: 'has 5 cells; expected 4' }));

  it('may end its lines as Windows does', () =>
    expect(read('id,size,count,open\r\na,1,1,true\r\n')).toMatchObject({
      findings: [],
      tables: { things: [{ line: 2 }] },
    }));
});

describe('the line of a row', () => {
  const lines = (content: string): number[] => read(content).tables.things!.map(({ line }) => line);

  it('counts the header', () => expect(lines(`${header}a,1,1,true\nb,1,1,true`)).toEqual([2, 3]));
  it('counts the lines inside a cell', () =>
    expect(lines(`${header}"a\nb\nc",1,1,true\nd,1,1,true\n"e\nf",1,1,true\ng,1,1,true`)).toEqual([2, 5, 6, 8]));
  it('counts the lines inside the header', () => expect(lines('"id\n",size,count,open\na,1,1,true')).toEqual([3]));
});

describe('all faults together', () => {
  const files = {
    ...dataFiles,
    'options.csv': 'id\n',
    'sources.csv': `${dataFiles['sources.csv']!}x,y,z,,,primary,,\n`,
  };
  delete (files as Record<string, string>)['claims.csv'];

  it('are reported at once, as faults of the table', () => {
    const found = findings(files).filter(({ rule }) => rule === 'table');
    expect(found).toContainEqual({ file: 'claims.csv', line: 1, rule: 'table', message: 'the file is missing' });
    expect(found).toContainEqual(expect.objectContaining({ file: 'options.csv', line: 1, rule: 'table' }));
  });

  it('are in the message, a line each', () =>
    expect(() => buildCatalog(files)).toThrow(/^data\/.+\ndata\/claims\.csv:1: table: the file is missing/m));

  it('and a scenario that is no JSON is named', () =>
    expect(findings({ ...dataFiles, 'scenarios/claim-chou-ofc-2024.json': '{' })).toMatchObject([
      { file: 'scenarios/claim-chou-ofc-2024.json', line: 1, rule: 'scenario' },
    ]));
});
