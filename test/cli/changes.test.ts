import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { jsonOf, textOf } from '../cases/commands.ts';

const scenario = {
  version: 2,
  region: 'de',
  inputs: { 'facility.pue': 1.25, 'linear-1600g.endPower': 9 },
  quotes: {
    'acme-cpo': {
      ...{ supplier: 'Acme', date: '2026-11-20', what: 'module', architecture: 'cpo', rateGbps: 1600 },
      ...{ prices: [{ from: 1, price: 800 }], note: 'valid for one site' },
    },
  },
  notes: { 'facility.pue': 'measured in Frankfurt', 'facility.electricityPrice': '=contract ends 2028' },
  view: { currency: 'EUR' },
};

function fileOf(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'scenario.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

interface Changes {
  readonly changes: readonly {
    readonly name: string;
    readonly default: number | string | null;
    readonly mine: number | string;
    readonly difference: number | null;
    readonly note: string | null;
  }[];
}

describe('cpo-tco changes', () => {
  it('has default, own value, by how much, and the note', () => {
    const { changes } = jsonOf<Changes>('changes', fileOf(scenario));
    expect(changes.map(({ name, note }) => [name, note])).toEqual([
      ['region', null],
      ['quotes.acme-cpo', 'valid for one site'],
      ['facility.pue', 'measured in Frankfurt'],
      ['linear-1600g.endPower', null],
      ['facility.electricityPrice', '=contract ends 2028'],
    ]);
    for (const { default: standard, mine, difference, name } of changes.slice(1, 4)) {
      expect([typeof standard, typeof mine], name).toEqual(['number', 'number']);
      expect(difference).toBeCloseTo((mine as number) / (standard as number) - 1, 12);
    }
    expect(changes.at(-1)!.difference).toBeNull();
  });

  it('shows them as a table with the notes under it', () => {
    const text = textOf('changes', fileOf(scenario));
    expect(text).toMatch(/Input +Default +Yours +Difference/);
    expect(text).toMatch(/PUE.* 1\.25 +[+−]\d/);
    expect(text).toContain('PUE: measured in Frankfurt');
  });

  it('writes CSV that no spreadsheet takes for a formula', () => {
    const lines = textOf('changes', fileOf(scenario), '--format', 'csv').split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe('"edition","name","label","unit","default","mine","difference","note"');
    expect(lines.at(-1)).toContain(`"'=contract ends 2028"`);
  });

  it('says so where nothing is changed, and takes flags as compare does', () => {
    expect(textOf('changes')).toContain('No changes yet');
    expect(jsonOf<Changes>('changes', '--set', 'pue=1.3').changes.map(({ name }) => name)).toEqual(['facility.pue']);
  });

  it('gives the same answer with the view and without', () => {
    const { view: _, notes: __, version: ___, ...bare } = scenario;
    expect(textOf('compare', fileOf(scenario), '--draws', '200')).toBe(
      textOf('compare', fileOf(bare), '--draws', '200'),
    );
  });
});
