import fabricFormulas from 'virtual:formulas/fabric';
import switchFormulas from 'virtual:formulas/switch';
import type { Scope } from '../model/sheet.ts';
import type { Formula, StepFormula } from './formula.ts';

const byOutput = (steps: readonly StepFormula[]): ReadonlyMap<number, Formula> =>
  new Map(steps.map(({ output, formula }) => [output, formula]));

const ofFabric = byOutput(fabricFormulas);
const formulas: Readonly<Record<Scope, ReadonlyMap<number, Formula>>> = {
  switch: byOutput(switchFormulas),
  fabric: ofFabric,
  campus: ofFabric,
};

/** The formulas of a scope by position of their output. They are a quarter of the size of the evaluators. */
export const formulasOfScope = (scope: Scope): ReadonlyMap<number, Formula> => formulas[scope];
