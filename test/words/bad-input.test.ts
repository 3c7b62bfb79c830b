/** What is pasted or typed in any language is read, read back or refused in a sentence: never another number without a word. */
import { describe, expect, it } from 'vitest';
import { deskWordsIn, languageAmong, languages, type Language } from '../../src/words/languages.ts';
import { readNumber, writtenUnits } from '../../src/words/read-number.ts';
import { inProcess } from '../cases/in-process.ts';

const all = Object.keys(languages) as Language[];
const decimalComma = new Set(all.filter((language) => new Intl.NumberFormat(language).format(1.5) === '1,5'));

/** Undefined: refused. Two readings: that with a decimal point, and that with a decimal comma. */
const typed: readonly (readonly [text: string, unit: string, point: number | undefined, comma: number | undefined])[] =
  [
    ['$0.08/kWh', 'USD/kWh', 0.08, 0.08],
    ['0.08 $/kWh', 'USD/kWh', 0.08, 0.08],
    ['＄0.08／kWh', 'USD/kWh', 0.08, 0.08],
    ['0,08 $/kWh', 'USD/kWh', undefined, 0.08],
    ['0,08 €/kWh', 'USD/kWh', undefined, undefined],
    ['€0.08/kWh', 'USD/kWh', undefined, undefined],
    ['700USD', 'USD', 700, 700],
    ['US$700', 'USD', undefined, undefined],
    ['700 EUR', 'USD', undefined, undefined],
    ['７００ＵＳＤ', 'USD', 700, 700],
    ['８００', 'USD', 800, 800],
    ['１，２３４．５', 'USD', 1234.5, undefined],
    ['1\u202f234', 'USD', 1234, 1234],
    ['1\u00a0234', 'USD', 1234, 1234],
    ['1\u2009234', 'USD', 1234, 1234],
    ['1\u202f234,5', 'USD', undefined, 1234.5],
    ['1 000,50', 'USD', undefined, 1000.5],
    ['1 000.50', 'USD', 1000.5, undefined],
    ["1'000", 'USD', 1000, 1000],
    ['1’000', 'USD', 1000, 1000],
    ['1,5', 'USD', undefined, 1.5],
    ['1.234,5', 'USD', undefined, 1234.5],
    ['1,234.5', 'USD', 1234.5, undefined],
    ['1.234.567', 'USD', undefined, 1_234_567],
    ['1,23,456', 'USD', undefined, undefined],
    ['12 34', 'USD', undefined, undefined],
    ['12万', 'USD', 120_000, 120_000],
    ['1.2亿 USD', 'USD', 120_000_000, 120_000_000],
    ['−5 %', '1', -0.05, -0.05],
    ['١٢٣', 'USD', undefined, undefined],
    ['١٬٢٣٤٫٥', 'USD', undefined, undefined],
    ['۱۲۳', 'USD', undefined, undefined],
    ['१२३', 'USD', undefined, undefined],
    ['一百', 'USD', undefined, undefined],
    ['700–800', 'USD', undefined, undefined],
  ];

describe.each(all)('in %s', (language) => {
  it.each(typed)('%j for %s', async (text, unit, point, comma) => {
    const words = await deskWordsIn(language);
    const read = readNumber(text, language, writtenUnits(unit, words.numbers));
    const value = 'value' in read && read.unit === '' ? read.value : undefined;
    expect(value).toBe(decimalComma.has(language) ? comma : point);
    if (value !== undefined) expect(read).not.toHaveProperty('ambiguous');
    // The sentence at the field holds what was typed.
    const input = { quantity: 'endPrice', unit, minimum: 0, maximum: 1e6, whole: false };
    const told = words.refused(input, text, { found: text, allowed: { id: 'text-in', unit } });
    expect(told).toContain(text);
    expect(told).not.toMatch(/undefined|NaN|\[object/);
  });

  it('a number that means two things comes with both readings', () => {
    const read = readNumber('1.234', language);
    expect(read).toMatchObject(
      decimalComma.has(language)
        ? { value: 1234, ambiguous: { other: 1.234 } }
        : { value: 1.234, ambiguous: { other: 1234 } },
    );
    const comma = readNumber('1,234', language);
    if (decimalComma.has(language)) expect(comma).toMatchObject({ value: 1.234, ambiguous: { other: 1234 } });
    else expect(comma).toEqual({ value: 1234, unit: '' });
  });
});

describe('a language', () => {
  it.each([
    ['xx', undefined],
    ['tlh', undefined],
    ['', undefined],
    ['toString', undefined],
    ['__proto__', undefined],
    ['../de', undefined],
    ['d', undefined],
    ['DE', 'de'],
    ['de-AT', 'de'],
    ['de_AT', undefined],
    ['fr-CA', 'fr'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
  ])('by the tag %j is %s', (tag, expected) => expect(languageAmong([tag])).toBe(expected));

  it('comes after tags that are none', () => expect(languageAmong(['xx', 'ja-JP', 'de'])).toBe('ja'));

  it.each(['xx', 'toString', '../de'])(
    'by the tag %j is refused by the terminal, with those that there are',
    async (tag) => {
      const { code, out, error } = await inProcess(['compare', '--lang', tag]);
      expect([code, out]).toEqual([2, '']);
      expect(error).toBe(`cpo-tco: --lang: found "${tag}"; allowed: ${all.join(', ')}\n`);
    },
  );
});
