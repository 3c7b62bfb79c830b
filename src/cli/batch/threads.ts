/** Blocks answered by several threads at a time, in their order. */
import { Worker } from 'node:worker_threads';
import { Answerer, type BlockAnswer } from './answerer.ts';
import { blockBytes, type Block } from './blocks.ts';
import type { Job } from './job.ts';

/** Blocks that a thread has been given and not answered: one that it works on, one that waits for it. */
const blocksPerThread = 2;

/** Input that is answered before other threads have started. */
const bytesOfOneThread = blockBytes;

/**
 * The answers of blocks in their order. No more are read than threads work on, and none while the reader of the answers is busy.
 * @param threads 1 answers in this thread; so does little input.
 */
export async function* answersInOrder(
  blocks: AsyncIterator<Block>,
  job: Job,
  threads: number,
  makeThread: MakeThread = (own) => new Thread(own),
): AsyncGenerator<Answered, void, void> {
  const read: Block[] = [];
  let isEnd = false;
  for (let bytes = 0; threads > 1 && !isEnd && (bytes <= bytesOfOneThread || read.length < 2);) {
    const next = await blocks.next();
    if (next.done) isEnd = true;
    else {
      read.push(next.value);
      bytes += next.value.bytes;
    }
  }
  const all = continued(read, blocks, isEnd);
  if (threads > 1 && !isEnd) return yield* answeredByThreads(all, job, threads, makeThread);
  const answerer = new Answerer(job);
  for await (const block of all) yield { block, answer: await answerer.answer(block) };
}

async function* continued(
  read: readonly Block[],
  blocks: AsyncIterator<Block>,
  isEnd: boolean,
): AsyncGenerator<Block, void, void> {
  yield* read;
  if (isEnd) return;
  for (let next = await blocks.next(); !next.done; next = await blocks.next()) yield next.value;
}

/** Answers blocks one after the other, beside others. */
export interface AnswersBlocks {
  /** How many blocks it has not answered. */
  readonly open: number;
  readonly answer: (block: Block) => Promise<BlockAnswer>;
  readonly end: () => Promise<void>;
}

export type MakeThread = (job: Job) => AnswersBlocks;

export interface Answered {
  readonly block: Block;
  readonly answer: BlockAnswer;
}

async function* answeredByThreads(
  blocks: AsyncIterator<Block>,
  job: Job,
  count: number,
  makeThread: MakeThread,
): AsyncGenerator<Answered, void, void> {
  // Refused here where it is refused there.
  void new Answerer(job);
  const threads = Array.from({ length: count }, () => makeThread(job));
  try {
    const waiting: { readonly block: Block; readonly answer: Promise<BlockAnswer> }[] = [];
    const begin = (block: Block): void => {
      const least = threads.reduce((one, other) => (other.open < one.open ? other : one));
      const answer = least.answer(block);
      // It is told where its turn comes.
      answer.catch(() => undefined);
      waiting.push({ block, answer });
    };
    let isEnd = false;
    for (;;) {
      while (!isEnd && waiting.length < count * blocksPerThread) {
        const next = await blocks.next();
        if (next.done) isEnd = true;
        else begin(next.value);
      }
      const head = waiting.shift();
      if (!head) return;
      yield { block: head.block, answer: await head.answer };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

interface Asked {
  readonly resolve: (answer: BlockAnswer) => void;
  readonly reject: (error: unknown) => void;
}

class Thread implements AnswersBlocks {
  private readonly worker: Worker;
  private readonly asked: Asked[] = [];

  constructor(job: Job) {
    this.worker = new Worker(new URL('./batch-thread.js', import.meta.url), { workerData: job });
    this.worker.on('message', (answer: BlockAnswer) => this.asked.shift()!.resolve(answer));
    this.worker.on('error', (error) => this.fail(error));
    this.worker.on('exit', () => this.fail(new Error('a thread ended')));
  }

  get open(): number {
    return this.asked.length;
  }

  answer(block: Block): Promise<BlockAnswer> {
    return new Promise((resolve, reject) => {
      this.asked.push({ resolve, reject });
      this.worker.postMessage(block);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }

  private fail(error: unknown): void {
    for (const { reject } of this.asked.splice(0)) reject(error);
  }
}
