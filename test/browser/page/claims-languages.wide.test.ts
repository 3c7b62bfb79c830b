import claims from 'virtual:claims';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { userEvent } from '../user.ts';
import { claimsWordsOf, english } from '../../../src/page/claims-language.ts';
import type { Language } from '../../../src/words/languages.ts';
import { axeOptions, violationsIn } from '../../cases/axe-options.ts';
import { all, atEnd, eventually, frames, one, openDetails, settled, shared, show, textOf } from '../mount.ts';
import { articles, claim, choose, mountClaims, shown } from './mount-claims.ts';

/** Names that scenarios of claims give: they are names in every language. */
const names = Object.values(claims.scenarios)
  .flatMap((scenario) => {
    const { options = [], architectures = {} } = scenario as {
      options?: readonly (string | { readonly label?: string })[];
      architectures?: Readonly<Record<string, { readonly label?: string }>>;
    };
    return [...options, ...Object.values(architectures)].flatMap((one) =>
      typeof one === 'string' || one.label === undefined ? [] : [one.label],
    );
  })
  .sort((a, b) => b.length - a.length);

/** What is told outside what is marked as English, with its place. */
function toldIn(within: Element): string[] {
  const texts: string[] = [];
  for (const element of all(within, '*')) {
    if (element.closest('[lang=en], code, style, select, nav, .permalink, .logo')) continue;
    const own = [...element.childNodes].flatMap((node) => (node instanceof Text ? [node.data] : []));
    texts.push(...own, element.getAttribute('data-l') ?? '', element.getAttribute('aria-label') ?? '');
  }
  return texts
    .map((text) => names.reduce((left, name) => left.replaceAll(name, ''), text).trim())
    .filter((text) => text !== '');
}

const englishWords =
  /\b(the|of|and|is|are|with|your|which|inputs?|costs?|price|power|per|from|than|claims?|figures?|computed|published|agrees|differs|open|scenario|one|switch)\b/;
/** Words of the field that all languages have. */
const ofTheField = /DSP|retimed|LRO|LPO|CPO|NPO|PUE|Gbit\/s|USD|FIT|SerDes|cpo-tco/g;

const languages: readonly (readonly [Language, RegExp])[] = [
  ['de', englishWords],
  ['ja', /[A-Za-z]{4,}/],
];

describe.each(languages)('the page of claims in %s', (language, isEnglish) => {
  const page = shared(async () => {
    const mounted = await mountClaims('', { words: await claimsWordsOf(language) });
    await openDetails(mounted);
    return mounted;
  });

  it('has no English but what is marked', () => {
    const found = toldIn(page()).filter((text) => isEnglish.test(text.replace(ofTheField, '')));
    expect([...new Set(found)]).toEqual([]);
  });

  it('marks what is quoted, and says so once', async () => {
    const { fromTables } = await claimsWordsOf(language);
    const quoted = ['h2', '.source span', '.figures th[scope=row]', '.inputs small'];
    for (const selector of quoted)
      for (const element of all(page(), selector)) expect(element.lang, selector).toBe('en');
    expect(all(page(), '.tables').map(textOf)).toEqual([fromTables]);
  });

  it('has all claims in its order, with another verdict in words', () => {
    expect(articles(page())).toHaveLength(claims.claims.length);
    const verdicts = new Set(articles(page()).map((article) => textOf(one(article, '.verdict b'))));
    expect(
      [...verdicts].filter((text) => ['reproduced', 'bounded', 'does-not-follow'].map(english.outcome).includes(text)),
    ).toEqual([]);
  });

  it.each([280, 360, 1280])('does not scroll sideways at %i px', async (width) => {
    await show(width);
    await frames();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe.each(languages)('axe-core finds nothing on the claims in %s', (language) => {
  shared(async () => {
    // A claim of each verdict, and one with several scenarios, have all that the others have.
    const few = ['meta-ecoc-2025', 'nvidia-slide-2025', 'fat-tree-512', 'mosaic-2025'];
    const data = { ...claims, claims: claims.claims.filter(({ id }) => few.includes(id)) };
    await openDetails(await mountClaims('#nvidia-slide-2025', { words: await claimsWordsOf(language), data }));
  });

  it.each(['light', 'dark'] as const)('%s', async (scheme) => {
    await show(360, scheme);
    await frames();
    expect(violationsIn(await axe.run(document, axeOptions))).toEqual([]);
  });
});

describe('in German', () => {
  it('numbers read as Germans write them', async () => {
    const mounted = await mountClaims('', { words: await claimsWordsOf('de') });
    const text = textOf(one(claim(mounted, 'nvidia-slide-2025'), '.figures'));
    expect(text).toContain('3,333-fach');
    expect(text).toContain('3,45 bis 3,55-fach');
  });

  it('a page without claims and a refused claim say so', async () => {
    const words = await claimsWordsOf('de');
    const empty = await mountClaims('', { words, data: { claims: [], scenarios: {} } });
    expect(textOf(one(empty, '.answer'))).toBe('In diesen Tabellen steht kein veröffentlichtes Ergebnis.');
    empty.remove();
    const [first] = claims.claims;
    const scenarios = { ...claims.scenarios, [first!.checks[0]!.scenario]: { inputs: { pue: -1 } } };
    const mounted = await mountClaims('', { words, data: { claims: [first!], scenarios } });
    expect(textOf(claim(mounted, first!.id))).toContain('lässt sich mit den Tabellen dieser Ausgabe nicht berechnen (');
    expect(textOf(one(mounted, '.verdict b'))).toBe('nicht berechnet');
    await choose(mounted, /^Grenze eingehalten/);
    expect(shown(mounted)).toEqual([]);
    expect(textOf(one(mounted, '.none'))).toBe(words.none);
  });
});

describe('the choice of a language', () => {
  it('changes page, document and title, and keeps what is filtered', async () => {
    const before = { lang: document.documentElement.lang, title: document.title };
    atEnd(() => {
      Object.assign(document.documentElement, { lang: before.lang });
      document.title = before.title;
      localStorage.removeItem('cpo-tco-language');
    });
    const mounted = await mountClaims();
    await choose(mounted, /^Bounded/);
    await userEvent.selectOptions(one(mounted, 'select.lang'), 'zh-Hans');
    await eventually(() => document.documentElement.lang).toBe('zh-Hans');
    await settled(mounted);
    const words = await claimsWordsOf('zh-Hans');
    expect(document.title).toBe(words.documentTitle);
    expect(textOf(one(mounted, 'h1'))).toBe(words.title);
    expect(shown(mounted)).toHaveLength(3);
    expect(textOf(one(mounted, 'footer code'))).toBe('cpo-tco claims --lang zh-Hans');
    expect(localStorage.getItem('cpo-tco-language')).toBe('zh-Hans');
  });
});
