/** What moves a choice and the curve of one input, by hand; matters-view.test.ts holds what is true of all of them. */
import { describe, expect, it } from 'vitest';
import { chancesOver, chancesWith } from '../../src/engine/chances.ts';
import type { BreakEven } from '../../src/engine/break-even.ts';
import { assess, type Assessment } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withInput } from '../../src/scenario/settings.ts';
import { spanOfInput } from '../../src/scenario/study-of.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { underRivals } from '../../src/scenario/worth-of-inputs.ts';
import { inputsView } from '../../src/view/inputs-view.ts';
import { chanceDraws, curveInput, curveView, mattersView, settleOf } from '../../src/view/matters-view.ts';
import { Money } from '../../src/view/money.ts';
import { optionNames } from '../../src/view/names.ts';
import { settledAnswer } from '../../src/view/settled-answer.ts';
import type { CurveView, InputName, MattersView, OptionName } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';

const dollars = new Money(usDollar);
const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
const scenario: Scenario = { options: ['retimed', 'cpo'] };
const answer = run(scenario);
const assessment = finish(assess(answer, { draws: 512, seed: 3 }, ['tcoWithoutIdle'], []));
const [retimed, cpo] = optionNames(answer.resolved) as [OptionName, OptionName];
const { study } = studyOf(answer.resolved);
const price = 'retimed-1600g.endPrice';

const matters = (
  of: Assessment = assessment,
  money = dollars,
  breakEvens?: ReadonlyMap<string, BreakEven>,
  curve?: CurveView,
): MattersView => finish(mattersView(answer, money, of, [cpo, retimed], breakEvens, curve));
const curveOf = (name: string, money = dollars, of: Run = answer): CurveView =>
  finish(curveView(of, money, assessment, name));
/** An assessment that found these worths. */
const worthOf = (...worth: readonly (readonly [input: string, value: number | null])[]): Assessment => ({
  ...assessment,
  worth: worth.map(([input, value]) => ({ input, value, below: value === null ? 1 : null })),
});
const total = (of: Run, id: string): number =>
  of.options.find((option) => option.id === id)!.quantities.tcoWithoutIdle!.value!;
const differenceIn = (inputs: Scenario): number => total(run(inputs), 'cpo') - total(run(inputs), 'retimed');

describe('what moves the choice between two', () => {
  it('is told with the expected difference and what knowing all would save, in the currency shown', () => {
    const { unit, a, b, expected, evpi } = matters(assessment, euro);
    expect([unit, a, b]).toEqual(['EUR', cpo, retimed]);
    expect(expected).toBeCloseTo(differenceIn(scenario) / 2, 6);
    expect(evpi).toBe(assessment.decisions.tcoWithoutIdle.evpi / 2);
    expect(evpi).toBeGreaterThan(0);
  });

  it('has of each input its ends, the difference and the chance at each', () => {
    const { rows } = matters(assessment, euro);
    expect(rows.length).toBeGreaterThan(3);
    for (const { input, low, high, atLow, atHigh, chanceAtLow, chanceAtHigh } of rows) {
      const span = spanOfInput(study, input.key);
      const factor = input.unit.startsWith('EUR') ? 0.5 : 1;
      expect([low, high]).toEqual([span.low * factor, span.high * factor]);
      const at = (value: number): number =>
        differenceIn(withInput(scenario, answer.resolved.settings, input.key, value)) / 2;
      expect(Math.abs(atLow - at(span.low))).toBeLessThan(0.01);
      expect(Math.abs(atHigh - at(span.high))).toBeLessThan(0.01);
      const cube = { draws: chanceDraws, seed: 3 };
      const ends = [span.low, span.high].map((value) => ({ name: input.key, value }));
      const [lowest, highest] = finish(chancesWith(study, cube, 'tcoWithoutIdle', ends));
      const own = study.options.findIndex(({ id }) => id === 'cpo');
      expect([chanceAtLow, chanceAtHigh]).toEqual([lowest![own], highest![own]]);
    }
  });

  it('has what each input rests on, as the list of inputs has it', () => {
    const { all } = inputsView(answer, dollars, { assessment, breakEvens: undefined, pair: undefined });
    for (const { input, evidence, worth } of matters().rows) {
      const listed = all.find(({ key }) => key === input.key)!;
      expect([evidence, worth]).toEqual([listed.evidence, listed.worth]);
    }
  });

  it('has the break-even of each input in the currency shown, once they are known', () => {
    const found: BreakEven = { input: price, roots: [800], value: 800, steps: [], gap: null };
    const { rows } = matters(worthOf([price, 5], ['facility.pue', 3]), euro, new Map([[price, found]]));
    expect(rows.slice(0, 2).map(({ input, breakEven }) => [input.key, breakEven])).toEqual([
      [price, { value: 400, more: 0 }],
      ['facility.pue', null],
    ]);
    expect(
      matters()
        .rows.map(({ breakEven }) => breakEven)
        .filter((one) => one !== null),
    ).toEqual([]);
  });

  it('has the curve that it is given, and none without', () => {
    const curve = { used: 1 } as CurveView;
    expect(matters(assessment, dollars, undefined, curve).curve).toBe(curve);
    expect(matters()).not.toHaveProperty('curve');
  });
});

describe('the inputs that are told', () => {
  const keys = (of: Assessment): string[] => matters(of).rows.map(({ input }) => input.key);
  const swing = (key: string): number => {
    const { low, high } = spanOfInput(study, key);
    const at = (value: number): number => differenceIn(withInput(scenario, answer.resolved.settings, key, value));
    return Math.abs(at(high) - at(low));
  };
  const drawn = assessment.worth.map(({ input }) => input);

  it('are those worth most to know, then those that move the difference most, eight of them', () => {
    const least = [...drawn].sort((a, b) => swing(a) - swing(b)).filter((key) => swing(key) > 0)[0]!;
    const found = keys(
      worthOf(
        [least, 9],
        ...drawn
          .filter((key) => key !== least)
          .reverse()
          .map((key) => [key, null] as const),
      ),
    );
    expect(found).toHaveLength(8);
    expect(found[0]).toBe(least);
    const others = drawn.filter((key) => key !== least).sort((a, b) => swing(b) - swing(a));
    expect(found.slice(1)).toEqual(others.slice(0, 7));
  });

  it('are eight at most, however many are worth knowing', () => {
    const all = drawn.slice(0, 10);
    expect(keys(worthOf(...all.map((key, i) => [key, 10 - i] as const)))).toEqual(all.slice(0, 8));
  });

  it('are none that move neither, nor what is worth nothing', () => {
    const still = drawn.filter((key) => swing(key) === 0);
    expect(still.length).toBeGreaterThan(0);
    expect(keys(worthOf([still[0]!, 0], [price, 0], [still.at(-1)!, null]))).toEqual([price]);
    expect(keys(worthOf([still[0]!, 4], [price, 0]))).toEqual([still[0], price]);
    expect(keys(worthOf([price, 5], ...still.map((key) => [key, 0] as const), ['facility.pue', 0]))).toEqual([
      ...[price, 'facility.pue'],
    ]);
  });
});

describe('what published figures make of the choice', () => {
  const published = (of: Assessment) => matters(of).published;

  it('is which option is the cheapest with how many of them, most first', () => {
    const names = ['cpo-1600g.endPrice', price, 'facility.pue'];
    const all = underRivals(answer, names).filter(({ comparable }) => comparable);
    const found = published(worthOf(...names.map((name) => [name, 1] as const)));
    expect(found.length).toBeGreaterThan(1);
    for (const { input, figures, cheapest } of found) {
      const own = all.filter((one) => one.input === input.key);
      expect(figures).toBe(own.length);
      for (const { option, count } of cheapest)
        expect(count, option.id).toBe(own.filter(({ order }) => order[0] === option.id).length);
      expect(cheapest.reduce((sum, { count }) => sum + count, 0)).toBe(figures);
      expect(cheapest.map(({ count }) => count)).toEqual(cheapest.map(({ count }) => count).sort((a, b) => b - a));
    }
    const several = found.filter(({ cheapest }) => cheapest.length > 1);
    expect(several.length).toBeGreaterThan(0);
  });

  it('is told of inputs with two comparable figures at least, each once', () => {
    const names = [price, 'cpo-1600g.endPower', 'facility.electricityPrice', 'switch-102.4t.switchPrice'];
    const found = published(worthOf(...names.map((name) => [name, 1] as const))).map(({ input }) => input.key);
    const counts = underRivals(answer, names).filter(({ comparable }) => comparable);
    expect(found).toEqual(names.filter((name) => counts.filter(({ input }) => input === name).length >= 2));
    expect(found.length).toBeLessThan(names.length);
  });
});

describe('published figures of an input', () => {
  const { catalog } = answer.resolved;
  const [first] = catalog.rivals('retimed-1600g', 'endPrice');
  /** With these published prices beside the default of 1,400 USD, each from its own source unless it is named. */
  const publishedOf = (...prices: readonly (readonly [typical: number, source?: string])[]) => {
    const others = prices.map(([typical, source = `source-${typical}`], i) => ({
      ...{ ...first!, id: `price-${i}`, role: 'alternative', typical, source },
    }));
    const tables = Object.create(catalog, { rivals: { value: () => [first, ...others] } }) as typeof catalog;
    const of: Run = { ...answer, resolved: { ...answer.resolved, catalog: tables } };
    return finish(mattersView(of, dollars, worthOf([price, 1]), [cpo, retimed], undefined, undefined)).published.map(
      ({ figures, cheapest }) => [figures, ...cheapest.map(({ option, count }) => [option.id, count])],
    );
  };

  it('are told from two voices on', () => {
    expect(publishedOf([1500])).toEqual([[2, ['cpo', 2]]]);
    expect(publishedOf([1500, first!.source!])).toEqual([]);
  });

  it('are told with the option first that most of them make the cheapest', () => {
    expect(publishedOf([100], [200])).toEqual([[3, ['retimed', 2], ['cpo', 1]]]);
    expect(publishedOf([1500], [200])).toEqual([[3, ['cpo', 2], ['retimed', 1]]]);
  });
});

describe('the input that a curve is drawn over', () => {
  it('is the one that a reader chose, unless it is a whole number or not drawn', () => {
    expect(curveInput(answer, assessment, 'facility.pue')).toBe('facility.pue');
    const usual = curveInput(answer, worthOf([price, 5]), undefined);
    expect(usual).toBe(price);
    expect(curveInput(answer, worthOf([price, 5]), 'nobody.endPrice')).toBe(price);
    const whole = [...studyOf(answer.resolved).inputs.values()].find(({ input }) => input.whole)!.name;
    expect(curveInput(answer, worthOf([price, 5]), whole)).toBe(price);
  });

  it('is the first that is worth something, else the first of all', () => {
    expect(curveInput(answer, worthOf(['facility.pue', 0], ['x', null], [price, 2]), undefined)).toBe(price);
    expect(curveInput(answer, worthOf(['facility.pue', 0], [price, null]), undefined)).toBe('facility.pue');
    expect(curveInput(answer, worthOf(), undefined)).toBeUndefined();
  });
});

describe('the curve of one input', () => {
  it('goes a little beyond its range and every published figure, in 25 even steps', () => {
    // From 650 to 2,000 USD, and 8 % of that on both sides.
    const { x, used, figures, options, input } = curveOf(price, euro);
    expect(x).toHaveLength(25);
    expect(x[0]).toBeCloseTo((650 - 108) / 2, 9);
    expect(x.at(-1)).toBeCloseTo((2000 + 108) / 2, 9);
    for (const [i, value] of x.entries()) expect(value).toBeCloseTo(271 + (i * 783) / 24, 9);
    expect([used, input.key, input.unit]).toEqual([700, price, 'EUR']);
    expect([...figures].sort((a, b) => a - b)).toEqual([325, 500, 500, 700, 925, 950]);
    expect(options.map(({ id }) => id)).toEqual(['retimed', 'cpo']);
  });

  it('stays within what is possible', () => {
    const wide = { low: 1, typical: 100, high: 900_000 };
    const { x } = curveOf('cpo-1600g.endPrice', dollars, run({ ...scenario, inputs: { 'cpo.endPrice': wide } }));
    expect(x[0]).toBe(0);
    const { x: shares } = curveOf('facility.powerOnShare');
    expect(shares.at(-1)).toBe(1);
  });

  it('has the chances of each option at each point', () => {
    const { x, chances } = curveOf(price);
    const cube = { draws: chanceDraws, seed: 3 };
    const byPoint = finish(chancesOver(study, cube, 'tcoWithoutIdle', price, x));
    expect(chances).toEqual([0, 1].map((o) => byPoint.map((all) => all[o])));
  });

  it('has a zone where one option is likely the cheapest, with its edge where the chance crosses 66 %', () => {
    const { x, zones, chances, options } = curveOf('cpo-1600g.endPrice');
    expect(zones.map(({ option }) => option)).toEqual(['cpo', null, 'retimed']);
    expect([zones[0]!.from, zones.at(-1)!.to]).toEqual([x[0], x.at(-1)]);
    for (const [i, { to }] of zones.slice(0, -1).entries()) {
      expect(zones[i + 1]!.from).toBe(to);
      const own = chances[options.findIndex(({ id }) => id === (zones[i]!.option ?? zones[i + 1]!.option))]!;
      const at = x.findIndex((value) => value >= to);
      const share = (to - x[at - 1]!) / (x[at]! - x[at - 1]!);
      expect(own[at - 1]! + share * (own[at]! - own[at - 1]!)).toBeCloseTo(0.66, 9);
    }
  });

  it('in another currency has its zones there', () => {
    const inDollars = curveOf(price).zones;
    expect(curveOf(price, euro).zones.map(({ from, to }) => [from * 2, to * 2])).toEqual(
      inDollars.map(({ from, to }) => [from, to]),
    );
  });

  it('offers its input and those worth most, whole numbers apart, twelve at most', () => {
    const keys = (of: Assessment, name: string): string[] =>
      finish(curveView(answer, dollars, of, name)).choices.map(({ key }) => key);
    const drawn = assessment.worth.map(({ input }) => input).filter((key) => key !== price);
    const whole = [...studyOf(answer.resolved).inputs.values()].find(({ input }) => input.whole)!.name;
    expect(drawn.length).toBeGreaterThan(13);
    const first = drawn.slice(0, 12);
    expect(keys(worthOf(...drawn.slice(0, 14).map((key) => [key, 1] as const)), price)).toEqual([price, ...first]);
    expect(keys(worthOf([whole, 2], [price, 1], ['facility.pue', 1]), price)).toEqual([price, 'facility.pue']);
  });

  it('of one figure without a band goes from half to half as much again', () => {
    const bare = [...studyOf(answer.resolved).inputs.values()].find(
      ({ input, low, high, value, name }) =>
        !input.whole &&
        low === null &&
        high === null &&
        value > 0 &&
        answer.resolved.catalog.rivals(name.replace(/\.[^.]*$/, ''), input.quantity).length <= 1,
    )!;
    const { x } = curveOf(bare.name);
    expect(x[0]).toBeCloseTo(Math.max(bare.input.minimum, bare.value / 2), 9);
    expect(x.at(-1)).toBeCloseTo(Math.min(bare.input.maximum, bare.value * 1.5), 9);
  });
});

describe('an answer with what a firm figure would do', () => {
  it('has the curve, and what it says', () => {
    const { answer: told, curve } = finish(settledAnswer(answer, dollars, worthOf([price, 5])));
    expect(curve!.input.key).toBe(price);
    expect(told.decision!.settle!.input.key).toBe(price);
    expect(told.decision!.draws).toBe(512);
  });

  it('has none where one option stands, or nothing is drawn', () => {
    const alone = run({ options: ['retimed'] });
    const of = finish(assess(alone, { draws: 16, seed: 1 }, ['tcoWithoutIdle'], []));
    for (const [one, known] of [
      [alone, of],
      [answer, worthOf()],
    ] as const) {
      const found = finish(settledAnswer(one, dollars, known));
      expect(found).not.toHaveProperty('curve');
      expect(found.answer.decision).not.toHaveProperty('settle');
    }
  });
});

describe('what a firm figure does', () => {
  const input: InputName = {
    ...{ key: 'cpo-1600g.endPrice', quantity: 'endPrice', label: 'Price', unit: 'USD' },
    owner: { kind: 'architecture', id: 'cpo', label: 'CPO', rateGbps: 1600, inCards: false },
  };
  const curve = (
    used: number,
    ...zones: readonly (readonly [from: number, to: number, option: string | null])[]
  ): CurveView => ({
    ...{ input, used, options: [], x: [], chances: [], figures: [], choices: [] },
    zones: zones.map(([from, to, option]) => ({ from, to, option })),
  });

  it('where no option is likely: under and over which value one is', () =>
    expect(settleOf(curve(5, [0, 4, 'cpo'], [4, 6, null], [6, 9, 'linear']))).toEqual({
      ...{ input, kind: 'settles' },
      ...{ below: { value: 4, option: 'cpo' }, above: { value: 6, option: 'linear' } },
    }));

  it('on one side alone', () =>
    expect(settleOf(curve(5, [0, 4, 'cpo'], [4, 9, null]))).toEqual({
      ...{ input, kind: 'settles', below: { value: 4, option: 'cpo' } },
    }));

  it('where one is likely: from where on it is so no more', () => {
    expect(settleOf(curve(2, [0, 4, 'cpo'], [4, 9, null]))).toEqual({
      ...{ input, kind: 'changes', above: { value: 4, option: 'cpo' } },
    });
    expect(settleOf(curve(5, [0, 4, null], [4, 6, 'cpo'], [6, 9, 'linear']))).toEqual({
      ...{ input, kind: 'changes' },
      ...{ below: { value: 4, option: 'cpo' }, above: { value: 6, option: 'cpo' } },
    });
  });

  it('nothing where one zone is all', () => {
    expect(settleOf(curve(5, [0, 9, 'cpo']))).toBeUndefined();
    expect(settleOf(curve(5, [0, 9, null]))).toBeUndefined();
  });

  it('nothing where the value used lies in none', () => {
    for (const used of [-1, 12]) expect(settleOf(curve(used, [0, 4, 'cpo'], [4, 9, null]))).toBeUndefined();
  });

  it('at the ends of a zone what it does within it, at an edge what the lower zone does', () => {
    const kind = (used: number): unknown => settleOf(curve(used, [0, 4, 'cpo'], [4, 9, null]))?.kind;
    expect([0, 4, 9].map(kind)).toEqual(['changes', 'changes', 'settles']);
  });
});
