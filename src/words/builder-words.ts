/** The words of the builder, loaded with it. */
import type { BuilderWords } from './en/builder.ts';
import type { Language } from './languages.ts';

export type { BuilderWords } from './en/builder.ts';

export const builderWordsOf: { readonly [Id in Language]: () => Promise<BuilderWords> } = {
  en: () => import('./en/builder.ts').then(({ builderWords }) => builderWords),
  de: () => import('./de/builder.ts').then(({ builderWords }) => builderWords),
  fr: () => import('./fr/builder.ts').then(({ builderWords }) => builderWords),
  ja: () => import('./ja/builder.ts').then(({ builderWords }) => builderWords),
  ko: () => import('./ko/builder.ts').then(({ builderWords }) => builderWords),
  'zh-Hans': () => import('./zh-Hans/builder.ts').then(({ builderWords }) => builderWords),
  'zh-Hant': () => import('./zh-Hant/builder.ts').then(({ builderWords }) => builderWords),
};
