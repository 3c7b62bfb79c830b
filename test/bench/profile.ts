import type { CDPSession } from 'playwright';

interface Call {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

interface Node {
  readonly id: number;
  readonly callFrame: Call;
  readonly children?: readonly number[];
}

const shown = 8;

/** A sampled profile of a page, read for spans of time. */
export class Profile {
  private nodes = new Map<number, Node>();
  private parents = new Map<number, number>();
  private samples: readonly number[] = [];
  private deltas: readonly number[] = [];
  /** In microseconds of the clock of the browser. */
  private begin = 0;
  private navigation = 0;

  private constructor(private readonly session: CDPSession) {}

  static async start(session: CDPSession): Promise<Profile> {
    await session.send('Performance.enable');
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 500 });
    await session.send('Profiler.start');
    return new Profile(session);
  }

  async stop(): Promise<void> {
    const { profile } = await this.session.send('Profiler.stop');
    const { metrics } = await this.session.send('Performance.getMetrics');
    this.navigation = 1e6 * metrics.find(({ name }) => name === 'NavigationStart')!.value;
    this.nodes = new Map(profile.nodes.map((node) => [node.id, node]));
    this.parents = new Map(profile.nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id])));
    this.samples = profile.samples ?? [];
    this.deltas = profile.timeDeltas ?? [];
    this.begin = profile.startTime;
  }

  /** Prints the functions in which, and under which, a span of the page's time was spent. */
  report(start: number, duration: number): void {
    const self = new Map<string, number>();
    const under = new Map<string, number>();
    let time = (this.begin - this.navigation) / 1000;
    for (const [i, sample] of this.samples.entries()) {
      const passed = this.deltas[i]! / 1000;
      time += passed;
      if (time < start || time > start + duration) continue;
      add(self, this.nameOf(sample), passed);
      const names = new Set<string>();
      for (let id: number | undefined = sample; id !== undefined; id = this.parents.get(id)) names.add(this.nameOf(id));
      for (const name of names) add(under, name, passed);
    }
    console.log(
      `    a task of ${duration.toFixed(0)} ms at ${start.toFixed(0)} ms, milliseconds in functions: ${list(self)}`,
    );
    console.log(`      with what they call: ${list(under)}`);
  }

  private nameOf(id: number): string {
    const { functionName, url, lineNumber } = this.nodes.get(id)!.callFrame;
    return `${functionName || 'anonymous'}${url ? ` (${url.split('/').pop()!}:${lineNumber + 1})` : ''}`;
  }
}

const add = (sums: Map<string, number>, name: string, time: number): unknown =>
  sums.set(name, (sums.get(name) ?? 0) + time);

const list = (sums: ReadonlyMap<string, number>): string =>
  [...sums]
    .filter(([name]) => name !== '(root)')
    .sort((a, b) => b[1] - a[1])
    .slice(0, shown)
    .map(([name, time]) => `${name} ${time.toFixed(1)}`)
    .join(', ');
