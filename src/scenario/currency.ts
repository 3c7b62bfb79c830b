import type { Quantities, QuantityValue } from '../engine/evaluate.ts';
import type { Run } from './run-scenario.ts';

/** A currency to show results in; the rate is the reader's to change. */
export interface Currency {
  readonly code: string;
  readonly unitsPerUsd: number;
}

export const usDollar: Currency = { code: 'USD', unitsPerUsd: 1 };

/** The results of a run in another currency. Inputs and their figures stay in US dollars. */
export function inCurrency(run: Run, currency: Currency): Run {
  if (currency.code === usDollar.code) return run;
  const convert = (quantity: QuantityValue): QuantityValue => converted(quantity, currency);
  const convertAll = (quantities: Quantities): Quantities =>
    Object.fromEntries(Object.entries(quantities).map(([name, quantity]) => [name, convert(quantity)]));
  return {
    ...run,
    options: run.options.map(({ id, quantities }) => ({ id, quantities: convertAll(quantities) })),
    comparisons: run.comparisons.map((comparison) => ({
      ...comparison,
      differences: convertAll(comparison.differences),
      decision: {
        ...comparison.decision,
        npv: convert(comparison.decision.npv),
        cash: convert(comparison.decision.cash),
      },
    })),
  };
}

function converted(quantity: QuantityValue, { code, unitsPerUsd }: Currency): QuantityValue {
  if (!quantity.unit.startsWith('USD')) return quantity;
  const { value, byYear } = quantity;
  return {
    ...quantity,
    unit: quantity.unit.replace('USD', code),
    value: value === null ? null : value * unitsPerUsd,
    ...(byYear && { byYear: byYear.map((amount) => amount * unitsPerUsd) }),
  };
}
