/** What a first view loads, and what may never be loaded. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages.ts';
import { hostBrowser, ready, textIn, type HostPage } from './browser.ts';

const browser = hostBrowser();
const folder = fileURLToPath(new URL('../../dist/embed/', import.meta.url));
/** By name: what every language loads is compressed once. */
const known = new Map<string, number>();

function brotliKb(name: string): number {
  const kb = known.get(name) ?? brotliCompressSync(readFileSync(folder + name)).length / 1000;
  known.set(name, kb);
  return kb;
}

/** What comes after the first view. */
const isLater = (name: string): boolean => /^tco-(chart|engine|later-words|verdict-words)-/.test(name);

/** A page in a language, and the scripts that it asked for before its first view stood: the others wait for that. */
async function openIn(language: string): Promise<{ host: HostPage; first: readonly string[] }> {
  const path = `/hosts/first-view-${language}.html`;
  browser.server.add(
    path,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>First view</title><script type="module" src="/embed/cpo-tco.js"></script><cpo-tco></cpo-tco></html>`,
  );
  const asked: string[] = [];
  let first: readonly string[] | undefined;
  const host = await browser.openShared(path, {
    before: (page) =>
      page.route(/\/embed\/.*\.js$/, async (route) => {
        const name = new URL(route.request().url()).pathname.replace('/embed/', '');
        if (isLater(name)) {
          first ??= [...asked];
          await page.locator('cpo-tco footer').waitFor();
        }
        asked.push(name);
        await route.continue();
      }),
  });
  await ready(host.page);
  return { host, first: first! };
}

const weightOf = (names: readonly string[]): number => names.map(brotliKb).reduce((sum, size) => sum + size, 0);

describe('the module tier', () => {
  let host: HostPage;
  let first: readonly string[];

  beforeAll(async () => ({ host, first } = await openIn('en')));

  it('shows its first view with one script', () => expect(first).toEqual(['cpo-tco.js']));

  it('weighs at most 25 kB with all that a first view loads', () => expect(weightOf(first)).toBeLessThanOrEqual(25));

  it('has answer, inputs, both tables, chart and sources in it', async () => {
    await host.page.locator('cpo-tco .plot').waitFor();
    expect(await host.page.locator('cpo-tco').locator('.answer, .inputs, .bars, .plot, footer').count()).toBe(6);
  });

  it('goes on with the engine', async () => expect(await textIn(host.page, '.also')).not.toBe(''));
});

describe.each(Object.keys(languages).filter((language) => language !== 'en'))('in %s', (language) => {
  it('a first view weighs at most 25 kB with its words, and only they are loaded', async () => {
    const { host, first } = await openIn(language);
    expect(await host.page.locator('cpo-tco .root').getAttribute('lang')).toBe(language);
    expect(first.filter((name) => name.includes('words'))).toEqual([expect.stringMatching(`^tco-words-${language}-`)]);
    expect(weightOf(first)).toBeLessThanOrEqual(25);
  });

  it('each piece of its words weighs at most 5 kB', () => {
    const pieces = browser.server.files.filter((name) => name.includes(`-${language}-`) && name.endsWith('.js'));
    expect(pieces.map((name) => name.replace(/-.*/, ''))).toContain('refusals');
    expect(pieces.filter((name) => brotliKb(name) > 5)).toEqual([]);
  });
});

describe('no file of the widget', () => {
  const scripts = (): string[] => browser.server.files.filter((name) => name.endsWith('.js'));

  it.each(['mathjs', 'Chart.js', 'new Function', 'eval('])('has %s in it', (text) =>
    expect(scripts().filter((name) => readFileSync(folder + name, 'utf8').includes(text))).toEqual([]),
  );
});
