/** The engine of the desk in a worker. */
import { serveEngine } from './serve-engine.ts';

serveEngine(self);
