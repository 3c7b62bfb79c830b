/** How a checked figure of a claim reads: `64.81 %`, `638.7 W less`, `131,072`, and where it would agree. */
import type { ClaimCheck } from '../catalog/types.ts';
import type { CheckedFigure } from '../scenario/check-claims.ts';
import type { NumberFormats } from './format.ts';

/** What a language brings for it; figures come with their units. */
export interface CheckedFigureWords {
  readonly less: (figure: string) => string;
  readonly more: (figure: string) => string;
  /** Of a ratio. */
  readonly times: (number: string) => string;
  readonly atMost: (figure: string) => string;
  readonly atLeast: (figure: string) => string;
}

const fewestDigits = 4;
const mostDigits = 12;

/** Checked figures in one language. */
export function checkedFiguresIn(words: CheckedFigureWords, numbers: NumberFormats) {
  /** A whole number keeps every digit; any other as many as show on which side of its interval it lies. */
  function computedText(figure: CheckedFigure): string {
    const { computed, low, high, agrees } = figure;
    const { shown, format } = viewOf(figure, computed);
    let digits = Math.max(fewestDigits, integerDigits(shown(computed)));
    while (digits < mostDigits && inside(Number(computed.toPrecision(digits)), low, high) !== agrees) digits++;
    return format(numbers.number(shown(computed), digits));
  }

  /** The results that agree with what was published: `64.5 to 65.5 %`, `at least 500 W less`. */
  function agreementText(figure: CheckedFigure): string {
    const { shown, format } = viewOf(figure, figure.computed);
    const end = (value: number): string => numbers.number(shown(value), mostDigits);
    const ends = [figure.low, figure.high].map((value) => (value === null ? null : shown(value)));
    // Less power is a negative difference and reads as a positive one.
    const turned = shown(1) < 0;
    const [low, high] = turned ? [figure.high, figure.low] : [figure.low, figure.high];
    if (ends[0] === ends[1]) return format(end(low!));
    if (low === null) return words.atMost(format(end(high!)));
    if (high === null) return words.atLeast(format(end(low)));
    return format(numbers.range(end(low), end(high)));
  }

  /** Shares are percentages, ratios are times, differences say less or more, counts have no unit. */
  function viewOf({ measure, quantity, unit, low, high }: ClaimCheck, computed: number): View {
    const withUnit = (text: string): string => numbers.withUnit(text, numbers.unit(unit));
    if (measure === 'difference') {
      const less = [computed, low, high].every((value) => value === null || value <= 0);
      const more = [computed, low, high].every((value) => value === null || value >= 0);
      const say = less ? words.less : more ? words.more : (figure: string) => figure;
      return { shown: (value) => (less ? -value : value), format: (text) => say(withUnit(text)) };
    }
    if (measure === 'saving' || (unit === '1' && quantity.endsWith('Share')))
      return { shown: (value) => value * 100, format: (text) => numbers.withUnit(text, '%') };
    if (measure === 'ratio' || (unit === '1' && quantity.endsWith('Ratio')))
      return { shown: (value) => value, format: words.times };
    const scale = numbers.scaleFor(computed, unit);
    if (/^[A-Z]{3}$/.test(unit) && scale.factor > 1)
      return { shown: (value) => value / scale.factor, format: (text) => numbers.withUnit(text, scale.unit) };
    return { shown: (value) => value, format: withUnit };
  }

  return { computedText, agreementText };
}

interface View {
  /** The number that is printed. */
  readonly shown: (value: number) => number;
  /** Its text with the unit. */
  readonly format: (text: string) => string;
}

const integerDigits = (value: number): number =>
  Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;

const inside = (value: number, low: number | null, high: number | null): boolean =>
  (low === null || value >= low) && (high === null || value <= high);
