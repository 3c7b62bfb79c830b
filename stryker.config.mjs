import process from 'node:process';
import { rooms } from './scripts/mutation/rooms.mjs';

const name = process.env.MUTATION_ROOM ?? 'compile';
const { mutate, tests, ignoreStatic = false, mostTime, leastHits } = rooms[name];

/** One room at a time: `npm run test:mutation -- --room compile`. */
export default {
  mutate: process.env.MUTATION_FILES?.split(',') ?? mutate,
  plugins: ['./scripts/mutation/kept-vitest.mjs'],
  testRunner: 'kept-vitest',
  keptVitest: { tests: tests(), ...(mostTime && { mostTime }), ...(leastHits && { leastHits }) },
  ignoreStatic,
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `reports/mutation/${name}-incremental.json`,
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `reports/mutation/${name}.json` },
  ignorePatterns: ['dist', 'reports', 'docs/*.png', '.stryker-tmp*', '/test/browser', '/test/embed', '/test/pages'],
  disableTypeChecks: false,
  allowConsoleColors: false,
  concurrency: 1,
  // The runner ends what takes too long by the time of the processor; this is for a runner that is gone.
  timeoutMS: 600_000,
  dryRunTimeoutMinutes: 60,
  // Of its own, so that two rooms may run at once.
  tempDirName: `.stryker-tmp-${name}`,
};
