/** The whole result as a file; loaded when a reader or a host asks. */
import { toCsv } from '../export/csv.ts';
import { toFullJson } from '../export/full-json.ts';
import { defaultCube } from '../scenario/assess.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { inSlices } from '../parts/slices.ts';
import { runOnce } from './tco-run.ts';

export { saveFile } from '../parts/save-file.ts';

declare const __PACKAGE_VERSION__: string;

export async function exportText(scenario: Scenario, format: 'json' | 'csv'): Promise<string> {
  const run = runOnce(scenario, catalogFor(scenario, catalog));
  if (format === 'csv') return toCsv(run);
  return JSON.stringify(await inSlices(toFullJson(run, __PACKAGE_VERSION__, defaultCube)), null, 2);
}
