/** How the value of an input reads: a year as a year, a share as per cent, anything else with its unit. */
import { english, type NumberFormats } from './format.ts';

export interface OfInput {
  readonly quantity: string;
  readonly unit: string;
}

const years = ['firstYear', 'carbonIntensityYear'];
/** Shares by another name; all others end in `Share`. */
const shares = [
  ...['conversionLoss', 'discountRate', 'inflation', 'electricityEscalation', 'carbonIntensityDecline'],
  ...['partPriceChange', 'acceleratorPriceChange'],
];

export const isYear = ({ quantity }: OfInput): boolean => years.includes(quantity);
export const isShare = ({ quantity, unit }: OfInput): boolean =>
  (unit === '1' || unit === '1/year') && (quantity.endsWith('Share') || shares.includes(quantity));

/** `2026`, `8 %`, `5 % a year`, `1,450 USD`. */
export const formatInput = (value: number, of: OfInput, significant?: number, formats?: NumberFormats): string =>
  (formats ?? english).withUnit(formatInputNumber(value, of, significant, formats), unitOfInput(of, formats));

/** `8 to 12 %`. */
export const formatInputRange = (
  low: number,
  high: number,
  of: OfInput,
  significant?: number,
  formats: NumberFormats = english,
): string =>
  formats.withUnit(
    formats.range(formatInputNumber(low, of, significant, formats), formatInputNumber(high, of, significant, formats)),
    unitOfInput(of, formats),
  );

/** The value of an input without its unit, a share in per cent: `8` for 0.08. */
export function formatInputNumber(
  value: number,
  of: OfInput,
  significant = 3,
  formats: NumberFormats = english,
): string {
  if (isYear(of)) return String(value);
  return formats.number(isShare(of) ? value * 100 : value, significant);
}

/** What stands after the number: `%`, `% a year`, `USD`. */
export const unitOfInput = (of: OfInput, formats: NumberFormats = english): string =>
  isShare(of) ? formats.withUnit('%', formats.unit(of.unit)) : formats.unit(of.unit);
