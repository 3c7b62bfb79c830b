import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deskWords } from '../../src/words/en/desk.ts';
import { NumberFormats } from '../../src/words/format.ts';
import { numberOrText, readNumber, writtenUnits } from '../../src/words/read-number.ts';
import { tcoWords as english } from '../../src/words/en/tco-words.ts';
import { tcoWordsOf } from '../../src/words/languages.ts';
import { catalog } from '../cases/tables.ts';

const en = new NumberFormats('en', english.numbers);
const others = await Promise.all(
  Object.entries(tcoWordsOf).map(async ([id, load]) => [id, new NumberFormats(id, (await load()).numbers)] as const),
);
const units = [...new Set([...catalog.data.inputs.map(({ unit }) => unit), 'EUR', 'kWh/year', 'kg/year', 'USD/year'])];

const read = (text: string, locale = 'en', unit?: string): number | undefined => {
  const found = readNumber(text, locale, unit === undefined ? undefined : writtenUnits(unit));
  return 'value' in found && found.unit === '' ? found.value : undefined;
};

describe.each([['en', en] as const, ...others])('%s', (_, formats) => {
  const numbers = fc
    .oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.double({ noNaN: true, min: -1, max: 1 }),
      fc.integer(),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).map((value) => value / 1000),
    )
    .filter((value) => value === 0 || Math.abs(value) > 1e-15);
  const shortened = (value: number): number => Number(value.toPrecision(12));
  const significant = fc.integer({ min: 1, max: 12 });
  const readBack = (text: string, unit: string): number | undefined => {
    const found = readNumber(text, formats.locale, writtenUnits(unit, formats));
    return 'value' in found && found.unit === '' ? found.value : undefined;
  };
  /** Half of the last digit that is printed, and what a double rounds. */
  const errorOf = (value: number, digits: number): number => Math.abs(value) * (10 ** (1 - digits) / 2 + 1e-15);

  it('reads every number that it writes into a field', () =>
    fc.assert(
      fc.property(numbers, (value) => {
        for (const text of [formats.exact(value), formats.exactGrouped(value)])
          expect(readBack(text, '1')).toBe(shortened(value) || 0);
      }),
      { numRuns: 1000 },
    ));

  it('reads every number that it prints', () =>
    fc.assert(
      fc.property(numbers, significant, (value, digits) => {
        const print = (one: number): string => formats.number(one, digits);
        expect(print(readBack(print(value), '1')!)).toBe(print(value));
        expect(Math.abs(readBack(print(value), '1')! - value)).toBeLessThanOrEqual(errorOf(value, digits));
      }),
      { numRuns: 1000 },
    ));

  it.each(units)('reads every amount that it prints in %s', (unit) =>
    fc.assert(
      fc.property(numbers, fc.integer({ min: 3, max: 9 }), (value, digits) => {
        for (const text of [formats.quantity(value, unit, digits), formats.difference(value, unit, digits)])
          expect(Math.abs(readBack(text, unit)! - value), text).toBeLessThanOrEqual(errorOf(value, digits));
      }),
      { numRuns: 100 },
    ),
  );

  it('reads every share that it prints', () =>
    fc.assert(
      fc.property(numbers, significant, (value, digits) => {
        const text = formats.percent(value, digits);
        expect(Math.abs(readBack(text, '1')! - value), text).toBeLessThanOrEqual(errorOf(value, digits));
      }),
      { numRuns: 1000 },
    ));

  it('reads every amount that it prints with a band', () =>
    fc.assert(
      fc.property(numbers, fc.double({ noNaN: true, min: 1e-3, max: 10 }), (value, share) => {
        const width = share * Math.abs(value);
        const { value: text, difference } = formats.banded(value, { p10: value - width, p90: value + width }, 'W');
        for (const one of [text, difference])
          expect(Math.abs(readBack(one, 'W')! - value), one).toBeLessThanOrEqual(width);
      }),
      { numRuns: 1000 },
    ));

  it('never throws on text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const found = readNumber(text, formats.locale, writtenUnits('USD', formats));
        expect('problem' in found || Number.isFinite(found.value)).toBe(true);
      }),
      { numRuns: 1000 },
    ));
});

it('numbers of a column are read as they are printed', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.integer({ min: -1e9, max: 1e9 }).map((one) => one / 1000),
        { minLength: 1 },
      ),
      (column) => {
        const { format, difference } = deskWords.column(column, '1');
        const most = Math.max(...column.map(Math.abs));
        for (const value of column)
          for (const text of [format(value), difference(value)])
            expect(Math.abs(read(text)! - value), text).toBeLessThanOrEqual(most / 100);
      },
    ),
    { numRuns: 300 },
  ));

it.each(['en', 'de', 'fr', 'de-CH', 'sv', 'es'])('what Intl prints in %s is read', (locale) =>
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
      const value = thousandths / 1000;
      const text = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(value);
      expect(read(text, locale), text).toBe(value || 0);
    }),
    { numRuns: 500 },
  ),
);

describe('a number', () => {
  it.each([
    ['５００', 500],
    ['−5', -5],
    ['-5', -5],
    ['–5', -5],
    ['+5', 5],
    ['1e3', 1000],
    ['1E3', 1000],
    ['1e-3', 0.001],
    ['1e6', 1_000_000],
    ['1.2k', 1200],
    ['1.1M', 1_100_000],
    [' 7 ', 7],
    ['1 234', 1234],
    ['1\u00a0234', 1234],
    ['1\u2009234', 1234],
    ['1\u202f234', 1234],
    ["1'234", 1234],
    ['1’234', 1234],
    ['1,350', 1350],
    ['1,234,567.5', 1_234_567.5],
    ['0', 0],
    ['-0', 0],
    ['.5', 0.5],
    ['5.', 5],
  ])('%j', (text, value) => expect(read(text)).toBe(value));

  it.each([
    ['36 %', '1', 0.36],
    ['36%', '1', 0.36],
    ['3 %', '1/year', 0.03],
    ['$1,350', 'USD', 1350],
    ['USD 1,350', 'USD', 1350],
    ['-$1,350', 'USD', -1350],
    ['1,350 USD', 'USD', 1350],
    ['1.35k USD', 'USD', 1350],
    ['1.25 M USD', 'USD', 1_250_000],
    ['9 W', 'W', 9],
    ['1.28\u00a0kW', 'W', 1280],
    ['12 USD per km and year', 'USD/(km*year)', 12],
    ['5 µs', 'us', 5],
  ])('%j in %s', (text, unit, value) => expect(read(text, 'en', unit)).toBe(value));

  it('with the label of its field', () =>
    expect(readNumber('1,450 USD per 1.6T', 'en', writtenUnits('USD', en, 'USD per 1.6T'))).toEqual({
      value: 1450,
      unit: '',
    }));

  it.each([
    ['9 mW', 'W', 'mW', '9 mW'],
    ['1,350 EUR', 'USD', 'EUR', '1350 EUR'],
    ['€1,350', 'USD', 'EUR', '1350 EUR'],
    ['36 %', 'W', '%', '36 %'],
    ['75 % of retimed.endPrice', 'USD', '% of retimed.endPrice', '75 % of retimed.endPrice'],
    ['0.7:0.8:0.9 of pue', '1', ':0.8:0.9 of pue', '0.7:0.8:0.9 of pue'],
    ['1e', '1', 'e', '1 e'],
    ['0x10', '1', 'x10', '0 x10'],
  ])('%j in %s has an own unit %j and goes on as %j', (text, unit, rest, handedOver) => {
    const found = readNumber(text, 'en', writtenUnits(unit));
    expect(found).toMatchObject({ unit: rest });
    expect(numberOrText(text, found)).toBe(handedOver);
  });

  it.each(['', ' ', '\u00a0'])('is missing in %j', (text) =>
    expect(readNumber(text, 'en')).toEqual({ problem: 'empty' }),
  );

  it.each([
    ...['abc', '-', '.', ',', '1.2.3', '1,2,3', 'e3', 'NaN', 'Infinity', '--5', '+-5', '1.2,3.4', '٣'],
    ...['12 34', '1,23', '1,350,00', '1e9999'],
  ])('is none: %j', (text) => expect(readNumber(text, 'en')).toHaveProperty('problem'));

  it.each(['0,12', '1,5', ',5', '0,813'])('has the decimal sign of another language: %j', (text) =>
    expect(readNumber(text, 'en')).toEqual({ problem: 'decimal-sign' }),
  );

  it('of a hundred thousand digits and a letter is read in a time that grows with the length', () => {
    const time = (length: number): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const started = performance.now();
          readNumber(`${'1'.repeat(length)}x`, 'en');
          return performance.now() - started;
        }),
      );
    expect(time(100_000)).toBeLessThan(40 * Math.max(time(10_000), 1));
  });
});

describe('what differs between the languages', () => {
  it.each([
    ['1 234,5', undefined, 1234.5, 1234.5],
    ['0,12', undefined, 0.12, 0.12],
    ['1.234', 1.234, 1234, 1234],
    ['1,234', 1234, 1.234, 1.234],
    ['0.813', 0.813, 0.813, 0.813],
    ['1.234,5', undefined, 1234.5, 1234.5],
    ['1,234.5', 1234.5, undefined, undefined],
    ['1.234.567', undefined, 1_234_567, 1_234_567],
    ['1,234,567', 1_234_567, undefined, undefined],
    ['12.5', 12.5, 12.5, 12.5],
    ['１，５', undefined, 1.5, 1.5],
  ])('%j', (text, ...values) => expect(['en', 'de', 'fr'].map((locale) => read(text, locale))).toEqual(values));
});

describe('a number that could mean another', () => {
  it.each([
    ['1.234', 'en', 1.234, '1.234', 1234, '1234'],
    ['1.234', 'de', 1234, '1234', 1.234, '1,234'],
    ['1,234', 'de', 1.234, '1,234', 1234, '1234'],
    ['-12.500', 'en', -12.5, '−12.500', -12_500, '−12500'],
    ['1.234 kW', 'en', 1234, '1.234', 1_234_000, '1234'],
  ])('%s in %s', (text, locale, value, readAs, other, otherAs) =>
    expect(readNumber(text, locale, writtenUnits('W'))).toEqual({
      value,
      unit: '',
      ambiguous: { readAs, other, otherAs },
    }),
  );

  it.each([
    ['1,350', 'en'],
    ['0.813', 'en'],
    ['12.5', 'en'],
    ['1.2345', 'en'],
    ['1234.567', 'en'],
    ['1,234.5', 'en'],
    ['1.234.567', 'de'],
    ['1.234,5', 'de'],
    ['1.234e3', 'en'],
    ['1.234k', 'en'],
    ['1 234', 'de'],
  ])('is not %s in %s', (text, locale) => expect(readNumber(text, locale)).not.toHaveProperty('ambiguous'));
});
