/** Values of inputs from the numbers of a row, by hand. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { InputDefinition } from '../../../src/catalog/types.ts';
import { checkRanges, Nodes } from '../../../src/scenario/batch/nodes.ts';
import type { ResolvedInput } from '../../../src/scenario/resolve.ts';
import { ScenarioError } from '../../../src/scenario/scenario-error.ts';
import type { Setting, Settings } from '../../../src/scenario/settings.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';

const definition = (more: Partial<InputDefinition> = {}): InputDefinition => ({
  ...catalog.input('endPrice')!,
  ...{ minimum: 0, maximum: 100, minimumExcluded: false },
  ...more,
});

const set = (name: string, more: Partial<ResolvedInput> = {}): ResolvedInput => {
  const { value = 10 } = more;
  return {
    ...{ name, input: definition(), value, low: null, high: null, own: { low: value, typical: value, high: value } },
    ...{ of: [], shareOf: null, figure: null, default: null, origin: 'scenario', bandOf: null },
    ...{ statement: null, convertedFrom: null, notice: null },
    ...more,
  };
};

/** By name of the input: the field in which the scenario has it. */
const settings = (names: readonly string[]): Settings =>
  ({ values: new Map(names.map((name) => [name, { field: `inputs.${name}` } as Setting])) }) as unknown as Settings;

const parentOf = (input: ResolvedInput, power: 1 | -1 = 1) => ({ input, power });
const claimed = catalog.classBand('vendor-claim', definition().group)!;

let nodes: Nodes;
const known = settings(['a', 'b', 'c']);
beforeEach(() => {
  nodes = new Nodes(
    new Map([
      ['inputs.a', 0],
      ['inputs.b', 1],
    ]),
    catalog,
    (name) => name === 'own',
  );
});
const valuesWith = (numbers: readonly number[], ...found: readonly number[]): number[] => {
  nodes.set(numbers);
  return found.map((node) => nodes.values[node]!);
};

describe('a value', () => {
  it('that varies is the number of its field, any other the one that it has', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => nodes.of(set(name), known));
    expect([a, b, c].map((node) => nodes.varies(node!))).toEqual([true, true, false]);
    expect([a, b, c].map((node) => nodes.isNumber(node!))).toEqual([true, true, false]);
    expect(valuesWith([3, 4], a!, b!, c!)).toEqual([3, 4, 10]);
    expect(valuesWith([5, 6], a!, b!, c!)).toEqual([5, 6, 10]);
  });

  it('of the tables does not vary, whatever a field is called', () =>
    expect(nodes.varies(nodes.of(set('a', { origin: 'edition' }), known))).toBe(false));

  it('is one node for one input, and another for each other', () => {
    const a = set('a');
    expect(nodes.of(a, known)).toBe(nodes.of(a, known));
    expect(nodes.of(set('a'), known)).not.toBe(nodes.of(a, known));
  });

  it('that is certain is one node for each number, which does not vary', () => {
    expect(nodes.constant(7)).toBe(0);
    expect(nodes.constant(7)).toBe(0);
    expect(nodes.constant(8)).not.toBe(nodes.constant(7));
    expect(nodes.values[nodes.constant(8)]).toBe(8);
    expect(nodes.varies(nodes.constant(7))).toBe(false);
  });

  it('follows what it is a factor or a divisor of, up to its most', () => {
    const [a, b] = [set('a'), set('b')];
    const own = { low: 1, typical: 2, high: 3 };
    const times = nodes.of(set('c', { own, of: [parentOf(a)] }), known);
    const over = nodes.of(set('d', { own, of: [parentOf(a), parentOf(b, -1)] }), known);
    const capped = nodes.of(set('e', { own, of: [parentOf(a)], most: 7 }), known);
    const later = nodes.of(set('f', { own, of: [parentOf(set('c', { own, of: [parentOf(a)] }))] }), known);
    expect(valuesWith([3, 4], times, over, capped, later)).toEqual([6, 1.5, 6, 12]);
    expect(valuesWith([5, 2], times, over, capped, later)).toEqual([10, 5, 7, 20]);
    expect([times, over, capped, later].map((node) => [nodes.varies(node), nodes.isNumber(node)])).toEqual(
      Array(4).fill([true, false]),
    );
  });

  it('that is read for the first time in a later row is that of the row', () => {
    nodes.set([3, 4]);
    const a = set('a');
    const node = nodes.of(set('c', { own: { low: 1, typical: 2, high: 3 }, of: [parentOf(a)] }), known);
    expect([nodes.values[nodes.of(a, known)], nodes.values[node]]).toEqual([3, 6]);
  });
});

describe('the band of a number', () => {
  const nodeOf = (more: Partial<ResolvedInput>, name = 'a'): number => nodes.of(set(name, more), settings([name]));

  it('is that of a claim where the class gives it, within the range of the input', () => {
    const node = nodeOf({ bandOf: 'class' });
    expect(nodes.hasBand(node)).toBe(true);
    nodes.set([20, 0]);
    expect(nodes.own(node)).toEqual({ low: 20 * claimed.low, typical: 20, high: 20 * claimed.high });
    expect(nodes.ends(node)).toEqual({ low: 20 * claimed.low, high: 20 * claimed.high });
    nodes.set([99, 0]);
    expect(nodes.own(node).high).toBe(100);
    const narrow = nodeOf({ bandOf: 'class', input: definition({ minimum: 19.9 }) });
    nodes.set([20, 0]);
    expect(nodes.own(narrow).low).toBe(19.9);
  });

  it('is none of 0, and none where no class gives it', () => {
    const node = nodeOf({ bandOf: 'class' });
    nodes.set([0, 0]);
    expect(nodes.own(node)).toEqual({ low: 0, typical: 0, high: 0 });
    expect(nodes.ends(node)).toEqual({ low: null, high: null });
    const plain = nodeOf({});
    expect(nodes.hasBand(plain)).toBe(false);
    expect(nodes.hasBand(nodeOf({ bandOf: 'class' }, 'c'))).toBe(false);
    nodes.set([20, 0]);
    expect(nodes.own(plain)).toEqual({ low: 20, typical: 20, high: 20 });
  });

  it('may come with another number where an own product has 0, but for what is counted', () => {
    const fields = new Map([['inputs.own', 0]]);
    nodes = new Nodes(fields, catalog, (name) => name === 'own');
    expect(nodes.hasBand(nodeOf({ value: 0 }, 'own'))).toBe(true);
    expect(nodes.hasBand(nodeOf({ value: 5 }, 'own'))).toBe(false);
    expect(nodes.hasBand(nodeOf({ value: 0, input: definition({ whole: true }) }, 'own'))).toBe(false);
    nodes = new Nodes(new Map([['inputs.a', 0]]), catalog, (name) => name === 'own');
    expect(nodes.hasBand(nodeOf({ value: 0 }))).toBe(false);
  });

  it('of an own product in a network is asked for by its plain name', () => {
    nodes = new Nodes(new Map([['inputs.storage/own', 0]]), catalog, (name) => name === 'own');
    expect(nodes.hasBand(nodeOf({ value: 0 }, 'storage/own'))).toBe(true);
  });

  it('that does not vary is its own', () =>
    expect(nodes.own(nodeOf({ own: { low: 1, typical: 2, high: 3 } }, 'c'))).toEqual({ low: 1, typical: 2, high: 3 }));
});

describe('the ends of what follows others', () => {
  const own = { low: 1, typical: 2, high: 4 };
  const a = set('a', { bandOf: 'class' });

  it('are those of its factors together', () => {
    const times = nodes.of(set('c', { own, of: [parentOf(a)] }), known);
    const over = nodes.of(set('d', { own, of: [parentOf(a, -1)] }), known);
    nodes.set([20, 0]);
    expect(nodes.ends(times)).toEqual({ low: 20 * claimed.low, high: 4 * 20 * claimed.high });
    expect(nodes.ends(over)).toEqual({ low: 1 / (20 * claimed.high), high: 4 / (20 * claimed.low) });
  });

  it('are those of what does not vary as they stand', () => {
    const band = set('b', { origin: 'edition', low: 2, high: 3 });
    const node = nodes.of(set('c', { own, of: [parentOf(set('a')), parentOf(band)] }), known);
    nodes.set([5, 0]);
    expect(nodes.ends(node)).toEqual({ low: 10, high: 60 });
    expect(nodes.ends(nodes.of(band, known))).toEqual({ low: 2, high: 3 });
  });

  it('are none of what is counted, of what has a most, and of what is certain', () => {
    const one = { low: 2, typical: 2, high: 2 };
    const ends = [{ input: definition({ whole: true }), own }, { most: 50, own }, { own: one }].map((more) =>
      nodes.of(set('c', { ...more, of: [parentOf(set('a'))] }), known),
    );
    nodes.set([5, 0]);
    expect(ends.map((node) => nodes.ends(node))).toEqual(Array(3).fill({ low: null, high: null }));
  });

  it('stand in their order where a factor is below 0', () => {
    const node = nodes.of(set('c', { own, of: [parentOf(set('a'))] }), known);
    nodes.set([-5, 0]);
    expect(nodes.ends(node)).toEqual({ low: -20, high: -5 });
  });
});

describe('shares that vary', () => {
  const own = { low: 1, typical: 2, high: 4 };
  const share = (name: string, of: ResolvedInput, more: Partial<ResolvedInput> = {}): ResolvedInput =>
    set(name, { own, of: [parentOf(of)], ...more });

  it('are found by name, each node of it', () => {
    const [first, second] = [set('a'), set('b')].map((of) => nodes.of(share('c', of), known));
    expect(nodes.shares(['c'])).toEqual([first, second]);
    expect(nodes.shares([])).toEqual([]);
  });

  it('are none of a name that is read and does not vary', () => {
    nodes.of(set('e', { origin: 'edition' }), known);
    nodes.constant(1);
    nodes.of(set('d', { origin: 'edition' }), known);
    expect(nodes.shares(['d'])).toEqual([]);
  });

  it('are left to the whole way where nothing reads the name, or a band would move with the number', () => {
    nodes.of(share('c', set('a', { bandOf: 'class' })), known);
    expect([nodes.shares(['never']), nodes.shares(['c'])]).toEqual([undefined, undefined]);
  });

  it.each([
    ['of 0, which may get one', set('a', { value: 0 })],
    ['with a most', share('a2', set('a'), { most: 9 })],
    ['of what has a band itself', share('a3', set('a', { bandOf: 'class' }))],
  ])('and of a number %s', (_, parent) => {
    nodes.of(share('c', parent), known);
    expect(nodes.shares(['c'])).toBeUndefined();
  });

  it('of several parents count those that vary', () => {
    const steady = set('d', { origin: 'edition', bandOf: 'class' });
    const node = nodes.of(set('c', { own, of: [parentOf(steady), parentOf(set('a'))] }), known);
    expect(nodes.shares(['c'])).toEqual([node]);
    nodes.of(set('e', { own, of: [parentOf(set('a', { bandOf: 'class' })), parentOf(set('b'))] }), known);
    expect(nodes.shares(['e'])).toBeUndefined();
  });

  it('are refused where they or their ends leave the range, by the name of the input', () => {
    const node = nodes.of(share('c', set('a')), known);
    const refused = (number: number): string | undefined => {
      nodes.set([number, 0]);
      try {
        nodes.checkShare(node);
        return undefined;
      } catch (error) {
        return (error as ScenarioError).field;
      }
    };
    // Four times 25 is the most; twice 50 as well, but four times that is more.
    expect([refused(25), refused(26), refused(51), refused(-1)]).toEqual([undefined, 'c', 'c', 'c']);
    const low = nodes.of(share('e', set('b'), { input: definition({ minimum: 4 }) }), known);
    nodes.set([1, 4]);
    expect(() => nodes.checkShare(low)).not.toThrow();
    nodes.set([1, 3]);
    expect(() => nodes.checkShare(low)).toThrow(ScenarioError);
  });
});

it('a number that its input cannot have is refused, any other is not', () => {
  const ranges = [definition(), undefined, definition({ minimum: 5 })];
  expect(() => checkRanges(ranges, [100, -1, 5])).not.toThrow();
  for (const numbers of [
    [101, 0, 5],
    [100, 0, 4],
  ])
    expect(() => checkRanges(ranges, numbers)).toThrow(expect.objectContaining({ field: '' }) as ScenarioError);
});
