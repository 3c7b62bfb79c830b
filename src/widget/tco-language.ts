import { languageAmong, tcoWordsOf, wholeTcoWords } from '../words/languages.ts';
import { tcoWords as english } from '../words/en/tco-words.ts';
import type { FirstTcoWords, TcoWords } from '../words/tco-words.ts';

/** The language of an element: that of the nearest lang attribute, through the shadow roots of other elements. */
export function languageOf(element: Element): string {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang')!;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}

/** For a first view. English is at hand; another language is loaded. One that cannot be loaded, or is not there, leaves English. */
export const firstWordsIn = async (language: string): Promise<FirstTcoWords> => {
  const load = (tcoWordsOf as Readonly<Partial<Record<string, () => Promise<TcoWords>>>>)[languageAmong([language])!];
  return load ? load().catch(() => english) : english;
};

const wholes = new WeakMap<TcoWords, Promise<TcoWords>>();

/** For all that the engine computes. */
export function wholeWords(first: FirstTcoWords): Promise<TcoWords> {
  const whole = wholes.get(first) ?? wholeTcoWords(first).catch(() => english);
  wholes.set(first, whole);
  return whole;
}
