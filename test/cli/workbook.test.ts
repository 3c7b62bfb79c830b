import { zipSync } from 'fflate';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workbookCommand } from '../../src/cli/workbook-command.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import type { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { commandLine } from '../cases/command-line.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';
import { readXlsx } from '../cases/spreadsheet.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';
import { languages } from '../../src/words/languages.ts';
import { wordsFor } from '../cases/words-for.ts';

const command = async (...words: string[]) => workbookCommand(words, '0.1.0', await wordsFor(words), readTypedUnit);
const few = ['--draws', '64', '--date', '2026-11-28'];

describe('workbook', { timeout: patience }, () => {
  it('gives the bytes of a workbook, the same each time', async () => {
    const words = ['--out', 'a.xlsx', '--set', 'pue=1.3', ...few];
    const { file, text } = await command(...words);
    expect([text, file!.path]).toEqual(['a.xlsx is written.', 'a.xlsx']);
    const { sheets } = readXlsx(file!.content as Uint8Array);
    expect([...sheets.keys()]).toEqual([
      'Question',
      'Result',
      'Inputs',
      'Options',
      'Sheets',
      'Years',
      'Changes',
      'Sources',
      'Scenario',
    ]);
    expect((await command(...words)).file!.content).toEqual(file!.content);
  });

  it('speaks the language that is asked for', async () => {
    const { file } = await command('--out', 'a.xlsx', '--lang', 'de', ...few);
    expect(readXlsx(file!.content as Uint8Array).sheets.has('Ergebnis')).toBe(true);
  });

  it('has a link that opens the same comparison', async () => {
    const { file } = await command('--out', 'a.xlsx', '--set', 'pue=1.3', '--workbench', 'https://a.example/c', ...few);
    const values = [
      ...readXlsx(file!.content as Uint8Array)
        .sheets.get('Question')!
        .values(),
    ];
    const link = values.map(({ value }) => String(value)).find((value) => value.startsWith('https://a.example/c#'))!;
    expect(readLink(link, catalog).state.scenario.inputs).toEqual({ pue: 1.3 });
  });

  it.each([
    [[], '--out: missing; allowed: the name of a file that ends in .xlsx'],
    [['--out', 'a.csv'], '--out: found "a.csv"; allowed: the name of a file that ends in .xlsx'],
    [['--out', 'a.xlsx', '--date', '2026-02-30'], '--date: found "2026-02-30"; allowed: a date as YYYY-MM-DD'],
    [['--out', 'a.xlsx', '--lang', 'tlh'], `--lang: found "tlh"; allowed: ${Object.keys(languages).join(', ')}`],
  ])('refuses %j', async (words, message) => {
    const error = await command(...words).then(
      () => undefined,
      (reason: unknown) => reason as ScenarioError,
    );
    expect(english.refusalText(error!)).toBe(message);
  });

  it('writes the file, from a scenario of a frozen edition too', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'workbook-')), 'a.xlsx');
    const { code, out: said, error } = await commandLine(['workbook', '--edition', '2026.11', '--out', out, ...few]);
    expect([code, said, error]).toEqual([0, `${out} is written.\n`, '']);
    expect(readXlsx(new Uint8Array(readFileSync(out))).sheets.has('Inputs')).toBe(true);
  });

  it('is a scenario for every command, and so is an evidence pack', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    const asked = ['--scope', 'fabric', '--set', 'pue=1.3'];
    const plain = await inProcess(['compare', ...asked, ...few.slice(0, 2)]);
    for (const [name, file] of [
      ['workbook', 'a.xlsx'],
      ['evidence', 'a.json'],
    ] as const) {
      const out = join(folder, file);
      expect((await inProcess([name, ...asked, '--out', out, ...few.slice(0, 2)])).code).toBe(0);
      expect(await inProcess(['compare', out, ...few.slice(0, 2)])).toEqual(plain);
    }
  });

  it('of somebody else is refused with what is allowed', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'workbook-')), 'a.xlsx');
    writeFileSync(out, zipSync({ 'a.txt': new Uint8Array(3) }));
    const { code, error } = await commandLine(['compare', out]);
    expect([code, error.trim().split('\n').length]).toEqual([2, 1]);
  });
});
