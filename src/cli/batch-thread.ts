/** One of the threads of `batch`: answers the blocks that it is sent, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { Answerer } from './batch/answerer.ts';
import type { Block } from './batch/blocks.ts';
import type { Job } from './batch/job.ts';

const answerer = new Answerer(workerData as Job);
let turn = Promise.resolve();

parentPort!.on('message', (block: Block) => {
  turn = turn.then(async () => {
    const answer = await answerer.answer(block);
    parentPort!.postMessage(
      answer,
      answer.text.map(({ buffer }) => buffer),
    );
  });
});
