import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/import/read-table.ts';
import { bytesOf, sentenceOf } from './refused.ts';

const read = (text: string) => readTable(bytesOf(text), 'book.json');

describe('a price book', () => {
  it('has its entries with their lines', async () => {
    const { format, quotes, sheets } = await read(
      '{\n"note": "[{",\n"priceBook": 1, "quotes": [\n\n{"supplier": "A}]"},\n{"supplier":\n"B"}, 3\n]}',
    );
    expect([format, sheets]).toEqual(['JSON', []]);
    expect(quotes).toEqual([
      { line: 5, field: 'quotes[0]', value: { supplier: 'A}]' } },
      { line: 6, field: 'quotes[1]', value: { supplier: 'B' } },
      { line: 7, field: 'quotes[2]', value: 3 },
    ]);
  });

  it('may be a scenario that holds quotes', async () => {
    const { quotes } = await read('{"capacity": "51.2T",\n"quotes": {"a-1": {"supplier": "A"},\n"b-2": {}}}');
    expect(quotes).toEqual([
      { line: 2, field: 'quotes.a-1', value: { supplier: 'A' } },
      { line: 3, field: 'quotes.b-2', value: {} },
    ]);
  });

  it('may be a list of quotes', async () => {
    const { quotes } = await read('[{"supplier": "A",\n"prices": []},\n{}]');
    expect(quotes!.map(({ line, field }) => [line, field])).toEqual([
      [1, '[0]'],
      [3, '[1]'],
    ]);
  });

  it('has a line for each entry, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(4), async (values, indent) => {
        const { quotes } = await read(JSON.stringify({ priceBook: 1, quotes: values }, null, indent));
        expect(quotes!.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(values)));
        const lines = quotes!.map(({ line }) => line);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
        if (indent > 0) expect(new Set(lines).size).toBe(lines.length);
      }),
    );
  });
});

it('reads a list of plain objects as a table', async () => {
  const { sheets } = await read(
    '[\n{"Supplier": "A", "Price": 640.5},\n{"Price": null, "Laser": true, "x": {"a": 1}},\n"text"\n]',
  );
  expect(sheets[0]!.rows).toEqual([
    { line: 0, cells: [{ text: 'Supplier' }, { text: 'Price' }, { text: 'Laser' }, { text: 'x' }] },
    { line: 2, cells: [{ text: 'A' }, { text: '640.5', number: 640.5 }] },
    { line: 3, cells: [{ text: '' }, { text: '' }, { text: 'TRUE', boolean: true }, { text: '{"a":1}' }] },
    { line: 4, cells: [{ text: 'text' }] },
  ]);
});

it('takes a key such as __proto__ for a name', async () => {
  const { sheets } = await read('[{"__proto__": "a", "constructor": 2}]');
  expect(sheets[0]!.rows[0]!.cells.map(({ text }) => text)).toEqual(['__proto__', 'constructor']);
  expect(({} as Record<string, unknown>).a).toBeUndefined();
});

it.each<[string, RegExp]>([
  ['{"priceBook": 1, "quotes": [', /^book.json: found no JSON \(.*\); allowed: the file as it was written$/],
  ['{"priceBook": 2, "quotes": []}', /^book.json: priceBook: found 2; allowed: 1$/],
  ['{"priceBook": 1}', /^book.json: found \{"priceBook":1\}; allowed: a price book/],
  ['{"priceBook": 1, "quotes": 4}', /allowed: a price book/],
  ['4', /^book.json: found 4; allowed: a price book/],
  [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, /^JSON$/],
  [
    JSON.stringify([Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`k${i}`, 1]))]),
    /more than 1000 columns/,
  ],
  [`[${'{},'.repeat(60_000)}1]`, /more than 50000 rows/],
  [`{"priceBook":1,"quotes":[${'{},'.repeat(60_000)}1]}`, /more than 50000 rows/],
])('answers %.40s', async (text, told) => expect(await sentenceOf(bytesOf(text), 'book.json')).toMatch(told));
