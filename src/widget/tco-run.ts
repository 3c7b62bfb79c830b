import type { Catalog } from '../catalog/catalog.ts';
import { finish } from '../scenario/finish.ts';
import { runInSteps, type Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { readSettings, withInput } from '../scenario/settings.ts';
import type { ReaderEdits } from './reader-edits.ts';

/** The host's scenario with the reader's changes, whatever spelling an input was set under. @throws ScenarioError */
export function withEdits(host: Scenario, { capacity, inputs }: ReaderEdits, catalog: Catalog): Scenario {
  let scenario: Scenario = capacity === undefined ? host : { ...host, capacity };
  for (const [name, value] of inputs) scenario = withInput(scenario, readSettings(scenario, catalog), name, value);
  return scenario;
}

const mostRuns = 16;
const runs = new WeakMap<Catalog, Map<string, Run>>();

/** Elements of a page often ask the same: each scenario is computed once. It pauses. @throws ScenarioError */
export function* runOnceInSteps(scenario: Scenario, catalog: Catalog): Generator<void, Run, void> {
  const known = runs.get(catalog) ?? new Map<string, Run>();
  runs.set(catalog, known);
  const key = JSON.stringify(scenario);
  const run = known.get(key) ?? (yield* runInSteps(scenario, catalog));
  if (!known.has(key) && known.size >= mostRuns) known.delete(known.keys().next().value!);
  known.set(key, run);
  return run;
}

/** The same without a pause. */
export const runOnce = (scenario: Scenario, catalog: Catalog): Run => finish(runOnceInSteps(scenario, catalog));
