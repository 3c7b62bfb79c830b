import { all, create } from 'mathjs';
import type { Model } from '../../src/model/sheet.ts';
import { formulaTexts, variable } from './formula-texts.ts';
import type { InputRecord } from './random-inputs.ts';

type Scope = Record<string, number>;

/**
 * The same sheets as mathjs evaluates them: formulas compiled once, in the order of their needs. Formulas that are a
 * number are put into the scope once.
 * @param computed Quantities that are computed; all where it is left out. The others are taken from the inputs.
 */
export function mathjsEvaluator(
  model: Model,
  horizon: number,
  computed?: ReadonlySet<string>,
): (inputs: InputRecord) => Scope {
  const math = create(all!);
  const fixed: Scope = {};
  const formulas = formulaTexts(model, horizon).flatMap(({ name, quantity, text }) => {
    if (computed && quantity !== undefined && !computed.has(quantity)) return [];
    if (!isNumber(text)) return [{ name, code: math.compile(text) }];
    fixed[name] = Number(text);
    return [];
  });
  return (inputs) => {
    const scope: Scope = { ...fixed, ...inputs };
    for (const { name, code } of formulas) scope[name] = code.evaluate(scope) as number;
    return scope;
  };
}

/** Inputs under the names of the formulas. */
export const mathjsInputs = (inputs: InputRecord): InputRecord =>
  Object.fromEntries(Object.entries(inputs).map(([key, value]) => [variable(key), value]));

const isNumber = (text: string): boolean => /^[\d.]+$/.test(text);
