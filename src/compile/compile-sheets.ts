import type { Explanations } from '../engine/evaluator.ts';
import { constants } from '../model/constants.ts';
import { decision } from '../model/decision.ts';
import { fabricModel } from '../model/fabric.ts';
import type { Model } from '../model/sheet.ts';
import { switchModel } from '../model/switch.ts';
import { compileModel, type CompiledModel } from './compile.ts';
import type { InputUnit } from './names.ts';

/** Every model of the sheets with its compiled form. */
export type CompiledSheets = readonly (readonly [Model, CompiledModel])[];

/** @throws ModelError for a bad formula. */
export const compileSheets = (inputs: readonly InputUnit[]): CompiledSheets =>
  [switchModel, fabricModel, decision].map((model) => [model, compileModel(model, inputs)] as const);

/** What every quantity of the sheets is made of. */
export const explanationsOf = (sheets: CompiledSheets): Explanations => ({
  constants,
  structure: Object.assign({}, ...sheets.map(([model]) => model.structure)) as Explanations['structure'],
  models: Object.fromEntries(sheets.map(([model, { explanations }]) => [model.name, explanations])),
});
