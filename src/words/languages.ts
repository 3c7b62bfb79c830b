/**
 * The languages that there are, and where the words of each are: the one list of page, widget and command line. English
 * is at hand; the words of another language are loaded when a reader asks for them.
 */
import type { DeskWords } from './desk-words.ts';
import type { FirstTcoWords, TcoWords } from './tco-words.ts';

/** Tags with the name of each language in itself. */
export const languages = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  ja: '日本語',
  ko: '한국어',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
} as const;

export type Language = keyof typeof languages;
type Loaded<Words> = { readonly [Id in Exclude<Language, 'en'>]: () => Promise<Words> };

/** Words of the page. */
export const deskWordsOf: Loaded<DeskWords> = {
  de: () => import('./de/desk.ts').then(({ deskWords }) => deskWords),
  fr: () => import('./fr/desk.ts').then(({ deskWords }) => deskWords),
  ja: () => import('./ja/desk.ts').then(({ deskWords }) => deskWords),
  ko: () => import('./ko/desk.ts').then(({ deskWords }) => deskWords),
  'zh-Hans': () => import('./zh-Hans/desk.ts').then(({ deskWords }) => deskWords),
  'zh-Hant': () => import('./zh-Hant/desk.ts').then(({ deskWords }) => deskWords),
};

/** Words of the page in any language. */
export const deskWordsIn = async (language: Language): Promise<DeskWords> =>
  language === 'en' ? (await import('./en/desk.ts')).deskWords : deskWordsOf[language]();

/** Words of the widget for a first view of the defaults. */
export const tcoWordsOf: Loaded<FirstTcoWords> = {
  de: () => import('./de/tco-words.ts').then(({ tcoWords }) => tcoWords),
  fr: () => import('./fr/tco-words.ts').then(({ tcoWords }) => tcoWords),
  ja: () => import('./ja/tco-words.ts').then(({ tcoWords }) => tcoWords),
  ko: () => import('./ko/tco-words.ts').then(({ tcoWords }) => tcoWords),
  'zh-Hans': () => import('./zh-Hans/tco-words.ts').then(({ tcoWords }) => tcoWords),
  'zh-Hant': () => import('./zh-Hant/tco-words.ts').then(({ tcoWords }) => tcoWords),
};

/** The same with what all else needs. @throws Error where that cannot be loaded. */
export const wholeTcoWords = async (words: FirstTcoWords): Promise<TcoWords> =>
  words.rest ? Object.assign({}, words, ...(await Promise.all(words.rest()))) : words;

/** The first of the tags that names a language that there is, whatever its region: `de-AT` is German. */
export function languageAmong(tags: readonly (string | null | undefined)[]): Language | undefined {
  for (const tag of tags) {
    const language = tag ? languageOf(tag) : undefined;
    if (language) return language;
  }
  return undefined;
}

/** Where a language is written in two scripts, that of the region: `zh-TW` is `zh-Hant`. */
function languageOf(tag: string): Language | undefined {
  const isOne = (id: string): id is Language => Object.hasOwn(languages, id);
  const plain = tag.split('-')[0]!.toLowerCase();
  if (isOne(plain)) return plain;
  if (!Object.keys(languages).some((id) => id.startsWith(`${plain}-`))) return undefined;
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    const scripted = `${language}-${script}`;
    return isOne(scripted) ? scripted : undefined;
  } catch {
    // What is no tag names no language.
    return undefined;
  }
}
