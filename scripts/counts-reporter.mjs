import { writeFileSync } from 'node:fs';
import process from 'node:process';

/** Vitest reporter: writes how many tests passed, failed and were skipped in each project, and which failed, to the file COUNTS_FILE. */
export default class CountsReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = {};
    const failures = [];
    for (const module of modules) {
      const count = (counts[module.project.name] ??= { passed: 0, failed: 0, skipped: 0 });
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        // A test that is still pending at the end was cut off.
        const counted = state === 'pending' ? 'failed' : state;
        count[counted]++;
        if (counted === 'failed') failures.push(toldOf(module, test.fullName, test.result().errors));
      }
      // A file or a suite that fails by itself, as when an import throws, has no failed test to be counted.
      const suites = [module, ...module.children.allSuites()];
      for (const suite of suites.filter((one) => one.errors().length > 0)) {
        count.failed++;
        failures.push(toldOf(module, suite === module ? '' : suite.fullName, suite.errors()));
      }
    }
    writeFileSync(
      process.env.COUNTS_FILE,
      JSON.stringify({ counts, failures, unhandledErrors: unhandledErrors.length }),
    );
  }
}

/** In one line: file, test and the first line of what was wrong. */
function toldOf(module, name, errors = []) {
  const reason = errors[0]?.message?.split('\n')[0] ?? 'did not run to its end';
  return [module.relativeModuleId, name, reason].filter((part) => part !== '').join(' · ');
}
