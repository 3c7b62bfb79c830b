import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, type Answered } from '../cases/command-line.ts';
import { textOf } from '../cases/commands.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';
import packageJson from '../../package.json';

const folder = mkdtempSync(join(tmpdir(), 'main-'));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};
const scenario = { capacity: '51.2T', options: ['cpo'], inputs: { pue: 1.2 } };
const flags = ['--capacity', '51.2T', '--options', 'cpo', '--set', 'pue=1.2', '--format', 'json'];

describe('the program answers', { timeout: patience }, () => {
  it('on standard output, and ends with 0', async () =>
    expect(await commandLine(['compare', ...flags])).toEqual({
      code: 0,
      error: '',
      out: `${textOf('compare', ...flags)}\n`,
    }));

  it('a scenario on standard input', async () =>
    expect(await commandLine(['compare', '-', '--format', 'json'], JSON.stringify(scenario))).toEqual({
      code: 0,
      error: '',
      out: `${textOf('compare', ...flags)}\n`,
    }));

  it('into a file with --out', async () => {
    const out = join(folder, 'result.json');
    expect(await commandLine(['compare', ...flags, '--out', out])).toEqual({ code: 0, out: '', error: '' });
    expect(readFileSync(out, 'utf8')).toBe(`${textOf('compare', ...flags)}\n`);
  });

  it('explain', async () =>
    expect(await commandLine(['explain', 'pue'])).toEqual({
      code: 0,
      error: '',
      out: `${textOf('explain', 'pue')}\n`,
    }));
  it('claims', async () =>
    expect(await commandLine(['claims'])).toEqual({ code: 0, error: '', out: `${textOf('claims')}\n` }));

  it('embed, and writes the picture', async () => {
    const out = join(folder, 'picture.svg');
    const { code, out: text, error } = await commandLine(['embed', '--tier', 'static', '--out', out]);
    expect([code, error]).toEqual([0, '']);
    expect(text).toMatch(/^<img src="picture\.svg" [^<>]*>\n$/);
    expect(readFileSync(out, 'utf8')).toMatch(/^<svg [^]*<\/svg>\n$/);
  });

  it('without a command how it is used', async () => {
    const { code, out } = await commandLine([]);
    expect(code).toBe(0);
    expect(out).toContain('cpo-tco compare [file|-]');
  });

  it('--version with the version', async () =>
    expect(await commandLine(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, error: '' }));
});

describe('the program refuses with 2 and one line', { timeout: patience }, () => {
  const check = (message: string, { code, out, error }: Answered): void => {
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(/^cpo-tco: [^\n]+\n$/);
    expect(error).toContain(`cpo-tco: ${message}`);
  };

  it.each([
    ['a value', ['compare', '--set', 'pue=0.99'], 'inputs.pue: found 0.99; allowed: 1 to 3'],
    ['an empty standard input', ['compare', '-'], 'scenario file: found "-", which is not JSON'],
    ['a file that cannot be written', ['claims', '--out', join(folder, 'none', 'a.json')], '--out: found "'],
  ])('%s', async (_, words, message) => check(message, await commandLine(words)));

  it.each([
    [
      'a command',
      ['optimise'],
      'command: found "optimise"; allowed: compare, changes, explain, report, claims, claim, moved, evidence, quotes, rfq, picture, workbook, batch, sql, embed, --help, --version',
    ],
    [
      'a command that every object has',
      ['toString'],
      'command: found "toString"; allowed: compare, changes, explain, report, claims, claim, moved, evidence, quotes, rfq, picture, workbook, batch, sql, embed, --help, --version',
    ],
    [
      'a picture that cannot be written',
      ['embed', '--tier', 'static', '--out', join(folder, 'none', 'a.svg')],
      '--out: found "',
    ],
    ['no draws', ['compare', '--draws', '0'], '--draws: found "0"; allowed: a whole number from 1 to 1,000,000'],
    [
      'what this version has not',
      ['compare', '--colour', 'red'],
      '--colour: found an unknown flag; allowed: --edition',
    ],
    [
      'a unit in a file, with the file',
      ['compare', file('unit.json', { inputs: { electricityPrice: '9 USD' } })],
      `${join(folder, 'unit.json')}: inputs.electricityPrice: found "9 USD" (USD is not a unit of USD/kWh); allowed: text with a unit of USD/kWh`,
    ],
    [
      'an architecture of a file, with the file',
      ['compare', file('own.json', { architectures: { acme: { like: 'linear', endPower: '9 USD' } } })],
      `${join(folder, 'own.json')}: architectures.acme.endPower: found "9 USD" (USD is not a unit of W)`,
    ],
    [
      'an option of a file, with the file',
      ['embed', file('option.json', { options: ['cpo', 'cop'] }), '--base', '/w/'],
      `${join(folder, 'option.json')}: options[1]: found "cop"; allowed: `,
    ],
    [
      'a flag over a file, without the file',
      ['compare', file('right.json', { region: 'de', inputs: { pue: 1.1 } }), '--region', 'xx', '--set', 'pue=1.2'],
      'region: found "xx"; allowed: us, ',
    ],
    [
      'a unit of a flag beside a file, without the file',
      ['compare', file('other.json', { inputs: { pue: 1.1 } }), '--set', 'pue=9 W'],
      'inputs.pue: found "9 W" (the input has no unit, found W)',
    ],
  ])('%s', async (_, words, message) => check(message, await inProcess(words)));
});
