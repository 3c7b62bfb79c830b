import { describe, expect, it } from 'vitest';
import { notAfterEdition } from '../../../src/catalog/rules/not-after-edition.ts';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule not-after-edition', () => {
  it('catches a figure dated after the edition', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { as_of: '2027-01' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'not-after-edition',
      message: 'as_of: 2027-01 is after edition 2026.12',
    });
  });

  it('catches a figure of the next year', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { as_of: '2027' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'not-after-edition',
      message: 'as_of: 2027 is after edition 2026.12',
    });
  });

  it('catches a price of a region dated after the edition', () => {
    const { files, line } = withCells('regions.csv', { id: 'de' }, { price_as_of: '2027-01-01' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'not-after-edition',
      message: 'price_as_of: 2027-01-01 is after edition 2026.12',
    });
  });

  it('lets the last day of the edition pass', () =>
    expect(findings(withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { as_of: '2026-12-31' }).files)).toEqual(
      [],
    ));

  it('lets the year of the edition pass', () =>
    expect(findings(withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { as_of: '2026' }).files)).toEqual([]));

  it('tells the months of a year apart', () => {
    const dated = (as_of: string) => ({ file: 'figures.csv', line: 2, cells: { as_of } });
    const check = (...dates: string[]) =>
      notAfterEdition.check({
        descriptor: { version: '2026.05', resources: [] },
        tables: { figures: dates.map(dated), switches: [], regions: [] },
        scenarios: [],
      });
    expect(check('2026', '2026-04', '2026-05', '2026-05-31', '2025-12')).toEqual([]);
    expect(check('2026-06', '2026-11-01').map(({ message }) => message)).toEqual([
      'as_of: 2026-06 is after edition 2026.05',
      'as_of: 2026-11-01 is after edition 2026.05',
    ]);
  });
});
