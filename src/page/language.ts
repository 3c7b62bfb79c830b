/** The language of the page: of its address, else what the reader chose before, else what the browser asks for. */
import { deskWords as english } from '../words/en/desk.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { deskWordsOf, languageAmong, type Language } from '../words/languages.ts';

const kept = 'cpo-tco-language';

/** `?lang=de` wins over what was chosen before. */
export const languageAsked = (): Language =>
  languageAmong([new URLSearchParams(location.search).get('lang'), chosenBefore(), ...navigator.languages]) ?? 'en';

function chosenBefore(): string | null {
  try {
    return localStorage.getItem(kept);
  } catch {
    // A page without storage starts with the language of the browser.
    return null;
  }
}

/** Keeps what a reader chose. The address no longer asks for another language; the scenario in it stays. */
export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(kept, language);
  } catch {
    // It holds for this visit.
  }
  const address = new URL(location.href);
  if (!address.searchParams.has('lang')) return;
  address.searchParams.delete('lang');
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Refused for a page opened from a file: the address keeps asking.
  }
}

/** English is at hand, and stays where the words of another language cannot be loaded. */
export const wordsOf = (language: Language): Promise<DeskWords> | DeskWords =>
  language === 'en' ? english : deskWordsOf[language]().catch(() => english);

/** Tells browser and readers aloud which language the page is in. */
export function speak({ locale, title }: DeskWords): void {
  document.documentElement.lang = locale;
  document.title = title;
}
