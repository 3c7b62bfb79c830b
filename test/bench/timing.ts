export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** How long work takes, in milliseconds. */
export function time(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/**
 * Milliseconds of a fixed loop of plain arithmetic, the least of several: what a time is held against when machines, or
 * what else they do, differ. It names nothing outside itself, so that it can be sent to a page.
 */
export function calibrate(): number {
  let least = Infinity;
  for (let round = 0; round < 7; round++) {
    const started = performance.now();
    let sum = 0;
    for (let i = 1; i <= 5_000_000; i++) sum += Math.sqrt(i) / (1 + (i & 7));
    const milliseconds = performance.now() - started;
    if (sum > 0 && milliseconds < least) least = milliseconds;
  }
  return least;
}

export const milliseconds = (value: number, decimals = 1): string => `${value.toFixed(decimals)} ms`;

/** A time with what it is of the fixed loop. */
export const calibrated = (value: number, loop: number): string =>
  `${milliseconds(value)}, ${(value / loop).toFixed(2)} of the loop`;
