import { splitNetwork } from '../model/network-name.ts';
import type { Place } from '../model/sheet.ts';

/** The parts of a key under which the model reads an input. */
export interface ModelKey {
  readonly key: string;
  /** The network that it is of, of several. */
  readonly network: string | undefined;
  /** The same key within its network. */
  readonly plain: ModelKey;
  /** From 0, each plain key its own. */
  readonly number: number;
  readonly place: Place | undefined;
  /** The copper cable whose quantity is asked for; undefined where it is that of what the option has in the place. */
  readonly architecture: 'dac' | 'aec' | undefined;
  readonly quantity: string;
}

const parsed = new Map<string, ModelKey>();
let plainKeys = 0;

/** Keys of many scenarios; ids of networks are anyone's. */
const mostRemembered = 20_000;

/**
 * Splits `leaf.endPower`, `leaf.dacEndPower` and `storage/leaf.endPower`; the keys are few and come again for every option of
 * every scenario.
 */
export function parseModelKey(key: string): ModelKey {
  const known = parsed.get(key);
  if (known) return known;
  const { network, name } = splitNetwork(key);
  const result = network === undefined ? parsePlain(key) : { ...parseModelKey(name), key, network };
  // Plain keys have numbers, and so are remembered all.
  if (network === undefined || parsed.size < mostRemembered) parsed.set(key, result);
  return result;
}

function parsePlain(key: string): ModelKey {
  const dot = key.indexOf('.');
  const place = dot < 0 ? undefined : (key.slice(0, dot) as Place);
  const name = key.slice(dot + 1);
  const [, cable, initial, rest] = (place && /^(dac|aec)([A-Z])(.*)$/.exec(name)) ?? [];
  const result: { -readonly [Part in keyof ModelKey]: ModelKey[Part] } = {
    key,
    network: undefined,
    plain: undefined as never,
    number: plainKeys++,
    place,
    architecture: cable as ModelKey['architecture'],
    quantity: cable ? initial!.toLowerCase() + rest! : name,
  };
  result.plain = result;
  return result;
}

const lists = new WeakMap<readonly string[], readonly ModelKey[]>();

/** The parts of every key of a list that is read again and again. */
export function parseModelKeys(keys: readonly string[]): readonly ModelKey[] {
  let list = lists.get(keys);
  if (!list) lists.set(keys, (list = keys.map(parseModelKey)));
  return list;
}
