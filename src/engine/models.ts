import decisionModel from 'virtual:model/decision';
import switchModel from 'virtual:model/switch';
import { modelName, type Scope } from '../model/sheet.ts';
import type { Sampler } from './band.ts';
import type { Evaluator } from './evaluator.ts';
import type { StepFormula } from './formula.ts';

/** What one scope of one edition is computed with. */
export interface Sheets {
  readonly model: Evaluator;
  readonly decision: Evaluator;
  readonly sampler: Sampler;
}

/** The sheets of a frozen edition, scopes fabric and campus sharing one model. */
export interface FrozenSheets {
  readonly sampler: Sampler;
  readonly models: Readonly<Record<'switch' | 'fabric' | 'decision', Evaluator>>;
  readonly formulas: Readonly<Record<'switch' | 'fabric', readonly StepFormula[]>>;
}

const current = new Map<'switch' | 'fabric', Evaluator>([['switch', switchModel]]);
const frozen = new Map<string, FrozenSheets>();

/** The sheets of fabrics are twice as large as those of one switch: who shows only switches does without them. */
export function addFabricModel(model: Evaluator): void {
  current.set('fabric', model);
}

export function addFrozenSheets(edition: string, sheets: FrozenSheets): void {
  frozen.set(edition, sheets);
}

/** The sheets of a frozen edition; undefined for the edition that this build ships. */
export const frozenSheets = (edition: string): FrozenSheets | undefined => frozen.get(edition);

/** The compiled sheets of a scope. @throws Error where those of fabrics were not added. */
export function sheetsOf(scope: Scope, edition: string): Sheets {
  const old = frozen.get(edition);
  if (old) return { model: old.models[modelName(scope)], decision: old.models.decision, sampler: old.sampler };
  const model = current.get(modelName(scope));
  if (!model) throw new Error(`the sheets of scope ${scope} are not loaded`);
  return { model, decision: decisionModel, sampler: 'split-triangular' };
}
