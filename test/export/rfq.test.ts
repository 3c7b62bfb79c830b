import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { rfqCsv, rfqXlsx } from '../../src/export/rfq.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { requestForQuotes } from '../../src/scenario/rfq.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { rfqWords as german } from '../../src/words/de/rfq-words.ts';
import { rfqWords as english } from '../../src/words/en/rfq-words.ts';
import { rfqWords as korean } from '../../src/words/ko/rfq-words.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { rfqWords } from '../../src/words/rfq-words.ts';
import { catalog } from '../cases/tables.ts';

const asked = { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' };
const settings = { date: '2026-11-28', version: '0.1.0' };
const rfqOf = (scenario: Scenario, worth: Parameters<typeof requestForQuotes>[1] = []) =>
  requestForQuotes(resolveScenario(scenario, catalog), worth, asked);

/** Every text and every amount that is the reader's own has this mark. */
const secrets: Scenario = {
  scope: 'campus',
  region: 'de',
  buyerClass: 'shop',
  capacity: 'sekret-box',
  switches: {
    'sekret-box': { like: '51.2T', label: 'Sekret box', note: 'sekret roadmap', price: 73311, basePower: 733.1 },
  },
  architectures: {
    'sekret-optics': { like: 'linear', label: 'Sekret X1', note: 'sekret design', endPrice: 733.17, endPower: 7.3317 },
  },
  options: [
    'retimed',
    'cpo',
    {
      id: 'sekret-option',
      label: 'Sekret option',
      leaf: 'sekret-optics',
      upper: 'sekret-optics',
      card: 'sekret-optics',
      sponsor: { name: 'Sekret Inc' },
    },
  ],
  networks: {
    'sekret-back': {
      label: 'Sekret back',
      note: 'sekret site',
      inputs: { endpointCount: 2048 },
    },
    'sekret-front': { label: 'Sekret front', capacity: '102.4T', inputs: { endpointCount: 1024 } },
  },
  inputs: {
    electricityPrice: 0.73317,
    'cpo.endPrice': { typical: 7331.7, quote: { supplier: 'Sekret Photonics', date: '2026-10-01' } },
  },
  quotes: {
    'sekret-quote': {
      supplier: 'Sekret Optics',
      date: '2026-11-02',
      what: 'module',
      architecture: 'retimed',
      prices: [{ from: 1, price: 733.19 }],
      power: 7.3319,
      powerConditions: 'sekret oven',
      failureRate: 0.073319,
      failureTest: 'sekret test',
      note: 'sekret note',
    },
  },
};
const marks = /sekret|7331|73[.,]31|0[.,]0733/i;

/** Every byte of a form that can be read, also names of files. */
const textsOf = (bytes: Uint8Array): string =>
  Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${strFromU8(content)}`)
    .join('\n');

describe('the form holds no name and no amount of the buyer or of another bidder', () => {
  const rfq = rfqOf(secrets);

  it('though the scenario is full of them', () => {
    expect(JSON.stringify(secrets)).toMatch(marks);
    expect(JSON.stringify(rfq.lines.map(({ target }) => target))).toMatch(/sekret/);
  });

  it.each([
    ['en', english],
    ['de', german],
    ['ko', korean],
  ] as const)('in %s', (_, words) => {
    const all = { ...settings, words };
    for (const text of [textsOf(rfqXlsx(rfq, all)), rfqCsv(rfq, all)]) {
      expect(text).toContain(rfq.lines[0]!.id);
      expect(text).not.toMatch(marks);
      expect(text).not.toMatch(/Germany|Deutschland|독일|shop price|Ladenpreis|소매가/i);
    }
  });

  it('nor what an answer is worth', () => {
    const worth = [{ input: 'retimed-800g.endPrice', value: 424_242.42, below: null }];
    const all = { ...settings, words: english };
    const valued = rfqOf({ capacity: '51.2T' }, worth);
    expect(valued.questions[0]).toMatchObject({ worth: 424_242.42 });
    expect(textsOf(rfqXlsx(valued, all)) + rfqCsv(valued, all)).not.toMatch(/424.?242/);
  });
});

it.each(Object.keys(languages) as Language[])('a table of text tells in %s of no colour', async (language) => {
  const words = await rfqWords(language);
  const text = rfqCsv(rfqOf({}), { ...settings, words });
  expect(text).toContain(words.lead.csv);
  expect(text).not.toMatch(/yellow|gelb|jaune|黄|黃|노란/i);
});

describe('a form as a workbook', () => {
  const bytes = rfqXlsx(rfqOf({}), { ...settings, words: english });

  it('can be answered in the yellow cells and changed nowhere else, without a password', () => {
    const files = unzipSync(bytes);
    const styles = [
      ...strFromU8(files['xl/styles.xml']!)
        .split('<cellXfs')[1]!
        .matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/g),
    ];
    for (const sheet of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml']) {
      const text = strFromU8(files[sheet]!);
      const [protection] = /<sheetProtection[^>]*>/.exec(text)!;
      expect(protection).toContain('sheet="1"');
      expect(protection).not.toMatch(/password|hash/i);
      const isOpen = (style: string): boolean => styles[Number(style)]![0].includes('<protection locked="0"/>');
      const cells = [...text.matchAll(/<c r="([A-Z]+)(\d+)" s="(\d+)"/g)];
      const open = cells.filter(([, , , style]) => isOpen(style!)).map(([, column, row]) => `${column}${row}`);
      expect(open.length).toBeGreaterThan(1);
      // Line, item, use, quantity and check, and the headers.
      if (sheet.includes('sheet2')) for (const at of open) expect(at).not.toMatch(/^[A-E]\d+$|^[A-Z]+1$/);
    }
  });
});

describe('the order of lines, columns and questions', () => {
  const worth = [
    { input: 'cpo-800g.endPower', value: 900, below: null },
    { input: 'linear-800g.endPrice', value: 500, below: null },
    { input: 'retimed-800g.endFailureRate', value: null, below: 30 },
  ];
  const rfq = rfqOf({ capacity: '51.2T' }, worth);

  it('is that of what the answers are worth', () => {
    expect(rfq.fields.slice(0, 7)).toEqual([
      ...['power', 'powerMax', 'powerConditions', 'price', 'currency', 'failureRate', 'failureTest'],
    ]);
    expect(rfq.questions.slice(0, 4)).toEqual([
      { line: 'module-cpo-800g', field: 'power', worth: 900 },
      { line: 'system-cpo-51.2t-64x800g', field: 'power', worth: 900 },
      { line: 'module-linear-800g', field: 'price', worth: 500 },
      { line: 'system-linear-51.2t-64x800g', field: 'price', worth: 500 },
    ]);
    // Not above chance: in its order, without an amount.
    expect(rfq.questions.slice(4)).toEqual([{ line: 'module-retimed-800g', field: 'failureRate', worth: null }]);
    expect(rfq.lines[0]!.id).toBe('module-cpo-800g');
  });

  it('changes nothing of the reference: the form is made again without it', () =>
    expect(rfqOf({ capacity: '51.2T' }).reference).toBe(rfq.reference));
});

describe('lines', () => {
  it('are what can be quoted of each compared architecture, with the quantity that is bought', () => {
    const { lines } = rfqOf({ scope: 'fabric', options: ['retimed', 'cpo'], inputs: { endpointCount: 1024 } });
    expect(lines.map(({ id }) => id)).toEqual([
      'module-retimed-1600g',
      'system-retimed-102.4t-64x1600g',
      'switch-102.4t-64x1600g',
      'card-module-retimed-800g',
      'module-cpo-1600g',
      'system-cpo-102.4t-64x1600g',
    ]);
    for (const { quantity } of lines) expect(quantity).toBeGreaterThan(0);
    const asksLaser = lines.filter(({ asks }) => asks.includes('laserIncluded')).map(({ id }) => id);
    expect(asksLaser).toEqual(['module-cpo-1600g', 'system-cpo-102.4t-64x1600g']);
  });

  it('buy more where spares are', () => {
    const of = (share: number) => rfqOf({ inputs: { moduleSpareShare: share } }).lines[0]!.quantity;
    expect([of(0), of(0.5)]).toEqual([64, 96]);
  });

  it('of a network that has another switch say so by its number', () => {
    const { lines } = rfqOf({
      scope: 'fabric',
      options: ['retimed'],
      networks: {
        back: { inputs: { endpointCount: 1024 } },
        front: { capacity: '51.2T', inputs: { endpointCount: 512 } },
      },
    });
    const ofFront = lines.filter(({ network }) => network === 2);
    expect(ofFront.map(({ id }) => id)).toContain('switch-51.2t-64x800g-n2');
    for (const { target } of ofFront) expect(target.network).toBe('front');
  });
});
