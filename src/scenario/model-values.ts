import { decisionReads, inputKeys } from '../engine/compare.ts';
import type { Explanation, Explanations } from '../engine/evaluator.ts';
import { sheetsOf } from '../engine/models.ts';
import { modelName, type Place } from '../model/sheet.ts';
import { inputInUse } from './inputs-in-use.ts';
import { parseModelKey } from './model-key.ts';
import type { ResolvedInput, ResolvedOption, ResolvedScenario } from './resolve.ts';
import { sheetsFor } from './sheets.ts';
import { lookUpOf } from './structure.ts';

/** A number that the sheets read, with the input that gives it; none where the scenario fixes it or nothing reads it. */
export interface ModelValue {
  readonly value: number;
  readonly input?: ResolvedInput;
}

/** Everything that the sheets read for an option, by the key under which they read it: `leaf.endPower`. */
export function modelValues(resolved: ResolvedScenario, option: ResolvedOption): ReadonlyMap<string, ModelValue> {
  const lookUp = lookUpOf(resolved, option);
  return new Map(
    inputKeys(sheetsFor(resolved)).map((key) => {
      const input = inputInUse(resolved, option, parseModelKey(key));
      return [key, { value: lookUp(key), ...(input && { input }) }];
    }),
  );
}

/** A formula with all that is needed to compute it: whether it is of a place, and whether it is a row of years. */
export interface SheetFormula extends Explanation {
  readonly perYear: boolean;
  /** What several networks have of it together: their sum, or their mean weighted by another quantity. */
  readonly together?: 'sum' | { readonly meanBy: string };
}

/** The formulas of a scope, each after those that it needs; quantities that have none come last. */
export function formulasInOrder({ scope, edition }: ResolvedScenario, explanations: Explanations): SheetFormula[] {
  const { outputs, steps } = sheetsOf(scope, edition).model;
  const all = explanations.models[modelName(scope)]!;
  const byName = new Map(all.map((one) => [one.name, one]));
  const computed = steps.map(({ output }) => outputs[output]!);
  const others = outputs.filter((slot) => !computed.includes(slot));
  const placeOf = all.some(({ place }) => place) ? undefined : placesByName(byName);
  return [...computed, ...others].map(({ name, perYear, together }) => {
    const explanation = byName.get(name)!;
    const place = placeOf?.get(name);
    return {
      ...explanation,
      ...(place && { place }),
      perYear,
      ...(together !== undefined && {
        together: together === 'sum' ? together : { meanBy: outputs[together]!.name },
      }),
    };
  });
}

/** Sheets of edition 2026.11, which do not say the place of a quantity, name it after all three. */
const placesBefore: readonly Place[] = ['leaf', 'upper', 'card'];

function placesByName(names: ReadonlyMap<string, unknown>): ReadonlyMap<string, Place> {
  const result = new Map<string, Place>();
  for (const name of names.keys()) {
    const place = placesBefore.find((one) => name.startsWith(one));
    const rest = place && name.slice(place.length);
    if (place && placesBefore.every((one) => names.has(one + rest))) result.set(name, place);
  }
  return result;
}

/** What the decision sheet calls the results that it reads: `optionTotal` is `tcoWithoutIdle` of the option. */
export const readsOfDecision: Readonly<Record<string, string>> = decisionReads;
