/**
 * The engine behind the desk: it holds the scenario, applies edits in the order in which they come, and tells what a
 * reader is shown, part by part. It knows neither page nor worker, so that it runs in either.
 */
import { catalog as shipped } from '../scenario/edition.ts';
import type { InputDefinition } from '../catalog/types.ts';
import type { BreakEven } from '../engine/break-even.ts';
import type { Frontier, FrontierCurves } from '../engine/frontier.ts';
import { Slices, inSlices } from '../parts/slices.ts';
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import { breakEvensOf, frontierOf } from '../scenario/break-evens.ts';
import { inCurrency, usDollar } from '../scenario/currency.ts';
import { catalogFor, EditionNeeded, loadEdition, textsOf } from '../scenario/editions.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { withChange } from '../scenario/with-change.ts';
import { readLink, type ReadLink } from '../scenario/read-link.ts';
import { linkOf, withoutDefaults } from '../scenario/scenario-link.ts';
import { wholeSwitchInputs } from '../scenario/optional-inputs.ts';
import { amountsOf, withoutQuote, withQuote, type BuyerQuote } from '../scenario/quotes.ts';
import { describeRange, inRange, type UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { withAmounts, type InputValue, type Scenario } from '../scenario/scenario.ts';
import { ScenarioError, UnitsNeeded } from '../scenario/scenario-error.ts';
import { withInput } from '../scenario/settings.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import { answerView } from '../view/answer-view.ts';
import { confidenceView } from '../view/confidence-view.ts';
import { costView, leadersOf, leadingPair, pairView } from '../view/cost-view.ts';
import { explanationView, type ExplanationView, type Subject } from '../view/explanation-view.ts';
import { inputsView } from '../view/inputs-view.ts';
import { axesOf, axisOf, mapView } from '../view/map-view.ts';
import { curveInput, curveView, mattersView, settleOf } from '../view/matters-view.ts';
import { Money } from '../view/money.ts';
import { changesView, questionView } from '../view/question-view.ts';
import { quotesView, targetsView } from '../view/quotes-view.ts';
import { carbonView, failuresView, investmentView, networkView, powerView, Shown } from '../view/results-view.ts';
import { sourcesView } from '../view/sources-view.ts';
import type { CurveView, OptionName, PairView, View } from '../view/view.ts';
import { isShare } from '../words/input-format.ts';
import { askedFirst, type Asked, type Edit, type Refusal, type Standing } from './desk-engine-types.ts';

export interface Told {
  readonly view: (parts: Partial<View>) => void;
  /** Whether anything is still to come for the present scenario. */
  readonly working: (working: boolean) => void;
}

/** Draws while a reader moves something: enough for a first range. */
const quickDraws = 512;
/** So long after the last change all draws begin, in milliseconds. */
const restMilliseconds = 60;
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

export class DeskEngine {
  private run: Run;
  private asked = askedFirst;
  private readUnit: UnitReader | undefined;
  private readonly slices = new Slices();
  private rest: ReturnType<typeof setTimeout> | undefined;
  private queue: Promise<unknown> = Promise.resolve();
  /** Of the present run, or of the run before while new cases are drawn. */
  private known: Known = {};

  private readonly told: Told;

  constructor(told: Told) {
    this.told = { ...told, view: onlyChanges(told.view) };
    this.run = runScenario({}, shipped);
  }

  /** Edits are applied one after the other, whatever each has to load first. */
  edit(edit: Edit): Promise<Standing | Refusal> {
    return this.inOrder(() => this.changed(() => this.applied(edit)));
  }

  /** Another currency, number of draws, curve or map. */
  ask(asked: Asked): Promise<Standing> {
    return this.inOrder(() => {
      this.takeAsked(asked);
      this.tellRun();
      return this.standing();
    });
  }

  /** A scenario with what is asked beside it, as it stood before. */
  restore({ scenario, asked }: Pick<Standing, 'scenario' | 'asked'>): Promise<Standing | Refusal> {
    return this.inOrder(() => this.changed(() => this.compute(scenario), asked));
  }

  stop(): void {
    clearTimeout(this.rest);
    this.slices.stop();
  }

  private async changed(compute: () => Run, asked = this.asked): Promise<Standing | Refusal> {
    try {
      const run = await this.withWhatIsNeeded(compute);
      this.takeAsked(asked);
      this.take(run);
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      const { field, found, allowed } = error;
      return { field, found, allowed };
    }
    this.tellRun();
    return this.standing();
  }

  /** Takes over what a link holds, piece by piece; what cannot be used is named. */
  open(address: string): Promise<ReadLink & Standing> {
    return this.inOrder(async () => {
      const { readUnit } = this;
      const link = await this.withWhatIsNeeded(() =>
        readLink(address, shipped, {
          ...(readUnit && { readUnit }),
          check: (scenario, catalog) => runScenario(scenario, catalog, this.readUnit),
        }),
      );
      const { state } = link;
      // A link leaves out the rate that the tables of its edition have.
      const { data } = catalogFor(state.scenario, shipped);
      const rate = data.rates.find(({ currency }) => currency === state.currency);
      this.takeAsked({
        currency: rate ? { code: rate.currency, unitsPerUsd: state.rate ?? rate.unitsPerUsd } : usDollar,
        draws: state.draws ?? defaultCube.draws,
        ...(state.axes && { axes: state.axes }),
      });
      this.take(await this.withWhatIsNeeded(() => this.compute(state.scenario)));
      this.tellRun();
      return { ...link, ...this.standing() };
    });
  }

  private inOrder<T>(work: () => T | Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  private standing(): Standing {
    const { catalog, scenario } = this.run.resolved;
    const { asked } = this;
    const { code, unitsPerUsd } = asked.currency;
    const state = {
      scenario,
      draws: asked.draws,
      ...(code !== 'USD' && { currency: code, rate: unitsPerUsd }),
      ...(asked.axes && { axes: asked.axes }),
    };
    const only = withoutDefaults(scenario, catalog);
    const isDefault =
      Object.keys(only).length === 0 && catalog === shipped && JSON.stringify(asked) === JSON.stringify(askedFirst);
    return {
      scenario: { ...only, ...(catalog !== shipped && { edition: catalog.edition }) },
      asked,
      hash: isDefault ? '' : linkOf(state, '', catalog),
    };
  }

  private takeAsked(asked: Asked): void {
    const before = this.asked;
    this.asked = asked;
    const money = JSON.stringify(before.currency) !== JSON.stringify(asked.currency);
    if (before.draws !== asked.draws) this.known = {};
    if (before.curve !== asked.curve || money) delete this.known.curve;
    if (money) delete this.known.pair;
    if (JSON.stringify(before.axes) !== JSON.stringify(asked.axes)) delete this.known.map;
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

  /** The result as the command line gives it, in US dollars. */
  async json(version: string): Promise<string> {
    const { toFullJson } = await import('../export/full-json.ts');
    const cube = { ...defaultCube, draws: this.asked.draws };
    return JSON.stringify(await inSlices(toFullJson(this.run, version, cube)), null, 2);
  }

  /** Every quantity of every option, money in the currency shown. */
  async csv(): Promise<string> {
    const { toCsv } = await import('../export/csv.ts');
    return toCsv(inCurrency(this.run, this.asked.currency));
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
        // A refusal speaks of the amounts as they were typed.
        for (const [field, amount, quantity] of amountsOf(edit.quote))
          inRange(field, amount, this.money.ofInput(resolved.catalog.input(quantity)!));
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
    // A refusal speaks of the amount as it was typed.
    const field = `inputs.${key}`;
    const typed = input && asTyped(this.money.ofInput(input));
    if (typeof value === 'number' && typed) inRange(field, typed.value(value), typed.input);
    const given = value === null ? null : withAmounts(value, (amount) => amount / factor);
    let run: Run;
    try {
      run = this.compute(withInput(scenario, settings, key, given));
    } catch (error) {
      const isText = typeof value === 'string' && error instanceof ScenarioError && !(error instanceof UnitsNeeded);
      // In a field nobody writes bands or names of figures.
      if (isText && typed && error.field === field)
        throw new ScenarioError(field, error.found, describeRange(typed.input));
      throw error;
    }
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
    const { assessment, breakEvens, curve, pair, foundWith } = this.known;
    this.known = same ? { assessment, breakEvens, curve, pair, foundWith } : {};
  }

  private tellRun(): void {
    clearTimeout(this.rest);
    this.told.working(true);
    this.told.view(this.partsOfRun());
    if (this.known.assessment?.run === this.run) {
      this.slices.start(this.rested(), () => this.told.working(false));
      return;
    }
    this.slices.start(
      assess(this.run, { ...defaultCube, draws: Math.min(quickDraws, this.asked.draws) }, compared, []),
      (quick) => {
        this.known.assessment = quick;
        this.told.view(this.partsOfAssessment());
      },
    );
    this.rest = setTimeout(() => this.slices.start(this.rested(), () => this.told.working(false)), restMilliseconds);
  }

  /** What the run alone says, with what is known of the one before. */
  private partsOfRun(): Partial<View> {
    const { run, money, asked } = this;
    return {
      ...this.partsOfAssessment(),
      question: questionView(run, asked.currency, asked.draws, shipped),
      changes: changesView(run, money),
      sources: sourcesView(run),
      notices: this.notices(),
      quotes: quotesView(run, money),
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
      cost: costView(run, money, assessment, this.pairIsOf(pair) ? pair : undefined),
      inputs: this.inputs(),
      power: powerView(shown),
      carbon: carbonView(shown),
      network: networkView(shown),
      failures: failuresView(shown),
      investment: investmentView(shown),
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

  /** Everything else, once the reader rests. It pauses while it works. */
  private *rested(): Generator<void, void, void> {
    const { run, asked, money, told } = this;
    const cube = { ...defaultCube, draws: asked.draws };
    const before = this.known.assessment;
    const isDrawn = before?.run === run && before.cube.draws === asked.draws;
    const assessment = isDrawn ? before : yield* assess(run, cube, compared, []);
    if (this.known.foundWith !== assessment) {
      this.known = { assessment, foundWith: assessment };
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
    if (quotesView(run, money).length > 0) told.view({ targets: yield* targetsView(run, money, defaultCube.seed) });
    else told.view({ targets: [] });
  }
}

/** Tells the parts of a view that are not as they were told last: what is told is drawn. */
function onlyChanges(tell: Told['view']): Told['view'] {
  const last = new Map<string, string | undefined>();
  return (parts) => {
    const changed = Object.entries(parts).filter(([name, part]) => {
      const text = JSON.stringify(part) as string | undefined;
      if (last.has(name) && last.get(name) === text) return false;
      last.set(name, text);
      return true;
    });
    if (changed.length > 0) tell(Object.fromEntries(changed));
  };
}

/** An input as readers type it: shares as per cent. */
function asTyped(input: InputDefinition): { readonly input: InputDefinition; readonly value: (of: number) => number } {
  if (!isShare(input)) return { input, value: (of) => of };
  const percent = (share: number): number => Number((100 * share).toPrecision(12));
  const [minimum, maximum] = [percent(input.minimum), percent(input.maximum)];
  return { input: { ...input, minimum, maximum, unit: '%' }, value: percent };
}

const optionsOf = ({ resolved }: Run): string =>
  JSON.stringify([resolved.scope, resolved.baseline, resolved.options.map(({ id }) => id), resolved.edition]);
