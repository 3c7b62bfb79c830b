import type { Evaluator, OutputSlot } from './evaluator.ts';
import { namesOf, whenAsked, type Names } from './quantities-when-asked.ts';

/** A result in its unit. A row of years stands in byYear, with the first year as value. */
export interface QuantityValue {
  readonly value: number | null;
  readonly unit: string;
  readonly byYear?: readonly number[];
  /** Why there is no value. */
  readonly reason?: string;
}

export type Quantities = Readonly<Record<string, QuantityValue>>;

/** Looks an input up by its key: `pue`, `leaf.endPower`; a row of years as an array. */
export interface InputLookup {
  (key: string): number | readonly number[];
  /** Of several networks the look-up of each, in their order. */
  readonly networks?: readonly InputLookup[];
}

/** Lays the inputs of one option out as the evaluator reads them. */
export function layOutInputs(model: Evaluator, lookUp: InputLookup): Float64Array {
  const x = new Float64Array(model.inputLength);
  const { each } = model;
  // Network by network, which spares taking thousands of names apart.
  if (each && lookUp.networks) lookUp.networks.forEach((one, n) => layOut(x, n * each.inputLength, each, one));
  else layOut(x, 0, model, lookUp);
  return x;
}

function layOut(x: Float64Array, first: number, { inputs }: Evaluator, lookUp: InputLookup): void {
  for (const { key, offset } of inputs) {
    const value = lookUp(key);
    if (typeof value === 'number') x[first + offset] = value;
    else x.set(value, first + offset);
  }
}

/**
 * Every quantity of the model for one set of inputs, in the units of the sheets.
 * @param horizon Years of operation, 1 to 30: how long the rows of years are.
 */
export function evaluate(model: Evaluator, x: Float64Array, horizon: number): Quantities {
  const y = new Float64Array(model.outputLength);
  model.evaluate(x, y);
  const { outputs } = model;
  if (model.each) return whenAsked(outputNames(model), (i) => readQuantity(outputs[i]!, y, horizon));
  const quantities: Record<string, QuantityValue> = {};
  for (const slot of outputs) quantities[slot.name] = readQuantity(slot, y, horizon);
  return quantities;
}

const knownNames = new WeakMap<Evaluator, Names>();

/** Names of the quantities of a model, made once for each. */
export function outputNames(model: Evaluator): Names {
  let names = knownNames.get(model);
  if (!names) knownNames.set(model, (names = namesOf(model.outputs.map(({ name }) => name))));
  return names;
}

/** Written out: a comparison reads thousands, and `Array.from` takes a quarter of the time. */
function readQuantity({ offset, perYear, unit, reason }: OutputSlot, y: Float64Array, horizon: number): QuantityValue {
  const value = y[offset]!;
  if (Number.isNaN(value)) return { value: null, unit, reason: reason ?? 'undefined' };
  if (!perYear) return { value, unit };
  const byYear: number[] = [];
  for (let year = 0; year < horizon; year++) byYear.push(y[offset + year]!);
  return { value, unit, byYear };
}
