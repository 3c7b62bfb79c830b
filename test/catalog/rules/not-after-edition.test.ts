import { describe, expect, it } from 'vitest';
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
});
