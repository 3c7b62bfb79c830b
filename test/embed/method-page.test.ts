/** The method page as it is built: read, searched, narrow, dark, on paper, and without scripts. */
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { patience, startBrowser } from './browser.ts';
import { violations } from './violations.ts';

const file = fileURLToPath(new URL('../../dist/page/method.html', import.meta.url));
const address = pathToFileURL(file).href;

let browser: Browser;
/** Of all pages that ask for nothing of their own: they share a process, which a page that stays keeps alive. */
let common: BrowserContext;
const usual = { width: 1280, height: 900 };
const opened: Page[] = [];

beforeAll(async () => {
  if (!existsSync(file)) throw new Error(`${file} is not there; run: npm run build`);
  browser = await startBrowser(['--allow-file-access-from-files']);
  common = await browser.newContext({ viewport: usual });
  await (
    await common.newPage()
  ).goto(pathToFileURL(fileURLToPath(new URL('../pages/empty.html', import.meta.url))).href);
}, 2 * patience);

afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => (page.context() === common ? page : page.context()).close()));
});

afterAll(() => common.close());

async function open(anchor = '', { viewport, ...options }: BrowserContextOptions = {}): Promise<Page> {
  const isCommon = Object.keys(options).length === 0;
  const context = isCommon ? common : await browser.newContext({ viewport: usual, ...options });
  context.setDefaultTimeout(2 * patience);
  const page = await context.newPage();
  opened.push(page);
  if (viewport) await page.setViewportSize(viewport);
  await page.goto(address + anchor, { waitUntil: 'load' });
  return page;
}

/** Draws what the browser leaves out until it is scrolled to. */
const drawAll = (page: Page): Promise<unknown> =>
  page.addStyleTag({ content: '* { content-visibility: visible !important; }' });

/** Leaves the first entries of each kind: axe-core takes minutes for all, which are made by the same few functions. */
const shorten = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const [selector, most] of [
      ['article', 2],
      ['article > section', 1],
      ['li', 3],
      ['tr', 3],
    ] as const)
      for (const parent of new Set(
        [...document.querySelectorAll(`.text ${selector}`)].map((one) => one.parentElement!),
      ))
        for (const one of [...parent.querySelectorAll(`:scope > ${selector.split(' ').at(-1)}`)].slice(most))
          one.remove();
  });

/** Entries in the window. */
const inView = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= -1 && top < innerHeight;
  });

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  it('has nothing that axe-core finds', { timeout: 240_000 }, async () => {
    const page = await open('', { colorScheme });
    await page.locator('.find').waitFor();
    await shorten(page);
    await drawAll(page);
    expect(await page.locator('article').count()).toBeGreaterThan(20);
    expect(await violations(page)).toEqual([]);
  });
});

describe.each([1280, 360, 320])('%i px wide', (width) => {
  it('moves sideways in formulas and tables alone', { timeout: 120_000 }, async () => {
    const page = await open('', { viewport: { width, height: 800 } });
    await drawAll(page);
    const [whole, outside] = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const all = [...document.querySelectorAll('main :is(p, li, h1, h2, h3, h4, h5, .f, .wide)')];
      const wide = all.filter(
        (element) => element.getBoundingClientRect().right > limit + 1 && !element.closest('.f, .wide'),
      );
      return [document.documentElement.scrollWidth, wide.map((element) => element.textContent)] as const;
    });
    expect(whole).toBe(width);
    expect(outside).toEqual([]);
  });
});

describe('an address with an anchor', () => {
  it.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('shows its entry %s', async (_, javaScriptEnabled) => {
    const page = await open('#f-retimed-1600g-price-semianalysis', { javaScriptEnabled });
    await expect.poll(() => inView(page, '#f-retimed-1600g-price-semianalysis'), { timeout: patience }).toBe(true);
  });

  it('shows an entry that the filter hides', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('coherent');
    await expect.poll(() => page.locator('#q-tco').isVisible()).toBe(false);
    await page.evaluate(() => (location.hash = '#q-tco'));
    await expect.poll(() => inView(page, '#q-tco'), { timeout: patience }).toBe(true);
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
  });
});

it('a name in a formula leads to its entry, as the list under the formula does', async () => {
  const page = await open('#q-facilityPower');
  await page.locator('#q-facilityPower .f mi', { hasText: 'network power' }).click();
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#q-networkPower');
});

describe('the filter', () => {
  it('leaves the entries with all words, and says how many', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('Laser unit price');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^\d+ of \d+ entries$/);
    const shown = await page
      .locator('article:visible, .sources > li:visible')
      .evaluateAll((entries) => entries.map((entry) => entry.textContent.toLowerCase()));
    expect(shown.length).toBeGreaterThan(0);
    for (const text of shown) for (const word of ['laser', 'unit', 'price']) expect(text).toContain(word);
    expect(await page.locator('#references').isVisible()).toBe(false);
  });

  it('says where nothing fits, and gives all back', async () => {
    const page = await open();
    await page.getByRole('searchbox').fill('zzzz');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Nothing fits');
    expect(await page.locator('article:visible').count()).toBe(0);
    await page.getByRole('searchbox').fill('');
    expect(
      await page.locator('#references, #q-tco').evaluateAll((all) => all.some((one) => one.checkVisibility())),
    ).toBe(true);
    expect(await page.locator('[hidden]').count()).toBe(0);
  });

  it('is not there without scripts, and all else is', async () => {
    const page = await open('', { javaScriptEnabled: false });
    expect(await page.locator('.find').count()).toBe(0);
    expect(await page.locator('article').count()).toBeGreaterThan(300);
  });
});

it('formulas are drawn as formulas, whether the machine has a font for them or not', async () => {
  const page = await open('#q-annualisedCost');
  const [fraction, sum] = await page.locator('#q-annualisedCost').evaluate((entry) => {
    const box = (selector: string): DOMRect => entry.querySelector(selector)!.getBoundingClientRect();
    const parts = [...entry.querySelectorAll('mfrac > *')].slice(0, 2).map((part) => part.getBoundingClientRect());
    return [parts[0]!.bottom <= parts[1]!.top + 2, box('munderover').height > box('munderover > mo').height];
  });
  expect([fraction, sum]).toEqual([true, true]);
});

it('on paper it has neither contents nor filter, and formulas are not cut off', { timeout: 120_000 }, async () => {
  const page = await open('', { viewport: { width: 720, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.toc:visible, .find:visible, header:visible').count()).toBe(0);
  const cut = await page
    .locator('.f')
    .evaluateAll((boxes) =>
      boxes.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1).map((box) => box.parentElement!.id),
    );
  expect(cut).toEqual([]);
});
