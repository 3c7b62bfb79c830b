import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { evidenceCommand } from '../../src/cli/evidence-command.ts';
import { readEvidencePack } from '../../src/export/evidence-pack.ts';
import { commandLine } from '../cases/command-line.ts';
import { inProcess } from '../cases/in-process.ts';
import { jsonOf } from '../cases/commands.ts';
import { patience } from '../cases/patience.ts';
import type { ResultJson } from '../../src/export/json.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

describe('evidence', { timeout: patience }, () => {
  it('has what compare says of the same question, draws and seed', async () => {
    const words = ['--region', 'de', '--set', 'cpo.endPrice=900', '--draws', '32', '--seed', '7'];
    const { text, out } = await evidenceCommand(words, '0.1.0', english);
    const { scenario, altered, content } = await readEvidencePack(text);
    expect([scenario, altered, out]).toEqual([...[{ region: 'de', inputs: { 'cpo.endPrice': 900 } }, null, undefined]]);
    const json = jsonOf<ResultJson>('compare', ...words, '--inputs');
    expect(content.results.options.map(({ id, quantities }) => ({ id, quantities }))).toEqual(json.options);
    const { draws, seed, comparisons, decision, worth, warnings } = content.results;
    expect({ draws, seed, comparisons, decision, worth, warnings }).toEqual({
      draws: json.draws,
      seed: json.seed,
      comparisons: json.comparisons,
      decision: json.decision,
      worth: json.worth,
      warnings: json.warnings,
    });
    expect(content.inputs.map(({ name, value }) => [name, value])).toEqual(
      json.inputs!.map(({ name, value }) => [name, value]),
    );
  });

  it('as a program writes the file, of a frozen edition and with units too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'evidence.json');
    const set = ['--edition', '2026.11', '--set', 'cpo.endPower=7 W'];
    const { code, out, error } = await commandLine(['evidence', ...set, '--draws', '16', '--out', file]);
    expect([code, out, error]).toEqual([0, '', '']);
    const read = await readEvidencePack(readFileSync(file, 'utf8'));
    expect(read).toMatchObject({
      edition: '2026.11',
      altered: null,
      scenario: { edition: '2026.11', inputs: { 'cpo.endPower': '7 W' } },
    });
  });

  it('refuses as compare does', async () => {
    const { code, error } = await inProcess(['evidence', '--set', 'pue=99']);
    expect([code, error]).toEqual([2, expect.stringMatching(/^cpo-tco: inputs\.pue: found 99; allowed: [^\n]+\n$/)]);
  });

  it('beside moved, which ships with the scenarios and the frozen editions', async () => {
    const { code, out } = await commandLine(['moved', '--json', '--draws', '4']);
    expect(code).toBe(0);
    expect((JSON.parse(out) as { scenarios: unknown[] }).scenarios.length).toBeGreaterThan(60);
  });
});
