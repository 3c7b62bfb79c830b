import type { Hypercube } from '../engine/hypercube.ts';
import { metrics, type Metric } from '../engine/metrics.ts';
import { sample, type Sample } from '../engine/sample.ts';
import { Swings } from '../engine/swings.ts';
import { decide, type RankedDecision } from './decide.ts';
import { expectedWarnings } from './expected-warnings.ts';
import type { Run } from './run-scenario.ts';
import { defaultDraws } from './scenario.ts';
import { studyOf } from './study-of.ts';
import { verdictOf, type Verdict } from './verdict.ts';
import { verdictMetric } from './verdict-metric.ts';
import type { Warning } from './warning.ts';
import { worthOfInputs, type InputWorth } from './worth-of-inputs.ts';
import { enoughDraws } from './chance.ts';

/** Confidence in a run: ranges, which option is lowest, what drives it, what is worth finding out. */
export interface Assessment {
  readonly run: Run;
  readonly cube: Hypercube;
  readonly sample: Sample;
  readonly swings: Swings;
  /** All options at once, by metric. */
  readonly decisions: Readonly<Record<Metric, RankedDecision>>;
  /** What knowing each drawn input is worth, those worth most first. */
  readonly worth: readonly InputWorth[];
  /** Two options at a time, by option; the baseline has none. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly warnings: readonly Warning[];
}

export const defaultCube: Hypercube = { draws: defaultDraws, seed: 1 };

/**
 * Draws all inputs of a run that have a band. It pauses while it works.
 * @param quantities Names whose bands are wanted of the differences.
 * @param ofOptions Names whose bands are wanted of each option too; the metrics always are.
 */
export function* assess(
  run: Run,
  cube: Hypercube,
  quantities: readonly string[],
  ofOptions: readonly string[] = quantities,
): Generator<void, Assessment, void> {
  const { study } = studyOf(run.resolved);
  yield;
  const swings = yield* Swings.of(study, [...new Set([...quantities, ...ofOptions, ...metrics])]);
  const drawn = yield* sample(study, cube, quantities, verdictMetric, [...new Set([...ofOptions, ...metrics])]);
  const verdicts = new Map<string, Verdict>();
  for (const [option, comparison] of drawn.comparisons) {
    verdicts.set(option, verdictOf(run, option, comparison, swings.ofDifference(option, verdictMetric)));
    yield;
  }
  const decisions = Object.fromEntries(
    metrics.map((metric) => [metric, decide(run, drawn, metric)]),
  ) as unknown as Assessment['decisions'];
  yield;
  const worth = worthOfInputs(run, drawn, swings, decisions[verdictMetric].evpi);
  yield;
  const warnings = [...fewDraws(cube), ...expectedWarnings(run, drawn, swings)];
  return { run, cube, sample: drawn, swings, decisions, worth, verdicts, warnings };
}

function fewDraws({ draws }: Hypercube): Warning[] {
  if (draws >= enoughDraws) return [];
  return [{ id: 'few-draws', input: 'draws', values: { draws, enough: enoughDraws } }];
}
