import { breakEvens, type BreakEven, type VariableInput } from '../engine/break-even.ts';
import { formulasOfScope } from '../engine/formulas.ts';
import { frontier, frontierCurves, type Frontier, type FrontierCurves } from '../engine/frontier.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import type { ResolvedInput } from './resolve.ts';
import type { Run } from './run-scenario.ts';
import { studyOf } from './study.ts';
import { verdictMetric } from './verdict.ts';

/** A minimum that may not be reached is approached to this share of the range. */
const nearEnd = 1e-9;

/**
 * Where the option and the baseline cost the same, for every continuous input that moves their difference, or for those
 * named. It pauses while it works.
 */
export function* breakEvensOf(
  { resolved }: Run,
  optionId: string,
  names?: readonly string[],
): Generator<void, BreakEven[], void> {
  const { study, inputs } = studyOf(resolved);
  const variable = [...inputs]
    .filter(([name, { input }]) => !input.whole && (!names || names.includes(name)))
    .map(([name, input]) => variableInput(name, input));
  const option = study.options.find(({ id }) => id === optionId)!;
  return yield* breakEvens(study, formulasOfScope(resolved.scope, resolved.edition), option, verdictMetric, variable);
}

function variableInput(name: string, { input, value }: ResolvedInput): VariableInput {
  const { minimum, maximum, minimumExcluded } = input;
  return {
    name,
    typical: value,
    minimum: minimumExcluded ? minimum + nearEnd * (maximum - minimum) : minimum,
    maximum,
  };
}

/** An axis of a frontier and the part of its range that is shown. */
export interface FrontierAxis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Which of the two is lower over two inputs, and the curves between them. It pauses while it works. */
export function* frontierOf(
  { resolved }: Run,
  optionId: string,
  axes: readonly [x: FrontierAxis, y: FrontierAxis],
  cube: Hypercube,
): Generator<void, { readonly frontier: Frontier; readonly curves: FrontierCurves }, void> {
  const { study, inputs } = studyOf(resolved);
  const option = study.options.find(({ id }) => id === optionId)!;
  const result = yield* frontier(study, formulasOfScope(resolved.scope, resolved.edition), option, verdictMetric, axes, cube);
  return { frontier: result, curves: frontierCurves(result, inputs.get(axes[1].name)!.value) };
}
