/** All words of a picture in one language, loaded when one is drawn. */
import type { DeskWords } from './desk-words.ts';
import type { PictureTexts } from './en/picture.ts';
import { deskWordsIn, type Language } from './languages.ts';

export interface PictureWords {
  readonly desk: DeskWords;
  readonly texts: PictureTexts;
}

const textsOf: { readonly [Id in Language]: () => Promise<{ readonly pictureTexts: PictureTexts }> } = {
  en: () => import('./en/picture.ts'),
  de: () => import('./de/picture.ts'),
  fr: () => import('./fr/picture.ts'),
  ja: () => import('./ja/picture.ts'),
  ko: () => import('./ko/picture.ts'),
  'zh-Hans': () => import('./zh-Hans/picture.ts'),
  'zh-Hant': () => import('./zh-Hant/picture.ts'),
};

export const pictureWords = async (language: Language): Promise<PictureWords> => ({
  desk: await deskWordsIn(language),
  texts: (await textsOf[language]()).pictureTexts,
});
