import { compileModel } from '../../src/compile/compile.ts';
import type { InputUnit } from '../../src/compile/names.ts';
import type { Model, Quantity } from '../../src/model/sheet.ts';

/** Inputs of the small models: one of each kind that the tables know. */
export const smallInputs: readonly InputUnit[] = [
  { quantity: 'horizon', unit: 'year', subject: 'money' },
  { quantity: 'discountRate', unit: '1', subject: 'money' },
  { quantity: 'power', unit: 'W', subject: 'facility' },
  { quantity: 'bigPower', unit: 'kW', subject: 'facility' },
  { quantity: 'price', unit: 'USD', subject: 'facility' },
  { quantity: 'share', unit: '1', subject: 'facility' },
  { quantity: 'endPower', unit: 'W', subject: 'architecture' },
];

export const quantity = (unit: string, formula: string, rest: Partial<Quantity> = {}): Quantity => ({
  unit,
  formula,
  meaning: 'A number.',
  ...rest,
});

/** A model of one sheet, called `sheet`. */
export const smallModel = (quantities: Readonly<Record<string, Quantity>>, rest: Partial<Model> = {}): Model => ({
  name: 'small',
  places: ['leaf', 'upper'],
  structure: {},
  sheets: [{ name: 'sheet', title: 'Sheet', quantities }],
  ...rest,
});

export const compileSmall = (quantities: Readonly<Record<string, Quantity>>, rest?: Partial<Model>) =>
  compileModel(smallModel(quantities, rest), smallInputs);

/** Compiles one quantity `x`; throws where it is refused. */
export const compileFormula = (unit: string, formula: string) => compileSmall({ x: quantity(unit, formula) });

type Evaluate = (x: Float64Array, y: Float64Array) => void;

/** Runs the written code of a small model on inputs by name; rows of years as arrays of 30. */
export async function runSmall(
  compiled: ReturnType<typeof compileModel>,
  inputs: Readonly<Record<string, number>>,
): Promise<Record<string, number | number[]>> {
  const url = `data:text/javascript,${encodeURIComponent(compiled.code)}`;
  const { evaluate } = (await import(/* @vite-ignore */ url)) as { evaluate: Evaluate };
  const x = new Float64Array(compiled.inputLength);
  for (const { key, offset } of compiled.inputs) x[offset] = inputs[key]!;
  const y = new Float64Array(compiled.outputLength);
  evaluate(x, y);
  return Object.fromEntries(
    compiled.outputs.map(({ name, offset, perYear }) => [
      name,
      perYear ? [...y.subarray(offset, offset + inputs.horizon!)] : y[offset]!,
    ]),
  );
}
