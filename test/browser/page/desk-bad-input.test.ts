import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { all, button, chooseFiles, one, textOf } from '../mount.ts';
import { eventually, headline, known, labelled, linkTo, list, mountDesk, notices, travel, type Desk } from './desk.ts';

const patience = 240_000;
const fileField = (desk: Desk): HTMLInputElement => one<HTMLInputElement>(one(desk, 'cpo-quotes'), 'input[type=file]');
const preview = (desk: Desk): HTMLElement => one(one(desk, 'cpo-quotes'), 'cpo-import');
const sentence = (desk: Desk): string =>
  all(desk, 'cpo-import').length === 0 ? '' : textOf(one(preview(desk), '[role=alert]'));

const relation = (type: string, target: string): Uint8Array =>
  strToU8(`<Relationships><Relationship Id="r1" Type="x/${type}" Target="${target}"/></Relationships>`);

/** A workbook whose one sheet has so many bytes, as it says itself. */
function workbookOf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = zipSync({
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': strToU8(' '.repeat(100_000)),
  });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  let last = 0;
  for (let at = 0; at + 4 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) last = at;
  view.setUint32(last + 24, size, true);
  return bytes;
}

it(
  'refuses files that are too much in one sentence each, runs nothing, and keeps the scenario',
  async () => {
    const desk = await mountDesk(linkTo({ region: 'de' }));
    const [before, { hash }] = [headline(desk), location];
    button(desk, 'Quotes').click();
    await eventually(() => all(desk, 'input[type=file]').length > 0).toBe(true);
    const large = new Uint8Array(100_000_000).fill(0x2c);
    const bad: readonly (readonly [File, RegExp])[] = [
      [
        new File([workbookOf(600_000_000)], 'bomb.xlsx'),
        /^bomb\.xlsx: found 600 MB when unpacked; allowed: at most 40 MB$/,
      ],
      [new File([workbookOf(9000)], 'false.xlsx'), /^false\.xlsx: found another size of xl\/worksheets\/sheet1\.xml/],
      [
        new File([`a,b\n${'1,'.repeat(1_000_000)}\n`], 'wide.csv'),
        /^wide\.csv: found more than 1000 columns; allowed: at most 1000$/,
      ],
      [new File([large], 'large.csv'), /^large\.csv: found 100 MB; allowed: at most 20 MB$/],
      [new File(['\0\u0001\u0002'.repeat(9)], 'noise.csv'), /^noise\.csv: found a file that is no text/],
    ];
    chooseFiles(fileField(desk), ...bad.map(([file]) => file));
    for (const [, wanted] of bad) {
      await eventually(() => sentence(desk)).toMatch(wanted);
      button(preview(desk), 'Cancel').click();
    }
    await eventually(() => all(desk, 'cpo-import').length).toBe(0);

    // A formula is text, and a list longer than a scenario holds is refused by its length.
    const row = (i: number): string => `Acme ${i},2026-11-21,1.6T LPO module,${800 + i}\n`;
    const many = `Supplier,Date,Product,Price [USD]\n${Array.from({ length: 9000 }, (_, i) => row(i)).join('')}`;
    chooseFiles(
      fileField(desk),
      new File([many], 'many.csv'),
      new File(['Supplier,Date,Product,Price [USD]\n=1+1,2026-11-21,1.6T LPO module,=2+2\n'], 'formula.csv'),
    );
    await eventually(() => sentence(desk)).toBe('quotes: found 9000 entries; allowed: at most 200');
    expect(button(preview(desk), 'Nothing to add').ariaDisabled).toBe('true');
    button(preview(desk), 'Cancel').click();
    await eventually(() => all(preview(desk), '.read tbody tr').map(textOf).join()).toMatch(
      /Refused.*=1\+1 \| .*=2\+2/,
    );
    button(preview(desk), 'Cancel').click();
    await known(desk);
    expect([headline(desk), location.hash]).toEqual([before, hash]);
  },
  patience,
);

it(
  'a link of 1 MB that comes into the open page is one sentence, and changes nothing',
  async () => {
    const desk = await mountDesk(linkTo({ region: 'de' }));
    const before = headline(desk);
    location.hash = `#scenario=${'%7B'.repeat(333_333)}`;
    await eventually(() => notices(desk)).toEqual([
      expect.stringMatching(/^link: found \d+ characters; allowed: at most 100000$/),
      'Your scenario stays as it is.',
    ]);
    await eventually(() => decodeURIComponent(location.hash)).toMatch(/^#scenario=\{.{0,50}"region":"de"\}$/);
    expect(headline(desk)).toBe(before);
    await known(desk);
  },
  patience,
);

it(
  'of a link from the future what is known opens, the rest is named, and Undo brings back what stood before',
  async () => {
    const desk = await mountDesk(linkTo({ region: 'de' }));
    location.hash = linkTo({ version: 99, edition: '2031.01', inputs: { 'photonic.endPrice': 3 } });
    await eventually(() => notices(desk).join(' ')).toMatch(/later version of cpo-tco, edition 2031\.01.*photonic/);
    await known(desk);
    await travel(() => labelled(desk, 'Undo').click());
    await eventually(() => list(desk, 'Region').value).toBe('de');
    await known(desk);
  },
  patience,
);
