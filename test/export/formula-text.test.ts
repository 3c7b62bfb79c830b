import { describe, expect, it } from 'vitest';
import type { Formula } from '../../src/engine/formula.ts';
import { formulaText, termValue, type References, type Values } from '../../src/export/workbook/formula-text.ts';

const references: References = {
  input: (position) => `A${position}`,
  output: (position) => `B${position}`,
  year: 'YEAR',
  overYears: (of, discounted) => `${discounted ? 'NPV' : 'SUM'}(${formulaText(of, references)})`,
};
const [a, b, c]: Formula[] = [
  ['input', 1],
  ['output', 2],
  ['input', 3],
];

describe('a formula as a spreadsheet reads it', () => {
  it.each<[string, Formula]>([
    ['7', 7],
    ['0.05', 0.05],
    ['(-7)', -7],
    ['1E-12', 1e-12],
    ['0', 0],
    ['A1', a!],
    ['B2', b!],
    ['YEAR', ['year']],
    ['A1+B2', ['+', a!, b!]],
    ['A1-B2', ['-', a!, b!]],
    ['A1*B2', ['*', a!, b!]],
    ['A1/B2', ['/', a!, b!]],
    ['A1^B2', ['^', a!, b!]],
    ['(-2)^B2', ['^', -2, b!]],
  ])('%s', (text, formula) => expect(formulaText(formula, references)).toBe(text));

  it.each<[string, Formula]>([
    ['A1+B2+A3', ['+', ['+', a!, b!], c!]],
    ['A1+(B2+A3)', ['+', a!, ['+', b!, c!]]],
    ['A1-(B2-A3)', ['-', a!, ['-', b!, c!]]],
    ['A1-B2-A3', ['-', ['-', a!, b!], c!]],
    ['A1*B2+A3', ['+', ['*', a!, b!], c!]],
    ['(A1+B2)*A3', ['*', ['+', a!, b!], c!]],
    ['A1*(B2+A3)', ['*', a!, ['+', b!, c!]]],
    ['A1/(B2*A3)', ['/', a!, ['*', b!, c!]]],
    ['A1*B2/A3', ['/', ['*', a!, b!], c!]],
    ['A1+B2*A3', ['+', a!, ['*', b!, c!]]],
    ['(A1*B2)^A3', ['^', ['*', a!, b!], c!]],
    ['A1^(B2*A3)', ['^', a!, ['*', b!, c!]]],
    ['A1*B2^A3', ['*', a!, ['^', b!, c!]]],
    ['A1^B2*A3', ['*', ['^', a!, b!], c!]],
  ])('%s binds as it is computed', (text, formula) => expect(formulaText(formula, references)).toBe(text));

  it.each<[string, Formula]>([
    ['(A1^B2)^A3', ['^', ['^', a!, b!], c!]],
    ['A1^(B2^A3)', ['^', a!, ['^', b!, c!]]],
  ])('%s says from which side it is computed', (text, formula) => expect(formulaText(formula, references)).toBe(text));

  it.each<[string, Formula]>([
    ['A1<B2', ['<', a!, b!]],
    ['A1<=B2', ['<=', a!, b!]],
    ['A1>B2', ['>', a!, b!]],
    ['A1>=B2', ['>=', a!, b!]],
    ['A1=B2', ['==', a!, b!]],
    ['A1<>B2', ['!=', a!, b!]],
    ['IF(A1<B2,A3,0)', ['?', ['<', a!, b!], c!, 0]],
    ['IF(A1,B2,A3)', ['?', a!, b!, c!]],
    ['A1+B2<A3*2', ['<', ['+', a!, b!], ['*', c!, 2]]],
  ])('%s compares', (text, formula) => expect(formulaText(formula, references)).toBe(text));

  it.each<[string, Formula]>([
    ['IF(A1<B2,1,0)*A3', ['*', ['<', a!, b!], c!]],
    ['A3+IF(A1>B2,1,0)', ['+', c!, ['>', a!, b!]]],
    ['IF(A3,IF(A1<B2,1,0),IF(A1>B2,1,0))', ['?', c!, ['<', a!, b!], ['>', a!, b!]]],
    ['MAX(IF(A1=B2,1,0),A3)', ['max', ['==', a!, b!], c!]],
    ['IF(A1<B2,1,0)<A3', ['<', ['<', a!, b!], c!]],
  ])('%s: a comparison counts 1 or 0 where it is no test', (text, formula) =>
    expect(formulaText(formula, references)).toBe(text),
  );

  it.each<[string, Formula]>([
    ['MIN(A1,B2+A3)', ['min', a!, ['+', b!, c!]]],
    ['MAX(A1,B2,A3)', ['max', a!, b!, c!]],
    ['ABS(A1-B2)', ['abs', ['-', a!, b!]]],
    ['SQRT(A1)', ['sqrt', a!]],
    ['2*MIN(A1,B2)', ['*', 2, ['min', a!, b!]]],
    ['SUM(A1+B2)', ['total', ['+', a!, b!]]],
    ['NPV(A1)', ['discounted', a!]],
    ['NPV(A1)/2', ['/', ['discounted', a!], 2]],
  ])('%s is called', (text, formula) => expect(formulaText(formula, references)).toBe(text));

  it.each<[string, Formula]>([
    ['(-INT(1E-12*MAX(1,ABS(A1))-A1))', ['ceil', a!]],
    ['INT(A1+1E-12*MAX(1,ABS(A1)))', ['floor', a!]],
    ['(-INT(1E-12*MAX(1,ABS(A1/B2))-A1/B2))', ['ceil', ['/', a!, b!]]],
    ['(-INT(1E-12*MAX(1,ABS(A1+B2))-(A1+B2)))', ['ceil', ['+', a!, b!]]],
    ['INT(A1-B2+1E-12*MAX(1,ABS(A1-B2)))', ['floor', ['-', a!, b!]]],
    ['INT(IF(A1<B2,1,0)+1E-12*MAX(1,ABS(IF(A1<B2,1,0))))', ['floor', ['<', a!, b!]]],
    ['A3-(-INT(1E-12*MAX(1,ABS(A1))-A1))', ['-', c!, ['ceil', a!]]],
    ['A3*INT(A1+1E-12*MAX(1,ABS(A1)))', ['*', c!, ['floor', a!]]],
  ])('%s rounds with the tolerance of the sheets', (text, formula) =>
    expect(formulaText(formula, references)).toBe(text),
  );
});

describe('the term of a sum over years in one year', () => {
  const values: Values = { input: (position) => [0, 6, 0, 2][position]!, output: (position) => 10 * position, year: 3 };

  it.each<[number, Formula]>([
    [7, 7],
    [6, a!],
    [20, b!],
    [3, ['year']],
    [26, ['+', a!, b!]],
    [-14, ['-', a!, b!]],
    [120, ['*', a!, b!]],
    [0.3, ['/', a!, b!]],
    [36, ['^', a!, c!]],
    [1, ['<', a!, b!]],
    [0, ['<', b!, a!]],
    [0, ['<', a!, a!]],
    [1, ['<=', a!, a!]],
    [0, ['<=', b!, a!]],
    [0, ['>', a!, b!]],
    [1, ['>', b!, a!]],
    [0, ['>', a!, a!]],
    [1, ['>=', a!, a!]],
    [0, ['>=', a!, b!]],
    [1, ['==', a!, 6]],
    [0, ['==', a!, b!]],
    [1, ['!=', a!, b!]],
    [0, ['!=', a!, a!]],
    [20, ['?', ['<', a!, b!], b!, c!]],
    [2, ['?', ['>', a!, b!], b!, c!]],
    [2, ['min', a!, b!, c!]],
    [20, ['max', a!, b!, c!]],
    [14, ['abs', ['-', a!, b!]]],
    [4, ['sqrt', 16]],
  ])('is %d of %j', (value, formula) => expect(termValue(formula, values)).toBeCloseTo(value, 12));

  it.each<[string, Formula]>([
    ['ceil', ['ceil', a!]],
    ['floor', ['floor', a!]],
    ['total', ['total', a!]],
    ['discounted', ['+', 1, ['discounted', a!]]],
  ])('is none of %s', (name, formula) =>
    expect(() => termValue(formula, values)).toThrow(`no term of a sum over years: ${name}`),
  );
});
