import { beforeEach, describe, expect, it } from 'vitest';
import { loadEdition, knownEditions, catalogFor } from '../../src/scenario/editions.ts';
import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import { groupDifferences } from '../../src/engine/group-differences.ts';
import { totals } from '../../src/model/totals.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { costView, leadersOf, leadingPair, pairView, rangeOf } from '../../src/view/cost-view.ts';
import { linesOf } from '../../src/view/lines.ts';
import { Money } from '../../src/view/money.ts';
import { powerView, Shown } from '../../src/view/results-view.ts';
import type { CostView, GroupView, PowerView } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';

const presets = Object.values(
  import.meta.glob<Scenario>('../../data/scenarios/preset-*.json', { eager: true, import: 'default' }),
);
const frozen = knownEditions(shipped).filter((edition) => edition !== shipped.edition);
await Promise.all(frozen.map(loadEdition));

const scopes: readonly Scenario[] = (['switch', 'fabric', 'campus'] as const).flatMap((scope) =>
  ['51.2T', '102.4T'].map((capacity) => ({ scope, capacity })),
);
const cases: readonly (readonly [string, Scenario])[] = [
  ...scopes,
  ...presets,
  { scope: 'fabric', inputs: { accessCopperShare: 0.4 } } as Scenario,
  { inputs: { carbonPrice: 90, 'cpo.systemPrice': 120_000 } } as Scenario,
  ...frozen.flatMap((edition) => scopes.map((scenario): Scenario => ({ ...scenario, edition }))),
].map((scenario) => [JSON.stringify(scenario), scenario] as const);

const computed = (scenario: Scenario): Run => runScenario(scenario, catalogFor(scenario, shipped));
const dollars = new Money(usDollar);

const sumOf = (groups: readonly GroupView[], option: number): number =>
  groups.reduce((sum, { values }) => sum + values[option]!, 0);

it('there are presets and a frozen edition', () => {
  expect(presets.length).toBeGreaterThan(2);
  expect(frozen.length).toBeGreaterThan(0);
});

describe.each(cases)('lines of %s', (_, scenario) => {
  const answer = computed(scenario);
  let cost!: CostView;
  let power!: PowerView;
  beforeEach(() => {
    cost = costView(answer, dollars, undefined);
    power = powerView(new Shown(answer, dollars, undefined));
  });

  it('groups and lines of cost and of power add up to the total of each option', () => {
    for (const [{ groups, lines, options }, totals] of [
      [cost, cost.totals] as const,
      [power, power.network] as const,
    ]) {
      expect(options.length).toBe(totals.length);
      for (const [o, total] of totals.entries()) {
        expect(sumOf(groups, o) / total).toBeCloseTo(1, 9);
        expect(sumOf(lines, o) / total).toBeCloseTo(1, 9);
      }
    }
  });

  it('every line is one of a group that is shown, and a line that is taken off is below 0', () => {
    for (const { groups, lines } of [cost, power])
      for (const { group, sign, values } of lines) {
        expect(groups.map(({ id }) => id)).toContain(group);
        for (const value of values) expect(sign * value).toBeGreaterThanOrEqual(0);
      }
  });

  it('each line and group is something for an option', () => {
    for (const { groups, lines } of [cost, power])
      for (const { values } of [...groups, ...lines]) expect(values.some((value) => value !== 0)).toBe(true);
  });

  it('options stand by total', () => expect(cost.totals).toEqual([...cost.totals].sort((a, b) => a - b)));
});

describe('lines that the sheets do not have', () => {
  const withLines = (...names: readonly string[]): Run => {
    const quantities = Object.fromEntries(names.map((name) => [name, { value: 1, unit: '1' }]));
    return { options: [{ id: 'a', quantities }] } as unknown as Run;
  };

  it('are left out, with one line for what is left at the end', () => {
    expect(linesOf(withLines('switchCost', 'presentEnergyCost'), 'tcoWithoutIdle')).toMatchObject([
      { quantity: 'switchCost', group: 'switches', sign: 1 },
      { quantity: 'presentEnergyCost', group: 'electricity', sign: 1 },
      { quantity: 'presentResidual', group: 'switches', sign: -1 },
    ]);
    expect(linesOf(withLines('basePower', 'laserPower'), 'networkPower')).toMatchObject([
      { quantity: 'basePower', sign: 1 },
      { quantity: 'laserPower', sign: 1 },
    ]);
  });
});

describe('the cost of a view', () => {
  const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
  const answer = run({ options: ['retimed', 'cpo', 'linear'] });
  const assessment = finish(assess(answer, { draws: 64, seed: 1 }, ['tcoWithoutIdle'], []));

  it('has years, options and totals in its currency, and no ranges before cases are simulated', () => {
    const view = costView(answer, euro, undefined);
    const totalsOf = answer.options.map(({ id, quantities }) => [id, quantities.tcoWithoutIdle!.value! / 2] as const);
    const sorted = totalsOf.sort((a, b) => a[1] - b[1]);
    expect(view).toMatchObject({ unit: 'EUR', years: 5, networks: [] });
    expect(view.options.map(({ id }) => id)).toEqual(sorted.map(([id]) => id));
    expect(view.totals).toEqual(sorted.map(([, total]) => total));
    expect(Object.keys(view).filter((key) => ['ranges', 'pair'].includes(key))).toEqual([]);
  });

  it('has the range of each option over the simulated cases, in its currency', () => {
    const { options, ranges } = costView(answer, euro, assessment);
    for (const [i, { id }] of options.entries()) {
      const { p10, p50, p90 } = assessment.sample.options.get(id)!.get('tcoWithoutIdle')!;
      expect(ranges![i]).toEqual({ p10: p10 / 2, p50: p50 / 2, p90: p90 / 2 });
    }
  });

  it('has no range of what no range touches', () => {
    expect(rangeOf(assessment, 'cpo', 'switchCount', dollars)).toBeUndefined();
    expect(rangeOf(assessment, 'nobody', 'tcoWithoutIdle', dollars)).toBeUndefined();
  });

  it('has two options told apart where it is given them', () => {
    const pair = finish(pairView(answer, ['cpo', 'linear'], euro, { draws: 64, seed: 1 }));
    expect(costView(answer, euro, assessment, pair).pair).toBe(pair);
  });

  it('has total and purchase of each of several networks', () => {
    const networks = { a: { label: 'A', inputs: { endpointCount: 1024 } }, b: { inputs: { endpointCount: 64 } } };
    const several = run({ scope: 'fabric', networks, options: ['retimed', 'cpo'] });
    const view = costView(several, euro, undefined);
    expect(view.networks.map(({ quantity, unit }) => [quantity, unit])).toEqual([
      ['tcoWithoutIdle', 'EUR'],
      ['capex', 'EUR'],
    ]);
    for (const { quantity, rows } of view.networks) {
      expect(rows.map(({ key, label }) => [key, label])).toEqual([
        [`a/${quantity}`, 'A'],
        [`b/${quantity}`, 'b'],
      ]);
      for (const { key, values } of rows)
        expect(values).toEqual(
          view.options.map(({ id }) => several.options.find((one) => one.id === id)!.quantities[key]!.value! / 2),
        );
    }
  });
});

describe('two options told apart', () => {
  const answer = run({ scope: 'fabric' });
  const cube = { draws: 300, seed: 1 };
  const totalOf = (id: string): number =>
    answer.options.find((one) => one.id === id)!.quantities.tcoWithoutIdle!.value!;
  const assessment = finish(assess(answer, cube, ['tcoWithoutIdle'], []));

  it('are the one that leads and the one that is cheapest most often of the others', () => {
    const [a, b] = leadingPair(answer, assessment)!;
    const { ranking } = assessment.decisions.tcoWithoutIdle;
    expect(a).toBe(ranking[0]!.option);
    const others = ranking.slice(1).map(({ chanceLowest }) => chanceLowest);
    expect(ranking.find(({ option }) => option === b)!.chanceLowest).toBe(Math.max(...others));
  });

  it('are the two cheapest before cases are simulated', () =>
    expect(leadingPair(answer, undefined)).toEqual(
      costView(answer, dollars, undefined)
        .options.slice(0, 2)
        .map(({ id }) => id),
    ));

  it('are not the next in cost where another is cheapest more often', () => {
    const chances: Readonly<Record<string, number>> = { cpo: 0.5, linear: 0.1, retimed: 0.4 };
    const ranking = assessment.decisions.tcoWithoutIdle.ranking.map((one) => ({
      ...one,
      chanceLowest: chances[one.option] ?? 0,
    }));
    const decisions = { ...assessment.decisions, tcoWithoutIdle: { ...assessment.decisions.tcoWithoutIdle, ranking } };
    const [first, next] = answer.options.map(({ id }) => id).sort((a, b) => totalOf(a) - totalOf(b));
    expect([first, next]).toEqual(['cpo', 'linear']);
    expect(leadingPair(answer, { ...assessment, decisions })).toEqual(['cpo', 'retimed']);
    expect(leadersOf(answer, { ...assessment, decisions })!.map(({ id }) => id)).toEqual(['cpo', 'retimed']);
  });

  it('are named by groups that cost one of them something, each with the range of its difference', () => {
    const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
    const whole = run({ options: ['cpo', 'linear'], inputs: { 'linear.endPrice': 0 } });
    const { a, b, groups, total } = finish(pairView(whole, ['cpo', 'linear'], euro, cube));
    expect([a.id, b.id]).toEqual(['cpo', 'linear']);
    const quantitiesOf = (id: string) => whole.options.find((option) => option.id === id)!.quantities;
    const lines = totals.tcoWithoutIdle;
    const isPaid = ({ quantity }: { readonly quantity: string }): boolean =>
      ['cpo', 'linear'].some((id) => quantitiesOf(id)[quantity]!.value !== 0);
    expect(groups.map(({ id }) => id)).toEqual([...new Set(lines.filter(isPaid).map(({ group }) => group))]);
    expect(groups.length).toBeLessThan(new Set(lines.map(({ group }) => group)).size);
    const { study } = studyOf(whole.resolved);
    const parts = [...groups.map(({ id }) => lines.filter(({ group }) => group === id)), lines];
    const drawn = finish(groupDifferences(study, cube, ['cpo', 'linear'], parts));
    for (const [i, { p10, p50, p90 }] of [...groups, total].entries()) {
      const wanted = drawn[i];
      expect([p10, p50, p90], String(i)).toEqual(
        wanted ? [wanted.p10 / 2, wanted.p50 / 2, wanted.p90 / 2] : [undefined, undefined, undefined],
      );
    }
  });

  it('are none where one option stands', () =>
    expect(leadingPair(run({ options: ['retimed'] }), undefined)).toBeUndefined());

  it.each([
    ['cpo', 'linear'],
    ['retimed', 'cpo'],
  ] as const)('groups of %s less %s add up to the difference of the totals', (a, b) => {
    const { groups, total } = finish(pairView(answer, [a, b], dollars, cube));
    expect(groups.reduce((sum, { value }) => sum + value, 0) / total.value).toBeCloseTo(1, 9);
    const { options, totals } = costView(answer, dollars, assessment);
    const of = (id: string): number => totals[options.findIndex((option) => option.id === id)]!;
    expect(total.value / (of(a) - of(b))).toBeCloseTo(1, 12);
    for (const { p10, p50, p90 } of [...groups, total])
      expect([p10, p50, p90]).toEqual([p10, p50, p90].sort((x, y) => x! - y!));
  });
});
