/** The builder as it is built, under a path of a server, by a reader who fills it in. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, FrameLocator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badFeeds } from '../cases/bad-feeds.ts';
import { patience, startBrowser } from './browser.ts';
import { violations } from './violations.ts';

const folder = fileURLToPath(new URL('../../dist/page/', import.meta.url));
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const path = '/tools/cpo/';

let server: Server;
let origin: string;
let context: BrowserContext;
let page: Page;
let preview: FrameLocator;
const troubles: string[] = [];

beforeAll(async () => {
  if (!existsSync(`${folder}builder.html`)) throw new Error(`${folder}builder.html is not there; run: npm run build`);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://host');
    const file = folder + pathname.slice(path.length);
    const found = pathname.startsWith(path) && extname(file) !== '' && existsSync(file);
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    response.end(found ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await startBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  context.setDefaultTimeout(patience);
  page = await context.newPage();
  page.on('pageerror', ({ message }) => void troubles.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(`${origin}${path}builder.html`);
  preview = page.frameLocator('iframe');
  await preview.locator('cpo-tco .condition').first().waitFor();
}, 2 * patience);

afterAll(async () => {
  await context.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const part = (name: string) => page.locator('details.part > summary', { hasText: name });
const field = (name: string | RegExp) => page.getByLabel(name, { exact: typeof name === 'string' });
const code = () => page.locator('#code pre code').first();
const type = async (name: string | RegExp, text: string): Promise<void> => {
  await field(name).fill(text);
  await field(name).press('Tab');
};
const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const seen = { timeout: patience };

describe('the builder', () => {
  it('begins with two lines and the widget beside them', async () => {
    expect(await code().innerText()).toBe(
      '<script type="module" src="https://your.host/cpo-tco/0.1.0/cpo-tco.js"></script>\n<cpo-tco></cpo-tco>',
    );
  });

  it('takes a region, a language and a colour, and the preview follows', async () => {
    await field('Region of electricity price and grid carbon').selectOption('de');
    await part('Language and look').click();
    await page.locator('#l-locale').selectOption('de');
    await type('Links and sliders', '#0a5fb4');
    const widget = preview.locator('cpo-tco[locale=de]');
    await widget.getByText('Gesamtkosten').first().waitFor();
    expect(await widget.evaluate((one) => getComputedStyle(one).getPropertyValue('--cpo-accent'))).toBe('#0a5fb4');
    await expect.poll(() => code().innerText(), seen).toContain('<cpo-tco region="de" locale="de"></cpo-tco>');
  });

  it('refuses what is no colour at its field, and keeps the last', async () => {
    await type('Links and sliders', 'red;}');
    const refused = field('Links and sliders');
    expect(await refused.getAttribute('aria-invalid')).toBe('true');
    const id = (await refused.getAttribute('aria-describedby'))!;
    expect(await page.locator(`[id="${id}"]`).innerText()).toContain('a colour, such as');
    expect(await code().innerText()).toContain('--cpo-accent: #0a5fb4;');
    await type('Links and sliders', '#0a5fb4');
    expect(await refused.getAttribute('aria-invalid')).toBe('false');
  });

  it('takes a product, which stands in the preview with its company', async () => {
    await part('Your products').click();
    await page.getByRole('button', { name: 'Add a product' }).click();
    await type('Company that gives the figures', 'Acme Photonics');
    await type('Name of the product', 'Acme LPO');
    await page.locator('#p-acme-lpo-endPrice').fill('990');
    await page.keyboard.press('Tab');
    await preview.getByText('Acme LPO ist ein Produkt von Acme Photonics').first().waitFor();
    await expect.poll(() => code().innerText(), seen).toContain('"endPrice":990');
  });

  it.each(['en', 'de'] as const)(
    'names what a wrong feed has wrong, and takes nothing of it, in %s',
    async (language) => {
      await page.locator('select.lang').selectOption(language);
      await page.locator(`html[lang=${language}]`).waitFor();
      const before = await code().innerText();
      const told = { en: 'wrong.json was not loaded. ', de: 'wrong.json wurde nicht geladen. ' }[language];
      for (const { text, [language]: expected } of badFeeds) {
        const buffer = Buffer.from(text);
        // The refusal before this one goes when a file is chosen.
        await page
          .locator('input[type=file]')
          .setInputFiles({ name: 'wrong.json', mimeType: 'application/json', buffer });
        const shown = () => page.locator('#p-feed-error').innerText();
        if (typeof expected === 'string') await expect.poll(shown, seen).toBe(`${told}${expected}.`);
        else await expect.poll(async () => (await shown()).slice(told.length), seen).toMatch(expected);
        expect(await code().innerText()).toBe(before);
      }
      await page.locator('select.lang').selectOption('en');
      await page.locator('html[lang=en]').waitFor();
    },
    patience,
  );

  it('copies the code and says so', async () => {
    const copy = page.locator('#code .cp').first();
    await copy.click();
    await expect.poll(() => copy.innerText(), seen).toBe('Copied');
    expect(await page.locator('[role=status]').innerText()).toBe('Copied: HTML');
    expect(await clipboard()).toBe(await code().innerText());
  });

  it('comes back from its link', async () => {
    const before = await code().innerText();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.locator('[role=status]', { hasText: 'The link' }).waitFor({ state: 'attached' });
    const other = await context.newPage();
    await other.goto(await clipboard());
    await expect.poll(() => other.locator('#code pre code').first().innerText(), seen).toBe(before);
    await other.close();
  });

  it('writes every tier, with the hashes of the build', async () => {
    for (const [tier, piece] of [
      ['Module with hashes', '<script type="importmap">'],
      ['One script', 'integrity="sha384-'],
      // The widget speaks German here, and the name of its frame with it.
      ['Frame', ' title="Alle 64 Ports'],
      ['Picture', '<img src="cpo-tco.svg"'],
      ['Module', 'type="module"'],
    ] as const) {
      await page.locator('#code').getByText(tier, { exact: true }).click();
      await expect.poll(() => code().innerText(), seen).toContain(piece);
    }
  });

  it('has no place where axe-core finds anything, in light and dark', async () => {
    for (const name of ['Inputs', 'Texts and links']) await part(name).click();
    // Under the bar that stays a field is partly covered.
    await page.evaluate(() => scrollTo(0, 0));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
    }
  });

  it('fits into 320 px, with targets of at least 24 px', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const small = await page
      .locator('cpo-builder :is(button, select, summary, .seg label, .line, input:not([type=radio], [type=checkbox]))')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => ({ text: one.textContent.trim().slice(0, 30), height: one.getBoundingClientRect().height }))
          .filter(({ height }) => height < 24),
      );
    expect(small).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('is reached by keyboard in the order in which it is read', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.reload();
    await preview.locator('cpo-tco .condition').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const id = () => page.evaluate(() => document.querySelector('cpo-builder')!.shadowRoot!.activeElement?.id);
    expect(await id()).toBe('form');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate(
        () => (document.querySelector('cpo-builder')!.shadowRoot!.activeElement as HTMLInputElement).name,
      ),
    ).toBe('scope');
  });

  it('throws nothing on the way', () => expect(troubles).toEqual([]));
});
