import type { InputDefinition } from '../catalog/types.ts';
import type { InputView } from './view.ts';

/** Where a slider begins and ends, and whether its steps are even in ratio rather than in difference. */
export interface SliderSpan {
  readonly low: number;
  readonly high: number;
  readonly logarithmic: boolean;
}

const steps = 1000;
export const sliderSteps = steps;

/** The range of an input, every published figure and the present value: what a reader may want to try. */
export function spanOfInputView(
  { figures, value, usual, low, high, minimum, maximum, whole }: InputView,
  reached: readonly number[] = [],
): SliderSpan {
  const marks = figures.flatMap((figure) => [figure.low ?? figure.value, figure.value, figure.high ?? figure.value]);
  const own = [usual, low, high].filter((one) => one !== null);
  const range = { minimum, maximum, whole };
  return spanOfMarks([...marks, ...own], [value ?? usual ?? minimum, ...reached], range);
}

type Range = Pick<InputDefinition, 'minimum' | 'maximum' | 'whole'>;

/** @param marks What figures say. @param values What the input has or had. */
export function spanOfMarks(marks: readonly number[], values: readonly number[], range: Range): SliderSpan {
  const span = spanOf([...values, ...marks], range);
  // A figure without band or rival: from half to double, or up to the physical limit of a share.
  return new Set(marks).size > 1 ? span : spanOf([span.low / 2, 2 * span.high || Math.min(range.maximum, 1)], range);
}

function spanOf(marks: readonly number[], { minimum, maximum, whole }: Range): SliderSpan {
  const [least, most] = [Math.max(minimum, Math.min(...marks)), Math.min(maximum, Math.max(...marks))];
  const [low, high] = whole ? [Math.floor(least), Math.ceil(most)] : [least, most];
  return { low, high, logarithmic: low > 0 && high > 4 * low && !whole };
}

export function toSlider(value: number, { low, high, logarithmic }: SliderSpan): number {
  const share = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.round(steps * Math.min(1, Math.max(0, share)));
}

/**
 * The value at a slider position: as few significant digits, three at least, as come back to that position; whole where
 * the input is, exact at the ends.
 */
export function fromSlider(position: number, span: SliderSpan, whole: boolean): number {
  const { low, high, logarithmic } = span;
  if (position <= 0) return low;
  if (position >= steps) return high;
  const share = position / steps;
  const value = logarithmic ? low * (high / low) ** share : low + share * (high - low);
  if (whole) return Math.round(value);
  for (let digits = 3; digits < 12; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (toSlider(rounded, span) === position) return rounded;
  }
  return value;
}

/** The step of a slider: every position, or from whole number to whole number. */
export const sliderStep = ({ low, high }: SliderSpan, whole: boolean): number =>
  whole && high > low ? Math.max(1, steps / (high - low)) : 1;
