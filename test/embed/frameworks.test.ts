/** Pages of React 19 and Vue 3, built as their users build them, with the warnings of development. */
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CpoTco } from '../../src/widget/cpo-tco.ts';
import { decided, expectNoTroubles, hostBrowser, patience, ready, textIn, type HostPage } from './browser.ts';
import { WrittenPage } from '../pages/apps/react-written-page.ts';
import { violations } from './violations.ts';

const browser = hostBrowser();

/** An app of test/pages/apps as one script. */
async function bundle(name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL(`../pages/apps/${name}.ts`, import.meta.url)),
        formats: ['es'],
        fileName: name,
      },
    },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}

describe.each([
  ['React 19', 'react'],
  ['Vue 3', 'vue'],
])('on a page of %s', (_, framework) => {
  let host: HostPage;

  beforeAll(async () => {
    browser.server.add(`/hosts/${framework}-app.js`, await bundle(`${framework}-app`));
    host = await browser.openShared(`/hosts/${framework}.html`);
    await decided(host.page);
  });

  const tell = (step: string): Promise<void> =>
    host.page.evaluate((message) => {
      postMessage(message);
    }, step);
  const events = async (): Promise<string[]> => (await host.page.locator('#events').innerText()).split(' ');
  const pue = () => host.page.locator('cpo-tco').getByRole('textbox', { name: 'PUE' });
  const scenario = () => host.page.locator('cpo-tco').evaluate((element) => (element as CpoTco).scenario);

  it('attributes count', async () => {
    await expect.poll(() => textIn(host.page, 'h2'), { timeout: patience }).toContain('51.2T');
  });

  it('an attribute with a hyphen counts', async () => {
    const fixed = host.page.locator('cpo-tco').getByText('fixed on this page');
    await expect.poll(() => fixed.count(), { timeout: patience }).toBe(1);
  });

  it('the scenario counts, given as an object', async () => {
    expect(await scenario()).toEqual({ capacity: '51.2T', inputs: { pue: 1.25 } });
    expect(await host.page.locator('cpo-tco').getAttribute('scenario')).toBe(null);
  });

  it('the result is heard', async () => {
    await expect.poll(events, { timeout: patience }).toContain('cpo-tco-result');
  });

  it('axe-core finds nothing', async () => {
    expect(await violations(host.page)).toEqual([]);
  });

  it('a change of a reader is heard', async () => {
    await pue().fill('1.5');
    await pue().press('Tab');
    await expect.poll(events, { timeout: patience }).toContain('cpo-tco-change');
  });

  it('drawn again it keeps what a reader changed', async () => {
    await tell('again');
    await host.page.getByText('Round 1').first().waitFor();
    await expect.poll(() => host.page.locator('[slot=intro]').innerText()).toBe('Round 1');
    expect(await pue().inputValue()).toBe('1.5');
    expect(Object.values((await scenario()).inputs!)).toEqual([1.5]);
  });

  it('another scenario is asked anew', async () => {
    await tell('other');
    await expect.poll(scenario, { timeout: patience }).toEqual({ capacity: '51.2T', inputs: { pue: 1.4 } });
    expect(await pue().inputValue()).toBe('1.4');
  });

  it('taken away it leaves no error', async () => {
    await ready(host.page);
    await tell('away');
    await host.page.locator('cpo-tco').waitFor({ state: 'detached' });
    await expectNoTroubles(host);
    expect(host.console.filter(({ type }) => type === 'warning')).toEqual([]);
  });
});

describe('on a page of React 19 that a server has written', () => {
  let host: HostPage;

  beforeAll(async () => {
    browser.server.add('/hosts/react-written-app.js', await bundle('react-written-app'));
    browser.server.add(
      '/hosts/react-written.html',
      `<!doctype html><html lang="en"><meta charset="utf-8" /><title>A page of a server</title>
      <script type="module" src="/embed/cpo-tco.js"></script>
      <script type="module" src="/hosts/react-written-app.js"></script>
      <div id="app">${renderToString(createElement(WrittenPage))}</div></html>`,
    );
    host = await browser.openShared('/hosts/react-written.html');
    await decided(host.page);
  });

  const scenario = () => host.page.locator('cpo-tco').evaluate((element) => (element as CpoTco).scenario);
  const tell = (step: string): Promise<void> => host.page.evaluate((message) => postMessage(message), step);

  it('the scenario counts, given as text', async () =>
    expect(await scenario()).toEqual({ capacity: '51.2T', inputs: { pue: 1.25 } }));

  it('React takes the page over', async () => {
    await expect
      .poll(
        async () => {
          await tell('again');
          return host.page.locator('[slot=intro]').innerText();
        },
        { timeout: patience },
      )
      .not.toBe('Round 0');
    expect(await scenario()).toEqual({ capacity: '51.2T', inputs: { pue: 1.25 } });
  });

  it('another scenario is asked anew', async () => {
    await tell('other');
    await expect.poll(scenario, { timeout: patience }).toEqual({ capacity: '51.2T', inputs: { pue: 1.4 } });
  });

  it('nothing is said of a difference between server and browser', async () => {
    await expectNoTroubles(host);
    expect(host.console.filter(({ type }) => type === 'warning')).toEqual([]);
  });
});
