import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rfqCsv, rfqXlsx, type RfqAnswer, type RfqBid } from '../../src/export/rfq.ts';
import { namesFor } from '../../src/import/names.ts';
import { readTable } from '../../src/import/read-table.ts';
import { readBid, withSameBidders, type ReadBid } from '../../src/import/rfq-answers.ts';
import { quoteRanges } from '../../src/scenario/read-supplier-quote.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { requestForQuotes, type Rfq, type RfqLine } from '../../src/scenario/rfq.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withQuote } from '../../src/scenario/quotes.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { emptyWords } from '../../src/words/quote-columns.ts';
import { rfqWords as german } from '../../src/words/de/rfq-words.ts';
import { rfqWords as english } from '../../src/words/en/rfq-words.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { rfqWords } from '../../src/words/rfq-words.ts';
import { anyText, dayIn, numberIn, optional } from '../cases/random-quotes.ts';
import { catalog } from '../cases/tables.ts';

const asked = { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' };
const scenario: Scenario = {
  scope: 'fabric',
  networks: {
    back: { inputs: { endpointCount: 4096 } },
    front: { capacity: '51.2T', label: 'front of house', inputs: { endpointCount: 1024 } },
  },
  architectures: { mine: { like: 'linear', label: 'Mine' } },
  options: ['retimed', 'cpo', { id: 'own', label: 'Own', leaf: 'mine', upper: 'mine', card: 'mine' }],
};
const resolved = resolveScenario(scenario, catalog);
const rfq: Rfq = requestForQuotes(resolved, [], asked);
const names = namesFor(catalog, scenario);
const tags = Object.keys(languages) as Language[];
const forms = await Promise.all(tags.map(rfqWords));
const settings = { date: '2026-11-28', version: '0.1.0' };

/** What a filled form holds, as it comes back. */
const read = async (
  bytes: Uint8Array | string,
  file: string,
  of: Rfq = rfq,
  days: { readonly today?: string } = {},
): Promise<ReadBid> => {
  const table = await readTable(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, file);
  return readBid(table, of, forms, names, days);
};

const quotesOf = ({ bidder, date, answers }: RfqBid): SupplierQuote[] =>
  rfq.lines.flatMap(({ id, target }) => {
    const answer = answers.get(id);
    return answer ? [{ supplier: bidder, date, ...target, ...answer }] : [];
  });

/** Neither it nor what offers the same is priced. */
const isMissing = ({ id, instead }: RfqLine, priced: RfqBid['answers']): boolean =>
  ![id, ...instead].some((one) => priced.has(one));

describe('any bid comes back', () => {
  const answerOf = (quantity: number, hasLaser: boolean): fc.Arbitrary<RfqAnswer> =>
    fc
      .record({
        price: numberIn(quoteRanges.price),
        steps: fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 5000 }), numberIn(quoteRanges.from)), {
          maxLength: 3,
        }),
        stepPrices: fc.tuple(numberIn(quoteRanges.price), numberIn(quoteRanges.price), numberIn(quoteRanges.price)),
        currency: fc.constantFrom(...names.currencies),
        powers: fc.tuple(optional(numberIn(quoteRanges.power)), optional(numberIn(quoteRanges.powerMax))),
        powerConditions: optional(anyText),
        laserIncluded: hasLaser ? optional(fc.boolean()) : fc.constant(undefined),
        warrantyYears: optional(numberIn(quoteRanges.warrantyYears)),
        leadTimeWeeks: optional(numberIn(quoteRanges.leadTimeWeeks)),
        failureRate: optional(numberIn(quoteRanges.failureRate)),
        failureTest: optional(anyText),
        validUntil: optional(dayIn('2030-01-01', '2060-01-01')),
        note: optional(anyText),
      })
      .map(({ price, steps, stepPrices, powers: [a, b], ...others }) => {
        const further = steps.filter((from) => from !== quantity).map((from, i) => ({ from, price: stepPrices[i]! }));
        const [power, powerMax] = a !== undefined && b !== undefined && b < a ? [b, a] : [a, b];
        const all = { ...others, power, powerMax };
        return {
          prices: [{ from: quantity, price }, ...further].sort((x, y) => x.from - y.from),
          ...Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
        };
      });
  const bid: fc.Arbitrary<RfqBid> = fc
    .record({
      bidder: anyText.filter((one) => !emptyWords.test(one)),
      date: dayIn('2000-01-01', '2029-12-31'),
      answers: fc.tuple(
        ...rfq.lines.map(({ id, quantity, asks }) =>
          fc
            .option(answerOf(quantity, asks.includes('laserIncluded')))
            .map((answer) => (answer === null ? [] : [[id, answer] as const])),
        ),
      ),
    })
    .map(({ answers, ...others }) => ({ ...others, answers: new Map(answers.flat()) }));

  it.each((['XLSX', 'CSV'] as const).flatMap((format) => tags.map((tag, i) => [format, tag, forms[i]!] as const)))(
    'from %s in %s, in every field',
    async (format, _, words) => {
      await fc.assert(
        fc.asyncProperty(bid, async (one) => {
          const all = { ...settings, words, bid: one };
          const back =
            format === 'XLSX' ? await read(rfqXlsx(rfq, all), 'a.xlsx') : await read(rfqCsv(rfq, all), 'a.csv');
          expect(back.quotes).toEqual(quotesOf(one));
          expect([back.bidder, back.date]).toEqual([one.bidder, one.date]);
          const missing = back.findings.find(({ id }) => id === 'partial-bid');
          const empty = rfq.lines.filter((line) => isMissing(line, one.answers)).map(({ id }) => id);
          expect(missing?.id === 'partial-bid' ? missing.lines : []).toEqual(empty);
        }),
        { numRuns: 30 },
      );
    },
  );
});

/** A form in CSV with its answers changed by hand. */
const first = rfq.lines[0]!;
const whole: RfqAnswer = {
  prices: [{ from: first.quantity, price: 640.5 }],
  currency: 'EUR',
  power: 20,
  powerMax: 25,
  powerConditions: 'at 55 °C',
  warrantyYears: 3,
  leadTimeWeeks: 12,
  failureRate: 0.004,
  failureTest: 'fleet of 10,000',
  validUntil: '2027-06-30',
};
const bidOf = (of: Partial<RfqBid> = {}): RfqBid => ({
  bidder: 'Acme',
  date: '2027-01-10',
  answers: new Map([[first.id, whole]]),
  ...of,
});
const answered = (answer: Partial<RfqAnswer>): RfqBid =>
  bidOf({ answers: new Map([[first.id, { ...whole, ...answer }]]) });
const csvOf = (bid: RfqBid = bidOf(), of: Rfq = rfq): string => rfqCsv(of, { ...settings, words: english, bid });
const idsOf = ({ findings }: ReadBid): string[] => findings.map(({ id }) => id);
/** Without what a bid for one line always has. */
const others = ({ findings }: ReadBid) => findings.filter(({ id }) => id !== 'partial-bid');

/** Cells of a table as text. */
const rowsOf = async (csv: string): Promise<string[][]> =>
  (await readTable(new TextEncoder().encode(csv), 'a.csv')).sheets[0]!.rows.map(({ cells }) =>
    cells.map(({ text }) => text),
  );
const joined = (rows: readonly (readonly string[])[], sign = ','): string =>
  rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(sign)).join('\r\n');
/** The form after one cell of the first line was written anew. */
const withCell = async (header: string, text: string, sign = ','): Promise<string> => {
  const rows = await rowsOf(csvOf());
  const head = rows.find((row) => row[0] === english.asked.line)!;
  const line = rows.find((row) => row[0] === first.id)!;
  line[head.indexOf(header)] = text;
  return joined(rows, sign);
};

describe('beside the bidder stands', () => {
  it('nothing else where one line is answered whole', async () => {
    const bid = await read(csvOf(), 'a.csv');
    expect(bid.findings).toEqual([
      {
        id: 'partial-bid',
        lines: rfq.lines.filter((line) => isMissing(line, bidOf().answers)).map(({ id }) => id),
        of: rfq.lines.length,
      },
    ]);
    expect(bid.quotes).toEqual(quotesOf(bidOf()));
  });

  it('no line that is offered in another way: optics alone, or the whole switch', async () => {
    const plain = requestForQuotes(resolveScenario({ options: ['retimed', 'cpo'] }, catalog), [], asked);
    const missing = async (...ids: string[]): Promise<readonly string[]> => {
      const answers = new Map(ids.map((id) => [id, whole] as const));
      const form = rfqCsv(plain, { ...settings, words: english, bid: bidOf({ answers }) });
      const found = (await read(form, 'a.csv', plain)).findings.find(({ id }) => id === 'partial-bid');
      return found?.id === 'partial-bid' ? found.lines : [];
    };
    const [module, system] = ['module-retimed-1600g', 'system-retimed-102.4t-64x1600g'];
    const [engine, copackaged] = ['module-cpo-1600g', 'system-cpo-102.4t-64x1600g'];
    const box = 'switch-102.4t-64x1600g';
    expect(plain.lines.map(({ id }) => id).sort()).toEqual([box, copackaged, engine, module, system].sort());
    expect(await missing(engine)).toEqual([module, system, box]);
    expect(await missing(copackaged)).toEqual([module, system]);
    expect(await missing(module, copackaged)).toEqual([]);
    expect(await missing(module, engine)).toEqual([box]);
  });

  it('modules for cards though the whole switch is offered', () => {
    const cards = requestForQuotes(
      resolveScenario({ scope: 'fabric', options: ['retimed'], inputs: { endpointRate: 1600 } }, catalog),
      [],
      asked,
    );
    expect(cards.lines.map(({ id, instead }) => [id, instead])).toEqual([
      ['module-retimed-1600g', []],
      ['system-retimed-102.4t-64x1600g', ['module-retimed-1600g']],
      ['switch-102.4t-64x1600g', ['system-retimed-102.4t-64x1600g']],
    ]);
  });

  it('a gap: answers that a priced line leaves out', async () => {
    const bid = await read(csvOf(answered({ power: undefined, failureTest: undefined } as object)), 'a.csv');
    expect(others(bid)).toEqual([{ id: 'gap', line: first.id, fields: ['power', 'failureTest'] }]);
    expect(bid.quotes[0]).not.toHaveProperty('power');
  });

  it('a removed line, which is no quote and no zero', async () => {
    const csv = csvOf().replace(new RegExp(`^"${first.id}".*\r\n`, 'm'), '');
    const bid = await read(csv, 'a.csv');
    expect(others(bid)).toEqual([{ id: 'removed-line', line: first.id }]);
    expect(bid.quotes).toEqual([]);
    expect(bid.findings.at(-1)).toMatchObject({ lines: rfq.lines.map(({ id }) => id) });
  });

  it('a renamed line', async () => {
    const bid = await read(await withCell(english.asked.item, 'Our better module'), 'a.csv');
    expect(others(bid)).toMatchObject([{ id: 'renamed-line', line: first.id, found: 'Our better module' }]);
    expect(bid.quotes).toHaveLength(1);
  });

  it('an added line, and one that stands twice', async () => {
    const row = csvOf()
      .split('\r\n')
      .find((line) => line.startsWith(`"${first.id}"`))!;
    const bid = await read(`${csvOf()}${row}\r\n"extra-1","Cable","",10\r\n`, 'a.csv');
    expect(others(bid)).toMatchObject([
      { id: 'line-twice', line: first.id },
      { id: 'added-line', text: 'extra-1 | Cable | 10' },
    ]);
    expect(bid.quotes).toHaveLength(1);
  });

  it('a changed quantity, for which the price holds', async () => {
    const bid = await read(await withCell(english.asked.quantity, '5000'), 'a.csv');
    expect(others(bid)).toEqual([{ id: 'changed-quantity', line: first.id, asked: first.quantity, found: '5000' }]);
    expect(bid.quotes[0]!.prices).toEqual([{ from: 5000, price: 640.5 }]);
  });

  it('the quantity of a form that was sent before the scenario changed', async () => {
    const [one, ...rest] = rfq.lines;
    const earlier = { ...rfq, lines: [{ ...one!, quantity: 77 }, ...rest], reference: 'c00000000' };
    const prices = [{ from: 77, price: 640.5 }];
    const bid = await read(csvOf(answered({ prices }), earlier), 'a.csv');
    expect(others(bid)).toEqual([
      { id: 'other-form' },
      { id: 'earlier-quantity', line: first.id, asked: first.quantity, found: '77' },
    ]);
  });

  it('a late date, and a price that holds too short', async () => {
    const bid = await read(csvOf({ ...answered({ validUntil: '2027-03-31' }), date: '2027-01-16' }), 'a.csv');
    expect(others(bid)).toEqual([
      { id: 'late', date: '2027-01-16', due: '2027-01-15' },
      { id: 'short-validity', line: first.id, found: '2027-03-31', asked: '2027-04-30' },
    ]);
    expect(bid.quotes).toHaveLength(1);
  });

  it('a date that is still to come, and a price that is valid no longer', async () => {
    const bid = csvOf({ ...answered({ validUntil: '2027-06-30' }), date: '2027-01-10' });
    const on = async (today: string): Promise<unknown> => others(await read(bid, 'a.csv', rfq, { today }));
    expect(await on('2027-01-09')).toEqual([{ id: 'future-date', date: '2027-01-10' }]);
    expect(await on('2027-01-10')).toEqual([]);
    expect(await on('2027-06-30')).toEqual([]);
    expect(await on('2027-07-01')).toEqual([{ id: 'expired', line: first.id, validUntil: '2027-06-30' }]);
  });

  it('other forms that name the same bidder, however it is written', async () => {
    const names = ['Acme', ' ACME ', 'Beta', 'acme'];
    const bids = await Promise.all(names.map((bidder, i) => read(csvOf(bidOf({ bidder })), `${i}.csv`)));
    const same = withSameBidders(bids);
    expect(same.map((bid) => others(bid))).toEqual([
      [{ id: 'same-bidder', files: ['1.csv', '3.csv'] }],
      [{ id: 'same-bidder', files: ['0.csv', '3.csv'] }],
      [],
      [{ id: 'same-bidder', files: ['0.csv', '1.csv'] }],
    ]);
    expect(same.map(({ quotes }) => quotes)).toEqual(bids.map(({ quotes }) => quotes));
  });

  it('another currency, and none', async () => {
    const bid = await read(csvOf(answered({ currency: 'USD' })), 'a.csv');
    expect(others(bid)).toEqual([{ id: 'other-currency', line: first.id, asked: 'EUR', found: 'USD' }]);
    expect(bid.quotes[0]!.currency).toBe('USD');
    const without = await read(await withCell(english.fields.currency, ''), 'a.csv');
    expect(others(without)).toEqual([{ id: 'currency-assumed', lines: [first.id], currency: 'EUR' }]);
    expect(without.quotes[0]!.currency).toBe('EUR');
  });

  it.each([
    ['XYZ', 'unread'],
    ['kr', 'unread'],
  ])('a currency that is none or several: %s', async (text, id) => {
    const bid = await read(await withCell(english.fields.currency, text), 'a.csv');
    expect(others(bid)).toMatchObject([{ id }]);
    expect(bid.quotes).toEqual([]);
  });

  it.each([
    ['1.234,50', ',', 1234.5],
    ['1.234,50', ';', 1234.5],
    ['1,234.50', ';', 1234.5],
    ['EUR 1.234,50', ';', 1234.5],
  ])('a number as text: %s between %s', async (text, sign, value) => {
    const bid = await read(await withCell(english.fields.price, text, sign), 'a.csv');
    expect(others(bid)).toEqual([{ id: 'text-number', line: first.id, header: english.fields.price, text, value }]);
    expect(bid.quotes[0]!.prices).toEqual([{ from: first.quantity, price: value }]);
  });

  it('a price with three decimals where others show a decimal comma: no quote', async () => {
    const rows = (await rowsOf(await withCell(english.fields.price, 'EUR 1,150', ';'))).map((row) =>
      row.map((text) => (text === '0.004' ? '0,004' : text)),
    );
    const bid = await read(joined(rows, ';'), 'a.csv');
    expect(others(bid)).toContainEqual(
      expect.objectContaining({
        id: 'unread',
        problem: expect.objectContaining({ field: english.fields.price }) as unknown,
      }),
    );
    expect(bid.quotes).toEqual([]);
  });

  it('a number as text that means two: no quote', async () => {
    // Whole failures: the file shows no decimal sign.
    const rows = (await rowsOf(await withCell(english.fields.price, '1.234', ';'))).map((row) =>
      row.map((text) => (text === '0.004' ? '1' : text)),
    );
    const bid = await read(joined(rows, ';'), 'a.csv');
    expect(others(bid)[0]).toMatchObject({ id: 'unread', problem: { found: { id: 'several-numbers' } } });
    expect(bid.quotes).toEqual([]);
  });

  it.each([
    ['-4', 'negative-price'],
    ['0', 'zero-price'],
    ['soon', 'unread'],
  ])('a price that is none: %s', async (text, id) => {
    const bid = await read(await withCell(english.fields.price, text), 'a.csv');
    expect(others(bid)).toMatchObject([{ id, line: first.id }]);
    expect(bid.quotes).toEqual([]);
    expect(idsOf(bid)).toContain('partial-bid');
  });

  it('an answer that cannot be read or stands against another, left out', async () => {
    const unread = await read(await withCell(english.fields.leadTimeWeeks, 'soon'), 'a.csv');
    expect(others(unread)).toMatchObject([{ id: 'unread', problem: { field: english.fields.leadTimeWeeks } }]);
    expect(unread.quotes[0]).not.toHaveProperty('leadTimeWeeks');
    const less = await read(await withCell(english.fields.powerMax, '5'), 'a.csv');
    expect(others(less)).toMatchObject([{ id: 'unread', problem: { field: english.fields.powerMax } }]);
    expect(less.quotes[0]).toMatchObject({ power: 20 });
    expect(less.quotes[0]).not.toHaveProperty('powerMax');
  });

  it('a bidder without a name, and a bid without a day', async () => {
    const empty = rfqXlsx(rfq, { ...settings, words: german });
    const bid = await read(empty, 'bids/Acme Optik.xlsx');
    expect([bid.bidder, bid.date, bid.quotes]).toEqual(['Acme Optik', null, []]);
    expect(idsOf(bid)).toEqual(['no-bidder', 'no-date', 'partial-bid']);
  });

  it('a removed column, and a file without the lines', async () => {
    const rows = await rowsOf(csvOf());
    const at = rows.find((row) => row[0] === english.asked.line)!.indexOf(english.fields.warrantyYears);
    const bid = await read(joined(rows.map((row) => (row.length > 5 ? row.toSpliced(at, 1) : row))), 'a.csv');
    expect(others(bid)).toEqual([
      { id: 'removed-column', header: english.fields.warrantyYears },
      { id: 'gap', line: first.id, fields: ['warrantyYears'] },
    ]);
    expect(idsOf(await read('a,b\n1,2\n', 'a.csv'))).toEqual(['no-bidder', 'no-date', 'no-lines']);
  });
});

describe('what is read back', () => {
  it.each(rfq.lines.map((line) => [line.id, line] as const))('counts in the scenario: %s', async (id, line) => {
    const answers = new Map([[id, { ...whole, prices: [{ from: line.quantity, price: 640.5 }] }]]);
    const { quotes } = await read(csvOf(bidOf({ answers })), 'a.csv');
    expect(quotes).toHaveLength(1);
    const compared = resolveScenario(withQuote(resolved, quotes[0]!), catalog);
    expect(compared.quotes.map(({ state }) => state)).toEqual(['in-place']);
  });
});
