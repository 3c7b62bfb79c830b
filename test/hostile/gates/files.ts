/** Gates through which tables of bidders come in: CSV, workbooks, price books, filled forms. */
import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { namesFor } from '../../../src/import/names.ts';
import { quotesFromTable } from '../../../src/import/quotes-from-table.ts';
import { readTable } from '../../../src/import/read-table.ts';
import { readBid } from '../../../src/import/rfq-answers.ts';
import { rfqFormIn } from '../../../src/import/rfq-form.ts';
import type { Table } from '../../../src/import/table.ts';
import { scenarioInWorkbook, withChanges } from '../../../src/import/workbook-scenario.ts';
import { rfqCsv } from '../../../src/export/rfq.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { resolveScenario } from '../../../src/scenario/resolve.ts';
import { requestForQuotes } from '../../../src/scenario/rfq.ts';
import { readTypedUnit } from '../../../src/scenario/typed-unit.ts';
import { rfqWords } from '../../../src/words/rfq-words.ts';
import { scenarioMark } from '../../../src/words/workbook-marks.ts';
import { workbookParts, zipOf, type ZipPart } from '../../import/workbook.ts';
import { Fault, gate, type Gate } from '../gate.ts';
import {
  bytesOfText,
  inheritedKeys,
  jsonText,
  oddNumber,
  oddText,
  repeated,
  spoilt,
  spoiltBytes,
  spoiltText,
} from '../hostile-values.ts';

type Refused = Parameters<Gate['enter']>[1];
const names = namesFor(catalog);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Every row below a header is accepted or refused, once, and prices are those that stand there. */
function readQuotes(table: Table, refused: Refused): void {
  const read = quotesFromTable(table, names, { today: '2026-11-28' });
  for (const { problem } of read.refused) refused(problem);
  for (const { quote } of read.accepted)
    for (const { price, from } of quote.prices)
      if (!(price > 0 && Number.isFinite(price) && Number.isInteger(from)))
        throw new Fault(`a price of ${price} from ${from}`);
  const lines = [
    ...read.accepted.flatMap((one) => one.lines.map((line) => `${one.sheet} ${line}`)),
    ...read.refused.map((one) => `${one.sheet} ${one.line}`),
  ];
  if (table.format !== 'JSON' && new Set(lines).size !== lines.length) throw new Fault('a row that is told twice');
}

const bytes = {
  sizeOf: ({ length }: Uint8Array) => length,
  written: (all: Uint8Array) => ({ base64: Buffer.from(all).toString('base64') }),
  read: (written: unknown) =>
    typeof written === 'string'
      ? bytesOf(written)
      : Uint8Array.from(Buffer.from((written as { base64: string }).base64, 'base64')),
} as const;

const heads = [
  'Supplier',
  'Date',
  'Product',
  'Price [USD]',
  'Quantity',
  'Power (W)',
  'Warranty',
  'Currency',
  'Valid until',
  'Preis ab 1 [€]',
  'Note',
  '1000+',
  'MTBF',
  ...inheritedKeys,
];
const cells = [
  'Acme',
  '2026-11-10',
  '1.6T LPO module',
  '690',
  '1000',
  '9 W',
  '36 months',
  'EUR',
  '30 days',
  '1.350,00',
  '05/06/2026',
  '=1+1',
  '#REF!',
  '¥9,800',
  "'-5",
  'k.A.',
];
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...cells) },
  { weight: 1, arbitrary: oddText },
  { weight: 1, arbitrary: oddNumber },
);
const quoted = cell.chain((text) => fc.constantFrom(text, text, `"${text.replaceAll('"', '""')}"`, `"${text}`));
const csvText = fc
  .record({
    head: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...heads) }, { weight: 1, arbitrary: oddText }), {
      minLength: 1,
      maxLength: 9,
    }),
    rows: fc.array(fc.array(quoted, { maxLength: 9 }), { maxLength: 8 }),
    sign: fc.constantFrom(',', ';', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
  })
  .map(({ head, rows, sign, end }) =>
    [['Supplier', 'Date', 'Product', 'Price [USD]', ...head], ...rows].map((row) => row.join(sign)).join(end),
  );
const csvPieces = ['"', '""', ',', '"a\n', 'a,', '\n', ';', '="', '"a"x', '| ', '\t', '" ', 'a', ' ', '1'];

export const csv = gate<Uint8Array>({
  name: 'csv',
  takes: 'quotes and scenarios as CSV, in any encoding',
  inputs: bytesOfText(
    fc.oneof(
      { weight: 5, arbitrary: csvText },
      { weight: 2, arbitrary: spoiltText(csvText) },
      { weight: 1, arbitrary: repeated(csvPieces) },
    ),
  ),
  ...bytes,
  ...{ share: 100_000, few: 200 },
  long: csvPieces.flatMap((piece) => [
    (n: number) => bytesOf(piece.repeat(n / piece.length)),
    (n: number) =>
      bytesOf(`Supplier,Date,Product,Price\nA,2026-11-10,${piece.repeat(Math.min(30_000, n / piece.length))}`),
  ]),
  enter: async (all, refused) => readQuotes(await readTable(all, 'f.csv'), refused),
});

export const books = gate<Uint8Array>({
  name: 'price-book',
  takes: 'price books and tables as JSON',
  inputs: bytesOfText(
    jsonText(
      spoilt(
        fc.constantFrom<unknown>(
          {
            priceBook: 1,
            quotes: [
              {
                supplier: 'Acme',
                date: '2026-11-10',
                what: 'module',
                architecture: 'linear',
                prices: [{ from: 1, price: 690 }],
              },
            ],
          },
          {
            quotes: {
              'acme-1': {
                supplier: 'Acme',
                date: '2026-11-10',
                what: 'module',
                architecture: 'linear',
                prices: [{ from: 1, price: 690 }],
              },
            },
          },
          [{ Supplier: 'Acme', Date: '2026-11-10', Product: '1.6T LPO module', Price: 690 }],
        ),
      ),
    ),
  ),
  ...bytes,
  ...{ share: 60_000, few: 120 },
  long: ['[', '{"a":', '[{"a":1},', '[1,', '"', ' ', '[\n'].map(
    (piece) => (n: number) => bytesOf(piece.repeat(n / piece.length)),
  ),
  enter: async (all, refused) => readQuotes(await readTable(all, 'f.json'), refused),
});

const oddXml = fc.constantFrom(
  ...[
    '<row><c><v>1</v></c></row>',
    '<row r="1048577">',
    '<c r="XFD1"><v>1</v></c>',
    '<c r="ZZZ9999999"><v>1</v></c>',
    '<row r="-1"/>',
    '<row r="1e400"/>',
  ],
  ...[
    '<c r="A1" t="s"><v>99999999999</v></c>',
    '<c t="s"><v>-1</v></c>',
    '<c t="s"><v>__proto__</v></c>',
    '<c s="1e9"><v>1</v></c>',
    '<c s="__proto__"><v>1</v></c>',
  ],
  ...[
    '<c><v>1e400</v></c>',
    '<c t="d"><v>2026-11-10</v></c>',
    '<c t="e"><v>#REF!</v></c>',
    '<c><f>1+1</f></c>',
    '<c t="inlineStr"><is><t>a</t></is></c>',
    '<c t="inlineStr"><is><t>_x0000__xd800_</t></is></c>',
  ],
  ...[
    '&a;',
    '&#0;',
    '&#x110000;',
    '&lt;',
    ']]>',
    '<![CDATA[a]]>',
    '<!--',
    '<?a?>',
    '<!DOCTYPE a [<!ENTITY a "aaaa">]>',
    '</sheetData>',
    '<mergeCell ref="A1:A1048576"/>',
    '<mergeCells><mergeCell ref="A1:ZZZ9999999"/></mergeCells>',
    '<a:b xmlns:a="x"/>',
  ],
  ...['<a>'.repeat(100), '<c '.repeat(50), `<c ${Array.from({ length: 200 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
);
const sheetXml = fc
  .array(
    fc.array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: cell.map(
            (text) => `<c t="inlineStr"><is><t>${text.replace(/[<&\0-\x08\x0b-\x1f]/g, '')}</t></is></c>`,
          ),
        },
        { weight: 1, arbitrary: fc.double({ noNaN: true }).map((value) => `<c><v>${value}</v></c>`) },
      ),
      { maxLength: 6 },
    ),
    { maxLength: 5 },
  )
  .map((rows) =>
    [
      ['Supplier', 'Date', 'Product', 'Price [USD]'].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`),
      ...rows,
    ]
      .map((row) => `<row>${row.join('')}</row>`)
      .join(''),
  );
const scenarioSheet = (json: string): string =>
  `<row><c t="inlineStr"><is><t>${scenarioMark}</t></is></c><c><v>1</v></c></row><row/><row><c t="inlineStr"><is><t>${json.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c></row>`;

const wholeParts = fc
  .record({
    sheet: fc.oneof(
      sheetXml,
      fc.tuple(sheetXml, oddXml).map(([a, b]) => a + b),
      spoiltText(sheetXml),
      jsonText(
        fc.constantFrom<unknown>({}, { inputs: { pue: 1.2 } }, { inputs: { pue: 'a' } }, [1], { inputs: 1 }),
      ).map(scenarioSheet),
    ),
    after: fc.oneof(fc.constant(''), oddXml),
    strings: fc.oneof(fc.constant(undefined), oddXml, fc.constant('<si><t>a</t></si>')),
    styles: fc.oneof(
      fc.constant(undefined),
      oddXml,
      fc.constant(
        '<numFmts><numFmt numFmtId="164" formatCode="[$€-407] #,##0.00"/></numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="14"/></cellXfs>',
      ),
    ),
    name: fc.constantFrom('a', '__proto__', '&lt;', '"', ''),
  })
  .map(({ sheet, name, strings, styles, after }) =>
    workbookParts({
      sheets: { [name === '"' ? 'b' : name]: sheet },
      after,
      ...(strings !== undefined && { strings }),
      ...(styles !== undefined && { styles }),
    }),
  );
const partChange: fc.Arbitrary<(part: ZipPart) => ZipPart> = fc.oneof(
  fc
    .constantFrom(
      '../../etc/passwd',
      '/xl/workbook.xml',
      '__proto__',
      'constructor',
      'XL\\WORKBOOK.XML',
      '',
      'a'.repeat(3000),
      '\u202e',
    )
    .map((name) => (part: ZipPart) => ({ ...part, name })),
  fc.nat({ max: 0xffffffff }).map((size) => (part: ZipPart) => ({ ...part, size })),
  fc.nat({ max: 0xffffffff }).map((check) => (part: ZipPart) => ({ ...part, check })),
  fc.constantFrom(0, 1, 8, 9, 12, 99).map((method) => (part: ZipPart) => ({ ...part, method })),
  fc.nat({ max: 0xffff }).map((flags) => (part: ZipPart) => ({ ...part, flags })),
  // More than it says, and as much as it says.
  fc.nat({ max: 2_000_000 }).map((length) => (part: ZipPart) => ({
    ...part,
    packed: deflateRawSync(Buffer.alloc(length, 32)),
    size: part.text?.length ?? 0,
  })),
  oddText.map((text) => (part: ZipPart) => ({ ...part, text })),
);
const workbook = fc
  .tuple(wholeParts, fc.array(fc.tuple(fc.nat(), partChange), { maxLength: 2 }))
  .map(([parts, changes]) =>
    zipOf(
      changes.reduce(
        (all, [at, change]) => all.map((part, i) => (i === at % all.length ? change(part) : part)),
        parts as readonly ZipPart[],
      ),
    ),
  );

export const workbooks = gate<Uint8Array>({
  name: 'xlsx',
  takes: 'workbooks: hostile ZIP and XML, and scenarios in workbooks',
  inputs: fc.oneof({ weight: 4, arbitrary: workbook }, { weight: 1, arbitrary: workbook.chain(spoiltBytes) }),
  ...bytes,
  ...{ share: 60_000, few: 100 },
  enter: async (all, refused) => {
    const table = await readTable(all, 'f.xlsx');
    readQuotes(table, refused);
    const written = scenarioInWorkbook(table);
    if (written) withChanges(written, (scenario) => resolveScenario(scenario, catalog, readTypedUnit));
  },
});

const rfq = requestForQuotes(resolveScenario({}, catalog), [], {
  due: '2027-01-15',
  validUntil: '2027-04-30',
  currency: 'EUR',
});
const form = rfqCsv(rfq, { words: await rfqWords('en'), date: '2026-11-28', version: '0.1.0' });
const forms = await Promise.all((['en', 'de', 'ja'] as const).map(rfqWords));

export const bids = gate<Uint8Array>({
  name: 'filled-form',
  takes: 'forms of a request for quotes that come back',
  inputs: bytesOfText(
    fc.oneof(
      spoiltText(fc.constant(form)),
      fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { minLength: 1, maxLength: 8 }).map((edits) => {
        const rows = form.split('\r\n').map((row) => row.split(','));
        for (const [row, column, text] of edits) {
          const line = rows[row % rows.length]!;
          line[column % line.length] = `"${text.replaceAll('"', '""')}"`;
        }
        return rows.map((row) => row.join(',')).join('\r\n');
      }),
    ),
  ),
  ...bytes,
  ...{ share: 15_000, few: 40 },
  enter: async (all) => {
    const table = await readTable(all, 'f.csv');
    rfqFormIn(table, forms, { due: null, validUntil: null, currency: 'USD' }, names.currencies);
    const { quotes } = readBid(table, rfq, forms, names, { today: '2026-11-28' });
    for (const { prices } of quotes)
      for (const { price } of prices)
        if (!(price > 0 && Number.isFinite(price))) throw new Fault(`a price of ${price}`);
  },
});
