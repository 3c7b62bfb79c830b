import { beforeEach, describe, expect, it } from 'vitest';
import { loadEdition, knownEditions, catalogFor } from '../../src/scenario/editions.ts';
import { catalog as shipped } from '../../src/scenario/edition.ts';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { costView, leadingPair, pairView } from '../../src/view/cost-view.ts';
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

  it('options stand by total', () => expect(cost.totals).toEqual([...cost.totals].sort((a, b) => a - b)));
});

describe('two options told apart', () => {
  const answer = run({ scope: 'fabric' });
  const cube = { draws: 300, seed: 1 };
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
