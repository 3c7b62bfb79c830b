import { describe, expect, it } from 'vitest';
import { findings, withCells, withRow } from '../../cases/bad-tables.ts';

describe('rule constraints', () => {
  it('catches an empty cell that is required', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { boundary: '' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'constraints',
      message: 'boundary: is empty; a value is required',
    });
  });

  it('catches an id that stands twice', () => {
    const { files, line } = withRow('figures.csv', { id: 'facility-pue-aws-2025' }, {});
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'constraints',
      message: 'id: "facility-pue-aws-2025" stands twice; it must be unique',
    });
  });

  it('catches a word that is not in the list', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { evidence: 'rumour' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'constraints',
      message:
        'evidence: found "rumour"; allowed: definition, measured, datasheet, derived, analyst, vendor-claim, assumption',
    });
  });

  it('catches what does not match the pattern', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws-2025' }, { as_of: '2025-1' });
    expect(findings(files)).toContainEqual({
      file: 'figures.csv',
      line,
      rule: 'constraints',
      message: expect.stringContaining('as_of: found "2025-1"; allowed: what matches') as string,
    });
  });

  it('catches a number below its minimum', () => {
    const { files, line } = withCells('switches.csv', { id: '51.2T' }, { port_rate: '0' });
    expect(findings(files)).toContainEqual({
      file: 'switches.csv',
      line,
      rule: 'constraints',
      message: 'port_rate: found 0; allowed: 1 or more',
    });
  });

  it('catches a year below its minimum', () => {
    const { files, line } = withCells('regions.csv', { id: 'us' }, { carbon_year: '1999' });
    expect(findings(files)).toContainEqual({
      file: 'regions.csv',
      line,
      rule: 'constraints',
      message: 'carbon_year: found 1999; allowed: 2000 or more',
    });
  });

  it('lets a number at its minimum pass', () =>
    expect(findings(withCells('regions.csv', { id: 'us' }, { carbon_year: '2000' }).files)).toEqual([]));
});
