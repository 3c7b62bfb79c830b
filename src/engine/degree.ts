import type { Evaluator } from './evaluator.ts';
import type { Formula } from './formula.ts';
import { splitNetwork } from '../model/network-name.ts';
import type { MovedPlace } from './study.ts';

/** How a quantity follows an input: not at all, in a straight line, or otherwise. */
export type Degree = 0 | 1 | 2;

const atMost2 = (degree: number): Degree => Math.min(2, degree) as Degree;

/**
 * How every quantity follows an input over its whole range, read off the formulas: a quantity of degree 1 is a straight
 * line in it, whatever the other inputs are.
 * @param places Where the input, and what follows it, stands in x.
 * @param steps The steps that the input touches.
 * @returns by position of the output.
 */
export function degrees(
  model: Evaluator,
  formulas: ReadonlyMap<number, Formula>,
  steps: Uint8Array,
  places: readonly MovedPlace[],
): ReadonlyMap<number, Degree> {
  const touched = new Map(places.map(({ offset, power }) => [offset, power === 1 ? 1 : 2] as const));
  // Of several networks it is one and the same.
  const discountRate = model.inputs.find(({ key }) => splitNetwork(key).name === 'discountRate')!.offset;
  const known = new Map<number, Degree>();
  model.steps.forEach(({ output }, i) => {
    if (steps[i]) known.set(output, degree(formulas.get(output)!));
  });
  return known;

  function degree(formula: Formula): Degree {
    if (typeof formula === 'number') return 0;
    switch (formula[0]) {
      case 'year':
        return 0;
      case 'input':
        return touched.get(model.inputs[formula[1]]!.offset) ?? 0;
      case 'output':
        return known.get(formula[1]) ?? 0;
      case '?':
        return degree(formula[1]) > 0 ? 2 : atMost2(Math.max(degree(formula[2]), degree(formula[3])));
      case '+':
      case '-':
        return atMost2(Math.max(degree(formula[1]), degree(formula[2])));
      case '*':
        return atMost2(degree(formula[1]) + degree(formula[2]));
      case '/':
        return degree(formula[2]) > 0 ? 2 : degree(formula[1]);
      case 'total':
        return degree(formula[1]);
      case 'discounted':
        return touched.has(discountRate) ? 2 : degree(formula[1]);
      case '^':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
      case 'min':
      case 'max':
      case 'ceil':
      case 'floor':
      case 'abs':
      case 'sqrt':
        return (formula.slice(1) as Formula[]).some((part) => degree(part) > 0) ? 2 : 0;
    }
  }
}
