import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportCommand } from '../../src/cli/report-command.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { reportWords as german } from '../../src/words/de/report.ts';
import { reportWords as english } from '../../src/words/en/report.ts';
import { commandLine } from '../cases/command-line.ts';
import { patience } from '../cases/patience.ts';
import { terminalWords as told } from '../../src/words/en/terminal/terminal.ts';
import { languages } from '../../src/words/languages.ts';
import { wordsFor } from '../cases/words-for.ts';

const report = async (...words: string[]): Promise<string> =>
  (await reportCommand([...words, '--draws', '64'], '0.1.0', await wordsFor(words), undefined, '2026-11-28')).text;

describe('the report', { timeout: patience }, () => {
  it('is the same for the same words and the same day', async () => expect(await report()).toBe(await report()));

  it('says what was asked, of which edition, on which day', async () => {
    const page = await report('--scope', 'fabric', '--region', 'de');
    expect(page).toContain('8,192 accelerators in Germany on 102.4T switches, over 5 years.');
    expect(page).toContain(english.made('28 November 2026', catalog.edition, '0.1.0'));
  });

  it('speaks German and in another currency', async () => {
    const page = await report('--lang', 'de', '--currency', 'EUR');
    expect(page).toContain('<html lang="de">');
    expect(page).toContain(german.title);
    expect(page).toContain(', EUR');
    expect(page).not.toContain('USD');
  });

  it('is of a frozen edition where one is named, with the sources of that', async () => {
    const { code, out } = await commandLine(['report', '--edition', '2026.11', '--draws', '64']);
    expect(code).toBe(0);
    expect(out).toContain('Edition 2026.11, frozen.');
    expect(out).toContain('<ol class="sources"><li>');
  });

  it('has a link to the calculator that restores the scenario', async () => {
    const page = await report('--workbench', 'https://your.host/calculator/', '--set', 'pue=1.4');
    const link = /<a class="link" href="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&');
    expect(link).toMatch(/^https:\/\/your\.host\/calculator\/#/);
    const { state } = readLink(link, catalog, { check: (scenario, tables) => runScenario(scenario, tables) });
    expect(state.scenario.inputs).toEqual({ pue: 1.4 });
    expect(state.draws).toBe(64);
  });

  it('is written to a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-'));
    try {
      const path = join(folder, 'report.html');
      expect(await commandLine(['report', '--draws', '64', '--out', path])).toEqual({ code: 0, out: '', error: '' });
      expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each([
    [['--lang', 'tlh'], `--lang: found "tlh"; allowed: ${Object.keys(languages).join(', ')}`],
    [['--out', 'report.pdf'], '--out: found "report.pdf"; allowed: the name of a file that ends in .html'],
    [['--currency', 'XXX'], /^--currency: found "XXX"; allowed: USD, /],
    [['--workbench', 'javascript:x'], /^--workbench: /],
  ] as const)('refuses %j', async (words, message) => {
    const error: unknown = await report(...words).catch((refused: unknown) => refused);
    expect(error).toBeInstanceOf(ScenarioError);
    expect(told.refusalText(error as ScenarioError)).toMatch(message);
  });
});
