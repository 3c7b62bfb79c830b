/** What the command line is held to in a language: no word of English, the amounts of English, help and refusals. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/cli/text-table.ts';
import { englishNumbers } from '../../src/words/en/number-words.ts';
import type { NumberWords } from '../../src/words/number-words.ts';
import { fromTables } from '../cases/from-tables.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

export const few = ['--draws', '64'];
export const folder = mkdtempSync(join(tmpdir(), 'languages-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

export function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

export interface Spoken {
  readonly lang: string;
  /** The language as a place says it. */
  readonly tag: string;
  readonly region: string;
  readonly numbers: NumberWords;
  /** "computed", as the checks of claims say it. */
  readonly computed: string;
  /** What no output may have, as a sign of the wrong width. */
  readonly never?: RegExp;
  /** Beside what all languages share: what tables and files say, taken out before English is looked for. */
  readonly said: readonly (readonly [RegExp, string])[];
  readonly overview: RegExp;
  readonly help: RegExp;
  readonly neverInHelp?: RegExp;
  /** Columns of a line of help, where lines are broken between words. */
  readonly widest?: number;
  readonly refusals: readonly (readonly [name: string, given: readonly string[], message: RegExp])[];
}

const offers = fileURLToPath(new URL('../import/files/angebote-1252.csv', import.meta.url));
const spoken = (region: string): readonly (readonly string[])[] => [
  ['compare', ...few, '--pairs'],
  ['compare', ...few, '--scope', 'fabric', '--region', region],
  ['compare', ...few, '--scope', 'campus', '--capacity', '51.2T'],
  ['compare', ...few, '--options', 'retimed,cpo', '--set', 'cpo.systemPrice=118000'],
  ['explain', 'networkPower'],
  ['explain', 'tcoWithoutIdle', '--scope', 'fabric'],
  ['explain', 'cpo.endPrice'],
  ['explain', 'irr'],
  ['explain', 'paybackSimple', '--scope', 'fabric'],
  ['explain', 'linear.endPrice', '--set', 'linear.endPrice=75 % of retimed.endPrice', '--buyer-class', 'shop'],
  ['changes'],
  ['changes', '--set', 'cpo.endPrice=900', '--region', region, '--buyer-class', 'shop'],
  ['claims'],
  ['moved', '2026.11', '--draws', '4'],
  ['quotes', offers],
  ['quotes', offers, '--compare'],
  ['rfq', ...few, '--out', join(folder, 'form.csv')],
  ['workbook', ...few, '--out', join(folder, 'book.xlsx')],
];
const commands = ['compare', 'changes', 'explain', 'report', 'claim', 'claims', 'moved', 'evidence', 'quotes', 'rfq'];

const english =
  /(?<!\p{L})(the|of|and|is|are|with|without|than|less|more|under|over|from|to|not|each|all|by|for|file|flag|found|allowed|costs?|prices?|power|years?|likely|cheapest|default|inputs?|warning|published|computed|agrees|differs|written|language|value)(?!\p{L})/iu;

/** The text without formulas, flags, names of inputs and files, and what tables and given files say. */
function words(text: string, said: Spoken['said']): string {
  // First: what is made up for a folder may have a name of the tables in it.
  let left = text.replaceAll(folder, '');
  for (const one of fromTables) left = left.replaceAll(one, 'X');
  for (const [pattern, by] of said) left = left.replace(pattern, by);
  return (
    left
      .replace(/^ {2}= .*$/gm, '')
      .replace(/^ {2}[\w.-]+ = /gm, '')
      // Fields of a price book, each by its name.
      .replace(/ = [a-zA-Z]+/g, '')
      .replace(/^ {2}cpo-tco .*--.*$/gm, '')
      // What the file of the offers says.
      .replace(/^ {4}Süd-Photonik.*$/gm, '')
      // Ids of scenarios and names of own products.
      .replace(/\b(claim|preset|network)-[\w-]+/g, '')
      .replace(
        /\binputs\.[\w.-]+|\bdata\/|\bcpo-tco \w+|--[\w-]+|[(（][\w.-]+[)）]|[\w-]+\.(csv|json|xlsx|html)\b|"[^"]*"/g,
        'X',
      )
  );
}

const scales: Readonly<Record<string, number>> = {
  '': 1,
  ...{ M: 1e6, 'Mio.': 1e6 },
  ...{ 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8 },
};

/** Numbers of a text in their order, without their units and whatever signs they are written with. */
const numbersIn = (text: string, { group, decimal }: NumberWords): number[] =>
  [...text.matchAll(/(−?)(\d(?:[\d.,\u202f]*\d)?)(?:[ \u00a0]?(M|Mio\.|[万萬만億亿억])(?!\p{L}))?/gu)].map(
    ([, sign, digits, scale = '']) => {
      const plain = digits!.replaceAll(group, '').replace(decimal, '.');
      return Number((Number(plain) * scales[scale]! * (sign === '' ? 1 : -1)).toPrecision(12));
    },
  );

/** Ranks, costs and their ranges: a range has the unit of the cost before it. */
const inOneUnit = (line: string): string =>
  line.replace(
    /^( {2}\d[= ] .*?\d ?)(M|Mio\.|[万萬만億亿억])(.*? {2})(\d[\d.,\u202f]*)(\D+?)(\d[\d.,\u202f]*)(?= {2})/u,
    '$1$2$3$4$2$5$6$2',
  );

/** A sentence may say a number in a word. The ranges of differences have the units of the row above them. */
const isRow = (line: string): boolean => line.startsWith('  ') && !/^ +P10/.test(line);

/** The numbers that an output shows, line by line; of a comparison those of its tables. */
async function amountsOf(given: readonly string[], lang: string, numbers: NumberWords, computed: string) {
  const { out } = await inProcess([...given, '--lang', lang]);
  const lines = out
    // Names of ports, switches, editions, tiers; of one switch or rack unit.
    .replace(/\d+(\.\d)?T\b|\d{4}\.\d\d\b|1[台대U]|第\d|\d계층/g, '')
    .split('\n')
    .flatMap((line) =>
      given[0] === 'claims'
        ? line.split(new RegExp(` ${computed} +`)).slice(1)
        : given[0] !== 'compare' || isRow(line)
          ? [line]
          : [],
    );
  return lines
    .map((line) => numbersIn(inOneUnit(line), numbers).sort((a, b) => a - b))
    .filter((found) => found.length > 0);
}

export function heldTo(of: Spoken): void {
  const { lang, region, numbers } = of;
  const all = spoken(region);

  describe(`in ${lang}`, { timeout: 4 * patience }, () => {
    it.each(all.map((given) => [given] as const))('no English is left: %j', async (given) => {
      const { code, out, error } = await inProcess([...given, '--lang', lang]);
      expect([code === 2, error]).toEqual([false, '']);
      expect(out).not.toMatch(/undefined|NaN|\[object|Infinity/);
      const lines = words(out, of.said).split('\n');
      expect(lines.filter((line) => english.test(line))).toEqual([]);
      if (of.never) expect(lines.filter((line) => of.never!.test(line))).toEqual([]);
    });

    it.each([...commands, 'workbook', 'batch', 'embed', 'picture', ''])('help: %s', async (name) => {
      const { code, out } = await inProcess([name, '--help', '--lang', of.tag].filter(Boolean));
      expect(code).toBe(0);
      expect(out).toMatch(name === '' ? of.overview : of.help);
      expect(out).not.toMatch(/\b(flags|default|shows|writes|output|separated|Examples|FILE|VALUE)\b/);
      const lines = out.split('\n');
      expect(lines.filter((line) => /^\s*(?:[,)、。）」]|\.(?!\w))/.test(line) || of.neverInHelp?.test(line))).toEqual(
        [],
      );
      // The meaning of a command stands in one line, as an example does.
      const broken = lines.filter((line) => !/^ {2}\S/.test(line));
      if (of.widest) for (const line of broken) expect(columnsOf(line)).toBeLessThanOrEqual(of.widest);
    });

    it.each(of.refusals)('refuses %s', async (_, given, message) => {
      const { code, out, error } = await inProcess([...given, `--lang=${of.tag}`]);
      expect([code, out]).toEqual([2, '']);
      if (of.never) expect(error).not.toMatch(of.never);
      expect(error.trimEnd().replace(/[\u00a0\u202f]/g, ' ')).toMatch(message);
    });

    it.each(all.filter(([name]) => ['compare', 'changes', 'claims'].includes(name!)).map((given) => [given] as const))(
      'amounts are those of English: %j',
      async (given) => {
        const own = await amountsOf(given, 'en', englishNumbers, 'computed');
        expect(await amountsOf(given, lang, numbers, of.computed)).toEqual(own);
        if (given[0] === 'compare') expect(own.flat().length).toBeGreaterThan(90);
      },
    );
  });
}
