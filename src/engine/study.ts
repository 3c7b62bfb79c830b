import type { Band } from './band.ts';
import type { OptionInputs } from './compare.ts';
import { layOutInputs } from './evaluate.ts';
import type { Evaluator } from './evaluator.ts';

/** An input with a band, under the name by which options share it. */
export interface UncertainInput extends Band {
  readonly name: string;
}

/** The inputs of an option with the names under which options share them. */
export interface NamedInputs extends OptionInputs {
  /**
   * Of a key of the model: the one under which it is drawn and, where it follows another input, its own. None where the
   * scenario fixes the value.
   */
  readonly namesOf: (key: string) => readonly string[];
}

/** An option as draws and what-ifs read it. */
export interface StudyOption {
  readonly id: string;
  /** Every input at its typical value, as the evaluator reads it. */
  readonly x: Float64Array;
  /** Every quantity at typical inputs. */
  readonly y: Float64Array;
  /** Where a named input stands in x; some stand in several places. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A comparison made ready for thousands of evaluations. */
export interface Study {
  readonly model: Evaluator;
  readonly options: readonly StudyOption[];
  readonly baseline: StudyOption;
  readonly uncertain: readonly UncertainInput[];
}

/** @param uncertain Inputs with a band; one of no width is certain. */
export function makeStudy(
  model: Evaluator,
  options: readonly NamedInputs[],
  baselineId: string,
  uncertain: readonly UncertainInput[],
): Study {
  const prepared = options.map(({ id, lookUp, namesOf }) => {
    const x = layOutInputs(model, lookUp);
    const y = new Float64Array(model.outputLength);
    model.evaluate(x, y);
    const places = new Map<string, number[]>();
    for (const { key, offset } of model.inputs)
      for (const name of namesOf(key)) places.set(name, [...(places.get(name) ?? []), offset]);
    return { id, x, y, places };
  });
  return {
    model,
    options: prepared,
    baseline: prepared.find(({ id }) => id === baselineId)!,
    uncertain: uncertain.filter(({ low, high }) => low < high),
  };
}

/** Which steps must be computed again when inputs of these names change; the rest keep their values. */
export function stepsTouched({ model }: Study, option: StudyOption, names: Iterable<string>): Uint8Array {
  const touched = new Uint8Array(model.steps.length);
  for (const name of names)
    for (const offset of option.places.get(name) ?? []) {
      const steps = stepsOfInput(model, offset);
      for (let i = 0; i < steps.length; i++) touched[i]! |= steps[i]!;
    }
  return touched;
}

const knownSteps = new WeakMap<Evaluator, Map<number, Uint8Array>>();

/** Steps that the input at an offset of x reaches, by way of others too. */
function stepsOfInput(model: Evaluator, offset: number): Uint8Array {
  let known = knownSteps.get(model);
  if (!known) knownSteps.set(model, (known = new Map<number, Uint8Array>()));
  const before = known.get(offset);
  if (before) return before;
  const input = model.inputs.findIndex((one) => one.offset === offset);
  const reached = new Uint8Array(model.outputs.length);
  const steps = Uint8Array.from(model.steps, ({ output, inputs, outputs }) => {
    const reads = inputs.includes(input) || outputs.some((other) => reached[other]);
    return (reached[output] = reads ? 1 : 0);
  });
  known.set(offset, steps);
  return steps;
}

/** Which steps and which inputs quantities are made of, by name of the quantity. */
export function needs(model: Evaluator, quantities: Iterable<string>): { steps: Uint8Array; inputs: Uint8Array } {
  const wanted = new Set(quantities);
  const outputs = Uint8Array.from(model.outputs, ({ name }) => Number(wanted.has(name)));
  const inputs = new Uint8Array(model.inputs.length);
  const steps = new Uint8Array(model.steps.length);
  for (let i = model.steps.length - 1; i >= 0; i--) {
    const step = model.steps[i]!;
    if (!outputs[step.output]) continue;
    steps[i] = 1;
    for (const output of step.outputs) outputs[output] = 1;
    for (const input of step.inputs) inputs[input] = 1;
  }
  return { steps, inputs };
}

/** One option with some inputs changed, evaluated again and again. */
export class WhatIf {
  readonly x: Float64Array;
  readonly y: Float64Array;
  private readonly steps: Uint8Array;
  /** Which value goes to which places; an input that follows another and is set itself comes after it. */
  private readonly moves: readonly { readonly from: number; readonly places: readonly number[] }[];

  /** @param names The inputs that will change, in the order in which `at` takes their values. */
  constructor(
    private readonly study: Study,
    option: StudyOption,
    names: readonly string[],
  ) {
    this.x = option.x.slice();
    this.y = option.y.slice();
    this.steps = stepsTouched(study, option, names);
    this.moves = names
      .map((name, from) => ({ from, places: option.places.get(name) ?? [] }))
      .sort((a, b) => b.places.length - a.places.length);
  }

  /** Every quantity at these values of the inputs; the array is written again by the next call. */
  at(values: ArrayLike<number>): Float64Array {
    const { x } = this;
    for (const { from, places } of this.moves) for (const offset of places) x[offset] = values[from]!;
    this.study.model.evaluate(x, this.y, this.steps);
    return this.y;
  }
}

/** Where a quantity stands in y. */
export const offsetOf = ({ model }: Study, quantity: string): number =>
  model.outputs.find(({ name }) => name === quantity)!.offset;
