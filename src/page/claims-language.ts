import { claimsPageIn, claimsPageLanguageOf, type ClaimsPageWords } from '../words/claims-page-words.ts';
import { claimsPageLanguage } from '../words/en/claims-page.ts';
import type { Language } from '../words/languages.ts';
import { speak } from './language.ts';

export const english = claimsPageIn(claimsPageLanguage);

/** Words of the page of claims. English is at hand, and stays where the words of another language cannot be loaded. */
export const claimsWordsOf = async (language: Language): Promise<ClaimsPageWords> =>
  language === 'en' ? english : claimsPageLanguageOf[language]().then(claimsPageIn, () => english);

/** Tells browser, readers aloud and lists of results what the page is. */
export function speakClaims({ locale, documentTitle, description }: ClaimsPageWords): void {
  speak({ locale, title: documentTitle });
  document.querySelector('meta[name=description]')?.setAttribute('content', description);
}
