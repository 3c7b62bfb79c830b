/** Scripts that do not come, come half, come changed or come twice: what a page says stays true. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CpoTco } from '../../src/widget/cpo-tco.ts';
import { decided, expectNoTroubles, hostBrowser, patience, ready, textIn, type HostPage } from './browser.ts';

const browser = hostBrowser();

const fallback = 'Co-packaged optics draw less power.';

/** What a reader sees of the fallback. */
const seenFallback = (host: HostPage): Promise<string> => host.page.locator('#fallback').innerText();

/** Name of the chunk that holds a module. */
const chunk = (module: string): string => {
  const [name, ...others] = browser.server.files.filter((file) => file.startsWith(`${module}-`));
  if (name === undefined || others.length > 0) throw new Error(`no chunk ${module} alone`);
  return name;
};

/** For a page that is not to get the chunk of a module. */
const block =
  (module: string) =>
  (page: Page): Promise<unknown> =>
    page.route(`**/embed/${module}-*.js`, (route) => route.abort());

/** What is wrong beside the fault that the test has made itself. */
const othersThan = async (host: HostPage, made: RegExp): Promise<string[]> =>
  (await host.troubles()).filter((trouble) => !made.test(trouble));

const loading = /Failed to load resource|integrity/;

describe('the fallback of the page stands', () => {
  it('without script', async () => {
    const host = await browser.open('/hosts/fallback.html', { javaScriptEnabled: false });
    expect(await seenFallback(host)).toContain(fallback);
    expect(await host.page.locator('#fallback a').isVisible()).toBe(true);
  });

  it('where the script is not found', async () => {
    browser.server.change('cpo-tco.js', () => undefined);
    const host = await browser.open('/hosts/fallback.html');
    expect(await seenFallback(host)).toContain(fallback);
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('where half of the script arrives', async () => {
    // Cut within a block, where no statement can end.
    browser.server.change('cpo-tco.js', (text) => text.slice(0, text.indexOf('{', text.length / 2) + 1));
    const host = await browser.open('/hosts/fallback.html');
    expect(await seenFallback(host)).toContain(fallback);
    expect((await host.troubles()).map((trouble) => trouble.split(':')[0])).toEqual(['uncaught']);
  });

  it('where the script throws before it is through', async () => {
    browser.server.change('cpo-tco.js', (text) => `throw new Error('half way');${text}`);
    const host = await browser.open('/hosts/fallback.html');
    expect(await seenFallback(host)).toContain(fallback);
    expect(await host.troubles()).toEqual(['uncaught: half way']);
  });

  it('where the engine is not found and something else than the defaults is asked', async () => {
    browser.server.change(chunk('tco-engine'), () => undefined);
    const host = await browser.open('/hosts/fallback.html', {
      before: (page) => page.addInitScript(setAttribute, { name: 'region', value: 'de' }),
    });
    await host.page.locator('cpo-tco:state(error)').waitFor();
    expect(await seenFallback(host)).toContain(fallback);
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('where the engine throws while it loads and something else than the defaults is asked', async () => {
    browser.server.change(chunk('tco-engine'), (text) => `throw new Error('half way');${text}`);
    const host = await browser.open('/hosts/fallback.html', {
      before: (page) => page.addInitScript(setAttribute, { name: 'region', value: 'de' }),
    });
    await host.page.locator('cpo-tco:state(error)').waitFor();
    expect(await seenFallback(host)).toContain(fallback);
    await expectNoTroubles(host);
  });

  it('no longer once there is a result', async () => {
    const host = await browser.open('/hosts/fallback.html');
    await ready(host.page);
    expect(await host.page.locator('#fallback').isVisible()).toBe(false);
  });
});

/** Runs before the scripts of the page, as soon as its element is parsed. */
function setAttribute({ name, value }: { name: string; value: string }): void {
  new MutationObserver((_, observer) => {
    const element = document.querySelector('cpo-tco');
    if (!element) return;
    element.setAttribute(name, value);
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

describe('where the engine is not found, the defaults', () => {
  let host: HostPage;

  beforeAll(async () => {
    host = await browser.openShared('/hosts/fallback.html', { before: block('tco-engine') });
    await host.page.locator('cpo-tco:state(error)').waitFor();
  });

  it('stay', async () => {
    expect(await textIn(host.page, '.difference')).toMatch(/^CPO draws .* less at the wall/);
    expect(await host.page.locator('#fallback').isVisible()).toBe(false);
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('say that they cannot be changed', async () => {
    const sentence = host.page.locator('cpo-tco p.refused');
    expect(await sentence.innerText()).toMatch(/^The numbers cannot be changed/);
    const { width, height } = (await sentence.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThan(10);
  });

  it('offer no input that would do nothing', async () => {
    await host.page.locator('cpo-tco .inputs input').first().waitFor();
    expect(await host.page.locator('cpo-tco').locator('input:enabled, select:enabled').count()).toBe(0);
  });

  it('resolve ready with nothing', async () => {
    expect(await host.page.locator('cpo-tco').evaluate((element) => (element as CpoTco).ready)).toBe(null);
  });

  it('tell the page with one event', async () => {
    browser.server.change(chunk('tco-engine'), () => undefined);
    const host = await browser.open('/hosts/fallback.html', {
      before: (page) =>
        page.addInitScript(() => {
          addEventListener('cpo-tco-error', () => hostWatch.troubles.push('cpo-tco-error'));
        }),
    });
    await host.page.locator('cpo-tco:state(error)').waitFor();
    await expect.poll(() => othersThan(host, loading), { timeout: patience }).toEqual(['cpo-tco-error']);
  });
});

describe('what else is not found leaves the answer and is named', () => {
  it('how sure it is', async () => {
    browser.server.change(chunk('tco-assessment'), () => undefined);
    const host = await browser.open('/hosts/fallback.html');
    await expect.poll(() => textIn(host.page, '.also'), { timeout: patience }).toBe('Chances could not be computed.');
    expect(await textIn(host.page, '.difference')).toMatch(/^CPO draws/);
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('the sources', async () => {
    browser.server.change(chunk('tco-sources'), () => undefined);
    const host = await browser.open('/hosts/fallback.html');
    await ready(host.page);
    await host.page.locator('cpo-tco footer summary').click();
    await host.page.locator('cpo-tco').getByText('The sources could not be loaded.').waitFor();
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('the German words: English stays', async () => {
    browser.server.change(chunk('tco-words-de'), () => undefined);
    const host = await browser.open('/hosts/fallback.html', {
      before: (page) => page.addInitScript(setAttribute, { name: 'locale', value: 'de' }),
    });
    await decided(host.page);
    expect(await textIn(host.page, '.difference')).toMatch(/^CPO draws/);
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('a file', async () => {
    browser.server.change(chunk('tco-export'), () => undefined);
    const host = await browser.open('/hosts/fallback.html');
    await ready(host.page);
    await host.page.locator('cpo-tco').getByRole('button', { name: 'Result as JSON' }).click();
    await expect.poll(() => textIn(host.page, '.vh[role=status]')).toBe('The file could not be made.');
    expect(await othersThan(host, loading)).toEqual([]);
  });
});

describe('integrity', () => {
  const spoiled = (text: string): string => `${text}\nglobalThis.spoiled = true;`;
  const ran = (host: HostPage): Promise<boolean> => host.page.evaluate(() => 'spoiled' in globalThis);

  it('of every chunk holds under a strict policy with the hash of the import map', async () => {
    const host = await browser.open('/embed/integrity.html');
    await decided(host.page);
    await expectNoTroubles(host);
  });

  it('keeps a changed chunk from running; the first view stays', async () => {
    browser.server.change(chunk('tco-engine'), spoiled);
    const host = await browser.open('/embed/integrity.html');
    await host.page.locator('cpo-tco:state(error)').waitFor();
    expect(await ran(host)).toBe(false);
    expect(await textIn(host.page, '.difference')).toMatch(/^CPO draws/);
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('keeps a changed script from running; the fallback stays', async () => {
    browser.server.change('cpo-tco.js', spoiled);
    const host = await browser.open('/embed/integrity.html');
    expect(await ran(host)).toBe(false);
    expect(await seenFallback(host)).toContain(fallback);
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('of the one file holds under a strict policy', async () => {
    const host = await browser.open('/hosts/integrity-all.html');
    await decided(host.page);
    await expectNoTroubles(host);
  });

  it('keeps a changed one file from running; the fallback stays', async () => {
    browser.server.change('cpo-tco.all.js', spoiled);
    const host = await browser.open('/hosts/integrity-all.html');
    expect(await ran(host)).toBe(false);
    expect(await seenFallback(host)).toContain(fallback);
    expect(await othersThan(host, loading)).toEqual([]);
  });

  it('without it, what is changed runs', async () => {
    browser.server.change('cpo-tco.js', spoiled);
    const host = await browser.open('/hosts/fallback.html');
    await ready(host.page);
    expect(await ran(host)).toBe(true);
  });
});

describe('loaded twice', () => {
  const other = '9.8.7';

  /** A page with these scripts in this order. */
  async function withScripts(...scripts: readonly string[]): Promise<HostPage> {
    browser.server.add(
      '/hosts/twice.html',
      `<!doctype html><html lang="en"><title>Twice</title>${scripts.join('')}<h1>A product</h1><cpo-tco></cpo-tco>`,
      { 'content-type': 'text/html' },
    );
    const host = await browser.open('/hosts/twice.html');
    await decided(host.page);
    return host;
  }

  const module = (name: string): string => `<script type="module" src="/embed/${name}"></script>`;
  const classic = (name: string): string => `<script defer src="/embed/${name}"></script>`;

  /** Serves a copy of a built file under another name, with its own version or another one. */
  async function copy(of: string, name: string, version?: string): Promise<string> {
    const own = browser.server.integrity.version;
    const text = await (await fetch(`${browser.server.origin}/embed/${of}`)).text();
    const versions = new RegExp(`(?<![\\d.])${own.replaceAll('.', '\\.')}(?![\\d.])`, 'g');
    expect(text).toMatch(versions);
    browser.server.add(`/embed/${name}`, version === undefined ? text : text.replace(versions, version), {
      'content-type': 'text/javascript',
    });
    return name;
  }

  it.each([
    ['two copies of the module', async () => [module('cpo-tco.js'), module(await copy('cpo-tco.js', 'copy.js'))]],
    ['the module and the one file', () => [module('cpo-tco.js'), classic('cpo-tco.all.js')]],
    ['the one file twice', () => [classic('cpo-tco.all.js'), classic('cpo-tco.all.js')]],
  ])('in one version, %s are silent', async (_, scripts) => {
    const host = await withScripts(...(await scripts()));
    expect(host.console).toEqual([]);
    await expectNoTroubles(host);
  });

  it.each([
    [
      'two copies of the module',
      async () => [module('cpo-tco.js'), module(await copy('cpo-tco.js', 'copy.js', other))],
    ],
    [
      'the module and the one file',
      async () => [module('cpo-tco.js'), classic(await copy('cpo-tco.all.js', 'copy.js', other))],
    ],
    [
      'two copies of the one file',
      async () => [classic('cpo-tco.all.js'), classic(await copy('cpo-tco.all.js', 'copy.js', other))],
    ],
  ])('in two versions, %s warn once with both, and the first one works', async (_, scripts) => {
    const host = await withScripts(...(await scripts()));
    await expectNoTroubles(host);
    const { version } = browser.server.integrity;
    expect(host.console).toEqual([
      { type: 'warning', text: `cpo-tco: version ${version} is registered, ${other} is left out` },
    ]);
    const { package: first } = (await host.page.locator('cpo-tco').evaluate((element) => (element as CpoTco).result))!;
    expect(first).toBe(version);
  });
});
