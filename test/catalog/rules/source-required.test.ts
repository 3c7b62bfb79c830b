import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule source-required', () => {
  it('catches a figure without source', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { source: '' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'source-required',
      message: expect.stringMatching(/^source: is empty; a figure of class [a-z-]+ names one$/) as string,
    });
  });

  it('catches a figure without a place in its source', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { locator: '' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'source-required',
      message: 'locator: is empty; say where in the source the figure stands',
    });
  });

  it('lets a definition without either pass', () =>
    expect(findings(withCells('figures.csv', { id: 'money-carbon-price' }, { locator: '' }).files)).toEqual([]));

  it('lets an assumption without either pass', () =>
    expect(findings(withCells('figures.csv', { id: 'facility-carbon-decline' }, { locator: '' }).files)).toEqual([]));

  it('catches a definition that names a source and no place in it', () => {
    const cells = { source: 'aws-pue', locator: '' };
    const { files, line } = withCells('figures.csv', { id: 'money-carbon-price' }, cells);
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'source-required',
      message: 'locator: is empty; say where in the source the figure stands',
    });
  });
});
