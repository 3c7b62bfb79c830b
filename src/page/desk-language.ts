import { deskWords as english } from '../words/en/desk.ts';
import type { DeskWords } from '../words/desk-words.ts';
import { deskWordsOf, type Language } from '../words/languages.ts';

/** Words of the desk. English is at hand, and stays where the words of another language cannot be loaded. */
export const wordsOf = (language: Language): Promise<DeskWords> | DeskWords =>
  language === 'en' ? english : deskWordsOf[language]().catch(() => english);
