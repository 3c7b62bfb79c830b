import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/cli/answer.ts';
import { rfqCommand } from '../../src/cli/rfq-command.ts';
import { readTable } from '../../src/import/read-table.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { commandLine } from '../cases/command-line.ts';
import { patience } from '../cases/patience.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';
import { wordsFor } from '../cases/words-for.ts';

const folder = mkdtempSync(join(tmpdir(), 'rfq-'));
const command = async (...words: string[]): Promise<Answer> =>
  rfqCommand(words, '0.1.0', await wordsFor(words), readTypedUnit);
const refusal = async (...words: string[]): Promise<string> => {
  try {
    return (await command(...words)).text;
  } catch (error) {
    if (error instanceof ScenarioError) return english.refusalText(error);
    throw error;
  }
};
const asked = ['--due', '2027-01-15', '--valid-until', '2027-04-30', '--currency', 'EUR'];
const few = ['--draws', '512', '--date', '2026-11-28'];
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('rfq', { timeout: patience }, () => {
  it('writes the form, and tells the buyer alone what answers are worth', async () => {
    const { text, file: written } = await command('--out', 'rfq.xlsx', '--lang', 'de', ...asked, ...few);
    expect(text).toMatch(
      /^rfq\.xlsx ist geschrieben: \d+ Positionen, \d+ Fragen\.\nWas sich vor der Wahl zu wissen am meisten lohnt/,
    );
    expect(text).toMatch(/\n {2}1\. \S+, .*: bis zu [\d,.]+ .*USD/);
    const { sheets } = await readTable(written!.content as Uint8Array, 'rfq.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['Anfrage', 'Angebot']);
    const again = await command('--out', 'rfq.xlsx', '--lang', 'de', ...asked, ...few);
    expect(again.file!.content).toEqual(written!.content);
  });

  it('reads filled forms back, names what differs beside each bidder, and writes the price book', async () => {
    const form = (await command('--out', 'rfq.csv', ...asked, ...few)).file!.content as string;
    const filled = (bidder: string, id: string, price: string): string =>
      form
        .replace('"Bidder",', `"Bidder","${bidder}"`)
        .replace('"Date of the bid (YYYY-MM-DD)",', '"Date of the bid (YYYY-MM-DD)","2027-01-10"')
        .split('\r\n')
        .map((line) => {
          if (!line.startsWith(`"${id}"`)) return line;
          const columns = form
            .split('\r\n')
            .find((one) => one.startsWith('"Line","Item"'))!
            .slice(1, -1)
            .split('","');
          const cells = line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
          cells[columns.indexOf('Unit price at this quantity')] = `"${price}"`;
          return cells.join(',');
        })
        .join('\r\n');
    const acme = file('acme.csv', filled('Acme', 'module-linear-1600g', '1.234,50'));
    const other = file('other.csv', filled('Other', 'module-cpo-1600g', '-4'));
    const book = join(folder, 'book.json');
    const { text, code, file: written } = await command('--read', acme, other, '--out', book, ...asked);
    expect(text).toMatch(/acme\.csv: Acme, 2027-01-10; 1 quote for 9 lines\n/);
    expect(text).toMatch(
      / {2}module-linear-1600g, Unit price at this quantity: the text “1\.234,50” is read as 1,234\.5\./,
    );
    expect(text).toMatch(/other\.csv: Other, 2027-01-10; 0 quotes for 9 lines\n/);
    expect(text).toMatch(/ {2}module-cpo-1600g, Unit price at this quantity: -4 is below zero and not read\./);
    expect(text).toMatch(/1 quote written to .*book\.json$/);
    expect(code).toBe(1);
    expect(JSON.parse(written!.content as string)).toMatchObject({
      quotes: [
        {
          supplier: 'Acme',
          what: 'module',
          architecture: 'linear',
          rateGbps: 1600,
          prices: [{ from: 66, price: 1234.5 }],
        },
      ],
    });
    const json = JSON.parse((await command('--read', acme, '--json', ...asked)).text) as { bids: object[] };
    expect(json.bids).toMatchObject([{ bidder: 'Acme', date: '2027-01-10', quotes: [{}] }]);
    // Without the days of the form it is told that it is another.
    expect((await command('--read', acme)).text).toMatch(/The form was made from another scenario/);
    expect((await command(file('s.json', '{"capacity":"51.2T"}'), '--read', acme, ...asked)).text).toMatch(
      /another scenario/,
    );
  });

  it.each<[string, string[], RegExp]>([
    ['no file to write', [], /^--out: .*allowed: the name of a file that ends in \.xlsx or \.csv$/],
    ['a form of another kind', ['--out', 'rfq.pdf'], /^--out: found "rfq\.pdf"/],
    ['no day', ['--out', 'rfq.csv', '--due', 'soon'], /^--due: found "soon"; allowed: a date as YYYY-MM-DD$/],
    ['no forms', ['--read'], /^--read: found no file; allowed: filled forms, as XLSX or CSV$/],
    ['a form that is not there', ['--read', 'nowhere.csv'], /^--read: found "nowhere.csv" \(ENOENT\)/],
    [
      'a currency without a rate',
      ['--out', 'rfq.csv', '--currency', 'XYZ'],
      /^--currency: found "XYZ"; allowed: USD, /,
    ],
  ])('refuses %s', async (_, words, sentence) => expect(await refusal(...words)).toMatch(sentence));
});

it('is a command of the program', { timeout: patience }, async () => {
  const out = join(folder, 'form.csv');
  expect(await commandLine(['rfq', '--out', out, ...asked, ...few])).toMatchObject({ code: 0, error: '' });
});
