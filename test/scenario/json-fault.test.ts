import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../src/scenario/json-fault.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a text that is not JSON', () => {
  it.each([
    ['', 1, 1, null],
    [' \n', 2, 1, null],
    ['{', 1, 2, null],
    ['{"a": 1,}', 1, 9, '"}"'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"\\""'],
    ['[1, 2,\r\n]', 2, 1, '"]"'],
    ['[\r1\r2]', 3, 1, '"2"'],
    ['{"a": NaN}', 1, 7, '"NaN"'],
    ['{"a": undefined}', 1, 7, '"undefined"'],
    ["{'a': 1}", 1, 2, '"\'"'],
    ['{a: 1}', 1, 2, '"a"'],
    ['{"a" 1}', 1, 6, '"1"'],
    ['{"a": 1}}', 1, 9, '"}"'],
    ['[1}', 1, 3, '"}"'],
    ['{"a": 01}', 1, 7, '"01"'],
    ['{"a": 1.}', 1, 7, '"1."'],
    ['{"a": +1}', 1, 7, '"+1"'],
    ['{"a": .5}', 1, 7, '".5"'],
    ['["a\nb"]', 1, 4, '"\\n"'],
    ['["a\\x"]', 1, 5, '"x"'],
    ['["a', 1, 4, null],
    ['["a\\', 1, 5, null],
    ['["\u00e4\u{1f600}" // note\n]', 1, 7, '"/"'],
    ['"\u{1f600}" \u{1f600}', 1, 5, '"\u{1f600}"'],
    ['<!doctype html>', 1, 1, '"<"'],
    [`[${'x'.repeat(90)}]`, 1, 2, `"${'x'.repeat(20)}"`],
  ] as const)('%j: line %i, column %i, %s', (text, line, column, sign) => {
    expect(parses(text)).toBe(false);
    expect(jsonFault(text)).toEqual({ line, column, sign });
  });
});

it('is read however deep it is', () =>
  expect(jsonFault('['.repeat(200_000))).toEqual({ line: 1, column: 200_001, sign: null }));

/** JSON with one sign more, less or other than it had. */
const spoilt = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom(0, 1), fc.constantFrom('', ...'{}[],:"\\0-.eEtn \n\u0001x'))
  .map(([json, at, gone, more]) => {
    const place = at % (json.length + 1);
    return json.slice(0, place) + more + json.slice(place + gone);
  });

/** What is wrong in the words of V8, which says where it stopped, or at which sign. */
function reason(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

it('stops where the reader of JSON does, and nowhere in a text that is JSON', () => {
  fc.assert(
    fc.property(spoilt, (text) => {
      const { line, column, sign } = jsonFault(text);
      const lines = text.split(/(?<=\n|\r(?!\n))/);
      const at =
        lines.slice(0, line - 1).join('').length + [...(lines[line - 1] ?? '')].slice(0, column - 1).join('').length;
      // A word or number is told from its first sign; it may be longer than what is told of it.
      const end = at + /^(?:[\w.+-]*|[^])/.exec(text.slice(at))![0].length;
      const said = reason(text);
      if (said === undefined || /end of JSON/.test(said)) {
        // A word or number may be what is not whole.
        expect(sign === null || /^"[\w.+-]+"$/.test(sign)).toBe(true);
        expect(end).toBe(text.length);
        return;
      }
      const place = /at position (\d+)/.exec(said)?.[1];
      const token = /^Unexpected token '([^]*?)', /.exec(said)?.[1];
      if (place !== undefined) expect(Number(place) >= at && Number(place) <= end).toBe(true);
      else expect(text.slice(at, end + 1)).toContain(token);
    }),
    { numRuns: 3000 },
  );
});
