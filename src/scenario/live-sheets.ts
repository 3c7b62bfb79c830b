/** The equation sheets of a scenario as data, with what each option reads: for a workbook that computes by itself. */
import { inputKeys } from '../engine/compare.ts';
import type { Evaluator, OutputSlot } from '../engine/evaluator.ts';
import type { Formula } from '../engine/formula.ts';
import { withoutValueIn } from '../engine/formulas.ts';
import { moved } from '../engine/networks.ts';
import { splitNetwork } from '../model/network-name.ts';
import { formulasFor } from './break-evens.ts';
import type { ResolvedInput, ResolvedOption, ResolvedScenario } from './resolve.ts';
import { parseModelKey } from './model-key.ts';
import { decidingQuantities } from './settings.ts';
import { sheetsFor } from './sheets.ts';
import { structure } from './structure.ts';
import { studyOf } from './study-of.ts';

/** What an option reads in one place: an input, or a number that the scenario fixes. */
export interface Read {
  readonly key: string;
  readonly input: ResolvedInput | null;
  readonly value: number;
}

export interface LiveOption {
  readonly option: ResolvedOption;
  /** By position of the input in the sheets. */
  readonly reads: readonly Read[];
  /** Every quantity in US dollars, as `outputs` lays them out. */
  readonly y: Float64Array;
}

export interface LiveSheets {
  readonly outputs: readonly OutputSlot[];
  readonly inputs: Evaluator['inputs'];
  /** By position of the output; one without a formula has no value. */
  readonly formulas: ReadonlyMap<number, Formula>;
  /** Where an output has no value, by its position. */
  readonly withoutValue: ReadonlyMap<number, Formula>;
  readonly options: readonly LiveOption[];
  /** Every input that is read, with what it is a share of, parents first. */
  readonly all: readonly ResolvedInput[];
  /** What all networks and options share. */
  readonly shared: (key: string) => ResolvedInput;
}

/** Whether a scenario must be run again for another value of this input. */
export const decidesFigures = ({ input }: ResolvedInput): boolean => decidingQuantities.includes(input.quantity);

export function liveSheets(resolved: ResolvedScenario): LiveSheets {
  const sheets = sheetsFor(resolved);
  const { inputs, outputs } = sheets.model;
  const { study } = studyOf(resolved);
  const all = new Set<ResolvedInput>();
  const byName = new Map<string, ResolvedInput>();
  const add = (input: ResolvedInput): ResolvedInput => {
    const known = byName.get(input.name);
    if (known) return known;
    byName.set(input.name, input);
    for (const { input: parent } of input.of) add(parent);
    all.add(input);
    return input;
  };
  const read = (option: ResolvedOption, key: string): Read => {
    const parts = parseModelKey(key);
    const fixed = structure(resolved, option, parts);
    if (fixed !== undefined) return { key, input: null, value: fixed };
    const input = add(resolved.input(option, parts));
    return { key, input, value: input.value };
  };
  const options = resolved.options.map((option, i): LiveOption => ({
    option,
    reads: inputs.map(({ key }) => read(option, key)),
    y: study.options[i]!.y,
  }));
  const shared = (key: string): ResolvedInput => add(resolved.input(resolved.options[0]!, key));
  // Of the purchase, and of the decision alone.
  inputKeys(sheets)
    .filter(
      (key) =>
        splitNetwork(key).network === undefined &&
        structure(resolved, resolved.options[0]!, parseModelKey(key)) === undefined,
    )
    .forEach(shared);
  return {
    outputs,
    inputs,
    options,
    all: [...all],
    shared,
    formulas: formulasFor(resolved),
    withoutValue: conditions(resolved),
  };
}

function conditions(resolved: ResolvedScenario): ReadonlyMap<number, Formula> {
  const { scope, edition, networks } = resolved;
  const plain = withoutValueIn(scope, edition);
  if (networks.length === 0) return plain;
  const { model } = sheetsFor(resolved);
  const { inputs, outputs } = model.each!;
  const result = new Map<number, Formula>();
  for (let n = 0; n < networks.length; n++)
    for (const [output, when] of plain)
      result.set(n * outputs.length + output, moved(when, n * inputs.length, n * outputs.length));
  // A mean has no value where nothing has weight.
  for (const [output, formula] of formulasFor(resolved))
    if (output >= networks.length * outputs.length && typeof formula !== 'number' && formula[0] === '/')
      result.set(output, ['<=', formula[2], 0]);
  return result;
}
