import { readFileSync, statSync } from 'node:fs';
import { checkFileSize } from '../import/read-table.ts';
import type { Allowed } from '../scenario/refusal.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';

/**
 * The bytes of a file that a word of the command line names. One that is larger than is read is told before it is.
 * @param field What a refusal names.
 * @param allowed What may stand in its place.
 * @throws ScenarioError for a file that cannot be read, or is larger than is read.
 */
export function readFileNamed(path: string, field: string, allowed: Allowed): Uint8Array {
  try {
    checkFileSize(path, statSync(path).size);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof ScenarioError) throw error;
    const { code = null } = error as NodeJS.ErrnoException;
    throw new ScenarioError(field, { id: 'failed-file', file: quote(path), code }, allowed);
  }
}
