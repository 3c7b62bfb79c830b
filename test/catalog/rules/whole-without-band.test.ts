import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule whole-without-band', () => {
  it.each([
    ['4', '6'],
    ['4', ''],
    ['', '6'],
  ])('catches a whole number with a band, or half a one: %s, %s', (low, high) => {
    const { files, line } = withCells('figures.csv', { id: 'money-horizon-amazon' }, { low, high });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'whole-without-band',
      message: 'low, high: a whole number has no band',
    });
  });

  it('lets a default without band pass', () =>
    expect(findings(withCells('figures.csv', { id: 'facility-pue-aws' }, { low: '', high: '' }).files)).toEqual([]));
});
