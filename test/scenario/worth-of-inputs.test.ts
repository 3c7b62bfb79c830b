import { beforeEach, describe, expect, it } from 'vitest';
import { assess, type Assessment } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import type { Sample } from '../../src/engine/sample.ts';
import type { Swings } from '../../src/engine/swings.ts';
import type { Run } from '../../src/scenario/run-scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { leadingByWorth, underRivals, worthOfInputs, type UnderRival } from '../../src/scenario/worth-of-inputs.ts';
import { expected } from '../cases/distributions.ts';
import { numberIn, run } from '../cases/fabric-run.ts';
import { neutralSwitch, savedPerEnd } from '../cases/neutral-switch.ts';
import { patience } from '../cases/patience.ts';
import { fullJson, unsound } from '../cases/whole-json.ts';

const assessed = (scenario: Scenario, draws = 1024): Assessment =>
  finish(assess(run(scenario), { draws, seed: 1 }, []));
const band = (low: number, typical: number, high: number) => ({ low, typical, high });
const evpiOf = ({ decisions }: Assessment): number => decisions.tcoWithoutIdle.evpi;

const usual: readonly [string, Scenario][] = [
  ['one switch', {}],
  ['one switch of 51.2T', { capacity: '51.2T' }],
  ['a fabric', { scope: 'fabric' }],
  ['quotes for whole switches', { inputs: { 'cpo.systemPrice': band(110_000, 130_000, 170_000) } }],
];

describe('what inputs are worth', { timeout: patience }, () => {
  it.each(usual)('is never more than all there is to know, nor without a floor: %s', (_, scenario) => {
    const found = assessed(scenario);
    expect(found.worth.length).toBeGreaterThan(5);
    for (const { value, below } of found.worth) {
      expect((value === null) !== (below === null)).toBe(true);
      expect(value ?? below!).toBeLessThanOrEqual(evpiOf(found));
      expect(value ?? below!).toBeGreaterThanOrEqual(0);
    }
  });

  it.each(usual)('stands with what is worth most first, then what is below the floor: %s', (_, scenario) => {
    const { worth, sample } = assessed(scenario);
    const values = worth.flatMap(({ value }) => (value === null ? [] : [value]));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    // Where chance alone turns no choice the floor is 0, and a worth of 0 is one.
    if (sample.worthOfNothing > 0) for (const value of values) expect(value).toBeGreaterThan(sample.worthOfNothing);
    expect(worth.slice(0, values.length).every(({ value }) => value !== null)).toBe(true);
    for (const { below } of worth.slice(values.length)) expect(below).toBe(sample.worthOfNothing);
  });

  // Two options that cost the same on average: any noise turns the choice.
  it('has a floor where the choice is close', () => {
    const even = neutralSwitch({ 'cpo.endPrice': band(1300, 1400 + 5 * savedPerEnd, 1700), ...firm });
    const { worth, sample } = assessed(even);
    expect(sample.worthOfNothing).toBeGreaterThan(0);
    expect(worth[0]).toMatchObject({ input: 'cpo-1600g.endPrice', below: null });
    const idle = worth.filter(({ below }) => below !== null);
    expect(idle.length).toBeGreaterThan(0);
    for (const { value, below } of idle) expect([value, below]).toEqual([null, sample.worthOfNothing]);
  });

  it('is all there is to know where one input is open', () => {
    const price = band(1300, 1450, 1700);
    // An end of 1,400 USD against one that saves its electricity.
    const even = 1400 + 5 * savedPerEnd;
    const { worth, decisions } = assessed(
      neutralSwitch({ 'cpo.endPrice': price, 'retimed.serviceUnitPrice': 0, ...firm }),
      4096,
    );
    const exact = 64 * (1450 - expected(price, (value) => Math.min(value, even)));
    expect(worth[0]!.input).toBe('cpo-1600g.endPrice');
    expect(Math.abs(worth[0]!.value! / exact - 1)).toBeLessThan(0.02);
    expect(Math.abs(decisions.tcoWithoutIdle.evpi / exact - 1)).toBeLessThan(0.02);
  });

  it('is nothing below 512 draws, with how many do', () => {
    for (const { value, below, enough } of assessed({}, 511).worth)
      expect([value, below, enough]).toEqual([null, null, 512]);
    expect(assessed({}, 512).worth.some(({ value }) => value !== null)).toBe(true);
  });

  it.each<[string, Scenario]>([
    ['one option', { options: ['retimed'] }],
    ['equal options', { options: ['retimed', 'cpo-upper'] }],
  ])('is 0 where nothing is to choose: %s', (_, scenario) => {
    const found = assessed(scenario, 600);
    expect(evpiOf(found)).toBe(0);
    for (const { value, below } of found.worth) expect([value, below]).toEqual([0, null]);
  });

  it.each([1, 2, 3, 511, 512])('leaves no number that is none: %d draws', (draws) => {
    for (const scenario of [{}, { options: ['retimed'] }, { options: ['retimed', 'cpo-upper'] }])
      expect(unsound(fullJson(scenario, draws))).toEqual([]);
  });
});

describe('the order of what inputs are worth', () => {
  const swingsOf: Record<string, Record<string, number>> = {
    cpo: { a: 1, b: 2, c: 8, d: 4 },
    linear: { a: 3, b: 9, c: 1, d: 4 },
  };
  const worth = { a: 5, b: 3, c: 1, d: 0.5, e: 0 };
  const ranked = (draws: number, worthOfNothing: number, evpi: number) =>
    worthOfInputs(
      { comparisons: Object.keys(swingsOf).map((option) => ({ option })) } as unknown as Run,
      { draws, worth: new Map(Object.entries(worth)), worthOfNothing } as unknown as Sample,
      {
        ofDifference: (option: string) =>
          Object.entries(swingsOf[option]!).map(([input, swing]) => ({ input, swing, atLow: 0, atHigh: swing })),
      } as unknown as Swings,
      evpi,
    );

  it('of few draws is that of the largest swings of any option', () =>
    expect(ranked(511, 0, 9)).toEqual(
      ['b', 'c', 'd', 'a', 'e'].map((input) => ({ input, value: null, below: null, enough: 512 })),
    ));

  it('of enough is that of the worth above the floor, then that of the swings', () =>
    expect(ranked(512, 1, 4)).toEqual([
      // Knowing one input is worth no more than knowing all.
      { input: 'a', value: 4, below: null },
      { input: 'b', value: 3, below: null },
      { input: 'c', value: null, below: 1 },
      { input: 'd', value: null, below: 1 },
      { input: 'e', value: null, below: 1 },
    ]));

  it('has no floor where chance turns nothing', () =>
    expect(ranked(512, 0, 9)).toEqual(Object.entries(worth).map(([input, value]) => ({ input, value, below: null }))));

  it('has no floor above all there is to know', () =>
    expect(ranked(512, 7, 4)).toEqual(['b', 'c', 'd', 'a', 'e'].map((input) => ({ input, value: null, below: 4 }))));

  it('leads with five', () =>
    expect(
      leadingByWorth({ worth: ['a', 'b', 'c', 'd', 'e', 'f'].map((input) => ({ input, value: 1, below: null })) }),
    ).toEqual(['a', 'b', 'c', 'd', 'e']));
});

/** What is left open of the neutral switch. */
const firm = { switchPrice: 80_000, switchBasePower: 1437 };

describe('under each published figure', () => {
  let answer: Run;
  let found: readonly UnderRival[];
  beforeEach(() => {
    answer = run({});
    found = underRivals(answer, ['cpo-1600g.endPrice', 'retimed-1600g.endPower']);
  });
  const of = (name: string) => found.filter(({ input }) => input === name);

  it.each<[Scenario]>([
    [{}],
    [{ buyerClass: 'shop' }],
    [{ buyerClass: 'direct' }],
    [{ buyerClass: 'shop', inputs: { shopPriceFactor: 3 } }],
    [{ scope: 'fabric', capacity: '51.2T' }],
  ])('options stand as if the scenario named that figure: %j', (scenario) => {
    const plain = run(scenario);
    const names = [...studyOf(plain.resolved).inputs.keys()];
    const all = underRivals(plain, names);
    expect(all.length).toBeGreaterThan(5);
    for (const { input, figure, order } of all) {
      const { options } = run({ ...scenario, inputs: { ...scenario.inputs, [input]: { figure } } });
      const costs = new Map(options.map(({ id, quantities }) => [id, numberIn(quantities, 'tcoWithoutIdle')]));
      const ordered = order.map((id) => costs.get(id)!);
      // Options that cost the same may stand either way.
      ordered.slice(1).forEach((cost, i) => expect(cost / ordered[i]!, `${input} ${figure}`).toBeGreaterThan(1 - 1e-9));
    }
  });

  it('each stands once, the default first, without rows of information, whole numbers and other products', () => {
    const { catalog } = answer.resolved;
    const figuresOf = (name: string) => underRivals(answer, [name]).map(({ figure }) => catalog.figure(figure)!);
    const figures = figuresOf('retimed-1600g.endPower');
    expect(figures[0]!.role).toBe('default');
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    const published = catalog.rivals('retimed-1600g', 'endPower');
    expect(figures.map(({ id }) => id).sort()).toEqual(
      published.flatMap(({ id, role }) => (role === 'information' ? [] : [id])).sort(),
    );
    expect(figuresOf('money.horizon')).toEqual([]);
    const own = run({
      architectures: { acme: { like: 'cpo' } },
      options: ['retimed', { id: 'acme', leaf: 'acme', upper: 'acme', card: 'retimed' }],
      inputs: { 'acme.endPrice': 900 },
    });
    expect(underRivals(own, ['acme-1600g.endPrice'])).toEqual([]);
  });

  it('is comparable where it is of the same class of buyer and kind, the first voice of its source', () => {
    const { catalog } = answer.resolved;
    const names = [...studyOf(answer.resolved).inputs.keys()];
    for (const name of names) {
      const list = underRivals(answer, [name]);
      const figures = list.map(({ figure }) => catalog.figure(figure)!);
      const [standard] = figures;
      const voices: string[] = [];
      const kindOf = ({ boundary }: { boundary: string }) =>
        [/\bmaximum\b/i, /\blist price\b/i].map((kind) => kind.test(boundary)).join();
      const expected = figures.map((figure) => {
        const isSame =
          (standard!.buyerClass ?? figure.buyerClass) === figure.buyerClass && kindOf(figure) === kindOf(standard!);
        const voice = figure.source ?? figure.id;
        if (!isSame || voices.includes(voice)) return false;
        voices.push(voice);
        return true;
      });
      expect([name, list.map(({ comparable }) => comparable)]).toEqual([name, expected]);
    }
  });

  it('all options stand in the order of their expected cost under it', () => {
    for (const { input, figure, order } of of('cpo-1600g.endPrice')) {
      const { options } = run({ inputs: { [input]: answer.resolved.catalog.figure(figure)!.typical } });
      const costs = new Map(options.map(({ id, quantities }) => [id, numberIn(quantities, 'tcoWithoutIdle')]));
      expect(order).toEqual([...costs.keys()].sort((a, b) => costs.get(a)! - costs.get(b)!));
    }
  });

  it('the default comes first and is comparable to itself', () => {
    for (const name of ['cpo-1600g.endPrice', 'retimed-1600g.endPower'])
      expect(of(name)[0]).toMatchObject({ comparable: true });
    expect(of('cpo-1600g.endPrice')[0]!.figure).toBe('cpo-1600g-price-switch-difference');
  });

  it('a source has one voice', () => {
    const { catalog } = answer.resolved;
    const sources = found
      .filter(({ comparable }) => comparable)
      .map(({ input, figure }) => `${input} ${catalog.figure(figure)!.source}`);
    expect(new Set(sources).size).toBe(sources.length);
  });

  it('a price of another class of buyer is not comparable', () => {
    const direct = underRivals(answer, ['retimed-1600g.endPrice']).find(
      ({ figure }) => figure === 'fixed-retimed-direct',
    );
    expect(direct).toMatchObject({ comparable: false });
  });

  it('what is published once is not listed', () => expect(underRivals(answer, ['facility.powerOnShare'])).toEqual([]));
});
