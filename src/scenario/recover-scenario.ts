/** A scenario with one mistake keeps the rest: piece by piece, what is refused is left out and named. */
import type { Catalog } from '../catalog/catalog.ts';
import { resolveScenario } from './resolve.ts';
import type { Refusal } from './refusal.ts';
import { refusalOf, ScenarioError } from './scenario-error.ts';
import { scenarioKeys, type Scenario } from './scenario.ts';
import { isFields, type Fields } from './fields.ts';

/** What was left out, and why. */
export interface Dead {
  /** As it was given: `inputs.pue`, `options[2]`, `currency`. */
  readonly field: string;
  readonly problem: Problem;
}

/** Why a packed link is not unpacked. */
export type PackedFault = 'damaged' | 'too-large';

/** `cutAfter`: of a link that is cut off the last name that can be read, null without one. */
export type Problem =
  | Refusal
  | { readonly cutAfter: string | null }
  | { readonly packed: PackedFault }
  | { readonly later: Later };

/** A scenario of a later version of the program: the edition where it is not here, and the pieces that cannot be read. */
export interface Later {
  readonly edition: string | null;
  readonly leftOut: readonly string[];
}

/** Accepts a scenario or throws a ScenarioError. */
export type ScenarioCheck = (scenario: unknown, catalog: Catalog) => unknown;

/** Keys from a scenario down to a piece of it. */
type Path = readonly string[];

/** More pieces than any scenario has; each that is refused costs a check of all. */
const mostPieces = 1000;

/** Keys without which an own option or architecture, or a quote, is none. */
const required = ['id', 'leaf', 'upper', 'card', 'like', 'supplier', 'date', 'what', 'architecture', 'prices'];

/**
 * Keeps what is right of a scenario: an input, an own option or architecture, a label or a setting at a time.
 * @param check What the result must pass, at least that it can be resolved.
 * @returns a scenario that passes the check, and one entry for each piece that was left out.
 */
export function recoverScenario(
  value: unknown,
  catalog: Catalog,
  check: ScenarioCheck = resolveScenario,
): { scenario: Scenario; dead: Dead[] } {
  const refusal = (scenario: unknown): ScenarioError | undefined => {
    try {
      check(scenario, catalog);
      return undefined;
    } catch (error) {
      if (error instanceof ScenarioError) return error;
      throw error;
    }
  };
  const first = refusal(value);
  if (!first) return { scenario: value as Scenario, dead: [] };
  if (!isFields(value)) return { scenario: {}, dead: [deadOf(first)] };
  const count = piecesOf(value);
  if (count > mostPieces) {
    const error = new ScenarioError('scenario', { id: 'entries', count }, { id: 'at-most', most: mostPieces });
    return { scenario: {}, dead: [deadOf(error)] };
  }

  // Options keep their place until the end, so that messages count as the reader does.
  const places = Array.isArray(value.options) ? value.options.map((_, i) => i) : [];
  let scenario: Fields = value;
  const dead: Left[] = [];
  for (let error: ScenarioError | undefined = first; error; error = refusal(scenario)) {
    const path = pathOf(scenario, error.field);
    if (!path) {
      scenario = oneByOne(scenario, refusal, dead);
      break;
    }
    const field = error.field.replace(/^options\[(\d+)\]/, (_, i: string) => `options[${places[Number(i)]!}]`);
    dead.push({ path, value: at(scenario, path), entry: deadOf(error, field) });
    if (path[0] === 'options' && path.length === 2) places.splice(Number(path[1]), 1);
    scenario = without(scenario, path);
  }
  // An input may have been blamed for another that is gone now.
  for (const one of [...dead].reverse()) {
    const [root, key] = one.path;
    if (root !== 'inputs' || key === undefined) continue;
    const tried = { ...scenario, inputs: { ...(scenario.inputs as Fields | undefined), [key]: one.value } };
    if (refusal(tried)) continue;
    scenario = tried;
    dead.splice(dead.indexOf(one), 1);
  }
  return { scenario, dead: dead.map(({ entry }) => entry) };
}

/** A piece that was left out, and what it was. */
interface Left {
  readonly path: Path;
  readonly value: unknown;
  readonly entry: Dead;
}

const deadOf = (error: ScenarioError, field = error.field): Dead => ({
  field,
  problem: { ...refusalOf(error), field },
});

const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? Object.keys(value).length : 0;

const piecesOf = (scenario: Fields): number => {
  const count = (fields: Fields): number =>
    Object.values(fields).reduce<number>((sum, value) => sum + 1 + sizeOf(value), 0);
  const networks = isFields(scenario.networks) ? Object.values(scenario.networks).filter(isFields) : [];
  return networks.reduce((sum, network) => sum + count(network), count(scenario));
};

/** The longest key that a text begins with, up to its end or a dot: names of inputs have dots of their own. */
function keyIn(fields: unknown, text: string): string | undefined {
  if (!isFields(fields)) return undefined;
  const keys = Object.keys(fields).filter((key) => text === key || text.startsWith(`${key}.`));
  return keys.sort((a, b) => b.length - a.length)[0];
}

/** The piece of a scenario that a message names; undefined where it names none. */
function pathOf(scenario: Fields, field: string): Path | undefined {
  if (Object.hasOwn(scenario, field)) return [field];
  const found = /^(inputs|switches|architectures|options|networks|quotes|notes)[.[]([^]*)/.exec(field);
  if (!found) return undefined;
  const [root, rest] = [found[1]!, found[2]!];
  const group = scenario[root];
  if (root === 'networks') return networkPath(group, rest);
  if (root === 'options') return Array.isArray(group) ? optionPath(group as unknown[], rest) : undefined;
  const key = keyIn(group, rest);
  if (key === undefined) return undefined;
  if (root === 'inputs') return [root, key];
  return pieceOf(root, key, (group as Fields)[key], rest.slice(key.length + 1));
}

/** `storage.stays`, or an input of it: `storage.inputs.endpointCount` */
function networkPath(networks: unknown, rest: string): Path | undefined {
  const id = keyIn(networks, rest);
  if (id === undefined) return undefined;
  const inner = rest.slice(id.length + 1);
  const network = (networks as Fields)[id];
  const input = /^inputs\.([^]*)/.exec(inner)?.[1];
  if (input === undefined || !isFields(network)) return pieceOf('networks', id, network, inner);
  const key = keyIn(network.inputs, input);
  return key === undefined ? ['networks', id] : ['networks', id, 'inputs', key];
}

/** `2].leaf`, or `acme.card` */
function optionPath(options: readonly unknown[], rest: string): Path | undefined {
  const found = /^(\d+)\]\.?([^]*)/.exec(rest);
  if (found) {
    const [digits, inner] = [found[1]!, found[2]!];
    return Number(digits) < options.length ? pieceOf('options', digits, options[Number(digits)], inner) : undefined;
  }
  const ids = Object.fromEntries(options.flatMap((option, i) => (isFields(option) ? [[String(option.id), i]] : [])));
  const id = keyIn(ids, rest);
  // By its id a message names a place of it, without which it is no option.
  return id === undefined ? undefined : ['options', String(ids[id])];
}

/** A part of an own option or architecture where it can do without. */
function pieceOf(root: string, key: string, value: unknown, inner: string): Path {
  const part = keyIn(value, inner);
  return part === undefined || required.includes(part) ? [root, key] : [root, key, part];
}

const at = (scenario: Fields, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Fields)[key], scenario);

/** A copy without a piece, and without what it leaves empty. */
function without(fields: Fields, [key, ...path]: readonly (string | undefined)[]): Fields {
  const { [key!]: value, ...others } = fields;
  if (path[0] === undefined) return others;
  const rest = Array.isArray(value) ? withoutItem(value as unknown[], path) : without(value as Fields, path);
  // In place, so that the order of keys stays.
  return sizeOf(rest) === 0
    ? others
    : Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, k === key ? rest : v]));
}

function withoutItem(list: readonly unknown[], [key, ...path]: readonly (string | undefined)[]): unknown[] {
  const i = Number(key);
  if (path[0] === undefined) return list.filter((_, place) => place !== i);
  return list.map((item, place) => (place === i ? without(item as Fields, path) : item));
}

/** Where no piece is named: what can stand together, in the order in which pieces rest on each other. */
function oneByOne(given: Fields, refusal: (scenario: unknown) => ScenarioError | undefined, dead: Left[]): Fields {
  const order = scenarioKeys.filter((key) => key !== 'inputs');
  let scenario: Fields = {};
  const add = (path: Path, tried: Fields): void => {
    const error = refusal(tried);
    if (!error) scenario = tried;
    else dead.push({ path, value: at(given, path), entry: { field: path.join('.'), problem: refusalOf(error) } });
  };
  for (const key of order) if (Object.hasOwn(given, key)) add([key], { ...scenario, [key]: given[key] });
  for (const [key, value] of Object.entries((given.inputs ?? {}) as Fields))
    add(['inputs', key], { ...scenario, inputs: { ...(scenario.inputs as Fields | undefined), [key]: value } });
  return scenario;
}
