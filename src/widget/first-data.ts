/** The defaults of each capacity, computed by the build so that a first view needs no engine: see src/build. */
import { catalog } from '../scenario/shipped-edition.ts';
import { usDollar } from '../scenario/currency.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import type { TcoData } from './tco-data.ts';
import { tcoFromRun } from './tco-from-run.ts';

/** More digits than are shown; the engine takes over with all of them. */
const digits = 8;

/** By id of the capacity; the first is that of the defaults. */
export const firstData = (): Record<string, TcoData> => {
  const usual = runScenario({}, catalog).resolved.settings.capacity.id;
  const offered = catalog.data.switches.filter(({ first }) => first).map(({ id }) => id);
  const ids = offered.sort((a, b) => Number(b === usual) - Number(a === usual));
  return Object.fromEntries(ids.map((id) => [id, short(id)]));
};

function short(capacity: string): TcoData {
  const data = tcoFromRun(runScenario({ capacity }, catalog), catalog, usDollar, new Set());
  const text = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(digits)) : value,
  );
  return JSON.parse(text) as TcoData;
}
