import { inputsInUse } from './inputs-in-use.ts';
import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import { scenarioName } from './scenario-name.ts';
import type { Warning, WarningId } from './warning.ts';

/** What a reader should know of the values in use: what was converted, widened, dropped or scaled. */
export function inputWarnings(resolved: ResolvedScenario): Warning[] {
  const inputs = inputsInUse(resolved);
  const nameOf = ({ name }: ResolvedInput): string => scenarioName(resolved, name);
  const each = (id: WarningId, applies: (input: ResolvedInput) => boolean, text: (input: ResolvedInput) => string) =>
    inputs.filter(applies).map((input): Warning => ({ id, input: nameOf(input), text: text(input) }));
  return [
    ...converted(resolved, inputs, nameOf),
    ...each(
      'typical-from-maximum',
      ({ origin, input }) => origin === 'follows' && input.quantity === 'systemPower',
      (input) => `${nameOf(input)} is not given: ${Math.round(input.value)} W is the typical share of its maximum.`,
    ),
    ...each(
      'typical-on-end',
      ({ notice }) => notice === 'typical-on-end',
      (input) =>
        `${nameOf(input)} is expected at an end of its range: it counts as the number ${input.value}, without a range.`,
    ),
    ...each(
      'lopsided-band',
      ({ notice }) => notice === 'lopsided',
      (input) =>
        `${nameOf(input)} is expected within a tenth of an end of its range; check that ${input.own.typical} is the average that you expect.`,
    ),
    ...each(
      'band-of-class',
      ({ bandOf }) => bandOf === 'class',
      (input) =>
        `${nameOf(input)} is a vendor claim without a range and takes that of its class, ${short(input.own.low)} to ${short(input.own.high)}. A firm quote or a measurement with its source has none.`,
    ),
  ];
}

/** Prices of one class of buyer alone are compared. */
function converted(
  { buyerClass }: ResolvedScenario,
  inputs: readonly ResolvedInput[],
  nameOf: (input: ResolvedInput) => string,
): Warning[] {
  const found = inputs.filter(({ convertedFrom }) => convertedFrom !== null);
  if (found.length === 0) return [];
  const names = found.map(nameOf).join(', ');
  return [
    {
      id: 'buyer-class-converted',
      input: nameOf(found[0]!),
      text: `No ${buyerClass} price is published for ${names}: converted with the price factors of the tables, one for all options.`,
    },
  ];
}

const short = (value: number): string => String(Number(value.toPrecision(4)));
