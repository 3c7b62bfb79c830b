import type { DeskEngine } from './desk-engine.ts';
import type { Told } from './teller.ts';
import { callOf, calls, type Call, type Called, type Reply } from './desk-engine-types.ts';
import { unpacking } from './view-message.ts';

/** What the page asks the engine for, wherever it runs. */
export type Engine = Pick<DeskEngine, Call> & {
  /** Ends it, with whatever it still computes. */
  readonly stop: () => void;
};

export interface Listener extends Told {
  /** Told when the engine has failed and answers no more. */
  readonly failed: () => void;
}

/** Where one of these fails the others go on: whoever asked for the file says so. */
const files: ReadonlySet<Call> = new Set<Call>([
  ...([
    'file',
    'json',
    'csv',
    'evidence',
    'cited',
    'workbook',
    'slide',
    'priceBook',
    'request',
    'requestForm',
  ] as const),
  ...(['claim', 'claimCheck', 'claimFile'] as const),
]);

type Answer = (name: Call, args: readonly unknown[]) => Promise<unknown>;

/** Starts the engine in a worker; where the browser refuses one, as for a page opened from a file, in the page itself. */
export async function startEngine(told: Listener): Promise<Engine> {
  const worker = await startWorker();
  const [answer, stop] = worker ? inWorker(worker, told) : await inPage(told);
  const call =
    (name: Call) =>
    async (...args: readonly unknown[]): Promise<unknown> => {
      try {
        return await answer(name, args);
      } catch (error) {
        if (!files.has(name)) told.failed();
        throw error;
      }
    };
  return { ...(Object.fromEntries(calls.map((name) => [name, call(name)])) as unknown as Engine), stop };
}

async function inPage(told: Told): Promise<[Answer, () => void]> {
  const { DeskEngine } = await import('./desk-engine.ts');
  const engine = new DeskEngine(told);
  return [(name, args) => callOf(engine, name, args), () => engine.stop()];
}

function inWorker(worker: Worker, told: Listener): [Answer, () => void] {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const unpack = unpacking();
  let called = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'view') told.view(unpack(data.message));
    else if (data.kind === 'working') told.working(data.working);
    else {
      const { resolve, reject } = waiting.get(data.id)!;
      waiting.delete(data.id);
      if (data.kind === 'result') resolve(data.value);
      else reject(new Error(data.message));
    }
  });
  // What the engine computes between calls has failed.
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
    told.failed();
  });
  const answer: Answer = (name, args) =>
    new Promise((resolve, reject) => {
      waiting.set(++called, { resolve, reject });
      worker.postMessage({ id: called, name, args } satisfies Called);
    });
  return [answer, () => worker.terminate()];
}

/** Resolves when the worker has loaded; undefined where it cannot. */
function startWorker(): Promise<Worker | undefined> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('error', () => resolve(undefined), { once: true });
      worker.addEventListener('message', () => resolve(worker), { once: true });
    } catch {
      resolve(undefined);
    }
  });
}
