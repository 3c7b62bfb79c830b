import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { batchCommand } from '../../src/cli/batch-command.ts';
import { toJson, type ResultJson } from '../../src/export/json.ts';
import { runShipped } from './fabric-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'batch-'));
let files = 0;
const newPath = (): string => join(folder, String((files += 1)));

/** A file of scenarios, one a line. */
export function batchFile(content: string): string {
  const path = newPath();
  writeFileSync(path, content);
  return path;
}

export interface BatchAnswer {
  readonly line: number;
  readonly result?: ResultJson;
  readonly error?: string;
}

/** What a line is answered with where no draws are asked for. */
export const typicalJson = (scenario: unknown): unknown =>
  JSON.parse(JSON.stringify(toJson(runShipped(scenario), '0.1.0'))) as unknown;

export const readAnswers = (text: string): BatchAnswer[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as BatchAnswer);

/** Runs the command without the process around it, into a file. */
export async function batchText(content: string, ...flags: string[]): Promise<{ code: number; text: string }> {
  const out = newPath();
  const code = await batchCommand([batchFile(content), '--out', out, ...flags], '0.1.0');
  return { code, text: readFileSync(out, 'utf8') };
}

/** The same, with the answers read. */
export async function batch(content: string, ...flags: string[]): Promise<{ code: number; answers: BatchAnswer[] }> {
  const { code, text } = await batchText(content, ...flags);
  return { code, answers: readAnswers(text) };
}
