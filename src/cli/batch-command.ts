import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { terminalWords as english } from '../words/en/terminal/terminal.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import { readArguments, readCube, wholeNumber } from './arguments.ts';
import { blockBytes, blockBytesOfWhole, blocksOf, withoutFirstLine, type Block } from './batch/blocks.ts';
import { checkColumns } from './batch/check-columns.ts';
import { batchFlags } from './batch/flags.ts';
import { checkHeader, jobOf, readHeader, type Job } from './batch/job.ts';
import { openParquet } from './batch/parquet-blocks.ts';
import { outOf, type Out } from './batch/out.ts';
import { Progress } from './batch/progress.ts';
import { answersInOrder } from './batch/threads.ts';
import type { CommandHelp } from './help.ts';

export const batchHelp: CommandHelp = { takes: 'lines', flags: batchFlags, setsInputs: true };

const mostThreads = 256;

/**
 * `cpo-tco batch FILE|-`: one scenario a line in, JSON or CSV under a header of names, one line of JSON or one row of columns
 * out for each, in the same order. Nothing is kept from line to line but what scenarios of one structure have in common.
 * Programs read the lines: what is refused is told in English there.
 * @param words Of the language in which progress is told.
 * @returns the exit code: 0 when every line was answered, 2 when any was refused.
 */
export async function batchCommand(
  args: readonly string[],
  packageVersion: string,
  words: Pick<TerminalWords, 'texts' | 'desk'> = english,
): Promise<number> {
  const given = readArguments(args, batchFlags, 1);
  const file = given.positionals[0];
  if (!file) throw new ScenarioError('FILE', quote(undefined), { id: 'batch-file' });
  readCube(given);
  const threads =
    given.one.threads === undefined
      ? availableParallelism()
      : wholeNumber('--threads', given.one.threads, 1, mostThreads);
  const job = await jobOf(args, given, packageVersion);
  try {
    const { lines, fault } = file.endsWith('.parquet') ? await beginRows(file, job) : await beginLines(file, job);
    const out = outOf(job, given.one.out);
    const progress = given.alone.has('quiet') ? undefined : Progress.onTerminal(words, sizeOf(file));
    try {
      return await Promise.race([answerAll(lines, threads, out, progress), fault, out.failed]);
    } finally {
      progress?.end();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE') return 0;
    if (code) throw new ScenarioError('FILE', { id: 'failed-file', file: quote(file), code }, { id: 'files' });
    throw error;
  }
}

interface Begun {
  readonly lines: Lines;
  /** Whether reading fails; never resolves. */
  readonly fault: Promise<never>;
}

interface Lines {
  /** With the header of the input. */
  readonly job: Job;
  readonly blocks: AsyncIterator<Block>;
}

async function beginLines(file: string, job: Job): Promise<Begun> {
  const input = file === '-' ? process.stdin : createReadStream(file);
  const fault = once(input, 'error').then(([error]) => {
    throw error as Error;
  });
  const start = withHeader(blocksOf(input, bytesOfBlock(job)));
  return { lines: checked(await Promise.race([start, fault]), job), fault };
}

async function beginRows(file: string, job: Job): Promise<Begun> {
  const { header, blocks } = await openParquet(file, bytesOfBlock(job));
  checkHeader(header);
  return { lines: checked({ header, first: undefined, others: blocks }, job), fault: new Promise(() => undefined) };
}

const bytesOfBlock = ({ form }: Job): number => (form === 'json' ? blockBytesOfWhole : blockBytes);

/** Refuses columns that no line has before there is a file for the answers. */
function checked({ header, first, others }: Start, job: Job): Lines {
  const whole: Job = { ...job, ...(header && { header }) };
  checkColumns(whole, first);
  return { job: whole, blocks: withFirst(first, others) };
}

interface Start {
  readonly header?: readonly string[] | undefined;
  readonly first: Block | undefined;
  readonly others: AsyncGenerator<Block, void, void>;
}

async function answerAll(
  { job, blocks }: Lines,
  threads: number,
  out: Out,
  progress: Progress | undefined,
): Promise<number> {
  let exitCode = 0;
  for await (const { block, answer } of answersInOrder(blocks, job, threads)) {
    if (answer.refused > 0) exitCode = 2;
    await out.write(answer);
    progress?.add(answer.lines, block.bytes);
  }
  await out.end();
  return exitCode;
}

/** The header of CSV, and the blocks without it; spreadsheets write a byte order mark in front. */
async function withHeader(others: AsyncGenerator<Block, void, void>): Promise<Start> {
  const start = await others.next();
  if (start.done) return { first: undefined, others };
  const block = { ...start.value, text: start.value.text.replace(/^\uFEFF/, '') };
  const { line, rest } = withoutFirstLine(block);
  const header = readHeader(line);
  const first = header ? rest : block;
  return { header, first: first.text === '' ? undefined : first, others };
}

async function* withFirst(first: Block | undefined, others: AsyncIterable<Block>): AsyncGenerator<Block, void, void> {
  if (first) yield first;
  yield* others;
}

/** Undefined where nobody knows before it is read. */
function sizeOf(file: string): number | undefined {
  if (file === '-') return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  return stat?.isFile() ? stat.size : undefined;
}
