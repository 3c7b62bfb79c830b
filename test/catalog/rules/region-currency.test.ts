import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule region-currency', () => {
  it('catches a currency without rate', () => {
    const { files, line } = withCells('regions.csv', { id: 'de' }, { price_currency: 'AED' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'region-currency',
      message: 'price_currency: "AED" is not in rates',
    });
  });

  it('lets the dollar and a currency of the rates pass', () =>
    expect(findings(withCells('regions.csv', { id: 'de' }, { price_currency: 'USD' }).files)).toEqual([]));
});
