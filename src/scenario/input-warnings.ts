import { inputsInUse } from './inputs-in-use.ts';
import { namedInput, type NamedInput } from './named-input.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import { scenarioName } from './scenario-name.ts';
import type { Amount, Warning } from './warning.ts';

/** What a reader should know of the values in use: what was converted, widened, dropped or scaled. */
export function inputWarnings(resolved: ResolvedScenario): Warning[] {
  const inputs = inputsInUse(resolved);
  const nameOf = ({ name }: ResolvedInput): string => scenarioName(resolved, name);
  const named = ({ name }: ResolvedInput): NamedInput => namedInput(resolved, name);
  const each = (applies: (input: ResolvedInput) => boolean, warning: (input: ResolvedInput) => Warning): Warning[] =>
    inputs.filter(applies).map(warning);
  return [
    ...converted(resolved, inputs, nameOf),
    ...each(
      ({ origin, input }) => origin === 'follows' && input.quantity === 'systemPower',
      (input) => ({
        id: 'typical-from-maximum',
        input: nameOf(input),
        values: { input: named(input), power: { value: input.value, unit: input.input.unit } },
      }),
    ),
    ...each(
      ({ notice }) => notice === 'typical-on-end',
      (input) => ({
        id: 'typical-on-end',
        input: nameOf(input),
        values: { input: named(input), typical: { value: input.value, unit: input.input.unit } },
      }),
    ),
    ...each(
      ({ notice }) => notice === 'lopsided',
      (input) => ({
        id: 'lopsided-band',
        input: nameOf(input),
        values: { input: named(input), typical: own(input, input.own.typical) },
      }),
    ),
    ...each(
      ({ bandOf }) => bandOf === 'class',
      (input) => ({
        id: 'band-of-class',
        input: nameOf(input),
        values: { input: named(input), low: own(input, input.own.low), high: own(input, input.own.high) },
      }),
    ),
  ];
}

/** A share of another input is a factor. */
const own = ({ shareOf, input }: ResolvedInput, value: number): Amount => ({ value, unit: shareOf ? '1' : input.unit });

/** Only prices of one class of buyer are compared. */
function converted(
  resolved: ResolvedScenario,
  inputs: readonly ResolvedInput[],
  nameOf: (input: ResolvedInput) => string,
): Warning[] {
  const found = inputs.filter(({ convertedFrom }) => convertedFrom !== null);
  if (found.length === 0) return [];
  const named = found.map(({ name }) => namedInput(resolved, name));
  return [
    {
      id: 'buyer-class-converted',
      input: nameOf(found[0]!),
      values: { buyerClass: resolved.buyerClass, inputs: named },
    },
  ];
}
