import type { View } from '../view/view.ts';
import type { DeskEngine, Told } from './desk-engine.ts';

/** What the page asks the engine for, wherever it runs. */
export type Engine = Pick<DeskEngine, 'edit' | 'ask' | 'restore' | 'open' | 'explain' | 'json' | 'csv'>;

export interface Called {
  readonly id: number;
  readonly name: keyof Engine;
  readonly args: readonly unknown[];
}

export type Reply =
  | { readonly kind: 'view'; readonly view: Partial<View> }
  | { readonly kind: 'working'; readonly working: boolean }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** Starts the engine in a worker; where the browser refuses one, as for a page opened from a file, in the page itself. */
export async function startEngine(told: Told): Promise<Engine> {
  const worker = await startWorker();
  if (!worker) {
    const { DeskEngine } = await import('./desk-engine.ts');
    return new DeskEngine(told);
  }
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'view') told.view(data.view);
    else if (data.kind === 'working') told.working(data.working);
    else {
      const { resolve, reject } = waiting.get(data.id)!;
      waiting.delete(data.id);
      if (data.kind === 'result') resolve(data.value);
      else reject(new Error(data.message));
    }
  });
  const call =
    (name: keyof Engine) =>
    (...args: readonly unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        waiting.set(++calls, { resolve, reject });
        worker.postMessage({ id: calls, name, args } satisfies Called);
      });
  const names: readonly (keyof Engine)[] = ['edit', 'ask', 'restore', 'open', 'explain', 'json', 'csv'];
  return Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Engine;
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
