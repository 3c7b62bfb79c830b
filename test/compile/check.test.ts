import { describe, expect, it } from 'vitest';
import { compileModel } from '../../src/compile/compile.ts';
import { compileFormula, compileSmall, quantity, smallInputs, smallModel } from '../cases/small-model.ts';

describe('the unit check accepts', () => {
  it.each([
    ['W', 'bigPower * wattsPerKilowatt'],
    ['kW', 'power / wattsPerKilowatt'],
    ['W', 'power + 0'],
    ['USD', '0'],
    ['USD', 'share > 0.5 ? price : 0'],
    ['1', 'power / power'],
    ['W*W', 'power ^ 2'],
    ['W', 'sqrt(power * power)'],
    ['1', '(1 + share) ^ (share - 1)'],
    ['1', 'power > 0 ? 1 : 0'],
    ['W', 'max(0, min(power, 2 * power))'],
    ['1', 'ceil(power / power)'],
    ['W', 'abs(-power)'],
    ['kWh/year', 'power / wattsPerKilowatt * hoursPerYear'],
    ['1', 'horizon / oneYear'],
    ['W', 'sqrt(0)'],
    ['W', 'min(0, 0)'],
    ['W', 'max(0, power)'],
    ['USD', 'max(0, -price)'],
    ['W', 'sum(-endPower)'],
    ['W', 'sum(max(endPower, 0))'],
    ['W', 'sum(abs(endPower - 0))'],
    ['W', 'sum(endPower > 0 ? endPower : 0)'],
    ['year', 'sum(share > 0 ? 1 : 2)'],
  ])('%s = %s', (unit, formula) => expect(() => compileFormula(unit, formula)).not.toThrow());
});

describe('the unit check refuses', () => {
  it.each([
    ['kilowatts added to watts', 'W', 'bigPower + power', 'the two sides of "+"'],
    ['dollars added to watts', 'W', 'power + price', 'the two sides of "+"'],
    ['a literal other than 0 added to watts', 'W', 'power + 1', 'the two sides of "+"'],
    ['dollars taken off watts', 'W', 'power - price', 'the two sides of "-"'],
    ['watts compared with dollars', '1', 'power < price ? 1 : 0', 'the two sides of "<"'],
    ['watts equated with dollars', '1', 'power == price ? 1 : 0', 'the two sides of "=="'],
    ['a missing conversion', 'W', 'bigPower', 'declared is W'],
    ['a conversion the wrong way', 'kW', 'power * wattsPerKilowatt', 'declared is kW'],
    ['another unit than declared', 'USD', 'power', 'declared is USD'],
    ['branches of two units', 'W', 'share > 0 ? power : price', 'the two branches of a condition'],
    ['a condition with a unit', 'W', 'power ? power : 0', 'a condition has the unit'],
    ['an exponent with a unit', '1', 'share ^ power', 'an exponent has the unit'],
    ['an exponent that is no literal', 'W', 'power ^ share', 'needs a literal exponent'],
    ['ceil of watts', 'W', 'ceil(power)', 'depends on the unit'],
    ['floor of dollars', 'USD', 'floor(price)', 'depends on the unit'],
    ['a smallest of two units', 'W', 'min(power, price)', 'the arguments of min'],
    ['a largest of two units', 'W', 'max(power, bigPower)', 'the arguments of max'],
    ['a root of watts as watts', 'W', 'sqrt(power)', 'declared is W'],
    ['a year where there are none', '1', 'year', 'outside a row of years'],
    ['watts summed over years as watts', 'W', 'sum(power)', 'declared is W'],
    ['a rate inside a formula', '1', '1 + irr(price, price)', 'irr must be the whole formula'],
    ['a payback inside a formula', 'year', '2 * payback(price, price)', 'payback must be the whole formula'],
    ['a comparison as a number', '1', 'power > 0', 'a comparison stands where a number is needed'],
    ['a comparison in a sum', '1', '1 + (share > 0)', 'a comparison stands where a number is needed'],
    ['a comparison in a function', '1', 'max(1, share == 0)', 'a comparison stands where a number is needed'],
    ['a smallest of 0 and watts as dollars', 'USD', 'min(0, power)', 'declared is USD'],
    ['a discount over places', 'USD', 'discounted(endPower)', '"endPower" has a value for each place'],
    ['a year after a sum over years', '1', 'sum(share) / oneYear + year', '"year" stands outside a row of years'],
  ])('%s', (_, unit, formula, reason) => expect(() => compileFormula(unit, formula)).toThrow(reason));

  it('a wrong unit in the branch that is not taken', () =>
    expect(() => compileFormula('W', '1 > 0 ? power : price')).toThrow('the two branches of a condition'));

  it('a condition for having no value that has a unit', () =>
    expect(() => compileSmall({ x: quantity('W', 'power', { undefined: { reason: 'none', when: 'power' } }) })).toThrow(
      'its condition has a unit',
    ));
});

describe('a reducer over years', () => {
  const row = quantity('USD/year', 'price / oneYear', { index: 'year' });

  it.each(['sum', 'discounted'])('%s of a yearly amount is an amount', (reducer) =>
    expect(() => compileSmall({ row, x: quantity('USD', `${reducer}(row)`) })).not.toThrow(),
  );

  it.each(['sum', 'discounted'])('%s of a yearly amount is no yearly amount', (reducer) =>
    expect(() => compileSmall({ row, x: quantity('USD/year', `${reducer}(row)`) })).toThrow('declared is USD/year'),
  );

  it('is refused inside a row of years', () =>
    expect(() => compileSmall({ row, x: quantity('USD', 'sum(row)', { index: 'year' }) })).toThrow(
      'stands inside a row of years',
    ));

  it('of a quantity by place sums years, not places', () =>
    expect(() => compileSmall({ x: quantity('W*year', 'sum(endPower)', { index: 'place' }) })).not.toThrow());

  it('is asked for where a row of the structure is used as a number', () => {
    const structure = { flow: { unit: 'USD/year', meaning: 'Given.', index: 'year' } } as const;
    expect(() => compileSmall({ x: quantity('USD/year', 'flow') }, { structure })).toThrow(
      '"flow" is a row of years; sum or discount it',
    );
  });

  it('that discounts needs a rate, and one that does not needs none', () => {
    const inputs = smallInputs.filter((input) => input.quantity !== 'discountRate');
    const of = (formula: string) => () => compileModel(smallModel({ row, x: quantity('USD', formula) }), inputs);
    expect(of('discounted(row)')).toThrow('sheet sheet, quantity x: unknown name "discountRate"');
    expect(of('sum(row)')).not.toThrow();
  });

  it('is asked for where a row is used as a number', () =>
    expect(() => compileSmall({ row, x: quantity('USD/year', 'row') })).toThrow('is a row of years'));
});

describe('irr and payback', () => {
  const first = quantity('USD', 'price');
  const row = quantity('USD/year', 'price / oneYear', { index: 'year' });

  it.each([
    ['irr', '1'],
    ['payback', 'year'],
  ])('%s gives %s', (reducer, unit) =>
    expect(() => compileSmall({ first, row, x: quantity(unit, `${reducer}(first, row)`) })).not.toThrow(),
  );

  it.each([
    ['irr', 'year', 'does not give year'],
    ['payback', '1', 'does not give 1'],
  ])('%s does not give %s', (reducer, unit, reason) =>
    expect(() => compileSmall({ first, row, x: quantity(unit, `${reducer}(first, row)`) })).toThrow(reason),
  );

  it('take quantities, not expressions', () =>
    expect(() => compileSmall({ first, row, x: quantity('1', 'irr(first * 2, row)') })).toThrow(
      'takes the names of two quantities',
    ));

  it('take a row as their second argument', () =>
    expect(() => compileSmall({ first, row, x: quantity('1', 'irr(first, first)') })).toThrow('one row of years'));

  it('take amounts of one unit', () =>
    expect(() => compileSmall({ first: quantity('W', 'power'), row, x: quantity('1', 'irr(first, row)') })).toThrow(
      /irr of .* and .* a year/,
    ));
});
