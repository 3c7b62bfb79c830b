/** The shell that loads the widget later. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decided, expectNoTroubles, hostBrowser } from './browser.ts';

const browser = hostBrowser();
const scripts = (requests: readonly string[]): string[] => requests.filter((path) => path.endsWith('.js'));

describe('the shell', () => {
  it('weighs at most 5 kB', () => {
    const file = readFileSync(new URL('../../dist/embed/cpo-tco.lazy.js', import.meta.url));
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(5000);
  });

  it('loads nothing while the element is far', async () => {
    const { page, requests } = await browser.open('/hosts/lazy.html');
    await page.waitForLoadState('networkidle');
    expect(scripts(requests)).toEqual(['/embed/cpo-tco.lazy.js']);
  });

  it('leaves the fallback until then', async () => {
    const { page } = await browser.open('/hosts/lazy.html');
    expect(await page.locator('cpo-tco p').innerText()).toBe('CPO draws less power.');
  });

  it('loads the widget when it comes near', async () => {
    const host = await browser.open('/hosts/lazy.html');
    await host.page.locator('cpo-tco').scrollIntoViewIfNeeded();
    await decided(host.page);
    await expectNoTroubles(host);
  });

  it('loads it for paper', async () => {
    const { page } = await browser.open('/hosts/lazy.html');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.waitForFunction(() => customElements.get('cpo-tco'));
  });
});
