import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumFlags, findChromium } from './scripts/chromium.mjs';
import { packagesInBrowser } from './test/browser/packages.ts';
import page from './vite.config.ts';

const chromium = process.env.CHROMIUM_PATH ?? (await findChromium());

/** What repeats other tests for every language, host or width is left out where `npm test` runs without --all. */
const leftOut = process.env.WITHOUT_WIDE ? ['test/**/*.wide.test.ts'] : [];

/** What needs a page of its own: it puts something else in the place of a module, or counts workers. */
const inOwnPage = [
  'test/browser/**/*-failed.test.ts',
  'test/browser/**/pseudo-*.test.ts',
  'test/browser/page/engine.test.ts',
];

const inChromium = (
  name: string,
  instance: string,
  { isolate = true, include, exclude = [] }: { include: string[]; exclude?: string[]; isolate?: boolean },
): TestProjectInlineConfiguration => ({
  extends: true,
  optimizeDeps: { include: packagesInBrowser },
  test: {
    name,
    include,
    exclude: [...exclude, ...leftOut],
    isolate,
    browser: {
      enabled: true,
      headless: true,
      isolate,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { args: chromiumFlags, ...(chromium && { executablePath: chromium }) },
      }),
      instances: [{ browser: 'chromium', name: instance, viewport: { width: 1280, height: 900 } }],
    },
  },
});

export default mergeConfig(
  page,
  defineConfig({
    test: {
      passWithNoTests: true,
      // Lit says so in every test file.
      onConsoleLog: (text) => !text.includes('Lit is in dev mode'),
      projects: [
        {
          extends: true,
          test: {
            name: 'node',
            include: ['test/**/*.test.ts'],
            exclude: ['test/browser/**', 'test/bench/**', 'test/embed/**', 'test/engines/**', ...leftOut],
            // It imports folders, which Node does not.
            server: { deps: { inline: ['dt-sql-parser'] } },
            // Each worker reads tables, sheets and modules once for all its files: tests leave no state in them.
            pool: 'threads',
            isolate: false,
            // A slow machine makes none fail.
            testTimeout: 60_000,
            maxWorkers: 1,
          },
        },
        {
          extends: true,
          test: {
            name: 'embed',
            include: ['test/embed/**/*.test.ts'],
            exclude: ['test/embed/speed.test.ts', ...leftOut],
            // All files share one browser.
            isolate: false,
            testTimeout: 60_000,
            hookTimeout: 60_000,
            maxWorkers: 1,
          },
        },
        {
          extends: true,
          test: {
            name: 'speed',
            include: ['test/embed/speed.test.ts'],
            hookTimeout: 60_000,
            // It measures: it runs after all others.
            maxWorkers: 1,
            sequence: { groupOrder: 1 },
          },
        },
        inChromium('browser', 'chromium', { include: inOwnPage }),
        // To load and warm up all modules for each file takes longer than its tests; each takes away what it has put there.
        inChromium('browser-page', 'chromium-page', {
          include: ['test/browser/**/*.test.ts'],
          exclude: inOwnPage,
          isolate: false,
        }),
      ],
    },
  }),
);
