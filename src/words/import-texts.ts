/** What the desk says of a file of quotes, loaded when one comes. */
import type { ImportTexts } from './en/import-texts.ts';
import type { Language } from './languages.ts';

const textsOf: { readonly [Id in Language]: () => Promise<{ readonly importTexts: ImportTexts }> } = {
  en: () => import('./en/import-texts.ts'),
  de: () => import('./de/import-texts.ts'),
  fr: () => import('./fr/import-texts.ts'),
  ja: () => import('./ja/import-texts.ts'),
  ko: () => import('./ko/import-texts.ts'),
  'zh-Hans': () => import('./zh-Hans/import-texts.ts'),
  'zh-Hant': () => import('./zh-Hant/import-texts.ts'),
};

export const importTextsOf = async (language: Language): Promise<ImportTexts> =>
  (await textsOf[language]()).importTexts;
