import { quote, ScenarioError } from '../scenario/scenario-error.ts';
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

/**
 * The code that a text stands for.
 * @param whole What is told of it: the cell in which it stands.
 * @throws ScenarioError for a currency without a rate, and for a sign that stands for several.
 */
export function oneCurrency(header: string, text: string, known: readonly string[], whole = text): string {
  const codes = currenciesOf(text, known);
  if (codes.length === 1) return codes[0]!;
  if (codes.length === 0) throw new ScenarioError(header, quote(whole), known);
  throw new ScenarioError(header, { id: 'several-names', value: quote(whole), readings: codes }, codes);
}
