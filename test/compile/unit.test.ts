import { describe, expect, it } from 'vitest';
import {
  anyUnit,
  describeUnit,
  inBaseUnits,
  dimensionless,
  multiplyUnits,
  parseUnit,
  powerOfUnit,
  sameUnit,
} from '../../src/compile/unit.ts';

describe('parseUnit', () => {
  it.each([
    ['1', 1],
    ['kW', 1000],
    ['h', 3600],
    ['year', 8760 * 3600],
    ['kWh', 3.6e6],
    ['Gbit', 1e9],
    ['pJ/bit', 1e-12],
    ['us/km', 1e-9],
    ['USD/kWh', 1 / 3.6e6],
    ['1/year', 1 / (8760 * 3600)],
    ['USD/(km*year)', 1 / (1000 * 8760 * 3600)],
  ])('reads %s as %d of the base units', (text, scale) => expect(parseUnit(text).scale / scale).toBeCloseTo(1, 12));

  it('takes 1 for no dimension', () => expect(parseUnit('1')).toBe(dimensionless));
  it('refuses an unknown unit', () => expect(() => parseUnit('parsec2000')).toThrow('parsec2000'));
  it('refuses a percentage', () => expect(() => parseUnit('%')).toThrow());
});

describe('sameUnit', () => {
  it('tells a kilowatt from a watt', () => expect(sameUnit(parseUnit('kW'), parseUnit('W'))).toBe(false));
  it('tells a watt from a dollar', () => expect(sameUnit(parseUnit('W'), parseUnit('USD'))).toBe(false));
  it('tells a bit from a number', () => expect(sameUnit(parseUnit('Gbit/s'), parseUnit('1/s'))).toBe(false));
  it('takes a joule a second for a watt', () => expect(sameUnit(parseUnit('J/s'), parseUnit('W'))).toBe(true));
  it('tells a picojoule from a nanojoule, small as both are', () =>
    expect(sameUnit(parseUnit('pJ'), parseUnit('nJ'))).toBe(false));
  it('takes a unit for itself whatever a rounding left of it', () =>
    expect(sameUnit(parseUnit('kWh'), { ...parseUnit('kWh'), scale: 3.6e6 * (1 + 1e-12) })).toBe(true));
  it('tells units that differ by a millionth', () =>
    expect(sameUnit(parseUnit('kWh'), { ...parseUnit('kWh'), scale: 3.6e6 * (1 + 1e-6) })).toBe(false));
  it('lets anything be a literal 0', () => expect(sameUnit(parseUnit('W'), anyUnit)).toBe(true));
  it('lets a literal 0 be anything', () => expect(sameUnit(anyUnit, parseUnit('W'))).toBe(true));
});

describe('arithmetic of units', () => {
  it('multiplies', () => expect(sameUnit(multiplyUnits(parseUnit('kW'), parseUnit('h')), parseUnit('kWh'))).toBe(true));

  it('divides', () =>
    expect(sameUnit(multiplyUnits(parseUnit('USD'), parseUnit('kWh'), -1), parseUnit('USD/kWh'))).toBe(true));

  it('raises to a power', () => expect(sameUnit(powerOfUnit(parseUnit('m'), 2), parseUnit('m^2'))).toBe(true));

  it('keeps a product with a literal 0 free', () => {
    expect(multiplyUnits(anyUnit, parseUnit('W'))).toBe(anyUnit);
    expect(multiplyUnits(parseUnit('W'), anyUnit)).toBe(anyUnit);
    expect(multiplyUnits(anyUnit, parseUnit('W'), -1)).toBe(anyUnit);
  });

  it('keeps the unit of what a literal 0 divides', () =>
    expect(multiplyUnits(parseUnit('kW'), anyUnit, -1)).toEqual(parseUnit('kW')));
});

describe('describeUnit', () => {
  it.each(['1', 'kW', 'USD', 'USD/(km*year)', 'kWh/year'])('writes %s as it was declared', (text) =>
    expect(describeUnit(parseUnit(text))).toBe(text),
  );

  it('writes a literal 0 as any unit', () => expect(describeUnit(anyUnit)).toBe('any unit'));

  it('writes what follows from others in base units', () =>
    expect(describeUnit(multiplyUnits(parseUnit('kW'), parseUnit('m')))).toBe('1000 kg*m^3*s^-3'));

  it.each([
    ['1', '1'],
    ['kW', '1000 kg*m^2*s^-3'],
    ['USD', 'USD'],
    ['m', 'm'],
    ['g', '0.001 kg'],
    ['bit', 'bit'],
    ['A', 'A'],
    ['K', 'K'],
    ['cd', 'cd'],
    ['mol', 'mol'],
    ['rad', 'rad'],
    ['kW/(m*K)', '1000 kg*m*s^-3*K^-1'],
  ])('in base units %s is %s', (text, words) => expect(inBaseUnits(parseUnit(text))).toBe(words));
});
