import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/cli/text-table.ts';
import { fromTables } from '../cases/from-tables.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

const folder = mkdtempSync(join(tmpdir(), 'language-ko-'));
afterAll(() => rmSync(folder, { recursive: true }));
const offers = fileURLToPath(new URL('../import/files/angebote-1252.csv', import.meta.url));
const few = ['--draws', '64'];

/** The text without what tables, formulas, flags and file names say. */
const words = (text: string): string =>
  fromTables
    // First the folder: what is made up for it may have a name of the tables in it.
    .reduce((left, one) => left.replaceAll(one, ''), text.replaceAll(folder, ''))
    .replace(/^( {4}.*, \d{4}[-\d]*): .*$/gm, '$1')
    .replace(/^ {2}= .*$/gm, '')
    .replace(/^ {2}[\w.-]+ = /gm, '')
    .replace(/ = [a-zA-Z]+/g, '')
    // Keys that a scenario may have.
    .replace(/허용: version, .*$/gm, '')
    .replace(
      /\binputs\.[\w.-]+|\bdata\/|\bcpo-tco \w+|--[\w-]+|\([\w.-]+\)|[\w-]+\.(csv|json|xlsx|html)\b|"[^"]*"/g,
      '',
    );

const english =
  /\b(the|of|and|or|is|are|with|without|than|less|more|under|over|from|to|not|each|all|by|for|file|flag|found|allowed|costs?|prices?|power|years?|likely|cheapest|default|inputs?|warning|published|computed|agrees|differs|written|language|value)\b/i;

const spoken: readonly (readonly string[])[] = [
  ['compare', ...few, '--pairs'],
  ['compare', ...few, '--scope', 'fabric', '--region', 'kr'],
  ['compare', ...few, '--scope', 'campus', '--capacity', '51.2T'],
  ['explain', 'networkPower'],
  ['explain', 'cpo.endPrice'],
  ['explain', 'linear.endPrice', '--set', 'linear.endPrice=75 % of retimed.endPrice', '--buyer-class', 'shop'],
  ['changes', '--set', 'cpo.endPrice=900', '--region', 'kr', '--buyer-class', 'shop'],
  ['claims'],
  ['moved', '2026.11', '--draws', '4'],
  ['quotes', offers],
  ['rfq', ...few, '--out', join(folder, 'form.csv')],
];

describe('in Korean', { timeout: 4 * patience }, () => {
  it.each(spoken.map((given) => [given] as const))('no English is left: %j', async (given) => {
    const { code, out, error } = await inProcess([...given, '--lang', 'ko']);
    expect([code === 2, error]).toEqual([false, '']);
    expect(out).not.toMatch(/undefined|NaN|\[object|Infinity|은\(는\)|이\(가\)|을\(를\)/);
    const left = words(out).split('\n');
    expect(left.filter((line) => english.test(line))).toEqual([]);
  });

  const names = ['compare', 'changes', 'explain', 'report', 'claims', 'moved', 'evidence', 'quotes', 'rfq', 'picture'];
  it.each([...names, 'workbook', 'batch', 'embed', ''])('help breaks lines between words: %s', async (name) => {
    const { code, out } = await inProcess([name, '--help', '--lang', 'ko-KR'].filter(Boolean));
    expect(code).toBe(0);
    expect(out).toMatch(name === '' ? /종료 코드/ : /\n플래그\n[^]*\n사용 예\n {2}cpo-tco /);
    expect(out).not.toMatch(/\b(flags|default|shows|writes|output|separated|Examples|FILE|VALUE|DATE)\b/);
    const lines = out.split('\n');
    for (const line of lines) expect(line).not.toMatch(/^\s*[,.)]/);
    // The meaning of a command stands in one line, as an example does.
    for (const line of lines.filter((one) => !/^ {2}\S/.test(one))) expect(columnsOf(line)).toBeLessThanOrEqual(100);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a flag', ['compare', '--colour'], /^cpo-tco: --colour: 알 수 없는 플래그\. 허용: --edition, /],
    ['a value', ['compare', '--draws', '0'], /^cpo-tco: --draws: "0"\. 허용: 1 이상 1,000,000 이하의 정수$/],
    ['a flag without a value', ['compare', '--region='], /^cpo-tco: --region: 값 없음\. 허용: --region 값$/],
    ['a setting', ['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs\.pue: 0\.99\. 허용: 1 이상 3 이하$/],
    ['a name', ['explain', 'wattage'], /^cpo-tco: 항목: "wattage"\. 허용: 계산 시트의 항목/],
    ['a missing file', ['compare', 'no.json'], /^cpo-tco: 시나리오 파일: "no\.json"\(ENOENT\)\. 허용: 읽을 수 있는/],
    ['a link', ['compare', 'https://a.example/'], /시나리오가 없는 주소\)\. 허용: 페이지에서 만든 링크/],
  ])('refuses %s', async (_, given, message) => {
    const { code, out, error } = await inProcess([...given, '--lang', 'ko']);
    expect([code, out]).toEqual([2, '']);
    expect(error.trimEnd()).toMatch(message);
  });

  it.each(spoken.filter(([name]) => ['compare', 'changes', 'claims'].includes(name!)).map((given) => [given] as const))(
    'amounts are those of English: %j',
    async (given) => {
      // Money by the ten thousand has other digits: shares and powers are held against those of English.
      const amounts = async (lang: string): Promise<string[]> => {
        const { out } = await inProcess([...given, '--lang', lang]);
        const shown = given[0] === 'claims' ? (out.match(/ (계산|computed) .*/g) ?? []).join('\n') : out;
        return shown
          .replace(/[ \u00a0]%/g, '%')
          .split('\n')
          .filter((line) => given[0] !== 'compare' || line.startsWith('  '))
          .flatMap((line) => line.match(/−?\d[\d.,]*(?=%|[ \u00a0]k?W\b)/g) ?? [])
          .sort();
      };
      const [own, other] = [await amounts('ko'), await amounts('en')];
      expect(own).toEqual(other);
      expect(own.length).toBeGreaterThan(given[0] === 'compare' ? 50 : 0);
    },
  );
});
