import { currencyWords } from '../words/quote-columns.ts';

/** Codes that a sign, a word or a code can stand for: none that there is no rate for, and several for `¥` and `kr`. */
export function currenciesOf(text: string, known: readonly string[]): readonly string[] {
  const trimmed = text.trim();
  if (known.includes(trimmed)) return [trimmed];
  const key = trimmed.toLowerCase().replace(/\.$/, '');
  if (known.includes(key.toUpperCase())) return [key.toUpperCase()];
  const meant = Object.hasOwn(currencyWords, key) ? currencyWords[key]! : [];
  return meant.length > 1 ? meant : meant.filter((code) => known.includes(code));
}
