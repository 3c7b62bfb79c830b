/** What the desk says of requests for quotes, loaded when one is made or comes back. */
import type { RfqTexts } from './en/rfq-texts.ts';
import type { Language } from './languages.ts';

const textsOf: { readonly [Id in Language]: () => Promise<{ readonly rfqTexts: RfqTexts }> } = {
  en: () => import('./en/rfq-texts.ts'),
  de: () => import('./de/rfq-texts.ts'),
  fr: () => import('./fr/rfq-texts.ts'),
  ja: () => import('./ja/rfq-texts.ts'),
  ko: () => import('./ko/rfq-texts.ts'),
  'zh-Hans': () => import('./zh-Hans/rfq-texts.ts'),
  'zh-Hant': () => import('./zh-Hant/rfq-texts.ts'),
};

export const rfqTextsOf = async (language: Language): Promise<RfqTexts> => (await textsOf[language]()).rfqTexts;
