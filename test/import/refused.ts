import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import { readTable, type TableSettings } from '../../src/import/read-table.ts';
import { refusalText } from '../../src/words/en/refusals.ts';

/** The sentence that refuses a file; the format of one that is read. */
export async function sentenceOf(bytes: Uint8Array, file = 'file', settings?: TableSettings): Promise<string> {
  try {
    return (await readTable(bytes, file, settings)).format;
  } catch (error) {
    if (error instanceof ScenarioError) return refusalText(error);
    throw error;
  }
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
