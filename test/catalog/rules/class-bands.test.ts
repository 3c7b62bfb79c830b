import { describe, expect, it } from 'vitest';
import { findings, withCells, withRow, withoutRows } from '../../cases/bad-tables.ts';

const row = { evidence: 'vendor-claim', group: 'power' };

describe('rule class-bands', () => {
  it.each([
    ['1.01', '1.3'],
    ['0.99', '1.3'],
    ['0.7', '0.9'],
  ])('catches 1 near or outside the ends: %s, %s', (low, high) => {
    const { files, line } = withCells('class-bands.csv', row, { low, high });
    expect(findings(files)).toContainEqual({
      file: 'class-bands.csv',
      line,
      rule: 'class-bands',
      message: `low, high: around 1: found ${low}, 1, ${high}; allowed: typical a tenth of the width or more from both ends`,
    });
  });

  it('catches a class and group that stands twice', () => {
    const { files, line } = withRow('class-bands.csv', row, {});
    expect(findings(files)).toContainEqual({
      file: 'class-bands.csv',
      line,
      rule: 'class-bands',
      message: 'evidence, group: "vendor-claim power" stands twice',
    });
  });

  it('catches a group of products without band', () =>
    expect(findings(withoutRows('class-bands.csv', row))).toContainEqual({
      file: 'class-bands.csv',
      line: 1,
      rule: 'class-bands',
      message: 'group: vendor-claim has no band for power',
    }));

  it('lets another class pass', () =>
    expect(findings(withRow('class-bands.csv', row, { evidence: 'analyst' }).files)).toEqual([]));
});
