import type { Place } from '../model/sheet.ts';

/** The parts of a key under which the model reads an input. */
export interface ModelKey {
  readonly place: Place | undefined;
  readonly name: string;
  /** The quantity of a copper subject that the key stands for, where it does. */
  readonly ofCopper: string | undefined;
}

const parsed = new Map<string, ModelKey>();

/** Splits `leaf.endPower`; the keys are few and come again for every option of every scenario. */
export function parseModelKey(key: string): ModelKey {
  const known = parsed.get(key);
  if (known) return known;
  const dot = key.indexOf('.');
  const place = dot < 0 ? undefined : (key.slice(0, dot) as Place);
  const name = key.slice(dot + 1);
  const copper = place && /^copper([A-Z])(.*)$/.exec(name);
  const ofCopper = copper ? copper[1]!.toLowerCase() + copper[2]! : undefined;
  const result = { place, name, ofCopper };
  parsed.set(key, result);
  return result;
}
