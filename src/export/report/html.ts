import { unbroken } from '../../words/unbroken.ts';
import { escapeMarkup } from '../markup.ts';

/** Markup that is ready; all else that stands in a template is text of data and is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

export type Part = string | number | Html | undefined | false | readonly Part[];

const textOf = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (part === undefined || part === false) return '';
  return typeof part === 'object' ? part.map(textOf).join('') : escapeMarkup(String(part));
};

/** Markup with texts in it, each escaped; lists stand one after the other, `undefined` and `false` are nothing. */
export const markup = (texts: TemplateStringsArray, ...parts: readonly Part[]): Html =>
  new Html(texts.map((text, i) => text + (i < parts.length ? textOf(parts[i]) : '')).join(''));

/** A sentence of which numbers keep their units on one line. */
export function kept(text: string): Html {
  const parts: Part[] = [];
  let done = 0;
  for (const { 0: match, index } of text.matchAll(unbroken)) {
    parts.push(text.slice(done, index), markup`<span class="nb">${match}</span>`);
    done = index + match.length;
  }
  return markup`${parts}${text.slice(done)}`;
}
