import axe from 'axe-core';
import { expect, it } from 'vitest';
import p2 from '../../import/files/quotes-p2.csv?raw';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { all, button, chooseFiles, one, textOf } from '../mount.ts';
import {
  choose,
  eventually,
  known,
  labelled,
  fewDraws,
  mountDesk,
  opened,
  optionsOf,
  travel,
  type Desk,
} from './desk.ts';

const patience = 240_000;
const drawer = (desk: Desk): HTMLElement => one(desk, 'cpo-quotes');
const fileField = (desk: Desk): HTMLInputElement => one<HTMLInputElement>(drawer(desk), 'input[type=file]');
const preview = (desk: Desk): HTMLElement => one(drawer(desk), 'cpo-import');
const isShown = (desk: Desk): boolean => all(drawer(desk), 'cpo-import').length > 0;
const held = (desk: Desk): string[][] =>
  all(drawer(desk), '.held tbody tr').map((row) => [...row.children].slice(0, 7).map(textOf));
const rows = (desk: Desk): string[][] =>
  isShown(desk) ? all(preview(desk), '.read tbody tr').map((row) => [...row.children].map(textOf)) : [];
const targets = (desk: Desk): string[] => all(drawer(desk), '.tt tbody th').map(textOf);
const told = (desk: Desk): string => textOf(one(preview(desk), '.foot [role=status]'));
const refusal = (desk: Desk): string => (isShown(desk) ? textOf(one(preview(desk), '[role=alert]')) : '');
const column = (desk: Desk, label: string): HTMLSelectElement =>
  one<HTMLSelectElement>(preview(desk), `select[aria-label="${label}"]`);

const fileOf = (content: BlobPart, name: string): File => new File([content], name);

async function openQuotes(hash = ''): Promise<Desk> {
  const desk = await mountDesk(hash);
  button(desk, 'Quotes').click();
  await opened(desk, 'cpo-quotes');
  return desk;
}

it(
  'reads quotes of a file, shows each row before any is added, ranks what follows, and says what to ask each supplier',
  async () => {
    const desk = await openQuotes(fewDraws({ scope: 'fabric', region: 'de' }));
    const before = optionsOf(desk).length;
    chooseFiles(fileField(desk), fileOf(p2, 'angebote.csv'));
    await eventually(() => rows(desk).length).toBe(4);
    expect(rows(desk)).toEqual([
      [
        '2',
        'Accepted',
        'Anbieter A',
        'LPO, 1.6T module',
        '870 USD',
        '11',
        '',
        '2026-11-12',
        expect.stringMatching(/^2026-12-31/),
      ],
      [
        '3',
        'Accepted',
        'Anbieter B',
        'CPO, 102.4T switch, whole',
        '118,000 USD',
        '',
        '1,980',
        '2026-11-18',
        expect.stringMatching(/^2027-02-28/),
      ],
      [
        '4',
        'Accepted',
        'Anbieter C',
        'DSP-retimed, 1.6T module',
        '1,150 USD',
        '24',
        '',
        '2026-11-03',
        expect.stringMatching(/^2026-11-30/),
      ],
      [
        '5',
        'Refused',
        expect.stringMatching(/^Preis \[USD\]: found "auf Anfrage"; allowed: a number ?Anbieter D \| 20/),
      ],
    ]);
    expect(textOf(one(preview(desk), 'div.told'))).toContain('CSV, UTF-8');
    expect(all<HTMLSelectElement>(preview(desk), 'div.told select').map(({ value }) => value)).toEqual([';', ',']);
    expect(told(desk)).toBe('3 of 4 rows accepted');
    expect(column(desk, 'Taken for of Leistung max. [W]').value).toBe('powerMax');
    expect(violationsIn(await axe.run(drawer(desk), axeOptions))).toEqual([]);
    // Nothing is added yet.
    expect(held(desk)).toEqual([]);

    const { length } = history;
    button(preview(desk), 'Add 3 quotes').click();
    await eventually(() => held(desk)).toEqual([
      ['Anbieter A', 'LPO', '1.6T module', '870', '11', '', '2026-11-12'],
      ['Anbieter B', 'CPO', expect.stringContaining('102.4T switch, whole'), '118,000', '', '1,980', '2026-11-18'],
      ['Anbieter C', 'DSP-retimed', '1.6T module', '1,150', '24', '', '2026-11-03'],
    ]);
    // One step; a browser keeps 50.
    expect(history.length).toBe(Math.min(50, length + 1));
    await known(desk);
    await eventually(() => targets(desk)).toEqual([
      expect.stringContaining('Anbieter A'),
      expect.stringContaining('Anbieter B'),
      expect.stringContaining('Anbieter C'),
    ]);
    expect(all(drawer(desk), '.rank tbody tr').length).toBe(before);

    // The same file once more adds nothing.
    chooseFiles(fileField(desk), fileOf(p2, 'angebote.csv'));
    await eventually(() => rows(desk).map(([, result]) => result)).toEqual([
      ...['Held already', 'Held already', 'Held already', 'Refused'],
    ]);
    expect(button(preview(desk), 'Nothing to add').ariaDisabled).toBe('true');
    button(preview(desk), 'Cancel').click();
    await eventually(() => isShown(desk)).toBe(false);

    button(drawer(desk), 'Done').click();
    await travel(() => labelled(desk, 'Undo').click());
    await eventually(() => held(desk)).toEqual([]);
    await known(desk);
  },
  patience,
);

it(
  'says which date is still to come, and which quote has expired: in the preview and in the list',
  async () => {
    const desk = await openQuotes();
    const csv =
      'Supplier;Product;Price USD;Date;Valid until\nAcme;1.6T LPO module;700,00;2098-01-31;2099-02-28\nOldco;1.6T LPO module;710,00;2024-11-20;2025-02-28\n';
    chooseFiles(fileField(desk), fileOf(csv, 'days.csv'));
    await eventually(() => rows(desk).map((cells) => cells.slice(-2).map((text) => text.replace(/\s+/g, ' ')))).toEqual(
      [
        [expect.stringMatching(/^2098-01-31 ?date in the future$/), '2099-02-28'],
        ['2024-11-20', expect.stringMatching(/^2025-02-28 ?expired$/)],
      ],
    );
    const notes = all(preview(desk), '.told-notes li').map(textOf);
    expect(notes).toEqual(expect.arrayContaining(['A date lies in the future in line 2.', 'No longer valid: line 3.']));
    button(drawer(desk), 'Add 2 quotes').click();
    await eventually(() => all(drawer(desk), '.held .warn').map(textOf)).toEqual(['date in the future', 'expired']);
    await known(desk);
  },
  patience,
);

it(
  'takes what a reader says of columns, separators and pasted rows',
  async () => {
    const desk = await openQuotes();
    button(drawer(desk), 'Paste from a spreadsheet').click();
    await eventually(() => isShown(desk) && all(preview(desk), 'textarea').length).toBe(1);
    const text = 'Wer\tOffer\tList\tUse\nAcme\t1.6T LPO module\t900\t0.011\n';
    const field = one<HTMLTextAreaElement>(preview(desk), 'textarea');
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    await eventually(() => rows(desk).map(([, result]) => result)).toEqual(['Refused', 'Refused']);
    const take = async (label: string, value: string, then: (string | undefined)[]): Promise<void> => {
      choose(column(desk, label), value);
      await eventually(() => rows(desk).map(([, result]) => result)).toEqual(then);
    };
    await take('Taken for of Wer', 'supplier', ['Refused', 'Refused']);
    await take('Taken for of Offer', 'product', ['Refused', 'Refused']);
    await take('Taken for of List', 'price', ['Refused']);
    await take('Taken for of Use', 'power', ['Refused']);
    const date = one<HTMLInputElement>(preview(desk), 'input[type=date]');
    date.value = '2026-11-20';
    date.dispatchEvent(new Event('change'));
    await eventually(() => rows(desk).map(([, result]) => result)).toEqual(['Accepted']);
    choose(column(desk, 'Unit of Use'), 'kw');
    await eventually(() => rows(desk)).toEqual([
      ['2', 'Accepted', 'Acme', 'LPO, 1.6T module', '900 USD', '11', '', '2026-11-20', ''],
    ]);
    choose(column(desk, 'Currency of List'), 'EUR');
    await eventually(() => rows(desk).map((cells) => cells[4])).toEqual(['900 EUR']);
    button(preview(desk), 'Add 1 quote').click();
    await eventually(() => held(desk).map(([supplier]) => supplier)).toEqual(['Acme']);

    // A later price of the same supplier takes the place of the earlier.
    chooseFiles(
      fileField(desk),
      fileOf('Supplier,Date,Product,Price [USD]\nAcme,2026-11-21,1.6T LPO module,910\n', 'a.csv'),
    );
    await eventually(() => rows(desk).map(([, result]) => result)).toEqual(['Accepted: replaces the quote held']);
    button(preview(desk), 'Add 1 quote').click();
    await eventually(() => held(desk).map((cells) => cells[3])).toEqual(['910']);
    await known(desk);
  },
  patience,
);

it(
  'refuses in one sentence what is no table or too large, row by row what the tables refuse, and loses nothing',
  async () => {
    const desk = await openQuotes();
    chooseFiles(fileField(desk), fileOf('%PDF-1.7 \0', 'offer.pdf'), fileOf(new Uint8Array(20_000_001), 'large.csv'));
    await eventually(() => refusal(desk)).toBe(
      'offer.pdf: found a file that is no text; allowed: a table as CSV, XLSX or JSON',
    );
    button(preview(desk), 'Cancel').click();
    await eventually(() => refusal(desk)).toBe('large.csv: found 20 MB; allowed: at most 20 MB');
    button(preview(desk), 'Cancel').click();
    await eventually(() => isShown(desk)).toBe(false);

    const of = (price: number): string => `Acme ${price},2026-11-21,1.6T LPO module,${price}`;
    const many = Array.from({ length: 80 }, (_, i) => of(2_000_000 + i));
    chooseFiles(fileField(desk), fileOf(['Supplier,Date,Product,Price [USD]', of(800), ...many].join('\n'), 'b.csv'));
    await eventually(() => rows(desk).length).toBe(50);
    expect(told(desk)).toBe('1 of 81 rows accepted');
    expect(rows(desk)[1]!.at(-1)).toMatch(/2000000/);
    button(preview(desk), 'Show 31 rows more').click();
    await eventually(() => rows(desk).length).toBe(81);
    button(preview(desk), 'Add 1 quote').click();
    await eventually(() => held(desk).map(([supplier]) => supplier)).toEqual(['Acme 800']);
    await known(desk);
  },
  patience,
);
