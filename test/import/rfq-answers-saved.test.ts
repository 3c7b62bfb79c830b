import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { recalculate } from '../../scripts/libreoffice.mjs';
import { rfqXlsx, type RfqAnswer } from '../../src/export/rfq.ts';
import { namesFor } from '../../src/import/names.ts';
import { readTable } from '../../src/import/read-table.ts';
import { readBid } from '../../src/import/rfq-answers.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { requestForQuotes } from '../../src/scenario/rfq.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { rfqWords, type RfqWords } from '../../src/words/rfq-words.ts';
import { patience } from '../cases/patience.ts';
import { catalog } from '../cases/tables.ts';

const asked = { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' };
const rfq = requestForQuotes(resolveScenario({}, catalog), [], asked);
const answers = new Map(
  rfq.lines.map(({ id, quantity, asks }, i): [string, RfqAnswer] => [
    id,
    {
      prices: [
        { from: 1, price: 700.25 + i },
        { from: quantity, price: 640.5 + i },
      ].sort((a, b) => a.from - b.from),
      currency: 'EUR',
      power: 20.125,
      powerMax: 25,
      powerConditions: "=at 55 °C, 'hot' aisle",
      ...(asks.includes('laserIncluded') && { laserIncluded: i % 2 === 0 }),
      warrantyYears: 3,
      leadTimeWeeks: 12.5,
      failureRate: 0.004,
      failureTest: '10,000 pieces',
      validUntil: '2027-06-30',
      note: 'first line\nsecond “line”, 光',
    },
  ]),
);

it('a form that LibreOffice opened and saved comes back in every field', { timeout: 4 * patience }, async () => {
  const bid = { bidder: 'Müller & Söhne', date: '2027-01-10', answers };
  const of = (words: RfqWords): Uint8Array => rfqXlsx(rfq, { words, bid, date: '2026-11-28', version: '0.1.0' });
  const tags = Object.keys(languages) as Language[];
  const forms = await Promise.all(tags.map(rfqWords));
  const files = new Map(tags.map((tag, i) => [`${tag}.xlsx`, of(forms[i]!)]));
  const saved = await recalculate(files, (path: string) => new Uint8Array(readFileSync(path)));
  for (const [name, bytes] of saved) {
    // What LibreOffice opened as protected it saves so.
    const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets.map(([, content]) => strFromU8(content).includes('<sheetProtection'))).toEqual([true, true]);
    const table = await readTable(bytes, name);
    const read = readBid(table, rfq, forms, namesFor(catalog));
    expect(read.findings).toEqual([]);
    expect(read.quotes).toEqual(
      rfq.lines.map(({ id, target }) => ({ supplier: bid.bidder, date: bid.date, ...target, ...answers.get(id)! })),
    );
  }
});
