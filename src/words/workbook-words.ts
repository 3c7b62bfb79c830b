/** All words of a workbook in one language, loaded when one is written. */
import type { DeskWords } from './desk-words.ts';
import type { WorkbookTexts } from './en/workbook-texts.ts';
import { deskWordsIn, type Language } from './languages.ts';
import { quantityNamesIn, type QuantityNames } from './quantity-names.ts';

export interface WorkbookWords {
  readonly desk: DeskWords;
  readonly texts: WorkbookTexts;
  readonly quantities: QuantityNames;
}

const textsOf: { readonly [Id in Language]: () => Promise<{ readonly workbookTexts: WorkbookTexts }> } = {
  en: () => import('./en/workbook-texts.ts'),
  de: () => import('./de/workbook-texts.ts'),
  fr: () => import('./fr/workbook-texts.ts'),
  ja: () => import('./ja/workbook-texts.ts'),
  ko: () => import('./ko/workbook-texts.ts'),
  'zh-Hans': () => import('./zh-Hans/workbook-texts.ts'),
  'zh-Hant': () => import('./zh-Hant/workbook-texts.ts'),
};

export const workbookWords = async (language: Language): Promise<WorkbookWords> => ({
  desk: await deskWordsIn(language),
  texts: (await textsOf[language]()).workbookTexts,
  quantities: await quantityNamesIn(language),
});
