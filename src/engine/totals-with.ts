import { combine, type Study } from './study.ts';

/**
 * A quantity of each option with some inputs at other values; what follows one of them moves with it, unless it is set
 * itself.
 * @param set Values by name; names that the study does not have change nothing.
 */
export function totalsWith(
  study: Study,
  set: ReadonlyMap<string, number>,
  quantity: string,
): ReadonlyMap<string, number> {
  const { model, inputs, options } = study;
  const values = new Map<string, number>();
  for (const input of inputs) {
    const { name, typical } = input;
    values.set(name, set.get(name) ?? combine(input, typical, (parent) => values.get(parent)!));
  }
  const { offset } = model.outputs.find(({ name }) => name === quantity)!;
  return new Map(
    options.map(({ id, x: before, places }) => {
      const x = before.slice();
      for (const [name, value] of values) for (const at of places.get(name) ?? []) x[at] = value;
      const y = new Float64Array(model.outputLength);
      model.evaluate(x, y);
      return [id, y[offset]!] as const;
    }),
  );
}
