/**
 * Tells what a reader is shown, part by part: what follows from the run at once, what takes long as it is found.
 * Longer than most files: the order in which parts are told is one story.
 */
import { catalog as shipped } from '../scenario/shipped-edition.ts';
import type { BreakEven } from '../engine/break-even.ts';
import type { Frontier, FrontierCurves } from '../engine/frontier.ts';
import { Slices } from '../parts/slices.ts';
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import { breakEvensOf, frontierOf } from '../scenario/break-evens.ts';
import { runInSteps, type Run } from '../scenario/run-scenario.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { answerView } from '../view/answer-view.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { costView, leadersOf, leadingPair, pairView } from '../view/cost-view.ts';
import { inputsView } from '../view/inputs-view.ts';
import { axesOf, axisOf, mapView } from '../view/map-view.ts';
import { curveInput, curveView, mattersView, settleOf } from '../view/matters-view.ts';
import { Money } from '../view/money.ts';
import { changesView } from '../view/changes-view.ts';
import { questionView } from '../view/question-view.ts';
import { quotesOf, withoutQuotes } from '../scenario/quotes.ts';
import { quotesView, targetsView } from '../view/quotes-view.ts';
import { editionsView } from '../view/editions-view.ts';
import { fitView } from '../view/fit-view.ts';
import { resultsView, Shown } from '../view/results-view.ts';
import { sourcesView } from '../view/sources-view.ts';
import type { CurveView, OptionName, PairView, View } from '../view/view.ts';
import { askedFirst, type Asked } from './desk-engine-types.ts';
import { dayNow } from '../view/day-of.ts';

export interface Told {
  readonly view: (parts: Partial<View>) => void;
  /** Whether anything is still to come for the present scenario. */
  readonly working: (working: boolean) => void;
}

/** Quantities whose differences from the reference option have ranges. */
const compared = [verdictMetric];
/** Of the map: its band is drawn, not read off. */
const mapDraws = 512;

interface Known {
  assessment?: Assessment | undefined;
  pair?: PairView | undefined;
  curve?: CurveView | undefined;
  breakEvens?: ReadonlyMap<string, BreakEven> | undefined;
  map?: { readonly frontier: Frontier; readonly curves: FrontierCurves } | undefined;
  /** What all but the assessment was found with. */
  foundWith?: Assessment | undefined;
}

export class Teller {
  run: Run;
  asked = askedFirst;
  private readonly slices = new Slices();
  /** Of the present run, or of the run before while new cases are drawn. */
  private known: Known = {};
  private readonly told: Told;
  private readonly changes: Changes;
  private plain: { readonly key: string; readonly assessment: Assessment } | undefined;
  /** What is kept back while the page shows as much. */
  private held: Partial<View> | undefined;

  constructor(told: Told, run: Run) {
    this.changes = new Changes(told.view);
    this.told = {
      ...told,
      view: (parts) => (this.held ? Object.assign(this.held, parts) : this.changes.tell(parts)),
    };
    this.run = run;
  }

  get money(): Money {
    return new Money(this.asked.currency);
  }

  stop(): void {
    this.slices.stop();
  }

  ask(asked: Asked): void {
    const before = this.asked;
    this.asked = asked;
    const money = JSON.stringify(before.currency) !== JSON.stringify(asked.currency);
    if (before.draws !== asked.draws) this.known = {};
    if (before.curve !== asked.curve || money) delete this.known.curve;
    if (money) delete this.known.pair;
    if (JSON.stringify(before.axes) !== JSON.stringify(asked.axes)) delete this.known.map;
  }

  /** What belongs to other options is forgotten; the rest stays until it is replaced. */
  take(run: Run): void {
    const same = optionsOf(run) === optionsOf(this.run);
    this.run = run;
    const { assessment, breakEvens, curve, pair, foundWith } = this.known;
    this.known = same ? { assessment, breakEvens, curve, pair, foundWith } : {};
  }

  /**
   * Begins where the page shows the view of the build: the inputs beyond the few come at once, and of the rest what is
   * not the same, once all is known. Nothing is told on the way, since it would say less.
   */
  begin({ inputs, ...others }: View): void {
    const shown = new Map(inputs.all.map((input) => [input.key, input]));
    const all = this.inputs().all.map((input) => shown.get(input.key) ?? input);
    this.changes.areShown(others);
    this.told.working(true);
    this.told.view({ inputs: { ...inputs, all } });
    this.held = {};
    this.slices.start(this.found(), () => {
      this.changes.tell(this.held!);
      this.held = undefined;
      this.told.working(false);
    });
  }

  /** Tells what the run says at once, and everything else as it is found, unless another run takes its place before. */
  tell(): void {
    this.held = undefined;
    this.told.working(true);
    this.told.view(this.partsOfRun());
    this.slices.start(this.found(), () => this.told.working(false));
  }

  /** What the run alone says, with what is known of the one before. */
  private partsOfRun(): Partial<View> {
    const { run, money, asked } = this;
    return {
      ...this.partsOfAssessment(),
      question: questionView(run, asked.currency, asked.draws, shipped),
      changes: changesView(run, money),
      editions: editionsView(run, money, shipped),
      sources: sourcesView(run),
      notices: this.notices(),
      quotes: quotesView(run, money, dayNow()),
    };
  }

  private notices(): View['notices'] {
    const { run } = this;
    const own = this.known.assessment?.run === run ? this.known.assessment.warnings : [];
    return [...run.warnings, ...own];
  }

  /** What has ranges, or options in the order of the answer. */
  private partsOfAssessment(): Partial<View> {
    const { run, money } = this;
    const { assessment, pair, curve } = this.known;
    const shown = new Shown(run, money, assessment);
    return {
      answer: answerView(run, money, assessment, curve && settleOf(curve)),
      fit: fitView(shown),
      cost: costView(run, money, assessment, this.pairIsOf(pair) ? pair : undefined),
      inputs: this.inputs(),
      ...resultsView(shown),
    };
  }

  private pairIsOf(pair: PairView | undefined): boolean {
    const [a, b] = leadingPair(this.run, this.known.assessment) ?? [];
    return pair !== undefined && pair.a.id === a && pair.b.id === b;
  }

  private inputs(): View['inputs'] {
    const { assessment, breakEvens } = this.known;
    const pair = this.leaders();
    return inputsView(this.run, this.money, {
      assessment,
      breakEvens,
      pair: breakEvens && pair ? { a: pair[0], b: pair[1] } : undefined,
    });
  }

  private leaders(): readonly [OptionName, OptionName] | undefined {
    return leadersOf(this.run, this.known.assessment);
  }

  /** Everything else. It pauses while it works. */
  private *found(): Generator<void, void, void> {
    const { run, asked, money, told } = this;
    const cube = { ...defaultCube, draws: asked.draws };
    const before = this.known.assessment;
    const isDrawn = before?.run === run && before.cube.draws === asked.draws;
    const assessment = isDrawn ? before : yield* assess(run, cube, compared, []);
    if (this.known.foundWith !== assessment) {
      this.known = { assessment, foundWith: assessment };
      // What the reader waits for comes first: the rest takes as long again.
      told.view({ answer: answerView(run, money, assessment, undefined) });
      yield;
      told.view({ ...this.partsOfAssessment(), notices: this.notices() });
      yield;
    }
    const { known } = this;
    told.view({ confidence: confidenceView(run, assessment) });
    yield;
    const leaders = this.leaders();
    if (!leaders) {
      told.view({ matters: undefined, map: undefined, targets: [] });
      return;
    }
    const ids = [leaders[0].id, leaders[1].id] as const;
    known.pair ??= yield* pairView(run, ids, money, cube);
    told.view({ cost: costView(run, money, assessment, known.pair) });
    const curve = curveInput(run, assessment, asked.curve);
    if (curve !== undefined) known.curve ??= yield* curveView(run, money, assessment, curve);
    told.view({ answer: answerView(run, money, assessment, known.curve && settleOf(known.curve)) });
    if (!known.breakEvens) {
      const found = yield* breakEvensOf(run, ids[0], undefined, ids[1]);
      known.breakEvens = new Map(found.map((one) => [one.input, one]));
    }
    told.view({ inputs: this.inputs() });
    told.view({ matters: yield* mattersView(run, money, assessment, leaders, known.breakEvens, known.curve) });
    yield;
    const axes = axesOf(run, leaders, asked.axes);
    told.view({ map: mapView(run, money, leaders, axes, known.breakEvens, undefined) });
    if (!known.map && axes.some((name) => known.breakEvens!.has(name))) {
      const [x, y] = [axisOf(run, axes[0], money), axisOf(run, axes[1], money)];
      known.map = yield* frontierOf(run, ids[0], [x, y], { ...defaultCube, draws: mapDraws }, ids[1]);
    }
    told.view({ map: mapView(run, money, leaders, axes, known.breakEvens, known.map) });
    if (quotesOf(run.resolved).length === 0) {
      told.view({ targets: [], publicAnswer: undefined });
      return;
    }
    told.view({ targets: yield* targetsView(run, money, defaultCube.seed) });
    const plain = yield* this.publicRun(cube);
    told.view({ publicAnswer: answerView(plain.run, money, plain, undefined) });
  }

  /** The scenario without its quotes; it stays the same while quotes come and go. */
  private *publicRun(cube: Assessment['cube']): Generator<void, Assessment, void> {
    const { catalog, asked, readUnit } = this.run.resolved;
    const scenario = withoutQuotes(asked);
    const key = JSON.stringify([catalog.edition, scenario, cube]);
    if (this.plain?.key !== key) {
      const run = yield* runInSteps(scenario, catalog, readUnit);
      this.plain = { key, assessment: yield* assess(run, cube, [], []) };
    }
    return this.plain.assessment;
  }
}

/** Tells the parts of a view that are not as they are shown: what is told is drawn. */
class Changes {
  private readonly shown = new Map<string, string | undefined>();

  constructor(private readonly told: Told['view']) {}

  /** Takes parts as shown. @returns those that were not. */
  areShown(parts: Partial<View>): Partial<View> {
    const changed = Object.entries(parts).filter(([name, part]) => {
      const text = JSON.stringify(part) as string | undefined;
      if (this.shown.has(name) && this.shown.get(name) === text) return false;
      this.shown.set(name, text);
      return true;
    });
    return Object.fromEntries(changed);
  }

  /**
   * What the top of the page shows comes first, each group in a message of its own: a page draws between two. Where nothing is
   * shown yet all of it comes at once.
   */
  tell(parts: Partial<View>): void {
    if (this.shown.size === 0) return this.told(this.areShown(parts));
    const changed = Object.entries(this.areShown(parts));
    for (const group of ['top', 'inputs', 'sections'] as const) {
      const own = changed.filter(([name]) => groupOf(name) === group);
      if (own.length > 0) this.told(Object.fromEntries(own));
    }
  }
}

const top: ReadonlySet<string> = new Set<keyof View>(['question', 'answer', 'changes', 'notices', 'editions']);
const groupOf = (name: string): 'top' | 'inputs' | 'sections' =>
  top.has(name) ? 'top' : name === 'inputs' ? 'inputs' : 'sections';

const optionsOf = ({ resolved }: Run): string =>
  JSON.stringify([resolved.scope, resolved.baseline, resolved.options.map(({ id }) => id), resolved.edition]);
