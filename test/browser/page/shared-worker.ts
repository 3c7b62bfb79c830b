import { vi } from 'vitest';

/**
 * Gives every desk of a test file an engine of its own in one worker. A page that is opened starts a worker once; tests
 * open a hundred, and would load and warm up all modules each time.
 */
export function shareWorker(): void {
  if (shared) return;
  shared = new Worker(new URL('./engines-worker.ts', import.meta.url), { type: 'module' });
  vi.stubGlobal('Worker', Port);
}

let shared: Worker | undefined;

class Port {
  private readonly port: MessagePort;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    shared!.postMessage(null, [port2]);
  }

  addEventListener(type: string, listener: (event: MessageEvent) => void, options?: AddEventListenerOptions): void {
    this.port.addEventListener(type as 'message', listener, options);
    this.port.start();
  }

  postMessage(message: unknown): void {
    this.port.postMessage(message);
  }

  terminate(): void {
    this.port.close();
  }
}
