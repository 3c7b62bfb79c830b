import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule assumption-reason', () => {
  it('catches an assumption without reason', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-carbon-decline' }, { note: '' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'assumption-reason',
      message: 'note: is empty; an assumption says its reason',
    });
  });

  it('catches an assumption with a source', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-carbon-decline' }, { source: 'meta-ecoc-2025' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'assumption-reason',
      message: 'source: an assumption has none; a figure with a source is of another class',
    });
  });
});
