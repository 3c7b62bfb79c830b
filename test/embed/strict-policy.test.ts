/** A policy that allows scripts of the host and the Trusted Types policy of Lit, and nothing else at all. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  decided,
  drawnChart,
  expectNoTroubles,
  hostBrowser,
  newGlobals,
  openDetails,
  textIn,
  type HostPage,
} from './browser.ts';
import { strictPolicy } from './host-server.ts';

const browser = hostBrowser();

describe.each([
  ['the module tier', 'strict.html', undefined],
  ['the one file', 'strict-all.html', ['/hosts/strict-all.html', '/embed/cpo-tco.all.js']],
])('%s under a strict policy', (_, page, requests) => {
  let host: HostPage;
  let before: string;

  beforeAll(async () => {
    host = await browser.openShared(`/hosts/${page}`);
    await decided(host.page);
    before = await textIn(host.page, '.answer');
  });

  it('answers another capacity', async () => {
    await host.page.getByRole('radio', { name: '51.2T' }).check({ force: true });
    await expect.poll(() => textIn(host.page, 'h2')).toContain('51.2T');
  });

  it('follows a slider', async () => {
    const answer = await textIn(host.page, '.answer');
    expect(answer).not.toBe(before);
    await host.page.getByRole('slider', { name: /^PUE/ }).fill('900');
    await expect.poll(() => textIn(host.page, '.answer')).not.toBe(answer);
  });

  it('draws its chart', async () => {
    await drawnChart(host.page);
  });

  it('lists its sources', async () => {
    await openDetails(host.page);
  });

  it('is styled', async () => {
    const border = await host.page
      .locator('cpo-tco .root')
      .evaluate((root) => getComputedStyle(root).getPropertyValue('border-top-left-radius'));
    expect(border).toBe('10px');
  });

  it('asks for own files alone', () => {
    if (requests) expect(host.requests).toEqual(requests);
    else expect(host.requests.slice(1).filter((address) => !address.startsWith('/embed/'))).toEqual([]);
  });

  it('adds no name to the window', async () => {
    expect(await newGlobals(host.page)).toEqual([]);
  });

  it('causes no violation, no error and no warning', async () => {
    await expectNoTroubles(host);
    expect(host.console).toEqual([]);
  });
});

it('a violation would be noticed', async () => {
  browser.server.add('/hosts/violation.html', '<body style="color: red"><script>1</script>', {
    'content-security-policy': strictPolicy,
  });
  const host = await browser.open('/hosts/violation.html');
  expect((await host.troubles()).filter((trouble) => trouble.startsWith('violation'))).toHaveLength(2);
});
