/**
 * A test runner for Stryker that keeps the tests loaded: one worker of Vitest imports them once and runs them again and again, with
 * another mutant active each time. Stryker's own runner starts a worker for each mutant, which takes a second or two of
 * importing tables and sheets; here most mutants take milliseconds.
 *
 * What a mutant left behind in a module must not be taken for the next one's doing. A test that fails is run again without the
 * mutant; if it fails then too, the mutant has a run in a fresh worker, where it is active from the start. So has one that survives
 * while its code was reached less often than in the first run (or than a share of that, `leastHits`), as where a module remembers
 * what it once computed, and one whose code also runs while modules load.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { createVitest } from 'vitest/node';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);

class KeptVitest {
  static inject = [commonTokens.options];

  constructor({ keptVitest }) {
    this.tests = keptVitest.tests;
    this.mostTime = keptVitest.mostTime ?? Infinity;
    this.leastHits = keptVitest.leastHits ?? 1;
    /** Of each file the tests that killed a mutant of it, the last one last. */
    this.killers = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    process.env.VITEST = '1';
    const id = `${process.env.STRYKER_MUTATOR_WORKER ?? 0}-${process.pid}`;
    // In the sandbox of Stryker, which is gone with the run.
    this.firstRunFile = path.resolve('kept-first-run.json');
    this.entry = path.resolve(`test/mutation/kept-${id}.test.ts`);
    const files = this.tests.map((file) => `describe(${JSON.stringify(file)}, () => import('../../${file}'));\n`);
    writeFileSync(this.entry, `import { describe } from 'vitest';\n${files.join('')}`);
    this.channel = new BroadcastChannel(`kept-vitest-${id}`);
    process.on('worker', (thread) => (this.thread = thread));
    this.vitest = await createVitest(
      'test',
      {
        config: path.join(here, 'vitest.config.ts'),
        root: process.cwd(),
        watch: false,
        include: [path.relative(process.cwd(), this.entry)],
        runner: path.join(here, 'kept-runner.ts'),
        reporters: [{}],
      },
      {},
    );
    this.vitest.provide('channel', this.channel.name);
    this.vitest.provide('namespace', INSTRUMENTER_CONSTANTS.NAMESPACE);
    this.vitest.provide('draws', '{}');
  }

  async dryRun() {
    const answer = await this.firstRun();
    if (answer.error) return { status: DryRunStatus.Error, errorMessage: answer.error };
    return { status: DryRunStatus.Complete, tests: answer.tests, mutantCoverage: answer.coverage };
  }

  /** All tests without a mutant: which mutants each reaches, and how long it takes. */
  async firstRun() {
    await this.load(undefined);
    const answer = await this.ask({ coverage: true });
    if (answer.error) return answer;
    this.perTest = answer.coverage.perTest;
    this.vitest.provide('draws', JSON.stringify(answer.draws));
    // A test that reaches no mutant cannot tell one either, not even one that is active while modules load.
    const reaching = answer.tests.filter(({ id }) => Object.keys(this.perTest[id] ?? {}).length > 0);
    this.times = new Map(reaching.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(
      this.firstRunFile,
      JSON.stringify({ perTest: this.perTest, times: [...this.times], draws: answer.draws }),
    );
    return answer;
  }

  /** After a mutant that took too long Stryker begins with a new process, and so does one of several. */
  readFirstRun() {
    const { perTest, times, draws } = JSON.parse(readFileSync(this.firstRunFile, 'utf8'));
    this.vitest.provide('draws', JSON.stringify(draws));
    this.perTest = perTest;
    this.times = new Map(times);
  }

  async mutantRun({ activeMutant: { id, fileName }, testFilter, hitLimit, mutantActivation }) {
    if (!this.times) this.readFirstRun();
    const killers = this.killersOf(fileName);
    const ownTests = new RegExp(`/${path.basename(fileName, '.ts')}(-[a-z-]+)?\\.test\\.ts > `, 'u');
    // A loop that does not end is known by ten times the passes of the first run; Stryker allows a hundred.
    const asked = { mutant: id, hitLimit: hitLimit && Math.ceil(hitLimit / 10) };
    const all = testFilter ?? [...this.times.keys()];
    const reaching = this.inTime(
      all.filter((test) => this.perTest[test]?.[id] > 0),
      killers,
      ownTests,
    );
    if (reaching.length > 0) {
      if (!this.running || this.isMutated) await this.load(undefined);
      const answer = await this.ask({ ...asked, tests: reaching, mostTime: 1000 + 2 * this.timeOf(reaching) });
      if (answer.isOver) return { status: MutantRunStatus.Timeout, reason: 'it takes too long' };
      const failed = answer.tests?.find(({ status }) => status === TestStatus.Failed);
      if (failed) {
        const again = await this.ask({ tests: [failed.id], again: true });
        if (again.tests?.[0]?.status === TestStatus.Success) {
          const before = killers.indexOf(failed.id);
          if (before >= 0) killers.splice(before, 1);
          killers.push(failed.id);
          return resultOf(answer, asked.hitLimit);
        }
      } else if (mutantActivation !== 'static' && answer.hitCount >= this.leastHits * this.hitsOf(id, reaching))
        return resultOf(answer, asked.hitLimit);
    }
    await this.load(id);
    const chosen = this.inTime(all, killers, ownTests);
    // Code that runs for the first time takes ten times as long.
    const answer = await this.ask({ ...asked, tests: chosen, mostTime: 20_000 + 10 * this.timeOf(chosen) });
    return answer.isOver
      ? { status: MutantRunStatus.Timeout, reason: 'it takes too long' }
      : resultOf(answer, asked.hitLimit);
  }

  /**
   * As many as the time of a mutant allows and one at least: what is killed later counts as survived. First those that killed another
   * mutant of this file, the last one first, since it often kills the next one too; then those of its name; then the fastest. One for
   * which too little is left is passed over.
   */
  inTime(tests, killers, ofName) {
    const place = (test) => (killers.includes(test) ? killers.indexOf(test) + 1 : ofName.test(test) ? 0 : -1);
    const sorted = [...tests].sort((a, b) => place(b) - place(a) || this.times.get(a) - this.times.get(b));
    let left = this.mostTime;
    return sorted.filter((test, i) => {
      const time = this.times.get(test);
      if (time > left && i > 0) return false;
      left -= time;
      return true;
    });
  }

  timeOf(tests) {
    return tests.reduce((sum, test) => sum + this.times.get(test), 0);
  }

  killersOf(file) {
    if (!this.killers.has(file)) this.killers.set(file, []);
    return this.killers.get(file);
  }

  hitsOf(id, tests) {
    return tests.reduce((sum, test) => sum + (this.perTest[test]?.[id] ?? 0), 0);
  }

  /** A fresh worker with all tests imported, a mutant active meanwhile or none. */
  async load(mutant) {
    await this.unload();
    this.isMutated = mutant !== undefined;
    this.vitest.provide('mutant', mutant ?? '');
    const ready = this.answer();
    this.vitest.state.filesMap.clear();
    this.running = this.vitest.start([this.entry]).catch((error) => {
      this.channel.onmessage?.({ data: { error: String(error?.stack ?? error) } });
    });
    // Where the import fails the worker may be gone without a word.
    const first = await Promise.race([
      this.unlessItHangs(ready, 60_000),
      this.running.then(() => ({ error: 'the tests could not be imported' })),
    ]);
    this.failure = first.isOver ? 'the import takes too long' : first.error;
    // A worker that tells what failed waits for a word; the next one would wait for it.
    if (this.failure) await this.unload();
  }

  async unload() {
    if (!this.running) return;
    this.channel.postMessage({ stop: true });
    await this.running;
    this.running = undefined;
  }

  answer() {
    return new Promise((resolve) => {
      this.channel.onmessage = ({ data }) => resolve(data);
    });
  }

  async ask(command) {
    if (this.failure) return { error: this.failure };
    const answer = this.answer();
    this.channel.postMessage(command);
    return command.mostTime ? this.unlessItHangs(answer, command.mostTime) : answer;
  }

  /**
   * A loop in which nothing was mutated never asks for the active mutant, as where a mutant gives it a bound that is no number: it does
   * not end by itself, and its thread is ended here, by the time of the processor that it took.
   */
  async unlessItHangs(answer, mostTime) {
    const began = process.cpuUsage();
    let timer;
    const hangs = new Promise((resolve) => {
      timer = setInterval(() => {
        const { user, system } = process.cpuUsage(began);
        if ((user + system) / 1000 > 2000 + 1.5 * mostTime) resolve({ isOver: true, hangs: true });
      }, 200);
    });
    const first = await Promise.race([answer, hangs]);
    clearInterval(timer);
    if (first.hangs) {
      await this.thread.terminate();
      await this.running;
      this.running = undefined;
    }
    return first;
  }

  async dispose() {
    await this.unload();
    this.channel?.close();
    await this.vitest?.close();
  }
}

/** Of a fresh worker: what cannot even be imported fails its tests. */
function resultOf({ error, tests, hitCount }, hitLimit) {
  if (error) {
    const failed = { id: 'import', name: 'import', timeSpentMs: 0, status: TestStatus.Failed, failureMessage: error };
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: [failed] });
  }
  return toMutantRunResult(determineHitLimitReached(hitCount, hitLimit) ?? { status: DryRunStatus.Complete, tests });
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'kept-vitest', KeptVitest)];
export const strykerValidationSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  properties: {
    keptVitest: {
      type: 'object',
      properties: {
        tests: { type: 'array', items: { type: 'string' } },
        mostTime: { type: 'number' },
        leastHits: { type: 'number' },
      },
    },
  },
};
