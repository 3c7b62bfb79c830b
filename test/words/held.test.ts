/** What a first view says of the defaults in every language keeps each number beside its unit, before any result is there. */
import { describe, expect, it } from 'vitest';
import firstData from 'virtual:first-data';
import { held } from '../../src/words/held.ts';
import { languages, tcoWordsOf, type Language } from '../../src/words/languages.ts';
import { englishWords } from '../../src/words/en/tco-words.ts';
import type { FirstTcoWords } from '../../src/words/tco-words.ts';

const parting = /(?<![A-Z\d.,\u00a0\u202f])\d(?:[\d.,\u00a0\u202f]*\d)? (?=[\p{L}%°])/u;

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  it('the told sentences', async () => {
    const words: FirstTcoWords = language === 'en' ? englishWords : await tcoWordsOf[language]();
    for (const data of Object.values(firstData)) {
      const { question, headline, conditions, disclosures } = words.told(data);
      expect(headline).toMatch(/\d/);
      for (const text of [question, headline, conditions, ...disclosures]) expect(text).not.toMatch(parting);
    }
  });

  it('the names of the inputs are those of the whole words', async () => {
    if (language === 'en') return;
    const first = await tcoWordsOf[language]();
    const [later] = await Promise.all(first.rest!());
    for (const { inputs } of Object.values(firstData))
      for (const input of inputs) expect(first.input(input)).toBe(later.input(input));
  });
});

it.each([
  ['over 5 years', 'over 5\u00a0years'],
  ['costs 1.2 M USD less', 'costs 1.2\u00a0M\u00a0USD less'],
  ['kostet 1,2 Mio. EUR mehr', 'kostet 1,2\u00a0Mio.\u00a0EUR mehr'],
  ['36\u202f000 USD', '36\u202f000\u00a0USD'],
  ['Edition 2026.12. Amounts', 'Edition 2026.12. Amounts'],
])('%j is held', (text, expected) => expect(held(text)).toBe(expected));
