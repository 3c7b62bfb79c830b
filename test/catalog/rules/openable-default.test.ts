import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule openable-default', () => {
  it('catches a default on a source without address', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { source: 'nvidia-ecoc-2026' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'openable-default',
      message: 'source: "nvidia-ecoc-2026" has no address; a default stands on what a reader can open',
    });
  });

  it('catches a derived default on a source without address', () => {
    const { files, line } = withCells('figures.csv', { id: 'money-inflation-omb' }, { source: 'nvidia-ecoc-2026' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'openable-default',
      message: 'source: "nvidia-ecoc-2026" has no address; a default stands on what a reader can open',
    });
  });

  it('catches a definition without a reason', () => {
    const { files, line } = withCells('figures.csv', { id: 'money-carbon-price' }, { note: '' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'openable-default',
      message: 'note: is empty; a default of class definition says its reason',
    });
  });

  it('lets an alternative on a source without address pass', () =>
    expect(
      findings(withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { source: 'nvidia-ecoc-2026' }).files),
    ).toEqual([]));
});
