import { describe, expect, it } from 'vitest';
import { claimForms, type ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { claimView, type ClaimView } from '../../src/view/claim-view.ts';
import { claimIn, claimWordsOf, printedDigits } from '../../src/words/claim-text.ts';
import { numbersBeside, numbersIn } from '../../src/words/claim-numbers.ts';
import { claimLanguage as german } from '../../src/words/de/claim-text.ts';
import { claimLanguage as english } from '../../src/words/en/claim-text.ts';
import { languages as tags, type Language } from '../../src/words/languages.ts';
import { forbiddenIn } from '../../src/words/forbidden.ts';
import { patience } from '../cases/patience.ts';

const languages = { en: claimIn(english), de: claimIn(german) } as const;
const all = await Promise.all((Object.keys(tags) as Language[]).map(claimWordsOf));

function judge(scenario: object, claim: ClaimOf, draws = 1024): ClaimView {
  const run = runScenario(scenario, catalog);
  return finish(claimView(run, claim, { currency: usDollar, cube: { draws, seed: 1 }, shipped: catalog }));
}

const claim = (about: ClaimOf['about'], form: ClaimOf['form'], option: string, against?: string): ClaimOf => ({
  ...{ about, form, option, ...(against !== undefined && { against }) },
});

const ids = ({ refusals }: ClaimView): string[] => refusals.map(({ id }) => id);
const nearest = ({ nearest: found }: ClaimView): string[] =>
  found.map(({ claim: { about, form, option, against } }) => [about, form, option, against ?? ''].join(' '));

/** Two options of the same architecture: no draw tells them apart. */
const twins = {
  architectures: { twin: { like: 'retimed' } },
  options: ['retimed', { id: 'twin', label: 'Twin', leaf: 'twin', upper: 'twin', card: 'twin' }],
};

describe('claim', { timeout: patience }, () => {
  const verdicts = [
    ['settled', {}, claim('power', 'less', 'cpo', 'retimed')],
    ['leaning', {}, claim('cost', 'likely', 'cpo', 'retimed')],
    ['not-settled', { scope: 'campus' }, claim('cost', 'open', 'cpo', 'retimed')],
    [
      'stay-pluggable',
      { options: ['cpo', 'linear'], baseline: 'cpo', scope: 'fabric' },
      claim('cost', 'less', 'linear', 'cpo'),
    ],
    ['no-difference', twins, claim('cost', 'same', 'twin', 'retimed')],
  ] as const;
  it.each(verdicts)('%s, each number of its text from the result', (verdict, scenario, asked) => {
    const figures = judge(scenario, asked).claim!;
    expect(figures.verdict).toBe(verdict);
    for (const [id, say] of Object.entries(languages)) {
      const text = say.claimText(figures, { date: '2026-11-28', link: 'https://example.com/#claim=x' });
      const numbers = numbersIn(text, say.signs);
      const less = 1 - figures.value / figures.othersValue;
      expect(less).toBe(figures.less);
      if (!['open', 'same'].includes(figures.claim.form)) {
        const { decimals, ratioDigits } = printedDigits(figures.value, figures.othersValue);
        expect(numbers).toContain(`${Number((100 * less).toFixed(decimals))}%`);
        expect(numbers).toContain(String(Number((figures.othersValue / figures.value).toPrecision(ratioDigits))));
      }
      expect(text).toContain(say.optionName(figures.against));
      expect(text).toContain(figures.question.edition);
      expect(text).toMatch(/2026: https:\/\/example\.com\/#claim=x$/);
      expect(forbiddenIn(text, id as 'en' | 'de')).toEqual([]);
      expect(numbersBeside(text, text, say.signs)).toEqual([]);
    }
  });

  const quotes = {
    q: {
      supplier: 'Nightingale',
      date: '2026-11-20',
      what: 'module',
      architecture: 'linear',
      rateGbps: 1600,
      prices: [{ from: 1, price: 700 }],
    },
  };
  const refused: readonly (readonly [id: string, scenario: object, asked: ClaimOf, near: string, draws: number])[] = [
    [
      'crosses-zero',
      { options: ['retimed', 'cpo'] },
      claim('cost', 'less', 'cpo', 'retimed'),
      'cost likely cpo retimed',
      1024,
    ],
    [
      'higher',
      { options: ['retimed', 'linear'] },
      claim('cost', 'less', 'retimed', 'linear'),
      'cost less linear retimed',
      1024,
    ],
    ['beaten', {}, claim('cost', 'less', 'half-retimed', 'retimed'), 'cost named half-retimed retimed', 1024],
    ['beaten', {}, claim('cost', 'least', 'cpo'), 'cost likely cpo retimed', 1024],
    ['not-least', { region: 'us' }, claim('cost', 'least', 'linear'), 'cost less linear retimed', 1024],
    ['few-draws', {}, claim('power', 'less', 'cpo', 'retimed'), 'power less cpo retimed', 100],
    ['no-difference', twins, claim('cost', 'less', 'twin', 'retimed'), 'cost same twin retimed', 1024],
    [
      'assumptions',
      { options: ['retimed', 'linear'], inputs: { 'linear.endPrice': 500, 'retimed.endPrice': 900 } },
      claim('cost', 'less', 'linear', 'retimed'),
      'power less linear retimed',
      1024,
    ],
    [
      'unlike-evidence',
      { options: ['retimed', 'linear'], quotes },
      claim('cost', 'less', 'linear', 'retimed'),
      'power less linear retimed',
      1024,
    ],
    ['not-so', {}, claim('power', 'open', 'cpo', 'retimed'), 'power less cpo retimed', 1024],
    ['not-compared', {}, claim('power', 'less', 'npo', 'retimed'), '', 1024],
    [
      // A price of the trade was taken over from a contract price for the one, and stands for itself for the other.
      'unlike-buyers',
      { buyerClass: 'shop', options: ['retimed', 'cpo'] },
      claim('cost', 'less', 'cpo', 'retimed'),
      'power less cpo retimed',
      1024,
    ],
    // A rack of one watt powers no switch.
    ['does-not-fit', { inputs: { rackPower: 1 } }, claim('power', 'less', 'cpo', 'retimed'), '', 1024],
    [
      // A saving in a switch that draws nothing itself leaves less than nothing.
      'no-ratio',
      { inputs: { switchBasePower: 0, 'cpo.hostSerdesSaving': 20 } },
      claim('power', 'less', 'retimed', 'cpo'),
      '',
      1024,
    ],
    ['one-option', { options: ['retimed'] }, claim('power', 'least', 'retimed'), '', 1024],
  ];
  it.each(refused)('refused: %s in %j', (id, scenario, asked, near, draws) => {
    const view = judge(scenario, asked, draws);
    expect(view.claim).toBeNull();
    expect(ids(view)).toContain(id);
    expect(nearest(view)[0] ?? '').toBe(near);
    for (const say of Object.values(languages))
      for (const sentence of say.refusals(view)) expect(sentence).toMatch(/^[\p{Lu}\d][^]{10,}\.$/u);
    for (const say of all) {
      const sentences = say.refusals(view);
      expect(sentences).toHaveLength(view.refusals.length);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^[^]{8,}[.。]$/u);
        expect(sentence).not.toMatch(/undefined|NaN|\[object| {2}/);
        expect(forbiddenIn(sentence, say.locale as Language)).toEqual([]);
      }
    }
  });

  it.each([
    ['en', /: all 64 ports .*\(switches, optics in switches, power capacity, /],
    ['de', /: alle 64 Ports .*\(Switches, Optik in Switches, bereitgestellte Leistung, Strom, /],
    ['fr', /: 64 ports .* commutateurs, optique des commutateurs, capacité électrique, électricité, .* et câbles, /],
  ] as const)('has no capital in the middle of a sentence in %s but that of a name or noun', (tag, shape) => {
    const { claim: figures } = judge({}, claim('cost', 'less', 'linear', 'retimed'));
    const say = all.find(({ locale }) => locale === tag)!;
    expect(say.claimText(figures!, { date: '2026-11-28', link: '' })).toMatch(shape);
  });

  it('names what is lower, and says nothing of it where it is one of the two', () => {
    const { nearest: found } = judge({}, claim('cost', 'less', 'half-retimed', 'retimed'));
    const text = languages.en.claimText(found[0]!, { date: '2026-11-28', link: '' });
    expect(text).toMatch(/LPO \([\d,]+ USD\)(?: and .+)?, also compared, costs? less than that\./);
  });

  it('percentage and ratio agree, and the amounts give both', () => {
    for (let i = 1; i < 4000; i++) {
      const [a, b] = [100 + ((i * 7919) % 9973), 100 + ((i * 104_729) % 9967)];
      if (a >= b || 1 - a / b < 0.001) continue;
      const { decimals, ratioDigits, amountDigits } = printedDigits(a, b);
      const x = Number((100 * (1 - a / b)).toFixed(decimals)) / 100;
      const n = Number((b / a).toPrecision(ratioDigits));
      expect(Math.abs((1 - x) * n - 1)).toBeLessThanOrEqual(0.01);
      const [own, other] = [a, b].map((one) => Number(one.toPrecision(amountDigits))) as [number, number];
      expect(Number((100 * (1 - own / other)).toFixed(decimals)) / 100).toBeCloseTo(x, 9);
    }
  });

  it('has a sentence for each form', () => {
    expect(claimForms.filter((form) => form !== 'named' && !(form in english.texts.say.cost))).toEqual([]);
  });
});
