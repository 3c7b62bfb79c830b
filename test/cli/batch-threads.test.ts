/** Blocks among threads: their answers in order, and never more of them than threads work on. */
import { describe, expect, it } from 'vitest';
import type { BlockAnswer } from '../../src/cli/batch/answerer.ts';
import { blocksOf, type Block } from '../../src/cli/batch/blocks.ts';
import { answersInOrder, type AnswersBlocks } from '../../src/cli/batch/threads.ts';
import { batchFlags } from '../../src/cli/batch/flags.ts';
import { jobOf } from '../../src/cli/batch/job.ts';
import { readArguments } from '../../src/cli/arguments.ts';

const words = ['file', '--columns', 'cpo.tco'];
const job = await jobOf(words, readArguments(words, batchFlags, 1), '0.1.0');

/** Blocks without end, of 40 kB each, and how many were read. */
function endless() {
  const given = { read: 0 };
  async function* blocks(): AsyncGenerator<Block, void, void> {
    for (;;) {
      given.read += 1;
      yield await Promise.resolve({ text: '{}\n', firstLine: given.read, bytes: 40_000 });
    }
  }
  return { given, blocks: blocks() };
}

/** All that waits for nothing but other promises is done. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Threads that answer when the test says so. */
function threadsOf() {
  const waiting: { readonly line: number; readonly answer: () => void }[] = [];
  const ended: AnswersBlocks[] = [];
  const make = (): AnswersBlocks => {
    let open = 0;
    const thread: AnswersBlocks = {
      get open() {
        return open;
      },
      answer: ({ firstLine }) => {
        open += 1;
        return new Promise((resolve) => {
          const answer = (): void => {
            open -= 1;
            resolve({ lines: firstLine, refused: 0, text: [], rows: [] });
          };
          waiting.push({ line: firstLine, answer });
        });
      },
      end: () => {
        ended.push(thread);
        return Promise.resolve();
      },
    };
    return thread;
  };
  return { waiting, ended, make };
}

describe('answers of several threads', () => {
  it('come in the order of the blocks, whichever thread is done first', async () => {
    const { waiting, make } = threadsOf();
    const { blocks } = endless();
    const answers = answersInOrder(blocks, job, 3, make);
    const first = answers.next();
    // Six blocks are with three threads; the last is answered first.
    await settled();
    expect(waiting).toHaveLength(6);
    waiting.toReversed().forEach(({ answer }) => answer());
    const lines: BlockAnswer['lines'][] = [];
    lines.push((await first).value!.answer.lines);
    for (let i = 0; i < 5; i++) {
      const next = answers.next();
      await settled();
      expect(waiting).toHaveLength(7 + i);
      waiting.at(-1)!.answer();
      lines.push((await next).value!.answer.lines);
    }
    expect(lines).toEqual([1, 2, 3, 4, 5, 6]);
    await answers.return();
  });

  it('are no more than two for each thread before the first is taken, and none is read while nobody takes any', async () => {
    const { waiting, make } = threadsOf();
    const { given, blocks } = endless();
    const answers = answersInOrder(blocks, job, 2, make);
    for (let taken = 1; taken <= 20; taken++) {
      const next = answers.next();
      await settled();
      expect(waiting).toHaveLength(taken + 3);
      waiting[taken - 1]!.answer();
      expect((await next).value!.answer.lines).toBe(taken);
      // A reader that is slow to write holds the input back.
      expect(given.read).toBe(taken + 3);
    }
    await answers.return();
  });

  it('end every thread, also where nobody takes the rest', async () => {
    const { waiting, ended, make } = threadsOf();
    const answers = answersInOrder(endless().blocks, job, 4, make);
    const first = answers.next();
    await settled();
    expect(waiting).toHaveLength(8);
    waiting[0]!.answer();
    await first;
    await answers.return();
    expect(ended).toHaveLength(4);
  });

  it('are made in this thread where there is little input', async () => {
    async function* few(): AsyncGenerator<Block, void, void> {
      yield await Promise.resolve({ text: '{}\n{}\n', firstLine: 1, bytes: 6 });
      yield { text: '{}\n', firstLine: 3, bytes: 3 };
    }
    const { ended, make } = threadsOf();
    const lines: number[] = [];
    for await (const { answer } of answersInOrder(few(), job, 4, make)) lines.push(answer.lines);
    expect([lines, ended]).toEqual([[2, 1], []]);
  });
});

describe('blocks of lines', () => {
  const read = async (chunks: readonly string[], least: number): Promise<Block[]> => {
    async function* bytes(): AsyncGenerator<Uint8Array, void, void> {
      for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
    }
    const blocks: Block[] = [];
    for await (const block of blocksOf(bytes(), least)) blocks.push(block);
    return blocks;
  };
  const lines = Array.from({ length: 500 }, (_, i) => `${i} ${'x'.repeat(i % 40)}\n`).join('');

  it.each([1, 7, 100, 5000])('of a stream in pieces of %d signs are its lines, numbered', async (length) => {
    const chunks = Array.from({ length: Math.ceil(lines.length / length) }, (_, i) =>
      lines.slice(i * length, (i + 1) * length),
    );
    const blocks = await read(chunks, 200);
    expect(blocks.map(({ text }) => text).join('')).toBe(lines);
    for (const { text, firstLine, bytes } of blocks) {
      expect(Number(/^\d+/.exec(text)![0])).toBe(firstLine - 1);
      expect(text.endsWith('\n')).toBe(true);
      expect(bytes).toBe(text.length);
    }
    // A piece of a stream that is larger than a block is split.
    expect(Math.max(...blocks.map(({ bytes }) => bytes))).toBeLessThan(Math.max(2 * 200, length > 400 ? 0 : 700) + 50);
  });

  it('of lines that end with a carriage return alone are theirs too', async () => {
    const blocks = await read(['a\rb\r', 'c\rd'], 2);
    expect(blocks.map(({ text, firstLine }) => [text, firstLine])).toEqual([
      ['a\n', 1],
      ['b\n', 2],
      ['c\n', 3],
      ['d', 4],
    ]);
  });
});
