import switchModel from 'virtual:model/switch';
import type { Scope } from '../model/sheet.ts';
import type { Evaluator } from './evaluator.ts';

const models = new Map<Scope, Evaluator>([['switch', switchModel]]);

/** The sheets of fabrics are twice as large as those of one switch: who shows only switches does without them. */
export function addFabricModel(model: Evaluator): void {
  // Scopes fabric and campus share their sheets.
  models.set('fabric', model).set('campus', model);
}

/** The compiled sheets of a scope. @throws Error where those of fabrics were not added. */
export function modelOfScope(scope: Scope): Evaluator {
  const model = models.get(scope);
  if (!model) throw new Error(`the sheets of scope ${scope} are not loaded`);
  return model;
}
