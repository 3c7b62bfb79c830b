import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule foreign-keys', () => {
  it('catches a figure of an unknown source', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { source: 'nobody' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'foreign-keys',
      message: 'source: "nobody" is not in sources',
    });
  });

  it('catches a figure of an unknown quantity', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { quantity: 'puee' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'foreign-keys',
      message: 'quantity: "puee" is not in inputs',
    });
  });

  it('catches an option with an unknown architecture', () => {
    const { files, line } = withCells('options.csv', { id: 'cpo' }, { upper: 'xpo' });
    expect(findings(files)).toContainEqual({
      file: 'options.csv',
      line,
      rule: 'foreign-keys',
      message: 'upper: "xpo" is not in architectures',
    });
  });

  it('catches a region with an unknown source', () => {
    const { files, line } = withCells('regions.csv', { id: 'us' }, { carbon_source: 'nobody' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'foreign-keys',
      message: 'carbon_source: "nobody" is not in sources',
    });
  });

  it('catches a check of an unknown claim', () => {
    const { files, line } = withCells('claim-checks.csv', { claim: 'chou-ofc-2024' }, { claim: 'chou' });
    expect(findings(files)).toContainEqual({
      file: 'claim-checks.csv',
      line,
      rule: 'foreign-keys',
      message: 'claim: "chou" is not in claims',
    });
  });
});
