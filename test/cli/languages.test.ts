import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fromTables } from '../cases/from-tables.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

const folder = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const offers = fileURLToPath(new URL('../import/files/angebote-1252.csv', import.meta.url));
const few = ['--draws', '64'];

/** The text without what tables, formulas, flags and file names say. */
function words(text: string): string {
  // First: what is made up for a folder may have a name of the tables in it.
  let left = text.replaceAll(folder, '');
  for (const one of fromTables) left = left.replaceAll(one, '');
  return (
    left
      // A cited figure ends with its source; a formula has names.
      .replace(/^( {4}.*, \d{4}[-\d]*): .*$/gm, '$1')
      .replace(/^ {2}= .*$/gm, '')
      .replace(/^ {2}[\w.-]+ = /gm, '')
      // Fields of a price book, each by its name.
      .replace(/ = [a-zA-Z]+/g, '')
      .replace(/^ {2}cpo-tco .*--.*$/gm, '')
      // Keys that a scenario may have.
      .replace(/erlaubt: version, .*$/gm, '')
      .replace(/\binputs\.[\w.-]+|\bcpo-tco \w+|--[\w-]+|\([\w.-]+\)|[\w-]+\.(csv|json|xlsx|html)\b|"[^"]*"/g, '')
  );
}

const english =
  /\b(the|of|and|or|is|are|with|without|than|less|more|under|over|from|to|not|each|all|by|for|file|flag|found|allowed|costs?|prices?|power|years?|likely|cheapest|default|input|inputs|warning|published|computed|agrees|differs|written|language|value)\b/i;
const spoken: readonly (readonly string[])[] = [
  ['compare', ...few, '--pairs'],
  ['compare', ...few, '--scope', 'fabric', '--region', 'de'],
  ['compare', ...few, '--scope', 'campus', '--capacity', '51.2T'],
  ['compare', ...few, '--options', 'retimed,cpo', '--set', 'cpo.systemPrice=118000'],
  ['explain', 'networkPower'],
  ['explain', 'tcoWithoutIdle', '--scope', 'fabric'],
  ['explain', 'cpo.endPrice'],
  ['explain', 'irr'],
  ['explain', 'paybackSimple', '--scope', 'fabric'],
  ['explain', 'linear.endPrice', '--set', 'linear.endPrice=75 % of retimed.endPrice', '--buyer-class', 'shop'],
  ['changes'],
  ['changes', '--set', 'cpo.endPrice=900', '--region', 'de', '--buyer-class', 'shop'],
  ['claims'],
  ['moved', '2026.11', '--draws', '4'],
  ['quotes', offers],
  ['quotes', offers, '--compare'],
  ['rfq', ...few, '--out', join(folder, 'form.csv')],
  ['workbook', ...few, '--out', join(folder, 'book.xlsx')],
];

describe('in German', { timeout: 4 * patience }, () => {
  it.each(spoken.map((given) => [given] as const))('no English is left: %j', async (given) => {
    const { code, out, error } = await inProcess([...given, '--lang', 'de']);
    expect([code === 2, error]).toEqual([false, '']);
    expect(out).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(
      words(out)
        .split('\n')
        .filter((line) => english.test(line)),
    ).toEqual([]);
  });

  const names = ['compare', 'changes', 'explain', 'report', 'claims', 'moved', 'evidence', 'quotes', 'rfq'];
  it.each([...names, 'workbook', 'batch', 'embed', ''])('help is German: %s', async (name) => {
    const { code, out } = await inProcess([name, '--help', '--lang', 'de'].filter(Boolean));
    expect(code).toBe(0);
    expect(out).toMatch(name === '' ? /Rückgabewert/ : /\nParameter\n[^]*\nBeispiele\n {2}cpo-tco /);
    expect(out).not.toMatch(/\b(flags|default|shows|writes|output|separated|Examples|FILE|VALUE|DATE)\b/);
  });

  it.each<[string, readonly string[], RegExp]>([
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
  ])('refuses %s', async (_, given, message) => {
    const { code, out, error } = await inProcess([...given, '--lang=de-AT']);
    expect([code, out]).toEqual([2, '']);
    expect(error.trimEnd()).toMatch(message);
  });

  it.each(spoken.filter(([name]) => ['compare', 'changes', 'claims'].includes(name!)).map((given) => [given] as const))(
    'amounts are those of English: %j',
    async (given) => {
      const numbersOf = async (lang: string): Promise<string[]> => {
        const { out } = await inProcess([...given, '--lang', lang]);
        const [group, decimal] = lang === 'de' ? ['.', ','] : [',', '.'];
        const shown = given[0] === 'claims' ? (out.match(/ (berechnet|computed) +−?[\d.,]+/g) ?? []).join('\n') : out;
        return (
          shown
            // Names of ports, switches, editions.
            .replace(/\d+(\.\d)?T\b|\d{4}\.\d\d\b/g, '')
            .split('\n')
            // Rows of tables: a sentence may say a number in a word.
            .filter((line) => given[0] !== 'compare' || line.startsWith('  '))
            .flatMap((line) => line.match(/−?\d[\d.,]*\d|\d/g) ?? [])
            .map((text) => text.replaceAll(group, '').replace(decimal, '.'))
        );
      };
      const [german, own] = [await numbersOf('de'), await numbersOf('en')];
      expect(german).toEqual(own);
      if (given[0] === 'compare') expect(own.length).toBeGreaterThan(100);
    },
  );
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
