import { describe, expect, it } from 'vitest';
import { NumberFormats } from '../../src/words/format.ts';
import { formatInput, formatInputRange, isShare } from '../../src/words/input-format.ts';
import { readNumber, writtenUnits } from '../../src/words/read-number.ts';
import { wholeTcoWords } from '../../src/words/languages.ts';
import { tcoWords as firstGerman } from '../../src/words/de/tco-words.ts';
import { catalog } from '../cases/tables.ts';

const german = await wholeTcoWords(firstGerman);

const de = new NumberFormats('de', german.numbers);
const inputOf = (quantity: string) => catalog.input(quantity)!;

describe('the value of an input', () => {
  it.each([
    ['firstYear', 2026, '2026', '2026'],
    ['discountRate', 0.08, '8 %', '8 %'],
    ['supportShare', 0.055, '5.5 % a year', '5,5 % im Jahr'],
    ['partPriceChange', -0.05, '−5 %', '−5 %'],
    ['pue', 1.25, '1.25', '1,25'],
    ['provisioningMargin', 1.2, '1.2', '1,2'],
    ['endPrice', 1350, '1,350 USD', '1.350 USD'],
    ['switchFailureRate', 0.02, '0.02 a year', '0,02 im Jahr'],
  ])('of %s', (quantity, value, inEnglish, inGerman) =>
    expect([formatInput(value, inputOf(quantity)), formatInput(value, inputOf(quantity), 3, de)]).toEqual([
      inEnglish,
      inGerman,
    ]),
  );

  it('has its range in the same unit', () =>
    expect([
      formatInputRange(0.05, 0.12, inputOf('discountRate')),
      formatInputRange(1000, 2000, inputOf('endPrice'), 3, de),
    ]).toEqual(['5 to 12 %', '1.000 bis 2.000 USD']));

  it('is a share only where it lies within −100 and 100 %', () =>
    expect(catalog.data.inputs.filter((input) => isShare(input) && (input.maximum > 1 || input.minimum < -1))).toEqual(
      [],
    ));

  it.each(catalog.data.inputs.map((input) => [input.quantity, input] as const))(
    'of %s is read as it is printed',
    (_, input) => {
      const { minimum, maximum, whole } = input;
      const between = minimum + (maximum - minimum) / 3;
      const value = whole ? Math.round(between) : Number(between.toPrecision(6));
      for (const [locale, formats] of [
        ['en', undefined],
        ['de', de],
      ] as const) {
        const text = formatInput(value, input, 12, formats);
        expect(readNumber(text, locale, writtenUnits(input.unit, formats)), text).toMatchObject({ value, unit: '' });
      }
    },
  );
});
