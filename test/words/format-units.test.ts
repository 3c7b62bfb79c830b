import { describe, expect, it } from 'vitest';
import { NumberFormats } from '../../src/words/format.ts';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstGerman } from '../../src/words/de/tco-words.ts';
import { tcoWords as english } from '../../src/words/en/tco-words.ts';

const german = await wholeTcoWords(firstGerman);

const en = new NumberFormats('en', english.numbers);
const de = new NumberFormats('de', german.numbers);

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
