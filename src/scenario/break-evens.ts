import { breakEvens, type BreakEven, type VariableInput } from '../engine/break-even.ts';
import type { Formula } from '../engine/formula.ts';
import { formulasOfScope } from '../engine/formulas.ts';
import { frontier, frontierCurves, type Frontier, type FrontierCurves } from '../engine/frontier.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { sheetsOf } from '../engine/models.ts';
import { withReference } from '../engine/moved-study.ts';
import { networksFormulas } from '../engine/networks.ts';
import { offsetOf } from '../engine/study.ts';
import { WhatIf } from '../engine/what-if.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import type { Run } from './run-scenario.ts';
import { studyOf } from './study-of.ts';
import { verdictMetric } from './verdict-metric.ts';

const known = new WeakMap<ResolvedScenario, ReadonlyMap<number, Formula>>();

/** The formulas that a scenario is computed with: of several networks once for each. */
export function formulasFor(resolved: ResolvedScenario): ReadonlyMap<number, Formula> {
  const { scope, edition, networks } = resolved;
  const formulas = formulasOfScope(scope, edition);
  if (networks.length === 0) return formulas;
  let ofNetworks = known.get(resolved);
  if (!ofNetworks) {
    ofNetworks = networksFormulas(sheetsOf(scope, edition).model, formulas, networks.length);
    known.set(resolved, ofNetworks);
  }
  return ofNetworks;
}

/** A minimum that may not be reached is approached to this share of the range. */
const nearEnd = 1e-9;

/**
 * Where the option costs the same as the reference, the baseline unless another is named, for every continuous input that
 * moves their difference, or for those named. It pauses while it works.
 */
export function* breakEvensOf(
  { resolved }: Run,
  optionId: string,
  names?: readonly string[],
  reference = resolved.baseline,
): Generator<void, BreakEven[], void> {
  const { study: own, inputs } = studyOf(resolved);
  const study = withReference(own, reference);
  const variable = [...inputs]
    .filter(([name, { input }]) => !input.whole && (!names || names.includes(name)))
    .map(([name, input]) => variableInput(name, input));
  const option = study.options.find(({ id }) => id === optionId)!;
  return yield* breakEvens(study, formulasFor(resolved), option, verdictMetric, variable);
}

/**
 * Below which value of a cost input an option has the lowest expected cost of all, the others as they are; null where it
 * has at none. Costs rise with the price of a switch, so one value parts the two.
 */
export function cheapestBelow({ resolved }: Run, optionId: string, name: string): number | null {
  const { study, inputs } = studyOf(resolved);
  const { minimum, maximum } = inputs.get(name)!.input;
  const offset = offsetOf(study, verdictMetric);
  const sides = study.options.map((option) => ({ id: option.id, whatIf: new WhatIf(study, option, [name]) }));
  const leads = (value: number): boolean => {
    const costs = sides.map(({ id, whatIf }) => ({ id, cost: whatIf.at([value])[offset]! }));
    const own = costs.find(({ id }) => id === optionId)!.cost;
    return costs.every(({ cost }) => own <= cost);
  };
  let [low, high] = [minimum, maximum];
  if (!leads(low)) return null;
  if (leads(high)) return high;
  while (high - low > 1e-9 * maximum) {
    const middle = (low + high) / 2;
    if (leads(middle)) low = middle;
    else high = middle;
  }
  return low;
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

/** Which of the option and the reference is lower over two inputs, and the curves between them. It pauses while it works. */
export function* frontierOf(
  { resolved }: Run,
  optionId: string,
  axes: readonly [x: FrontierAxis, y: FrontierAxis],
  cube: Hypercube,
  reference = resolved.baseline,
): Generator<void, { readonly frontier: Frontier; readonly curves: FrontierCurves }, void> {
  const { study: own, inputs } = studyOf(resolved);
  const study = withReference(own, reference);
  const option = study.options.find(({ id }) => id === optionId)!;
  const result = yield* frontier(study, formulasFor(resolved), option, verdictMetric, axes, cube);
  return { frontier: result, curves: frontierCurves(result, inputs.get(axes[1].name)!.value) };
}
