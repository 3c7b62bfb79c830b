/** Scenarios in other forms that this program wrote: workbooks, evidence packs, links. They are read before a command runs. */
import { readFileSync } from 'node:fs';
import { isEvidencePack, readEvidencePack } from '../export/evidence-pack.ts';
import { readTable } from '../import/read-table.ts';
import { scenarioInWorkbook, withChanges } from '../import/workbook-scenario.ts';
import { catalogFor } from '../scenario/editions.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { resolveScenario } from '../scenario/resolve.ts';
import type { CommandField } from '../scenario/command-refusal.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { isLink, scenarioOfLink } from './link-scenario.ts';
import { readStandardInput } from './standard-input.ts';

/** A file or a link that must be read before the command can run. */
export class FileNeeded extends Error {
  constructor(readonly file: string) {
    super(file);
  }
}

const field: CommandField = 'scenario-file';

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

/** The scenario of a link, be it a word of the command line or what a file holds. @throws FileNeeded the first time. */
export function linkedScenario(link: string): unknown {
  if (!read.has(link)) throw new FileNeeded(link);
  return read.get(link);
}

const isWorkbook = ([p, k]: Uint8Array): boolean => p === 0x50 && k === 0x4b;

/** Standard input can be read once; a command may ask again. */
let input: Uint8Array | undefined;

/** @throws FileNeeded the first time. */
export function standardInput(): Uint8Array {
  if (!input) throw new FileNeeded('-');
  return input;
}

/** Reads such a file. @throws ScenarioError for one that holds no scenario, or one that is refused. */
export async function loadWritten(file: string, readUnit?: UnitReader): Promise<void> {
  if (isLink(file)) {
    read.set(file, await scenarioOfLink(file, readUnit));
    return;
  }
  // What it is shows when it has been read.
  if (file === '-' && !input) {
    input = await readStandardInput();
    return;
  }
  const content = input && file === '-' ? input : readFileSync(file);
  if (!isWorkbook(content)) {
    const { scenario, edition } = await readEvidencePack(new TextDecoder().decode(content));
    read.set(file, { edition, ...scenario });
    return;
  }
  const written = scenarioInWorkbook(await readTable(content, file));
  if (!written) throw new ScenarioError(field, { id: 'no-scenario', file: quote(file) }, { id: 'scenario-in' });
  const resolve = (scenario: unknown) => resolveScenario(scenario, catalogFor(scenario, catalog), readUnit);
  read.set(file, withChanges(written, resolve));
}
