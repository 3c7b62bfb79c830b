import { turn } from './turn.ts';

/** Longest that work may keep the page from answering, in milliseconds. */
const sliceMilliseconds = 6;

/** Runs work that pauses, a slice at a time, between which the page answers its reader. New work takes the place of old. */
export class Slices {
  private turn = 0;

  /**
   * @param done Told the result, unless other work was started or this one was stopped before.
   * @param failed Told what the work throws.
   */
  start<T>(work: Generator<void, T, void>, done: (result: T) => void, failed: (error: unknown) => void = raise): void {
    const mine = ++this.turn;
    const slice = (): void => {
      if (mine !== this.turn) return;
      const started = performance.now();
      do {
        let step: IteratorResult<void, T>;
        try {
          step = work.next();
        } catch (error) {
          failed(error);
          return;
        }
        if (step.done) {
          done(step.value);
          return;
        }
      } while (performance.now() - started < sliceMilliseconds);
      void turn().then(slice);
    };
    void turn().then(slice);
  }

  stop(): void {
    this.turn += 1;
  }
}

function raise(error: unknown): never {
  throw error;
}

/** Runs work that pauses to its end without keeping the page from answering. */
export const inSlices = <T>(work: Generator<void, T, void>): Promise<T> =>
  new Promise((resolve, reject) => new Slices().start(work, resolve, reject));
