/** The same seed gives the same digits in Node, Chromium, Firefox and WebKit: one built file, run in each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tablesAndSheets } from '../../src/build/vite-plugin.ts';
import { startBrowser } from '../embed/browser.ts';
import { startHostServer, type HostServer } from '../embed/host-server.ts';
import { startEngine } from './browsers.ts';
import type { digits } from './digits.ts';

type Digits = typeof digits;

const cube = { draws: 1024, seed: 7 };
const scenarios: readonly (readonly [name: string, scenario: object])[] = [
  ['one switch', {}],
  ['a fabric', { scope: 'fabric', region: 'de', inputs: { horizon: 7, discountRate: 0.0875 } }],
  ['a campus', { scope: 'campus', capacity: '51.2T' }],
  // Its draws have logarithms.
  ['a frozen edition', { edition: '2026.11', scope: 'fabric' }],
];

let server: HostServer;
const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-digits-'));
let inNode: readonly (readonly string[])[];

beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [tablesAndSheets()],
    define: { __PACKAGE_VERSION__: '""' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/engines/digits.ts', formats: ['es'], fileName: 'digits' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput[];
  const { code } = built[0]!.output[0];
  server = await startHostServer();
  server.add('/digits.js', code);
  server.add(
    '/digits.html',
    '<!doctype html><title>Digits</title><script type="module">import { digits } from "/digits.js"; Object.assign(window, { digits });</script>',
    { 'content-type': 'text/html' },
  );
  const file = join(folder, 'digits.mjs');
  writeFileSync(file, code);
  const { digits } = (await import(pathToFileURL(file).href)) as { readonly digits: Digits };
  inNode = await Promise.all(scenarios.map(([, scenario]) => digits(scenario, cube)));
}, 240_000);

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await server.close();
});

/** Runs in the page. */
const inPage = (scenario: object, of: typeof cube): Promise<readonly string[]> =>
  (window as unknown as { readonly digits: Digits }).digits(scenario, of);

describe.each(['chromium', 'firefox', 'webkit'] as const)('%s', (engine) => {
  let run: typeof inPage;
  let close: () => Promise<unknown>;
  beforeAll(async () => {
    const url = `${server.origin}/digits.html`;
    if (engine === 'chromium') {
      const page = await (await startBrowser()).newPage();
      await page.goto(url);
      run = (...words) =>
        page.evaluate(
          ([scenario, of]) => (window as unknown as { readonly digits: Digits }).digits(scenario, of),
          words,
        );
      close = () => page.close();
    } else {
      const browser = await startEngine(engine);
      await browser.open(url);
      run = (...words) => browser.run(inPage, ...words);
      close = browser.close;
    }
  }, 60_000);
  afterAll(() => close());

  it.each(scenarios.map(([name, scenario], i) => [name, scenario, i] as const))(
    '%s has the digits of Node',
    async (_, scenario, i) => {
      const found = await run(scenario, cube);
      // Whole lists of a hundred thousand lines would be no help.
      const differing = inNode[i]!.flatMap((line, at) => (found[at] === line ? [] : [`${line} | ${found[at]}`]));
      expect(differing.slice(0, 20)).toEqual([]);
      expect(found).toHaveLength(inNode[i]!.length);
      expect(found.length).toBeGreaterThan(1000);
    },
    120_000,
  );
});
