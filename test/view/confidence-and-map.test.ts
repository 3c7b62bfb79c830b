import { describe, expect, it } from 'vitest';
import type { BreakEven } from '../../src/engine/break-even.ts';
import type { Frontier, FrontierCurves } from '../../src/engine/frontier.ts';
import { assess } from '../../src/scenario/assess.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { evidenceOf, shareResting, weakClasses } from '../../src/scenario/evidence.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { confidenceView } from '../../src/view/confidence-view.ts';
import { axesOf, axisOf, mapView } from '../../src/view/map-view.ts';
import { Money } from '../../src/view/money.ts';
import { optionNames } from '../../src/view/names.ts';
import type { MapView, OptionName } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';

const dollars = new Money(usDollar);
const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
const named = (scenario: Scenario, a: string, b: string): readonly [OptionName, OptionName] => {
  const names = optionNames(run(scenario).resolved);
  return [names.find(({ id }) => id === a)!, names.find(({ id }) => id === b)!];
};

describe('how sure each comparison is', () => {
  const answer = run({ options: ['retimed', 'linear', 'cpo'] });
  const assessment = finish(assess(answer, { draws: 64, seed: 1 }, ['tcoWithoutIdle'], []));
  const { decisions, swings } = assessment;

  it('is told of cost, power and carbon, with idle accelerators where there is a network', () => {
    const metrics = confidenceView(answer, assessment).metrics.map(({ metric }) => metric);
    expect(metrics).toEqual(['tcoWithoutIdle', 'facilityPower', 'totalCarbon']);
    const fabric = run({ scope: 'fabric', options: ['retimed', 'cpo'] });
    const of = finish(assess(fabric, { draws: 16, seed: 1 }, ['tcoWithoutIdle'], []));
    expect(confidenceView(fabric, of).metrics.map(({ metric }) => metric)).toEqual([
      ...['tcoWithoutIdle', 'tco', 'facilityPower', 'totalCarbon'],
    ]);
  });

  it('has the verdict and the chances of each metric, options in the order of the answer', () => {
    const { options, metrics, draws } = confidenceView(answer, assessment);
    expect(draws).toBe(64);
    expect(options.map(({ id }) => id)).toEqual(decisions.tcoWithoutIdle.ranking.map(({ option }) => option));
    for (const { metric, verdict, chances } of metrics) {
      expect(verdict).toBe(decisions[metric].verdict);
      expect(chances).toEqual(
        options.map(({ id }) => decisions[metric].ranking.find(({ option }) => option === id)!.chanceLowest),
      );
    }
    expect(new Set(metrics.map(({ chances }) => String(chances))).size).toBeGreaterThan(1);
  });

  it('has the chance that each costs less than each other: two directions are 1 together', () => {
    const { options, pairs } = confidenceView(answer, assessment);
    const at = (id: string): number => options.findIndex((option) => option.id === id);
    for (const { a, b, chanceALower } of decisions.tcoWithoutIdle.pairs) {
      expect(pairs[at(a)]![at(b)]).toBe(chanceALower);
      expect(pairs[at(b)]![at(a)]).toBe(1 - chanceALower);
    }
    for (const i of options.keys()) expect(pairs[i]![i]).toBeNull();
    expect(decisions.tcoWithoutIdle.pairs.some(({ chanceALower }) => chanceALower > 0 && chanceALower < 1)).toBe(true);
  });

  it('says on what the cost of the best option rests', () => {
    const { evidence, weakShare } = confidenceView(answer, assessment);
    const study = studyOf(answer.resolved);
    expect(evidence).toBe(evidenceOf(answer.resolved, study, swings, ['cpo'], 'tcoWithoutIdle').evidence);
    const weights = swings.weightsOfQuantity('cpo', 'tcoWithoutIdle');
    expect(weakShare).toBe(shareResting(answer.resolved, study, weights, weakClasses));
    expect(decisions.tcoWithoutIdle.best).toBe('cpo');
  });
});

describe('the axes of the map', () => {
  const axes = (scenario: Scenario, a: string, b: string, chosen?: readonly [string, string]): readonly string[] =>
    axesOf(run(scenario), named(scenario, a, b), chosen);

  it('are the price of the other and the own price', () => {
    expect(axes({}, 'cpo', 'retimed')).toEqual(['retimed-1600g.endPrice', 'cpo-1600g.endPrice']);
    expect(axes({ capacity: '51.2T' }, 'linear', 'cpo')).toEqual(['cpo-800g.endPrice', 'linear-800g.endPrice']);
  });

  it('are those above the leaves where these are of one architecture', () => {
    const scenario: Scenario = { scope: 'fabric', options: ['retimed', 'cpo', 'cpo-upper'] };
    expect(axes(scenario, 'cpo-upper', 'retimed')).toEqual(['retimed-1600g.endPrice', 'cpo-1600g.endPrice']);
    expect(axes(scenario, 'cpo-upper', 'cpo')).toEqual(['cpo-1600g.endPrice', 'retimed-1600g.endPrice']);
  });

  it('are price and electricity where both pay one price', () => {
    const twins: Scenario = { options: ['retimed', { id: 'twin', leaf: 'retimed', upper: 'linear', card: 'linear' }] };
    expect(axes(twins, 'retimed', 'twin')).toEqual(['retimed-1600g.endPrice', 'facility.electricityPrice']);
  });

  it('are those that the reader chose, where both are drawn and not the same', () => {
    expect(axes({}, 'cpo', 'retimed', ['facility.pue', 'cpo-1600g.endPower'])).toEqual([
      ...['facility.pue', 'cpo-1600g.endPower'],
    ]);
    const usual = ['retimed-1600g.endPrice', 'cpo-1600g.endPrice'];
    expect(axes({}, 'cpo', 'retimed', ['facility.pue', 'facility.pue'])).toEqual(usual);
    expect(axes({}, 'cpo', 'retimed', ['facility.pue', 'nobody.endPower'])).toEqual(usual);
    expect(axes({}, 'cpo', 'retimed', ['nobody.endPower', 'facility.pue'])).toEqual(usual);
  });

  it('go as far as the slider, in the unit of the model', () => {
    const answer = run({});
    const usd = axisOf(answer, 'cpo-1600g.endPrice', dollars);
    const eur = axisOf(answer, 'cpo-1600g.endPrice', euro);
    expect(usd.name).toBe('cpo-1600g.endPrice');
    expect(usd.from).toBeLessThan(answer.resolved.input(answer.resolved.options.at(-1)!, 'leaf.endPrice').value);
    expect([eur.from / usd.from, eur.to / usd.to]).toEqual([1, 1]);
  });
});

describe('the map', () => {
  const answer = run({});
  const pair = named({}, 'cpo', 'retimed');
  const axes = ['retimed-1600g.endPrice', 'facility.pue'] as const;
  const valueOf = (key: string): number => studyOf(answer.resolved).inputs.get(key)!.value;
  const breakEvens = new Map<string, BreakEven>(
    ['facility.pue', 'cpo-1600g.endPrice', 'nobody.endPrice'].map((input) => [input, { input } as BreakEven]),
  );
  const frontier: Frontier = { x: [100, 200], y: [1, 2], differences: [[3, 4]], wins: [[0.5, 0.6]] };
  const curves: FrontierCurves = { curve: [1.2, null], unsettled: [{ from: 1, to: 2 }, null] };
  const view = (
    money: Money,
    of: readonly [string, string] = axes,
    known: typeof breakEvens | null = breakEvens,
  ): MapView => mapView(answer, money, pair, of, known ?? undefined, { frontier, curves });

  it('has its two options, its axes and where they stand, in the unit shown', () => {
    const { a, b, x, y } = view(euro);
    expect([a, b]).toEqual(pair);
    expect(x).toMatchObject({ input: { key: axes[0], unit: 'EUR' }, value: valueOf(axes[0]) / 2 });
    expect(y).toMatchObject({ input: { key: axes[1], unit: '1' }, value: valueOf(axes[1]) });
  });

  it('offers its own axes and all that has a break-even', () => {
    const keys = (all: readonly { readonly key: string }[]): string[] => all.map(({ key }) => key);
    expect(keys(view(dollars).choices)).toEqual([...axes, 'cpo-1600g.endPrice']);
    expect(keys(view(dollars, axes, null).choices)).toEqual([...axes]);
  });

  it('says which axes do not move the difference, where that is known', () => {
    expect(view(dollars).still.map(({ key }) => key)).toEqual(['retimed-1600g.endPrice']);
    expect(view(dollars, axes, null).still).toEqual([]);
  });

  it('has nothing to draw until it is computed', () => {
    const known = mapView(answer, euro, pair, axes, breakEvens, undefined);
    expect(Object.keys(known).filter((key) => ['frontier', 'curves'].includes(key))).toEqual([]);
  });

  it('draws amounts in the currency shown, along the axis that is money', () => {
    expect(view(euro)).toMatchObject({
      frontier: { ...frontier, x: [50, 100] },
      curves: { curve: [1.2, null], unsettled: [{ from: 1, to: 2 }, null] },
    });
    const turned = view(euro, ['facility.pue', 'retimed-1600g.endPrice']);
    expect(turned.y).toMatchObject({ input: { unit: 'EUR' }, value: valueOf('retimed-1600g.endPrice') / 2 });
    expect(turned.frontier).toEqual({ ...frontier, y: [0.5, 1] });
    expect(turned.curves).toEqual({ curve: [0.6, null], unsettled: [{ from: 0.5, to: 1 }, null] });
  });

  it('draws what was computed where nothing is converted', () => {
    expect(view(dollars).frontier).toBe(frontier);
    expect(view(dollars).curves).toBe(curves);
  });
});
