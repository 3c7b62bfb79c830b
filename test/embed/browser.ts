/** One Chromium for all tests, and pages in it that note whatever goes wrong. */
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Frame,
  type Page,
} from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { startHostServer, type HostServer } from './host-server.ts';

export interface HostPage {
  readonly page: Page;
  /** Every address that was asked for, without the origin where it is the host's own. */
  readonly requests: readonly string[];
  /** Texts of console messages by kind. */
  readonly console: readonly { readonly type: string; readonly text: string }[];
  /** Uncaught errors, refused promises, console errors and violations of policies so far. */
  readonly troubles: () => Promise<readonly string[]>;
  readonly warnings: () => readonly string[];
}

export interface HostBrowser {
  readonly server: HostServer;
  /** Opens a page, which ends with the test; `before` sees it before anything is loaded. */
  readonly open: (path: string, options?: OpenOptions) => Promise<HostPage>;
  /** The same, for several tests: it ends with the file. */
  readonly openShared: (path: string, options?: OpenOptions) => Promise<HostPage>;
}

export interface OpenOptions extends BrowserContextOptions {
  readonly before?: (page: Page) => Promise<unknown>;
}

/** Time for whatever a slow machine has to load and compute. */
export const patience = 30_000;

/** By its flags: a start takes as long as a test. It ends with the process that started it. */
const started = new Map<string, Promise<Browser>>();

export function startBrowser(flags: readonly string[] = []): Promise<Browser> {
  const key = flags.join(' ');
  let browser = started.get(key);
  if (!browser) started.set(key, (browser = launch(flags)));
  return browser;
}

async function launch(flags: readonly string[]): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await findChromium());
  if (executablePath === undefined) throw new Error('no Chromium: install Chromium or set CHROMIUM_PATH');
  return chromium.launch({ executablePath, args: [...chromiumFlags, ...flags] });
}

/**
 * To be called at the top of a file. Its pages share a context and so a process, which costs half the processor time: a new
 * process is started and compiles all scripts anew. What a test leaves in the context ends with the test.
 * @param alone Whether each page has a process of its own, for what counts or times what a process does.
 */
export function hostBrowser(flags: readonly string[] = [], { alone = false } = {}): HostBrowser {
  let browser: Browser | undefined;
  let server: HostServer | undefined;
  let common: Promise<CommonContext> | undefined;
  const opened: Page[] = [];
  const shared: Page[] = [];

  beforeAll(async () => {
    server = await startHostServer();
    browser = await startBrowser(flags);
  }, 2 * patience);
  afterEach(async () => {
    server?.restore();
    const own = opened.splice(0).map((page) => page.context());
    const ofAll = await common;
    if (ofAll && own.includes(ofAll.context)) await clear(ofAll, shared, server!.origin);
    await Promise.all(own.filter((context) => context !== ofAll?.context).map((context) => context.close()));
  });
  afterAll(async () => {
    const contexts = shared.map((page) => page.context());
    if (common) contexts.push((await common).context);
    await Promise.all(contexts.map((context) => context.close()));
    await server?.close();
  });

  const openPage = async (path: string, { before, viewport, ...options }: OpenOptions = {}): Promise<HostPage> => {
    const { origin } = server!;
    const inCommon = !alone && Object.keys(options).length === 0;
    const context = inCommon
      ? (await (common ??= commonContext(browser!, origin))).context
      : await browser!.newContext({ viewport: usualViewport, ...options });
    context.setDefaultTimeout(patience);
    // What another test was granted is not granted to this page.
    if (inCommon) await context.clearPermissions();
    const page = await context.newPage();
    if (viewport) await page.setViewportSize(viewport);
    const host = watched(page, origin);
    await page.addInitScript(watchInside);
    await before?.(page);
    await page.goto(origin + path, { waitUntil: 'load', timeout: patience });
    return host;
  };
  return {
    get server() {
      return server!;
    },
    openShared: async (path, options) => {
      const host = await openPage(path, options);
      shared.push(host.page);
      return host;
    },
    open: async (path, options) => {
      const host = await openPage(path, options);
      opened.push(host.page);
      return host;
    },
  };
}

const usualViewport = { width: 1280, height: 900 };

interface CommonContext {
  readonly context: BrowserContext;
  /** An empty page that keeps the process alive. */
  readonly kept: Page;
}

async function commonContext(browser: Browser, origin: string): Promise<CommonContext> {
  const context = await browser.newContext({ viewport: usualViewport });
  const kept = await context.newPage();
  await kept.goto(`${origin}/hosts/empty.html`, { timeout: patience });
  return { context, kept };
}

/** Leaves it as a new one is, but for the pages that last. */
async function clear({ context, kept }: CommonContext, lasting: readonly Page[], origin: string): Promise<void> {
  const ended = context.pages().filter((page) => page !== kept && !lasting.includes(page));
  await Promise.all(ended.map((page) => page.close()));
  await context.clearCookies();
  const devTools = await context.newCDPSession(kept);
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await devTools.detach();
}

function watched(page: Page, origin: string): HostPage {
  const troubles: string[] = [];
  const messages: { type: string; text: string }[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => void troubles.push(`uncaught: ${error.message}`));
  page.on('crash', () => void troubles.push('the page crashed'));
  page.on('console', (message) => {
    messages.push({ type: message.type(), text: message.text() });
    if (message.type() === 'error') troubles.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('request', (request) => void requests.push(request.url().replace(origin, '')));
  return {
    page,
    requests,
    console: messages,
    troubles: async () => {
      const inside = await Promise.all(page.frames().map((frame) => frame.evaluate(() => hostWatch.troubles)));
      return [...troubles, ...inside.flat()];
    },
    warnings: () => messages.filter(({ type }) => type === 'warning').map(({ text }) => text),
  };
}

interface Watch {
  /** Violations of policies and refused promises. */
  readonly troubles: string[];
  /** Names of elements that were registered. */
  readonly defined: string[];
  /** Names of the window before any script of the page. */
  readonly globals: readonly string[];
}

declare global {
  /** What is noted in the page itself. */
  var hostWatch: Watch;
}

/** Runs in every page and frame before its scripts. */
function watchInside(): void {
  const watch: Watch = { troubles: [], defined: [], globals: ['hostWatch', ...Object.getOwnPropertyNames(window)] };
  Object.defineProperty(window, 'hostWatch', { value: watch });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    watch.troubles.push(`violation: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => void watch.troubles.push(`refused: ${String(reason)}`));
  const define = customElements.define.bind(customElements);
  customElements.define = (name, ...others) => {
    watch.defined.push(name);
    define(name, ...others);
  };
}

/** Resolves once every element of a document has its first result. */
export async function ready(within: Page | Frame): Promise<void> {
  await within.waitForFunction(
    () => {
      const elements = [...document.querySelectorAll('cpo-tco')];
      return elements.length > 0 && elements.every((element) => element.matches(':state(ready)') && element.result);
    },
    undefined,
    { timeout: patience },
  );
}

/** Resolves once draws have said how sure the answer is. */
export async function decided(within: Page | Frame, selector = 'cpo-tco'): Promise<void> {
  await ready(within);
  await within
    .locator(selector)
    .first()
    .locator('.condition', { hasText: /rests on|beruht|beruhen/ })
    .waitFor();
}

/** Text of what a selector finds first in the element, on one line. */
export const textIn = async (within: Page | Frame, selector: string, host = 'cpo-tco'): Promise<string> =>
  oneLine(await within.locator(host).first().locator(selector).first().textContent());

export const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Cells of the body of a table in the element, row by row. */
export const cellsIn = (within: Page | Frame, table: string): Promise<string[][]> =>
  within
    .locator('cpo-tco')
    .first()
    .locator(table)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
    );

/** Scrolls a chart into view and waits until its lines have a size. */
export async function drawnChart(within: Page | Frame): Promise<void> {
  const chart = within.locator('cpo-tco').first().locator('[part=chart] .lines');
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('line').first().waitFor({ state: 'attached' });
  const { width, height } = (await chart.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThan(100);
}

/** Opens every list of the element and waits for the sources, which are loaded then. */
export async function openDetails(within: Page | Frame): Promise<void> {
  const element = within.locator('cpo-tco').first();
  await element
    .locator('details')
    .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
  await element.locator('table.sources').waitFor();
}

/** Names that the scripts of a page have added to its window. */
export const newGlobals = (within: Page | Frame): Promise<string[]> =>
  within.evaluate(() => Object.getOwnPropertyNames(window).filter((name) => !hostWatch.globals.includes(name)));

export const expectNoTroubles = async (host: HostPage): Promise<void> => expect(await host.troubles()).toEqual([]);
