/** One worker for the engines of many desks, one after the other: it loads its modules and warms up once. */
import type { DeskEngine } from '../../../src/page/desk-engine.ts';
import { serveEngine } from '../../../src/page/serve-engine.ts';

let last: DeskEngine | undefined;

self.addEventListener('message', ({ ports: [port] }: MessageEvent) => {
  last?.stop();
  last = serveEngine(port!);
  port!.start();
});
