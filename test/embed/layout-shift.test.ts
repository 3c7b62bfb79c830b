/** What stands around the widget stays where it is while it loads on a slow network. */
import { expect, it } from 'vitest';
import { decided, hostBrowser } from './browser.ts';

const browser = hostBrowser([], { alone: true });
const most = 0.01;

it.each([320, 768, 1280])('nothing moves at %d px', async (width) => {
  const { page } = await browser.open('/hosts/reserved.html', {
    viewport: { width, height: 900 },
    before: async (fresh) => {
      await fresh.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) shifts.push(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      // Each script comes a while after the page was painted without it.
      await fresh.route(/\.js$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
    },
  });
  await decided(page);
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThanOrEqual(most);
});
