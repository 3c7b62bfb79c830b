import { describe, expect, it } from 'vitest';
import { parseExpression } from '../../../src/compile/expression.ts';
import { atPlace } from '../../../src/compile/names.ts';
import { mathml, spelt } from '../../../src/build/method/mathml.ts';
import { models, quantityEntries } from '../../../src/build/method/names.ts';
import { places } from '../../../src/model/sheet.ts';
import { entryOf } from '../../cases/method-page.ts';
import { readMathml } from '../../cases/read-mathml.ts';
import { elementsOf, readXml } from '../../cases/xml.ts';

const trees = (formulas: readonly string[]): string[] => formulas.map((one) => JSON.stringify(parseExpression(one)));

describe('the formulas of the page', () => {
  it.each(quantityEntries().map(({ name, of }) => [name, of] as const))('say what the sheets say: %s', (name, of) => {
    const said = elementsOf(entryOf(`q-${name}`), 'math').map((math) => JSON.stringify(readMathml(math)));
    const formulas = [...of.values()].flatMap(({ formula, undefined: absent }) => [
      ...(formula === undefined ? [] : typeof formula === 'string' ? [formula] : Object.values(formula)),
      ...(absent?.when === undefined ? [] : [absent.when]),
    ]);
    expect(new Set(said)).toEqual(new Set(trees(formulas)));
  });

  it('are of every sheet of every model', () => {
    const names = models.flatMap(({ sheets }) => sheets.flatMap(({ quantities }) => Object.keys(quantities)));
    expect(new Set(quantityEntries().map(({ name }) => name))).toEqual(new Set(names));
  });
});

describe('a formula as MathML', () => {
  const names = { anchor: (name: string) => `q-${name}`, isPerPlace: (name: string) => name === 'x', atPlace: false };
  const back = (formula: string): string => JSON.stringify(readMathml(readXml(mathml(formula, names))));

  it.each([
    'a - (b - c) - d',
    'a - (b + c)',
    'a * (b * c)',
    '(a + b) * c / d',
    'a / (b / c)',
    'a / b / c',
    '(a / b) ^ (c - 1)',
    '-a ^ 2 + b',
    'sum(x) * a + sum(x * a)',
    'sum(x + a) * b',
    'a * sum(x) + b',
    'discounted(a) - discounted(1)',
    '(a > 0 ? b : c) * d',
    'a > 0 ? b : c > 0 ? d : e + f',
    'min(a, max(b, ceil(c)), floor(d / e))',
    'sqrt(2 * a / b)',
    '(a > 0 ? 1 : 0) == 0 ? 1 : 2',
    'firstOfManyLongNames * secondOfManyLongNames * thirdOfManyLongNames + fourthOfManyLongNames * fifthOfManyLongNames',
    'a * (firstOfManyLongNames - secondOfManyLongNames - (thirdOfManyLongNames - fourthOfManyLongNames))',
  ])('is read back: %s', (formula) => {
    expect(back(formula)).toBe(JSON.stringify(parseExpression(formula)));
  });

  it('puts what is too long into lines', () => {
    const long = Array.from({ length: 9 }, (_, i) => `quantityNumber${'ABCDEFGHI'.charAt(i)}x`).join(' + ');
    expect(elementsOf(readXml(mathml(long, names)), 'mtr').length).toBeGreaterThan(2);
  });

  it('refuses a name that nothing tells', () => {
    const strict = {
      ...names,
      anchor: (name: string): string => {
        throw new Error(name);
      },
    };
    expect(() => mathml('a + b', strict)).toThrow('a');
  });
});

it('names stand in words of which the name can be made again', () => {
  const named = quantityEntries().flatMap(({ name }) => [name, ...places.map((place) => atPlace(place, name))]);
  const again = named.map((name) => spelt(name).replace(/ (\w)/g, (_, letter: string) => letter.toUpperCase()));
  expect(again).toEqual(named);
});
