/** JSON that was cut off or changed, up to its last whole entry. */
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/scenario/read-json.ts';

describe('of JSON that is not whole', () => {
  it.each<[string, unknown, string]>([
    ['{', {}, ''],
    ['{"a": 1, "b": 2', { a: 1 }, 'a'],
    // Without a sign behind it, a number may have had more digits; a space is one.
    ['{"a": 1 ', { a: 1 }, 'a'],
    ['{"a": true, "b": null, "c": false, "d', { a: true, b: null, c: false }, 'c'],
    ['{"a": [], "b": {}, "c": ', { a: [], b: {} }, 'b'],
    ['{"a": [1, 2, ', { a: [1, 2] }, 'a[1]'],
    ['{"a": {"b": 1, "c": "x', { a: { b: 1 } }, 'a.b'],
    // Half an own product is none: what is deeper is kept whole or left out.
    ['{"a": {"b": 1, "c": {"d": 1, "e": 2', { a: { b: 1 } }, 'a.b'],
    ['{"a": {"b": {"c": 1, "d": ', {}, ''],
    ['{"a": 1, "b": x, "c": 3}', { a: 1 }, 'a'],
    ['{"a": 1, : 2}', { a: 1 }, 'a'],
    ['{"a": 1, "b" 2}', { a: 1 }, 'a'],
    ['{"a": 1, "b": "\\x"}', { a: 1 }, 'a'],
    ['{"a": 1 "b": 2}', { a: 1 }, 'a'],
  ])('%s', (text, value, cutAfter) => expect(readJson(text)).toEqual({ value, end: text.length, cutAfter }));
});

it.each([
  ['{"a": 1, "b": [1, 2,],} and more', { a: 1, b: [1, 2] }, 23],
  [' {"a": "x\\"y"}', { a: 'x"y' }, 14],
])('what is whole ends where it ends: %s', (text, value, end) => expect(readJson(text)).toEqual({ value, end }));

it.each(['', 'x', '[1]', '"a"', '1'])('%j is no object', (text) => expect(readJson(text)).toBeUndefined());

it('reads ten levels, and leaves out what is deeper', () => {
  const nested = (levels: number): string => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
  expect(readJson(nested(10))).toEqual({ value: JSON.parse(nested(10)) as unknown, end: nested(10).length });
  expect(readJson(nested(11))).toEqual({ value: {}, end: nested(11).length, cutAfter: '' });
});
