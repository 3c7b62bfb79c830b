import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NumberFormats } from '../../src/words/format.ts';
import { tcoWords as german } from '../../src/words/tco-words-de.ts';
import { tcoWords as english } from '../../src/words/tco-words-en.ts';

const en = new NumberFormats('en', english.numbers);
const de = new NumberFormats('de', german.numbers);

describe.each([
  ['English', en],
  ['German', de],
])('%s', (_, formats) => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    fc.double({ noNaN: true, min: -1, max: 1 }),
    fc.integer(),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000),
  );
  const shortened = (value: number): number => Number(value.toPrecision(12));

  it('reads every number that it writes into a field', () =>
    fc.assert(
      fc.property(numbers, (value) => {
        expect(formats.read(formats.exact(value))).toBe(shortened(value) || 0);
      }),
      { numRuns: 2000 },
    ));

  it('reads every number that it shows with all digits', () =>
    fc.assert(
      fc.property(numbers.map(shortened), (value) => {
        const size = Math.abs(value);
        fc.pre(size === 0 || (size >= 1e-6 && size < 1e15));
        expect(formats.read(formats.number(value, 12))).toBe(value || 0);
      }),
      { numRuns: 2000 },
    ));

  it('never throws on text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const value = formats.read(text);
        expect(value === undefined || !Number.isNaN(value)).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  it.each([
    ['５００', 500],
    ['−5', -5],
    ['-5', -5],
    ['+5', 5],
    ['1e3', 1000],
    ['1E3', 1000],
    ['1e-3', 0.001],
    [' 7 ', 7],
    ['1 234', 1234],
    ['1 234', 1234],
    ["1'234", 1234],
    ['1’234', 1234],
    ['0', 0],
  ])('reads %j', (text, value) => expect(formats.read(text)).toBe(value));

  it.each([
    '',
    ' ',
    'abc',
    '-',
    '.',
    ',',
    '1.2.3',
    '1,2,3',
    '1e',
    'e3',
    '0x10',
    'NaN',
    'Infinity',
    '1 W',
    '5 %',
    '--5',
    '1.2,3.4',
    '٣',
  ])('does not read %j', (text) => expect(formats.read(text)).toBeUndefined());

  it('reads a hundred thousand digits and a letter in a time that grows with the length', () => {
    const time = (length: number): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const started = performance.now();
          formats.read(`${'1'.repeat(length)}x`);
          return performance.now() - started;
        }),
      );
    expect(time(100_000)).toBeLessThan(40 * Math.max(time(10_000), 1));
  });
});

describe('what differs between the languages', () => {
  it.each([
    ['1 234,5', undefined, 1234.5],
    ['0,12', undefined, 0.12],
    ['1.234', 1.234, 1234],
    ['1,234', 1234, 1.234],
    ['0.813', 0.813, 0.813],
    ['1.234,5', undefined, 1234.5],
    ['1,234.5', 1234.5, undefined],
    ['1.234.567', undefined, 1_234_567],
    ['1,234,567', 1_234_567, undefined],
    ['12.5', 12.5, 12.5],
    ['１，５', undefined, 1.5],
  ])('%j', (text, inEnglish, inGerman) => expect([en.read(text), de.read(text)]).toEqual([inEnglish, inGerman]));
});

describe('German numbers', () => {
  it.each([
    [1220, 'W', '1,22 kW'],
    [-4912, 'USD', '−4.910 USD'],
    [1_250_000, 'EUR', '1,25 Mio. EUR'],
    [0.0813, 'USD/kWh', '0,0813 USD/kWh'],
    [12, 'USD/(km*year)', '12 USD je km und Jahr'],
    [12, 'EUR/(km*year)', '12 EUR je km und Jahr'],
    [3, 'year', '3 Jahre'],
  ])('%d %s', (value, unit, text) => expect(de.quantity(value, unit)).toBe(text));

  it.each([
    [1220, 'W', '+1,22 kW'],
    [-1220, 'W', '−1,22 kW'],
    [0, 'W', '0 W'],
  ])('as difference %d %s', (value, unit, text) => expect(de.difference(value, unit)).toBe(text));

  it('with a band', () =>
    expect(de.banded(-1234.5, { p10: -1500, p90: -900 }, 'W')).toMatchObject({
      value: '−1,23 kW',
      difference: '−1,23 kW',
      band: '−1,50 bis −0,90',
    }));
});

describe('English units', () => {
  it.each([
    [12, 'USD/(km*year)', '12 USD per km and year'],
    [12, 'EUR/(km*year)', '12 EUR per km and year'],
    [3, 'year', '3 years'],
  ])('%d %s', (value, unit, text) => expect(en.quantity(value, unit)).toBe(text));
});
