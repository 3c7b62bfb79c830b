import type { Figure } from '../../catalog/types.ts';
import type { ResolvedInput } from '../../scenario/resolve.ts';

/** Where a slider begins and ends, and whether its steps are even in ratio rather than in difference. */
export interface SliderSpan {
  readonly low: number;
  readonly high: number;
  readonly logarithmic: boolean;
}

const steps = 1000;
export const sliderSteps = steps;

/** The band of the default, every rival and the present value: what a reader may want to try, inside the physical range. */
export function sliderSpan({ input, value, default: usual }: ResolvedInput, rivals: readonly Figure[]): SliderSpan {
  const marks = [value, ...rivals, ...(usual ? [usual] : [])].flatMap((mark) =>
    typeof mark === 'number' ? [mark] : [mark.typical, mark.low ?? mark.typical, mark.high ?? mark.typical],
  );
  const low = Math.max(input.minimum, Math.min(...marks));
  const high = Math.min(input.maximum, Math.max(...marks));
  if (low < high && high > 4 * low && low > 0 && !input.whole) return { low, high, logarithmic: true };
  if (low < high) return { low, high, logarithmic: false };
  // A figure without band or rival: from half to double, or up to the physical limit of a share.
  const wide = value === 0 ? Math.min(input.maximum, 1) : 2 * value;
  const span = {
    low: Math.max(input.minimum, value / 2),
    high: Math.min(input.maximum, wide),
    logarithmic: false,
  };
  return input.whole ? { ...span, low: Math.floor(span.low), high: Math.ceil(span.high) } : span;
}

export function toSlider(value: number, { low, high, logarithmic }: SliderSpan): number {
  const share = logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.round(steps * Math.min(1, Math.max(0, share)));
}

/** The value at a slider position, to three significant digits; whole where the input is, exact at the ends. */
export function fromSlider(position: number, { low, high, logarithmic }: SliderSpan, whole: boolean): number {
  if (position <= 0) return low;
  if (position >= steps) return high;
  const share = position / steps;
  const value = logarithmic ? low * (high / low) ** share : low + share * (high - low);
  return whole ? Math.round(value) : Number(value.toPrecision(3));
}
