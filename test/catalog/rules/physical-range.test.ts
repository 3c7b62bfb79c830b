import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule physical-range', () => {
  it('catches a value below the range', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { low: '0.99' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'physical-range',
      message: 'low: found 0.99; allowed: 1 to 3',
    });
  });

  it('catches a value above the range', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { high: '3.01' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'physical-range',
      message: 'high: found 3.01; allowed: 1 to 3',
    });
  });

  it('catches a minimum that is excluded', () => {
    const { files, line } = withCells('figures.csv', { id: 'money-inflation-omb' }, { low: '-0.5' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'physical-range',
      message: 'low: found -0.5; allowed: -0.5 to 1',
    });
  });

  it('catches half of a whole number', () => {
    const { files, line } = withCells('figures.csv', { id: 'money-horizon-amazon' }, { typical: '5.5' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'physical-range',
      message: 'typical: found 5.5; allowed: a whole number',
    });
  });

  it('catches an electricity price of a region beyond the range', () => {
    const { files, line } = withCells('regions.csv', { id: 'us' }, { price_high: '10.01' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'physical-range',
      message: 'price_high: found 10.01; allowed: 0 to 10',
    });
  });

  it('compares the tariff of a region in dollars', () =>
    expect(findings(withCells('regions.csv', { id: 'in' }, { price_high: '11' }).files)).toEqual([]));

  it('catches a grid carbon of a region beyond the range', () => {
    const { files, line } = withCells('regions.csv', { id: 'us' }, { carbon_high: '5.01' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'physical-range',
      message: 'carbon_high: found 5.01; allowed: 0 to 5',
    });
  });

  it('lets both ends of the range pass', () =>
    expect(
      findings(withCells('figures.csv', { id: 'facility-pue-uptime-2025' }, { low: '1', high: '3' }).files),
    ).toEqual([]));

  it.each([
    ['price_low', '-1', '0 to 10'],
    ['price_typical', '11', '0 to 10'],
    ['carbon_low', '-1', '0 to 5'],
    ['carbon_typical', '6', '0 to 5'],
  ])('catches %s of a region beyond the range', (column, value, range) => {
    const { files, line } = withCells('regions.csv', { id: 'us' }, { [column]: value });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'physical-range',
      message: `${column}: found ${value}; allowed: ${range}`,
    });
  });

  it('takes the grid carbon of a region as it is, whatever its currency', () =>
    expect(findings(withCells('regions.csv', { id: 'in' }, { carbon_high: '5.01' }).files)).toContainEqual(
      expect.objectContaining({ rule: 'physical-range', message: 'carbon_high: found 5.01; allowed: 0 to 5' }),
    ));
});
