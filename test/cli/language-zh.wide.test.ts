import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fromTables } from '../cases/from-tables.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

const folder = mkdtempSync(join(tmpdir(), 'chinese-'));
afterAll(() => rmSync(folder, { recursive: true }));
const offers = fileURLToPath(new URL('../import/files/angebote-1252.csv', import.meta.url));
const few = ['--draws', '64'];

/** The text without what tables, formulas, flags and file names say. */
const words = (text: string): string =>
  fromTables
    // First the folder: what is made up for it may have a name of the tables in it.
    .reduce((left, one) => left.replaceAll(one, 'X'), text.replaceAll(folder, ''))
    .replace(/^( {4}[^：]*：[^：]*)：.*$/gm, '$1')
    // Ids of scenarios.
    .replace(/^(?:[\w-]+, )+/gm, '')
    .replace(/^ {2}= .*$/gm, '')
    // Keys that a scenario may have, and what is typed.
    .replace(/(?:允许|允許)：version, .*$/gm, '')
    .replace(/^.*--pairs.*$/gm, '')
    .replace(/^ {2}[\w.-]+ = /gm, '')
    .replace(/ = [a-zA-Z]+/g, '')
    .replace(
      /\binputs\.[\w.-]+|\bcpo-tco \w+|--[\w-]+|（[\w.-]+）|[\w-]+\.(csv|json|xlsx|html)\b|"[^"]*"|data\/scenarios/g,
      '',
    );

const english =
  /\b(the|of|and|or|is|are|with|without|than|less|more|under|over|from|to|not|each|all|by|for|file|flag|found|allowed|costs?|prices?|power|years?|likely|cheapest|default|inputs?|warning|published|computed|agrees|differs|written|language|value)\b/i;
const spoken: readonly (readonly string[])[] = [
  ['compare', ...few, '--pairs'],
  ['compare', ...few, '--scope', 'fabric', '--region', 'cn'],
  ['compare', ...few, '--scope', 'campus', '--capacity', '51.2T'],
  ['compare', ...few, '--options', 'retimed,cpo', '--set', 'cpo.systemPrice=118000'],
  ['explain', 'networkPower'],
  ['explain', 'cpo.endPrice'],
  ['explain', 'irr'],
  ['explain', 'linear.endPrice', '--set', 'linear.endPrice=75 % of retimed.endPrice', '--buyer-class', 'shop'],
  ['changes'],
  ['changes', '--set', 'cpo.endPrice=900', '--region', 'tw', '--buyer-class', 'shop'],
  ['claims'],
  ['moved', '2026.11', '--draws', '4'],
  ['quotes', offers],
  ['rfq', ...few, '--out', join(folder, 'form.csv')],
];

describe.each(['zh-Hans', 'zh-Hant'])('in %s', { timeout: 4 * patience }, (lang) => {
  it.each(spoken.map((given) => [given] as const))(
    'no English is left, and signs are of full width: %j',
    async (given) => {
      const { code, out, error } = await inProcess([...given, '--lang', lang]);
      expect([code === 2, error]).toEqual([false, '']);
      expect(out).not.toMatch(/undefined|NaN|\[object|Infinity/);
      const lines = words(out).split('\n');
      expect(lines.filter((line) => english.test(line) && !line.includes(' | '))).toEqual([]);
      expect(lines.filter((line) => /\p{Script=Han}[,;:] |[，。：；、] \p{Script=Han}/u.test(line))).toEqual([]);
    },
  );

  const names = ['compare', 'changes', 'explain', 'report', 'claim', 'claims', 'moved', 'evidence', 'quotes', 'rfq'];
  it.each([...names, 'workbook', 'batch', 'embed', 'picture', ''])('help is Chinese: %s', async (name) => {
    const { code, out } = await inProcess([name, '--help', '--lang', lang].filter(Boolean));
    expect(code).toBe(0);
    expect(out).toMatch(name === '' ? /退出码|結束代碼/ : /\n(参数|參數)\n[^]*\n(示例|範例)\n {2}cpo-tco /);
    expect(out).not.toMatch(
      /\b(flags|default|shows|writes|output|separated|Examples|FILE|VALUE|DATE)\b|[:;] ?\p{Script=Han}/u,
    );
  });

  it.each<[readonly string[], RegExp]>([
    [['compare', '--colour'], /^cpo-tco: --colour：[现現]为?為?(未知参数|不明的參數)；(允许|允許)：--edition/],
    [['compare', '--draws', '0'], /"0"；(允许|允許)：1～1,000,000 的(整数|整數)$/],
    [['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs\.pue：[现現][为為] 0\.99；(允许|允許)：1～3$/],
    [['explain', 'wattage'], /^cpo-tco: 量名：[现現][为為] "wattage"；(允许|允許)：(计算表|計算表)中的量/],
    [['explain'], /^cpo-tco: 量名：(缺失|缺少)；/],
    [['compare', 'no.json'], /"no\.json"（ENOENT）；(允许|允許)：可(读取的文件|讀取的檔案)/],
    [['report', '--out', 'a.pdf'], /^cpo-tco: --out：[现現][为為] "a\.pdf"；.*以 \.html (结尾的文件名|結尾的檔名)$/],
    [['rfq', '--read'], /^cpo-tco: --read：/],
    [['moved', '1999.01'], /^cpo-tco: 版本：[现現][为為] "1999\.01"；/],
  ])('refuses %j', async (given, message) => {
    const { code, out, error } = await inProcess([...given, `--lang=${lang === 'zh-Hans' ? 'zh-CN' : 'zh-TW'}`]);
    expect([code, out]).toEqual([2, '']);
    expect(error.trimEnd()).toMatch(message);
  });

  it.each(spoken.filter(([name]) => ['compare', 'changes'].includes(name!)).map((given) => [given] as const))(
    'amounts are those of English: %j',
    async (given) => {
      const numbersOf = async (tag: string): Promise<string[]> => {
        const { out } = await inProcess([...given, '--lang', tag]);
        return (
          out
            .replace(/\d+(\.\d)?T\b|\d{4}\.\d\d\b/g, '')
            .split('\n')
            // Amounts in ten thousands and hundred millions are told apart by other tests.
            .filter((line) => line.startsWith('  '))
            .flatMap((line) => line.match(/−?\d[\d.,]*\d|\d/g) ?? [])
        );
      };
      const [chinese, own] = [await numbersOf(lang), await numbersOf('en')];
      if (given.includes('fabric') || given.includes('campus')) expect(chinese.length).toBeGreaterThan(100);
      else expect(chinese).toEqual(own);
    },
  );
});
