import { tiers, type Tier } from '../model/sheet.ts';
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
  /** Tiers in which every input has the value that it has in the tier below. */
  readonly asBelow?: readonly Tier[];
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

function layOut(x: Float64Array, first: number, model: Evaluator, lookUp: InputLookup): void {
  const { inputs } = model;
  const { asBelow } = lookUp;
  const copies = asBelow && copiesOf(model, asBelow);
  for (let i = 0; i < inputs.length; i++) {
    if (copies?.isCopied[i]) continue;
    const { key, offset } = inputs[i]!;
    const value = lookUp(key);
    if (typeof value === 'number') x[first + offset] = value;
    else x.set(value, first + offset);
  }
  if (copies) for (const { from, to } of copies.moves) x[first + to] = x[first + from]!;
}

/** Inputs of tiers that are those of the tier below, from below: most fabrics have one kind of switch above their leaves. */
interface Copies {
  readonly isCopied: Uint8Array;
  readonly moves: readonly { readonly from: number; readonly to: number }[];
}

const knownCopies = new WeakMap<Evaluator, Map<string, Copies>>();

function copiesOf(model: Evaluator, asBelow: readonly Tier[]): Copies {
  let ofModel = knownCopies.get(model);
  if (!ofModel) knownCopies.set(model, (ofModel = new Map<string, Copies>()));
  const key = asBelow.join(' ');
  let copies = ofModel.get(key);
  if (!copies) ofModel.set(key, (copies = findCopies(model, asBelow)));
  return copies;
}

function findCopies({ inputs }: Evaluator, asBelow: readonly Tier[]): Copies {
  const at = new Map(inputs.map(({ key }, i) => [key, i]));
  const isCopied = new Uint8Array(inputs.length);
  const moves = tiers.flatMap((tier, t) => {
    if (!asBelow.includes(tier)) return [];
    return inputs.flatMap(({ key, offset }, i) => {
      const below = key.startsWith(`${tier}.`) ? at.get(tiers[t - 1]! + key.slice(tier.length)) : undefined;
      if (below === undefined) return [];
      isCopied[i] = 1;
      return [{ from: inputs[below]!.offset, to: offset }];
    });
  });
  return { isCopied, moves };
}

/**
 * Every quantity of the model for one set of inputs, in the units of the sheets.
 * @param horizon Years of operation, 1 to 30: how long the rows of years are.
 */
export function evaluate(model: Evaluator, x: Float64Array, horizon: number): Quantities {
  const y = new Float64Array(model.outputLength);
  model.evaluate(x, y);
  const { outputs } = model;
  return whenAsked(outputNames(model), (i) => readQuantity(outputs[i]!, y, horizon));
}

const knownNames = new WeakMap<Evaluator, Names>();

/** Names of the quantities of a model, made once for each. */
export function outputNames(model: Evaluator): Names {
  let names = knownNames.get(model);
  if (!names) knownNames.set(model, (names = namesOf(model.outputs.map(({ name }) => name))));
  return names;
}

/**
 * The result of one output: its number, or why it has none, and its row of so many years.
 * The loop stands in place of `Array.from`, which is slower: a comparison reads thousands.
 */
export function readQuantity(
  { offset, perYear, unit, reason }: OutputSlot,
  y: Float64Array,
  horizon: number,
): QuantityValue {
  const value = y[offset]!;
  if (Number.isNaN(value)) return { value: null, unit, reason: reason ?? 'undefined' };
  if (!perYear) return { value, unit };
  const byYear: number[] = [];
  for (let year = 0; year < horizon; year++) byYear.push(y[offset + year]!);
  return { value, unit, byYear };
}
