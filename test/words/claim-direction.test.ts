import { describe, expect, it } from 'vitest';
import type { ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { claimView, type ClaimFigures } from '../../src/view/claim-view.ts';
import { turnedIn, type DirectedClaim } from '../../src/words/claim-direction.ts';
import { claimWordsOf } from '../../src/words/claim-text.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import { patience } from '../cases/patience.ts';

const ids = Object.keys(languages) as Language[];
const date = '2026-11-29';

const claims: readonly (readonly [name: string, scenario: object, claim: ClaimOf])[] = [
  ['power, less', {}, { about: 'power', form: 'less', option: 'cpo', against: 'retimed' }],
  ['cost, named', {}, { about: 'cost', form: 'named', option: 'half-retimed', against: 'retimed' }],
  ['power, least', {}, { about: 'power', form: 'least', option: 'cpo' }],
  ['cost, likely', {}, { about: 'cost', form: 'likely', option: 'cpo', against: 'retimed' }],
  ['cost, open', { scope: 'campus' }, { about: 'cost', form: 'open', option: 'cpo', against: 'retimed' }],
];
const figures = claims.map(([name, scenario, claim]) => {
  const of = { currency: usDollar, cube: { draws: 512, seed: 1 }, shipped: catalog };
  return [name, finish(claimView(runScenario(scenario, catalog), claim, of)).found!] as const;
});

async function directed(found: ClaimFigures, language: Language): Promise<DirectedClaim> {
  const say = await claimWordsOf(language);
  const { option, against, beside, claim } = found;
  return {
    form: claim.form,
    option: say.optionName(option),
    names: [option, against, ...beside].map(say.optionName),
    claim: say.claimParts(found, date).claim,
    whole: say.claimText(found, { date, link: '' }),
  };
}

/** One name in the place of the other, everywhere. */
const swapped = (text: string, a: string, b: string): string =>
  text
    .split(a)
    .map((part) => part.replaceAll(b, a))
    .join(b);

/** What says less, and what would say more. */
const turns: Readonly<Record<Language, readonly [less: RegExp, more: string]>> = {
  en: [/less/g, 'more'],
  de: [/weniger/g, 'mehr'],
  fr: [/moins/g, 'plus'],
  ja: [/低/g, '高'],
  ko: [/낮/g, '높'],
  'zh-Hans': [/低/g, '高'],
  'zh-Hant': [/低/g, '高'],
};

describe.each(ids)('the direction of a claim in %s', { timeout: patience }, (language) => {
  it.each(figures)('%s: as it is written it points as its link', async (_, found) => {
    const of = await directed(found, language);
    expect(turnedIn(of.whole, of, language)).toBeUndefined();
    expect(turnedIn(of.claim, of, language)).toBeUndefined();
  });

  it.each(figures)('%s: with its names the other way round it does not', async (_, found) => {
    const of = await directed(found, language);
    const [option, against] = of.names as [string, string];
    expect(turnedIn(swapped(of.whole, option, against), of, language)).toBeDefined();
  });

  it.each(figures.filter(([name]) => !name.includes('open') && !name.includes('least')))(
    '%s: with more in place of less it does not',
    async (_, found) => {
      const of = await directed(found, language);
      const [less, more] = turns[language];
      expect(turnedIn(of.claim.replace(less, more), of, language)).toBeDefined();
    },
  );
});

describe('a sentence of one’s own', () => {
  const own: readonly (readonly [Language, string, boolean])[] = [
    ['en', 'Switches with CPO draw 40 % less facility power than DSP-retimed ones. Read more.', false],
    ['en', 'Compared with DSP-retimed, CPO draws 40 % less.', false],
    ['en', 'CPO draws 40 % more facility power.', true],
    ['en', 'DSP-retimed draws 40 % less than CPO.', true],
    ['de', 'Gegenüber DSP-retimed nimmt CPO 40 % weniger auf. Mehr dazu im Bericht.', false],
    ['de', 'DSP-retimed nimmt 40 % weniger auf als CPO.', true],
    ['de', 'CPO nimmt 40 % mehr Leistung auf.', true],
    ['fr', 'CPO consomme 40 % de moins que DSP-retimed. En savoir plus.', false],
    ['fr', 'CPO consomme 40 % de plus.', true],
    ['ja', 'CPOの施設電力はDSPリタイムより40%低い可能性が高い。', false],
    ['ja', 'DSPリタイムの施設電力はCPOより40%低い。', true],
    ['ko', 'CPO의 시설 소비 전력은 DSP-retimed보다 40% 낮습니다.', false],
    ['ko', 'DSP-retimed의 시설 소비 전력은 CPO보다 40% 낮습니다.', true],
    ['zh-Hans', 'CPO 的功耗比 DSP 重定时低 40%。', false],
    ['zh-Hans', 'DSP 重定时的功耗比 CPO 低 40%。', true],
    ['zh-Hant', 'CPO 的功耗高 40%。', true],
  ];
  it.each(own)('in %s: %s', async (language, text, isTurned) => {
    const of = await directed(figures[0]![1], language);
    expect(turnedIn(text, of, language) !== undefined).toBe(isTurned);
  });

  it('is not lower where nothing is settled', async () => {
    const of = await directed(figures[4]![1], 'en');
    expect(turnedIn('CPO costs less than DSP-retimed.', of, 'en')).toBeUndefined();
    expect(turnedIn('CPO costs 3 % less than DSP-retimed.', { ...of, whole: '' }, 'en')).toBe('% less');
  });
});
