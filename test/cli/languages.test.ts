/** The language of the command line, and German; the other languages: languages.wide.test.ts. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { germanNumbers } from '../../src/words/de/number-words.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';
import { few, file, folder, heldTo } from './in-language.ts';

heldTo({
  lang: 'de',
  tag: 'de-AT',
  region: 'de',
  numbers: germanNumbers,
  computed: 'berechnet',
  said: [
    // A cited figure ends with its source.
    [/^( {4}.*, \d{4}[-\d]*): .*$/gm, '$1'],
    // Keys that a scenario may have.
    [/erlaubt: version, .*$/gm, ''],
  ],
  overview: /Rückgabewert/,
  help: /\nParameter\n[^]*\nBeispiele\n {2}cpo-tco /,
  refusals: [
    ['a flag', ['compare', '--colour'], /^cpo-tco: --colour: gefunden ein unbekannter Parameter; erlaubt: --edition, /],
    ['a value', ['compare', '--draws', '0'], /gefunden "0"; erlaubt: eine ganze Zahl von 1 bis 1\.000\.000$/],
    ['a flag without a value', ['compare', '--region='], /gefunden kein Wert; erlaubt: --region WERT$/],
    ['a setting', ['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs.pue: gefunden 0.99; erlaubt: 1 bis 3$/],
    ['a name', ['explain', 'wattage'], /^cpo-tco: GRÖSSE: gefunden "wattage"; erlaubt: eine Größe der Rechenblätter/],
    ['no name', ['explain'], /^cpo-tco: GRÖSSE: nicht angegeben; erlaubt: eine Größe oder eine Eingabe, /],
    ['a command', ['colour'], /^cpo-tco: Befehl: gefunden "colour"; erlaubt: compare, /],
    ['a missing file', ['compare', 'no.json'], /Szenariodatei: gefunden "no.json" \(ENOENT\); erlaubt: eine lesbare/],
    ['a file', ['compare', file('a.json', '{"region": "x"}')], /a\.json: region: gefunden "x"; erlaubt: /],
    ['what is no JSON', ['compare', file('b.json', '{')], /gefunden ".*b\.json", das ist kein JSON \(/],
    [
      'no table',
      ['quotes', file('c.pdf', '%PDF-1.4')],
      /gefunden eine Datei, die kein Text ist; erlaubt: eine Tabelle/,
    ],
    ['a link', ['compare', 'https://a.example/'], /^cpo-tco: Link: gefunden .*, eine Adresse ohne Szenario; erlaubt: /],
    ['a link cut off', ['compare', '#z=AAAA'], /^cpo-tco: Der Link ist abgeschnitten oder verändert/],
    [
      'a pack',
      ['compare', file('d.json', '{"kind": "cpo-tco-evidence"}')],
      /Nachweispaket: gefunden ein Paket ohne schema/,
    ],
    [
      'the name of a report',
      ['report', '--out', 'a.pdf'],
      /^cpo-tco: --out: gefunden "a.pdf"; erlaubt: der Name einer/,
    ],
    ['a workbook without a name', ['workbook'], /^cpo-tco: --out: nicht angegeben; erlaubt: der Name einer Datei, /],
    ['forms', ['rfq', '--read'], /^cpo-tco: --read: gefunden keine Datei; erlaubt: ausgefüllte Formulare/],
    ['a folder', ['embed', '--base', 'https://a.example/?x'], /erlaubt: die Adresse eines Ordners, ohne \?$/],
    ['an edition', ['moved', '1999.01'], /^cpo-tco: AUSGABE: gefunden "1999.01"; erlaubt: /],
  ],
});

describe('the language', { timeout: patience }, () => {
  it('is English where none is named, whatever the machine speaks', async () => {
    expect((await inProcess(['changes'])).out).toMatch(/^Edition /);
    expect(await inProcess(['changes', '--lang', 'en-GB'])).toEqual(await inProcess(['changes']));
  });

  it('may stand before the command, and beside --help and help', async () => {
    const { out } = await inProcess(['changes', '--lang', 'de']);
    expect((await inProcess(['--lang', 'de', 'changes'])).out).toBe(out);
    expect((await inProcess(['--lang=de', 'changes'])).out).toBe(out);
    const help = (await inProcess(['changes', '--help', '--lang', 'de'])).out;
    expect((await inProcess(['help', 'changes', '--lang', 'de'])).out).toBe(help);
    expect((await inProcess(['--lang', 'de', 'help', 'changes'])).out).toBe(help);
    const overview = (await inProcess(['--help', '--lang', 'de'])).out;
    expect(overview).toContain('--lang SPRACHE: ');
    for (const words of [
      ['help', '--lang', 'de'],
      ['--lang', 'de', '--help'],
      ['--lang', 'de'],
    ])
      expect((await inProcess(words)).out).toBe(overview);
  });

  it.each<[readonly string[], string]>([
    [['changes', '--lang', 'tlh'], '--lang: found "tlh"; allowed: en, '],
    [['changes', '--lang', 'x_y'], '--lang: found "x_y"; allowed: en, '],
    [['changes', '--lang', ''], '--lang: found no value; allowed: --lang VALUE'],
    [['changes', '--lang'], '--lang: found no value; allowed: --lang VALUE'],
    [['changes', '--lang', 'en', '--lang', 'de'], '--lang: found the flag twice; allowed: each flag once'],
  ])('refuses %j', async (words, message) => {
    const { code, error } = await inProcess(words);
    expect([code, error.startsWith(`cpo-tco: ${message}`)]).toEqual([2, true]);
  });

  it.each<[readonly string[]]>(
    [
      ['compare', ...few, '--format', 'json', '--inputs'],
      ['compare', '--format', 'csv'],
      ['changes', '--format', 'csv', '--region', 'de'],
      ['explain', 'irr', '--format', 'json'],
      ['claims', '--format', 'json'],
      ['moved', '2026.11', '--draws', '2', '--json'],
      ['evidence', ...few],
    ].map((given) => [given]),
  )('leaves what programs read as it is: %j', async (given) => {
    const [own, german] = [await inProcess(given), await inProcess([...given, '--lang', 'de'])];
    expect(german).toEqual(own);
  });

  it('is that of a report and of its refusals', async () => {
    const out = join(folder, 'report.html');
    expect(await inProcess(['report', ...few, '--lang', 'de', '--out', out])).toMatchObject({ code: 0, error: '' });
    expect(readFileSync(out, 'utf8')).toContain('<html lang="de">');
  });

  it('is one flag: workbook has no --locale', async () =>
    expect((await inProcess(['workbook', '--locale', 'de', '--out', join(folder, 'a.xlsx')])).error).toMatch(
      /^cpo-tco: --locale: found an unknown flag; allowed: --out, .*, --lang$/m,
    ));
});
