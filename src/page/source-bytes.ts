import { checkFileSize } from '../import/read-table.ts';
import { ScenarioError } from '../scenario/scenario-error.ts';
import type { ImportSource } from '../view/import-view.ts';

/** @throws ScenarioError before a file that is too large is read, and for one that the browser cannot read. */
export async function bytesOf(source: ImportSource): Promise<Uint8Array> {
  if ('text' in source && typeof source.text === 'string') {
    checkFileSize(source.name, source.text.length);
    return new TextEncoder().encode(source.text);
  }
  const file = source as File;
  checkFileSize(file.name, file.size);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A folder, or a file that was changed or moved since it was chosen.
    throw new ScenarioError(file.name, { id: 'unreadable' }, { id: 'table-file' });
  }
}
