import { describe, expect, it } from 'vitest';
import { ModelError } from '../../src/compile/model-error.ts';
import { atPlace, Names, type InputUnit } from '../../src/compile/names.ts';
import { parseUnit } from '../../src/compile/unit.ts';
import type { Model, Quantity } from '../../src/model/sheet.ts';
import { quantity, smallInputs, smallModel } from '../cases/small-model.ts';

const inputs: readonly InputUnit[] = [
  ...smallInputs,
  { quantity: 'switchPrice', unit: 'USD', subject: 'capacity' },
  // An input whose own name begins as a place does.
  { quantity: 'coreHours', unit: 'h', subject: 'facility' },
  { quantity: 'share2', unit: '1', subject: 'architecture' },
];

const namesOf = (quantities: Readonly<Record<string, Quantity>> = {}, rest: Partial<Model> = {}): Names =>
  new Names(smallModel(quantities, rest), inputs);

const structure = {
  slack: { unit: 'W', meaning: 'By place.', index: 'place' },
  flow: { unit: 'USD/year', meaning: 'By year.', index: 'year' },
  plain: { unit: 'h', meaning: 'One number.' },
  /** Over the input of the tables that has this name. */
  share2: { unit: 'W', meaning: 'One number.' },
} as const;

describe('a name', () => {
  const names = namesOf(
    {
      ends: quantity('W', 'endPower', { index: 'place' }),
      total: quantity('W', 'power'),
      leafOwn: quantity('W', 'power'),
    },
    { structure },
  );

  it.each([
    ['ends', true],
    ['slack', true],
    ['endPower', true],
    ['switchPrice', true],
    ['total', false],
    ['flow', false],
    ['plain', false],
    ['share2', false],
    ['power', false],
    ['leafEnds', false],
    ['unknown', false],
    ['toString', false],
  ])('%s has a value for each place: %s', (name, expected) => expect(names.isPerPlace(name)).toBe(expected));

  it.each([
    ['total', undefined, 'total'],
    ['ends', 'leaf', 'leafEnds'],
    ['ends', 'card', 'cardEnds'],
    ['leafEnds', undefined, 'leafEnds'],
    ['leafEnds', 'upper', 'leafEnds'],
    ['leafOwn', undefined, 'leafOwn'],
  ] as const)('%s at %s is the quantity %s', (name, place, expected) =>
    expect(names.resolve(name, place)).toMatchObject({ kind: 'node', node: { name: expected } }),
  );

  it.each([
    ['power', undefined, 'power', 'W', false],
    ['endPower', 'leaf', 'leaf.endPower', 'W', false],
    ['endPower', 'upper', 'upper.endPower', 'W', false],
    ['switchPrice', 'leaf', 'leaf.switchPrice', 'USD', false],
    ['leafEndPower', undefined, 'leaf.endPower', 'W', false],
    ['fourthSwitchPrice', 'leaf', 'fourth.switchPrice', 'USD', false],
    ['cardSlack', undefined, 'card.slack', 'W', false],
    ['coreHours', undefined, 'coreHours', 'h', false],
    ['slack', 'upper', 'upper.slack', 'W', false],
    ['flow', undefined, 'flow', 'USD/year', true],
    ['plain', undefined, 'plain', 'h', false],
    ['share2', undefined, 'share2', 'W', false],
  ] as const)('%s at %s is the input %s', (name, place, key, unit, perYear) =>
    expect(names.resolve(name, place)).toEqual({ kind: 'input', key, unit: parseUnit(unit), perYear }),
  );

  it('is a constant before anything else', () =>
    expect(names.resolve('hoursPerYear', 'leaf')).toEqual({
      ...{ kind: 'constant', name: 'hoursPerYear', value: 8760, unit: parseUnit('h/year') },
    }));

  it.each(['nothing', 'leafPower', 'leafNothing', 'leaf', 'toString', 'constructor', 'endpower'])(
    '%s is unknown',
    (name) => expect(() => names.resolve(name, 'leaf')).toThrow(`unknown name "${name}"`),
  );

  it.each(['ends', 'slack', 'endPower'])('%s needs a place', (name) =>
    expect(() => names.resolve(name, undefined)).toThrow(
      `"${name}" has a value for each place; sum it or name a place`,
    ),
  );

  it('at a place begins with it', () => expect(atPlace('core', 'endPower')).toBe('coreEndPower'));
});

describe('a quantity', () => {
  const node = (name: string, quantities: Readonly<Record<string, Quantity>>) => namesOf(quantities).nodes.get(name);

  it('by place has a formula at those of the model, and 0 at others', () => {
    const ends = quantity('W', 'endPower', { index: 'place' });
    const { nodes } = namesOf({ ends });
    expect([...nodes.values()]).toEqual(
      ['leaf', 'upper', 'core', 'fourth', 'card'].map((place) => ({
        ...{ name: `${place}Ends`, sheet: 'sheet', quantity: ends, perYear: false, unit: parseUnit('W'), place },
        formula: place === 'leaf' || place === 'upper' ? 'endPower' : '0',
      })),
    );
  });

  it('by year is one row', () =>
    expect(node('row', { row: quantity('W', 'power', { index: 'year' }) })).toMatchObject({
      ...{ name: 'row', perYear: true, formula: 'power' },
    }));

  it('has no place where it has none', () =>
    expect(node('x', { x: quantity('W', 'power') })).toEqual({
      ...{ name: 'x', sheet: 'sheet', quantity: quantity('W', 'power'), perYear: false },
      ...{ unit: parseUnit('W'), formula: 'power' },
    }));

  it('has the formula of its place', () => {
    const x: Quantity = {
      unit: 'W',
      meaning: 'X.',
      index: 'place',
      formula: { leaf: 'endPower', upper: '2 * endPower' },
    };
    const { nodes } = namesOf({ x });
    expect(['leafX', 'upperX', 'cardX'].map((name) => nodes.get(name)!.formula)).toEqual([
      'endPower',
      '2 * endPower',
      '0',
    ]);
  });

  it('may lack a formula where it never has a value', () => {
    const x: Quantity = { unit: 'W', meaning: 'X.', undefined: { reason: 'none' } };
    expect(node('x', { x })).not.toHaveProperty('formula');
  });

  it.each<[string, string, Quantity]>([
    ['no formula', 'x', { unit: 'W', meaning: 'X.' }],
    ['no formula and a condition', 'x', { unit: 'W', meaning: 'X.', undefined: { reason: 'none', when: 'power > 0' } }],
    ['a place without one', 'upperX', { unit: 'W', meaning: 'X.', index: 'place', formula: { leaf: 'endPower' } }],
  ])('is refused with %s', (_, name, x) =>
    expect(() => namesOf({ x })).toThrow(
      new ModelError('sheet', name, 'has neither a formula nor a reason for having no value'),
    ),
  );

  it.each(['oneYear', 'year', 'plain', 'power', 'endPower'])('may not be called %s', (name) =>
    expect(() => namesOf({ [name]: quantity('W', 'power') }, { structure })).toThrow(
      new ModelError('sheet', name, 'the name stands for something else already'),
    ),
  );

  it.each(['X', '1x', '_x', 'x_y', 'x!', '!x', 'é', 'xé', ''])('may not be called "%s"', (name) =>
    expect(() => namesOf({ [name]: quantity('W', 'power') })).toThrow(
      new ModelError('sheet', name, 'a name is letters and digits'),
    ),
  );

  it.each(['x', 'x1Y2', 'toString', 'constructor'])('may be called %s', (name) =>
    expect(node(name, { [name]: quantity('W', 'power') })).toMatchObject({ name }),
  );

  it('of an unknown unit is refused with the reason', () =>
    expect(() => namesOf({ x: quantity('furlong9', 'power') })).toThrow(
      /^sheet sheet, quantity x: unit "furlong9" is unknown: .*furlong9/,
    ));

  it.each([
    ['of one name twice', { x: quantity('W', 'power') }],
    ['of a name that a place makes', { leafX: quantity('W', 'power') }],
  ])('is refused %s', (_, other) => {
    const sheet = (name: string, quantities: Readonly<Record<string, Quantity>>) => ({ name, title: name, quantities });
    const first = { x: quantity('W', 'endPower', { index: 'place' }), ...('x' in other && other) };
    expect(() => namesOf({}, { sheets: [sheet('one', first), sheet('two', other)] })).toThrow(
      new ModelError('two', Object.keys(other)[0]!, 'is defined twice'),
    );
  });
});
