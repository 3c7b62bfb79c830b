import type { Evaluator, OutputSlot } from './evaluator.ts';

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
export type InputLookup = (key: string) => number | readonly number[];

/** Lays the inputs of one option out as the evaluator reads them. */
export function layOutInputs(model: Evaluator, lookUp: InputLookup): Float64Array {
  const x = new Float64Array(model.inputLength);
  for (const { key, offset } of model.inputs) {
    const value = lookUp(key);
    if (typeof value === 'number') x[offset] = value;
    else x.set(value, offset);
  }
  return x;
}

/**
 * Every quantity of the model for one set of inputs, in the units of the sheets.
 * @param horizon Years of operation, 1 to 30: how long the rows of years are.
 */
export function evaluate(model: Evaluator, x: Float64Array, horizon: number): Quantities {
  const y = new Float64Array(model.outputLength);
  model.evaluate(x, y);
  const quantities: Record<string, QuantityValue> = {};
  for (const slot of model.outputs) quantities[slot.name] = readQuantity(slot, y, horizon);
  return quantities;
}

function readQuantity({ offset, perYear, unit, reason }: OutputSlot, y: Float64Array, horizon: number): QuantityValue {
  const value = y[offset]!;
  if (Number.isNaN(value)) return { value: null, unit, reason: reason ?? 'undefined' };
  return perYear ? { value, unit, byYear: Array.from(y.subarray(offset, offset + horizon)) } : { value, unit };
}
