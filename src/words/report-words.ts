/** The words of a report, loaded with it. */
import type { ReportWords } from './en/report.ts';
import type { Language } from './languages.ts';

export type { ReportWords } from './en/report.ts';

export const reportWordsOf: { readonly [Id in Language]: () => Promise<ReportWords> } = {
  en: () => import('./en/report.ts').then(({ reportWords }) => reportWords),
  de: () => import('./de/report.ts').then(({ reportWords }) => reportWords),
  fr: () => import('./fr/report.ts').then(({ reportWords }) => reportWords),
  ja: () => import('./ja/report.ts').then(({ reportWords }) => reportWords),
  ko: () => import('./ko/report.ts').then(({ reportWords }) => reportWords),
  'zh-Hans': () => import('./zh-Hans/report.ts').then(({ reportWords }) => reportWords),
  'zh-Hant': () => import('./zh-Hant/report.ts').then(({ reportWords }) => reportWords),
};
