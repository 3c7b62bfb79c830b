import { sheetsOf } from '../engine/models.ts';
import type { QuantityValue } from '../engine/evaluate.ts';
import { metrics } from '../engine/metrics.ts';
import type { Sample } from '../engine/sample.ts';
import type { Swings } from '../engine/swings.ts';
import { namedInput } from './named-input.ts';
import { isOutside } from './outside-band.ts';
import type { Run } from './run-scenario.ts';
import type { Warning } from './warning.ts';
import { enoughDraws } from './chance.ts';

/** The mean of the draws may differ from the expected result by this share. */
const bent = 0.01;

/** Units of amounts that add up; counts, shares, ratios, rates of return and years do not. */
const additiveUnits = ['USD', 'USD/year', 'W', 'kWh/year', 'kg', 'kg/year'];

export const isAdditive = ({ unit }: QuantityValue): boolean => additiveUnits.includes(unit);

/**
 * Finds where the expected result is not the average of the draws: a total whose mean differs by more than 1 %, or an
 * amount outside its own P10 to P90. Counts that jump, divisions, minima and maxima bend it.
 */
export function expectedWarnings(run: Run, drawn: Sample, swings: Swings): Warning[] {
  if (drawn.draws < enoughDraws || sheetsOf(run.resolved.scope, run.resolved.edition).sampler === 'triangular')
    return [];
  return run.resolved.options.flatMap(({ id, label }, i) => {
    const { quantities } = run.options[i]!;
    const found: string[] = [];
    for (const metric of metrics) {
      const [value, mean] = [quantities[metric]!.value!, drawn.ranked[metric].means[i]!];
      if (Math.abs(mean - value) > bent * Math.abs(value)) found.push(metric);
    }
    for (const [name, band] of drawn.options.get(id)!) {
      const quantity = quantities[name]!;
      if (isAdditive(quantity) && quantity.value !== null && isOutside(quantity.value, band)) found.push(name);
    }
    return [...new Set(found)].map((quantity): Warning => {
      const driver = swings.ofQuantity(id, quantity)[0]?.input ?? '';
      return {
        id: 'not-the-mean',
        option: id,
        input: driver,
        values: { option: label, quantity, driver: driver === '' ? null : namedInput(run.resolved, driver) },
      };
    });
  });
}
