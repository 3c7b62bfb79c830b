import { catalog as shipped } from '../../src/scenario/shipped-edition.ts';
import type { Quantities } from '../../src/engine/evaluate.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { refusalIn, type Refused } from './refusal.ts';
import { catalog } from './tables.ts';

export const run = (scenario: unknown): Run => runScenario(scenario, catalog);

/** On the tables that are shipped: claims, presets, commands. */
export const runShipped = (scenario: unknown): Run => runScenario(scenario, shipped);

export const quantitiesOf = (answer: Run, option = 'retimed'): Quantities =>
  answer.options.find(({ id }) => id === option)!.quantities;

/** Some numbers of an option of a scenario, by name; a negative zero reads as 0, as in JSON. */
export function numbers(scenario: Scenario, names: readonly string[], option = 'retimed'): (number | null)[] {
  const quantities = quantitiesOf(run(scenario), option);
  return names.map((name) => {
    const { value } = quantities[name]!;
    return value === null ? null : value + 0;
  });
}

export const numberIn = (quantities: Quantities, name: string): number => quantities[name]!.value!;

/** How a whole run is refused; undefined where it is answered. Other errors are faults and pass through. */
export const refusalOfRun = (scenario: unknown): Refused | undefined => refusalIn(() => run(scenario));

/** A fabric of the radix that a switch has at this rate, its cards of 400G or more. */
export function fabricOf(radix: 64 | 128 | 256 | 512, inputs: Scenario['inputs'] = {}): Scenario {
  const [capacity, endpointRate] = (
    {
      64: ['51.2T', 800],
      128: ['51.2T', 400],
      256: ['102.4T', 400],
      512: ['102.4T', 200],
    } as const
  )[radix];
  const cardPortRate = Math.max(400, endpointRate);
  return { scope: 'fabric', capacity, options: ['retimed'], inputs: { endpointRate, cardPortRate, ...inputs } };
}
