import { describe, expect, it } from 'vitest';
import { english, NumberFormats } from '../../src/words/format.ts';
import { japaneseNumbers } from '../../src/words/ja/number-words.ts';

describe('an amount with its band', () => {
  it.each<[number, number, number, string, string, string]>([
    [-1344, -1556, -1352, 'W', '−1.34 kW', '−1.56 to −1.35'],
    [-1344, -3000, -200, 'W', '−1.3 kW', '−3.0 to −0.2'],
    [520, 410, 580, 'W', '520 W', '410 to 580'],
    [-50_123, -89_456, -22_345, 'USD', '−50,000 USD', '−89,000 to −22,000'],
    [-2_512_345, -4_000_000, 1_500_000, 'USD', '−2.5 M USD', '−4.0 to 1.5'],
    [123_456, -900_000, 1_100_000, 'USD', '0.1 M USD', '−0.9 to 1.1'],
    [0.1234567, 0.12, 0.13, '1', '0.123', '0.120 to 0.130'],
    [4.04, 3.5, 9.5, 'pJ/bit', '4.0 pJ/bit', '3.5 to 9.5'],
    [1234.4, 1200, 1299, 'W', '1.234 kW', '1.200 to 1.299'],
  ])('%d within %d and %d %s is %s, band %s', (value, p10, p90, unit, text, band) => {
    const found = english.banded(value, { p10, p90 }, unit);
    expect([found.value, found.band]).toEqual([text, band]);
  });

  it('has the unit of the value where that is half of the largest or more', () => {
    const ja = new NumberFormats('ja', japaneseNumbers);
    expect(ja.banded(90e6, { p10: 75e6, p90: 104e6 }, 'USD')).toMatchObject({
      value: '9,000万 USD',
      band: '7,500～10,400',
    });
    expect(english.banded(940, { p10: 800, p90: 1100 }, 'W')).toMatchObject({ value: '940 W', band: '800 to 1,100' });
  });

  it('gives value and band one unit, that of the largest', () => {
    const { value, band, unit } = english.banded(400, { p10: -800, p90: 1500 }, 'W');
    expect([value, band, unit]).toEqual(['0.4 kW', '−0.8 to 1.5', 'kW']);
  });

  it.each([
    [3, '+3 W'],
    [-3, '−3 W'],
    [0, '0 W'],
  ])('a difference of %d has its sign: %s', (value, text) =>
    expect(english.banded(value, { p10: -10, p90: 10 }, 'W').difference).toBe(text),
  );

  it.each([0.2, -0.2, -0])('%d, which rounds to 0, has no sign', (value) => {
    const found = english.banded(value, { p10: -30, p90: 30 }, 'W');
    expect([found.value, found.difference]).toEqual(['0 W', '0 W']);
  });

  it('an end of the band that rounds to 0 has no sign', () =>
    expect(english.banded(-5, { p10: -60, p90: -0.2 }, 'W').band).toBe('−60 to 0'));

  it.each([
    ['none', 1344.56, 1344.56],
    ['the last digits of a subtraction', 1344.56 - 1e-11, 1344.56 + 1e-11],
  ])('without a width: %s', (_, p10, p90) =>
    expect(english.banded(1344.56, { p10, p90 }, 'W')).toEqual({
      ...{ value: '1.34 kW', difference: '+1.34 kW', band: '', unit: 'kW' },
    }),
  );

  it.each([1e-150, 1e-15, 1e15, 1e150])('is words and digits for a width of %d', (width) => {
    const found = english.banded(0, { p10: -width, p90: width }, 'kg');
    for (const text of Object.values(found)) expect(text).toMatch(/^[\d,.−+a-z ]*$/);
  });
});

describe('a share of draws', () => {
  it.each([
    [1, '100 %'],
    [0.9999, 'over 99 %'],
    [0.9951, 'over 99 %'],
    [0.995, 'over 99 %'],
    [0.99, '99 %'],
    [0.664, '66 %'],
    [0.5, '50 %'],
    [0.012, '1.2 %'],
    [0.0049, 'under 1 %'],
    [0.0002, 'under 1 %'],
    [0, '0 %'],
  ])('%d is %s', (share, text) => expect(english.drawShare(share)).toBe(text));
});
