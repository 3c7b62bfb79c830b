import { afterEach, describe, expect, it } from 'vitest';
import { compileModel } from '../../src/compile/compile.ts';
import { ModelError } from '../../src/compile/model-error.ts';
import { constants } from '../../src/model/constants.ts';
import type { Quantity } from '../../src/model/sheet.ts';
import { compileSmall, quantity, smallInputs, smallModel } from '../cases/small-model.ts';

const refusal = (quantities: Readonly<Record<string, Quantity>>): unknown => {
  try {
    compileSmall(quantities);
    return undefined;
  } catch (error) {
    return error;
  }
};

describe('a fault names sheet, quantity and reason', () => {
  it.each<[string, Record<string, Quantity>, string | RegExp]>([
    ['an unknown name', { x: quantity('1', 'nothing') }, 'unknown name "nothing"'],
    ['an unknown name that every object has', { x: quantity('1', 'toString') }, 'unknown name "toString"'],
    ['a unit clash', { x: quantity('W', 'power + price') }, 'the two sides of "+" have the units W and USD'],
    ['what is outside the grammar', { x: quantity('1', 'round(share)') }, 'function "round" is outside the grammar'],
    ['a formula that cannot be read', { x: quantity('1', 'share +') }, /^cannot be read: .+/],
    [
      'a name with places outside a place',
      { x: quantity('W', 'endPower') },
      '"endPower" has a value for each place; sum it or name a place',
    ],
    ['an unknown unit', { x: quantity('furlong9', 'power') }, /^unit "furlong9" is unknown/],
    ['the name of an input', { power: quantity('W', 'endPower') }, 'the name stands for something else already'],
    ['the name of a constant', { oneYear: quantity('year', '0') }, 'the name stands for something else already'],
    ['no formula and no reason', { x: { unit: 'W', meaning: 'A number.' } }, /neither a formula nor a reason/],
  ])('%s', (_, quantities, reason) => {
    const error = refusal(quantities);
    const name = Object.keys(quantities)[0]!;
    expect(error).toBeInstanceOf(ModelError);
    const { message } = error as ModelError;
    expect(message.startsWith(`sheet sheet, quantity ${name}: `)).toBe(true);
    expect(message.slice(`sheet sheet, quantity ${name}: `.length)).toMatch(reason);
  });

  it('a cycle, with its path', () =>
    expect(refusal({ a: quantity('W', 'b'), b: quantity('W', 'c + 0'), c: quantity('W', '2 * a') })).toMatchObject({
      name: 'ModelError',
      message: 'sheet sheet, quantity a: depends on itself: a -> b -> c -> a',
    }));

  it('a cycle, without what leads to it', () =>
    expect(refusal({ x: quantity('W', 'a'), a: quantity('W', 'b'), b: quantity('W', 'a') })).toMatchObject({
      message: 'sheet sheet, quantity a: depends on itself: a -> b -> a',
    }));

  it('a quantity that reads itself', () =>
    expect(refusal({ a: quantity('W', 'a') })).toMatchObject({
      message: 'sheet sheet, quantity a: depends on itself: a -> a',
    }));

  it('a cycle that closes in a branch', () =>
    expect(refusal({ a: quantity('W', '1 > 0 ? power : b'), b: quantity('W', 'a') })).toMatchObject({
      message: 'sheet sheet, quantity a: depends on itself: a -> b -> a',
    }));

  it('a cycle that closes over years', () =>
    expect(
      refusal({ a: quantity('USD', 'sum(row)'), row: quantity('USD/year', 'a / oneYear', { index: 'year' }) }),
    ).toMatchObject({ name: 'ModelError' }));

  it('the use of a quantity that may have no value', () =>
    expect(
      refusal({
        a: quantity('W', 'power', { undefined: { reason: 'none', when: 'power <= 0' } }),
        x: quantity('W', 'a + power'),
      }),
    ).toMatchObject({ message: 'sheet sheet, quantity x: "a" may have no value and cannot be used' }));

  it('an unknown name in the condition for having no value', () =>
    expect(
      refusal({ x: quantity('W', 'power', { undefined: { reason: 'none', when: 'nothing > 0' } }) }),
    ).toMatchObject({ message: 'sheet sheet, quantity x: unknown name "nothing"' }));

  it('a place in a quantity by place', () =>
    expect(refusal({ x: quantity('W', 'power + price', { index: 'place' }) })).toMatchObject({
      message: expect.stringContaining('sheet sheet, quantity leafX: ') as string,
    }));

  it('a quantity that two sheets define', () => {
    const sheet = (name: string) => ({ name, title: name, quantities: { x: quantity('W', 'power') } });
    expect(() => compileModel(smallModel({}, { sheets: [sheet('one'), sheet('two')] }), smallInputs)).toThrow(
      'sheet two, quantity x: is defined twice',
    );
  });

  it('a name of the structure that nothing reads', () =>
    expect(() =>
      compileSmall({ x: quantity('W', 'power') }, { structure: { spare: { unit: 'W', meaning: 'Unread.' } } }),
    ).toThrow('spare: is declared and never read'));
});

describe('a constant', () => {
  const added = constants as Record<string, { value: number; unit: string; meaning: string; measure?: boolean }>;
  afterEach(() => {
    delete added.planted;
  });

  it('that is not equal to one is refused by name', () => {
    added.planted = { value: 1024, unit: 'W/kW', meaning: 'Wrong.' };
    expect(() => compileSmall({})).toThrow('sheet constants, quantity planted: 1024 W/kW is not equal to one');
  });

  it('of the value 1 is refused too where its unit is not one', () => {
    added.planted = { value: 1, unit: 'W/kW', meaning: 'Wrong.' };
    expect(() => compileSmall({})).toThrow('sheet constants, quantity planted: 1 W/kW is not equal to one');
  });

  it('that measures is one of its unit', () => {
    added.planted = { value: 2, unit: 'year', meaning: 'Wrong.', measure: true };
    expect(() => compileSmall({})).toThrow('sheet constants, quantity planted: 2 year is not equal to one');
  });

  it('that is equal to one passes', () => {
    added.planted = { value: 60, unit: 's/minute', meaning: 'Seconds in a minute.' };
    expect(() => compileSmall({})).not.toThrow();
  });
});
