/** What a first view loads, and what may never be loaded. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostBrowser, ready, textIn, type HostPage } from './browser.ts';

const browser = hostBrowser();
const folder = fileURLToPath(new URL('../../dist/embed/', import.meta.url));
const brotliKb = (name: string): number => brotliCompressSync(readFileSync(folder + name)).length / 1000;

describe('the module tier', () => {
  let host: HostPage;
  /** Scripts that were asked for before the first view stood. */
  let first: readonly string[];

  beforeAll(async () => {
    host = await browser.openShared('/hosts/two-lines.html', {
      // What comes after the first view waits until it was looked at.
      before: async (page) => {
        await page.route(/tco-engine-/, async (route) => {
          await page.locator('cpo-tco footer').waitFor();
          first = scripts().filter((name) => !name.startsWith('tco-engine-'));
          await route.continue();
        });
      },
    });
    await ready(host.page);
  });
  const scripts = (): string[] =>
    host.requests.filter((path) => path.startsWith('/embed/')).map((path) => path.replace('/embed/', ''));

  it('shows its first view with one script', () => expect(first).toEqual(['cpo-tco.js']));

  it('weighs at most 25 kB with all that a first view loads', () =>
    expect(first.map(brotliKb).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(25));

  it('has answer, inputs, both tables, chart and sources in it', async () =>
    expect(await host.page.locator('cpo-tco').locator('.answer, .inputs, .bars, .plot, footer').count()).toBe(6));

  it('goes on with the engine', async () => expect(await textIn(host.page, '.also')).not.toBe(''));
});

describe('no file of the widget', () => {
  const scripts = (): string[] => browser.server.files.filter((name) => name.endsWith('.js'));

  it.each(['mathjs', 'Chart.js', 'new Function', 'eval('])('has %s in it', (text) =>
    expect(scripts().filter((name) => readFileSync(folder + name, 'utf8').includes(text))).toEqual([]),
  );
});
