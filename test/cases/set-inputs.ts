import { movedPlaces, type Study } from '../../src/engine/study.ts';
import type { ResolvedInput, ResolvedScenario } from '../../src/scenario/resolve.ts';
import { withInput } from '../../src/scenario/settings.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { verdictMetric } from '../../src/scenario/verdict-metric.ts';
import { run } from './fabric-run.ts';

/** Continuous inputs of a scenario by the name under which they are varied. */
export const continuousInputs = (resolved: ResolvedScenario): [string, ResolvedInput][] =>
  [...studyOf(resolved).inputs].filter(([, { input }]) => !input.whole);

export interface Difference {
  readonly difference: number;
  /** The larger of the two totals. */
  readonly size: number;
}

/** Option less baseline in what verdicts follow, of a scenario in which one input is set and all is done anew. */
export function differenceAnew(resolved: ResolvedScenario, option: string, name: string, value: number): Difference {
  const { options } = run(withInput(resolved.scenario, resolved.settings, name, value));
  const totalOf = (id: string): number => options.find((one) => one.id === id)!.quantities[verdictMetric]!.value!;
  const [of, base] = [totalOf(option), totalOf(resolved.baseline)];
  return { difference: of - base, size: Math.max(Math.abs(of), Math.abs(base)) };
}

/** The same for thousands of values, every step of the model computed each time; size counts what is taken off again. */
export function manyDifferences(study: Study, optionId: string, name: string): (value: number) => Difference {
  const { model, options, baseline } = study;
  const option = options.find(({ id }) => id === optionId)!;
  const y = new Float64Array(model.outputLength);
  const [total, capex] = [verdictMetric, 'capex'].map(
    (quantity) => model.outputs.find((output) => output.name === quantity)!.offset,
  ) as [number, number];
  // What follows the input keeps its ratio to it.
  const sides = [option, baseline].map((side) => ({ x: side.x.slice(), places: movedPlaces(study, side, name) }));
  return (value) => {
    const [of, base] = sides.map(({ x, places }) => {
      for (const { offset, ratio, power } of places) x[offset] = ratio * value ** power;
      model.evaluate(x, y);
      return { total: y[total]!, size: Math.max(Math.abs(y[total]!), y[capex]!) };
    });
    return { difference: of!.total - base!.total, size: Math.max(of!.size, base!.size) };
  };
}
