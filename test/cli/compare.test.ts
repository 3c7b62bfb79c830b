import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { describe, expect, it } from 'vitest';
import { jsonOf, textOf } from '../cases/commands.ts';
import { inProcess } from '../cases/in-process.ts';

interface Result {
  readonly edition: string;
  readonly scenario: Record<string, unknown>;
  readonly options: { id: string; quantities: Record<string, { value: number }> }[];
}

const folder = mkdtempSync(join(tmpdir(), 'compare-'));
const fileOf = (name: string, scenario: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(scenario));
  return path;
};
/** Which scenario is read does not rest on how often it is drawn. */
const compare = (...words: string[]): Result => jsonOf<Result>('compare', '--draws', '8', ...words);

describe('--set', () => {
  it.each([
    ['a number', 'pue=1.2', { pue: 1.2 }],
    ['a negative number', 'inflation=-0.01', { inflation: -0.01 }],
    ['a number with exponent', 'endpointCount=1e3', { endpointCount: 1000 }],
    ['a band', 'pue=1.1:1.15:1.3', { pue: { low: 1.1, typical: 1.15, high: 1.3 } }],
    ['a number as it is printed', 'cpo.endPrice=1,350', { 'cpo.endPrice': 1350 }],
    ['a negative number as it is printed', 'inflation=−0.01', { inflation: -0.01 }],
    ['a share as it is printed', 'discountRate=8 %', { discountRate: 0.08 }],
    ['a band in thousands', 'cpo.endPrice=1k:1,350:1.5k', { 'cpo.endPrice': { low: 1000, typical: 1350, high: 1500 } }],
    [
      'a share of another input',
      'cpo.endPrice=75 % of retimed.endPrice',
      { 'cpo.endPrice': '75 % of retimed.endPrice' },
    ],
    ['text with a unit', 'cpo.endPower=9 W', { 'cpo.endPower': '9 W' }],
    ['the id of a figure', 'pue=facility-pue-google-2024', { pue: { figure: 'facility-pue-google-2024' } }],
  ])('%s: %s', (_, setting, inputs) => {
    expect(compare('--set', setting).scenario).toEqual({ inputs });
  });

  it('may stand several times', () =>
    expect(compare('--set', 'pue=1.2', '--set', 'horizon=3').scenario).toEqual({ inputs: { pue: 1.2, horizon: 3 } }));
});

describe('flags', () => {
  const path = fileOf('scenario.json', {
    capacity: '51.2T',
    region: 'de',
    options: ['linear', { id: 'acme', leaf: 'linear', upper: 'linear', card: 'retimed' }],
    inputs: { pue: 1.3, horizon: 7 },
  });

  it('go before the file', () => {
    const { scenario } = compare(path, '--capacity', '102.4T', '--set', 'pue=1.2');
    expect(scenario).toMatchObject({ capacity: '102.4T', region: 'de', inputs: { pue: 1.2, horizon: 7 } });
  });

  it('may name an own option of the file', () => {
    const { options } = compare(path, '--options', 'cpo,acme', '--baseline', 'acme');
    expect(options.map(({ id }) => id)).toEqual(['cpo', 'acme']);
  });

  it('may repeat what holds anyway', () => {
    const plain = compare();
    const flags = [
      '--edition',
      catalog.edition,
      '--capacity',
      '102.4T',
      '--scope',
      'switch',
      '--region',
      'us',
      '--baseline',
      'retimed',
    ];
    expect(compare(...flags).options).toEqual(plain.options);
  });

  it('may stand before the file', () =>
    expect(compare('--region', 'fr', path).scenario).toMatchObject({ region: 'fr' }));
});

describe('the text', () => {
  it('names capacity, ports, region and edition', () => {
    const text = textOf('compare', '--capacity', '51.2T', '--region', 'de');
    for (const word of ['51.2T', '64 ports of 800G', 'Germany', catalog.edition, 'DSP-retimed', 'CPO'])
      expect(text).toContain(word);
  });

  it('says that one option has nothing to be compared with', () =>
    expect(textOf('compare', '--options', 'retimed')).toContain('Add an option to compare.'));

  it.each([
    ['en', '1.234', 'CPO price per 1.6T port  1,181 USD  1.234 USD     −99.9 %'],
    ['en', '1,234', 'CPO price per 1.6T port  1,181 USD  1,234 USD     +4.49 %'],
    ['de', '1.234', 'CPO: Preis je 1.6T-Port  1.181 USD  1,234 USD     −99,9 %'],
  ])('reads back what can mean two things, in %s: %s', async (language, typed, line) => {
    const { out } = await inProcess(['compare', '--lang', language, '--draws', '8', '--set', `cpo.endPrice=${typed}`]);
    const lines = out.split('\n');
    expect(lines.map((one) => one.replace(/\s/g, ' '))).toContain(line);
  });

  it('reads whole numbers back with all their digits', () =>
    expect(
      textOf('compare', '--draws', '8', '--scope', 'fabric', '--set', 'endpointCount=16384').replace(/\s+/g, ' '),
    ).toContain('Endpoints 8,192 16,384 +100 %'));

  it('reads nothing back where nothing is changed', () =>
    expect(textOf('compare', '--draws', '8')).not.toContain('Yours'));

  it('gives warnings', () => expect(textOf('compare', '--options', 'cpo-upper')).toContain('Warning: '));

  const settings = (...inputs: string[]): string[] => inputs.flatMap((input) => ['--set', input]);
  const ends = ['retimed', 'half-retimed', 'linear', 'cpo'].flatMap((id) => [
    `${id}.endPower=0`,
    `${id}.endLaserPower=0`,
  ]);

  it.each([
    ['no energy', ['powerOnShare=0']],
    ['no power', ['switchBasePower=0', ...ends]],
    ['no carbon', ['carbonIntensity=0', 'embodiedSwitch=0', 'retimed.embodiedEnd=0']],
    ['one year', ['horizon=1']],
  ])('has numbers or words, no NaN: %s', (_, inputs) =>
    expect(textOf('compare', ...settings(...inputs))).not.toMatch(/NaN|Infinity|∞|undefined|null/),
  );

  it('has no minus before a 0', () =>
    expect(textOf('compare', ...settings('cpo.hostSerdesSaving=1', 'residualShare=0'))).not.toMatch(/[-−]0(?![.\d])/));
});
