import claims from 'virtual:claims';
import { describe, expect, it } from 'vitest';
import { describeInputs } from '../../src/page/claim-inputs.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { claimsPageIn, claimsPageLanguageOf, type ClaimsPageWords } from '../../src/words/claims-page-words.ts';
import { claimsPageLanguage, claimsPageTexts } from '../../src/words/en/claims-page.ts';
import { languages, type Language } from '../../src/words/languages.ts';

const { counts: countsSentence } = claimsPageTexts;
const counts = { all: 0, reproduced: 0, bounded: 0, doesNotFollow: 0, notComputed: 0 };
const wordsIn = async (language: Language): Promise<ClaimsPageWords> =>
  claimsPageIn(language === 'en' ? claimsPageLanguage : await claimsPageLanguageOf[language]());

describe('the sentence of the counts', () => {
  it('names every verdict', () => {
    expect(countsSentence({ ...counts, all: 36, reproduced: 23, bounded: 3, doesNotFollow: 10 })).toBe(
      '36 published results computed from their own inputs: 23 follow, 3 are bounds that hold, 10 do not follow.',
    );
  });

  it('speaks of one', () => {
    expect(countsSentence({ ...counts, all: 1, bounded: 1 })).toBe(
      '1 published result computed from its own inputs: 1 is a bound that holds.',
    );
  });

  it('names what is not computed', () => {
    expect(countsSentence({ ...counts, all: 2, reproduced: 1, notComputed: 1 })).toBe(
      '2 published results computed from their own inputs: 1 follows, 1 is not computed.',
    );
  });

  it('tells one from many in German', async () => {
    const say = await wordsIn('de');
    expect(say.counts({ ...counts, all: 1, bounded: 1 })).toBe(
      '1 veröffentlichtes Ergebnis, aus seinen eigenen Eingaben nachgerechnet: 1 ist eine eingehaltene Grenze.',
    );
  });
});

describe.each(Object.keys(languages) as Language[])('the page of claims in %s', (language) => {
  it('tells every count', async () => {
    const say = await wordsIn(language);
    const text = say.counts({ all: 40, reproduced: 21, bounded: 7, doesNotFollow: 9, notComputed: 3 });
    expect(
      text
        .match(/\d+/g)!
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual([3, 7, 9, 21, 40]);
  });

  it('has a verdict for each outcome, and a mark', async () => {
    const say = await wordsIn(language);
    const outcomes = ['reproduced', 'bounded', 'does-not-follow', 'not-computed'];
    expect(new Set(outcomes.map(say.outcome)).size).toBe(4);
    expect(outcomes.filter((id) => say.outcome(id) === id && language !== 'en')).toEqual([]);
  });

  it('says why a claim is refused', async () => {
    const say = await wordsIn(language);
    const error = new ScenarioError('inputs.pue', '-1', ['1', '3']);
    expect(say.refused(say.why(error))).toContain('inputs.pue');
  });

  it('names all that the scenarios of the claims set', async () => {
    const say = await wordsIn(language);
    for (const scenario of Object.values(claims.scenarios))
      for (const { label, values } of describeInputs(scenario, catalog, say))
        for (const text of [label, ...values])
          expect(typeof text === 'string' ? text : text.quoted).toMatch(/^(?!.*(undefined|NaN|\[object)).+$/);
  });
});
