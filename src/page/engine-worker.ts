/** The engine of the desk in a worker: it answers calls by name, and tells what is known as it comes to know it. */
import { DeskEngine } from './desk-engine.ts';
import { callOf, type Called, type Reply } from './desk-engine-types.ts';
import { packing } from './view-message.ts';

const pack = packing();
const tell = (reply: Reply): void => self.postMessage(reply);

const engine = new DeskEngine({
  view: (view) => tell({ kind: 'view', message: pack(view) }),
  working: (working) => tell({ kind: 'working', working }),
});

self.addEventListener('message', ({ data: { id, name, args } }: MessageEvent<Called>) => {
  callOf(engine, name, args).then(
    (value) => tell({ kind: 'result', id, value }),
    (error: unknown) => tell({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
  );
});

tell({ kind: 'working', working: false });
