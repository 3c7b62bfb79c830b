import { power as raised } from '../model/elementary.ts';
import type { Band, Sampler } from './band.ts';
import type { OptionInputs } from './compare.ts';
import { layOutInputs, outputNames } from './evaluate.ts';
import type { Evaluator } from './evaluator.ts';
import type { Sheets } from './models.ts';

/** What an input is multiplied with (power 1) or divided by (power -1). */
export interface Parent {
  readonly name: string;
  readonly power: 1 | -1;
}

/**
 * An input under the name by which options share it. Its band is that of the value, or, where it has parents, of the
 * factor of them. Without a width it is certain.
 */
export interface StudyInput extends Band {
  readonly name: string;
  readonly of?: readonly Parent[];
  /** Largest value of an input that has parents. */
  readonly most?: number;
  /** A count; it is moved by no share of itself. */
  readonly whole?: boolean;
}

/** The inputs of an option with the names under which options share them. */
export interface NamedInputs extends OptionInputs {
  /** Of a key of the model; none where the scenario fixes the value. */
  readonly nameOf: (key: string) => string | undefined;
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
  readonly sampler: Sampler;
  readonly options: readonly StudyOption[];
  readonly baseline: StudyOption;
  /** Every input, parents before those that follow them. */
  readonly inputs: readonly StudyInput[];
  /** Those with a band of their own. */
  readonly uncertain: readonly StudyInput[];
  /** The value of each input at typical inputs. */
  readonly typical: ReadonlyMap<string, number>;
}

/**
 * Lays out the inputs of every option, evaluates each at typical values, and puts parents before what follows them.
 * @param baselineId One of the options.
 */
export function makeStudy(
  { model, sampler }: Pick<Sheets, 'model' | 'sampler'>,
  options: readonly NamedInputs[],
  baselineId: string,
  inputs: readonly StudyInput[],
): Study {
  const prepared = options.map(({ id, lookUp, nameOf }) => {
    const x = layOutInputs(model, lookUp);
    const y = new Float64Array(model.outputLength);
    model.evaluate(x, y);
    const places = new Map<string, number[]>();
    for (const { key, offset } of model.inputs) {
      const name = nameOf(key);
      if (name !== undefined) places.set(name, [...(places.get(name) ?? []), offset]);
    }
    return { id, x, y, places };
  });
  const ordered = parentsFirst(inputs);
  const typical = new Map<string, number>();
  for (const input of ordered)
    typical.set(
      input.name,
      combine(input, input.typical, (parent) => typical.get(parent)!),
    );
  return {
    model,
    sampler,
    options: prepared,
    baseline: prepared.find(({ id }) => id === baselineId)!,
    inputs: ordered,
    uncertain: ordered.filter(({ low, high }) => low < high),
    typical,
  };
}

function parentsFirst(inputs: readonly StudyInput[]): StudyInput[] {
  const byName = new Map(inputs.map((input) => [input.name, input]));
  const ordered = new Set<StudyInput>();
  const add = (input: StudyInput): void => {
    for (const { name } of input.of ?? []) add(byName.get(name)!);
    ordered.add(input);
  };
  inputs.forEach(add);
  return [...ordered];
}

/** The value of an input from its own, a value or a factor, and those of its parents. */
export function combine({ of, most }: StudyInput, own: number, valueOf: (parent: string) => number): number {
  let value = own;
  for (const { name, power } of of ?? []) value = power === 1 ? value * valueOf(name) : value / valueOf(name);
  return most === undefined ? value : Math.min(most, value);
}

/** Where an input and what follows it stand in x of an option: at `ratio` times its value to the `power`. */
export interface MovedPlace {
  readonly offset: number;
  readonly ratio: number;
  readonly power: number;
}

type Followers = ReadonlyMap<string, ReadonlyMap<string, number>>;
const knownFollowers = new WeakMap<Study, Followers>();
const none: ReadonlyMap<string, number> = new Map();

/** What follows an input, through others too, and by which power of it. */
function followersOf(study: Study, name: string): ReadonlyMap<string, number> {
  let known = knownFollowers.get(study);
  if (!known) knownFollowers.set(study, (known = findFollowers(study)));
  return known.get(name) ?? none;
}

function findFollowers({ inputs }: Study): Followers {
  const followers = new Map<string, Map<string, number>>();
  /** By input: what it follows. */
  const followed = new Map<string, Map<string, number>>();
  for (const { name, of } of inputs) {
    if (!of) continue;
    const powers = new Map<string, number>();
    for (const parent of of) {
      powers.set(parent.name, parent.power);
      for (const [above, power] of followed.get(parent.name) ?? none) powers.set(above, power * parent.power);
    }
    followed.set(name, powers);
    for (const [above, power] of powers) {
      const below = followers.get(above) ?? new Map<string, number>();
      followers.set(above, below.set(name, power));
    }
  }
  return followers;
}

/** Every place that moves with an input, the others at typical values. */
export function movedPlaces(study: Study, option: StudyOption, name: string): MovedPlace[] {
  const own = (option.places.get(name) ?? []).map((offset): MovedPlace => ({ offset, ratio: 1, power: 1 }));
  const followers = followersOf(study, name);
  // At 0 all that follows is 0 too: what each is of it shows at 1.
  const base = study.typical.get(name)! || 1;
  const typical = followers.size > 0 && study.typical.get(name) === 0 ? typicalWith(study, name, base) : study.typical;
  for (const [moved, power] of followers)
    for (const offset of option.places.get(moved) ?? [])
      own.push({ offset, ratio: typical.get(moved)! / raised(base, power), power });
  return own;
}

/** The value of each input with one of them at another value, which then follows nothing. */
export function typicalWith({ inputs }: Study, name: string, value: number): ReadonlyMap<string, number> {
  const typical = new Map<string, number>([[name, value]]);
  for (const input of inputs)
    if (input.name !== name)
      typical.set(
        input.name,
        combine(input, input.typical, (parent) => typical.get(parent)!),
      );
  return typical;
}

/** Whether an input, or what follows it, stands in an option: in one of these places, where they are given. */
export function isMovedBy(study: Study, { places }: StudyOption, name: string, among?: ReadonlySet<number>): boolean {
  const stands = (one: string): boolean => places.get(one)?.some((offset) => !among || among.has(offset)) ?? false;
  if (stands(name)) return true;
  for (const follower of followersOf(study, name).keys()) if (stands(follower)) return true;
  return false;
}

/** Names of the inputs and of all that follow them. */
export function withFollowers(study: Study, names: Iterable<string>): Set<string> {
  const moved = new Set(names);
  for (const name of [...moved]) for (const follower of followersOf(study, name).keys()) moved.add(follower);
  return moved;
}

/** Which steps must be computed again when inputs of these names change; the rest keep their values. */
export function stepsTouched(study: Study, option: StudyOption, names: Iterable<string>): Uint8Array {
  const { model } = study;
  const positions = inputPositions(model);
  const moved = new Uint8Array(model.inputs.length);
  for (const name of withFollowers(study, names))
    for (const offset of option.places.get(name) ?? []) moved[positions.get(offset)!] = 1;
  const reached = new Uint8Array(model.outputs.length);
  const touched = new Uint8Array(model.steps.length);
  for (const [i, { output, inputs, outputs }] of model.steps.entries())
    if (inputs.some((input) => moved[input]) || outputs.some((other) => reached[other]))
      touched[i] = reached[output] = 1;
  return touched;
}

const knownPositions = new WeakMap<Evaluator, ReadonlyMap<number, number>>();

/** By offset in x: which input of the model stands there. */
function inputPositions(model: Evaluator): ReadonlyMap<number, number> {
  let known = knownPositions.get(model);
  if (!known) knownPositions.set(model, (known = new Map(model.inputs.map(({ offset }, i) => [offset, i]))));
  return known;
}

/** Which steps and which inputs quantities are made of, by name of the quantity. */
export function needs(model: Evaluator, quantities: Iterable<string>): { steps: Uint8Array; inputs: Uint8Array } {
  const { index } = outputNames(model);
  const outputs = new Uint8Array(model.outputs.length);
  for (const name of quantities) {
    const position = index.get(name);
    if (position !== undefined) outputs[position] = 1;
  }
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

/** Where a quantity stands in y. */
export const offsetOf = ({ model }: Study, quantity: string): number =>
  model.outputs[outputNames(model).index.get(quantity)!]!.offset;
