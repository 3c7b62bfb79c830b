import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { claimView, type ClaimView } from '../../src/view/claim-view.ts';
import { claimIn } from '../../src/words/claim-text.ts';
import { builderWords as englishBuilder } from '../../src/words/en/builder.ts';
import { claimLanguage as english, claimTexts as englishTexts } from '../../src/words/en/claim-text.ts';
import { forbiddenIn } from '../../src/words/forbidden.ts';
import { builderWords } from '../../src/words/ko/builder.ts';
import { claimLanguage as korean, claimTexts } from '../../src/words/ko/claim-text.ts';
import { patience } from '../cases/patience.ts';
import { shape } from '../cases/words-by-path.ts';

const twins = {
  architectures: { twin: { like: 'retimed' } },
  options: ['retimed', { id: 'twin', label: 'Twin', leaf: 'twin', upper: 'twin', card: 'twin' }],
};
const claim = (about: ClaimOf['about'], form: ClaimOf['form'], option: string, against?: string): ClaimOf => ({
  ...{ about, form, option, ...(against !== undefined && { against }) },
});

function judge(scenario: object, asked: ClaimOf): ClaimView {
  const run = runScenario(scenario, catalog);
  return finish(claimView(run, asked, { currency: usDollar, cube: { draws: 1024, seed: 1 }, shipped: catalog }));
}

const say = { ko: claimIn(korean), en: claimIn(english) };

describe('claims in Korean', { timeout: patience }, () => {
  it('have every word of English, as the builder has', () => {
    expect(shape(claimTexts)).toEqual(shape(englishTexts));
    expect(shape(builderWords)).toEqual(shape(englishBuilder));
  });

  it.each<[string, object, ClaimOf, string]>([
    [
      'less',
      {},
      claim('power', 'less', 'cpo', 'retimed'),
      'CPO의 시설 소비 전력은 DSP-retimed보다 40% 낮으며 비율은 1 대 1.66입니다: ',
    ],
    ['likely', {}, claim('cost', 'likely', 'cpo', 'retimed'), '5년간 CPO의 총소유비용은 DSP-retimed보다 낮을 가능성이'],
    [
      'open',
      { scope: 'campus' },
      claim('cost', 'open', 'cpo', 'retimed'),
      '5년간 총소유비용이 CPO, DSP-retimed 중 어느 쪽에서 더 낮은지는 확정되지 않았습니다.',
    ],
    ['same', twins, claim('cost', 'same', 'twin', 'retimed'), '5년간 총소유비용은 Twin, DSP-retimed 모두 '],
  ])('%s', (_, scenario, asked, start) => {
    const { claim: figures } = judge(scenario, asked);
    const [own, theirs] = (['ko', 'en'] as const).map((tag) =>
      say[tag].claimText(figures!, { date: '2026-11-28', link: '' }),
    ) as [string, string];
    expect(own.startsWith(start), own).toBe(true);
    expect(own).toMatch(/출처: cpo-tco 2026\.12판, 2026년 11월 28일:$/);
    expect(own).not.toMatch(/undefined|\(와\)|은\(는\)|이\(가\)| {2}|\.\./);
    expect(forbiddenIn(own, 'ko')).toEqual([]);
    // The share of nine tenths is in words in English.
    const shares = (text: string): string[] => (text.match(/[\d.]+(?= ?%)/g) ?? []).sort();
    expect(shares(own.replace('차이의 90%를', ''))).toEqual(shares(theirs));
  });

  it('say why figures do not carry them', () => {
    const refused = judge({}, claim('cost', 'less', 'cpo', 'retimed'));
    expect(say.ko.refusals(refused).join(' ')).toMatch(
      /^범위가 0을 포함합니다\. P10~P90은 .* 높음에서 .* 낮음까지이며, .*오해를 부릅니다\.$/,
    );
  });

  it('and all other words have none that is forbidden', () => {
    const folder = 'src/words/ko';
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (path.endsWith('.ts')) expect(forbiddenIn(readFileSync(`${folder}/${path}`, 'utf8'), 'ko'), path).toEqual([]);
  });
});
