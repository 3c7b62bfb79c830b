/** A whole view is what its parts tell. whole-view.test.ts holds what is true of all views. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/scenario/assess.ts';
import { breakEvensOf, frontierOf } from '../../src/scenario/break-evens.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { answerView } from '../../src/view/answer-view.ts';
import { changesView } from '../../src/view/changes-view.ts';
import { confidenceView } from '../../src/view/confidence-view.ts';
import { costView, leadersOf, leadingPair, pairView } from '../../src/view/cost-view.ts';
import { editionsView } from '../../src/view/editions-view.ts';
import { fitView } from '../../src/view/fit-view.ts';
import { inputsView } from '../../src/view/inputs-view.ts';
import { axesOf, axisOf, mapView } from '../../src/view/map-view.ts';
import { mattersView } from '../../src/view/matters-view.ts';
import { Money } from '../../src/view/money.ts';
import { questionView } from '../../src/view/question-view.ts';
import { quotesView, targetsView } from '../../src/view/quotes-view.ts';
import { resultsView, Shown } from '../../src/view/results-view.ts';
import { settledAnswer } from '../../src/view/settled-answer.ts';
import { sourcesView } from '../../src/view/sources-view.ts';
import { wholeView } from '../../src/view/whole-view.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

const currency = { code: 'EUR', unitsPerUsd: 0.5 };
const money = new Money(currency);
const cube = { draws: 16, seed: 5 };
const today = '2026-11-28';
const of = { currency, cube, shipped: catalog, today };
const quote = {
  ...{ supplier: 'Acme', date: '2026-11-20', what: 'module' as const, architecture: 'cpo' },
  prices: [{ from: 1, price: 900 }],
};
const scenario: Scenario = { options: ['retimed', 'cpo'], inputs: { 'facility.pue': 1.3 }, quotes: { q: quote } };

describe('a whole view', () => {
  const answer = run(scenario);
  const { assessment } = finish(wholeView(answer, of));
  const leaders = leadersOf(answer, assessment)!;
  const [first, second] = leadingPair(answer, assessment)!;
  const found = finish(breakEvensOf(answer, first, undefined, second));
  const breakEvens = new Map(found.map((one) => [one.input, one]));

  it('has question, answer, cost and all that stands under them as its parts tell them', () => {
    const { view } = finish(wholeView(answer, of));
    const shown = new Shown(answer, money, assessment);
    const { answer: settled, curve } = finish(settledAnswer(answer, money, assessment));
    expect(view.question).toEqual(questionView(answer, currency, 16, catalog));
    expect(view.answer).toEqual(settled);
    expect(view.fit).toEqual(fitView(shown));
    expect(view.editions).toEqual(editionsView(answer, money, catalog));
    const pair = finish(pairView(answer, [first, second], money, cube));
    expect(view.cost).toEqual(costView(answer, money, assessment, pair));
    expect(view).toMatchObject(resultsView(shown));
    expect(view.sources).toEqual(sourcesView(answer));
    expect(view.changes).toEqual(changesView(answer, money));
    expect(view.confidence).toEqual(confidenceView(answer, assessment));
    expect(view.notices).toEqual([...answer.warnings, ...assessment.warnings]);
    expect(view.notices.length).toBeGreaterThan(0);
    expect(view.matters).toEqual(finish(mattersView(answer, money, assessment, leaders, breakEvens, curve)));
    const known = { assessment, breakEvens, pair: { a: leaders[0], b: leaders[1] } };
    expect(view.inputs).toEqual(inputsView(answer, money, known));
  });

  it('has its quotes, their targets and the answer without them', () => {
    const { view } = finish(wholeView(answer, of));
    expect(view.quotes).toEqual(quotesView(answer, money, today));
    expect(view.targets).toEqual(finish(targetsView(answer, money, 5)));
    expect(view.targets).toHaveLength(1);
    const plain = run({ options: ['retimed', 'cpo'], inputs: { 'facility.pue': 1.3 } });
    expect(view.publicAnswer).toEqual(answerView(plain, money, finish(assess(plain, cube, [], [])), undefined));
  });

  it('has a map where cases for it are asked for, over the axes of the two that lead', () => {
    expect(finish(wholeView(answer, of)).view.map).toBeUndefined();
    const { view } = finish(wholeView(answer, { ...of, mapDraws: 8 }));
    const axes = axesOf(answer, leaders, undefined);
    const [x, y] = [axisOf(answer, axes[0], money), axisOf(answer, axes[1], money)];
    const map = finish(frontierOf(answer, first, [x, y], { draws: 8, seed: 5 }, second));
    expect(view.map).toEqual(mapView(answer, money, leaders, axes, breakEvens, map));
    expect(view.map!.frontier!.x.length).toBeGreaterThan(2);
  });

  it('has a map where one of its axes moves the difference', () => {
    const cooler: Scenario = {
      options: ['retimed', { id: 'cooler', leaf: 'cooler', upper: 'cooler', card: 'retimed' }],
      architectures: { cooler: { like: 'retimed', endPower: 20 } },
    };
    const { view } = finish(wholeView(run(cooler), { ...of, mapDraws: 8 }));
    expect(view.map!.still.map(({ quantity }) => quantity)).toEqual(['endPrice']);
    expect(view.map).toHaveProperty('frontier');
  });

  it('draws no map where neither of its axes moves the difference', () => {
    const twins: Scenario = {
      options: ['retimed', { id: 'twin', leaf: 'retimed', upper: 'retimed', card: 'retimed' }],
    };
    const { view } = finish(wholeView(run(twins), { ...of, mapDraws: 8 }));
    expect(view.map!.still).toHaveLength(2);
    expect(view.map).not.toHaveProperty('frontier');
    expect([view.publicAnswer, view.targets]).toEqual([undefined, []]);
  });

  it('of one option has nothing that sets two against each other', () => {
    const { view } = finish(
      wholeView(run({ options: ['retimed'], quotes: { q: { ...quote, architecture: 'retimed' } } }), {
        ...of,
        mapDraws: 8,
      }),
    );
    expect([view.map, view.matters, view.publicAnswer, view.targets]).toEqual([undefined, undefined, undefined, []]);
    expect(view.cost).not.toHaveProperty('pair');
    expect(view.inputs).not.toHaveProperty('pair');
    expect(view.answer.decision).not.toHaveProperty('settle');
    for (const input of view.inputs.all) expect(input).not.toHaveProperty('breakEven');
    expect(view.answer.rows).toHaveLength(1);
  });
});
