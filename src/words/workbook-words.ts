/** All words of a workbook in one language, loaded when one is written. */
import type { DeskWords } from './desk-words.ts';
import type { WorkbookTexts } from './en/workbook-texts.ts';
import type { Language } from './languages.ts';

export interface WorkbookWords {
  readonly desk: DeskWords;
  readonly texts: WorkbookTexts;
}

const wordsOf: { readonly [Id in Language]: () => Promise<WorkbookWords> } = {
  en: async () => ({
    desk: (await import('./en/desk.ts')).deskWords,
    texts: (await import('./en/workbook-texts.ts')).workbookTexts,
  }),
  de: async () => ({
    desk: (await import('./de/desk.ts')).deskWords,
    texts: (await import('./de/workbook-texts.ts')).workbookTexts,
  }),
  ja: async () => ({
    desk: (await import('./ja/desk.ts')).deskWords,
    texts: (await import('./ja/workbook-texts.ts')).workbookTexts,
  }),
  'zh-Hans': async () => ({
    desk: (await import('./zh-Hans/desk.ts')).deskWords,
    texts: (await import('./zh-Hans/workbook-texts.ts')).workbookTexts,
  }),
  'zh-Hant': async () => ({
    desk: (await import('./zh-Hant/desk.ts')).deskWords,
    texts: (await import('./zh-Hant/workbook-texts.ts')).workbookTexts,
  }),
};

export const workbookWords = (language: Language): Promise<WorkbookWords> => wordsOf[language]();
