import { writeFileSync } from 'node:fs';
import process from 'node:process';

/** Vitest reporter: writes how many tests passed, failed and were skipped in each project to the file COUNTS_FILE. */
export default class CountsReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = {};
    for (const module of modules) {
      const count = (counts[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 });
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that is still pending at the end was cut off.
        count[state === 'pending' ? 'failed' : state]++;
      }
      // A file or a suite that fails by itself, as when an import throws, has no failed test to be counted.
      const suites = [module, ...module.children.allSuites()];
      count.failed += suites.filter((suite) => suite.errors().length > 0).length;
    }
    writeFileSync(process.env.COUNTS_FILE, JSON.stringify({ counts, unhandledErrors: unhandledErrors.length }));
  }
}
