/** A workbook is a ZIP file, and a ZIP file may be a bomb. */
import { describe, expect, it } from 'vitest';
import { mostInflatedBytes, mostZipEntries } from '../../src/import/limits.ts';
import { Zip } from '../../src/import/read-zip.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { refusalText } from '../../src/words/en/refusals.ts';
import { sentenceOf } from './refused.ts';
import { packedZeros, workbookParts, zipOf, type ZipPart } from './workbook.ts';

/** The sentence, and how many bytes were inflated before it. */
function readPart(parts: readonly ZipPart[], name: string): { told: string; inflated: number; taken: number } {
  const zip = new Zip(zipOf(parts), 'file.xlsx');
  let taken = 0;
  try {
    zip.read(name, (bytes) => (taken += bytes.length));
  } catch (error) {
    if (error instanceof ScenarioError) return { told: refusalText(error), inflated: zip.bytesInflated, taken };
    throw error;
  }
  return { told: 'read', inflated: zip.bytesInflated, taken };
}

/** What a piece of packed bytes may become. */
const [firstPiece, largestPiece] = [256 * 1032, 16_384 * 1032];
const zeros = packedZeros(600);

describe('600 MB in 0.6 MB', () => {
  it('are as small as that', () => expect(zeros.length).toBeLessThan(700_000));

  it('are refused before a byte is inflated, where the file says how large they are', () => {
    const { told, inflated } = readPart([{ name: 'a', packed: zeros, size: 600_000_000 }], 'a');
    expect(told).toBe('file.xlsx: found 600 MB when unpacked; allowed: at most 40 MB');
    expect(inflated).toBe(0);
  });

  it.each([1000, 0])('are refused after one piece, where the file says that they are %d bytes', (size) => {
    const { told, inflated, taken } = readPart([{ name: 'a', packed: zeros, size }], 'a');
    expect(told).toBe('file.xlsx: found another size of a than the file says; allowed: the file as it was written');
    expect(inflated).toBeLessThanOrEqual(firstPiece);
    expect(taken).toBe(0);
  });

  it('are refused at the cap, where parts below it together are above', () => {
    const packed = packedZeros(15);
    const parts = ['a', 'b', 'c'].map((name) => ({ name, packed, size: 15_000_000, check: crcOfPart }));
    const zip = new Zip(zipOf(parts), 'file.xlsx');
    zip.read('a', () => undefined);
    zip.read('b', () => undefined);
    expect(() => zip.read('c', () => undefined)).toThrow(ScenarioError);
    expect(zip.bytesInflated).toBeLessThanOrEqual(mostInflatedBytes + largestPiece);
    expect(() => new Zip(zipOf(parts), 'file.xlsx').checkSizes(['a', 'b', 'c'])).toThrow(/inflated/);
  });

  it.each([600_000_000, 1000])('in the sheet of a workbook that says %d bytes', async (size) => {
    const parts = workbookParts({ sheets: { Sheet1: '' } }).map((part) =>
      /sheet1/.test(part.name) ? { name: part.name, packed: zeros, size } : part,
    );
    expect(await sentenceOf(zipOf(parts), 'bomb.xlsx')).toMatch(
      size === 1000 ? /^bomb.xlsx: found another size of xl\/worksheets\/sheet1.xml/ : /^bomb.xlsx: found 600 MB when/,
    );
  });

  it('in a part that is not read harm nothing', async () => {
    const sheet = '<row><c t="inlineStr"><is><t>Supplier</t></is></c></row>';
    const parts = [
      ...workbookParts({ sheets: { Sheet1: sheet } }),
      { name: 'xl/media/a.png', packed: zeros, size: 600_000_000 },
    ];
    expect(await sentenceOf(zipOf(parts))).toBe('XLSX');
  });
});

/** Of 15,000,000 zeros. */
const crcOfPart = 0xc2f841cc;

describe('a file that is not whole', () => {
  const whole = zipOf([{ name: 'a', text: 'Some text, long enough to be packed. '.repeat(50) }]);
  const told = (bytes: Uint8Array): string => {
    try {
      new Zip(bytes, 'f').read('a', () => undefined);
    } catch (error) {
      if (error instanceof ScenarioError) return refusalText(error);
      throw error;
    }
    return 'read';
  };
  it('is read when it is', () => expect(told(whole)).toBe('read'));

  it('is refused wherever it is cut', () => {
    for (let end = 0; end < whole.length; end += 1) expect(told(whole.subarray(0, end))).toMatch(/^f: found .*damage/);
  });

  it('is refused wherever a packed byte is another, and does no harm where the directory has one', () => {
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Uint8Array.from(whole);
      changed[at]! ^= 0x55;
      const sentence = told(changed);
      if (at >= 31 && at < whole.length - 22 - 47) expect(sentence).not.toBe('read');
    }
  });

  it.each<[string, Partial<ZipPart>, RegExp]>([
    ['larger than it is', { size: 5000 }, /another size of a than the file says/],
    ['another checksum', { check: 1 }, /damage in its part a/],
    ['an unknown method', { method: 12 }, /damage in its part a/],
    ['a password', { flags: 1 }, /a file with a password/],
    ['nothing packed', { packed: new Uint8Array() }, /damage in its part a/],
  ])('is refused: %s', (_, part, sentence) =>
    expect(told(zipOf([{ name: 'a', text: 'text', ...part }]))).toMatch(sentence),
  );
});

it('reads a part that is stored as it is', () => {
  let text = '';
  new Zip(zipOf([{ name: 'A\\b', text: 'plain', method: 0 }]), 'f').read('a/B', (bytes) => {
    text += new TextDecoder().decode(bytes);
  });
  expect(text).toBe('plain');
});

it('refuses a directory of too many parts', () => {
  const parts = Array.from({ length: mostZipEntries + 1 }, (_, i) => ({
    name: String(i),
    text: '',
    packed: new Uint8Array(),
  }));
  expect(() => new Zip(zipOf(parts), 'f')).toThrow(/"count":10001/);
});
