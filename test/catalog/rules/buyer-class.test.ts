import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule buyer-class', () => {
  it('catches a price without a class', () => {
    const { files, line } = withCells('figures.csv', { id: 'retimed-1600g-price-vitex' }, { buyer_class: '' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'buyer-class',
      message: 'buyer_class: is empty; a price is one of direct, contract, shop',
    });
  });

  it.each(['facility-pue-aws-2025', 'retimed-800g-service-unit-price'])(
    'catches a class on what has none: %s',
    (id) => {
      const { files, line } = withCells('figures.csv', { id }, { buyer_class: 'shop' });
      expect(findings(files)).toContainEqual({
        file: 'figures.csv',
        line,
        rule: 'buyer-class',
        message: 'buyer_class: found "shop"; only a price has one, and no factor of a price',
      });
    },
  );

  it('lets any class of a price pass', () =>
    expect(
      findings(withCells('figures.csv', { id: 'retimed-1600g-price-vitex' }, { buyer_class: 'direct' }).files),
    ).toEqual([]));
});
