import { evaluate, layOutInputs, type InputLookup, type Quantities, type QuantityValue } from './evaluate.ts';
import { internalRates, type InternalRates } from './internal-rates.ts';
import { cashFlows } from '../model/totals.ts';
import type { Evaluator } from './evaluator.ts';
import { plainCopy } from './quantities-when-asked.ts';
import type { Sheets } from './models.ts';
import { payback } from './payback.ts';

/** Names under which the decision sheet reads results: `optionCapex`. */
const resultName = /^(option|baseline)([A-Z].*)$/;
const isResult = (key: string): boolean => resultName.test(key);

const knownKeys = new WeakMap<Evaluator, readonly string[]>();

/** Keys of every input that the sheets read from outside, results of other sheets apart. One decision sheet goes with a model. */
export function inputKeys({ model, decision }: Sheets): readonly string[] {
  let keys = knownKeys.get(model);
  if (!keys) {
    const all = [...model.inputs, ...decision.inputs].map(({ key }) => key);
    knownKeys.set(model, (keys = [...new Set(all.filter((key) => !isResult(key)))]));
  }
  return keys;
}

export interface OptionInputs {
  readonly id: string;
  readonly lookUp: InputLookup;
}

export interface OptionResult {
  readonly id: string;
  readonly quantities: Quantities;
}

/** What choosing the option instead of the baseline is worth; positive is in favour of the option. */
export interface Decision {
  /** Net present value in USD. */
  readonly npv: QuantityValue;
  /** Rates as shares a year. */
  readonly irr: InternalRates & { readonly unit: string };
  /** In years from purchase: of the plain sum of the savings, and of their present values. */
  readonly paybackSimple: QuantityValue;
  readonly paybackDiscounted: QuantityValue;
  /** How many accelerators run on the power that is saved; a whole number, 0 where none is saved. */
  readonly freedAccelerators: QuantityValue;
  /** What is saved in USD: in purchase as value, in each year as byYear. */
  readonly cash: QuantityValue;
}

export interface Comparison {
  readonly option: string;
  readonly baseline: string;
  /** Option less baseline. */
  readonly differences: Quantities;
  readonly decision: Decision;
}

export interface ComparisonResult {
  readonly options: readonly OptionResult[];
  readonly comparisons: readonly Comparison[];
}

/** Every quantity of one option at the values that the look-up gives. */
export const evaluateOption = ({ model }: Sheets, lookUp: InputLookup): Quantities =>
  evaluate(model, layOutInputs(model, lookUp), lookUp('horizon') as number);

/**
 * Evaluates every option and sets each against the baseline, which is one of them. It pauses after each.
 * @throws Error where no option has the id of the baseline.
 */
export function* compareInSteps(
  sheets: Sheets,
  options: readonly OptionInputs[],
  baselineId: string,
): Generator<void, ComparisonResult, void> {
  const results = [];
  for (const { id, lookUp } of options) {
    results.push({ id, lookUp, quantities: evaluateOption(sheets, lookUp) });
    yield;
  }
  const baseline = results.find(({ id }) => id === baselineId);
  if (!baseline) throw new Error(`the baseline "${baselineId}" is not among the options`);
  const comparisons = [];
  for (const { id, lookUp, quantities } of results)
    if (id !== baselineId) {
      let difference: Quantities | undefined;
      comparisons.push({
        option: id,
        baseline: baselineId,
        // Of several networks there are thousands: they are made when they are asked for.
        get differences() {
          return (difference ??= differences(quantities, baseline.quantities));
        },
        decision: decide(sheets, quantities, baseline.quantities, lookUp),
      });
      yield;
    }
  return { options: results.map(({ id, quantities }) => ({ id, quantities })), comparisons };
}

function differences(option: Quantities, baseline: Quantities): Quantities {
  const result: Record<string, QuantityValue> = {};
  const [of, base] = [plainCopy(option), plainCopy(baseline)];
  for (const name in of) result[name] = difference(of[name]!, base[name]!);
  return result;
}

function difference({ value, unit, byYear, reason }: QuantityValue, other: QuantityValue): QuantityValue {
  if (value === null || other.value === null)
    return { value: null, unit, reason: reason ?? other.reason ?? 'undefined' };
  const single = { value: value - other.value, unit };
  return byYear
    ? {
        ...single,
        byYear: byYear.map((amount, i) => amount - other.byYear![i]!),
      }
    : single;
}

/** Every quantity of the decision sheet for one pair. */
export const evaluateDecision = (
  { decision }: Sheets,
  option: Quantities,
  baseline: Quantities,
  lookUp: InputLookup,
): Quantities =>
  evaluate(
    decision,
    layOutInputs(decision, (key) => {
      const result = decisionResult(key, option, baseline);
      return result ? (result.byYear ?? result.value!) : lookUp(key);
    }),
    lookUp('horizon') as number,
  );

/** What choosing the option instead of the baseline is worth. */
export function decide(sheets: Sheets, option: Quantities, baseline: Quantities, lookUp: InputLookup): Decision {
  const quantities = evaluateDecision(sheets, option, baseline, lookUp);
  const reports = Object.fromEntries(
    sheets.decision.reports.map(({ name, unit, reducer, first, flow }) => {
      const amounts = [quantities[first]!.value!, ...quantities[flow]!.byYear!];
      return [name, reducer === 'irr' ? { unit, ...internalRates(amounts) } : { unit, ...payback(amounts) }];
    }),
  );
  return {
    npv: quantities.npv!,
    irr: reports.irr as Decision['irr'],
    paybackSimple: reports.paybackSimple as QuantityValue,
    paybackDiscounted: reports.paybackDiscounted as QuantityValue,
    freedAccelerators: quantities.freedAccelerators!,
    cash: { value: quantities.firstCash!.value, unit: 'USD', byYear: quantities.cash!.byYear! },
  };
}

/** Which results the decision sheet reads under which names: the total and the cash flows that make it up, and power. */
export const decisionReads: Readonly<Record<string, string>> = {
  Total: 'tcoWithoutIdle',
  Capex: cashFlows.start,
  Yearly: cashFlows.yearly,
  Residual: cashFlows.end,
  Power: 'networkPower',
};

/** A result under the name that the decision sheet gives it: `optionCapex`, `baselineYearly`; undefined for an input. */
export function decisionResult(key: string, option: Quantities, baseline: Quantities): QuantityValue | undefined {
  if (!isResult(key)) return undefined;
  const [, side, name] = resultName.exec(key)!;
  return (side === 'option' ? option : baseline)[decisionReads[name!]!]!;
}
