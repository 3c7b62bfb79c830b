import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Assessment } from '../../src/scenario/assess.ts';
import { usDollar, type Currency } from '../../src/scenario/currency.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { View } from '../../src/view/view.ts';
import { wholeView as wholeViewOf } from '../../src/view/whole-view.ts';
import { catalog as fixed } from './tables.ts';

export interface Whole {
  readonly view: View;
  readonly run: Run;
  readonly assessment: Assessment;
}

/** Everything that a reader is shown of a scenario, of few simulated cases. */
export function wholeView(
  scenario: unknown,
  currency: Currency = usDollar,
  tables: Catalog = fixed,
  draws = 300,
): Whole {
  const run = runScenario(scenario, tables);
  const cube = { draws, seed: 1 };
  return {
    run,
    ...finish(wholeViewOf(run, { currency, cube, shipped: fixed, today: '2026-11-28', mapDraws: 64 })),
  };
}
