/** What was found is told short, on one line, whatever it is. */
import { describe, expect, it } from 'vitest';
import { quote, ScenarioError } from '../../src/scenario/scenario-error.ts';

const nested = (open: string, close: string): unknown => JSON.parse(open.repeat(20_000) + '1' + close.repeat(20_000));

describe('what was found', () => {
  const self: Record<string, unknown> = {};
  self.self = self;
  const list: unknown[] = [];
  list.push(list);

  it.each<[string, unknown, unknown]>([
    ['nothing', undefined, { id: 'missing' }],
    ['a text', 'high', '"high"'],
    ['no number', NaN, 'NaN'],
    ['null', null, 'null'],
    ['true', true, 'true'],
    ['a list', [1, undefined, 'a', { b: null }], '[1,null,"a",{"b":null}]'],
    ['spaces', 'a   b', '"a b"'],
    ['80 signs', 'x'.repeat(78), `"${'x'.repeat(78)}"`],
    ['81 signs', 'x'.repeat(79), `"${'x'.repeat(76)}...`],
    ['a day', new Date(0), '"1970-01-01T00:00:00.000Z"'],
    ['a function', () => 1, 'function'],
    ['what JSON does not have', 1n, 'bigint'],
    ['an object in itself', self, `${'{"self":'.repeat(10).slice(0, 77)}...`],
    ['a list in itself', list, `${'['.repeat(77)}...`],
    ['lists without end', nested('[', ']'), `${'['.repeat(77)}...`],
    ['objects without end', nested('{"a":', '}'), `${'{"a":'.repeat(16).slice(0, 77)}...`],
  ])('%s', (_, value, told) => expect(quote(value)).toEqual(told));
});

it('a refusal has a name of its own', () =>
  expect(String(new ScenarioError('inputs.pue', '"high"', { id: 'text' }))).toBe(
    'ScenarioError: {"field":"inputs.pue","found":"\\"high\\"","allowed":{"id":"text"}}',
  ));
