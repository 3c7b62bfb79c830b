import { describe, expect, it } from 'vitest';
import { evaluateOf } from '../mutation/mutable-model.ts';
import { compileSmall, quantity } from '../cases/small-model.ts';

const row = (formula: string) => quantity('1', formula, { index: 'year' });

/** Numbers of an evaluator by name, rows of as many years as the horizon has. */
function run(
  compiled: ReturnType<typeof compileSmall>,
  inputs: Readonly<Record<string, number>>,
  steps?: Uint8Array,
): Record<string, number | number[]> {
  const x = new Float64Array(compiled.inputLength);
  for (const { key, offset } of compiled.inputs) x[offset] = inputs[key]!;
  const y = new Float64Array(compiled.outputLength).fill(-1);
  evaluateOf(compiled.code)(x, y, steps);
  return Object.fromEntries(
    compiled.outputs.map(({ name, offset, perYear }) => [
      name,
      perYear ? [...y.subarray(offset, offset + inputs.horizon!)] : y[offset]!,
    ]),
  );
}

const years = [1, 2, 3, 4];
const inputs = { horizon: 4, discountRate: 0.1, share: 3, power: 7 };

describe('a power of the years is that of each year', () => {
  /** Growth over the years is a running product; what is no sum with one year in it is raised anew in each. */
  it.each<[string, 'product' | 'power', (year: number) => number]>([
    ['share ^ year', 'product', (year) => 3 ** year],
    ['share ^ (year - 1)', 'product', (year) => 3 ** (year - 1)],
    ['share ^ (year + 1)', 'product', (year) => 3 ** (year + 1)],
    ['share ^ (2 + year)', 'product', (year) => 3 ** (2 + year)],
    ['share ^ (2 + year - 1 - share)', 'product', (year) => 3 ** (year - 2)],
    ['share ^ (2 + (share + year))', 'product', (year) => 3 ** (5 + year)],
    ['(-share) ^ year', 'product', (year) => (-3) ** year],
    ['(share * oneYear / oneYear) ^ (year + oneYear / oneYear)', 'product', (year) => 3 ** (year + 1)],
    ['share ^ (2 - year)', 'power', (year) => 3 ** (2 - year)],
    ['share ^ (2 - (year + 1))', 'power', (year) => 3 ** (1 - year)],
    ['share ^ (year + year)', 'power', (year) => 3 ** (2 * year)],
    ['share ^ (year - year)', 'power', () => 1],
    ['share ^ (2 * year)', 'power', (year) => 9 ** year],
    ['share ^ (2 * year + 1)', 'power', (year) => 3 ** (2 * year + 1)],
    ['share ^ (1 + 2 * year)', 'power', (year) => 3 ** (2 * year + 1)],
    ['share ^ (share - (year - 1))', 'power', (year) => 3 ** (4 - year)],
    ['(share + year) ^ year', 'power', (year) => (3 + year) ** year],
    ['once ^ year', 'power', (year) => year ** year],
    ['share ^ 2', 'power', () => 9],
    ['share ^ (2 + 1)', 'power', () => 27],
    ['share ^ twice', 'power', (year) => 3 ** (2 * year)],
    ['share ^ (1 + once)', 'power', (year) => 3 ** (1 + year)],
    ['year ^ share', 'power', (year) => year ** 3],
  ])('%s, as a %s', (formula, kind, expected) => {
    const compiled = compileSmall({ once: row('year'), twice: row('2 * year'), x: row(formula) });
    const { x } = run(compiled, inputs);
    for (const year of years) expect((x as number[])[year - 1]).toBeCloseTo(expected(year), 10);
    expect(compiled.code.includes('= (growth0[year])') || compiled.code.includes('= growth0[year];')).toBe(
      kind === 'product',
    );
  });

  it('of a row of the structure is raised anew', () => {
    const structure = { flow: { unit: '1', meaning: 'Given.', index: 'year' } } as const;
    expect(compileSmall({ x: row('flow ^ year') }, { structure }).code).toContain('Math.pow(x[');
    expect(compileSmall({ x: row('share ^ (flow + 1)') }, { structure }).code).not.toContain('growth');
  });

  it('that two rows share is computed once', () => {
    const { code } = compileSmall({ x: row('share ^ year'), y: row('2 * share ^ year'), z: row('share ^ (year + 1)') });
    expect(code.match(/const growth\d/g)).toEqual(['const growth0', 'const growth1']);
    expect(code.match(/growth0\[1\] =/g)).toHaveLength(1);
  });

  it('is right in a sum over years', () => {
    const x = quantity('year', 'sum(share ^ year)');
    for (const compiled of [compileSmall({ other: row('1'), x }), compileSmall({ x })]) {
      expect(run(compiled, inputs).x).toBe(3 + 9 + 27 + 81);
      expect(compiled.code).not.toContain('growth');
    }
  });
});

describe('a row of years', () => {
  it('is written as far as the horizon', () => {
    const compiled = compileSmall({ x: row('year') });
    const [x, y] = [new Float64Array(compiled.inputLength), new Float64Array(compiled.outputLength)];
    x[compiled.inputs.find(({ key }) => key === 'horizon')!.offset] = 3;
    evaluateOf(compiled.code)(x, y);
    expect([...y.subarray(0, 5)]).toEqual([1, 2, 3, 0, 0]);
  });

  it('reads the year of another row', () =>
    expect(run(compileSmall({ a: row('10 * year'), b: row('a + 1') }), inputs).b).toEqual([11, 21, 31, 41]));

  it('that follows another shares its loop', () => {
    const { code } = compileSmall({ a: row('10 * year'), b: row('a + 1') });
    expect(code.match(/for \(let year = 1;/g)).toHaveLength(1);
  });

  it('may have no value', () => {
    const x = quantity('1', 'year', { index: 'year', undefined: { reason: 'none', when: 'share > 2' } });
    expect(run(compileSmall({ x }), inputs).x).toEqual([NaN, NaN, NaN, NaN]);
    expect(run(compileSmall({ x }), { ...inputs, share: 2 }).x).toEqual(years);
  });

  it('of the structure is read by its year', () => {
    const structure = { flow: { unit: '1', meaning: 'Given.', index: 'year' } } as const;
    const compiled = compileSmall({ x: row('flow * 2'), sum1: quantity('year', 'sum(flow)') }, { structure });
    const slot = compiled.inputs.find(({ key }) => key === 'flow')!;
    expect([slot.perYear, compiled.inputLength]).toEqual([true, slot.offset + 30]);
    const [x, y] = [new Float64Array(compiled.inputLength), new Float64Array(compiled.outputLength)];
    x[compiled.inputs.find(({ key }) => key === 'horizon')!.offset] = 2;
    x.set([5, 6, 7], slot.offset);
    evaluateOf(compiled.code)(x, y);
    const at = (name: string): number => compiled.outputs.find((one) => one.name === name)!.offset;
    expect([...y.subarray(at('x'), at('x') + 3), y[at('sum1')]]).toEqual([10, 12, 0, 11]);
  });
});

describe('what is always 0', () => {
  const compile = () =>
    compileSmall({
      none: quantity('W', '0'),
      reads: quantity('W', '2 * power - none'),
      counted: quantity('1', '0', { undefined: { reason: 'none', when: 'share > 2' } }),
      never: row('0'),
    });

  it('is not written, and 0 where it is read', () => {
    expect(run(compile(), inputs)).toEqual({ none: -1, reads: 14, counted: NaN, never: [0, 0, 0, 0] });
    expect(run(compile(), { ...inputs, share: 2 }).counted).toBe(0);
  });
});

describe('what is always the same number', () => {
  it('is written where it is not 0', () => {
    const compiled = compileSmall({ five: quantity('1', '5'), reads: quantity('1', 'five * share') });
    expect(run(compiled, inputs)).toEqual({ five: 5, reads: 15 });
  });

  it('is no number where there never is a value', () => {
    const never = { unit: '1', meaning: 'Nothing.', undefined: { reason: 'not here' } };
    expect(run(compileSmall({ never }), inputs).never).toBe(NaN);
  });
});

describe('a step that is left out', () => {
  const compile = () =>
    compileSmall({
      a: quantity('W', 'power'),
      b: quantity('W', 'power * 2'),
      first: row('year'),
      second: row('2 * year'),
      sum1: quantity('year', 'sum(first)'),
    });
  const only = ({ steps, outputs }: ReturnType<typeof compile>, name: string): Uint8Array =>
    Uint8Array.from(steps, ({ output }) => (outputs[output]!.name === name ? 1 : 0));

  it.each([
    ['a', { a: 7, b: -1, first: [-1, -1, -1, -1], second: [-1, -1, -1, -1], sum1: -1 }],
    ['b', { a: -1, b: 14, first: [-1, -1, -1, -1], second: [-1, -1, -1, -1], sum1: -1 }],
    ['first', { a: -1, b: -1, first: [1, 2, 3, 4], second: [-1, -1, -1, -1], sum1: -1 }],
    ['second', { a: -1, b: -1, first: [-1, -1, -1, -1], second: [2, 4, 6, 8], sum1: -1 }],
    ['sum1', { a: -1, b: -1, first: [-1, -1, -1, -1], second: [-1, -1, -1, -1], sum1: -4 }],
  ])('keeps what stands there: only %s', (name, expected) => {
    const compiled = compile();
    expect(run(compiled, inputs, only(compiled, name))).toEqual(expected);
  });

  it('is none where nothing is said', () =>
    expect(run(compile(), inputs)).toEqual({ a: 7, b: 14, first: [1, 2, 3, 4], second: [2, 4, 6, 8], sum1: 10 }));
});

describe('the written functions', () => {
  const many = (count: number) =>
    compileSmall(
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`q${i}`, quantity('W', `power * ${i + 2}`)])),
    );

  it.each([
    [24, 1],
    [25, 2],
    [49, 3],
  ])('of %d statements are %d', (count, parts) =>
    expect(many(count).code.match(/^function part/gm)).toHaveLength(parts),
  );

  it('have each statement once', () => {
    const { code } = many(49);
    for (let i = 0; i < 49; i++) expect(code.split(`y[${i}] =`)).toHaveLength(2);
  });

  it('are all called', () => expect(run(many(49), inputs).q48).toBe(7 * 50));

  it('compute discount factors only where they are read', () => {
    expect(compileSmall({ x: row('year') }).code).not.toContain('discount[year] =');
    expect(compileSmall({ x: quantity('year', 'discounted(share)') }).code).toContain('discount[year] =');
  });

  it('discount two sums apart', () => {
    const compiled = compileSmall({ x: quantity('year', 'discounted(share) - discounted(2 * share) + sum(share)') });
    const present = years.reduce((sum, year) => sum + 3 / 1.1 ** year, 0);
    expect(run(compileSmall({ r: row('1'), x: quantity('year', 'sum(share)') }), inputs).x).toBe(12);
    expect(compiled.code).toContain('total3');
    expect(run({ ...compiled }, inputs).x).toBeCloseTo(12 - present, 10);
  });

  it('of a choice take the branch of its condition', () => {
    const x = quantity('W', 'share > 2 ? power : 2 * power');
    expect(run(compileSmall({ x }), inputs).x).toBe(7);
    expect(run(compileSmall({ x }), { ...inputs, share: 2 }).x).toBe(14);
  });

  it('round counts by the tolerance of the sheets', () => {
    const compiled = compileSmall({ up: quantity('1', 'ceil(share)'), down: quantity('1', 'floor(share)') });
    expect(run(compiled, { share: 3 + 1e-12 })).toEqual({ up: 3, down: 3 });
    expect(run(compiled, { share: 3 - 1e-12 })).toEqual({ up: 3, down: 3 });
    expect(run(compiled, { share: 3 + 1e-9 })).toEqual({ up: 4, down: 3 });
    expect(run(compiled, { share: 3 - 1e-9 })).toEqual({ up: 3, down: 2 });
  });
});

it('a running product is of rows: a sum over the years raises anew in each, behind a row of the same power too', () => {
  const power = '(price / oneYear * (1 + share) ^ year)';
  const compiled = compileSmall({
    grown: quantity('USD/year', power, { index: 'year' }),
    sum: quantity('USD', `sum(grown) + sum(${power})`),
  });
  const { sum } = run(compiled, { ...inputs, price: 5 });
  // 5 times 4 + 16 + 64 + 256, twice.
  expect(sum).toBe(2 * 5 * 340);
  expect(compiled.code).toMatch(/= growth0\[year\]|growth0\[year\]\)/);
  expect(compiled.code).toMatch(/total2 \+= [^;]*Math\.pow/);
});
