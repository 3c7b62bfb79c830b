import { getFn, getHooks, type File, type Suite, type Task, type Test } from '@vitest/runner';
import { inject } from 'vitest';
import { VitestTestRunner } from 'vitest/runners';
import { counted } from './counted-properties.ts';

interface Command {
  readonly stop?: true;
  readonly mutant?: string;
  readonly tests?: readonly string[];
  readonly hitLimit?: number;
  /** Runs all tests to the end and says which mutants each of them reaches. */
  readonly coverage?: true;
  /** Draws of a property no more than it did when it failed last. */
  readonly again?: true;
  /** After so many milliseconds of the processor the mutant is taken for a loop that does not end. */
  readonly mostTime?: number;
}

interface Result {
  readonly id: string;
  readonly name: string;
  readonly timeSpentMs: number;
  readonly status: number;
  readonly failureMessage?: string;
}

const [success, failed] = [0, 1];

/** What the code that Stryker wrote reads and counts. */
interface Stryker {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const given = (key: string): string => inject(key as never) as string;
const stryker = ((globalThis as unknown as Record<string, Stryker>)[given('namespace')] ??= {});
const startsWith = given('mutant') || undefined;
stryker.activeMutant = startsWith;
watchActiveMutant();
Object.assign(counted.draws, JSON.parse(given('draws')));

/** Of the processor, so that what else the machine does counts for nothing. */
function timeSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * Ends what does not end by itself: the code that Stryker wrote asks for the active mutant wherever it has one, also in a loop whose
 * end another line has lost.
 */
const watch = {
  isOver: false,
  most: Infinity,
  began: process.cpuUsage(),
  asked: 0,
  start(most = Infinity): void {
    Object.assign(this, { isOver: false, most, began: process.cpuUsage(), asked: 0 });
  },
  look(): void {
    if (!this.isOver && timeSince(this.began) <= this.most) return;
    this.isOver = true;
    throw new Error('the mutant takes too long');
  },
};

function watchActiveMutant(): void {
  let active = stryker.activeMutant;
  Object.defineProperty(stryker, 'activeMutant', {
    configurable: true,
    get: () => {
      if (watch.most < Infinity && (watch.isOver || (++watch.asked & 0xffff) === 0)) watch.look();
      return active;
    },
    set: (mutant: string | undefined) => {
      active = mutant;
    },
  });
}

const testsIn = (task: Task): Test[] => (task.type === 'test' ? [task] : task.tasks.flatMap(testsIn));

function suitesOf({ suite, file }: Test): Suite[] {
  const above: Suite[] = [];
  for (let one: Suite | undefined = suite; one; one = one.suite) above.unshift(one);
  return above[0] === file ? above : [file, ...above];
}

/** Imports the tests and runs none of them; then runs those that it is asked for, as often as it is asked. */
export default class KeptRunner extends VitestTestRunner {
  private readonly tests = new Map<string, Test>();
  private files: readonly File[] = [];
  private error: string | undefined;

  onCollected(files: File[]): void {
    this.files = files;
    for (const file of files) {
      this.error ??= file.result?.errors?.[0]?.message;
      for (const test of testsIn(file)) {
        if (test.mode === 'run' || test.mode === 'queued') this.tests.set(this.idOf(test), test);
        test.mode = 'skip';
      }
    }
  }

  // oxlint-disable-next-line typescript/no-misused-promises -- Vitest awaits it
  override async onAfterRunFiles(): Promise<void> {
    // What a test needs of its file is made ready when the file runs, and here it does not.
    for (const file of this.files) await this.onBeforeRunSuite({ ...file, mode: 'run' });
    const channel = new BroadcastChannel(given('channel'));
    await new Promise<void>((resolve) => {
      channel.onmessage = (message: unknown) => {
        const command = (message as { data: Command }).data;
        if (command.stop) resolve();
        else void this.answer(command).then((answer) => channel.postMessage(answer));
      };
      channel.postMessage(this.error === undefined ? { ready: true } : { error: this.error });
    });
    channel.close();
    super.onAfterRunFiles();
  }

  /** Tests of the same name are told apart by their number. */
  private idOf(test: Test): string {
    const names = [...suitesOf(test).slice(1), test].map(({ name }) => name).join(' > ');
    let [id, number] = [names, 1];
    while (this.tests.has(id)) id = `${names} (${++number})`;
    return id;
  }

  private async answer({ mutant, tests, hitLimit, coverage, again, mostTime }: Command): Promise<unknown> {
    const asked = tests ? tests.filter((id) => this.tests.has(id)) : [...this.tests.keys()];
    const started = new Set<Suite>();
    const results: Result[] = [];
    stryker.hitCount = mutant === undefined ? undefined : 0;
    stryker.hitLimit = hitLimit;
    stryker.activeMutant = mutant;
    watch.start(mostTime);
    counted.onlyToFailure = again === true;
    for (const id of asked) {
      const result = await this.runOne(id, this.tests.get(id)!, started);
      results.push(result);
      if (watch.isOver || (result.status === failed && !coverage)) break;
    }
    for (const suite of [...started].reverse()) for (const hook of getHooks(suite).afterAll) await hook(suite);
    stryker.activeMutant = startsWith;
    const { isOver } = watch;
    watch.start();
    return {
      isOver,
      tests: results,
      hitCount: stryker.hitCount,
      ...(coverage && { coverage: stryker.mutantCoverage, draws: counted.draws }),
    };
  }

  private async runOne(id: string, test: Test, started: Set<Suite>): Promise<Result> {
    const start = process.cpuUsage();
    const suites = suitesOf(test);
    const result = (status: number, failureMessage?: string): Result => ({
      ...{ id, name: id, status, timeSpentMs: timeSince(start) },
      ...(failureMessage !== undefined && { failureMessage }),
    });
    try {
      for (const suite of suites.filter((one) => !started.has(one))) {
        started.add(suite);
        for (const hook of getHooks(suite).beforeAll) await hook(suite);
      }
      stryker.currentTestId = id;
      Object.assign(counted, { test: id, begun: 0 });
      this.onBeforeTryTask(test);
      for (const suite of suites) for (const hook of getHooks(suite).beforeEach) await hook(test.context, suite);
      try {
        await getFn(test)();
        this.onAfterTryTask(test);
      } finally {
        for (const suite of [...suites].reverse())
          for (const hook of getHooks(suite).afterEach) await hook(test.context, suite);
      }
      return result(success);
    } catch (error) {
      return result(failed, error instanceof Error ? error.message : String(error));
    } finally {
      stryker.currentTestId = undefined;
    }
  }
}
