import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import { catalog } from '../../src/scenario/edition.ts';

describe('look-ups of the catalog', () => {
  it('the edition', () => expect(catalog.edition).toBe('2026.11'));
  it('an input', () => expect(catalog.input('pue')?.unit).toBe('1'));
  it('a row of information is no input', () => expect(catalog.input('systemPower')).toBeUndefined());
  it('a name that every object has is no input', () => expect(catalog.input('constructor')).toBeUndefined());
  it('a figure', () => expect(catalog.figure('cpo-1600g-power-davisson')?.typical).toBe(5.44));
  it('an unknown figure', () => expect(catalog.figure('none')).toBeUndefined());
  it('a default', () => expect(catalog.defaultFigure('facility', 'pue')?.id).toBe('facility-pue-aws'));
  it('no default', () => expect(catalog.defaultFigure('facility', 'endPower')).toBeUndefined());
  it('rates for which an architecture has figures', () => expect(catalog.ratesGbps('cpo')).toEqual([800, 1600]));
  it('no rates of an unknown architecture', () => expect(catalog.ratesGbps('copper')).toEqual([]));
});

describe('rivals', () => {
  it('have the default first, wherever it stands', () => {
    const reversed = new Catalog({ ...catalog.data, figures: [...catalog.data.figures].reverse() });
    expect(reversed.rivals('facility', 'pue')[0]?.id).toBe('facility-pue-aws');
  });

  it('are of one subject and quantity', () => {
    const rivals = catalog.rivals('retimed-800g', 'endPower');
    expect(rivals.length).toBeGreaterThan(5);
    expect(new Set(rivals.map(({ subject, quantity }) => `${subject}.${quantity}`)).size).toBe(1);
  });
});
