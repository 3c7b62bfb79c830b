import { DeskEngine } from './desk-engine.ts';
import { callOf, type Called, type Reply } from './desk-engine-types.ts';
import { packing } from './view-message.ts';

/** What a worker has of its page, and a channel of its other side. */
export interface Port {
  readonly postMessage: (message: Reply) => void;
  readonly addEventListener: (type: 'message', listener: (event: MessageEvent<Called>) => void) => void;
}

/**
 * Serves an engine of its own through a port, as a worker has one to its page: it answers calls by name, and tells what
 * is known as it comes to know it.
 */
export function serveEngine(port: Port): DeskEngine {
  const pack = packing();
  const tell = (reply: Reply): void => port.postMessage(reply);
  const engine = new DeskEngine({
    view: (view) => tell({ kind: 'view', message: pack(view) }),
    working: (working) => tell({ kind: 'working', working }),
  });
  port.addEventListener('message', ({ data: { id, name, args } }) => {
    callOf(engine, name, args).then(
      (value) => tell({ kind: 'result', id, value }),
      (error: unknown) => tell({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
    );
  });
  // The page waits for a first word: it comes once everything here has loaded.
  tell({ kind: 'working', working: false });
  return engine;
}
