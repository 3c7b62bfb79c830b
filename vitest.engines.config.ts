import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { packagesInBrowser } from './test/browser/packages.ts';
import { chosen } from './test/engines/chosen.ts';
import type { Engine } from './test/engines/browsers.ts';
import { act, engineProvider } from './test/engines/provider.ts';
import page from './vite.config.ts';

const inEngine = (engine: Engine): TestProjectInlineConfiguration => ({
  extends: true,
  resolve: {
    alias: [
      { find: /^(\.\.?\/)+user\.ts$/, replacement: fileURLToPath(new URL('test/engines/user.ts', import.meta.url)) },
    ],
  },
  optimizeDeps: { include: packagesInBrowser },
  test: {
    name: engine,
    include: [...chosen],
    setupFiles: ['test/engines/leave-out.ts'],
    env: { VITE_ENGINE: engine },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      isolate: false,
      screenshotFailures: false,
      provider: engineProvider(engine),
      commands: { act },
      instances: [{ browser: engine, viewport: { width: 1280, height: 900 } }],
    },
  },
});

export default mergeConfig(
  page,
  defineConfig({
    test: {
      onConsoleLog: (text) => !text.includes('Lit is in dev mode'),
      projects: [
        inEngine('firefox'),
        inEngine('webkit'),
        {
          extends: true,
          test: {
            name: 'built',
            include: ['test/engines/**/*.test.ts'],
            isolate: false,
            maxWorkers: 1,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  }),
);
