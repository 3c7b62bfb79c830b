import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { csvParseRows } from 'd3-dsv';
import { catalog } from '../scenario/edition.ts';
import { toFullJson } from '../export/full-json.ts';
import { toJson } from '../export/json.ts';
import { type Assessment } from '../scenario/assess.ts';
import { catalogFor } from '../scenario/editions.ts';
import { finish } from '../scenario/finish.ts';
import { runScenario } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { keysOfSwitches } from '../scenario/tiers.ts';
import { terminalWords as english } from '../words/en/terminal/terminal.ts';
import { drawFlags, outFlag, readArguments, readCube, scenarioFlags, type Arguments } from './arguments.ts';
import type { CommandHelp } from './help.ts';
import { layFlagsOver, readSetting } from './read-scenario.ts';
import { withFilesNeeded } from './with-files-needed.ts';

export const batchHelp: CommandHelp = {
  takes: 'lines',
  flags: { ...scenarioFlags, ...drawFlags, ...outFlag },
  setsInputs: true,
};

/**
 * `cpo-tco batch FILE|-`: one scenario a line in, JSON or CSV under a header of names, one line of JSON out for each, in
 * the same order. Nothing is kept from line to line. Programs read the lines: what is refused is told in English there.
 * @returns the exit code: 0 when every line was answered, 2 when any was refused.
 */
export async function batchCommand(words: readonly string[], packageVersion: string): Promise<number> {
  const given = readArguments(words, batchHelp.flags, 1);
  const file = given.positionals[0];
  if (!file) throw new ScenarioError('FILE', quote(undefined), { id: 'batch-file' });
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8');
  const output = given.one.out === undefined ? process.stdout : createWriteStream(given.one.out);
  const fault = Promise.race([input, output].map((stream) => once(stream, 'error'))).then(([error]) => {
    throw error as Error;
  });
  try {
    return await Promise.race([answerLines(input, given, packageVersion, output), fault]);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return 0;
    if (code) throw new ScenarioError('FILE', { id: 'failed-file', file: quote(file), code }, { id: 'files' });
    throw error;
  }
}

async function answerLines(
  input: NodeJS.ReadableStream,
  given: Arguments,
  packageVersion: string,
  output: NodeJS.WritableStream,
): Promise<number> {
  // A run without draws is a hundred times as fast, and what a long file is for.
  const cube = given.one.draws === undefined ? undefined : readCube(given);
  let exitCode = 0;
  let line = 0;
  let header: readonly string[] | undefined;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (line === 1) {
      header = readHeader(withoutMark(text));
      if (header) continue;
    }
    const answer = await answerLine(line === 1 ? withoutMark(text) : text, header, given, packageVersion, cube);
    if ('error' in answer) exitCode = 2;
    if (!output.write(`${JSON.stringify({ line, ...answer })}\n`)) await once(output, 'drain');
  }
  if (output !== process.stdout) {
    output.end();
    await once(output, 'finish');
  }
  return exitCode;
}

async function answerLine(
  text: string,
  header: readonly string[] | undefined,
  given: Arguments,
  packageVersion: string,
  cube: Assessment['cube'] | undefined,
): Promise<{ readonly result: unknown } | { readonly error: string }> {
  try {
    const line = header ? fromCells(header, csvParseRows(text)[0] ?? []) : fromJson(text);
    const scenario = layFlagsOver(line, given, catalog);
    const run = await withFilesNeeded((readUnit) => runScenario(scenario, catalogFor(scenario, catalog), readUnit));
    return { result: cube ? finish(toFullJson(run, packageVersion, cube)) : toJson(run, packageVersion) };
  } catch (error) {
    if (error instanceof ScenarioError) return { error: english.refusalText(error) };
    throw error;
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ScenarioError('line', quote(text), { id: 'line-of-json' });
  }
}

/** Spreadsheets write a byte order mark in front. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '');

/** The names in the first line of a CSV file; undefined where the line is a scenario or nothing. */
function readHeader(text: string): string[] | undefined {
  const names = (csvParseRows(text)[0] ?? []).map((name) => name.trim());
  if (names.length === 0 || !names.every((name) => /^[\w.-]+$/.test(name))) return undefined;
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new ScenarioError('header', { id: 'twice', value: quote(twice) }, { id: 'name-once' });
  return names;
}

const scenarioKeys = new Set<string>(['edition', ...keysOfSwitches, 'scope', 'region', 'buyerClass', 'baseline']);

/** Headers are names of inputs, or edition, switches, scope, region, buyerClass, baseline, options; an empty cell sets nothing. */
function fromCells(header: readonly string[], cells: readonly string[]): Record<string, unknown> {
  if (cells.length !== header.length)
    throw new ScenarioError(
      'line',
      { id: 'cell-count', count: cells.length },
      { id: 'cells-of-header', count: header.length },
    );
  const given = header.map((name, i) => [name, cells[i]!.trim()] as const).filter(([, cell]) => cell !== '');
  const isKey = (name: string): boolean => scenarioKeys.has(name) || name === 'options';
  const inputs = given
    .filter(([name]) => !isKey(name))
    .map(([name, cell]) => [name, readSetting(name, cell, catalog)] as const);
  return {
    ...Object.fromEntries(
      given
        .filter(([name]) => isKey(name))
        .map(([name, cell]) => [name, name === 'options' ? cell.split(/\s+/) : cell]),
    ),
    ...(inputs.length > 0 && { inputs: Object.fromEntries(inputs) }),
  };
}
