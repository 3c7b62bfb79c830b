import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BreakEven } from '../engine/break-even.ts';
import type { Frontier, FrontierCurves } from '../engine/frontier.ts';
import { assess, defaultCube, type Assessment } from '../scenario/assess.ts';
import type { FrontierAxis } from '../scenario/break-evens.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { publishedRows, type PublishedRow } from '../export/published-figures.ts';
import { leadingByWorth, underRivals } from '../scenario/worth-of-inputs.ts';
import { shownBands } from './shown-bands.ts';
import { Slices } from '../parts/slices.ts';

/** Draws while a reader moves something: enough for a first band. */
const quickDraws = 512;
/** So long after the last change all draws begin, in milliseconds. */
const restMilliseconds = 80;
/** Draws of a frontier: its band is drawn, not read off. */
const frontierDraws = 512;

/** What is asked beside the run itself. */
export interface Question {
  readonly option: string;
  readonly axes: readonly [x: FrontierAxis, y: FrontierAxis] | undefined;
}

/**
 * Finds out how sure a run is, in slices: a first band at once, all draws when the reader rests, then break-evens and the
 * frontier. What is known of an earlier run stays until it is replaced.
 */
export class Assessor implements ReactiveController {
  /** Of the last run, or of the one before while the first draws are taken. */
  assessment: Assessment | undefined;
  /** By name of the input, for the option in question; undefined before they are known. */
  breakEvens: ReadonlyMap<string, BreakEven> | undefined;
  frontier: { readonly frontier: Frontier; readonly curves: FrontierCurves } | undefined;
  /** Which options the published figures of the leading inputs make the cheapest. */
  published: readonly PublishedRow[] | undefined;
  /** What a price of the whole switch must be, where one is given. */
  systemPrices: readonly string[] = [];
  /** Whether the search for break-evens could not be loaded. */
  failed = false;
  /** Whether anything is still to come. */
  working = false;
  /** Whether first draws are under way. */
  private quick = false;
  private draws = defaultCube.draws;
  private readonly slices = new Slices();
  private rest: ReturnType<typeof setTimeout> | undefined;
  private asked: { readonly run: Run; readonly question: Question } | undefined;
  /** Counts what was begun, so that what is overtaken while it waits does not go on. */
  private round = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.asked) this.settle();
  }

  hostDisconnected(): void {
    this.stop();
  }

  get fullDraws(): number {
    return this.draws;
  }

  set fullDraws(draws: number) {
    this.draws = draws;
    if (this.asked) this.settle();
  }

  /** Follows a run; what belongs to other options is forgotten. */
  follow(run: Run, question: Question): void {
    const before = this.asked;
    if (before?.run === run && sameQuestion(before.question, question)) return;
    this.asked = { run, question };
    clearTimeout(this.rest);
    // First draws that are under way come to their end, or a slider that never rests would have none.
    if (this.quick && before && before.run !== run && optionsOf(before.run) === optionsOf(run)) {
      this.rest = setTimeout(() => this.settle(), restMilliseconds);
      return;
    }
    this.stop();
    if (before && optionsOf(before.run) !== optionsOf(run)) {
      this.assessment = undefined;
      this.published = undefined;
      this.systemPrices = [];
    }
    if (before && (optionsOf(before.run) !== optionsOf(run) || before.question.option !== question.option))
      this.breakEvens = undefined;
    if (before && JSON.stringify(before.question) !== JSON.stringify(question)) this.frontier = undefined;
    if (before?.run === run) this.settle();
    else {
      this.working = true;
      this.drawQuickly(run);
      this.rest = setTimeout(() => this.settle(), restMilliseconds);
    }
  }

  private drawQuickly(run: Run): void {
    this.quick = true;
    const cube = { ...defaultCube, draws: Math.min(quickDraws, this.draws) };
    this.slices.start(assess(run, cube, shownBands, []), (assessment) => {
      this.quick = false;
      this.tell({ assessment });
      const latest = this.asked!.run;
      if (latest !== run) this.drawQuickly(latest);
    });
  }

  private stop(): void {
    this.round += 1;
    this.working = false;
    this.quick = false;
    this.slices.stop();
    clearTimeout(this.rest);
  }

  private settle(): void {
    this.stop();
    this.working = true;
    const { run, question } = this.asked!;
    // Another option or other axes need no other draws.
    if (this.assessment?.run === run && this.assessment.cube.draws === this.draws) {
      void this.breakEven(run, question);
      return;
    }
    this.slices.start(assess(run, { ...defaultCube, draws: this.draws }, shownBands, []), (assessment) => {
      const isCompared = run.resolved.options.length > 1;
      const published = isCompared ? publishedRows(run, underRivals(run, leadingByWorth(assessment))) : [];
      this.tell({ assessment, published });
      void this.breakEven(run, question);
    });
  }

  /** The search for break-evens is loaded when it is first needed. */
  private async breakEven(run: Run, { option, axes }: Question): Promise<void> {
    const { round } = this;
    const search = await Promise.all([
      import('../scenario/break-evens.ts'),
      import('../export/system-prices.ts'),
    ]).catch(() => undefined);
    if (round !== this.round) return;
    if (!search) return this.tellLast({ failed: true });
    const [{ breakEvensOf, frontierOf }, { systemPriceTexts }] = search;
    this.tell({ systemPrices: systemPriceTexts(run) });
    if (option === run.resolved.baseline) return this.tellLast({ breakEvens: new Map(), frontier: undefined });
    this.slices.start(breakEvensOf(run, option), (found) => {
      const breakEvens = new Map(found.map((one) => [one.input, one]));
      if (!axes) return this.tellLast({ breakEvens });
      this.tell({ breakEvens });
      const cube = { ...defaultCube, draws: frontierDraws };
      this.slices.start(frontierOf(run, option, axes, cube), (frontier) => this.tellLast({ frontier }));
    });
  }

  private tellLast(known: Known): void {
    this.working = false;
    this.tell(known);
  }

  private tell(known: Known): void {
    Object.assign(this, known);
    this.host.requestUpdate();
  }
}

type Known = Partial<
  Pick<Assessor, 'assessment' | 'breakEvens' | 'frontier' | 'failed' | 'published' | 'systemPrices'>
>;

const optionsOf = ({ resolved }: Run): string => JSON.stringify([resolved.scope, resolved.baseline, resolved.options]);

const sameQuestion = (a: Question, b: Question): boolean => JSON.stringify(a) === JSON.stringify(b);
