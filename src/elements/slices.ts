import { turn } from './in-turn.ts';

/** Longest that work may keep the page from answering, in milliseconds. */
const sliceMilliseconds = 6;

/** Runs work that pauses, a slice at a time, between which the page answers its reader. New work takes the place of old. */
export class Slices {
  private turn = 0;

  /** @param done Told the result, unless other work was started or this one was stopped before. */
  start<T>(work: Generator<void, T, void>, done: (result: T) => void): void {
    const mine = ++this.turn;
    const slice = (): void => {
      if (mine !== this.turn) return;
      const started = performance.now();
      do {
        const step = work.next();
        if (step.done) return done(step.value);
      } while (performance.now() - started < sliceMilliseconds);
      void turn().then(slice);
    };
    void turn().then(slice);
  }

  stop(): void {
    this.turn += 1;
  }
}

/** Runs work that pauses to its end without keeping the page from answering. */
export const inSlices = <T>(work: Generator<void, T, void>): Promise<T> =>
  new Promise((resolve) => new Slices().start(work, resolve));
