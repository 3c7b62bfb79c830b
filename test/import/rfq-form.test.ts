import { describe, expect, it } from 'vitest';
import { rfqCsv, rfqXlsx } from '../../src/export/rfq.ts';
import { namesFor } from '../../src/import/names.ts';
import { readTable } from '../../src/import/read-table.ts';
import { rfqFormIn, type RfqForm } from '../../src/import/rfq-form.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { requestForQuotes, type AskedOfBids } from '../../src/scenario/rfq.ts';
import { rfqWords as german } from '../../src/words/de/rfq-words.ts';
import { rfqWords as english } from '../../src/words/en/rfq-words.ts';
import { rfqWords as japanese } from '../../src/words/ja/rfq-words.ts';
import { catalog } from '../cases/tables.ts';

const asked = { due: '2027-01-15', validUntil: '2027-04-30', currency: 'EUR' };
const usual: AskedOfBids = { due: '2030-01-01', validUntil: null, currency: 'USD' };
const resolved = resolveScenario({}, catalog);
const settings = { date: '2026-11-28', version: '0.1.0' };
const { currencies } = namesFor(catalog);

const formIn = async (bytes: Uint8Array | string): Promise<RfqForm | undefined> =>
  rfqFormIn(
    await readTable(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, 'a.csv'),
    [english, german, japanese],
    usual,
    currencies,
  );

describe.each([
  ['English', english],
  ['German', german],
  ['Japanese', japanese],
])('a form in %s', (_, words) => {
  const written = (of: AskedOfBids = asked): string =>
    rfqCsv(requestForQuotes(resolved, [], of), { ...settings, words });

  it('says what its request asked of all bids, as CSV and as a workbook', async () => {
    const rfq = requestForQuotes(resolved, [], asked);
    const found = { asked, reference: rfq.reference };
    expect(await formIn(written())).toEqual(found);
    expect(await formIn(rfqXlsx(rfq, { ...settings, words }))).toEqual(found);
  });

  it('says that no day was asked for', async () => {
    const none = { due: null, validUntil: null, currency: 'USD' };
    expect((await formIn(written(none)))!.asked).toEqual(none);
  });

  it('is known by the heads of its lines where nothing else came back', async () => {
    const lines = written();
    const from = lines.indexOf(`"${words.asked.line}"`);
    expect(await formIn(lines.slice(from))).toEqual({ asked: usual, reference: null });
  });

  it('is read where a spreadsheet program wrote its days anew', async () => {
    expect((await formIn(written().replace('2027-01-15', '15.01.2027')))!.asked).toEqual(asked);
  });
});

it('a list of prices is no form, though it has a quantity and a reference', async () => {
  expect(await formIn('Line,Item,Quantity,Price,Reference\n1,LPO,64,900,A-17\n')).toBeUndefined();
});
