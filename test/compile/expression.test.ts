import { describe, expect, it } from 'vitest';
import { parseExpression, type Expression } from '../../src/compile/expression.ts';

const a: Expression = { kind: 'name', name: 'a' };
const b: Expression = { kind: 'name', name: 'b' };

describe('the grammar accepts', () => {
  it('a number', () => expect(parseExpression('1.5e3')).toEqual({ kind: 'number', value: 1500 }));
  it('a name', () => expect(parseExpression('a')).toEqual(a));
  it('a negative', () => expect(parseExpression('-a')).toEqual({ kind: 'negate', of: a }));
  it('parentheses', () => expect(parseExpression('(a)')).toEqual(a));

  it.each(['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!='])('the operator %s', (operator) =>
    expect(parseExpression(`a ${operator} b`)).toEqual({ kind: 'binary', operator, left: a, right: b }),
  );

  it('a condition', () =>
    expect(parseExpression('a > 0 ? a : b')).toEqual({
      kind: 'choice',
      test: { kind: 'binary', operator: '>', left: a, right: { kind: 'number', value: 0 } },
      then: a,
      otherwise: b,
    }));

  it.each(['ceil', 'floor', 'abs', 'sqrt', 'sum', 'discounted'])('%s of one argument', (name) =>
    expect(parseExpression(`${name}(a)`)).toEqual({ kind: 'call', function: name, arguments: [a] }),
  );

  it.each(['min', 'max', 'irr', 'payback'])('%s of two arguments', (name) =>
    expect(parseExpression(`${name}(a, b)`)).toEqual({ kind: 'call', function: name, arguments: [a, b] }),
  );
});

describe('the grammar binds', () => {
  const times = (left: Expression, right: Expression): Expression => ({ kind: 'binary', operator: '*', left, right });

  it('a power closer than a sign', () =>
    expect(parseExpression('-a ^ b')).toEqual({
      kind: 'negate',
      of: { kind: 'binary', operator: '^', left: a, right: b },
    }));

  it('a product closer than a sum', () =>
    expect(parseExpression('a + a * b')).toEqual({ kind: 'binary', operator: '+', left: a, right: times(a, b) }));

  it('powers from the right', () =>
    expect(parseExpression('a ^ b ^ a')).toMatchObject({ operator: '^', left: a, right: { operator: '^' } }));

  it('quotients from the left', () =>
    expect(parseExpression('a / b * a')).toMatchObject({ operator: '*', left: { operator: '/' }, right: a }));
});

describe('the grammar refuses', () => {
  it('what cannot be read, and keeps the reason of the reader', () => {
    let error: unknown;
    try {
      parseExpression('a +');
    } catch (thrown) {
      error = thrown;
    }
    expect((error as Error).cause).toBeInstanceOf(SyntaxError);
  });

  it.each([
    ['an unknown function', 'round(a)', 'function "round" is outside the grammar'],
    ['a function that every object has', 'toString(a)', 'function "toString" is outside the grammar'],
    ['another such function', 'constructor(a)', 'function "constructor" is outside the grammar'],
    ['a product without a sign', '2 a', '"2 a" multiplies without a sign'],
    ['a sign that says nothing', '+a', 'operator "+" is outside the grammar'],
    ['a product of parentheses without a sign', '(a) (b)', 'multiplies without a sign'],
    ['text', '"a"', 'is not a number'],
    ['an assignment', 'a = b', 'outside the grammar (AssignmentNode)'],
    ['a function definition', 'f(a) = a', 'outside the grammar (FunctionAssignmentNode)'],
    ['a chained comparison', 'a < b < a', 'outside the grammar (RelationalNode)'],
    ['a matrix', '[a, b]', 'outside the grammar (ArrayNode)'],
    ['an index', 'a[1]', 'outside the grammar (AccessorNode)'],
    ['a property', 'a.b', 'outside the grammar (AccessorNode)'],
    ['a range', 'a:b', 'outside the grammar (RangeNode)'],
    ['an object', '{a: b}', 'outside the grammar (ObjectNode)'],
    ['two statements', 'a; b', 'outside the grammar (BlockNode)'],
    ['true', 'true', '"true" is not a number'],
    ['a logical operator', 'a and b', 'operator "and" is outside the grammar'],
    ['a remainder', 'a % b', 'outside the grammar'],
    ['a percentage', '5 %', 'outside the grammar'],
    ['a factorial', 'a!', 'operator "!" is outside the grammar'],
    ['a transposition', "a'", 'outside the grammar'],
    ['a product by elements', 'a .* b', 'operator ".*" is outside the grammar'],
    ['a unit conversion', 'a to b', 'operator "to" is outside the grammar'],
    ['nothing', '', 'is not a number'],
    ['half a formula', 'a +', 'cannot be read'],
  ])('%s: %s', (_, formula, reason) => expect(() => parseExpression(formula)).toThrow(reason));

  it.each([
    ['ceil()', 0],
    ['floor()', 0],
    ['floor(a, b)', 2],
    ['abs()', 0],
    ['sum()', 0],
    ['discounted()', 0],
    ['sqrt(a, b)', 2],
    ['min(a, a, a, a, a, a, a, a, a, a)', 10],
    ['max(a, a, a, a, a, a, a, a, a, a)', 10],
    ['payback(a, b, a)', 3],
    ['ceil(a, b)', 2],
    ['min(a)', 1],
    ['max(a)', 1],
    ['abs(a, b)', 2],
    ['sqrt()', 0],
    ['sum(a, b)', 2],
    ['discounted(a, b)', 2],
    ['irr(a)', 1],
    ['irr(a, b, a)', 3],
    ['payback(a)', 1],
  ])('the number of arguments of %s', (formula, count) =>
    expect(() => parseExpression(formula)).toThrow(new RegExp(` arguments?, found ${count}$`)),
  );

  it.each([
    ['abs()', 'function "abs" takes 1 argument, found 0'],
    ['irr(a)', 'function "irr" takes 2 arguments, found 1'],
    ['min(a)', 'function "min" takes 2 to 9 arguments, found 1'],
  ])('how many arguments %s may have', (formula, message) => expect(() => parseExpression(formula)).toThrow(message));
});
