import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule default-band', () => {
  it('catches a default without band', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { low: '', high: '', shape: '' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'default-band',
      message: 'low: a default has a band',
    });
  });

  it('catches a whole number with a band', () => {
    const { files, line } = withCells(
      'figures.csv',
      { id: 'money-horizon-amazon' },
      { low: '4', high: '6', shape: 'triangular' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'default-band',
      message: 'low: a whole number has no band',
    });
  });

  it('lets an alternative without band pass', () =>
    expect(
      findings(withCells('figures.csv', { id: 'facility-pue-uptime-2025' }, { low: '', high: '', shape: '' }).files),
    ).toEqual([]));
});
