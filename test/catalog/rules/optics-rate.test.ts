import { describe, expect, it } from 'vitest';
import { findings, withCells } from '../../cases/bad-tables.ts';

describe('rule optics-rate', () => {
  it('catches a switch whose co-packaged ends no architecture has', () => {
    const { files, line } = withCells('switches.csv', { id: '51.2T' }, { optics_rate: '400' });
    expect(findings(files)).toContainEqual({
      file: 'switches.csv',
      line,
      rule: 'optics-rate',
      message: 'optics_rate: subjects.csv has no cpo of 400G',
    });
  });

  it('lets a rate pass that they have', () => {
    const { files } = withCells('switches.csv', { id: '51.2T' }, { optics_rate: '1600' });
    expect(findings(files).filter(({ rule }) => rule === 'optics-rate')).toEqual([]);
  });
});
