import fabricFormulas from 'virtual:formulas/fabric';
import switchFormulas from 'virtual:formulas/switch';
import { modelName, type Scope } from '../model/sheet.ts';
import type { Formula, StepFormula } from './formula.ts';
import { frozenSheets } from './models.ts';

type ByOutput = ReadonlyMap<number, Formula>;
const known = new WeakMap<readonly StepFormula[], ByOutput>();

function stepsOfScope(scope: Scope, edition: string): readonly StepFormula[] {
  const ofEdition = frozenSheets(edition)?.formulas ?? { switch: switchFormulas, fabric: fabricFormulas };
  return ofEdition[modelName(scope)];
}

/** The formulas of a scope by position of their output. They are a quarter of the size of the evaluators. */
export function formulasOfScope(scope: Scope, edition: string): ByOutput {
  const steps = stepsOfScope(scope, edition);
  let byOutput = known.get(steps);
  if (!byOutput) known.set(steps, (byOutput = new Map(steps.map(({ output, formula }) => [output, formula]))));
  return byOutput;
}

/** Where outputs of a scope have no value, by their position. */
export const withoutValueIn = (scope: Scope, edition: string): ByOutput =>
  new Map(stepsOfScope(scope, edition).flatMap(({ output, when }) => (when === undefined ? [] : [[output, when]])));
