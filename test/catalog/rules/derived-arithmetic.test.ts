import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule derived-arithmetic', () => {
  it('catches a derived figure without arithmetic', () => {
    const { files, line } = withCells('figures.csv', { id: 'money-inflation-omb' }, { note: 'implied' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'derived-arithmetic',
      message: 'note: a derived figure carries its arithmetic, with "="',
    });
  });

  it('catches a derived figure without its weakest class', () => {
    const { files, line } = withCells('figures.csv', { id: 'money-inflation-omb' }, { locator: 'table 2' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'derived-arithmetic',
      message: 'locator: a derived figure begins with "weakest: <class>; " and says where its inputs stand',
    });
  });

  it('catches a weakest class that is itself derived', () => {
    const { files, line } = withCells(
      'figures.csv',
      { id: 'money-inflation-omb' },
      { locator: 'weakest: derived; table 2' },
    );
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'derived-arithmetic',
      message: expect.stringContaining('locator: ') as string,
    });
  });
});
