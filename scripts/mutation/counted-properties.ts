/**
 * fast-check as the tests of a room have it: a property draws as often for a mutant as it did in the first run within its time, and
 * from the same seed. So a mutant that changes nothing is reached as often as in the first run, and the pace of the machine decides
 * once what a property tries, not anew for each mutant.
 */
import fc, { type IAsyncProperty, type IProperty, type Parameters, type RunDetails } from 'fast-check';

export * from 'fast-check';

/** What the runner keeps of properties. */
export interface CountedProperties {
  /** The test that runs, and how many properties it has begun. */
  test: string;
  begun: number;
  /** Of each property the draws that it made in the first run. */
  readonly draws: Record<string, number>;
  /** Of each property that a mutant failed the draws up to there; whether no more are asked for. */
  readonly failedAt: Record<string, number>;
  onlyToFailure: boolean;
}

export const counted = ((globalThis as { keptProperties?: CountedProperties }).keptProperties ??= {
  test: '',
  begun: 0,
  draws: {},
  failedAt: {},
  onlyToFailure: false,
});

/** In milliseconds. The first is of the first run; the second is for a mutant that makes the code slower. */
const [firstTime, laterTime] = [1000, 10_000];

export function assert<T>(property: IAsyncProperty<T>, settings?: Parameters<T>): Promise<void>;
export function assert<T>(property: IProperty<T>, settings?: Parameters<T>): void;
export function assert<T>(property: IAsyncProperty<T> | IProperty<T>, settings?: Parameters<T>): Promise<void> | void {
  const id = `${counted.test} ${++counted.begun}`;
  const known = (counted.onlyToFailure ? counted.failedAt[id] : undefined) ?? counted.draws[id];
  const details: RunDetails<T> | Promise<RunDetails<T>> = fc.check(property as IProperty<T>, {
    seed: 20261129,
    ...settings,
    ...(known !== undefined && { numRuns: known }),
    interruptAfterTimeLimit: known === undefined ? firstTime : laterTime,
    // That it fails is enough: the shortest case in which it does would take as long again.
    endOnFailure: true,
  });
  const settle = (done: RunDetails<T>): void => {
    if (done.failed) counted.failedAt[id] = done.numRuns;
    if (done.failed) throw new Error(`a property fails: ${String(done.errorInstance)}`);
    counted.draws[id] ??= done.numRuns;
  };
  return details instanceof Promise ? details.then(settle) : settle(details);
}

export default { ...fc, assert };
