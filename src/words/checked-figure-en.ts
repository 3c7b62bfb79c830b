/** How a checked figure of a claim reads: `64.81 %`, `638.7 W less`, `131,072`, and where it would agree. */
import type { ClaimCheck } from '../catalog/types.ts';
import { formatNumber, unitLabel } from './format.ts';
import type { CheckedFigure } from '../scenario/check-claims.ts';

const fewestDigits = 4;
const mostDigits = 12;

/** A whole number keeps every digit; any other as many as show on which side of its interval it lies. */
export function computedText(figure: CheckedFigure): string {
  const { computed, low, high, agrees } = figure;
  const { shown, format } = viewOf(figure, computed);
  let digits = Math.max(fewestDigits, integerDigits(shown(computed)));
  while (digits < mostDigits && inside(Number(computed.toPrecision(digits)), low, high) !== agrees) digits++;
  return format(formatNumber(shown(computed), digits));
}

/** The results that agree with what was published: `64.5 to 65.5 %`, `at least 500 W less`. */
export function agreementText(figure: CheckedFigure): string {
  const { shown, format } = viewOf(figure, figure.computed);
  const end = (value: number): string => formatNumber(shown(value), mostDigits);
  const ends = [figure.low, figure.high].map((value) => (value === null ? null : shown(value)));
  // Less power is a negative difference and reads as a positive one.
  const turned = shown(1) < 0;
  const [low, high] = turned ? [figure.high, figure.low] : [figure.low, figure.high];
  if (ends[0] === ends[1]) return format(end(low!));
  if (low === null) return `at most ${format(end(high!))}`;
  if (high === null) return `at least ${format(end(low))}`;
  return `${end(low)} to ${format(end(high))}`;
}

interface View {
  /** The number that is printed. */
  readonly shown: (value: number) => number;
  /** Its text with the unit. */
  readonly format: (text: string) => string;
}

/** Shares are percentages, ratios are times, differences say less or more, counts have no unit. */
function viewOf({ measure, quantity, unit, low, high }: ClaimCheck, computed: number): View {
  if (measure === 'difference') {
    const less = [computed, low, high].every((value) => value === null || value <= 0);
    const more = [computed, low, high].every((value) => value === null || value >= 0);
    const word = less ? ' less' : more ? ' more' : '';
    return { shown: (value) => (less ? -value : value), format: (text) => `${text} ${unitLabel(unit)}${word}` };
  }
  if (measure === 'saving' || (unit === '1' && quantity.endsWith('Share')))
    return { shown: (value) => value * 100, format: (text) => `${text} %` };
  if (measure === 'ratio' || (unit === '1' && quantity.endsWith('Ratio')))
    return { shown: (value) => value, format: (text) => `${text} times` };
  if (/^[A-Z]{3}$/.test(unit) && Math.abs(computed) >= 1e6)
    return { shown: (value) => value / 1e6, format: (text) => `${text} M ${unit}` };
  return { shown: (value) => value, format: (text) => `${text} ${unitLabel(unit)}`.trim() };
}

const integerDigits = (value: number): number =>
  Math.abs(value) < 1 ? 1 : Math.floor(Math.log10(Math.abs(value))) + 1;

const inside = (value: number, low: number | null, high: number | null): boolean =>
  (low === null || value >= low) && (high === null || value <= high);
