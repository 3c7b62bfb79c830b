import { mostFileBytes } from '../import/limits.ts';
import { checkFileSize } from '../import/read-table.ts';
import type { CommandField } from '../scenario/command-refusal.ts';

export const standardInputField: CommandField = 'standard-input';

/**
 * All of standard input, as it comes: what writes into a pipe may be slower than what reads it.
 * @throws ScenarioError for more than is read of a file.
 */
export async function readStandardInput(): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
    size += piece.length;
    pieces.push(piece);
    if (size > mostFileBytes) break;
  }
  checkFileSize(standardInputField, size);
  return Buffer.concat(pieces);
}
