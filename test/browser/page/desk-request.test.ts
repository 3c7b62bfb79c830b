import axe from 'axe-core';
import { expect, it } from 'vitest';
import p2 from '../../import/files/quotes-p2.csv?raw';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { filledCsv, filledXlsx, german, textsOfXlsx } from '../../cases/filled-form.ts';
import { all, button, one, textOf } from '../mount.ts';
import { choose, eventually, fewDraws, known, mountDesk, type Desk } from './desk.ts';
import { savedFiles } from './saved-files.ts';

const patience = 240_000;
const drawer = (desk: Desk): HTMLElement => one(desk, 'cpo-quotes');
const part = (desk: Desk, tag: string): HTMLElement => one(drawer(desk), tag);
const shown = (desk: Desk, tag: string): boolean => all(drawer(desk), tag).length > 0;
const held = (desk: Desk): string[][] =>
  all(drawer(desk), '.held tbody tr').map((row) => [...row.children].slice(0, 4).map(textOf));
const bid = (desk: Desk, bidder: string): HTMLElement => one(drawer(desk), `.bid[aria-label="${bidder}"]`);
const findings = (desk: Desk, bidder: string): string[] => all(bid(desk, bidder), '.told-notes.warn li').map(textOf);
const quoted = (desk: Desk, bidder: string): string[][] =>
  all(bid(desk, bidder), 'tbody tr').map((row) =>
    [row.children[0]!.querySelector('small')!, ...[...row.children].slice(1)].map(textOf),
  );

const scenario = {
  scope: 'fabric',
  region: 'de',
  inputs: { endpointCount: 1024, 'acme.endPrice': 987.25 },
  architectures: { acme: { like: 'linear', label: 'Blackbird', endPower: 9.125 } },
  options: ['retimed', 'cpo', { id: 'acme', label: 'Blackbird', leaf: 'acme', upper: 'acme', card: 'acme' }],
  quotes: {
    held: {
      supplier: 'Nightingale',
      date: '2026-11-20',
      what: 'module',
      architecture: 'retimed',
      rateGbps: 1600,
      prices: [{ from: 1, price: 1111.75 }],
    },
  },
};

async function openRequest(desk: Desk): Promise<void> {
  one<HTMLElement>(desk, 'header summary').click();
  all<HTMLButtonElement>(desk, 'header .pop button')
    .find((entry) =>
      textOf(entry).startsWith(textOf(one(desk, 'header .qb')) === 'Angebote' ? 'Preisanfrage' : 'Request for quotes'),
    )!
    .click();
  await eventually(() => shown(desk, 'cpo-request') && all(part(desk, 'cpo-request'), 'tbody tr').length > 0).toBe(
    true,
  );
}

function setDays(desk: Desk, due: string, validUntil: string): void {
  const fields = all<HTMLInputElement>(part(desk, 'cpo-request'), 'input[type=date]');
  for (const [i, day] of [due, validUntil].entries()) {
    fields[i]!.value = day;
    fields[i]!.dispatchEvent(new Event('change'));
  }
}

/** As a reader does who drops files. */
function drop(target: Element, ...files: File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true }));
}

it(
  'makes a request for quotes that names nothing of its own, and reads the answers of several bidders with every gap',
  async () => {
    const saved = savedFiles();
    const desk = await mountDesk(fewDraws(scenario));
    await openRequest(desk);
    setDays(desk, '2027-01-15', '2027-04-30');
    choose(one<HTMLSelectElement>(part(desk, 'cpo-request'), 'select'), 'EUR');
    expect(violationsIn(await axe.run(drawer(desk), axeOptions))).toEqual([]);
    button(drawer(desk), 'Save as XLSX').click();
    await eventually(() => saved.length).toBe(1);
    await eventually(() => textOf(one(part(desk, 'cpo-request'), '[role=status]'))).toMatch(/\.xlsx is saved/);
    button(drawer(desk), 'Save as CSV').click();
    await eventually(() => saved.length).toBe(2);
    expect(saved.map(({ name }) => name)).toEqual(['request-for-quotes.xlsx', 'request-for-quotes.csv']);
    const xlsx = new Uint8Array(await saved[0]!.blob.arrayBuffer());
    const csv = await saved[1]!.blob.text();
    for (const form of [textsOfXlsx(xlsx), csv]) {
      expect(form).toContain('2027-04-30');
      expect(form).not.toMatch(/Blackbird|acme|Nightingale|987|1111|1,111|9\.125|Germany|\bde\b|electricity/i);
    }
    button(drawer(desk), 'Back').click();
    await eventually(() => shown(desk, 'cpo-request')).toBe(false);

    const answer = { Currency: 'EUR', 'Power, typical [W]': 11, 'Valid until (YYYY-MM-DD)': '2027-06-30' };
    const price = 'Unit price at this quantity';
    const acme = filledXlsx(xlsx, {
      bidder: 'Acme Optik',
      date: '2027-01-10',
      lines: {
        'module-linear-1600g': { ...answer, [price]: '1.234,50' },
        'module-cpo-1600g': { ...answer, [price]: 640.5, 'From quantity, price 2': 5000, 'Unit price 2': 600 },
      },
    });
    const beta = filledCsv(csv, {
      bidder: 'Beta',
      date: '2027-01-20',
      lines: {
        'module-linear-1600g': { [price]: 800, Currency: 'USD', Quantity: 77 },
        'module-cpo-1600g': undefined,
        'module-retimed-1600g': { ...answer, [price]: 1000, Item: 'Our better module' },
      },
    });
    drop(
      one(drawer(desk), '.in'),
      new File([acme as Uint8Array<ArrayBuffer>], 'acme.xlsx'),
      new File([p2], 'angebote.csv'),
      new File([beta], 'beta.csv'),
    );
    await eventually(() => all(drawer(desk), '.bid').length).toBe(2);
    expect(textOf(one(part(desk, 'cpo-bids'), 'h3'))).toBe('Answers to your request: 2 bids');
    expect(textOf(one(part(desk, 'cpo-bids'), '.lead'))).toMatch(/^1 file is no form of a request/);
    expect(findings(desk, 'Acme Optik')).toEqual(
      expect.arrayContaining([
        'module-linear-1600g, Unit price at this quantity: the text “1.234,50” is read as 1,234.5.',
        expect.stringMatching(/^module-linear-1600g: no answer to .*Warranty/),
        expect.stringMatching(/^Partial bid: no price for \d of \d+ lines/),
      ]),
    );
    expect(findings(desk, 'Acme Optik').join()).not.toMatch(/another scenario|Late/);
    expect(quoted(desk, 'Acme Optik').map(([line, result, cost]) => [line!.split(',')[0], result, cost])).toEqual(
      expect.arrayContaining([
        ['module-linear-1600g', expect.stringMatching(/^Accepted/), expect.stringMatching(/^1,234.5 EUR/)],
        ['module-cpo-1600g', expect.stringMatching(/^Accepted/), expect.stringMatching(/640.5 EUR.*600 from 5,000/)],
      ]),
    );
    expect(findings(desk, 'Beta')).toEqual(
      expect.arrayContaining([
        'Late: dated 2027-01-20, due 2027-01-15.',
        expect.stringMatching(/^module-linear-1600g: the bid is for 77 pieces/),
        'module-linear-1600g: in USD, EUR was asked.',
        'module-cpo-1600g: the line is gone. It has no price, not a price of zero.',
        expect.stringMatching(/^module-retimed-1600g: .*“Our better module”/),
      ]),
    );
    expect(violationsIn(await axe.run(drawer(desk), axeOptions))).toEqual([]);
    expect(held(desk)).toEqual([]);
    button(drawer(desk), 'Add 4 quotes').click();
    // The list of prices follows.
    await eventually(() => shown(desk, 'cpo-import')).toBe(true);
    await eventually(() => textOf(one(part(desk, 'cpo-import'), 'h3'))).toBe('Preview of angebote.csv');
    button(one(drawer(desk), 'cpo-import'), 'Cancel').click();
    await eventually(() =>
      held(desk)
        .map(([supplier]) => supplier)
        .sort(),
    ).toEqual(['Acme Optik', 'Acme Optik', 'Beta', 'Beta', 'Nightingale']);
    await known(desk);

    // The answer of another bidder, after quotes came in, is still one of the same request.
    const late = filledXlsx(xlsx, { bidder: 'Gamma', date: '2026-11-11', lines: {} });
    const again = filledCsv(csv, { bidder: 'GAMMA', date: '2098-01-31', lines: {} });
    drop(
      one(drawer(desk), '.in'),
      new File([late as Uint8Array<ArrayBuffer>], 'gamma.xlsx'),
      new File([again], 'gamma-2.csv'),
    );
    await eventually(() => all(drawer(desk), '.bid').length).toBe(2);
    expect(findings(desk, 'Gamma')).toEqual([
      expect.stringMatching(/^Partial bid/),
      'The same bidder is named in gamma-2.csv. Each form is read as a bid of its own.',
    ]);
    expect(findings(desk, 'GAMMA')).toEqual(
      expect.arrayContaining([
        'The date of the bid lies in the future: 2098-01-31.',
        'The same bidder is named in gamma.xlsx. Each form is read as a bid of its own.',
      ]),
    );
    expect(button(drawer(desk), 'Nothing to add').ariaDisabled).toBe('true');
    button(drawer(desk), 'Cancel').click();
    await eventually(() => shown(desk, 'cpo-bids')).toBe(false);
    await known(desk);
  },
  patience,
);

it(
  'asks in the language of the page, reads forms of any, and asks for the day of a bid without one',
  async () => {
    const saved = savedFiles();
    const desk = await mountDesk(fewDraws({ scope: 'fabric' }));
    choose(one<HTMLSelectElement>(desk, 'header select.lang'), 'de');
    await eventually(() => textOf(one(desk, 'header .qb'))).toBe('Angebote');
    await openRequest(desk);
    button(drawer(desk), 'Als XLSX speichern').click();
    await eventually(() => saved.length).toBe(1);
    expect(saved[0]!.name).toBe('preisanfrage.xlsx');
    const form = new Uint8Array(await saved[0]!.blob.arrayBuffer());
    expect(textsOfXlsx(form)).toContain('Preisanfrage');
    choose(one<HTMLSelectElement>(desk, 'header select.lang'), 'en');
    await eventually(() => textOf(one(desk, 'header .qb'))).toBe('Quotes');

    const lines = { 'module-linear-1600g': { 'Stückpreis bei dieser Menge': 700, Währung: 'USD' } };
    const bytes = filledXlsx(form, { lines }, german) as Uint8Array<ArrayBuffer>;
    // Anywhere on the page.
    one<HTMLDialogElement>(drawer(desk), 'dialog').close();
    drop(one(desk, 'main'), new File([bytes], 'Müller.xlsx'));
    await eventually(() => all(drawer(desk), '.bid').length).toBe(1);
    expect(findings(desk, 'Müller').join(' ')).toMatch(/No bidder is named.*no date that can be read/);
    expect(button(drawer(desk), 'Nothing to add').ariaDisabled).toBe('true');
    const day = one<HTMLInputElement>(part(desk, 'cpo-bids'), 'input[type=date]');
    day.value = '2026-11-27';
    day.dispatchEvent(new Event('change'));
    await eventually(() => quoted(desk, 'Müller').length).toBe(1);
    button(drawer(desk), 'Add 1 quote').click();
    await eventually(() => held(desk).map(([supplier, , , price]) => [supplier, price])).toEqual([['Müller', '700']]);
    await known(desk);
  },
  patience,
);
