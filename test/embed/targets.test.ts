/** Links and controls of the documents that are mostly links, as built, are large enough or far enough apart for a finger on a telephone. */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { violationsIn } from '../cases/axe-options.ts';
import { patience, startBrowser } from './browser.ts';

const folder = fileURLToPath(new URL('../../dist/page/', import.meta.url));

let browser: Browser;

beforeAll(async () => {
  if (!existsSync(`${folder}method.html`)) throw new Error(`${folder}method.html is not there; run: npm run build`);
  browser = await startBrowser(['--allow-file-access-from-files']);
}, 2 * patience);

/** @returns what axe-core finds too small, and how many targets it measured. */
async function targets(page: Page): Promise<{ tooSmall: string[]; measured: number }> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  const found = await page.evaluate(() => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    return run.run(document, {
      runOnly: ['target-size'],
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'passes'],
      selectors: false,
      preload: false,
    });
  });
  return { tooSmall: violationsIn(found), measured: found.passes[0]?.nodes.length ?? 0 };
}

/** Of each: what is there once it has loaded, and how many targets it has at least. */
const documents = [
  ['method', '.find', 1500],
  ['claims', 'cpo-claims-page article', 40],
] as const;

it.each(documents)('%s.html', { timeout: 4 * patience }, async (name, content, least) => {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(`${folder}${name}.html`).href);
  await page
    .locator(content)
    .first()
    .waitFor({ timeout: 2 * patience });
  // As a checker meets it: what the browser leaves out until it is scrolled to is not drawn.
  expect((await targets(page)).tooSmall).toEqual([]);
  await page.addStyleTag({ content: '* { content-visibility: visible !important; }' });
  const { tooSmall, measured } = await targets(page);
  expect(tooSmall).toEqual([]);
  expect(measured).toBeGreaterThan(least);
  await context.close();
});
