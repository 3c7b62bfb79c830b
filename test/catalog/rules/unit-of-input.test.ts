import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule unit-of-input', () => {
  it('catches another unit', () => {
    const { files, line } = withCells('figures.csv', { id: 'retimed-800g-power-nvidia-rating' }, { unit: 'kW' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'unit-of-input',
      message: 'unit: found "kW"; allowed: W',
    });
  });

  it('catches a factor that is not in 1', () => {
    const { files, line } = withCells('figures.csv', { id: 'retimed-800g-service-unit-price' }, { unit: 'USD' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'unit-of-input',
      message: 'unit: found "USD"; allowed: 1',
    });
  });

  it('catches another way to write the unit', () => {
    const { files, line } = withCells(
      'figures.csv',
      { id: 'facility-provisioning-price-jll-2026' },
      { unit: 'W^-1 USD' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'unit-of-input',
      message: 'unit: found "W^-1 USD"; allowed: USD/W',
    });
  });

  it('leaves an unknown quantity to the foreign keys', () => {
    const { files } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { quantity: 'puee' });
    const broken = findings(files).map(({ rule }) => rule);
    expect(broken).toContain('foreign-keys');
    expect(broken).not.toContain('unit-of-input');
  });
});
