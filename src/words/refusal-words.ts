/** Why a number that was typed is not taken, whatever the language. */
import type { NumberFormats } from './format.ts';
import { formatInput } from './input-format.ts';

export interface RefusalWords {
  readonly outOfRange: (low: string, high: string, whole: boolean, lowExcluded: boolean) => string;
  readonly notAValue: (found: string, unit: string) => string;
  /** In the words of the scenario, which are English. */
  readonly other: (found: string, allowed: string) => string;
}

interface RangedInput {
  readonly quantity: string;
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
}

/** The range of an input, as a sentence. */
export function outOfRange(
  input: RangedInput,
  lowExcluded: boolean,
  words: RefusalWords,
  numbers: NumberFormats,
): string {
  const { minimum, maximum, whole } = input;
  const [low, high] = [minimum, maximum].map((at) => formatInput(at, input, 12, numbers)) as [string, string];
  // The unit stands once.
  const after = / .*$/.exec(high)?.[0] ?? '';
  const plain = low.endsWith(after) ? low.slice(0, low.length - after.length) : low;
  return words.outOfRange(plain, high, whole, lowExcluded);
}

/** The same for a number that was refused; undefined where the number lies in the range. */
export function rangeRefusal(
  input: RangedInput,
  value: number,
  words: RefusalWords,
  numbers: NumberFormats,
): string | undefined {
  const { minimum, maximum, whole } = input;
  if (value > minimum && value <= maximum && (!whole || Number.isInteger(value))) return undefined;
  // A limit that is refused is not in the range.
  return outOfRange(input, value === minimum, words, numbers);
}
