import { afterEach, describe, expect, it, vi } from 'vitest';
import { attributes } from '../../src/widget/attributes.ts';
import { wordsOf } from '../../src/page/desk-language.ts';
import { inSameLanguage, chooseLanguage, languageAsked, speak } from '../../src/page/language.ts';
import { deskWords as german } from '../../src/words/de/desk.ts';
import { deskWords as english } from '../../src/words/en/desk.ts';
import { deskWordsOf, languageAmong, languages, tcoWordsOf } from '../../src/words/languages.ts';

interface Given {
  readonly search?: string;
  /** What was chosen before. */
  readonly chosen?: string;
  /** False where the browser gives none. */
  readonly storage?: boolean;
  readonly browser?: readonly string[];
}

/** A page as the browser gives it. */
function page({ search = '', chosen, storage = true, browser = [] }: Given): {
  readonly addresses: string[];
  kept: string | null;
} {
  const found = { addresses: [] as string[], kept: chosen ?? null };
  vi.stubGlobal('location', { search, href: `https://host.test/page/${search}#scenario=%7B%7D` });
  vi.stubGlobal('navigator', { languages: browser });
  vi.stubGlobal('history', {
    state: 7,
    replaceState: (...args: [number, string, URL]) => found.addresses.push(`${args[0]} ${args[2].href}`),
  });
  vi.stubGlobal('localStorage', {
    getItem: () => {
      if (!storage) throw new DOMException('refused', 'SecurityError');
      return found.kept;
    },
    setItem: (_: string, value: string) => {
      if (!storage) throw new DOMException('refused', 'SecurityError');
      found.kept = value;
    },
  });
  return found;
}

afterEach(() => vi.unstubAllGlobals());

describe('the language of the page', () => {
  it.each<[string, Given, string]>([
    ['English where nothing is asked for', {}, 'en'],
    ['that of the browser', { browser: ['de-AT', 'en'] }, 'de'],
    ['the first of the browser that there is', { browser: ['tlh', 'de', 'en'] }, 'de'],
    ['English before another', { browser: ['en-US', 'de'] }, 'en'],
    ['what was chosen before', { chosen: 'en', browser: ['de'] }, 'en'],
    ['what the address says', { search: '?lang=de', chosen: 'en', browser: ['en'] }, 'de'],
    ['not one that there is not', { search: '?lang=tlh', chosen: 'xx', browser: ['de'] }, 'de'],
    ['that of the browser without storage', { storage: false, browser: ['de'] }, 'de'],
  ])('is %s', (_, given, language) => {
    page(given);
    expect(languageAsked()).toBe(language);
  });

  it('is kept, and the address no longer says another', () => {
    const found = page({ search: '?lang=de&x=1' });
    chooseLanguage('en');
    expect(found.kept).toBe('en');
    expect(found.addresses).toEqual(['7 https://host.test/page/?x=1#scenario=%7B%7D']);
  });

  it('leaves an address alone that names none', () => {
    const found = page({ search: '?x=1' });
    chooseLanguage('de');
    expect([found.kept, found.addresses]).toEqual(['de', []]);
  });

  it('holds without storage', () => {
    page({ storage: false });
    expect(() => chooseLanguage('de')).not.toThrow();
  });

  it('is told to the browser', () => {
    const document = { documentElement: { lang: 'en' }, title: '' };
    vi.stubGlobal('document', document);
    speak(german);
    expect(document).toEqual({ documentElement: { lang: 'de', dir: 'ltr' }, title: german.title });
  });
});

describe('a page beside this one', () => {
  it.each([
    ['', 'claims.html'],
    ['?lang=ja&x=1', 'claims.html?lang=ja'],
    ['?lang=zh-TW', 'claims.html?lang=zh-Hant'],
    ['?lang=tlh', 'claims.html'],
  ])('after %j is %s', (search, address) => {
    page({ search });
    expect(inSameLanguage('claims.html')).toBe(address);
  });
});

describe('the list of languages', () => {
  it('has the words of each, in the page and in the widget', async () => {
    expect(await wordsOf('en')).toBe(english);
    for (const id of Object.keys(languages)) {
      expect(Object.keys(languages)).toContain(languageAmong([`${id}-XX`]));
      if (id === 'en') continue;
      const other = id as keyof typeof deskWordsOf;
      expect((await wordsOf(other)).locale).toBe(id);
      expect((await tcoWordsOf[other]()).locale).toBe(id);
    }
  });

  it('is what the widget allows', () => expect(attributes.locale.values).toEqual(Object.keys(languages)));

  it('has no language by a name of an object', () =>
    expect(languageAmong(['constructor', null, undefined])).toBe(undefined));
});
