/** axe-core on every host, light and dark, at first and with everything open and an input refused. */
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decided, hostBrowser, openDetails, patience, type HostPage } from './browser.ts';
import { violations } from './violations.ts';

const browser = hostBrowser();

async function refuse(within: Page | Frame): Promise<void> {
  const field = within.locator('cpo-tco').first().getByRole('textbox', { name: 'PUE' });
  await field.fill('-1');
  await field.press('Tab');
  await within.locator('cpo-tco [role=alert]').first().waitFor();
}

/** Beside them stands clobbered.html, where axe-core itself finds no document. */
describe.each([
  ...['two-lines', 'strict', 'strict-all', 'fallback', 'integrity', 'integrity-all', 'rtl', 'print'],
  ...['wordpress', 'five', 'slots'],
])('%s', (name) => {
  let host: HostPage;

  beforeAll(async () => {
    const folder = name === 'integrity' ? 'embed' : 'hosts';
    host = await browser.openShared(`/${folder}/${name}.html`, { colorScheme: 'light' });
    await decided(host.page);
    await host.page.locator('cpo-tco footer').first().waitFor();
  });
  afterAll(() => host.page.close());

  it('light', async () => {
    expect(await violations(host.page)).toEqual([]);
  });

  it('dark, with everything open and an input refused', async () => {
    await openDetails(host.page);
    await refuse(host.page);
    await host.page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(host.page)).toEqual([]);
  });
});

describe('plain, with everything open and an input refused', () => {
  it('light', async () => {
    const host = await browser.open('/hosts/plain.html', { colorScheme: 'light' });
    await decided(host.page);
    await openDetails(host.page);
    await refuse(host.page);
    expect(await violations(host.page)).toEqual([]);
  });

  it('dark by its attribute', async () => {
    const host = await browser.open('/hosts/plain.html', { colorScheme: 'light' });
    await host.page.locator('cpo-tco').evaluate((element) => element.setAttribute('theme', 'dark'));
    await decided(host.page);
    await openDetails(host.page);
    await refuse(host.page);
    expect(await violations(host.page)).toEqual([]);
  });
});

describe('the frame', () => {
  let host: HostPage;

  beforeAll(async () => {
    host = await browser.openShared('/embed/frame.html');
    await decided(host.page);
    await openDetails(host.page);
    await refuse(host.page);
  });

  it.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    await host.page.emulateMedia({ colorScheme });
    expect(await violations(host.page)).toEqual([]);
  });
});

describe('without the colours of the widget', () => {
  let host: HostPage;
  const styleOf = (selector: string, name: string, pseudo = ''): Promise<string[]> =>
    host.page
      .locator(`cpo-tco ${selector}`)
      .evaluateAll(
        (all, [property, part]) => all.map((one) => getComputedStyle(one, part).getPropertyValue(property!)),
        [name, pseudo],
      );

  beforeAll(async () => {
    host = await browser.openShared('/hosts/two-lines.html', { forcedColors: 'active', colorScheme: 'dark' });
    await decided(host.page);
    await host.page.locator('cpo-tco .root:not(.partial)').waitFor();
    await host.page.locator('cpo-tco .plot').waitFor();
  });

  it('the chosen capacity is still told apart', async () => {
    const grounds = await styleOf('fieldset span', 'background-color');
    expect(new Set(grounds).size).toBe(2);
  });

  it('every line of the chart has a colour of the reader', async () => {
    const [text, ground] = await host.page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.documentElement);
      return [color, backgroundColor];
    });
    expect(await styleOf('.plot .baseline', 'color')).toEqual([text, text]);
    expect(await styleOf('.plot .option', 'color')).not.toContain(ground);
    expect(new Set(await styleOf('.names text:not(.option)', 'fill'))).toEqual(new Set([text]));
  });

  it('how well a figure is founded is still seen', async () => {
    const [measured] = await styleOf('.ev.e4', 'background-color', '::before');
    const [assumed] = await styleOf('.ev:not(.e4)', 'background-color', '::before');
    expect(measured).not.toBe(assumed);
  });

  it('the keys of the bars are still seen', async () => {
    const grounds = await styleOf('.legend li', 'background-color', '::before');
    expect(grounds.length).toBeGreaterThan(6);
    expect(new Set(grounds).size).toBeGreaterThan(4);
  });

  it('parts of bars have the numbers of their keys', async () => {
    const { page } = host;
    const sections = page.locator('cpo-tco section:has(.bars)');
    for (const section of await sections.all()) {
      const keys = await section
        .locator('.legend li')
        .evaluateAll((all) => all.map((one) => [one.getAttribute('class'), one.getAttribute('data-number')] as const));
      expect(keys.map(([, number]) => number)).toEqual(keys.map((_, i) => String(i + 1)));
      const parts = await section
        .locator('.bar text')
        .evaluateAll((all) => all.map((one) => [one.previousElementSibling!.getAttribute('class'), one.textContent]));
      expect(parts.length).toBeGreaterThan(8);
      const numbers = new Map(keys);
      expect(parts).toEqual(parts.map(([name = null]) => [name, numbers.get(name)]));
    }
  });

  it('axe-core finds nothing', async () => {
    // It takes a page without a ground for white.
    await host.page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    expect(await violations(host.page)).toEqual([]);
  });
});

describe('without a result', () => {
  it('the fallback', async () => {
    browser.server.change('cpo-tco.js', () => undefined);
    const host = await browser.open('/hosts/fallback.html');
    expect(await violations(host.page)).toEqual([]);
  });

  it('the defaults that cannot be changed', async () => {
    const host = await browser.open('/hosts/fallback.html', {
      before: (page) => page.route('**/tco-engine-*.js', (route) => route.abort()),
    });
    await host.page.locator('cpo-tco:state(error)').waitFor({ timeout: patience });
    await host.page.locator('cpo-tco footer').waitFor();
    expect(await violations(host.page)).toEqual([]);
  });
});
