import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Percentiles } from '../../src/engine/percentiles.ts';
import type { Ranked } from '../../src/engine/ranking.ts';
import { metrics, type Metric } from '../../src/engine/metrics.ts';
import { english } from '../../src/words/format.ts';
import { assess, type Assessment } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { architectureOf } from '../../src/scenario/architecture-of.ts';
import { verdictOfChance } from '../../src/scenario/chance.ts';
import { decide, withValuesOf, type RankedDecision } from '../../src/scenario/decide.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { answerView } from '../../src/view/answer-view.ts';
import { Money } from '../../src/view/money.ts';
import type { AnswerView } from '../../src/view/view.ts';
import { deskWords as words } from '../../src/words/en/desk.ts';
import { run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { draws } from '../cases/random-scenario.ts';

/** What a reader is shown of a decision, whatever its costs rest on. */
function shown(run: Run, decision: RankedDecision): AnswerView {
  const swings = { weightsOfQuantity: () => [] };
  const assessment = { run, swings, cube: { draws: 1000, seed: 1 }, decisions: { tcoWithoutIdle: decision } };
  return answerView(run, new Money(usDollar), assessment as unknown as Assessment, undefined);
}

const ranksOf = ({ rows }: AnswerView): string[] => rows.map(({ rank, tied }) => `${rank}${tied ? '=' : ''}`);

/** One option by its chance of being lowest and its expected cost, of an architecture. */
type Chance = readonly [id: string, architecture: string, chance: number, cost: number];

/** A comparison of options that have these chances and costs, whatever the sheets give. */
function decided(...options: readonly Chance[]): {
  decision: RankedDecision;
  view: AnswerView;
  badge: string;
  headline: string;
} {
  const plain = run({
    options: options.map(([id, architecture]) => ({
      ...{ id: `own-${id}`, label: id.toUpperCase() },
      ...{ leaf: architecture, upper: architecture, card: 'retimed' },
    })),
    baseline: `own-${options[0]![0]}`,
  });
  const answer: Run = {
    ...plain,
    options: plain.options.map((option, i) => ({
      ...option,
      quantities: { ...option.quantities, tcoWithoutIdle: { value: options[i]![3], unit: 'USD' } },
    })),
  };
  const chances = options.map(([, , chance]) => chance);
  const ranked: Ranked = {
    means: options.map(([, , , cost]) => cost),
    chancesLowest: chances,
    regrets: options.map(([, , , cost]) => cost),
    pairs: options.flatMap((_, a) =>
      options.slice(a + 1).map((_other, i) => ({ a, b: a + 1 + i, chanceALower: 0.5, equal: false })),
    ),
  };
  const sample = {
    ...{ draws: 1000, comparisons: new Map(), worth: new Map(), worthOfNothing: 0 },
    options: new Map(plain.options.map(({ id }) => [id, new Map<string, Percentiles>()])),
    ranked: Object.fromEntries(metrics.map((metric) => [metric, ranked])) as Record<Metric, Ranked>,
  };
  const decision = decide(answer, sample, 'tcoWithoutIdle');
  const view = shown(answer, decision);
  return { decision, view, badge: words.badge(view).text, headline: words.headline(view) };
}

const contendersOf = (...options: readonly Chance[]): string[] =>
  decided(...options).decision.contenders.map((id) => id.replace('own-', ''));

const assessed = (scenario: Scenario, count = 1000): { decision: RankedDecision; answer: Run } => {
  const answer = run(scenario);
  const { decisions } = finish(assess(answer, { draws: count, seed: 1 }, []));
  return { decision: decisions.tcoWithoutIdle, answer };
};

describe('the word for a chance', () => {
  it.each<[number, string]>([
    [1, 'settled'],
    [0.9, 'settled'],
    [1 - 0.1, 'settled'],
    [0.9 - 1e-12, 'settled'],
    [0.9 - 1e-6, 'leaning'],
    [0.66, 'leaning'],
    [0.66 - 1e-12, 'leaning'],
    [1 - 0.34, 'leaning'],
    [0.66 - 1e-6, 'not-settled'],
    [0, 'not-settled'],
  ])('%d: %s', (chance, word) => expect(verdictOfChance(chance)).toBe(word));

  /** From which per cent up to which a printed share can stand. */
  function printed(share: number): [number, number] {
    const [, word, digits] = /^(over |under )?([\d.]+) %$/.exec(english.drawShare(share))!;
    const number = Number(digits);
    if (word === 'over ') return [number, 100];
    return word === 'under ' ? [0, number - 1e-9] : [number, number];
  }
  const near = fc
    .tuple(fc.constantFrom(0, 0.005, 0.1, 0.34, 0.66, 0.9, 0.995, 1), fc.integer({ min: -2000, max: 2000 }))
    .map(([share, off]) => Math.min(1, Math.max(0, share + off / 1e6)));
  const counted = fc.integer({ min: 1, max: 5000 }).chain((all) => fc.nat(all).map((won) => won / all));

  it('is never contradicted by the share that is printed', () =>
    fc.assert(
      fc.property(fc.oneof(near, counted, fc.double({ min: 0, max: 1, noNaN: true })), (share) => {
        const [low, high] = printed(share);
        const word = verdictOfChance(share);
        if (word === 'settled') expect(low, english.drawShare(share)).toBeGreaterThanOrEqual(90);
        if (word === 'leaning') expect(low >= 66 || high < 90, english.drawShare(share)).toBe(true);
        if (word === 'leaning') expect(high, english.drawShare(share)).toBeLessThan(90);
        if (word === 'not-settled') expect(high, english.drawShare(share)).toBeLessThan(66);
      }),
      { ...draws, numRuns: 2000 },
    ));

  it('stands in the badge beside that share', { timeout: patience }, () =>
    fc.assert(
      fc.property(fc.oneof(near, counted), (share) => {
        const { decision, badge } = decided(['a', 'cpo', share, 1e6], ['b', 'linear', 1 - share, 2e6]);
        const leading = Math.max(share, 1 - share);
        const said = / (very likely|likely) cheapest, (.+)$/.exec(badge);
        expect(decision.verdict).toBe(verdictOfChance(leading));
        if (decision.verdict === 'not-settled') {
          expect(badge).toBe('Not settled: A or B');
          expect(said).toBeNull();
        } else
          expect([said![1], said![2]]).toEqual([
            decision.verdict === 'settled' ? 'very likely' : 'likely',
            english.drawShare(leading),
          ]);
      }),
      { ...draws, numRuns: 60 },
    ),
  );
});

describe('contenders', () => {
  it('are the fewest whose chances reach nine tenths', () =>
    expect(contendersOf(['a', 'cpo', 0.58, 1], ['b', 'linear', 0.4, 2], ['c', 'half-retimed', 0.02, 3])).toEqual([
      'a',
      'b',
    ]));
  it('is one where that is enough', () =>
    expect(contendersOf(['a', 'cpo', 0.9, 1], ['b', 'linear', 0.1, 2])).toEqual(['a']));
  it('nine tenths in two parts are reached, whatever the last digit', () =>
    expect(contendersOf(['a', 'cpo', 0.7, 1], ['b', 'linear', 0.2, 2], ['c', 'retimed', 0.1, 3])).toEqual(['a', 'b']));
  it('are all that tie where they are cut', () =>
    expect(
      contendersOf(
        ['a', 'cpo', 0.6, 1],
        ['b', 'linear', 0.2, 2],
        ['c', 'half-retimed', 0.1, 3],
        ['d', 'retimed', 0.1, 4],
      ),
    ).toEqual(['a', 'b', 'c', 'd']));
  it('do not take in ties beyond the cut', () =>
    expect(
      contendersOf(
        ['a', 'cpo', 0.6, 1],
        ['b', 'linear', 0.36, 2],
        ['c', 'half-retimed', 0.02, 3],
        ['d', 'retimed', 0.02, 4],
      ),
    ).toEqual(['a', 'b']));
  it('are as many to the last digit', () => {
    expect(contendersOf(['a', 'cpo', 0.9 - 1e-12, 1], ['b', 'linear', 0.1, 2])).toEqual(['a']);
    expect(contendersOf(['a', 'cpo', 0.6, 1], ['b', 'linear', 0.3, 2], ['c', 'retimed', 0.3 - 1e-12, 3])).toEqual([
      ...['a', 'b', 'c'],
    ]);
  });
  it('stand by expected cost, not by chance', () =>
    expect(contendersOf(['a', 'cpo', 0.5, 3], ['b', 'linear', 0.3, 2], ['c', 'retimed', 0.2, 1])).toEqual([
      'c',
      'b',
      'a',
    ]));

  it('share the first rank; the others are numbered on', () => {
    const { decision, view } = decided(
      ...([
        ['a', 'cpo', 0.02, 1],
        ['b', 'linear', 0.5, 2],
        ['c', 'half-retimed', 0.45, 3],
        ['d', 'retimed', 0.03, 4],
      ] as const),
    );
    expect(decision.best).toBe('own-a');
    expect(view.rows.map(({ option }) => option.id)).toEqual(['own-b', 'own-c', 'own-a', 'own-d']);
    expect(ranksOf(view)).toEqual(['1=', '1=', '3', '4']);
  });

  it('one alone has the first rank alone', () => {
    const { view } = decided(['a', 'cpo', 0.95, 1], ['b', 'linear', 0.05, 2]);
    expect(ranksOf(view)).toEqual(['1', '2']);
  });
});

describe('flags', () => {
  const flagsOf = (...options: readonly Chance[]): readonly string[] => decided(...options).decision.flags;

  it('stay pluggable: co-packaged options are compared and none is a contender', () => {
    const options: Chance[] = [
      ['a', 'linear', 0.5, 1],
      ['b', 'retimed', 0.45, 2],
      ['c', 'cpo', 0.05, 3],
    ];
    expect(flagsOf(...options)).toEqual(['stay-pluggable']);
    expect(decided(...options).badge).toBe('Stay pluggable: A or B');
    expect(decided(['a', 'linear', 0.95, 1], ['c', 'cpo', 0.05, 3]).badge).toBe(
      'Stay pluggable: A very likely cheapest, 95 %',
    );
  });

  it('not where a co-packaged option is a contender, nor where none or nothing else is compared', () => {
    expect(flagsOf(['a', 'linear', 0.5, 1], ['c', 'cpo', 0.5, 3])).toEqual([]);
    expect(flagsOf(['a', 'linear', 0.95, 1], ['b', 'retimed', 0.05, 2])).toEqual([]);
    expect(flagsOf(['a', 'cpo', 0.95, 1], ['b', 'cpo', 0.05, 2])).toEqual([]);
  });

  it('the lowest expected cost is not the likeliest: both are named', () => {
    const { decision, badge, headline } = decided(['a', 'linear', 0.3, 1e6], ['b', 'cpo', 0.7, 2e6]);
    expect(decision).toMatchObject({ best: 'own-a', verdict: 'leaning', flags: ['best-not-likeliest'] });
    expect(badge).toBe('B likely cheapest, 70 %');
    expect(headline).toBe('A has the lowest expected cost, B is cheapest most often.');
  });

  it('a tie for the likeliest is none', () =>
    expect(flagsOf(['a', 'linear', 0.5, 1], ['b', 'cpo', 0.5, 2])).toEqual([]));

  it('the architecture is clear, which quote is not', () => {
    const { decision, badge } = decided(
      ...([
        ['r', 'retimed', 0.04, 4e6],
        ['a', 'cpo', 0.32, 3e6],
        ['b', 'cpo', 0.32, 1e6],
        ['c', 'cpo', 0.32, 2e6],
      ] as const),
    );
    expect(decision).toMatchObject({ verdict: 'settled', flags: ['quote-open'] });
    expect(decision.byArchitecture[0]).toMatchObject({ architecture: 'cpo', chanceLowest: 0.96 });
    // None of the quotes is cheapest that often: the chance is that of all three.
    expect(badge).toBe('B, C or A very likely cheapest, 96 %');
  });

  it('names the quotes of that architecture alone', () => {
    const { badge } = decided(['r', 'retimed', 0.3, 4e6], ['a', 'cpo', 0.35, 3e6], ['b', 'cpo', 0.35, 1e6]);
    expect(badge).toBe('B or A likely cheapest, 70 %');
  });

  it('a tie to the last digit is none', () =>
    expect(flagsOf(['a', 'linear', 0.5 - 1e-12, 1], ['b', 'cpo', 0.5, 2])).toEqual([]));

  it('a quote of two thirds of its architecture is clear, whatever other architectures have', () => {
    expect(flagsOf(['a', 'cpo', 0.66, 1], ['b', 'cpo', 0.34, 2])).toEqual([]);
    expect(flagsOf(['a', 'cpo', 0.65, 1], ['b', 'cpo', 0.35, 2])).toEqual(['quote-open']);
    expect(flagsOf(['r', 'retimed', 0.3, 3], ['a', 'cpo', 0.5, 1], ['b', 'cpo', 0.2, 2])).toEqual([]);
    expect(flagsOf(['r', 'retimed', 0.45, 1], ['a', 'cpo', 0.3, 2], ['b', 'cpo', 0.25, 3])).toEqual(['quote-open']);
  });

  it('one quote that leads its architecture is clear', () =>
    expect(flagsOf(['r', 'retimed', 0.04, 3], ['a', 'cpo', 0.9, 1], ['b', 'cpo', 0.06, 2])).toEqual([]));

  it('no difference: all are the same in every draw', () => {
    const { decision, answer } = assessed({ options: ['retimed', 'cpo-upper'] });
    expect(decision.flags).toEqual(['no-difference']);
    expect(words.badge(shown(answer, decision)).text).toBe('No difference');
  });

  it('one option alone', () => {
    const { decision, answer } = assessed({ options: ['retimed'] });
    expect(decision).toMatchObject({ flags: [], contenders: ['retimed'], evpi: 0 });
    expect(words.badge(shown(answer, decision)).text).toBe('One option');
  });
});

describe('what is told of an option', () => {
  const base = run({ options: ['retimed', 'linear', 'cpo'] });
  const values = [30, 10, 20];
  const answer: Run = {
    ...base,
    options: base.options.map((option, i) => ({
      ...option,
      quantities: { ...option.quantities, tcoWithoutIdle: { value: values[i]!, unit: 'USD' } },
    })),
  };
  const distance = { p10: -9, p50: -5, p90: 1 };
  const sample = {
    ...{ draws: 1000, worth: new Map(), worthOfNothing: 0 },
    comparisons: new Map([['cpo', { differences: new Map([['tcoWithoutIdle', distance]]) }]]),
    options: new Map([
      ['retimed', new Map([['tcoWithoutIdle', { p10: 25, p50: 31, p90: 39 }]])],
      ['linear', new Map()],
      ['cpo', new Map()],
    ]),
    ranked: {
      tcoWithoutIdle: {
        means: [32, 12, 22],
        chancesLowest: [0.05, 0.55, 0.4],
        regrets: [21, 3, 11],
        pairs: [
          { a: 0, b: 1, chanceALower: 0.1, equal: false },
          { a: 0, b: 2, chanceALower: 0.2, equal: false },
          { a: 1, b: 2, chanceALower: 0.6, equal: false },
        ],
      },
    },
  } as unknown as Parameters<typeof decide>[1];
  const told = () => decide(answer, sample, 'tcoWithoutIdle');

  it('is its expected value, its mean, its band, its chance, its regret and its distance', () =>
    expect(told().ranking).toEqual([
      { option: 'linear', value: 10, mean: 12, p10: 10, p50: 10, p90: 10, chanceLowest: 0.55, regret: 3 },
      { option: 'cpo', value: 20, mean: 22, p10: 20, p50: 20, p90: 20, chanceLowest: 0.4, regret: 11, distance },
      { option: 'retimed', value: 30, mean: 32, p10: 25, p50: 31, p90: 39, chanceLowest: 0.05, regret: 21 },
    ]));

  it('stands beside pairs, architectures and what knowing all would save', () =>
    expect(told()).toMatchObject({
      metric: 'tcoWithoutIdle',
      verdict: 'not-settled',
      flags: [],
      best: 'linear',
      contenders: ['linear', 'cpo'],
      byArchitecture: [
        { architecture: 'linear', chanceLowest: 0.55 },
        { architecture: 'cpo', chanceLowest: 0.4 },
        { architecture: 'retimed', chanceLowest: 0.05 },
      ],
      pairs: [
        { a: 'retimed', b: 'linear', chanceALower: 0.1 },
        { a: 'retimed', b: 'cpo', chanceALower: 0.2 },
        { a: 'linear', b: 'cpo', chanceALower: 0.6 },
      ],
      evpi: 3,
    }));

  it('has the expected values of a later run until its own draws are taken', () => {
    const later = withValuesOf(
      {
        ...answer,
        options: answer.options.map((option, i) => ({
          ...option,
          quantities: { ...option.quantities, tcoWithoutIdle: { value: [5, 40, 8][i]!, unit: 'USD' } },
        })),
      },
      told(),
    );
    expect(later).toMatchObject({ best: 'retimed', contenders: ['cpo', 'linear'], evpi: 3, verdict: 'not-settled' });
    // Contenders first, each by its new value; chances stay.
    expect(later.ranking.map(({ option, value, chanceLowest }) => [option, value, chanceLowest])).toEqual([
      ['cpo', 8, 0.4],
      ['linear', 40, 0.55],
      ['retimed', 5, 0.05],
    ]);
  });
});

describe('quotes for one architecture', { timeout: patience }, () => {
  const quote = { supplier: 'Acme', date: '2026-11-01' };
  const offers = (prices: readonly number[]): Scenario => ({
    options: [
      'retimed',
      ...prices.map((_, i) => ({ id: `offer-${i}`, leaf: `end-${i}`, upper: `end-${i}`, card: 'retimed' })),
    ],
    architectures: Object.fromEntries(
      prices.map((typical, i) => [`end-${i}`, { like: 'cpo', endPrice: { typical, quote } }]),
    ),
  });

  it.each([600, 1300, 1700])('three clones of one at %d USD change no verdict on the architecture', (price) => {
    const [one, three] = [assessed(offers([price])), assessed(offers([price, price, price]))];
    const chanceOf = ({ decision }: typeof one): number =>
      decision.byArchitecture.find(({ architecture }) => architecture === 'cpo')!.chanceLowest;
    expect(chanceOf(three)).toBeCloseTo(chanceOf(one), 9);
    expect(three.decision.verdict).toBe(one.decision.verdict);
    const clones = three.decision.contenders.filter((id) => id.startsWith('offer'));
    expect([0, 3]).toContain(clones.length);
  });

  it('three that are nearly alike leave the architecture very likely', () => {
    const { decision } = assessed(offers([600, 601, 602]));
    expect(decision.verdict).toBe(assessed(offers([600])).decision.verdict);
    expect(decision.byArchitecture[0]!.architecture).toBe('cpo');
  });

  it('an own product is of the architecture that it is like', () => {
    const { resolved } = run(offers([600]));
    expect(resolved.options.map((option) => architectureOf(resolved, option))).toEqual(['retimed', 'cpo']);
  });

  it('in a fabric another kind of switch above makes another architecture', () => {
    const { resolved } = run({ scope: 'fabric', options: ['retimed', 'cpo', 'cpo-upper'] });
    expect(resolved.options.map((option) => architectureOf(resolved, option))).toEqual([
      'retimed',
      'cpo',
      'retimed+cpo',
    ]);
  });
});

describe('a decision', { timeout: patience }, () => {
  it.each<[string, Scenario]>([
    ['one switch', {}],
    ['a fabric', { scope: 'fabric', region: 'de' }],
    ['two equal options of three', { options: ['retimed', 'cpo', 'cpo-upper'] }],
  ])('adds up: %s', (_, scenario) => {
    const answer = run(scenario);
    const { decisions } = finish(assess(answer, { draws: 600, seed: 1 }, []));
    for (const metric of metrics) {
      const { ranking, byArchitecture, pairs, evpi, best, contenders } = decisions[metric];
      const sum = (values: readonly { readonly chanceLowest: number }[]): number =>
        values.reduce((all, { chanceLowest }) => all + chanceLowest, 0);
      expect(sum(ranking)).toBeCloseTo(1, 9);
      expect(sum(byArchitecture)).toBeCloseTo(1, 9);
      expect(ranking.map(({ option }) => option).sort()).toEqual(answer.options.map(({ id }) => id).sort());
      expect(Math.min(...ranking.map(({ value }) => value))).toBe(ranking.find(({ option }) => option === best)!.value);
      expect(evpi).toBe(Math.min(...ranking.map(({ regret }) => regret)));
      expect(sum(ranking.filter(({ option }) => contenders.includes(option)))).toBeGreaterThanOrEqual(0.9 - 1e-9);
      expect(pairs).toHaveLength((ranking.length * (ranking.length - 1)) / 2);
      // A lowest option is at most as often lowest as it is lower than any one other.
      for (const { a, b, chanceALower } of pairs) {
        const chance = (id: string): number => ranking.find(({ option }) => option === id)!.chanceLowest;
        expect(chance(a)).toBeLessThanOrEqual(chanceALower + 1e-9);
        expect(chance(b)).toBeLessThanOrEqual(1 - chanceALower + 1e-9);
      }
    }
  });
});
