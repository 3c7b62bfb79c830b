/**
 * A language that nobody speaks, made from English: each letter has an accent, each text stands between marks and is about
 * 40 % longer. What a page shows without accents did not come from its words; what does not fit has no room for German.
 */
import { answerIn, toldIn } from '../../src/words/answer-words.ts';
import type { DeskLanguage } from '../../src/words/desk-language.ts';
import type { ClaimLanguage } from '../../src/words/claim-text.ts';
import { deskIn, type DeskWords } from '../../src/words/desk-words.ts';
import { deskLanguage } from '../../src/words/en/desk.ts';
import { chartWords } from '../../src/words/en/chart-words.ts';
import { claimLanguage } from '../../src/words/en/claim-text.ts';
import { laterWords } from '../../src/words/en/tco-later-words.ts';
import { englishWords } from '../../src/words/en/tco-words.ts';
import { refusalWords } from '../../src/words/en/refusals.ts';
import { NumberFormats } from '../../src/words/format.ts';
import type { NumberWords } from '../../src/words/number-words.ts';
import { refusalsIn } from '../../src/words/refusal-words.ts';
import type { TcoWords } from '../../src/words/tco-words.ts';
import { verdictWords } from '../../src/words/en/verdict.ts';
import { warningIn } from '../../src/words/warning-words.ts';

const plainLetters = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'áƀçđéƒǵĥíĵķłɱñóþɋŕšťúṽŵẋýž';
const letters = new Map(
  [...plainLetters].flatMap((letter, i) => [
    [letter, accented[i]!] as const,
    [letter.toUpperCase(), accented[i]!.toUpperCase()] as const,
  ]),
);

/** The tag of the language whose place it takes: what is loaded by tag is found, and nothing says that it is English. */
const locale = 'de';
const letter = /[A-Za-z]/;

/** Symbols of units and codes of currencies, which stand beside numbers in every language. */
const symbols = /\b(?:[kMGT]?Wh?|[kM]?g|t|k?m|h|s|us|[kMGT]?bit(?:\/s)?|pJ|TB|[GM]B|FIT|USD)\b/;

/** The same text with an accent on each letter; what stands in a hole of it stays. */
function accent(text: string, holes: readonly string[] = []): string {
  const kept = [...new Set(holes)]
    .sort((a, b) => b.length - a.length)
    .map((hole) => hole.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const parts = kept.length === 0 ? [text] : text.split(new RegExp(`(${kept.join('|')})`));
  return parts.map((part, i) => (i % 2 === 1 ? part : part.replace(/[A-Za-z]/g, (one) => letters.get(one)!))).join('');
}

/** Between marks, and longer; the space around it stays outside. Marks inside are those of names. */
function marked(text: string): string {
  const [, before, inside, after] = /^(\s*)([^]*?)(\s*)$/.exec(text)!;
  const whole = inside!.replace(/[⟦⟧]/g, '');
  // In pieces, so that a long text may still be parted.
  const more = '·'.repeat(Math.ceil(0.4 * whole.length)).replace(/·{4}(?=·)/g, '···· ');
  return `${before}⟦${whole}${more}⟧${after}`;
}

const pseudoText = (text: string, holes: readonly string[] = []): string =>
  holes.reduce((rest, hole) => rest.replace(hole, ''), text).match(letter) ? marked(accent(text, holes)) : text;

/** What a caller puts into a text; an id decides what the text is, and stands in none. */
function holesIn(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return letter.test(value) && !/^[a-z][A-Za-z0-9-]*$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null || depth > 4) return [];
  return Object.values(value).flatMap((one) => holesIn(one, depth + 1));
}

type Texts = Readonly<Record<string, unknown>>;

/** Every text of a list of words, and what its functions return, in the pseudo language. */
export function pseudo<Words>(words: Words, holes: readonly string[] = []): Words {
  return pseudoOf(words, holes) as Words;
}

function pseudoOf(value: unknown, holes: readonly string[]): unknown {
  if (typeof value === 'string') return pseudoText(value, holes);
  if (typeof value === 'function')
    return (...given: unknown[]): unknown =>
      pseudoOf(
        (value as (...all: unknown[]) => unknown)(...given),
        given.flatMap((one) => holesIn(one)),
      );
  if (value instanceof Promise) return value.then((found: unknown) => pseudoOf(found, holes));
  if (Array.isArray(value)) return pseudoList(value, holes);
  if (typeof value !== 'object' || value === null) return value;
  // A part of a sentence that is printed strong is a hole.
  if ('strong' in value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, pseudoOf(one, holes)]));
}

/** A sentence in parts is one text: it has marks at its ends only. */
function pseudoList(list: readonly unknown[], holes: readonly string[]): unknown {
  const isTold = list.some((one) => typeof one === 'object' && one !== null && 'strong' in one);
  if (!isTold) return list.map((one) => pseudoOf(one, holes));
  const parts = list.map((one) => (typeof one === 'string' ? accent(one, holes) : one));
  return ['⟦', ...parts, '···· ····⟧'];
}

/** Words beside numbers stay as short as they are: they stand in tables. */
function pseudoNumbers(words: NumberWords): NumberWords {
  const beside = (text: string): string =>
    text
      .split(new RegExp(`(${symbols.source})`))
      .map((part, i) => (i % 2 === 1 ? part : accent(part)))
      .join('');
  const all = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([unit, text]) => [unit, beside(text)]));
  const scales = Object.entries(words.scales).map(
    ([unit, list]) => [unit, list.map((scale) => ({ ...scale, unit: beside(scale.unit) }))] as const,
  );
  return {
    ...words,
    units: all(words.units),
    scales: Object.fromEntries(scales),
    perYear: beside(words.perYear),
    per: beside(words.per),
    range: (low, high) => words.range(low, high).replace(' to ', accent(' to ')),
    over: (percent) => accent(words.over(percent)),
    under: (percent) => accent(words.under(percent)),
  };
}

/** Names that tables have in English, whatever they are. */
const anyName = (): Readonly<Record<string, string>> =>
  new Proxy({}, { get: (_, name) => (typeof name === 'string' ? pseudoText(name) : undefined) });

/** A name of an input is made from what the tables call it: nothing of it is a hole. */
const whole =
  <Given extends readonly unknown[]>(text: (...given: Given) => string) =>
  (...given: Given): string =>
    marked(accent(text(...given)));

function answerLanguage(): DeskLanguage['answer'] {
  const { numbers, signs, inputPhrase, ...answer } = deskLanguage.answer;
  return {
    ...pseudo(answer),
    locale,
    signs,
    numbers: pseudoNumbers(numbers),
    regions: anyName(),
    inRegion: anyName(),
    inputPhrase: whole(inputPhrase),
  };
}

const { answer: _, inputLabel, phrase, ...rest } = deskLanguage;
const pseudoAnswer = answerLanguage();

/** Everything that the desk says. */
export const pseudoDesk: DeskWords = deskIn({
  ...pseudo(rest),
  answer: pseudoAnswer,
  inputLabel: whole(inputLabel),
  // It is looked for in the texts.
  phrase: (term) => accent(phrase(term)),
});

/** Sentences to publish, and what is said about them. */
export const pseudoClaims: ClaimLanguage = { ...pseudo(claimLanguage), answer: pseudoAnswer };

/** Everything that the widget says. */
export function pseudoTco(): TcoWords {
  const { numbers: __, told: ___, optionName: ____, input: _____, locale: ______, signs, ...words } = englishWords;
  const refusals = refusalsIn(pseudo(refusalWords), new NumberFormats(locale, pseudoAnswer.numbers));
  const { answer: _______, claimLanguage: ________, ...later } = laterWords;
  return {
    ...(pseudo(words as unknown as Texts) as unknown as typeof words),
    signs,
    locale,
    numbers: pseudoAnswer.numbers,
    later: {
      ...pseudo(later),
      answer: pseudoAnswer,
      claimLanguage: () => Promise.resolve(pseudoClaims),
    },
    verdict: pseudo(verdictWords),
    chart: pseudo(chartWords),
    warning: warningIn(pseudo(deskLanguage.warnings), pseudoAnswer.options),
    optionName: answerIn(pseudoAnswer).optionName,
    told: toldIn(pseudoAnswer),
    input: whole(({ english }) => english),
    refusals: () => Promise.resolve(refusals),
  };
}

/** Words without accents that stand in every language: units, currencies, options as the market names them, the product. */
const known = new Set(
  [
    'kW MW GW Wh kWh MWh GWh kg km ms Gbit Tbit bit pJ GB TB FIT',
    'USD EUR GBP JPY CNY KRW TWD INR CHF CAD AUD SEK NOK DKK PLN BRL SGD MYR MXN ZAR',
    'CPO LPO LRO NPO DSP-retimed DAC AEC DR FR cpo-tco',
  ].flatMap((words) => words.split(' ')),
);

/** Words of a text that did not come from the pseudo language. */
export const untranslated = (text: string): string[] =>
  [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*/gu)]
    .map(([word]) => word)
    .filter((word) => /[A-Za-z]{2}/.test(word) && !known.has(word));
