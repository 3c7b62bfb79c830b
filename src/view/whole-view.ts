import { assess, type Assessment } from '../scenario/assess.ts';
import { breakEvensOf, frontierOf } from '../scenario/break-evens.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Currency } from '../scenario/currency.ts';
import { quotesOf, withoutQuotes } from '../scenario/quotes.ts';
import { runInSteps, type Run } from '../scenario/run-scenario.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { answerView } from './answer-view.ts';
import { changesView } from './changes-view.ts';
import { confidenceView } from './confidence-view.ts';
import { costView, leadersOf, leadingPair, pairView } from './cost-view.ts';
import { editionsView } from './editions-view.ts';
import { fitView } from './fit-view.ts';
import { inputsView } from './inputs-view.ts';
import { axesOf, axisOf, mapView } from './map-view.ts';
import { curveInput, curveView, mattersView, settleOf } from './matters-view.ts';
import { Money } from './money.ts';
import { questionView } from './question-view.ts';
import { quotesView, targetsView } from './quotes-view.ts';
import { resultsView, Shown } from './results-view.ts';
import { sourcesView } from './sources-view.ts';
import type { View } from './view.ts';

export interface WholeViewOf {
  readonly currency: Currency;
  readonly cube: Assessment['cube'];
  /** The tables of this build. */
  readonly shipped: Catalog;
  /** YYYY-MM-DD, for quotes that expire. */
  readonly today: string;
  /** Cases behind the band of the map; without it there is no map. */
  readonly mapDraws?: number;
}

/** Everything that a reader is shown of a run, at once. The page tells the same part by part. It pauses while it works. */
export function* wholeView(
  run: Run,
  { currency, cube, shipped, today, mapDraws }: WholeViewOf,
): Generator<void, { readonly view: View; readonly assessment: Assessment }, void> {
  const money = new Money(currency);
  const assessment = yield* assess(run, cube, [verdictMetric], []);
  const shown = new Shown(run, money, assessment);
  const leaders = leadersOf(run, assessment);
  const ids = leadingPair(run, assessment);
  const pair = ids && (yield* pairView(run, ids, money, cube));
  const curved = ids && curveInput(run, assessment, undefined);
  const curve = curved === undefined ? undefined : yield* curveView(run, money, assessment, curved);
  const found = ids ? yield* breakEvensOf(run, ids[0], undefined, ids[1]) : [];
  const breakEvens = new Map(found.map((one) => [one.input, one]));
  const hasQuotes = quotesOf(run.resolved).length > 0;
  const view: View = {
    question: questionView(run, currency, cube.draws, shipped),
    answer: answerView(run, money, assessment, curve && settleOf(curve)),
    fit: fitView(shown),
    editions: editionsView(run, money, shipped),
    cost: costView(run, money, assessment, pair),
    inputs: inputsView(run, money, {
      assessment,
      breakEvens: leaders && breakEvens,
      pair: leaders && { a: leaders[0], b: leaders[1] },
    }),
    ...resultsView(shown),
    sources: sourcesView(run),
    changes: changesView(run, money),
    notices: [...run.warnings, ...assessment.warnings],
    matters: leaders && (yield* mattersView(run, money, assessment, leaders, breakEvens, curve)),
    confidence: confidenceView(run, assessment),
    map: undefined,
    quotes: quotesView(run, money, today),
    targets: leaders ? yield* targetsView(run, money, cube.seed) : [],
    publicAnswer: hasQuotes && leaders ? yield* publicAnswer(run, money, cube) : undefined,
  };
  if (!leaders || mapDraws === undefined) return { view, assessment };
  const axes = axesOf(run, leaders, undefined);
  const [x, y] = [axisOf(run, axes[0], money), axisOf(run, axes[1], money)];
  const map = axes.some((name) => breakEvens.has(name))
    ? yield* frontierOf(run, leaders[0].id, [x, y], { ...cube, draws: mapDraws }, leaders[1].id)
    : undefined;
  return { view: { ...view, map: mapView(run, money, leaders, axes, breakEvens, map) }, assessment };
}

/** The answer of the same scenario without its quotes. */
function* publicAnswer(run: Run, money: Money, cube: Assessment['cube']): Generator<void, View['publicAnswer'], void> {
  const { catalog, asked, readUnit } = run.resolved;
  const plain = yield* runInSteps(withoutQuotes(asked), catalog, readUnit);
  return answerView(plain, money, yield* assess(plain, cube, [], []), undefined);
}
