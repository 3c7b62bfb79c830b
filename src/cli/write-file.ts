import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { ScenarioError } from '../scenario/scenario-error.ts';

/**
 * Writes a file that is named by `--out`.
 * @throws ScenarioError where it cannot be written.
 */
export const writeFile = (path: string, content: string): void =>
  refuseWhereItFails(path, () => writeFileSync(path, content));

/**
 * Writes a file whole or not at all: under a name of its own beside it, which then takes its place.
 * @throws ScenarioError where it cannot be written.
 */
export function writeWholeFile(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${randomUUID()}.part`;
  refuseWhereItFails(path, () => {
    try {
      writeFileSync(beside, content, { flag: 'wx' });
      renameSync(beside, path);
    } finally {
      rmSync(beside, { force: true });
    }
  });
}

function refuseWhereItFails(path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code = null } = error as NodeJS.ErrnoException;
    throw new ScenarioError('--out', { id: 'failed-file', file: `"${path}"`, code }, { id: 'writable' });
  }
}
