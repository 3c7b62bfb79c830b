/** Texts that are laid out once for many rows, by hand. */
import { describe, expect, it } from 'vitest';
import { numberText } from '../../src/export/json-number.ts';
import { QuantitiesOfRows, type Slot } from '../../src/export/quantities-of-rows.ts';
import { ScenarioOfRows } from '../../src/export/scenario-of-rows.ts';
import { NoPlan } from '../../src/scenario/batch/rows.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

it('a number is written as JSON has it', () => {
  for (const value of [0, 7, -1.5, 1e-9, 1e21, 0.1 + 0.2, NaN, Infinity, -Infinity])
    expect(numberText(value)).toBe(JSON.stringify(value));
});

describe('the scenario of a row', () => {
  const asked = {
    scope: 'fabric',
    inputs: { pue: 1.2, 'cpo.endPrice': 900 },
    architectures: { acme: { like: 'linear', endPower: 9 } },
    switches: { mine: { like: '51.2T', price: 40_000 } },
    networks: { storage: { label: 'S', inputs: { endpointCount: 64 } } },
  } as Scenario;
  const fields = [
    ...['networks.storage.inputs.endpointCount', 'inputs.cpo.endPrice', 'inputs.pue'],
    ...['architectures.acme.endPower', 'switches.mine.price'],
  ];
  const numbers = [64, 900, 1.2, 9, 40_000];

  it('is the text of the first with its own numbers', () => {
    const rows = new ScenarioOfRows(asked, fields, numbers);
    expect(rows.write(numbers)).toBe(JSON.stringify(asked));
    expect(rows.write([128, 850.5, 1.3, 1e-9, 0])).toBe(
      JSON.stringify({
        scope: 'fabric',
        inputs: { pue: 1.3, 'cpo.endPrice': 850.5 },
        architectures: { acme: { like: 'linear', endPower: 1e-9 } },
        switches: { mine: { like: '51.2T', price: 0 } },
        networks: { storage: { label: 'S', inputs: { endpointCount: 128 } } },
      }),
    );
    expect(asked.inputs!.pue).toBe(1.2);
  });

  it('leaves out a number that has no part in the answer', () => {
    const rows = new ScenarioOfRows({ inputs: { pue: 1.2 } }, [undefined, 'inputs.pue'], [7, 1.2]);
    expect(rows.write([8, 1.4])).toBe('{"inputs":{"pue":1.4}}');
  });

  it('of no numbers is one text', () => {
    expect(new ScenarioOfRows({ region: 'de' }, [], []).write([])).toBe('{"region":"de"}');
  });

  it('has a small number of its own beside those that vary', () => {
    const rows = new ScenarioOfRows({ inputs: { pue: 1.2, discountRate: 1.5e-200 } }, ['inputs.pue'], [1.2]);
    expect(rows.write([1.4])).toBe('{"inputs":{"pue":1.4,"discountRate":1.5e-200}}');
  });

  it.each<[string, Scenario, string, number]>([
    ['another number stands there', { inputs: { pue: 1.3 } }, 'inputs.pue', 1.2],
    ['nothing stands there', { inputs: {} }, 'inputs.pue', 1.2],
    ['there are no inputs', {}, 'inputs.pue', 1.2],
    ['there is no such network', { networks: {} }, 'networks.a.inputs.pue', 1.2],
    ['the name is one that every object has', { networks: {} }, 'networks.constructor.inputs.pue', 1.2],
    ['the field is no place of a number', { inputs: { pue: 1.2 } }, 'pue', 1.2],
    [
      'the field stands in another network',
      { networks: { a: { inputs: { pue: 1.2 } } } },
      'x.networks.a.inputs.pue',
      1.2,
    ],
    [
      'the field stands in another switch',
      { switches: { a: { like: '51.2T', price: 1.2 } } },
      'x.switches.a.price',
      1.2,
    ],
    ['nothing is where inputs should be', { inputs: null as never }, 'inputs.pue', 1.2],
    ['the field stands in another', { inputs: { pue: 1.2 } }, 'x.inputs.pue', 1.2],
    ['the field is of a network itself', { networks: { a: {} } }, 'networks.a.label', 1.2],
    [
      'a text of a reader is a mark',
      { inputs: { pue: 1.2 }, notes: { pue: '1.731058578630005e-290' } },
      'inputs.pue',
      1.2,
    ],
  ])('has no plan where %s', (_, scenario, field, number) =>
    expect(() => new ScenarioOfRows(scenario, [field], [number])).toThrow(NoPlan),
  );

  it('has no plan where two fields are one place', () => {
    expect(() => new ScenarioOfRows({ inputs: { pue: 1.2 } }, ['inputs.pue', 'inputs.pue'], [1.2, 1.2])).toThrow(
      NoPlan,
    );
  });
});

describe('the quantities of a row', () => {
  const slot = (name: string, offset: number, given: Partial<Slot> = {}): Slot => ({
    ...{ name, offset, perYear: false, unit: 'USD', varies: true },
    ...given,
  });
  const written = (rows: QuantitiesOfRows, horizon = 2): unknown => JSON.parse(`{${rows.write(horizon)}}`);
  const listOf = (...list: Slot[]) => [{ before: '"quantities":{', list, after: '}' }];

  it('have what varies from the array and what stays as it was first', () => {
    const y = Float64Array.from([5, 7, 11, 13]);
    const rows = new QuantitiesOfRows(
      listOf(slot('a', 0, { varies: false }), slot('b', 1, { unit: 'W' }), slot('years', 2, { perYear: true })),
      ...([y, undefined, 2] as const),
    );
    expect(written(rows)).toEqual({
      quantities: {
        a: { value: 5, unit: 'USD' },
        b: { value: 7, unit: 'W' },
        years: { value: 11, unit: 'USD', byYear: [11, 13] },
      },
    });
    y.set([6, 8, 12, 14]);
    expect(rows.write(2)).toBe(
      '"quantities":{"a":{"value":5,"unit":"USD"},"b":{"value":8,"unit":"W"},"years":{"value":12,"unit":"USD","byYear":[12,14]}}',
    );
    expect(rows.write(1)).toContain('"byYear":[12]}');
  });

  it('are differences where something is taken from them', () => {
    const [y, less] = [Float64Array.from([5, 7, 11, 13]), Float64Array.from([1, 2, 3, 4])];
    const list = [slot('a', 0, { varies: false }), slot('b', 1), slot('fixed', 2, { perYear: true, varies: false })];
    const rows = new QuantitiesOfRows(listOf(...list, slot('years', 2, { perYear: true })), y, less, 2);
    const years = { value: 8, unit: 'USD', byYear: [8, 9] };
    const [a, b] = [4, 5].map((value) => ({ value, unit: 'USD' }));
    expect(written(rows)).toEqual({ quantities: { a, b, fixed: years, years } });
  });

  it('have a reason where there is no value, on either side', () => {
    const [y, less] = [Float64Array.from([NaN, 1, 1]), Float64Array.from([1, NaN, 1])];
    const list = [slot('a', 0, { reason: 'none' }), slot('b', 1), slot('c', 0, { varies: false, reason: 'none' })];
    const rows = new QuantitiesOfRows(listOf(...list, slot('d', 1, { varies: false }), slot('e', 2)), y, less, 2);
    expect(written(rows)).toEqual({
      quantities: {
        a: { value: null, unit: 'USD', reason: 'none' },
        b: { value: null, unit: 'USD', reason: 'undefined' },
        c: { value: null, unit: 'USD', reason: 'none' },
        d: { value: null, unit: 'USD', reason: 'undefined' },
        e: { value: 0, unit: 'USD' },
      },
    });
    y[0] = 3;
    expect(rows.write(2)).toContain('"a":{"value":2,"unit":"USD"}');
  });

  it('have null without a reason where both sides are without an end', () => {
    const [y, less] = [Float64Array.from([Infinity]), Float64Array.from([Infinity])];
    expect(written(new QuantitiesOfRows(listOf(slot('a', 0)), y, less, 1))).toEqual({
      quantities: { a: { value: null, unit: 'USD' } },
    });
  });

  it('stand in several lists, one after the other', () => {
    const lists = [
      { before: '"a":{', list: [slot('x', 0)], after: '}' },
      { before: ',"b":{', list: [slot('y', 1), slot('z', 0)], after: '}' },
      { before: ',"c":{', list: [], after: '}' },
    ];
    expect(new QuantitiesOfRows(lists, Float64Array.from([1, 2]), undefined, 1).write(1)).toBe(
      '"a":{"x":{"value":1,"unit":"USD"}},"b":{"y":{"value":2,"unit":"USD"},"z":{"value":1,"unit":"USD"}},"c":{}',
    );
  });

  it('say whether they are ASCII: names, units and reasons', () => {
    const isAscii = (...list: Slot[]): boolean =>
      new QuantitiesOfRows(listOf(...list), Float64Array.from([1, 2]), undefined, 1).isAscii;
    expect(isAscii(slot('a', 0), slot('b', 1, { reason: 'none' }))).toBe(true);
    expect(isAscii(slot('ü', 0))).toBe(false);
    expect(isAscii(slot('a', 0), slot('b', 1), slot('ü', 0))).toBe(false);
    expect(isAscii(slot('a', 0, { unit: '€' }))).toBe(false);
    expect(isAscii(slot('a', 0, { reason: '–' }))).toBe(false);
    expect(isAscii(slot('a', 0, { unit: '€', varies: false }))).toBe(false);
  });
});
