/** Scenarios of files that this program wrote in other forms: workbooks and evidence packs. They are read before a command runs. */
import { readFileSync } from 'node:fs';
import { isEvidencePack, readEvidencePack } from '../export/evidence-pack.ts';
import { readTable } from '../import/read-table.ts';
import { scenarioInWorkbook, withChanges } from '../import/workbook-scenario.ts';
import { catalogFor } from '../scenario/editions.ts';
import { catalog } from '../scenario/edition.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { resolveScenario } from '../scenario/resolve.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { terminal } from '../words/terminal-en.ts';
import { allowed, found } from '../words/terminal-refusals-en.ts';

/** A file that must be read before the command can run. */
export class FileNeeded extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

const read = new Map<string, unknown>();

/**
 * The scenario of a workbook or an evidence pack; undefined for any other file.
 * @throws FileNeeded the first time.
 */
export function writtenScenario(file: string, content: Uint8Array): unknown {
  if (!isWorkbook(content) && !isEvidencePack(new TextDecoder().decode(content.subarray(0, 200)))) return undefined;
  if (!read.has(file)) throw new FileNeeded(file);
  return read.get(file);
}

const isWorkbook = ([p, k]: Uint8Array): boolean => p === 0x50 && k === 0x4b;

/** Reads such a file. @throws ScenarioError for one that holds no scenario, or one that is refused. */
export async function loadWritten(file: string, readUnit?: UnitReader): Promise<void> {
  const content = readFileSync(file);
  if (!isWorkbook(content)) {
    const { scenario, edition } = await readEvidencePack(content.toString());
    read.set(file, { edition, ...scenario });
    return;
  }
  const written = scenarioInWorkbook(await readTable(content, file));
  if (!written) throw new ScenarioError(terminal.scenarioFile, found.noScenario(quote(file)), allowed.scenarioIn);
  const resolve = (scenario: unknown) => resolveScenario(scenario, catalogFor(scenario, catalog), readUnit);
  read.set(file, withChanges(written, resolve));
}
