import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesFor } from '../../src/import/names.ts';
import { quotesFromTable, type QuoteSettings, type ReadQuotes } from '../../src/import/quotes-from-table.ts';
import { readTable } from '../../src/import/read-table.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { refusalText } from '../../src/words/en/refusals.ts';
import { catalog } from '../cases/tables.ts';
import { bytesOf } from './refused.ts';

const read = async (
  bytes: Uint8Array,
  file: string,
  settings?: QuoteSettings,
  scenario?: Scenario,
): Promise<ReadQuotes> => quotesFromTable(await readTable(bytes, file), namesFor(catalog, scenario), settings);
const ofFile = (name: string, settings?: QuoteSettings): Promise<ReadQuotes> =>
  read(readFileSync(new URL(`files/${name}`, import.meta.url)), name, settings);
const ofCsv = (csv: string, settings?: QuoteSettings, scenario?: Scenario): Promise<ReadQuotes> =>
  read(bytesOf(csv), 'f.csv', settings, scenario);
const reasons = ({ refused }: ReadQuotes): [number, string][] =>
  refused.map(({ line, problem }) => [line, refusalText(problem)]);

describe('a German file', async () => {
  const result = await ofFile('angebote-1252.csv');

  it('gives its quotes, with price steps, months, and the currency of the header', () =>
    expect(result.accepted.map(({ line, quote }) => [line, quote])).toEqual([
      [
        4,
        {
          ...{
            supplier: 'Müller Optik GmbH',
            date: '2026-11-02',
            what: 'module',
            architecture: 'linear',
            rateGbps: 800,
          },
          prices: [
            { from: 1, price: 612.5 },
            { from: 1000, price: 1055 },
          ],
          ...{
            currency: 'EUR',
            power: 7.9,
            powerMax: 9.5,
            warrantyYears: 3,
            leadTimeWeeks: 12,
            validUntil: '2027-01-31',
          },
          note: 'Prüfbericht “GR-468” liegt bei',
        },
      ],
      [
        5,
        {
          ...{
            supplier: 'Müller Optik GmbH',
            date: '2026-11-02',
            what: 'module',
            architecture: 'retimed',
            rateGbps: 800,
          },
          // The column shows that a comma is the decimal sign.
          prices: [
            { from: 1, price: 1234 },
            { from: 1000, price: 1100 },
          ],
          ...{
            currency: 'EUR',
            power: 15.5,
            powerMax: 17,
            warrantyYears: 3,
            leadTimeWeeks: 10,
            validUntil: '2027-01-31',
          },
        },
      ],
      [
        6,
        {
          ...{
            supplier: 'Nordlicht AB',
            date: '2026-11-03',
            what: 'module',
            architecture: 'half-retimed',
            rateGbps: 1600,
          },
          prices: [{ from: 1, price: 1390 }],
          ...{ currency: 'EUR', power: 18.2, warrantyYears: 2, leadTimeWeeks: 16, note: 'Preis gilt; Fracht extra' },
        },
      ],
    ]));

  it('refuses a negative price, and keeps its row', () => {
    expect(reasons(result)).toEqual([[7, 'Preis ab 1 [€]: found -4; allowed: above 0 to 1000000000000']]);
    expect(result.refused[0]!.cells).toEqual([
      'Süd-Photonik',
      '04.11.2026',
      '800G LPO DR8 Modul',
      '-4,00',
      '',
      '8',
      '',
      '36',
      '8',
    ]);
  });

  it('tells what stands above the header, and what it concludes', () =>
    expect(result.notes).toEqual([
      { id: 'above-header', lines: [1] },
      { id: 'what-assumed', what: 'module', lines: [4, 5, 6, 7] },
    ]));
});

it('a file of a spreadsheet in UTF-16, with signs of currencies and an ambiguous day', async () => {
  const result = await ofFile('offers-utf16.txt');
  expect(result.accepted).toHaveLength(1);
  expect(reasons(result)).toEqual([
    [3, 'Unit price: found "¥9,800", which names JPY and CNY; allowed: JPY, CNY'],
    [4, 'Quote date: found "05/06/2026", which is 2026-05-06 or 2026-06-05; allowed: a date as YYYY-MM-DD'],
    [5, expect.stringMatching(/^Currency: found "XAU"; allowed: USD, EUR, /)],
  ]);
});

it('a workbook, with steps in rows, merged cells and a formula', async () => {
  const result = await ofFile('offers.xlsx');
  expect(result.accepted.map(({ sheet, lines, quote }) => [sheet, lines, quote])).toEqual([
    [
      'Quotes',
      [3, 4],
      {
        ...{ supplier: 'Acme Photonics', date: '2026-11-02', what: 'module', architecture: 'linear', rateGbps: 800 },
        prices: [
          { from: 1, price: 640.5 },
          { from: 1000, price: 576.45 },
        ],
        ...{ currency: 'EUR', power: 8, laserIncluded: true, failureRate: 0.004, note: 'two\nlines' },
      },
    ],
    [
      'Quotes',
      [5],
      {
        ...{ supplier: 'Beta', date: '2026-11-03', what: 'system', architecture: 'cpo', capacity: '51.2T' },
        ...{ prices: [{ from: 1, price: 98_000 }], power: 1400 },
      },
    ],
  ]);
  expect(reasons(result)).toEqual([[6, expect.stringMatching(/^Price: found the error #DIV\/0!/)]]);
  expect(result.notes.map(({ id, sheet }) => [id, sheet])).toEqual([
    ['hidden-rows', 'Quotes'],
    ['hidden-sheet', 'Old'],
    ['formulas', undefined],
    ['skipped-sheet', 'Read me'],
    ['above-header', 'Quotes'],
    ['currency-assumed', 'Quotes'],
    ['what-assumed', 'Quotes'],
    ['what-assumed', 'Quotes'],
  ]);
});

it('tells columns that have no header and hold something', async () => {
  const { accepted, notes } = await ofCsv(
    'Supplier;Date;Product;Price USD;;;Note\nAcme;2026-11-02;800G LPO;640;7;;x;y\nBeta;2026-11-02;800G LPO;650;;;;\n',
  );
  expect(accepted).toHaveLength(2);
  expect(notes).toContainEqual({ id: 'unnamed-columns', columns: ['E', 'H'] });
});

it('reads a header in two rows, and says nothing of its first', async () => {
  const { accepted, refused, notes } = await ofCsv(
    'Supplier;Date;Product;Price USD;;Power (W);\n;;;1;1000;typical;max\nAcme;2026-11-02;800G LPO;640;600;7;9\n',
  );
  expect(refused).toEqual([]);
  expect(accepted[0]).toMatchObject({
    line: 3,
    quote: {
      prices: [
        { from: 1, price: 640 },
        { from: 1000, price: 600 },
      ],
      power: 7,
      powerMax: 9,
    },
  });
  expect(notes.map(({ id }) => id)).toEqual(['what-assumed']);
});

describe('days', () => {
  const csv =
    'Supplier;Date;Product;Price;Currency;FX;FX date;Valid until\n' +
    'Acme;2027-03-01;800G LPO;640;;;;\n' +
    'Beta;2026-11-28;800G LPO;640;EUR;0.9;2026-11-29;2026-11-28\n' +
    'Gamma;2026-11-02;800G LPO;640;;;;2026-11-27\n';
  const told = async (today?: string): Promise<unknown> =>
    (await ofCsv(csv, today === undefined ? {} : { today })).notes.filter(
      ({ id }) => id === 'future-date' || id === 'expired',
    );

  it('that are still to come or over are told with their lines', async () =>
    expect(await told('2026-11-28')).toEqual([
      { id: 'future-date', lines: [2, 3] },
      { id: 'expired', lines: [4] },
    ]));

  it('are not told where no day is known', async () => expect(await told()).toEqual([]));
});

const header = 'Supplier;Date;Product;Price;Currency';
const row = 'Acme;2026-11-02;800G LPO module;640;EUR';

describe('prices', () => {
  const prices = async (csv: string): Promise<unknown> => {
    const { accepted, refused } = await ofCsv(csv);
    return refused.length > 0
      ? refusalText(refused[0]!.problem)
      : accepted.map(({ quote }) => [
          quote.currency,
          quote.prices.map(({ from, price }) => `${price} from ${from}`).join(', '),
        ]);
  };

  it.each([
    ['USD 1,150', '1.234,50 €', '"1,150", which is 1150 or 1.15'],
    ['1,150', '24,50', '"1,150", which is 1150 or 1.15'],
    ['1.150 $', '24.50', '"1.150 $", which is 1.15 or 1150'],
  ])('written by two hands are none of a thousandth: %s beside %s', async (one, other, found) => {
    const of = (price: string): string => `Acme;2026-11-02;LPO;${price};\n`;
    const { accepted, refused } = await ofCsv(`${header}\n${of(one)}${of(other)}`);
    expect(accepted.map(({ line }) => line)).toEqual([3]);
    expect(refusalText(refused[0]!.problem)).toContain(`Price: found ${found}`);
    const told = await ofCsv(`${header}\n${of(one)}${of('0,125')}`, { decimal: ',' });
    expect(told.accepted.map(({ quote }) => quote.prices[0]!.price)).toEqual([one.includes(',') ? 1.15 : 1150, 0.125]);
  });

  it('of a thousandth are read where the sign is known', async () => {
    const point = await ofCsv(`${header.replaceAll(';', ',')}\nAcme,2026-11-02,LPO,1.150,USD\n`);
    expect(point.accepted[0]!.quote.prices[0]!.price).toBe(1.15);
    const small = await ofCsv(`${header}\nAcme;2026-11-02;LPO;0,125;USD\n`);
    expect(small.accepted[0]!.quote.prices[0]!.price).toBe(0.125);
  });

  it('of several rows with a quantity are one quote, in any order', async () => {
    const csv =
      'Supplier;Date;Product;Qty;Price;Power [W];Note\nAcme;2026-11-02;800G LPO;1000+;$600;8;\nAcme;2026-11-02;800G LPO;1;$640;8;x\nAcme;2026-11-02;800G DSP;1;$700;15;\nAcme;2026-11-02;800G DSP;1;$690;15;\n';
    const { accepted, notes } = await ofCsv(csv);
    expect(accepted.map(({ lines, quote }) => [lines, quote.prices.map(({ from }) => from), quote.note])).toEqual([
      [[2, 3], [1, 1000], 'x'],
      [[4], [1], undefined],
      [[5], [1], undefined],
    ]);
    expect(notes).toContainEqual({ id: 'duplicate', places: [{ sheet: null, lines: [4, 5] }], supplier: 'Acme' });
  });

  it.each<[string, string, unknown]>([
    ['the sign of a cell', `${header}\nAcme;2026-11-02;LPO;640 €;\n`, [['EUR', '640 from 1']]],
    ['a sign before', `${header}\nAcme;2026-11-02;LPO;$ 640.00;\n`, [['USD', '640 from 1']]],
    ['for one piece', `${header}\nAcme;2026-11-02;LPO;GBP 640,- / Stk;\n`, [['GBP', '640 from 1']]],
    ['a word', `${header}\nAcme;2026-11-02;LPO;640;Euro\n`, [['EUR', '640 from 1']]],
    ['none', `${header}\nAcme;2026-11-02;LPO;640;\n`, [[undefined, '640 from 1']]],
    [
      'of another cell',
      `${header}\nAcme;2026-11-02;LPO;640 €;USD\n`,
      'Price: found "640 €" beside USD; allowed: one currency in a row',
    ],
    [
      'of another header',
      'Supplier;Date;Product;Price (EUR);Currency\nAcme;2026-11-02;LPO;640;USD\n',
      'Price (EUR): found "640" beside USD; allowed: one currency in a row',
    ],
    [
      'unknown',
      `${header}\nAcme;2026-11-02;LPO;640;XYZ\n`,
      expect.stringMatching(/^Currency: found "XYZ"; allowed: USD, EUR/),
    ],
    [
      'unknown in a cell',
      `${header}\nAcme;2026-11-02;LPO;XYZ 640;\n`,
      expect.stringMatching(/^Price: found "XYZ 640"; allowed: USD, EUR/),
    ],
    [
      'a sign of several in the header',
      'Supplier;Date;Product;Price (¥)\nAcme;2026-11-02;LPO;640\n',
      'Price (¥): found "¥", which names JPY and CNY; allowed: JPY, CNY',
    ],
    [
      'without a rate, in the header',
      'Supplier;Date;Product;Price [PLN]\nAcme;2026-11-02;LPO;640\n',
      expect.stringMatching(/^Price \[PLN\]: found "PLN"; allowed: USD, EUR/),
    ],
    ['zero', `${header}\nAcme;2026-11-02;LPO;0;EUR\n`, expect.stringMatching(/^Price: found 0; allowed: above 0/)],
    ['no number', `${header}\nAcme;2026-11-02;LPO;on request;EUR\n`, 'Price: found "on request"; allowed: a number'],
    [
      'a formula',
      `${header}\nAcme;2026-11-02;LPO;=600+40;EUR\n`,
      expect.stringMatching(/^Price: found a formula without a value/),
    ],
    ['nothing', `${header}\nAcme;2026-11-02;LPO;n/a;EUR\n`, 'Price: missing; allowed: a number'],
    [
      'two numbers',
      `${header}\nAcme;2026-11-02;LPO;1.234;EUR\n`,
      expect.stringMatching(/^Price: found "1.234", which is 1.234 or 1234/),
    ],
    [
      'of the same quantity twice',
      'Supplier;Date;Product;Price 1+;Price 1 pcs\nAcme;2026-11-02;LPO;640;630\n',
      expect.stringMatching(/^Price 1 pcs: found 1; allowed: a whole number above 1/),
    ],
  ])('in a currency or refused: %s', async (_, csv, told) => expect(await prices(csv)).toEqual(told));

  it('have a decimal point where commas separate cells, and the sign that a reader says', async () => {
    const csv = 'Supplier,Date,Product,Price\nAcme,2026-11-02,LPO,1.234\n';
    expect((await ofCsv(csv)).accepted[0]!.quote.prices[0]!.price).toBe(1.234);
    expect((await ofCsv(csv, { decimal: ',' })).accepted[0]!.quote.prices[0]!.price).toBe(1234);
    expect(
      (await ofCsv(`${header}\nAcme;2026-11-02;LPO;1.234;EUR\n`, { decimal: '.' })).accepted[0]!.quote.prices[0]!.price,
    ).toBe(1.234);
  });
});

describe('an exchange rate', () => {
  const exchange = async (head: string, cells: string): Promise<unknown> => {
    const { accepted, refused } = await ofCsv(`${header};${head}\n${row};${cells}\n`);
    return refused.length > 0 ? refusalText(refused[0]!.problem) : accepted[0]!.quote.exchange;
  };
  it('has a day', async () => {
    expect(await exchange('Exchange rate;Exchange rate date', '0.87;1.11.2026')).toEqual({
      unitsPerUsd: 0.87,
      date: '2026-11-01',
    });
    expect(await exchange('Exchange rate', '0.87')).toEqual({ unitsPerUsd: 0.87, date: '2026-11-02' });
  });
  it('the other way round is refused, unless the header says so', async () => {
    expect(await exchange('Exchange rate', '1.15')).toMatch(
      /^Exchange rate: found "1.15"; allowed: EUR for 1 USD, such as 0.8/,
    );
    expect(await exchange('EUR per USD', '1.15')).toEqual({ unitsPerUsd: 1.15, date: '2026-11-02' });
  });
});

describe('rows', () => {
  it.each<[string, string, RegExp]>([
    ['no supplier', ';2026-11-02;LPO;640;EUR', /^Supplier: missing; allowed: the name of the supplier$/],
    ['no day', 'Acme;;LPO;640;EUR', /^Date: missing; allowed: a date as YYYY-MM-DD$/],
    ['no product', 'Acme;2026-11-02;;640;EUR', /^Product: missing; allowed: module, card module/],
    [
      'a product that names nothing',
      'Acme;2026-11-02;Cable;640;EUR',
      /^Product: found "Cable"; allowed: module, card module/,
    ],
    [
      'a module of none',
      'Acme;2026-11-02;800G module;640;EUR',
      /^architecture: missing; allowed: retimed, half-retimed, linear, cpo$/,
    ],
    ['two names', 'Acme;2026-11-02;LPO or DSP;640;EUR', /^Product: found "LPO or DSP", which names linear and retimed/],
    [
      'a card with co-packaged optics',
      'Acme;2026-11-02;CPO network card;640;EUR',
      /^architecture: found "cpo"; allowed: an architecture that plugs/,
    ],
    ['a sum', 'Total;;;640;', /^Product|^Date|^architecture/],
  ])('without what a quote needs are refused: %s', async (_, cells, sentence) => {
    const { accepted, refused } = await ofCsv(`${header}\n${cells}\n`);
    expect(accepted).toEqual([]);
    expect(refusalText(refused[0]!.problem)).toMatch(sentence);
    expect(refused[0]!.cells.join(';').replace(/;+$/, '')).toBe(cells.replace(/;+$/, ''));
  });

  it('take what a reader says of all', async () => {
    const { accepted } = await ofCsv('Product,Price\nLPO,640\n', {
      usual: { supplier: 'Acme', date: '2026-11-02', currency: 'EUR' },
    });
    expect(accepted[0]!.quote).toEqual({
      ...{ supplier: 'Acme', date: '2026-11-02', what: 'module', architecture: 'linear', currency: 'EUR' },
      prices: [{ from: 1, price: 640 }],
    });
    const { accepted: own } = await ofCsv('Product,Price\nLPO,640 GBP\n', {
      usual: { supplier: 'Acme', date: '2026-11-02', currency: 'EUR' },
    });
    expect(own[0]!.quote.currency).toBe('GBP');
  });

  it('of a file without a header are refused, each of them', async () => {
    const { accepted, refused } = await ofCsv('a;b\n1;2\n');
    expect(accepted).toEqual([]);
    expect(refused.map(({ line, problem }) => [line, refusalText(problem)])).toEqual(
      [1, 2].map((line) => [
        line,
        'f.csv: found no row that names supplier, product and price; allowed: a row with names of columns, such as Supplier, Product and Price',
      ]),
    );
  });

  it('of an expired quote are accepted', async () =>
    expect((await ofCsv(`${header};Valid until\nAcme;2020-01-01;LPO;1;EUR;2020-02-01\n`)).accepted).toHaveLength(1));

  it('of columns that no field takes are told', async () =>
    expect((await ofCsv(`${header};__proto__;Stock\n${row};x;5\n`)).notes).toContainEqual({
      id: 'unmapped',
      headers: ['__proto__', 'Stock'],
    }));

  it('tell a unit that is assumed', async () =>
    expect((await ofCsv(`${header};Warranty;Lead time\n${row};3;10 days\n`)).notes).toContainEqual({
      id: 'unit-assumed',
      header: 'Warranty',
      unit: 'years',
    }));

  it('name own products, switches and networks of a scenario', async () => {
    const scenario: Scenario = {
      architectures: { acme: { like: 'linear', label: 'Acme X1' } },
      switches: { mine: { like: '51.2T', label: 'My switch' } },
      networks: { back: { label: 'Back end' } },
    };
    const csv = `${header};Network\nAcme;2026-11-02;Acme X1 module;640;EUR;Back end\nAcme;2026-11-02;My switch;9000;EUR;back\n`;
    expect(
      (await ofCsv(csv, {}, scenario)).accepted.map(({ quote: { architecture, capacity, network } }) => [
        architecture,
        capacity,
        network,
      ]),
    ).toEqual([
      ['acme', undefined, 'back'],
      [undefined, 'mine', 'back'],
    ]);
    expect(reasons(await ofCsv(csv))[0]![1]).toMatch(/^architecture: missing|^Network: found "Back end"/);
  });

  it('have a mean time between failures as a rate', async () => {
    const { accepted } = await ofCsv(`${header};MTBF [h];Failure test\n${row};2,000,000;GR-468\n`);
    expect(accepted[0]!.quote).toMatchObject({ failureRate: 0.00438, failureTest: 'GR-468' });
  });
});

it('a price book in JSON is checked entry by entry', async () => {
  const good = {
    supplier: 'Acme',
    date: '2026-11-02',
    what: 'module',
    architecture: 'linear',
    prices: [{ from: 1, price: 640 }],
  };
  const book = { priceBook: 1, quotes: [good, { ...good, currency: 'XYZ' }, { ...good, architecture: 'warp' }, 4] };
  const { accepted, refused, notes } = await read(bytesOf(JSON.stringify(book, null, 1)), 'book.json');
  expect(accepted.map(({ line, quote }) => [line, quote])).toEqual([[4, good]]);
  expect(refused.map(({ problem }) => refusalText(problem))).toEqual([
    expect.stringMatching(/^quotes\[1\].currency: found "XYZ"; allowed: USD, /),
    'quotes[2].architecture: found "warp"; allowed: retimed, half-retimed, linear, cpo',
    'quotes[3]: found 4; allowed: an object',
  ]);
  expect(notes).toEqual([]);
});
