/** The language of a page: of its address, else what the reader chose before, else what the browser asks for. */
import { languageAmong, type Language } from '../words/languages.ts';

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

/** An address of a page beside this one, which asks for the language that this one was asked for. */
export function inSameLanguage(address: string): string {
  const language = languageAmong([new URLSearchParams(location.search).get('lang')]);
  return language ? `${address}?lang=${language}` : address;
}

/** Tells browser and readers aloud which language the page is in. All that there are run from left to right. */
export function speak({ locale, title }: { readonly locale: string; readonly title: string }): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = 'ltr';
  document.title = title;
}
