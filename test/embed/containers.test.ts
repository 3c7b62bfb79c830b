/** The boxes that hosts put a widget into: it is as wide as it may be, and never wider than its page. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostBrowser } from './browser.ts';

const browser = hostBrowser();

/** Markup around the widget, by name. None has a width of its own. */
const containers: Readonly<Record<string, string>> = {
  'a block': '<div>{}</div>',
  'a dialog': '<dialog open>{}</dialog>',
  'a column of a grid that is auto': '<div style="display: grid; grid-template-columns: auto auto">{}<p>x</p></div>',
  'a column of a grid that is 1fr': '<div style="display: grid; grid-template-columns: 1fr">{}</div>',
  'a row of boxes': '<div style="display: flex">{}</div>',
  'a column of boxes that are centred':
    '<div style="display: flex; flex-direction: column; align-items: center">{}</div>',
  'a float': '<div style="float: left">{}</div>',
  'an inline block': '<div style="display: inline-block">{}</div>',
  'a table cell': '<div style="display: table"><div style="display: table-cell">{}</div></div>',
  'a box that fits its content': '<div style="width: fit-content">{}</div>',
  'a box out of the flow': '<div style="position: absolute">{}</div>',
};

interface Measures {
  readonly width: number;
  readonly height: number;
  /** How far the page is wider than its window. */
  readonly beyond: number;
}

let page: Page;

beforeAll(async () => {
  browser.server.add(
    '/hosts/container.html',
    `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A box</title>
    <script type="module" src="/embed/cpo-tco.js"></script><body style="margin: 0">`,
  );
  ({ page } = await browser.openShared('/hosts/container.html'));
});

/** Puts a box with a new widget in the place of the one before: the page has its script already. */
async function put(markup: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(
    (html) => {
      scrollTo(0, 0);
      document.body.innerHTML = html;
    },
    markup.replace('{}', '<cpo-tco><p>Less power.</p></cpo-tco>'),
  );
  await page.locator('cpo-tco .root:not(.partial)').waitFor();
}

async function measured(width: number): Promise<Measures> {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => {
    const { width, height } = document.querySelector('cpo-tco')!.getBoundingClientRect();
    const { scrollWidth, clientWidth } = document.documentElement;
    return { width, height, beyond: scrollWidth - clientWidth };
  });
}

describe.each(Object.entries(containers))('in %s', (name, markup) => {
  beforeAll(() => put(markup));

  it('it is wide enough for two columns where there is room', async () => {
    const { width, height, beyond } = await measured(1280);
    expect(width).toBeGreaterThanOrEqual(900);
    expect(height).toBeLessThan(4000);
    expect(beyond).toBe(0);
  });

  it.each([320, 260])('it fits a page of %d px', async (narrow) => {
    const { width, beyond } = await measured(narrow);
    expect(beyond).toBe(0);
    // The dialog of a browser keeps a distance on both sides.
    expect(width).toBeGreaterThan(name === 'a dialog' ? 0.6 * narrow : 0.9 * narrow);
  });
});

it('the text of the page inside it does not set its width', async () => {
  await put('<div style="float: left">{}</div>');
  const { width } = await measured(1280);
  for (const text of ['Short.', 'A sentence that goes on and on. '.repeat(20)]) {
    await page.locator('cpo-tco').evaluate((element, words) => {
      const intro = document.createElement('p');
      intro.slot = 'intro';
      intro.textContent = words;
      element.replaceChildren(intro);
    }, text);
    expect(await measured(1280)).toMatchObject({ width });
  }
});
