import { describe, expect, it } from 'vitest';
import { opticsRate } from '../../../src/catalog/rules/optics-rate.ts';
import type { Cell } from '../../../src/catalog/tables.ts';
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

  it('asks no pluggable for it', () => {
    const row = (cells: Readonly<Record<string, Cell>>) => ({ file: 'switches.csv', line: 2, cells });
    const check = (rate: number) =>
      opticsRate
        .check({
          descriptor: { version: '2026.12', resources: [] },
          tables: {
            architectures: [row({ id: 'inside', integrated: true }), row({ id: 'module', integrated: false })],
            subjects: [row({ architecture: 'inside', rate: 200 }), row({ architecture: 'module', rate: 400 })],
            switches: [row({ optics_rate: rate })],
          },
          scenarios: [],
        })
        .map(({ message }) => message);
    expect(check(200)).toEqual([]);
    expect(check(400)).toEqual(['optics_rate: subjects.csv has no inside of 400G']);
  });
});
