import { mostYears } from '../model/limits.ts';
import { ofEachNetwork, ofNetwork } from '../model/network-name.ts';
import { outputNames, type Quantities } from './evaluate.ts';
import type { Evaluator, OutputSlot, Step } from './evaluator.ts';
import type { Formula } from './formula.ts';
import { whenAsked } from './quantities-when-asked.ts';

/** The quantities of one network under their plain names. @param model What one network is computed with. */
export function quantitiesOf(quantities: Quantities, id: string, model: Evaluator): Quantities {
  const names = outputNames(model);
  return whenAsked(names, (i) => quantities[ofNetwork(id, names.list[i]!)]!);
}

const known = new WeakMap<Evaluator, Map<string, Evaluator>>();

/**
 * Several networks as one model. Each is computed by the same code, with inputs and quantities under its id; behind them
 * stands what they have together, under the plain names.
 * @returns the same evaluator for the same networks.
 */
export function networksModel(model: Evaluator, ids: readonly string[]): Evaluator {
  let byIds = known.get(model);
  if (!byIds) known.set(model, (byIds = new Map<string, Evaluator>()));
  const key = ids.join(' ');
  let result = byIds.get(key);
  if (!result) byIds.set(key, (result = makeModel(model, ids)));
  return result;
}

/** A quantity that the networks have together, by the place of it and of its weight in the results of one network. */
interface Whole {
  readonly output: number;
  readonly slot: OutputSlot;
  readonly weight: OutputSlot | undefined;
}

const wholesOf = ({ outputs }: Evaluator): Whole[] =>
  outputs.flatMap((slot, output) => {
    const { together } = slot;
    if (together === undefined) return [];
    return [{ output, slot, weight: together === 'sum' ? undefined : outputs[together] }];
  });

function makeModel(model: Evaluator, ids: readonly string[]): Evaluator {
  const { inputs, inputLength, outputs, outputLength, steps } = model;
  const networks = ids.map((id, n) => ({ id, n }));
  const wholes = wholesOf(model);
  const wholeAt = ids.length * outputLength;
  return {
    each: model,
    evaluate: evaluateNetworks(model, ids.length, wholes),
    inputs: networks.flatMap(({ id, n }) =>
      inputs.map(({ key, offset, perYear }) => ({
        key: ofNetwork(id, key),
        offset: n * inputLength + offset,
        perYear,
      })),
    ),
    inputLength: ids.length * inputLength,
    outputs: [
      ...networks.flatMap(({ id, n }) =>
        outputs.map(({ together: _, ...slot }) => ({
          ...slot,
          name: ofNetwork(id, slot.name),
          offset: n * outputLength + slot.offset,
        })),
      ),
      ...outputs.map(({ together, ...slot }) => ({
        ...slot,
        offset: wholeAt + slot.offset,
        ...(together === undefined && { perYear: false, reason: ofEachNetwork }),
      })),
    ],
    outputLength: wholeAt + outputLength,
    reports: [],
    steps: [
      ...networks.flatMap(({ n }) =>
        steps.map((step): Step => ({
          output: n * outputs.length + step.output,
          inputs: step.inputs.map((input) => n * inputs.length + input),
          outputs: step.outputs.map((output) => n * outputs.length + output),
        })),
      ),
      ...wholes.map(({ output, slot: { together } }): Step => ({
        output: ids.length * outputs.length + output,
        inputs: [],
        outputs: networks.flatMap(({ n }) =>
          (together === 'sum' ? [output] : [output, together as number]).map((one) => n * outputs.length + one),
        ),
      })),
    ],
  };
}

function evaluateNetworks(model: Evaluator, count: number, wholes: readonly Whole[]): Evaluator['evaluate'] {
  const { inputs, inputLength, outputs, outputLength } = model;
  const stepCount = model.steps.length;
  const horizon = inputs.find(({ key }) => key === 'horizon')!.offset;
  const wholeAt = count * outputLength;
  const alone = outputs.filter(({ together }) => together === undefined).map(({ offset }) => wholeAt + offset);
  const partsOfX = inParts<Float64Array>(count, inputLength);
  const partsOfY = inParts<Float64Array>(count, outputLength);
  const partsOfS = inParts<Uint8Array>(count, stepCount);
  return (x, y, s) => {
    const [xs, ys, ss] = [partsOfX(x), partsOfY(y), s && partsOfS(s)];
    for (let n = 0; n < count; n++) if (!ss || ss[n]!.includes(1)) model.evaluate(xs[n]!, ys[n]!, ss?.[n]);
    const years = Math.min(mostYears, x[horizon]!);
    for (let w = 0; w < wholes.length; w++) {
      if (s && !s[count * stepCount + w]) continue;
      const { slot, weight } = wholes[w]!;
      if (weight) y[wholeAt + slot.offset] = mean(y, slot.offset, weight.offset, count, outputLength);
      else if (!slot.perYear) y[wholeAt + slot.offset] = sum(y, slot.offset, count, outputLength);
      else
        for (let year = 0; year < years; year++)
          y[wholeAt + slot.offset + year] = sum(y, slot.offset + year, count, outputLength);
    }
    if (!s) for (const offset of alone) y[offset] = NaN;
  };
}

function sum(y: Float64Array, offset: number, count: number, length: number): number {
  let result = y[offset]!;
  for (let n = 1; n < count; n++) result += y[n * length + offset]!;
  return result;
}

/** What has no weight has no part, and may have no value. */
function mean(y: Float64Array, offset: number, weight: number, count: number, length: number): number {
  let [result, weights] = [0, 0];
  for (let n = 0; n < count; n++) {
    const of = y[n * length + weight]!;
    if (of > 0) result += of * y[n * length + offset]!;
    weights += of;
  }
  return weights > 0 ? result / weights : NaN;
}

/** Views of equal parts of an array, made once for each array: thousands of draws go through the same one. */
function inParts<T extends Float64Array | Uint8Array>(count: number, length: number): (whole: T) => readonly T[] {
  const made = new WeakMap<T, readonly T[]>();
  return (whole) => {
    let parts = made.get(whole);
    if (!parts) {
      parts = Array.from({ length: count }, (_, n) => whole.subarray(n * length, (n + 1) * length) as T);
      made.set(whole, parts);
    }
    return parts;
  };
}

/** The formulas of several networks, by position of the output in their model. */
export function networksFormulas(
  model: Evaluator,
  formulas: ReadonlyMap<number, Formula>,
  count: number,
): ReadonlyMap<number, Formula> {
  const result = new Map<number, Formula>();
  const { inputs, outputs } = model;
  for (let n = 0; n < count; n++)
    for (const [output, formula] of formulas)
      result.set(n * outputs.length + output, moved(formula, n * inputs.length, n * outputs.length));
  for (const { output, slot } of wholesOf(model)) {
    const at = (n: number, one = output): Formula => ['output', n * outputs.length + one];
    const all = (term: (n: number) => Formula): Formula =>
      Array.from({ length: count }, (_, n) => term(n)).reduce((left, right): Formula => ['+', left, right]);
    const weight = (n: number): Formula => at(n, slot.together as number);
    const whole: Formula =
      slot.together === 'sum'
        ? all((n) => at(n))
        : ['/', all((n): Formula => ['?', ['>', weight(n), 0], ['*', weight(n), at(n)], 0]), all(weight)];
    result.set(count * outputs.length + output, whole);
  }
  return result;
}

/** A formula with its inputs and outputs that many positions further on. */
export function moved(formula: Formula, inputs: number, outputs: number): Formula {
  if (typeof formula === 'number' || formula[0] === 'year') return formula;
  if (formula[0] === 'input') return ['input', formula[1] + inputs];
  if (formula[0] === 'output') return ['output', formula[1] + outputs];
  const [operator, ...parts] = formula as unknown as readonly [string, ...Formula[]];
  return [operator, ...parts.map((part) => moved(part, inputs, outputs))] as unknown as Formula;
}
