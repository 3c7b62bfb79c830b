import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/cli/answer.ts';
import { quotesCommand } from '../../src/cli/quotes-command.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { commandLine } from '../cases/command-line.ts';
import { patience } from '../cases/patience.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
const fixture = (name: string): string => fileURLToPath(new URL(`../import/files/${name}`, import.meta.url));
const file = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const answer = (...words: string[]): Promise<Answer> => quotesCommand(words, '0.1.0', english);
const refusal = async (...words: string[]): Promise<string> => {
  try {
    return (await answer(...words)).text;
  } catch (error) {
    if (error instanceof ScenarioError) return english.refusalText(error);
    throw error;
  }
};
const good = file(
  'good.csv',
  'Supplier,Quote date,Product,Price 1+ [EUR],Price 1000+ [EUR],Power [W]\nAcme,2026-11-02,800G LPO module,640.5,600,8\n',
);

describe('the terminal', () => {
  it('shows what was detected, and each row accepted or refused with its reason', async () => {
    const { text, code } = await answer(fixture('angebote-1252.csv'));
    const lines = text.split('\n');
    expect(lines[0]).toMatch(
      /angebote-1252.csv: CSV, Windows-1252, separated by semicolon, decimal comma; 3 quotes from 3 rows, 1 row refused$/,
    );
    expect(lines[1]).toMatch(
      /^ {2}Columns: Lieferant = supplier; .*; Preis ab 1\.000 \[€\] = price from 1,000 in EUR; Leistung in W = power in W;/,
    );
    expect(lines[2]).toBe(
      '  line 4: Müller Optik GmbH; 2026-11-02; module LPO; 800 Gbit/s; 612.5 EUR, 1,055 EUR from 1,000; 7.9 W; at most 9.5 W; warranty 3 years; lead time 12 weeks; valid until 2027-01-31',
    );
    expect(lines.slice(5, 7)).toEqual([
      '  refused line 7: Preis ab 1 [€]: found -4; allowed: above 0 to 1000000000000',
      '    Süd-Photonik | 04.11.2026 | 800G LPO DR8 Modul | -4,00 |  | 8 |  | 36 | 8',
    ]);
    expect(lines.at(-2)).toBe('  Above the header, not read: line 1.');
    expect(code).toBe(1);
  });

  it('ranks all options with the quotes, and says what to ask each supplier', async () => {
    const scenario = file('fabric.json', '{"scope":"fabric","region":"de"}');
    const { text, code } = await answer(fixture('quotes-p2.csv'), '--scenario', scenario, '--compare');
    expect(text).toMatch(/\n {2}refused line 5: Preis \[USD\]: found "auf Anfrage"; allowed: a number\n/);
    expect(text).toMatch(/\n8,192 accelerators in Germany on 102\.4T switches/);
    const lines = text.split('\n');
    const at = lines.findIndex((line) => line.startsWith('Negotiation targets'));
    expect(lines[at]).toMatch(/Price, USD +Break-even +Very likely cheapest +What to ask$/);
    expect(lines.slice(at + 1, at + 4)).toEqual([
      expect.stringMatching(/^ {2}Anbieter A, LPO 1\.6T module +870 +[\d,]+ \([+−][\d.]+ %\)/),
      expect.stringMatching(/^ {2}Anbieter B, CPO 102\.4T switch, whole +118,000 +[\d,]+ \([+−][\d.]+ %\)/),
      expect.stringMatching(/^ {2}Anbieter C, DSP-retimed 1\.6T module +1,150 /),
    ]);
    expect(code).toBe(1);
  });

  it('says where a quote is not like the others, and which has expired', async () => {
    const offers = file(
      'unlike.csv',
      'Supplier;Product;Price USD;Power max W;Date;Valid until;Laser included\nAcme;CPO switch 102.4T;118.000,00;1.980;20.11.2026;28.02.2099;no\nOldco;1.6T LPO module;700,00;12;20.11.2024;28.02.2025;\n',
    );
    const { text } = await answer(offers, '--compare');
    expect(text).toContain(
      '\n  Acme, CPO: Typical power: a share of the maximum; Quoted without laser: the public price and power of laser sources are added\n',
    );
    expect(text).toMatch(/\n {2}Oldco, LPO: expired; Typical power: a share of the maximum\n/);
  });

  it('says which date is still to come, and which quote has expired', async () => {
    const offers = file(
      'days.csv',
      'Supplier;Product;Price USD;Date;Valid until\nAcme;1.6T LPO module;700,00;2098-01-31;2099-02-28\nOldco;1.6T LPO module;700,00;20.11.2024;28.02.2025\n',
    );
    const { text, code } = await answer(offers, '--compare');
    expect(text).toContain('\n  A date lies in the future in line 2.\n  No longer valid: line 3.\n');
    expect(text).toMatch(/\n {2}Acme, LPO: date in the future; /);
    expect(code).toBe(0);
  });

  it('reads numbers and days behind an apostrophe', async () => {
    const offers = file('text.csv', "Supplier,Architecture,Price USD,Power W,Date\nAcme,linear,'870,'11,'2026-11-20\n");
    expect((await answer(offers)).text).toContain('  line 2: Acme; 2026-11-20; module LPO; 870 USD; 11 W\n');
  });

  it('refuses with its row what the tables refuse, and compares the others', async () => {
    const offers = file(
      'far.csv',
      'Supplier,Quote date,Product,Price [USD]\nAcme,2026-11-02,1.6T LPO module,870\nBeta,2026-11-02,1.6T LPO module,2000000\n',
    );
    const { text, code } = await answer(offers, '--compare');
    expect(text).toMatch(/\n {2}refused line 3: prices\[0\]\.price: found 2000000; allowed: 0 to 1000000 USD\n/);
    expect(text).toMatch(/\n {2}Acme, LPO 1\.6T module +870 /);
    expect(code).toBe(1);
    expect(await refusal(offers, '--compare', '--json')).toBe('--compare: found --json; allowed: --compare or --json');
  });

  it('ends with 0 where no row is refused', async () => expect((await answer(good)).code).toBe(0));

  it('names the sheet of a workbook', async () => {
    const { text } = await answer(fixture('offers.xlsx'));
    expect(text).toMatch(/\n {2}“Quotes” lines 3–4: Acme Photonics;/);
    expect(text).toMatch(/\n {2}Sheet “Quotes”: Hidden rows are read too: line 5\./);
  });

  it('shows the first of many rows that are refused for one reason', async () => {
    const many = file('many.csv', `Supplier,Price\n${'Acme,1\n'.repeat(30)}`);
    const lines = (await answer(many)).text.split('\n');
    expect(lines[0]).toMatch(/0 quotes from 0 rows, 30 rows refused$/);
    expect(lines.slice(2)).toEqual([
      '  refused lines 2–31: architecture: missing; allowed: module, card module, whole switch or switch without optics',
      ...Array.from({ length: 20 }, () => '    Acme | 1'),
      '    and 10 rows more',
    ]);
  });

  it('takes what flags say of all rows', async () => {
    const bare = file('bare.csv', 'Wer;Teil;Listenpreis\nA;LPO;1.234\n');
    const flags = [
      '--date',
      '2026-11-02',
      '--currency',
      'EUR',
      '--decimal',
      'comma',
      '--map',
      'Wer=supplier',
      '--map',
      'Teil=product',
      '--map',
      'Listenpreis=price',
    ];
    expect(JSON.parse((await answer(bare, ...flags, '--json')).text)).toEqual({
      priceBook: 1,
      quotes: [
        {
          supplier: 'A',
          date: '2026-11-02',
          what: 'module',
          architecture: 'linear',
          prices: [{ from: 1, price: 1234 }],
          currency: 'EUR',
        },
      ],
    });
  });

  it('knows what a scenario names', async () => {
    const scenario = file('s.json', JSON.stringify({ architectures: { acme: { like: 'linear', label: 'Acme X1' } } }));
    const own = file('own.csv', 'Supplier,Date,Product,Price\nAcme,2026-11-02,Acme X1,640\n');
    expect((await answer(own)).code).toBe(1);
    expect((await answer(own, '--scenario', scenario)).text).toMatch(
      /line 2: Acme; 2026-11-02; module acme; 640 USD$/m,
    );
  });
});

it.each<[string, object]>([
  ['Preis=price:EUR:1000', { prices: [{ from: 1000, price: 700 }], currency: 'EUR' }],
  ['Preis=price:GBP', { prices: [{ from: 1, price: 700 }], currency: 'GBP' }],
  ['Preis=price:1k', { prices: [{ from: 1000, price: 700 }] }],
  ['P=power:kW', { power: 15_000 }],
  ['P=powerMax:kW', { powerMax: 15_000 }],
  ['P=leadTime:days', { leadTimeWeeks: 2.14285714286 }],
  ['P=-', {}],
])('--map %s', async (map, fields) => {
  const csv = file('map.csv', 'Supplier;Date;Product;Preis;P\nA;2026-11-02;LPO;700;15\n');
  const { quotes } = JSON.parse((await answer(csv, '--map', map, '--json')).text) as { quotes: object[] };
  expect(quotes).toEqual([
    {
      supplier: 'A',
      date: '2026-11-02',
      what: 'module',
      architecture: 'linear',
      prices: [{ from: 1, price: 700 }],
      ...fields,
    },
  ]);
});

describe('the price book', () => {
  it('of several files is written, and reads back', async () => {
    for (const name of ['book.json', 'book.csv']) {
      const path = join(folder, name);
      const { file: written, text } = await answer(good, fixture('angebote-1252.csv'), '--out', path);
      expect(written!.path).toBe(path);
      expect(text).toMatch(new RegExp(`\n\n4 quotes written to .*${name}$`));
      writeFileSync(path, written!.content);
      const again = await answer(path, '--json');
      const direct = await answer(good, fixture('angebote-1252.csv'), '--json');
      expect(again.text).toBe(direct.text);
      expect([again.code, direct.code]).toEqual([0, 1]);
      expect(direct.note).toMatch(/refused line 7/);
    }
  });
});

it.each<[string, string[], RegExp]>([
  ['no file', [], /^arguments: found no file; allowed: files with quotes, as CSV, XLSX or JSON$/],
  [
    'a file that is not there',
    ['nowhere.csv'],
    /^quotes: found "nowhere.csv" \(ENOENT\); allowed: a file that can be read, or -$/,
  ],
  [
    'a map without a field',
    [good, '--map', 'Wer'],
    /^--map: found "Wer"; allowed: header=field, .* with a field of supplier, /,
  ],
  ['a map to a unit of another field', [good, '--map', 'P=power:weeks'], /^--map: found "P=power:weeks"/],
  ['a map to nothing', [good, '--map', 'Wer=boss'], /^--map: found "Wer=boss"; allowed: header=field/],
  ['a decimal sign', [good, '--decimal', ';'], /^--decimal: found ";"; allowed: point, comma$/],
  [
    'a file that is no table',
    [file('a.pdf', '%PDF-1.4')],
    /a\.pdf: found a file that is no text; allowed: a table as CSV, XLSX or JSON$/,
  ],
])('refuses %s', async (_, words, sentence) => expect(await refusal(...words)).toMatch(sentence));

it('refuses 100 MB before it reads them', async () => {
  const path = file('huge.csv', '');
  // No disk holds them.
  truncateSync(path, 100_000_000);
  expect(await refusal(path)).toMatch(/huge\.csv: found 100 MB; allowed: at most 20 MB$/);
});

describe('the program', { timeout: patience }, () => {
  it('reads standard input, and ends with 1 for a refused row', async () => {
    const { code, out, error } = await commandLine(
      ['quotes', '-'],
      readFileSync(fixture('angebote-1252.csv'), 'latin1').replaceAll('\x80', '€'),
    );
    expect([code, error]).toEqual([1, '']);
    expect(out).toMatch(/^standard input: CSV, UTF-8, separated by semicolon, decimal comma; 3 quotes/);
  });

  it('reads a workbook, and ends with 2 for what is no table', async () => {
    expect((await commandLine(['quotes', fixture('offers.xlsx')])).out).toMatch(
      /^.*offers.xlsx: XLSX; 2 quotes from 3 rows, 1 row refused/,
    );
    expect(await commandLine(['quotes', file('b.pdf', '%PDF-1.4')])).toMatchObject({ code: 2, out: '' });
  });
});
