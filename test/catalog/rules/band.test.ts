import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

// All three values are given, so that another published one changes nothing.
const figure = { id: 'retimed-800g-power-meta-2025' };

describe('rule band', () => {
  it('catches a low above typical', () => {
    const { files, line } = withCells('figures.csv', figure, { low: '15.5', typical: '15.4', high: '17' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'band',
      message: 'low, typical, high: found 15.5, 15.4, 17; allowed: low <= typical <= high',
    });
  });

  it('catches a high below typical', () => {
    const { files, line } = withCells('figures.csv', figure, { low: '14', typical: '15.4', high: '15.3' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'band',
      message: 'low, typical, high: found 14, 15.4, 15.3; allowed: low <= typical <= high',
    });
  });

  it.each(['low', 'high'])('catches half a band: %s', (end) => {
    const { files, line } = withCells('figures.csv', { id: 'retimed-800g-power-nvidia-rating' }, { [end]: '17' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'band',
      message: 'low, typical, high: a band has both low and high',
    });
  });

  it('catches a price of a region out of order', () => {
    const cells = { price_low: '0.2', price_typical: '0.1427', price_high: '0.233' };
    const { files, line } = withCells('regions.csv', { id: 'de' }, cells);
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'band',
      message: 'price_low, price_typical, price_high: found 0.2, 0.1427, 0.233; allowed: low <= typical <= high',
    });
  });

  it('catches a grid carbon of a region out of order', () => {
    const { files, line } = withCells('regions.csv', { id: 'fr' }, { carbon_high: '0.001' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'band',
      message: expect.stringContaining('carbon_low, carbon_typical, carbon_high: found') as string,
    });
  });

  it('lets a band of one value of an alternative pass', () =>
    expect(
      findings(withCells('figures.csv', { id: 'retimed-800g-power-nvidia-rating' }, { low: '17', high: '17' }).files),
    ).toEqual([]));
});
