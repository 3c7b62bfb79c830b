import type { Catalog } from '../../src/catalog/catalog.ts';
import { assess, type Assessment } from '../../src/scenario/assess.ts';
import { breakEvensOf, frontierOf } from '../../src/scenario/break-evens.ts';
import { usDollar, type Currency } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import { answerView } from '../../src/view/answer-view.ts';
import { confidenceView } from '../../src/view/confidence-view.ts';
import { costView, leadersOf, leadingPair, pairView } from '../../src/view/cost-view.ts';
import { editionsView } from '../../src/view/editions-view.ts';
import { fitView } from '../../src/view/fit-view.ts';
import { inputsView } from '../../src/view/inputs-view.ts';
import { axesOf, axisOf, mapView } from '../../src/view/map-view.ts';
import { curveInput, curveView, mattersView, settleOf } from '../../src/view/matters-view.ts';
import { Money } from '../../src/view/money.ts';
import { changesView } from '../../src/view/changes-view.ts';
import { questionView } from '../../src/view/question-view.ts';
import { quotesView, targetsView } from '../../src/view/quotes-view.ts';
import {
  carbonView,
  failuresView,
  investmentView,
  networkView,
  powerView,
  Shown,
} from '../../src/view/results-view.ts';
import { sourcesView } from '../../src/view/sources-view.ts';
import type { View } from '../../src/view/view.ts';
import { catalog as fixed } from './tables.ts';

export interface Whole {
  readonly view: View;
  readonly run: Run;
  readonly assessment: Assessment;
}

/** Everything that a reader is shown of a scenario, of few simulated cases. */
export function wholeView(
  scenario: unknown,
  currency: Currency = usDollar,
  tables: Catalog = fixed,
  draws = 300,
): Whole {
  const run = runScenario(scenario, tables);
  const money = new Money(currency);
  const cube = { draws, seed: 1 };
  const assessment = finish(assess(run, cube, ['tcoWithoutIdle'], []));
  const shown = new Shown(run, money, assessment);
  const ids = leadingPair(run, assessment)!;
  const leaders = leadersOf(run, assessment)!;
  const pair = finish(pairView(run, ids, money, cube));
  const curve = finish(curveView(run, money, assessment, curveInput(run, assessment, undefined)!));
  const breakEvens = new Map(finish(breakEvensOf(run, ids[0], undefined, ids[1])).map((one) => [one.input, one]));
  const axes = axesOf(run, leaders, undefined);
  const [x, y] = [axisOf(run, axes[0], money), axisOf(run, axes[1], money)];
  const map = finish(frontierOf(run, ids[0], [x, y], { ...cube, draws: 64 }, ids[1]));
  const view: View = {
    question: questionView(run, currency, draws, fixed),
    answer: answerView(run, money, assessment, settleOf(curve)),
    fit: fitView(shown),
    cost: costView(run, money, assessment, pair),
    inputs: inputsView(run, money, { assessment, breakEvens, pair }),
    power: powerView(shown),
    network: networkView(shown),
    failures: failuresView(shown),
    investment: investmentView(shown),
    carbon: carbonView(shown),
    sources: sourcesView(run),
    changes: changesView(run, money),
    editions: editionsView(run, money, tables),
    notices: [...run.warnings, ...assessment.warnings],
    matters: finish(mattersView(run, money, assessment, leaders, breakEvens, curve)),
    confidence: confidenceView(run, assessment),
    map: mapView(run, money, leaders, axes, breakEvens, map),
    quotes: quotesView(run, money, '2026-11-28'),
    targets: finish(targetsView(run, money, 1)),
  };
  return { view, run, assessment };
}
