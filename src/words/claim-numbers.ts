/** The numbers of a published sentence, so that they can be held against those that its link gives. */

/** Days and editions say when, not how much. */
const moments = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}\.?\s\p{L}+\.?\s\d{4}\b/gu,
  /\p{L}+\s\d{1,2},\s\d{4}\b/gu,
  /\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日일]/gu,
  /\b20\d{2}\.\d{2}\b/g,
];

const link = /(?:[a-z][a-z\d+.-]*:\/\/|#)\S*/gi;

/** A number with what stands to it: letters before it (`P10`), a sign of per cent behind it. */
const number = /(\p{L}*)(\d(?:[\d.,'’\s\u00A0\u202F]*\d)?)\s*([%％]?)/gu;

export interface NumberSigns {
  readonly decimal: string;
}

/** `36%`, `1.56`, `P10`: each number of a text, written in one way whatever the language. Links are left out. */
export function numbersIn(text: string, { decimal }: NumberSigns): Set<string> {
  const plain = moments.reduce((left, moment) => left.replace(moment, ' '), text.normalize('NFKC').replace(link, ' '));
  const found = new Set<string>();
  for (const [, before = '', digits = '', percent = ''] of plain.matchAll(number))
    for (const one of numbersOf(digits, decimal)) found.add(`${before}${one}${percent && '%'}`);
  return found;
}

/** Digits are grouped by threes; what stands beside each other otherwise are two numbers. */
function numbersOf(text: string, decimal: string): string[] {
  const group = decimal === ',' ? "[.'’\\s\u00A0\u202F]" : "[,'’\\s\u00A0\u202F]";
  const one = new RegExp(`\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:\\${decimal}\\d+)?|\\d+(?:\\${decimal}\\d+)?`, 'g');
  return (text.match(one) ?? []).map((found) =>
    found
      .replace(new RegExp(group, 'g'), '')
      .replace(decimal, '.')
      .replace(/^0+(?=\d)/, ''),
  );
}

/** The numbers of a text that another does not give. */
export function numbersBeside(text: string, other: string, signs: NumberSigns): string[] {
  const known = numbersIn(other, signs);
  return [...numbersIn(text, signs)].filter((one) => !known.has(one));
}
