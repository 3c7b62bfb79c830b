/** What a reader types for an input: how it is read, read back, and what is said of a decimal sign of another language. */
import type { InputView } from '../../view/view.ts';
import type { DeskWords } from '../../words/desk-words.ts';
import { isPercentage, numberOrText, readNumber, writtenUnits, type ReadNumber } from '../../words/read-number.ts';

/** So many times above or below every published figure a typed value is pointed out. */
const far = 5;

/** The value is a number, or text with a unit or a share of another input, which is read with the scenario. */
export function readTyped(
  text: string,
  view: InputView,
  words: DeskWords,
): { readonly read: ReadNumber; readonly value: number | string } {
  const read = readNumber(text, words.locale, writtenUnits(view.unit, words.numbers));
  const given = numberOrText(text.trim(), read);
  const value = typeof given === 'number' && words.isShare(view) && !isPercentage(text) ? given / 100 : given;
  return { read, value };
}

/** Whether a value is several times above or below every published figure and the default, whatever its sign. */
export function isFar(value: number, { usual, figures }: InputView): boolean {
  if (value === 0 || usual === null || usual === 0) return false;
  const marks = [usual, ...figures.map((figure) => figure.value)].map(Math.abs).filter((one) => one > 0);
  const size = Math.abs(value);
  return size > Math.max(...marks) * far || size < Math.min(...marks) / far;
}

/** How a value was read that lies far from every published figure: the reader may have meant another. */
export function farRemark(value: number, view: InputView, words: DeskWords): string | undefined {
  if (!isFar(value, view)) return undefined;
  const ratio = Math.abs(value / view.usual!);
  const note =
    ratio > 1
      ? words.inputs.timesAbove(words.numbers.number(ratio))
      : words.inputs.timesBelow(words.numbers.number(1 / ratio));
  return words.inputs.readAs(words.amount(value, view), note);
}

/** Of text whose decimal sign is that of another language; empty for any other. */
export function decimalHint(text: string, words: DeskWords): string {
  const read = readNumber(text, words.locale);
  return 'problem' in read && read.problem === 'decimal-sign' ? words.inputs.decimalSign : '';
}
