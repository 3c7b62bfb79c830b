import { describe, expect, it } from 'vitest';
import { findings, withCells, withRow } from '../../cases/bad-tables.ts';

describe('rule one-default', () => {
  it('catches a second default', () => {
    const { files, line } = withCells(
      'figures.csv',
      { id: 'facility-pue-aws-2025' },
      { role: 'default', low: '1', high: '2', shape: 'triangular' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'one-default',
      message: 'role: facility.pue has a default already',
    });
  });

  it('catches alternatives without default', () => {
    const { files, line } = withRow(
      'figures.csv',
      { id: 'facility-pue-aws-2025' },
      { id: 'facility-margin', subject: 'fabric', quantity: 'jobEndpoints', typical: '8' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'one-default',
      message: 'role: fabric.jobEndpoints has alternatives and no default',
    });
  });
});
