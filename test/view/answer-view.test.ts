import { beforeEach, describe, expect, it } from 'vitest';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { RankedDecision } from '../../src/scenario/decide.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { answerView, orderOf } from '../../src/view/answer-view.ts';
import { Money } from '../../src/view/money.ts';
import type { AnswerView, SettleView } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';

const dollars = new Money(usDollar);
const cube = { draws: 400, seed: 1 };

const twin = { id: 'twin', leaf: 'copy', upper: 'copy', card: 'retimed' };
const scenarios: readonly (readonly [string, Scenario])[] = [
  ['one switch', {}],
  ['a fabric', { scope: 'fabric' }],
  ['another reference', { baseline: 'cpo' }],
  ['two that are the same', { options: ['retimed', 'linear', twin], architectures: { copy: { like: 'linear' } } }],
  ['a clear lead', { inputs: { 'cpo.endPrice': 200 } }],
];

describe.each(scenarios)('the answer of %s', (_, scenario) => {
  const answer = run(scenario);
  const assessment = finish(assess(answer, cube, ['tcoWithoutIdle'], []));
  let { rows, decision, reference } = {} as AnswerView;
  let contenders: readonly string[] = [];
  beforeEach(() => {
    ({ rows, decision, reference } = answerView(answer, dollars, assessment, undefined));
    ({ contenders } = decision!);
  });

  it('has each option once: contenders first, each part by expected cost', () => {
    expect(rows.map(({ option }) => option.id).sort()).toEqual(answer.options.map(({ id }) => id).sort());
    const ids = rows.map(({ option }) => option.id);
    expect(ids.slice(0, contenders.length)).toEqual(contenders);
    for (const part of [rows.slice(0, contenders.length), rows.slice(contenders.length)])
      expect(part.map(({ value }) => value)).toEqual(part.map(({ value }) => value).sort((a, b) => a - b));
  });

  it('ranks contenders 1=, the others by their place', () => {
    for (const [i, { rank, tied, option }] of rows.entries()) {
      const shared = contenders.includes(option.id) && contenders.length > 1;
      expect(tied).toBe(shared);
      expect(rank).toBe(shared ? 1 : i + 1);
    }
  });

  it('chances add up to 1, and those of architectures too', () => {
    expect(rows.reduce((sum, { chance }) => sum + chance!, 0)).toBeCloseTo(1, 12);
    expect(decision!.byArchitecture.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1, 12);
  });

  it('differences are those from the reference, which has none', () => {
    const own = rows.find(({ option }) => option.id === reference)!;
    expect(own.difference).toBeUndefined();
    for (const { option, value, difference } of rows) {
      if (option.id === reference) continue;
      expect(difference!.value).toBeCloseTo(value - own.value, 6);
      const drawn = assessment.sample.comparisons.get(option.id)!.differences.get('tcoWithoutIdle');
      expect([difference!.p10, difference!.p90]).toEqual([drawn?.p10, drawn?.p90]);
    }
  });

  it('the leader is of the leading architecture', () => {
    const leader = rows.find(({ option }) => option.id === decision!.leader)!;
    expect(leader.option.architecture).toBe(decision!.byArchitecture[0]!.architecture);
    const members = rows.filter(({ option }) => option.architecture === leader.option.architecture);
    expect(members.reduce((sum, { chance }) => sum + chance!, 0)).toBeCloseTo(decision!.leadingChance, 12);
  });
});

describe('before cases are simulated', () => {
  it('options stand by expected cost, without chance, range or decision', () => {
    const view = answerView(run({}), dollars, undefined, undefined);
    const values = view.rows.map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(view.rows.map(({ rank }) => rank)).toEqual(values.map((_, i) => i + 1));
    for (const row of view.rows)
      expect([row.chance, row.range, row.tied, row.contender]).toEqual([undefined, undefined, false, false]);
    expect(view.decision).toBeUndefined();
  });
});

describe('a later run of the same options', () => {
  const [before, after] = [run({}), run({ inputs: { 'cpo.endPrice': 200 } })];
  const assessment = finish(assess(before, cube, ['tcoWithoutIdle'], []));

  it('has its own expected costs and the chances of the run before', () => {
    const view = answerView(after, dollars, assessment, undefined);
    const own = answerView(after, dollars, undefined, undefined);
    const old = answerView(before, dollars, assessment, undefined);
    for (const { option, value, chance } of view.rows) {
      expect(value).toBe(own.rows.find((row) => row.option.id === option.id)!.value);
      expect(chance).toBe(old.rows.find((row) => row.option.id === option.id)!.chance);
    }
    expect(view.decision!.best).toBe(own.rows[0]!.option.id);
  });
});

describe('an answer in another currency', () => {
  const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
  const answer = run({});
  const assessment = finish(assess(answer, cube, ['tcoWithoutIdle'], []));

  it('has what is expected in that currency, and power as it is', () => {
    const { unit, years, reference, rows } = answerView(answer, euro, undefined, undefined);
    expect([unit, years, reference]).toEqual(['EUR', 5, 'retimed']);
    const { quantities: base } = answer.options.find(({ id }) => id === 'retimed')!;
    for (const { option, value, facilityPower, difference } of rows) {
      const { tcoWithoutIdle, facilityPower: power } = answer.options.find(({ id }) => id === option.id)!.quantities;
      expect([value, facilityPower]).toEqual([tcoWithoutIdle!.value! / 2, power!.value]);
      const above = (tcoWithoutIdle!.value! - base.tcoWithoutIdle!.value!) / 2;
      expect(difference).toEqual(option.id === 'retimed' ? undefined : { value: above });
    }
  });

  it('has the ranges, the regret and the distance of each option in that currency', () => {
    const { rows, decision } = answerView(answer, euro, assessment, undefined);
    const drawn = assessment.decisions.tcoWithoutIdle;
    expect(decision).toMatchObject({ evpi: drawn.evpi / 2, draws: 400, verdict: drawn.verdict, flags: drawn.flags });
    for (const { option, range, regret, chance, difference } of rows) {
      const own = drawn.ranking.find((one) => one.option === option.id)!;
      expect(range).toEqual({ p10: own.p10 / 2, p50: own.p50 / 2, p90: own.p90 / 2 });
      expect([regret, chance]).toEqual([own.regret / 2, own.chanceLowest]);
      if (option.id === 'retimed') continue;
      const { p10, p90 } = own.distance!;
      expect(difference).toEqual({ value: difference!.value, p10: p10 / 2, p90: p90 / 2 });
    }
  });
});

describe('what a decision says', () => {
  const answer = run({
    options: ['retimed', 'linear', 'cpo', { id: 'b', label: 'B', leaf: 'b', upper: 'b', card: 'retimed' }],
    architectures: { b: { like: 'cpo', endPrice: { of: 'cpo.endPrice', typical: 1.02 } } },
  });
  const assessment = finish(assess(answer, { draws: 64, seed: 1 }, ['tcoWithoutIdle'], []));
  const drawn = assessment.decisions.tcoWithoutIdle;
  const chances = (...all: readonly (readonly [string, number])[]): RankedDecision['ranking'] =>
    drawn.ranking.map((one) => ({ ...one, chanceLowest: new Map(all).get(one.option) ?? 0 }));
  /** The view of a decision that came out otherwise. */
  const decided = (change: Partial<RankedDecision>): AnswerView => {
    const decisions = { ...assessment.decisions, tcoWithoutIdle: { ...drawn, ...change } };
    return answerView(answer, dollars, { ...assessment, decisions }, undefined);
  };

  it('is which option is lowest most often, the cheaper of two that are so as often', () => {
    const likeliest = (...all: readonly (readonly [string, number])[]): string =>
      decided({ ranking: chances(...all) }).decision!.likeliest;
    expect(likeliest(['cpo', 0.2], ['linear', 0.5], ['retimed', 0.3])).toBe('linear');
    expect(likeliest(['cpo', 0.4], ['b', 0.4], ['linear', 0.2])).toBe('cpo');
    expect(likeliest(['retimed', 1])).toBe('retimed');
  });

  it('is which option leads its architecture: the first contender of it, else the first that is compared', () => {
    const byArchitecture = [
      { architecture: 'cpo', chanceLowest: 0.7 },
      { architecture: 'linear', chanceLowest: 0.3 },
    ];
    const leader = (contenders: readonly string[]): string => decided({ contenders, byArchitecture }).decision!.leader;
    expect(leader(['linear', 'b'])).toBe('b');
    expect(leader(['cpo', 'b'])).toBe('cpo');
    expect(leader(['retimed'])).toBe('cpo');
    expect(decided({ byArchitecture }).decision).toMatchObject({
      leadingChance: 0.7,
      byArchitecture: [
        { architecture: 'cpo', chance: 0.7 },
        { architecture: 'linear', chance: 0.3 },
      ],
    });
  });

  it('is which quotes are open where the architecture is clear, and none where one is left or it is not', () => {
    const byArchitecture = [{ architecture: 'cpo', chanceLowest: 1 }];
    const open = (flags: RankedDecision['flags'], ...contenders: string[]): readonly string[] =>
      decided({ flags, contenders, byArchitecture }).decision!.openQuotes;
    expect(open(['quote-open'], 'cpo', 'b')).toEqual(['cpo', 'b']);
    expect(open(['quote-open'], 'cpo')).toEqual([]);
    expect(open([], 'cpo', 'b')).toEqual([]);
    expect(open(['stay-pluggable'], 'cpo', 'b')).toEqual([]);
  });

  it('marks contenders where there are others, and ranks those of several alike', () => {
    const marks = (...contenders: string[]): unknown =>
      decided({ contenders }).rows.map(({ option, rank, tied, contender }) => [option.id, rank, tied, contender]);
    expect(marks('cpo', 'b')).toEqual([
      ['cpo', 1, true, true],
      ['b', 1, true, true],
      ['linear', 3, false, false],
      ['retimed', 4, false, false],
    ]);
    expect(marks('cpo')).toEqual([
      ['cpo', 1, false, true],
      ['b', 2, false, false],
      ['linear', 3, false, false],
      ['retimed', 4, false, false],
    ]);
    expect(marks('cpo', 'b', 'linear', 'retimed')).toEqual(
      ['cpo', 'b', 'linear', 'retimed'].map((id) => [id, 1, true, false]),
    );
  });

  it('is in what order options stand: contenders before what costs less', () => {
    const decisions = { ...assessment.decisions, tcoWithoutIdle: { ...drawn, contenders: ['retimed', 'linear'] } };
    expect(orderOf(answer, { ...assessment, decisions })).toEqual(['linear', 'retimed', 'cpo', 'b']);
    expect(orderOf(answer, undefined)).toEqual(['cpo', 'b', 'linear', 'retimed']);
  });

  it('says what a firm figure would do where that is known', () => {
    const settle = { kind: 'settles' } as unknown as SettleView;
    expect(answerView(answer, dollars, assessment, settle).decision!.settle).toBe(settle);
    expect(answerView(answer, dollars, assessment, undefined).decision).not.toHaveProperty('settle');
  });

  it('that was drawn for another run has the best and the order of this one', () => {
    const later = run({ ...answer.resolved.asked, inputs: { 'cpo.endPrice': 3000 } });
    const { rows, decision } = answerView(later, dollars, assessment, undefined);
    const costs = later.options.map(({ id, quantities }) => [id, quantities.tcoWithoutIdle!.value!] as const);
    expect(decision!.best).toBe(costs.reduce((a, b) => (b[1] < a[1] ? b : a))[0]);
    expect(decision!.best).not.toBe(drawn.best);
    for (const { option, value } of rows) expect(value).toBe(new Map(costs).get(option.id));
  });
});

describe('the supplier of an option', () => {
  const quoted = (typical: number) => ({ typical, quote: { supplier: 'Beta', date: '2026-11-20' } });

  it('is who quoted for it, not who quoted for one like it', () => {
    const own = { id: 'cpo-quote-2', leaf: 'cpo-quote-2', upper: 'cpo-quote-2', card: 'retimed' };
    const scenario = {
      options: ['retimed', 'cpo', own],
      architectures: { 'cpo-quote-2': { like: 'cpo' } },
      inputs: { 'cpo-quote-2.endPrice': quoted(900) },
    };
    const { rows } = answerView(run(scenario), dollars, undefined, undefined);
    expect(rows.map(({ option }) => [option.id, option.supplier]).sort()).toEqual([
      ['cpo', null],
      ['cpo-quote-2', 'Beta'],
      ['retimed', null],
    ]);
  });
});
