import { describe, expect, it } from 'vitest';
import { constraints } from '../../../src/catalog/rules/constraints.ts';
import type { Field } from '../../../src/catalog/table-schema.ts';
import { findings, withCells, withRow } from '../../cases/bad-tables.ts';

describe('rule constraints', () => {
  it('catches an empty cell that is required', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { boundary: '' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'constraints',
      message: 'boundary: is empty; a value is required',
    });
  });

  it('catches an id that stands twice', () => {
    const { files, line } = withRow('figures.csv', { id: 'facility-pue-aws-2025' }, {});
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'constraints',
      message: 'id: "facility-pue-aws-2025" stands twice; it must be unique',
    });
  });

  it('catches a word that is not in the list', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { evidence: 'rumour' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'constraints',
      message:
        'evidence: found "rumour"; allowed: definition, measured, datasheet, derived, analyst, vendor-claim, assumption',
    });
  });

  it('catches what does not match the pattern', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { as_of: '2025-1' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'constraints',
      message: expect.stringContaining('as_of: found "2025-1"; allowed: what matches') as string,
    });
  });

  it('catches a number below its minimum', () => {
    const { files, line } = withCells('switches.csv', { id: '51.2T' }, { port_rate: '0' });
    expect(findings(files)).toContainEqual({
      file: 'switches.csv',
      line,
      rule: 'constraints',
      message: 'port_rate: found 0; allowed: 1 or more',
    });
  });

  it('catches a year below its minimum', () => {
    const { files, line } = withCells('regions.csv', { id: 'us' }, { carbon_year: '1999' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'constraints',
      message: 'carbon_year: found 1999; allowed: 2000 or more',
    });
  });

  it('lets a number at its minimum pass', () =>
    expect(findings(withCells('regions.csv', { id: 'us' }, { carbon_year: '2000' }).files)).toEqual([]));

  // No column of the tables has a maximum today, nor is a number in one of a list.
  const check = (own: Field['constraints'], ...cells: (string | number | null)[]): string[] =>
    constraints
      .check({
        descriptor: {
          version: '2026.12',
          resources: [
            {
              name: 'things',
              path: 'things.csv',
              schema: { fields: [{ name: 'size', type: 'number', ...(own && { constraints: own }) }] },
            },
          ],
        },
        tables: { things: cells.map((size, i) => ({ file: 'things.csv', line: i + 2, cells: { size } })) },
        scenarios: [],
      })
      .map(({ line, message }) => `${line}: ${message}`);

  it.each<[string, Field['constraints'], string[]]>([
    ['none', undefined, []],
    ['a minimum', { minimum: 3 }, ['2: size: found 1; allowed: 3 or more']],
    ['a maximum', { maximum: 3 }, ['4: size: found 5; allowed: 3 or less']],
    [
      'a range',
      { minimum: 3, maximum: 3 },
      ['2: size: found 1; allowed: 3 or more', '4: size: found 5; allowed: 3 or less'],
    ],
    ['a list', { enum: ['1', '3'] }, ['4: size: found "5"; allowed: 1, 3']],
    ['a pattern of all of it', { pattern: '3|1' }, ['4: size: found "5"; allowed: what matches 3|1']],
    ['a value', { required: true }, ['5: size: is empty; a value is required']],
  ])('of 1, 3, 5 and nothing, where the constraint is %s', (_, own, messages) =>
    expect(check(own, 1, 3, 5, null)).toEqual(messages),
  );

  it.each<[string, Field['constraints'], string[]]>([
    ['each unique', { unique: true }, ['4: size: "1" stands twice; it must be unique']],
    ['any', {}, []],
  ])('of 1, 3 and 1, where they are %s', (_, own, messages) =>
    expect(check(own, 1, 3, 1, null, null)).toEqual(messages),
  );

  it('a pattern is of the whole cell', () => {
    expect(check({ pattern: 'a|b' }, 'a', 'b', 'ab', 'xb', 'ax')).toHaveLength(3);
  });
});
