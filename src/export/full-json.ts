import type { BreakEven } from '../engine/break-even.ts';
import type { Quantities } from '../engine/evaluate.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import { assess, type Assessment } from '../scenario/assess.ts';
import { inputsJson } from './inputs-json.ts';
import { breakEvensOf } from '../scenario/break-evens.ts';
import { evidenceOf, type Evidence } from '../scenario/evidence.ts';
import type { RankedDecision } from '../scenario/decide.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { studyOf } from '../scenario/study-of.ts';
import { decisionMetrics as metrics } from '../scenario/verdict.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { leadingByWorth, underRivals, type InputWorth } from '../scenario/worth-of-inputs.ts';
import {
  byNetwork,
  toJson,
  warningJson,
  type ComparisonJson,
  type DecisionsJson,
  type QuantitiesJson,
  type ResultJson,
  type WorthJson,
} from './json.ts';
import { verdictText } from './verdict-text.ts';
import { warningText } from '../words/en/case-warning-words.ts';
import { fewDraws } from '../words/en/verdict.ts';

/** Names of every quantity of a run, all of which the full result gives a band. */
export const allQuantities = (run: Run): string[] => Object.keys(run.options[0]!.quantities);

/** A result with bands, evidence, verdicts, break-evens and drivers. It pauses while it works. */
export function* toFullJson(
  run: Run,
  packageVersion: string,
  cube: Assessment['cube'],
  withInputs = false,
): Generator<void, ResultJson, void> {
  return yield* fullJsonOf(yield* assess(run, cube, allQuantities(run)), packageVersion, withInputs);
}

/** The same of what was drawn already, with the bands of all quantities. */
export function* fullJsonOf(
  assessment: Assessment,
  packageVersion: string,
  withInputs = false,
): Generator<void, ResultJson, void> {
  const { run, cube, sample, swings } = assessment;
  const plain = toJson(run, packageVersion);
  const options = [];
  for (const { id, quantities } of run.options) {
    const percentiles = sample.options.get(id)!;
    const evidence = (quantity: string): Evidence =>
      evidenceOf(run.resolved, studyOf(run.resolved), swings, [id], quantity);
    options.push({ id, ...byNetwork('quantities', withBands(quantities, percentiles, evidence)) });
    yield;
  }
  const comparisons = [];
  for (const [i, { differences }] of run.comparisons.entries()) {
    const comparison = plain.comparisons[i]!;
    const breakEven = yield* breakEvensOf(run, comparison.option);
    comparisons.push({
      ...comparison,
      ...comparisonJson(run, assessment, { ...comparison, differences }, breakEven),
    });
  }
  const { draws, seed } = cube;
  const warnings = [...plain.warnings, ...assessment.warnings.map(warningJson(warningText))];
  const named = <T extends { readonly input: string }>(one: T): T => ({
    ...one,
    input: scenarioName(run.resolved, one.input),
  });
  return {
    ...plain,
    draws,
    seed,
    options,
    comparisons,
    decision: metrics.map((metric) => decisionJson(assessment.decisions[metric])),
    worth: assessment.worth.map(worthJson).map(named),
    underRivals: underRivals(run, leadingByWorth(assessment)).map(named),
    ...(withInputs && { inputs: inputsJson(run) }),
    warnings,
  };
}

const worthJson = ({ enough, ...one }: InputWorth): WorthJson =>
  enough === undefined ? one : { ...one, reason: fewDraws(enough) };

/** The range of a distance is part of its comparison. */
const decisionJson = ({ ranking, ...decision }: RankedDecision): RankedDecision => ({
  ...decision,
  ranking: ranking.map(({ distance: _, ...one }) => one),
});

function comparisonJson(
  run: Run,
  { cube, sample, swings, verdicts }: Assessment,
  { option, baseline, differences, decision }: ComparisonJson,
  breakEven: readonly BreakEven[],
): Pick<ComparisonJson, 'differences' | 'networks' | 'decision'> & DecisionsJson {
  const { resolved } = run;
  const drawn = sample.comparisons.get(option)!;
  const evidence = (quantity: string): Evidence =>
    evidenceOf(resolved, studyOf(resolved), swings, [option, baseline], quantity);
  const { id, likelihood, by, settledBy } = verdicts.get(option)!;
  const { p10, p50, p90 } = drawn.differences.get(by) ?? point(differences[by]!.value!);
  const unitOf = (input: string): string => studyOf(resolved).inputs.get(input)!.input.unit;
  return {
    ...byNetwork('differences', withBands(differences, drawn.differences, evidence)),
    decision: { ...decision, npv: { ...decision.npv, p10: -p90, p50: -p50, p90: -p10, ...evidence(by) } },
    wins: drawn.wins,
    verdict: {
      id,
      likelihood,
      by,
      settledBy: settledBy.map((name) => scenarioName(resolved, name)),
      text: verdictText(run, option, verdicts.get(option)!, breakEven, cube.draws),
    },
    breakEven: breakEven.map((one) => ({
      ...one,
      input: scenarioName(resolved, one.input),
      unit: unitOf(one.input),
    })),
    drivers: swings.ofDifference(option, verdictMetric).map((one) => ({
      ...one,
      input: scenarioName(resolved, one.input),
      unit: 'USD',
    })),
  };
}

/** The band of a number that no band touches. */
const point = (value: number): Percentiles => ({ p10: value, p50: value, p90: value });

function withBands(
  quantities: Quantities,
  percentiles: ReadonlyMap<string, Percentiles>,
  evidence: (quantity: string) => Evidence,
): QuantitiesJson {
  return Object.fromEntries(
    Object.entries(quantities).map(([name, quantity]) => [
      name,
      quantity.value === null
        ? quantity
        : { ...quantity, ...(percentiles.get(name) ?? point(quantity.value)), ...evidence(name) },
    ]),
  );
}
