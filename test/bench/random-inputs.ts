import data from 'virtual:catalog';
import switchModel from 'virtual:model/switch';

/** Inputs by key, drawn over their whole physical ranges: `pue`, `leaf.endPower`. */
export type InputRecord = Readonly<Record<string, number>>;

/** What no table row gives. */
const structure: Readonly<Record<string, readonly number[]>> = {
  'leaf.switchCapacity': [51200, 102400],
  'leaf.integrated': [0, 1],
  'leaf.soldered': [0, 1],
  'leaf.subjectRate': [400, 800, 1600],
  'leaf.hasSystemPrice': [0, 1],
  'leaf.hasSystemPower': [0, 1],
  'leaf.hasSystemPowerMax': [0, 1],
  'leaf.hasSystemFailureRate': [0, 1],
};

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function randomInputs(random: () => number, horizon: number): InputRecord {
  return Object.fromEntries(
    switchModel.inputs.map(({ key }) => [key, key === 'horizon' ? horizon : randomInput(random, key)]),
  );
}

function randomInput(random: () => number, key: string): number {
  const choices = structure[key];
  if (choices) return choices[Math.floor(random() * choices.length)]!;
  const { minimum, maximum, whole } = data.inputs.find(({ quantity }) => quantity === key.replace('leaf.', ''))!;
  if (whole) return minimum + Math.floor(random() * (maximum - minimum + 1));
  return minimum + random() * (maximum - minimum);
}
