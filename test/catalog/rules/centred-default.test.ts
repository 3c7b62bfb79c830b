import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

const place = (low: string, typical: string, high: string) =>
  withCells('figures.csv', { id: 'facility-pue-aws' }, { low, typical, high });

describe('rule centred-default', () => {
  it.each([
    ['1.1', '1.105', '1.2'],
    ['1.1', '1.195', '1.2'],
    ['1.1', '1.1', '1.2'],
    ['1.1', '1.2', '1.2'],
  ])('catches a default near an end: %s, %s, %s', (low, typical, high) => {
    const { files, line } = place(low, typical, high);
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'centred-default',
      message: `low, typical, high: found ${Number(low)}, ${Number(typical)}, ${Number(high)}; allowed: typical a tenth of the width or more from both ends`,
    });
  });

  it('catches a band of one value', () => {
    const { files, line } = place('1.1', '1.1', '1.1');
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'centred-default',
      message: 'low, typical, high: a default of one value has no band',
    });
  });

  it('catches the price of a region', () => {
    const { files, line } = withCells(
      'regions.csv',
      { id: 'us' },
      { price_low: '0.08', price_typical: '0.081', price_high: '0.1' },
    );
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'centred-default',
      message:
        'price_low, price_typical, price_high: found 0.08, 0.081, 0.1; allowed: typical a tenth of the width or more from both ends',
    });
  });

  it.each([
    ['1.1', '1.11', '1.2'],
    ['1.1', '1.19', '1.2'],
  ])('lets a tenth pass: %s, %s, %s', (...band) => expect(findings(place(...band).files)).toEqual([]));

  it('lets an alternative with typical on an end pass', () =>
    expect(
      findings(withCells('figures.csv', { id: 'facility-pue-uptime-2025' }, { low: '1.54', high: '1.6' }).files),
    ).toEqual([]));

  it('catches the grid carbon of a region', () => {
    const { files, line } = withCells('regions.csv', { id: 'us' }, { carbon_low: '0.38', carbon_high: '0.5' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'centred-default',
      message:
        'carbon_low, carbon_typical, carbon_high: found 0.38, 0.38355, 0.5; allowed: typical a tenth of the width or more from both ends',
    });
  });

  it('lets a region without bands pass', () => {
    const cells = { price_low: '', price_high: '', carbon_low: '', carbon_high: '' };
    expect(findings(withCells('regions.csv', { id: 'us' }, cells).files)).toEqual([]);
  });

  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['figures.csv', 'facility-pue-aws', { low: '', high: '1.16' }],
    ['figures.csv', 'facility-pue-aws', { low: '1.14', high: '' }],
    ['regions.csv', 'us', { carbon_low: '', carbon_high: '0.39' }],
    ['regions.csv', 'us', { carbon_low: '0.38', carbon_high: '' }],
  ])('leaves half a band to the rule of bands: %s, %s, %j', (file, id, cells) =>
    expect(findings(withCells(file, { id }, cells).files).map(({ rule }) => rule)).toEqual(['band']),
  );
});
