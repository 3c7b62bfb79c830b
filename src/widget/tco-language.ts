import { languageAmong, tcoWordsOf } from '../words/languages.ts';
import { tcoWords as english } from '../words/en/tco-words.ts';
import type { TcoWords } from '../words/tco-words.ts';

/** The language of an element: that of the nearest lang attribute, through the shadow roots of other elements. */
export function languageOf(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}

/** English is at hand; another language is loaded. One that cannot be loaded, or is not there, leaves English. */
export const wordsIn = async (language: string): Promise<TcoWords> => {
  const load = (tcoWordsOf as Readonly<Partial<Record<string, () => Promise<TcoWords>>>>)[languageAmong([language])!];
  return load ? load().catch(() => english) : english;
};
