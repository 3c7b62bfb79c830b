import { beforeAll, describe, expect, it } from 'vitest';
import { scenarioFlags } from '../../src/cli/arguments.ts';
import { embedCommand } from '../../src/cli/embed-command.ts';
import { commands } from '../../src/cli/program.ts';
import { reportCommand } from '../../src/cli/report-command.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { commandLine, type Answered } from '../cases/command-line.ts';
import { textOf, type Command } from '../cases/commands.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { terminalWords } from '../../src/words/terminal-words.ts';
import { wordsFor } from '../cases/words-for.ts';

const names = [...commands.keys()];
const helps = [...commands].map(([name, { help }]) => [name, help] as const);
const answered = new Map<string, Answered>();
const text = (name: string): string => answered.get(`${name} --help`)!.out;

beforeAll(async () => {
  for (const name of names)
    for (const flag of ['--help', '-h']) answered.set(`${name} ${flag}`, await inProcess([name, flag]));
}, 2 * patience);

it('help is that of the built program', { timeout: patience }, async () => {
  expect(await commandLine(['compare', '--help'])).toEqual(answered.get('compare --help'));
  expect(await commandLine(['embed', '-h'])).toEqual(answered.get('embed -h'));
});

it.each(Object.keys(languages) as Language[])('batch says in %s that it reads Parquet', async (language) => {
  const { meaning, notes } = (await terminalWords(language)).help.batch;
  expect([meaning, notes].map((text) => text.includes('Parquet'))).toEqual([true, true]);
});

/** The lines of examples, as a shell splits them. */
const examplesOf = (name: string): string[][] =>
  text(name)
    .split('\nExamples\n')[1]!
    .trim()
    .split('\n')
    .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!).slice(1));

describe.each(names)('%s', (name) => {
  it('answers --help and -h alike, with exit 0 and nothing on standard error', () => {
    const [long, short] = [answered.get(`${name} --help`)!, answered.get(`${name} -h`)!];
    expect([long.code, long.error]).toEqual([0, '']);
    expect(short).toEqual(long);
  });

  it('begins with its usage and ends with examples', () => {
    expect(text(name)).toMatch(new RegExp(`^cpo-tco ${name} .*\\[flags\\]\\n`));
    expect(examplesOf(name).length).toBeGreaterThan(0);
    for (const [command] of examplesOf(name)) expect(command).toBe(name);
  });

  it('keeps its lines short', () =>
    expect(
      text(name)
        .split('\n')
        .filter((line) => line.length > 125),
    ).toEqual([]));
});

describe.each(helps)('flags of %s', (name, { flags }) => {
  it('are all there, each with its meaning', () => {
    for (const [flag, { meaning }] of Object.entries(flags)) {
      expect(text(name)).toMatch(new RegExp(`^  --${flag}( |$)`, 'm'));
      expect(meaning?.(english), flag).toBeTruthy();
    }
  });
});

it.each([
  ['capacity', catalog.data.switches.map(({ id }) => id)],
  ['scope', ['switch', 'fabric', 'campus']],
  ['region', catalog.data.regions.map(({ id }) => id)],
  ['options', catalog.data.options.map(({ id }) => id)],
  ['buyer-class', ['direct', 'contract', 'shop']],
] as const)('--%s names the values that the tables allow', (flag, values) => {
  const [, shown] = new RegExp(`^  --${flag} [^]*?(?=^  --)`, 'm').exec(text('compare'))![0].split(/: (?=\S)/);
  expect(shown!.trim().split(/,\s+/)).toEqual(values);
});

it('explain takes the flags of its help', () => {
  for (const flag of Object.keys(scenarioFlags)) expect(text('explain')).toContain(`--${flag} `);
  expect(textOf('explain', 'pue', '--format', 'json', '--region', 'de')).toContain('"quantity": "facility.pue"');
});

describe('examples work', { timeout: patience }, () => {
  it.each(['explain', 'claims'] as const)('of %s', (name) => {
    for (const words of examplesOf(name)) expect(textOf(name as Command, ...words.slice(1))).not.toBe('');
  });

  it('of compare, but for the file that the reader has', () => {
    for (const words of examplesOf('compare').filter((some) => !some.join(' ').includes('.json')))
      expect(textOf('compare', ...words.slice(1), '--draws', '16')).toContain('Total cost');
  });

  it('of report', async () => {
    for (const words of examplesOf('report')) {
      const { text: page } = await reportCommand(
        [...words.slice(1), '--draws', '16'],
        '0.1.0',
        await wordsFor(words),
        readTypedUnit,
      );
      expect(page).toMatch(/^<!doctype html>/);
    }
  });

  it('of embed', () => {
    for (const words of examplesOf('embed'))
      expect(embedCommand(words.slice(1), '0.1.0', english, readTypedUnit).text).toMatch(/^<(script|a|img) /);
  });
});

describe('the overview', { timeout: patience }, () => {
  it.each([[[]], [['--help']], [['-h']], [['help']]])('%j names every command', async (words) => {
    const { code, out, error } = await inProcess(words);
    expect([code, error]).toEqual([0, '']);
    for (const name of names) expect(out).toContain(`\n  cpo-tco ${name} `);
  });

  it('help COMMAND is COMMAND --help', async () => {
    const { code, out } = await inProcess(['help', 'embed']);
    expect([code, out]).toEqual([0, text('embed')]);
  });
});

it('a flag that a command does not know is refused with those that it knows', () => {
  try {
    textOf('claims', '--region', 'de');
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(ScenarioError);
    expect(english.refusalText(error as ScenarioError)).toBe(
      '--region: found an unknown flag; allowed: --format, --out, --lang',
    );
  }
});
