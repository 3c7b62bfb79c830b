import { beforeEach, describe, expect, it } from 'vitest';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { answerView } from '../../src/view/answer-view.ts';
import { Money } from '../../src/view/money.ts';
import type { AnswerView } from '../../src/view/view.ts';
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
  let { rows, decision, reference }: Partial<AnswerView> = {};
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
