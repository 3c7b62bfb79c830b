/** The command line in French: no English, the amounts of English, refusals, help. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fromTables } from '../cases/from-tables.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

const folder = mkdtempSync(join(tmpdir(), 'language-fr-'));
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
      .replace(/^( {4}.*, \d{4}[-\d]*)\u00a0: .*$/gm, '$1')
      .replace(/^ {2}= .*$/gm, '')
      .replace(/^ {2}[\w.-]+ = /gm, '')
      // Fields of a price book, each by its name.
      .replace(/ = [a-zA-Z]+/g, '')
      .replace(/^ {2}cpo-tco .*--.*$/gm, '')
      // Keys that a scenario may have.
      .replace(/autorisé\u00a0: version, .*$/gm, '')
      // What the file of the offers says.
      .replace(/^ {4}Süd-Photonik.*$/gm, '')
      .replace(/\binputs\.[\w.-]+|\bcpo-tco \w+|--[\w-]+|\([\w.-]+\)|[\w-]+\.(csv|json|xlsx|html)\b|"[^"]*"/g, '')
  );
}

const english =
  /(?<!\p{L})(the|of|and|is|are|with|without|than|less|more|under|over|from|to|not|each|all|by|for|file|flag|found|allowed|costs?|prices?|power|years?|likely|cheapest|default|input|inputs|warning|published|computed|agrees|differs|written|language|value)(?!\p{L})/iu;
const spoken: readonly (readonly string[])[] = [
  ['compare', ...few, '--pairs'],
  ['compare', ...few, '--scope', 'fabric', '--region', 'fr'],
  ['compare', ...few, '--scope', 'campus', '--capacity', '51.2T'],
  ['compare', ...few, '--options', 'retimed,cpo', '--set', 'cpo.systemPrice=118000'],
  ['explain', 'networkPower'],
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

describe('in French', { timeout: 4 * patience }, () => {
  it.each(spoken.map((given) => [given] as const))('no English is left: %j', async (given) => {
    const { code, out, error } = await inProcess([...given, '--lang', 'fr']);
    expect([code === 2, error]).toEqual([false, '']);
    expect(out).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(
      words(out)
        .split('\n')
        .filter((line) => english.test(line)),
    ).toEqual([]);
  });

  const names = ['compare', 'changes', 'explain', 'report', 'claims', 'moved', 'evidence', 'quotes', 'rfq'];
  it.each([...names, 'workbook', 'batch', 'picture', 'embed', ''])('help is French: %s', async (name) => {
    const { code, out } = await inProcess([name, '--help', '--lang', 'fr'].filter(Boolean));
    expect(code).toBe(0);
    expect(out).toMatch(name === '' ? /Code de sortie\u00a0: / : /\nArguments\n[^]*\nExemples\n {2}cpo-tco /);
    expect(out).not.toMatch(/\b(flags|default|shows|writes|output|separated|Examples|FILE|VALUE)\b/);
  });

  it('tells the line that says what is next without a break', async () => {
    const { out } = await inProcess(['compare', ...few, '--options', 'retimed,cpo', '--lang', 'fr']);
    expect(out).toMatch(/^Par paire\u00a0: .* cpo-tco explain GRANDEUR\.$/m);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a flag', ['compare', '--colour'], /^cpo-tco: --colour : trouvé un argument inconnu ; autorisé : --edition, /],
    ['a value', ['compare', '--draws', '0'], /trouvé "0" ; autorisé : un nombre entier de 1 à 1 000 000$/],
    ['a flag without a value', ['compare', '--region='], /trouvé aucune valeur ; autorisé : --region VALEUR$/],
    ['a setting', ['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs.pue : trouvé 0.99 ; autorisé : 1 à 3$/],
    ['a name', ['explain', 'wattage'], /^cpo-tco: GRANDEUR : trouvé "wattage" ; autorisé : une grandeur des feuilles/],
    ['no name', ['explain'], /^cpo-tco: GRANDEUR : absent ; autorisé : une grandeur ou un paramètre, /],
    ['a second name', ['compare', 'x', 'y'], /^cpo-tco: arguments : trouvé "y" ; autorisé : au plus 1$/],
    ['a command', ['colour'], /^cpo-tco: commande : trouvé "colour" ; autorisé : compare, /],
    ['a missing file', ['compare', 'no.json'], /fichier de scénario : trouvé "no.json" \(ENOENT\) ; autorisé : un /],
    ['a file', ['compare', file('a.json', '{"region": "x"}')], /a\.json: region : trouvé "x" ; autorisé : /],
    ['what is no JSON', ['compare', file('b.json', '{')], /trouvé ".*b\.json", qui n’est pas du JSON \(/],
    ['no table', ['quotes', file('c.pdf', '%PDF-1.4')], /un fichier qui n’est pas du texte ; autorisé : un tableau/],
    [
      'a link',
      ['compare', 'https://a.example/'],
      /^cpo-tco: lien : trouvé .*, une adresse sans scénario ; autorisé : /,
    ],
    ['a link cut off', ['compare', '#z=AAAA'], /^cpo-tco: Le lien est coupé ou modifié/],
    [
      'a pack',
      ['compare', file('d.json', '{"kind": "cpo-tco-evidence"}')],
      /dossier de preuve : trouvé un dossier sans schema/,
    ],
    ['the name of a report', ['report', '--out', 'a.pdf'], /--out : trouvé "a.pdf" ; autorisé : un nom de fichier /],
    ['a workbook without a name', ['workbook'], /^cpo-tco: --out : absent ; autorisé : un nom de fichier qui finit /],
    ['forms', ['rfq', '--read'], /^cpo-tco: --read : trouvé aucun fichier ; autorisé : des formulaires remplis/],
    ['a folder', ['embed', '--base', 'https://a.example/?x'], /autorisé : l’adresse d’un dossier, sans \?$/],
    ['an edition', ['moved', '1999.01'], /^cpo-tco: ÉDITION : trouvé "1999.01" ; autorisé : /],
  ])('refuses %s', async (_, given, message) => {
    const { code, out, error } = await inProcess([...given, '--lang=fr-CA']);
    expect([code, out]).toEqual([2, '']);
    // Spaces that no line breaks at stand before signs and between digits.
    expect(error).not.toMatch(/ [:;](?= )/);
    expect(error.trimEnd().replace(/[\u00a0\u202f]/g, ' ')).toMatch(message);
  });

  it.each(spoken.filter(([name]) => ['compare', 'changes', 'claims'].includes(name!)).map((given) => [given] as const))(
    'amounts are those of English: %j',
    async (given) => {
      const numbersOf = async (lang: string): Promise<string[]> => {
        const { out } = await inProcess([...given, '--lang', lang]);
        const [group, decimal] = lang === 'fr' ? ['\u202f', ','] : [',', '.'];
        const shown =
          given[0] === 'claims' ? (out.match(/ (calculé|computed) +−?[\d.,\u202f]+/g) ?? []).join('\n') : out;
        return (
          shown
            // Names of ports, switches, editions.
            .replace(/\d+(\.\d)?T\b|\d{4}\.\d\d\b/g, '')
            .split('\n')
            // Rows of tables: a sentence may say a number in a word.
            .filter((line) => given[0] !== 'compare' || line.startsWith('  '))
            .flatMap((line) => line.match(/−?\d[\d.,\u202f]*\d|\d/g) ?? [])
            .map((text) => text.replaceAll(group, '').replace(decimal, '.'))
        );
      };
      const [french, own] = [await numbersOf('fr'), await numbersOf('en')];
      expect(french).toEqual(own);
      if (given[0] === 'compare') expect(own.length).toBeGreaterThan(100);
    },
  );
});
