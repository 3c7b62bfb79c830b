import { expect, it, onTestFinished, vi } from 'vitest';
import { startEngine, type Listener } from '../../../src/page/engine.ts';
import type { View } from '../../../src/view/view.ts';

interface Heard extends Listener {
  readonly parts: Partial<View>[];
  readonly failures: () => number;
}

function listener(): Heard {
  const parts: Partial<View>[] = [];
  const failed = vi.fn();
  return {
    view: (view) => void parts.push(view),
    working: () => undefined,
    failed,
    parts,
    failures: () => failed.mock.calls.length,
  };
}

function withWorker(worker: unknown): void {
  vi.stubGlobal('Worker', worker);
  onTestFinished(() => void vi.unstubAllGlobals());
}

it('computes in the page where the browser refuses a worker', async () => {
  withWorker(function () {
    throw new DOMException('refused', 'SecurityError');
  });
  const told = listener();
  const engine = await startEngine(told);
  const standing = await engine.edit({ kind: 'change', change: { capacity: '51.2T' } });
  engine.stop();
  expect(standing).toMatchObject({ scenario: { capacity: '51.2T' } });
  expect(told.parts[0]!.question!.capacity).toBe('51.2T');
  expect(told.failures()).toBe(0);
});

it('says so where the worker fails after its start, and leaves no call without an answer', async () => {
  class Failing extends EventTarget {
    constructor() {
      super();
      queueMicrotask(() =>
        this.dispatchEvent(new MessageEvent('message', { data: { kind: 'working', working: false } })),
      );
    }
    postMessage(): void {
      queueMicrotask(() => this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })));
    }
  }
  withWorker(Failing);
  const told = listener();
  const engine = await startEngine(told);
  await expect(engine.csv()).rejects.toThrow('out of memory');
  expect(told.failures()).toBeGreaterThan(0);
});

it('ends its worker', async () => {
  const ended = vi.spyOn(Worker.prototype, 'terminate');
  onTestFinished(() => ended.mockRestore());
  const engine = await startEngine(listener());
  engine.stop();
  expect(ended).toHaveBeenCalledTimes(1);
});
