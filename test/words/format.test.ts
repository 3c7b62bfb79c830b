import { describe, expect, it } from 'vitest';
import { english, formatExact, formatNumber, formatPercent, formatQuantity } from '../../src/words/format.ts';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1, '1'],
    [0.0813, '0.0813'],
    [0.00012345, '0.000123'],
    [1.285, '1.29'],
    [12.34, '12.3'],
    [999.6, '1,000'],
    [49812, '49,800'],
    [1234567, '1,230,000'],
    [-5.5, '−5.5'],
    [-4921, '−4,920'],
  ])('%d is %s', (value, text) => expect(formatNumber(value)).toBe(text));

  it.each([
    [1436.7, 4, '1,437'],
    [1436.7, 2, '1,400'],
    [209_648, 4, '209,600'],
    [0.5, 4, '0.5'],
  ])('%d with %d digits is %s', (value, digits, text) => expect(formatNumber(value, digits)).toBe(text));
});

describe('formatExact', () => {
  it.each([
    [0.1 + 0.2, '0.3'],
    [1234567.25, '1234567.25'],
    [-0.5, '-0.5'],
    [8.571428571428571, '8.57142857143'],
  ])('%d is %s', (value, text) => expect(formatExact(value)).toBe(text));

  it('is read back as the same number', () => expect(Number(formatExact(0.0813))).toBe(0.0813));
});

it('groups what a field shows, and takes the groups out again', () => {
  expect([1181, 1087.5, 999, -12_345.25, 0.0813].map((value) => english.exactGrouped(value))).toEqual([
    ...['1,181', '1,087.5', '999', '−12,345.25', '0.0813'],
  ]);
  expect(english.ungrouped('1,234,567.5')).toBe('1234567.5');
});

describe('formatQuantity', () => {
  it.each([
    [1280, 'W', '1.28 kW'],
    [999, 'W', '999 W'],
    [1000, 'W', '1 kW'],
    [2.5e6, 'W', '2.5 MW'],
    [-1340, 'W', '−1.34 kW'],
    [-4900, 'USD', '−4,900 USD'],
    [33_248, 'kWh/year', '33,200 kWh a year'],
    [1_250_000, 'kWh/year', '1.25 GWh a year'],
    [2500, 'kg', '2.5 t'],
    [999, 'kg', '999 kg'],
    [0.565, '1', '0.565'],
    [2, '1/year', '2 a year'],
    [1.6, 'USD/(Gbit/s)', '1.6 USD per Gbit/s'],
    [6.775, 'pJ/bit', '6.78 pJ/bit'],
    [0, 'W', '0 W'],
  ])('%d %s is %s', (value, unit, text) => expect(formatQuantity(value, unit)).toBe(text));
});

describe('a difference', () => {
  it.each([
    [1340, 'W', '+1.34 kW'],
    [-1340, 'W', '−1.34 kW'],
    [0, 'USD', '0 USD'],
  ])('%d %s is %s', (value, unit, text) => expect(english.difference(value, unit)).toBe(text));
});

describe('formatPercent', () => {
  it.each([
    [-0.364, '−36 %'],
    [0.5, '50 %'],
    [1, '100 %'],
    [0.0042, '0.42 %'],
    [0, '0 %'],
  ])('%d is %s', (share, text) => expect(formatPercent(share)).toBe(text));
});

describe('a unit', () => {
  it.each([
    ['1', ''],
    ['USD/year', 'USD a year'],
    ['h/year', 'h a year'],
    ['W', 'W'],
  ])('%s is "%s"', (unit, words) => expect(english.unit(unit)).toBe(words));
});
