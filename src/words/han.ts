/** Chinese text: a space stands between a Chinese character and a Latin letter or a digit, whatever a sentence is given. */
import type { Strong, Told } from './answer-words.ts';

/** Amounts in ten thousands keep their sign beside them: `120万`. */
const gap = /(?<=\p{Script=Han})(?=[A-Za-z0-9+−<])|(?<=[A-Za-z0-9%₂])(?!(?<=\d)[万亿萬億])(?=\p{Script=Han})/gu;

export const spaced = (text: string): string => text.replace(gap, ' ');

/** A template whose parts are spaced. */
export const han = (texts: TemplateStringsArray, ...parts: readonly (string | number)[]): string =>
  spaced(String.raw({ raw: texts }, ...parts));

const textOf = (part: string | Strong): string => (typeof part === 'string' ? part : part.strong);

/** The same for a sentence with strong parts. */
export const spacedTold = (told: Told): Told =>
  told.map((part, i) => {
    const before = i > 0 ? textOf(told[i - 1]!).slice(-2) : '';
    const own = textOf(part);
    const isApart = spaced(before + own).length > spaced(before).length + spaced(own).length;
    const text = (isApart ? ' ' : '') + spaced(own);
    return typeof part === 'string' ? text : { strong: text };
  });
