/**
 * The engine behind the desk: it holds the scenario, applies edits in the order in which they come, and tells what a
 * reader is shown, part by part. It knows neither page nor worker, so that it runs in either.
 */
import { catalog as shipped } from '../scenario/edition.ts';
import type { BreakEven } from '../engine/break-even.ts';
import type { Frontier, FrontierCurves } from '../engine/frontier.ts';
import { Slices, inSlices } from '../parts/slices.ts';
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import { breakEvensOf, frontierOf } from '../scenario/break-evens.ts';
import type { Currency } from '../scenario/currency.ts';
import { usDollar } from '../scenario/currency.ts';
import { catalogFor, EditionNeeded, loadEdition, textsOf } from '../scenario/editions.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { onlyChanges, withChange } from '../scenario/only-changes.ts';
import { wholeSwitchInputs } from '../scenario/optional-inputs.ts';
import { withoutQuote, withQuote, type BuyerQuote } from '../scenario/quotes.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import type { InputValue, Scenario } from '../scenario/scenario.ts';
import { ScenarioError, UnitsNeeded } from '../scenario/scenario-error.ts';
import { withInput } from '../scenario/settings.ts';
import { answerView } from '../view/answer-view.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { costView, leadingPair, pairView } from '../view/cost-view.ts';
import { explanationView, type ExplanationView, type Subject } from '../view/explanation-view.ts';
import { inputsView } from '../view/inputs-view.ts';
import { axesOf, axisOf, mapView } from '../view/map-view.ts';
import { curveInput, curveView, mattersView, settleOf } from '../view/matters-view.ts';
import { Money } from '../view/money.ts';
import { optionName } from '../view/names.ts';
import { changesView, questionView } from '../view/question-view.ts';
import { quotesView, targetsView } from '../view/quotes-view.ts';
import {
  carbonView,
  failuresView,
  investmentView,
  networkView,
  powerView,
  Shown,
} from '../view/results-view.ts';
import { sourcesView } from '../view/sources-view.ts';
import type { CurveView, OptionName, PairView, View } from '../view/view.ts';

/** One thing that a reader changes. Amounts of money are in the currency shown. */
export type Edit =
  | { readonly kind: 'input'; readonly key: string; readonly value: InputValue | null }
  | { readonly kind: 'change'; readonly change: Partial<Scenario> }
  | { readonly kind: 'replace'; readonly scenario: Scenario }
  | { readonly kind: 'quote'; readonly quote: BuyerQuote }
  | { readonly kind: 'drop-quote'; readonly key: string };

/** What is asked beside the scenario. */
export interface Asked {
  readonly currency: Currency;
  readonly draws: number;
  /** The input on the axis of the curve of chances. */
  readonly curve?: string;
  /** The inputs of the map. */
  readonly axes?: readonly [string, string];
}

export const askedFirst: Asked = { currency: usDollar, draws: defaultCube.draws };

/** Why an edit is not taken: the field, what was found and what is allowed. */
export interface Refusal {
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
}

export interface Told {
  /** The scenario after an edit, with only what differs from the defaults; or why the edit is refused. */
  readonly edited: (id: number, result: { readonly scenario: Scenario } | { readonly refusal: Refusal }) => void;
  readonly view: (parts: Partial<View>) => void;
  /** Whether anything is still to come for the present scenario. */
  readonly working: (working: boolean) => void;
}

/** Draws while a reader moves something: enough for a first range. */
const quickDraws = 512;
/** So long after the last change all draws begin, in milliseconds. */
const restMilliseconds = 60;
/** Of the map: its band is drawn, not read off. */
const mapDraws = 512;

interface Known {
  assessment?: Assessment | undefined;
  pair?: PairView | undefined;
  curve?: CurveView | undefined;
  breakEvens?: ReadonlyMap<string, BreakEven> | undefined;
  map?: { readonly frontier: Frontier; readonly curves: FrontierCurves } | undefined;
}

export class DeskEngine {
  private run: Run;
  private asked = askedFirst;
  private readUnit: UnitReader | undefined;
  private readonly slices = new Slices();
  private rest: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<void> = Promise.resolve();
  /** Of the present run, or of the run before while new cases are drawn. */
  private known: Known = {};

  constructor(private readonly told: Told) {
    this.run = runScenario({}, shipped);
  }

  /** Edits are applied one after the other, whatever each has to load first. */
  edit(id: number, edit: Edit): Promise<void> {
    this.queue = this.queue.then(async () => {
      try {
        const run = await this.withWhatIsNeeded(() => this.applied(edit));
        this.take(run);
        this.told.edited(id, { scenario: onlyChanges(run.resolved.scenario, run.resolved.catalog) });
        this.tellRun();
      } catch (error) {
        if (!(error instanceof ScenarioError)) throw error;
        const { field, found, allowed } = error;
        this.told.edited(id, { refusal: { field, found, allowed } });
      }
    });
    return this.queue;
  }

  /** Another currency, number of draws, curve or map. */
  ask(asked: Asked): void {
    const before = this.asked;
    this.asked = asked;
    if (before.draws !== asked.draws) this.known = {};
    if (before.curve !== asked.curve || before.currency !== asked.currency) delete this.known.curve;
    if (before.currency !== asked.currency) delete this.known.pair;
    if (JSON.stringify(before.axes) !== JSON.stringify(asked.axes)) delete this.known.map;
    this.tellRun();
  }

  /** What a number is made of; its range follows where it has one. */
  async explain(subject: Subject): Promise<ExplanationView> {
    const texts = textsOf(this.run.resolved.edition) ?? {
      explanations: (await import('virtual:explanations')).default,
      sources: (await import('virtual:sources')).default,
    };
    const { run } = this;
    const assessment =
      subject.kind === 'quantity'
        ? await inSlices(assess(run, { ...defaultCube, draws: this.asked.draws }, [subject.quantity]))
        : undefined;
    return explanationView(run, subject, this.money, texts, assessment);
  }

  /** The result as the command line gives it. */
  async json(version: string): Promise<string> {
    const { toFullJson } = await import('../export/full-json.ts');
    const cube = { ...defaultCube, draws: this.asked.draws };
    return JSON.stringify(await inSlices(toFullJson(this.run, version, cube)), null, 2);
  }

  async csv(): Promise<string> {
    const { toCsv } = await import('../export/csv.ts');
    return toCsv(this.run);
  }

  private get money(): Money {
    return new Money(this.asked.currency);
  }

  private applied(edit: Edit): Run {
    const { resolved } = this.run;
    const { scenario, settings } = resolved;
    switch (edit.kind) {
      case 'replace':
        return this.compute(edit.scenario);
      case 'change':
        return this.compute(withChange(scenario, edit.change));
      case 'quote':
        return this.compute(withQuote(resolved, this.inUsd(edit.quote)));
      case 'drop-quote':
        return this.compute(withoutQuote(resolved, edit.key));
      case 'input':
        return this.withInput(scenario, settings, edit.key, edit.value);
    }
  }

  private inUsd(quote: BuyerQuote): BuyerQuote {
    return { ...quote, price: quote.price / this.asked.currency.unitsPerUsd };
  }

  private withInput(
    scenario: Scenario,
    settings: Run['resolved']['settings'],
    key: string,
    value: InputValue | null,
  ): Run {
    const { resolved } = this.run;
    const input = [...inputsInUse(resolved), ...wholeSwitchInputs(resolved)].find(({ name }) => name === key)?.input;
    const factor = this.money.factor(input?.unit ?? '1');
    const given = typeof value === 'number' ? value / factor : value;
    const run = this.compute(withInput(scenario, settings, key, given));
    const set = run.resolved.settings.values.get(key);
    // What was typed with a unit is kept as the number that it is.
    if (typeof given !== 'string' || !set || set.of !== null) return run;
    return this.compute(withInput(scenario, settings, key, set.typical));
  }

  private compute(scenario: unknown): Run {
    return runScenario(scenario, catalogFor(scenario, shipped), this.readUnit);
  }

  /** Loads mathjs where text with a unit was found, and a frozen edition where one is named, and tries again. */
  private async withWhatIsNeeded<T>(work: () => T): Promise<T> {
    for (;;)
      try {
        return work();
      } catch (error) {
        if (error instanceof UnitsNeeded) this.readUnit = (await import('../scenario/typed-unit.ts')).readTypedUnit;
        else if (error instanceof EditionNeeded) await loadEdition(error.edition);
        else throw error;
      }
  }

  /** What belongs to other options is forgotten; the rest stays until it is replaced. */
  private take(run: Run): void {
    const same = optionsOf(run) === optionsOf(this.run);
    this.run = run;
    const { assessment, breakEvens, curve, pair } = this.known;
    this.known = same ? { assessment, breakEvens, curve, pair } : {};
  }

  private tellRun(): void {
    clearTimeout(this.rest);
    this.told.working(true);
    this.told.view(this.partsOfRun());
    if (this.known.assessment?.run === this.run) {
      this.slices.start(this.rested(), () => this.told.working(false));
      return;
    }
    this.slices.start(assess(this.run, { ...defaultCube, draws: Math.min(quickDraws, this.asked.draws) }, []), (quick) => {
      this.known.assessment = quick;
      this.told.view(this.partsOfAssessment());
    });
    this.rest = setTimeout(() => this.slices.start(this.rested(), () => this.told.working(false)), restMilliseconds);
  }

  /** What the run alone says, with what is known of the one before. */
  private partsOfRun(): Partial<View> {
    const { run, money, asked } = this;
    const shown = new Shown(run, money, this.known.assessment);
    return {
      ...this.partsOfAssessment(),
      question: questionView(run, asked.currency, asked.draws, shipped),
      changes: changesView(run, money),
      network: networkView(shown),
      failures: failuresView(shown),
      investment: investmentView(shown),
      sources: sourcesView(run),
      notices: this.notices(),
      quotes: quotesView(run, money),
    };
  }

  private notices(): View['notices'] {
    const { run } = this;
    const own = this.known.assessment?.run === run ? this.known.assessment.warnings : [];
    return [...run.warnings, ...own].map(({ id, option, text }) => ({
      id,
      text,
      ...(option !== undefined && { option }),
    }));
  }

  private partsOfAssessment(): Partial<View> {
    const { run, money } = this;
    const { assessment, pair, curve } = this.known;
    const shown = new Shown(run, money, assessment);
    return {
      answer: answerView(run, money, assessment, curve && settleOf(curve)),
      cost: costView(run, money, assessment, this.pairIsOf(pair) ? pair : undefined),
      inputs: this.inputs(),
      power: powerView(shown),
      carbon: carbonView(shown),
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
    const pair = leadingPair(this.run, this.known.assessment);
    const { resolved } = this.run;
    const name = (id: string): OptionName => optionName(resolved, resolved.options.find((one) => one.id === id)!);
    return pair && [name(pair[0]), name(pair[1])];
  }

  /** Everything else, once the reader rests. It pauses while it works. */
  private *rested(): Generator<void, void, void> {
    const { run, asked, money, known, told } = this;
    const cube = { ...defaultCube, draws: asked.draws };
    if (known.assessment?.run !== run || known.assessment.cube.draws !== asked.draws) {
      known.assessment = yield* assess(run, cube, []);
      delete known.pair;
      delete known.curve;
      delete known.breakEvens;
      delete known.map;
      told.view({ ...this.partsOfAssessment(), notices: this.notices() });
      yield;
    }
    const { assessment } = known;
    told.view({ confidence: confidenceView(run, assessment) });
    yield;
    const leaders = this.leaders();
    if (!leaders) return;
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
    if (quotesView(run, money).length > 0) told.view({ targets: yield* targetsView(run, money, defaultCube.seed) });
    else told.view({ targets: [] });
  }
}

const optionsOf = ({ resolved }: Run): string =>
  JSON.stringify([resolved.scope, resolved.baseline, resolved.options.map(({ id }) => id), resolved.edition]);
