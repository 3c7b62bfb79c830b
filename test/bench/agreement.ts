import switchModel from 'virtual:model/switch';
import { layOutInputs } from '../../src/engine/evaluate.ts';
import { switchModel as switchSheets } from '../../src/model/switch.ts';
import { evaluateSwitch, type SwitchInputs } from './hand-written.ts';
import { randomInputs, randomNumbers, type InputRecord } from './random-inputs.ts';
import { mathjsEvaluator, mathjsInputs } from './with-mathjs.ts';

export const arrayInputs = (inputs: InputRecord): Float64Array => layOutInputs(switchModel, (key) => inputs[key]!);

/** The inputs as a hand-written program takes them: the end in an object of its own. */
export function objectInputs(inputs: InputRecord): SwitchInputs {
  const entries = Object.entries(inputs);
  const leaf = entries.flatMap(([key, value]) => {
    if (!key.startsWith('leaf.')) return [];
    const name = key.slice(5);
    return [
      [name, name === 'integrated' || name === 'soldered' || name.startsWith('has') ? value === 1 : value] as const,
    ];
  });
  const gathered = {
    ...Object.fromEntries(entries.filter(([key]) => !key.includes('.'))),
    leaf: Object.fromEntries(leaf),
  };
  // As fast to read as object literals are; reading gathered objects takes four times as long.
  return JSON.parse(JSON.stringify(gathered)) as SwitchInputs;
}

/** @throws Error naming the first quantity on which two of the three implementations differ. */
export function checkAgreement(): void {
  const random = randomNumbers(1);
  for (const horizon of Array.from({ length: 600 }, (_, i) => 1 + (i % 30))) {
    const inputs = randomInputs(random, horizon);
    compareWith('written by hand', handWritten(inputs), inputs, 1e-12);
  }
  for (const horizon of [1, 5, 12]) {
    const evaluate = mathjsEvaluator(switchSheets, horizon);
    for (let i = 0; i < 20; i++) {
      const inputs = randomInputs(random, horizon);
      const scope = evaluate(mathjsInputs(inputs));
      // Quantities without a value have no formula.
      const look: Look = (name, year) => scope[year === undefined ? name : `${name}_${year}`] ?? null;
      compareWith('mathjs', look, inputs, 1e-9);
    }
  }
}

/** A result by name, with the year where it is a row of years. */
type Look = (name: string, year: number | undefined) => number | null | undefined;

function handWritten(inputs: InputRecord): Look {
  const result: Readonly<Record<string, unknown>> = evaluateSwitch(objectInputs(inputs));
  return (name, year) => {
    // There are no other places, so the hand-written names do without one.
    if (/^(upper|core|fourth|card)[A-Z]/.test(name) && !(name in result)) return 0;
    const value = name in result ? result[name] : result[withoutPlace(name)];
    return (year === undefined ? value : (value as number[])[year - 1]) as number | null | undefined;
  };
}

/** Without a value: null, or NaN where a formula is guarded by a condition. */
const hasValue = (value: number | null | undefined): boolean => value !== null && !Number.isNaN(value);

const withoutPlace = (name: string): string =>
  name.replace(/^leaf([A-Z])/, (_, letter: string) => letter.toLowerCase());

/** Where terms cancel, the rounding of the terms is left; they reach hundreds of thousands. */
const terms = 1e5;

function compareWith(who: string, look: Look, inputs: InputRecord, tolerance: number): void {
  const y = new Float64Array(switchModel.outputLength);
  switchModel.evaluate(arrayInputs(inputs), y);
  for (const { name, offset, perYear } of switchModel.outputs)
    for (let year = 1; year <= (perYear ? inputs.horizon! : 1); year++) {
      const ours = y[offset + year - 1]!;
      const theirs = look(name, perYear ? year : undefined);
      const agrees =
        Number.isNaN(ours) || !hasValue(theirs)
          ? Number.isNaN(ours) && !hasValue(theirs)
          : Math.abs(ours - theirs!) <= tolerance * Math.max(Math.abs(ours), Math.abs(theirs!), terms);
      if (!agrees)
        throw new Error(
          `${name}${perYear ? ` in year ${year}` : ''}: ${ours}, ${who} ${theirs}, inputs ${JSON.stringify(inputs)}`,
        );
    }
}
