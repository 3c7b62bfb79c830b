import type { Place } from '../model/sheet.ts';

/** The parts of a key under which the model reads an input. */
export interface ModelKey {
  readonly place: Place | undefined;
  /** The copper cable whose quantity is asked for; undefined where it is that of what the option has in the place. */
  readonly architecture: 'dac' | 'aec' | undefined;
  readonly quantity: string;
}

const parsed = new Map<string, ModelKey>();

/**
 * Splits `leaf.endPower` and `leaf.dacEndPower`; the keys are few and come again for every option of every scenario.
 */
export function parseModelKey(key: string): ModelKey {
  const known = parsed.get(key);
  if (known) return known;
  const dot = key.indexOf('.');
  const place = dot < 0 ? undefined : (key.slice(0, dot) as Place);
  const name = key.slice(dot + 1);
  const [, cable, initial, rest] = (place && /^(dac|aec)([A-Z])(.*)$/.exec(name)) ?? [];
  const result: ModelKey = {
    place,
    architecture: cable as ModelKey['architecture'],
    quantity: cable ? initial!.toLowerCase() + rest! : name,
  };
  parsed.set(key, result);
  return result;
}
