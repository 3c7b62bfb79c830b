import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toCsv } from '../../src/export/csv.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { commandLine } from '../cases/command-line.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

it(
  'compare --format csv gives the tables of the run: a file behind a byte-order mark, a text without',
  { timeout: patience },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'csv-'));
    try {
      const path = join(folder, 'result.csv');
      const text = toCsv(runScenario({ region: 'de' }, catalog));
      const words = ['compare', '--region', 'de', '--format', 'csv'];
      expect((await commandLine([...words, '--out', path])).error).toBe('');
      expect(readFileSync(path, 'utf8')).toBe(`\ufeff${text}`);
      expect((await inProcess(words)).out).toBe(text);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
