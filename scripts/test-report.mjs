import process from 'node:process';
import { runTool } from './counted-tests.mjs';

export const say = (line) => void process.stdout.write(`${line}\n`);

/** What a run of tests says of each part when it has ended, and of all parts at the end. */
export class TestReport {
  total = { passed: 0, failed: 0, skipped: 0 };
  /** A row for each part, kept where the run is recorded. */
  figures = [];
  /** A line for each test that failed. */
  failures = [];

  /** @param started When the part began, as `Date.now()` has it. */
  part(name, { passed, failed, skipped }, started) {
    this.total.passed += passed;
    this.total.failed += failed;
    this.total.skipped += skipped;
    const counts = countsText({ passed, failed, skipped });
    const time = `${((Date.now() - started) / 1000).toFixed(1)} s`;
    this.figures.push({ name: `${name}, ${time}`, value: counts });
    say(`${name.padEnd(26)} ${time.padStart(7)}  ${counts}`);
  }

  /** Runs a tool, which counts as one test. */
  async step(name, tool, ...words) {
    const started = Date.now();
    const { status, text } = await runTool(tool, words);
    const passed = status === 0;
    this.part(name, { passed: Number(passed), failed: Number(!passed), skipped: 0 }, started);
    if (passed) return;
    this.failures.push(name);
    say(text.trimEnd());
  }

  /** Says failures again, since the end is read first, and the totals; the program ends with 1 where a test failed. */
  end() {
    for (const failure of this.failures) say(`failed: ${failure}`);
    say(countsText(this.total));
    process.exitCode = this.total.failed === 0 ? 0 : 1;
  }
}

const countsText = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
