import type { Catalog } from '../../catalog/catalog.ts';
import { runScenario, type Run } from '../../scenario/run-scenario.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { readSettings, withInput } from '../../scenario/settings.ts';
import type { ReaderEdits } from './reader-edits.ts';

/** The host's scenario with the reader's changes, whatever spelling an input was set under. @throws ScenarioError */
export function withEdits(host: Scenario, { capacity, inputs }: ReaderEdits, catalog: Catalog): Scenario {
  let scenario: Scenario = capacity === undefined ? host : { ...host, capacity };
  for (const [name, value] of inputs) scenario = withInput(scenario, readSettings(scenario, catalog), name, value);
  return scenario;
}

const mostRuns = 16;
const runs = new WeakMap<Catalog, Map<string, Run>>();

/** Elements of a page often ask the same: each scenario is computed once. @throws ScenarioError */
export function runOnce(scenario: Scenario, catalog: Catalog): Run {
  let known = runs.get(catalog);
  if (!known) runs.set(catalog, (known = new Map<string, Run>()));
  const key = JSON.stringify(scenario);
  const before = known.get(key);
  if (before) return before;
  const run = runScenario(scenario, catalog);
  if (known.size >= mostRuns) known.delete(known.keys().next().value!);
  known.set(key, run);
  return run;
}
