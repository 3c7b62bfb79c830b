/** How long the main thread of a page is kept, in processor time, which other work on the machine does not lengthen. */
import type { CDPSession, Page } from 'playwright';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds of the clock of the browser. */
  readonly ts: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
}

const mark = 'cpo-tco:traced';

/** In milliseconds. */
export interface Task {
  /** Of the page's own clock. */
  readonly start: number;
  /** In processor time. */
  readonly duration: number;
}

/** Processor time of each task of the page while something is done, in milliseconds, the longest first. */
export async function tasksDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const tasks = await tasksWhile(page, await page.context().newCDPSession(page), act);
  return tasks.map(({ duration }) => duration).sort((a, b) => b - a);
}

/** Each task of the page while something is done, in the order in which they ran. */
export async function tasksWhile(page: Page, session: CDPSession, act: () => Promise<void>): Promise<Task[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { categories: 'toplevel,blink.user_timing', transferMode: 'ReportEvents' });
  await act();
  const marked = await page.evaluate((name) => performance.mark(name).startTime, mark);
  await end(session);
  // The browser draws parts of itself in pages of their own.
  const ours = events.find(({ name }) => name === mark);
  if (!ours) throw new Error('the trace has nothing of the page');
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pid === ours.pid && tid === ours.tid)
    .map(({ ts, tdur = 0 }) => ({ start: marked + (ts - ours.ts) / 1000, duration: tdur / 1000 }))
    .sort((a, b) => a.start - b.start);
}

async function end(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
}

/**
 * Measures until it is known on which side of a limit the middle of an odd number of runs lies: neither luck nor
 * mischance decides, and no run is made that could not change it.
 * @returns the runs that were made, those above the limit and the others.
 */
export async function againstLimit(
  runs: number,
  limit: number,
  measure: () => Promise<number>,
): Promise<{ readonly above: readonly number[]; readonly within: readonly number[] }> {
  const [above, within]: [number[], number[]] = [[], []];
  while (Math.max(above.length, within.length) <= runs / 2) {
    const found = await measure();
    (found > limit ? above : within).push(found);
  }
  return { above, within };
}
