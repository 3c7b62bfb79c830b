import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import claims from 'virtual:claims';
import sources from 'virtual:sources';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';

const few = ['--draws', '64'];
const offers = fileURLToPath(new URL('../import/files/angebote-1252.csv', import.meta.url));

/** What the tables say in English stands as it is. */
const fromTables = [
  ...claims.claims.flatMap(({ id, statement, reason, checks }) => [
    id,
    statement,
    reason,
    ...checks.flatMap(({ label, words }) => [label, words]),
  ]),
  ...[...JSON.stringify(claims.scenarios).matchAll(/"label":"([^"]+)"/g)].map(([, label]) => label!),
  ...Object.values(sources.sources).flatMap(({ title, publisher }) => [title, publisher]),
].sort((a, b) => b.length - a.length);

/** The text without formulas, flags, names of inputs, and what tables say. */
const words = (text: string): string =>
  fromTables
    .reduce((left, one) => left.replaceAll(one, ''), text)
    .replace(/^( {4}.*、\d{4}[-\d]*)：.*$/gm, '$1')
    .replace(/^ {2}= .*$/gm, '')
    .replace(/^ {2}[\w.-]+ = /gm, '')
    .replace(/ = [a-zA-Z]+/g, '')
    // Ids of scenarios and names of own products.
    .replace(/\b(claim|preset)-[\w-]+/g, '')
    .replace(/（使用可能：version, .*$/gm, '')
    .replace(/\binputs\.[\w.-]+|\bcpo-tco \w+|--[\w-]+|[（(][\w.-]+[）)]|[\w-]+\.(csv|json|xlsx|html)\b|"[^"]*"/g, '');

const english =
  /\b(the|of|and|or|is|are|with|without|than|less|more|under|over|from|to|not|each|all|by|for|file|flag|found|allowed|costs?|prices?|power|years?|likely|cheapest|default|inputs?|warning|published|computed|agrees|differs|written|language|value)\b/i;

const spoken: readonly (readonly string[])[] = [
  ['compare', ...few, '--pairs'],
  ['compare', ...few, '--scope', 'fabric', '--region', 'jp'],
  ['compare', ...few, '--scope', 'campus', '--capacity', '51.2T'],
  ['explain', 'networkPower'],
  ['explain', 'linear.endPrice', '--set', 'linear.endPrice=75 % of retimed.endPrice', '--buyer-class', 'shop'],
  ['explain', 'paybackSimple', '--scope', 'fabric'],
  ['changes', '--set', 'cpo.endPrice=900', '--region', 'jp', '--buyer-class', 'shop'],
  ['claims'],
  ['moved', '2026.11', '--draws', '4'],
  ['quotes', offers],
];

describe('in Japanese', { timeout: 4 * patience }, () => {
  it.each(spoken.map((given) => [given] as const))('no English is left: %j', async (given) => {
    const { code, out, error } = await inProcess([...given, '--lang', 'ja']);
    expect([code === 2, error]).toEqual([false, '']);
    expect(out).not.toMatch(/undefined|NaN|\[object|Infinity/);
    expect(
      words(out)
        .split('\n')
        .filter((line) => english.test(line)),
    ).toEqual([]);
  });

  it.each([['--help'], ['compare', '--help'], ['quotes', '--help'], ['rfq', '--help'], ['embed', '--help']])(
    'helps: %s %s',
    async (...given) => {
      const { code, out } = await inProcess([...given.filter(Boolean), '--lang', 'ja']);
      expect(code).toBe(0);
      const lines = out.split('\n');
      // No line begins with a closing sign or ends with an opening one.
      expect(lines.filter((line) => /^ *[、。）」～っゃゅょー]|[（「]$/.test(line))).toEqual([]);
      expect(out).not.toMatch(/あなた|お客様|である。/);
    },
  );

  it.each<[name: string, given: readonly string[], message: RegExp]>([
    ['a flag', ['compare', '--regoin', 'x'], /^cpo-tco: --regoin：不明なフラグ（使用可能：--edition, /],
    ['a value', ['compare', '--set', 'pue=0.99'], /^cpo-tco: inputs\.pue：0\.99（使用可能：1～3）$/],
    ['a name', ['explain', 'wattage'], /^cpo-tco: 項目："wattage"（使用可能：計算シートの項目、または/],
    ['no name', ['explain'], /^cpo-tco: 項目：未指定（使用可能：項目または入力の名前/],
    ['a command', ['colour'], /^cpo-tco: コマンド："colour"（使用可能：compare, /],
    [
      'a missing file',
      ['compare', 'no.json'],
      /^cpo-tco: シナリオファイル："no\.json"（ENOENT）（使用可能：読み取り可能な/,
    ],
    ['a link cut off', ['compare', '#z=AAAA'], /^cpo-tco: リンクが途中で切れているか変更されています。/],
    ['a name of a file', ['report', '--out', 'a.pdf'], /^cpo-tco: --out："a\.pdf"（使用可能：末尾が\.html/],
    ['an edition', ['moved', '1999.01'], /^cpo-tco: 版："1999\.01"（使用可能：/],
  ])('refuses %s', async (_, given, message) => {
    const { code, out, error } = await inProcess([...given, '--lang=ja-JP']);
    expect([code, out]).toEqual([2, '']);
    expect(error.trimEnd()).toMatch(message);
  });

  /** Numbers without their units: ten thousands are counted as such. */
  const numbersOf = async (given: readonly string[], lang: string): Promise<number[]> => {
    const { out } = await inProcess([...given, '--lang', lang]);
    const shown =
      given[0] === 'claims' ? (out.match(/(計算値|computed) +[−\d.,]+( M|[万億])?/g) ?? []).join('\n') : out;
    return (
      shown
        // Names of ports, switches, editions; one switch or rack unit in a label.
        .replace(/\d+(\.\d)?T\b|\d{4}\.\d\d\b|1[台U]/g, '')
        .split('\n')
        .filter((line) => given[0] === 'claims' || line.startsWith('  '))
        .flatMap((line) => [...line.matchAll(/(−?)(\d[\d.,]*\d|\d)( M|[万億])?/g)])
        .map(([, sign, digits, scale = '']) => {
          const factor = { ' M': 1e6, 万: 1e4, 億: 1e8 }[scale] ?? 1;
          return Number((Number(digits!.replaceAll(',', '')) * factor * (sign === '' ? 1 : -1)).toPrecision(12));
        })
    );
  };

  it.each([[['claims']], [['changes', '--set', 'cpo.endPrice=900', '--region', 'jp']], [['compare', ...few]]])(
    'amounts are those of English: %j',
    async (given) => expect(await numbersOf(given, 'ja')).toEqual(await numbersOf(given, 'en')),
  );
});
