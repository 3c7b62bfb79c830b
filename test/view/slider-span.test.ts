/** Spans and steps by hand; test/browser/parts/slider-span.test.ts holds the same in three engines, over every input. */
import { describe, expect, it } from 'vitest';
import {
  fromSlider,
  sliderStep,
  sliderSteps,
  spanOfInputView,
  spanOfMarks,
  toSlider,
  type SliderSpan,
} from '../../src/view/slider-span.ts';
import type { FigureView, InputView } from '../../src/view/view.ts';

const free = { minimum: -1000, maximum: 1000, whole: false };
const even: SliderSpan = { low: 10, high: 30, logarithmic: false };
const inRatio: SliderSpan = { low: 1, high: 10_000, logarithmic: true };

describe('the span of marks', () => {
  it.each([
    ['goes over all of them', [15, 12, 30], [20], free, { low: 12, high: 30, logarithmic: false }],
    ['goes over the value', [15, 12], [20], free, { low: 12, high: 20, logarithmic: false }],
    ['ends at the limits of the input', [-50, 5000], [20], { ...free, minimum: 1 }, [1, 1000, true]],
    ['is even up to fourfold', [10, 40], [20], free, [10, 40, false]],
    ['is in ratio above fourfold', [10, 41], [20], free, [10, 41, true]],
    ['is even from zero on', [0, 41], [20], free, [0, 41, false]],
    ['is even below zero', [-1, 41], [20], free, [-1, 41, false]],
    ['is even of whole numbers', [1, 41], [20], { ...free, whole: true }, [1, 41, false]],
    ['of whole numbers ends at whole numbers', [1.4, 3.2], [2], { ...free, whole: true }, [1, 4, false]],
    ['of one mark is from half to double', [20], [20], free, [10, 40, false]],
    [
      'of one mark and another value goes from half of the lower to double the higher',
      [20],
      [60],
      free,
      [10, 120, true],
    ],
    ['of zero goes to 1', [0], [0], { ...free, minimum: 0 }, [0, 1, false]],
    [
      'of zero ends at the highest that there is below 1',
      [0],
      [0],
      { ...free, minimum: 0, maximum: 0.4 },
      [0, 0.4, false],
    ],
  ] as const)('%s', (_, marks, values, range, expected) => {
    const [low, high, logarithmic] = 'low' in expected ? [expected.low, expected.high, expected.logarithmic] : expected;
    expect(spanOfMarks(marks, values, range)).toEqual({ low, high, logarithmic });
  });
});

describe('the span of an input', () => {
  const figure = (low: number | null, value: number, high: number | null): FigureView => ({
    ...{ id: 'a', evidence: 'analyst' as const, low, value, high },
  });
  const input = (given: Partial<InputView>): InputView => ({
    ...({ figures: [], value: 20, usual: 20, low: null, high: null, ...free } as unknown as InputView),
    ...given,
  });
  const ends = (given: Partial<InputView>, reached?: readonly number[]): readonly [number, number] => {
    const { low, high } = spanOfInputView(input(given), reached);
    return [low, high];
  };

  it('goes over every figure with its band', () => {
    expect(ends({ figures: [figure(14, 18, null), figure(null, 22, 31)] })).toEqual([14, 31]);
    expect(ends({ figures: [figure(null, 12, null), figure(null, 33, null)] })).toEqual([12, 33]);
  });

  it('goes over its own band and its default', () => {
    expect(ends({ low: 11, high: 29 })).toEqual([11, 29]);
    expect(ends({ usual: 25 })).toEqual([10, 50]);
    expect(ends({ usual: 25, high: 40 })).toEqual([20, 40]);
    expect(ends({ usual: null, low: 15 })).toEqual([7.5, 40]);
  });

  it('goes to every value that the reader has reached', () => {
    expect(ends({ low: 11, high: 29 }, [5, 40])).toEqual([5, 40]);
  });

  it('goes over its default, and then over its least value, where it has no value', () => {
    expect(ends({ value: null, usual: 20 })).toEqual([10, 40]);
    expect(ends({ value: null, usual: null, minimum: 3 })).toEqual([3, 6]);
    expect(ends({ value: 8, usual: null, minimum: 3 })).toEqual([4, 16]);
  });
});

describe('a position', () => {
  it.each([
    [10, even, 0],
    [15, even, 250],
    [30, even, 1000],
    [5, even, 0],
    [31, even, 1000],
    [10, inRatio, 250],
    [100, inRatio, 500],
    [10_000, inRatio, 1000],
    [100, { low: 10, high: 1000, logarithmic: true }, 500],
  ])('of %d in %j is %d', (value, span, position) => expect(toSlider(value, span)).toBe(position));

  it('gives the value in as few digits as come back to it', () => {
    expect(fromSlider(500, even, false)).toBe(20);
    expect(fromSlider(250, inRatio, false)).toBe(10);
    expect(fromSlider(500, { low: 10, high: 1000, logarithmic: true }, false)).toBe(100);
    // 1.00925…: two digits would come back to 0.
    expect(fromSlider(1, inRatio, false)).toBe(1.01);
    // 1000.001: seven digits tell it from the ends.
    expect(fromSlider(1, { low: 1000, high: 1001, logarithmic: false }, false)).toBe(1000.001);
    expect(fromSlider(333, { low: 0, high: 1, logarithmic: false }, false)).toBe(0.333);
  });

  it('gives the value itself where not even eleven digits come back to it', () => {
    // A third of the way is 1.000000003663, which is 1.0000000037 in eleven digits.
    const narrow = { low: 1, high: 1 + 1.1e-8, logarithmic: false };
    expect(fromSlider(333, narrow, false)).toBe(1 + 0.333 * (narrow.high - 1));
  });

  it('is exact at both ends and beyond them', () => {
    const odd = { low: 0.123456789, high: 9.87654321, logarithmic: false };
    expect([-1, 0].map((at) => fromSlider(at, odd, false))).toEqual([0.123456789, 0.123456789]);
    expect([sliderSteps, sliderSteps + 1].map((at) => fromSlider(at, odd, false))).toEqual([9.87654321, 9.87654321]);
    expect(fromSlider(0, odd, true)).toBe(0.123456789);
  });

  it('is whole where the input is whole', () => {
    const span = { low: 3, high: 10, logarithmic: false };
    expect([100, 500, 930].map((at) => fromSlider(at, span, true))).toEqual([4, 7, 10]);
    expect(fromSlider(500, { low: 3, high: 10, logarithmic: false }, false)).toBe(6.5);
  });
});

describe('the step of a slider', () => {
  it.each([
    ['every position', even, false, 1],
    ['from whole number to whole number', { low: 0, high: 10, logarithmic: false }, true, 100],
    ['from whole number to whole number, not from zero on', { low: 3, high: 8, logarithmic: false }, true, 200],
    ['every position of more whole numbers than positions', { low: 0, high: 4000, logarithmic: false }, true, 1],
    ['one where there is one number', { low: 4, high: 4, logarithmic: false }, true, 1],
  ])('is %s', (_, span, whole, step) => expect(sliderStep(span, whole)).toBe(step));
});
