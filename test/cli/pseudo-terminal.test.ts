/** The terminal and the files that it writes, in a language that nobody speaks: each word came from its words. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import explanations from 'virtual:explanations';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { languages } from '../../src/words/languages.ts';
import { fromTables } from '../cases/from-tables.ts';
import { inProcess } from '../cases/in-process.ts';
import { patience } from '../cases/patience.ts';
import { untranslated } from '../cases/pseudo-language.ts';

vi.mock('../../src/words/de/terminal/terminal.ts', async () => {
  const { pseudoTerminal } = await import('../cases/pseudo-terminal.ts');
  return { terminalWords: pseudoTerminal };
});

const folder = mkdtempSync(join(tmpdir(), 'pseudo-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const offers = fileURLToPath(new URL('../import/files/offers.xlsx', import.meta.url));
const few = ['--draws', '64'];

/** Cells and sheets of the files that are read here. */
const fromFiles = [
  'Acme Photonics',
  'Beta',
  'Gamma',
  '#DIV/0!',
  '800G DSP module',
  'Read me',
  'Quotes',
  'Old',
  'Price USD',
  'Price',
  'Date',
  'Supplier',
  'Product',
  'Quote date',
  'Quantity',
  'Laser included',
  'Failure rate [%/year]',
  dirname(offers),
  'Power',
  'Note',
  'free',
];

/** Names that are typed as they are printed: of inputs, quantities, options, commands, values of flags, columns and codes. */
const ids = new Set([
  ...Object.keys(explanations.structure),
  ...catalog.data.inputs.map(({ quantity }) => quantity),
  ...[...catalog.data.architectures, ...catalog.data.options, ...catalog.data.regions].map(({ id }) => id),
  ...Object.keys(languages),
  ...'switch fabric campus direct contract shop text json csv auto light dark eager lazy module strict frame static'.split(
    ' ',
  ),
  ...'compare changes explain report claims claim moved evidence quotes rfq picture workbook batch sql embed cost'.split(
    ' ',
  ),
  ...'comma semicolon tab bar point price power date supplier product quantity note year low typical high'.split(' '),
  ...'version edition switches capacity upperSwitch coreSwitch fourthSwitch scope region buyerClass architectures baseline inputs networks notes view quotes options irr npv cash firstCash payback paybackSimple cheapest CSV UTF-8 UTF-16BE XLSX ENOENT EISDIR JPY CNY VALUE'.split(
    ' ',
  ),
]);

/** Lines with words that are not translated; what a file or a table says stands in its language. */
function foreignLines(text: string): string[] {
  // First: what is made up for a folder may have a name of the tables in it.
  let left = text.replaceAll(folder, '');
  for (const one of [...fromTables, ...fromFiles]) left = left.replaceAll(one, '');
  return (
    left
      .replaceAll('cpo-tco', '')
      // Where a cited figure stands, what a claim is from, and a formula.
      .replace(/^( {4}⟦.*, \d{4}[-\d]*): .*$/gm, '$1')
      .replace(/^ {2}⟦Šóúŕçé: .*$/gm, '')
      .replace(/^ {2,}(?:[\w.]+ )?= .*$|^[\w.]+, (?:W|USD)$|^ {2,}[-+*/] .*$/gm, '')
      .replace(/\([a-z]\w+\) {2,}/g, '')
      .replace(/ = [a-zA-Z]+\b/g, '')
      .replace(
        /"[^"\n]*"|--[\w-]+|[\w-]+\.(?:csv|json|xlsx|html)\b|\b(?:claim|preset|network)-[\w-]*|\b[\w-]+(?:\[\d+\])?(?:\.[\w-]+)+(?:\[\d+\])?/g,
        '',
      )
      .split('\n')
      .map((line) => ({ line: line.trim(), words: untranslated(line).filter((word) => !ids.has(word)) }))
      .filter(({ words }) => words.length > 0)
      .map(({ line, words }) => `${words.join(' ')} | ${line}`)
  );
}

describe('the terminal', { timeout: 4 * patience }, () => {
  it.each(
    [
      ['compare', ...few, '--pairs'],
      ['compare', ...few, '--scope', 'fabric', '--region', 'de', '--buyer-class', 'shop'],
      ['compare', ...few, '--scope', 'campus', '--capacity', '51.2T'],
      ['compare', ...few, '--options', 'retimed,cpo', '--set', 'cpo.systemPrice=118000'],
      [
        'compare',
        ...few,
        file(
          'networks.json',
          '{"scope":"fabric","networks":{"a":{"label":"1","inputs":{"endpointCount":512}},"b":{"label":"2","stays":"retimed","inputs":{"endpointCount":64}}}}',
        ),
      ],
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
      ['--help'],
      ...[
        'compare',
        'changes',
        'explain',
        'claims',
        'moved',
        'evidence',
        'batch',
        'workbook',
        'rfq',
        'picture',
        'embed',
        'quotes',
        'report',
      ].map((name) => [name, '--help']),
    ].map((given) => [given] as const),
  )('says nothing in another: %j', async (given) => {
    const { out, error } = await inProcess([...given, '--lang', 'de']);
    expect(out.length).toBeGreaterThan(0);
    expect([...new Set(foreignLines(`${out}\n${error}`))]).toEqual([]);
  });

  it.each(
    [
      ['compare', '--draws=0'],
      ['compare', '--draws'],
      ['compare', '--colour'],
      ['compare', '--draws', '1', '--draws', '2'],
      ['compare', '--format', 'xlsx'],
      ['compare', 'a.json', 'b.json'],
      ['compare', '--edition', '2025.01'],
      ['compare', '--capacity', '6.4T'],
      ['compare', '--region', 'atlantis'],
      ['compare', '--options', 'cpo,cpo'],
      ['compare', '--set', 'pue'],
      ['compare', '--set', 'wattage=1'],
      ['compare', '--set', 'pue=0.99'],
      ['compare', '--set', 'pue=NaN'],
      ['compare', '--set', 'pue=1.1:1.2'],
      ['compare', '--set', 'pue=1.3:1.2:1.4'],
      ['compare', '--set', 'horizon=4:5:6'],
      ['compare', '--set', 'cpo.endPower=9 USD'],
      ['compare', '--set', 'pue=facility-pue-none'],
      ['compare', '--set', 'electricityPrice=$0.08/kWh'],
      ['compare', '--set', 'cpo.endPrice=1.234,5.6'],
      ['compare', '--set', 'linear.endPrice=75 % of linear.endPrice'],
      ['compare', '--scope', 'fabric', '--set', 'endpointCount=9000000'],
      ['compare', '--scope', 'fabrik'],
      ['compare', join(folder, 'none.json')],
      ['compare', folder],
      ['compare', file('text.json', '{"a":')],
      ['compare', file('keys.json', '{"colour":1}')],
      ['compare', file('later.json', '{"version":99}')],
      ['compare', file('link.txt', 'https://example.com/')],
      ['compare', 'https://example.com/#scenario=%7B'],
      ['explain', 'nothing'],
      ['workbook', '--out', 'a.csv'],
      ['report', '--out', 'a.pdf'],
      ['picture', '--out', 'a.gif'],
      ['rfq', '--out', 'a.doc'],
      ['rfq', '--out', join(folder, 'a.xlsx'), '--currency', 'XXX'],
      ['rfq', '--out', join(folder, 'a.xlsx'), '--due', 'soon'],
      ['moved', '1999.01'],
      ['quotes', file('empty.csv', '')],
      ['quotes', file('head.csv', 'a,b\n1,2\n')],
      [
        'quotes',
        file(
          'odd.csv',
          'Supplier,Product,Price USD,Power,Date\n1,LPO 1.6T,1.234,9 W,2026-11-02\n2,,890,8 W,05/06/2026\n3,CPO 1.6T,980 ¥,,\n4,LPO 1.6T,free,,\n',
        ),
      ],
      ['quotes', file('bytes.csv', '\u0000\u0001')],
      ['embed'],
      ['embed', '--base', 'a b'],
      ['embed', '--base', '/w/', '--tier', 'none'],
      ['embed', '--base', '/w/', '--locale', 'xx'],
      ['embed', '--base', '/w/', '--theme', 'blue'],
      ['embed', '--base', '/w/', '--like', 'cpo'],
      ['embed', '--base', '/w/', '--products', join(folder, 'none.json')],
      ['embed', '--base', '/w/', '--hidden-inputs', 'wattage'],
      ['batch', 'a', 'b'],
      ['evidence', '--check', file('pack.json', '{}')],
      ['claim', 'check', file('claims.json', '{}')],
      ['nonsense'],
    ].map((given) => [given] as const),
  )('refuses in its words: %j', async (given) => {
    const { out, error } = await inProcess([...given, '--lang', 'de']);
    expect(`${out}${error}`).not.toBe('');
    expect([...new Set(foreignLines(`${out}\n${error}`))]).toEqual([]);
  });
});
