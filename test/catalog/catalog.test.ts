import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import { buyerClasses, type BuyerClass, type Figure } from '../../src/catalog/types.ts';
import { catalog } from '../../src/scenario/edition.ts';

describe('look-ups of the catalog', () => {
  it('the edition', () => expect(catalog.edition).toBe('2026.12'));
  it('an input', () => expect(catalog.input('pue')?.unit).toBe('1'));
  it('a row of information is no input', () => expect(catalog.input('fieldMtbf')).toBeUndefined());
  it('a name that every object has is no input', () => expect(catalog.input('constructor')).toBeUndefined());
  it('a figure', () => expect(catalog.figure('cpo-1600g-power-davisson')?.typical).toBe(5.44));
  it('an unknown figure', () => expect(catalog.figure('none')).toBeUndefined());
  it('a default', () => expect(catalog.defaultFigure('facility', 'pue')?.id).toBe('facility-pue-aws'));
  it('no default', () => expect(catalog.defaultFigure('facility', 'endPower')).toBeUndefined());
  it('a band of a class', () => expect(catalog.classBand('vendor-claim', 'power')!.low).toBeLessThan(1));
  it('no band of a class', () => expect(catalog.classBand('measured', 'power')).toBeUndefined());
  it('rates for which an architecture has figures', () => expect(catalog.ratesGbps('cpo')).toEqual([800, 1600]));
  it('no rates of an unknown architecture', () => expect(catalog.ratesGbps('copper')).toEqual([]));
});

describe('the default of a class of buyer', () => {
  const price = (id: string, buyerClass: BuyerClass | null): Figure => ({
    ...catalog.figure('retimed-1600g-price-vitex')!,
    id,
    subject: 'linear-800g',
    buyerClass,
    role: 'default',
  });
  const of = (...figures: Figure[]) => new Catalog({ ...catalog.data, figures });
  const [direct, contract, shop, all] = [
    price('a', 'direct'),
    price('b', 'contract'),
    price('c', 'shop'),
    price('d', null),
  ];

  it.each(buyerClasses)('is its own: %s', (buyerClass) =>
    expect(of(shop, contract, direct).defaultFigure('linear-800g', 'endPrice', buyerClass)?.buyerClass).toBe(
      buyerClass,
    ),
  );

  it('is that of a contract without a class', () =>
    expect(of(shop, contract).defaultFigure('linear-800g', 'endPrice')?.id).toBe('b'));

  it('is the one for all classes where it has none of its own', () =>
    expect(of(shop, all).defaultFigure('linear-800g', 'endPrice', 'direct')?.id).toBe('d'));

  it('is that of a contract where there is no other', () =>
    expect(of(shop, contract).defaultFigure('linear-800g', 'endPrice', 'direct')?.id).toBe('b'));

  it('is the only one', () => expect(of(shop).defaultFigure('linear-800g', 'endPrice')?.id).toBe('c'));
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
