import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/catalog/types.ts';
import { fromSlider, sliderSteps, spanOfMarks, toSlider, type SliderSpan } from '../../../src/view/slider-span.ts';
import { inputsInUse } from '../../../src/scenario/inputs-in-use.ts';
import type { ResolvedInput } from '../../../src/scenario/resolve.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { run } from '../mount.ts';

const even = { low: 10, high: 30, logarithmic: false };
const inRatio = { low: 1, high: 10_000, logarithmic: true };

const pue = inputsInUse(run().resolved).find(({ name }) => name === 'facility.pue')!;

/** An input of a free range without figures. */
function plain(value: number, minimum: number, maximum: number, whole = false): ResolvedInput {
  const input = { ...pue.input, minimum, maximum, minimumExcluded: false, whole };
  return { ...pue, input, value, default: null, figure: null, low: null, high: null };
}

/** The figure in use and its rivals, with their ranges, and the value. */
function sliderSpan({ input, value, figure: used, low, high }: ResolvedInput, rivals: readonly Figure[]): SliderSpan {
  const marks = [...rivals, ...(used ? [used] : [])].flatMap((one) => [
    one.low ?? one.typical,
    one.typical,
    one.high ?? one.typical,
  ]);
  return spanOfMarks([...marks, ...[low, high].filter((one) => one !== null)], [value], input);
}

const figure = (low: number | null, typical: number, high: number | null): Figure => ({
  ...pue.default!,
  low,
  typical,
  high,
});

describe('a position on a slider', () => {
  it.each([
    ['even steps, lower end', 10, even, 0],
    ['even steps, middle', 20, even, 500],
    ['even steps, three quarters', 25, even, 750],
    ['even steps, upper end', 30, even, 1000],
    ['steps in ratio, lower end', 1, inRatio, 0],
    ['steps in ratio, a quarter', 10, inRatio, 250],
    ['steps in ratio, middle', 100, inRatio, 500],
    ['steps in ratio, upper end', 10_000, inRatio, 1000],
    ['below the span', 5, even, 0],
    ['above the span', 50, even, 1000],
  ])('%s', (_, value, span, position) => {
    expect(toSlider(value, span)).toBe(position);
  });
});

describe('a value at a position', () => {
  it.each([
    ['even steps, middle', 500, even, 20],
    ['even steps, three quarters', 750, even, 25],
    ['steps in ratio, a quarter', 250, inRatio, 10],
    ['steps in ratio, middle', 500, inRatio, 100],
    ['rounded to three digits', 1, inRatio, 1.01],
  ])('%s', (_, position, span, value) => {
    expect(fromSlider(position, span, false)).toBe(value);
  });

  it.each([
    ['lower', 0, 0.123456789],
    ['upper', sliderSteps, 9.87654321],
  ])('is exact at the %s end', (_, position, value) => {
    expect(fromSlider(position, { low: 0.123456789, high: 9.87654321, logarithmic: false }, false)).toBe(value);
  });

  it('is whole at every position where the input is whole', () => {
    const positions = Array.from({ length: sliderSteps + 1 }, (_, i) => i);
    const span = { low: 3, high: 10, logarithmic: false };
    expect(positions.filter((position) => !Number.isInteger(fromSlider(position, span, true)))).toEqual([]);
  });

  it.each([
    ['even', even],
    ['in ratio', inRatio],
  ])('comes back to its position, steps %s', (_, span) => {
    const apart = Array.from({ length: sliderSteps + 1 }, (_, position) =>
      Math.abs(toSlider(fromSlider(position, span, false), span) - position),
    );
    // Three digits: half a percent at most, which is 1 position of 1000 on the ratio of ten thousand and 3 on even steps.
    expect(Math.max(...apart)).toBeLessThanOrEqual(3);
  });

  it.each([
    ['even', even],
    ['in ratio', inRatio],
  ])('never falls on the way to the right, steps %s', (_, span) => {
    const values = Array.from({ length: sliderSteps + 1 }, (_, position) => fromSlider(position, span, false));
    expect(values.every((value, i) => i === 0 || value >= values[i - 1]!)).toBe(true);
  });
});

describe('the span of a slider', () => {
  it('reaches over every figure with its band', () => {
    const span = sliderSpan(plain(20, 0, 1000), [figure(15, 18, 30), figure(null, 12, null)]);
    expect([span.low, span.high]).toEqual([12, 30]);
  });

  it('reaches to an own value beyond all figures', () => {
    expect(sliderSpan(plain(80, 0, 1000), [figure(15, 18, 30)]).high).toBe(80);
  });

  it.each([
    ['even up to fourfold', 40, false],
    ['in ratio above fourfold', 40.1, true],
  ])('has steps %s', (_, high, logarithmic) => {
    expect(sliderSpan(plain(20, 0, 1000), [figure(10, 20, high)]).logarithmic).toBe(logarithmic);
  });

  it('has even steps where it begins at zero', () => {
    expect(sliderSpan(plain(20, 0, 1000), [figure(0, 20, 900)]).logarithmic).toBe(false);
  });

  it('is from half to double where there is nothing to go by', () => {
    expect(sliderSpan(plain(20, 0, 1000), [])).toEqual({ low: 10, high: 40, logarithmic: false });
  });

  it.each([
    ['above zero', plain(20, 15, 25)],
    ['at zero', plain(0, 0, 1)],
    ['below zero', plain(-0.02, -0.5, 1)],
    ['at its minimum', plain(1, 1, 3)],
    ['at its maximum', plain(3, 1, 3)],
    ['a whole number', plain(2, 1, 30, true)],
    ['the whole number 0', plain(0, 0, 30, true)],
  ])('goes from less to more: %s', (_, resolved) => {
    const { low, high } = sliderSpan(resolved, []);
    expect(high).toBeGreaterThan(low);
  });

  it('lies inside the physical range of every input in use', () => {
    const outside = ['51.2T', '102.4T'].flatMap((capacity) =>
      inputsInUse(run({ capacity }).resolved).filter((resolved) => {
        const { input, name } = resolved;
        const subject = resolved.default?.subject ?? name.slice(0, name.lastIndexOf('.'));
        const { low, high } = sliderSpan(resolved, catalog.rivals(subject, input.quantity));
        return low < input.minimum || high > input.maximum || !(low < high);
      }),
    );
    expect(outside.map(({ name }) => name)).toEqual([]);
  });

  it('holds the value of every input in use', () => {
    const outside = inputsInUse(run().resolved).filter((resolved) => {
      const { low, high } = sliderSpan(resolved, []);
      return resolved.value < low || resolved.value > high;
    });
    expect(outside.map(({ name }) => name)).toEqual([]);
  });
});
