import type { Catalog } from '../../src/catalog/catalog.ts';
import { layOutInputs } from '../../src/engine/evaluate.ts';
import type { Evaluator } from '../../src/engine/evaluator.ts';
import { resolveScenario, type ResolvedOption, type ResolvedScenario } from '../../src/scenario/resolve.ts';
import { lookUpOf } from '../../src/scenario/structure.ts';
import { sameValue } from '../cases/same-value.ts';

type Value = number | null | readonly number[];

/** One option of one scenario: its inputs, its results, and what a second implementation says of them. */
export interface SecondCase {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly horizon: number;
  readonly resolved: ResolvedScenario;
  readonly option: ResolvedOption;
  readonly expected: ReadonlyMap<string, Value>;
}

type SecondImplementation = (resolved: ResolvedScenario, option: ResolvedOption) => Readonly<Record<string, Value>>;

/** Every option of the scenarios. @throws Error where the right model disagrees: nothing could be told by such a case. */
export function optionCases(
  model: Evaluator,
  scenarios: readonly unknown[],
  catalog: Catalog,
  second: SecondImplementation,
): SecondCase[] {
  return scenarios.flatMap((scenario) => {
    const resolved = resolveScenario(scenario, catalog);
    return resolved.options.map((option) => {
      const lookUp = lookUpOf(resolved, option);
      const x = layOutInputs(model, lookUp);
      const y = new Float64Array(model.outputLength);
      model.evaluate(x, y);
      const expected = new Map(
        Object.entries(second(resolved, option)).filter(([name]) => model.outputs.some((one) => one.name === name)),
      );
      const one = { x, y, horizon: lookUp('horizon'), resolved, option, expected };
      const found = disagreement(model, one, y, expected.keys());
      if (found !== undefined) throw new Error(`${found} of the right model disagrees: ${JSON.stringify(scenario)}`);
      return one;
    });
  });
}

const slots = new WeakMap<Evaluator, ReadonlyMap<string, Evaluator['outputs'][number]>>();
function slotsOf(model: Evaluator): ReadonlyMap<string, Evaluator['outputs'][number]> {
  let known = slots.get(model);
  if (!known) slots.set(model, (known = new Map(model.outputs.map((slot) => [slot.name, slot]))));
  return known;
}

/** The first of these quantities that is not what the second implementation says. */
export function disagreement(
  model: Evaluator,
  { horizon, expected }: SecondCase,
  y: Float64Array,
  names: Iterable<string>,
): string | undefined {
  const known = slotsOf(model);
  for (const name of names) {
    const value = expected.get(name);
    if (value === undefined) continue;
    const { offset, perYear } = known.get(name)!;
    const found = perYear ? [...y.subarray(offset, offset + horizon)] : y[offset]!;
    if (!sameValue(typeof found === 'number' && Number.isNaN(found) ? null : found, value)) return name;
  }
  return undefined;
}
