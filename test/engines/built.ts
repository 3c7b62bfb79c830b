/** Built pages in Firefox and WebKit, from the server of the tests of the widget. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect } from 'vitest';
import { patience } from '../embed/browser.ts';
import { startHostServer, type HostServer } from '../embed/host-server.ts';
import { clickAt } from './actions.ts';
import { startEngine, type Engine, type EngineBrowser } from './browsers.ts';

declare global {
  /** Uncaught errors, refused promises, errors in the console and violations of policies. */
  var troubles: string[];
  /** Elements by selector, through open shadow roots. */
  var everyOf: (selector: string) => HTMLElement[];
}

/** Runs in every page before its own scripts. */
function prepare(): void {
  window.troubles = [];
  const note = (text: string): void => void window.troubles.push(text);
  addEventListener('error', ({ message }) => note(`uncaught: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => note(`refused: ${String(reason)}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    // Firefox asks for one where a page names none, and tells the page that it may not.
    if (!blockedURI.endsWith('/favicon.ico')) note(`violation: ${effectiveDirective} ${blockedURI}`);
  });
  const { error } = console;
  console.error = (...words: unknown[]) => {
    note(`console: ${words.map(String).join(' ')}`);
    error.apply(console, words);
  };
  const within = (root: ParentNode, selector: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
      ...(element.matches(selector) ? [element] : []),
      ...(element.shadowRoot ? within(element.shadowRoot, selector) : []),
    ]);
  window.everyOf = (selector) => within(document, selector);
}

export interface Built {
  readonly server: HostServer;
  readonly browser: EngineBrowser;
  /** Opens a page of test/pages or of dist/page by its path. */
  readonly open: (path: string) => Promise<void>;
  /** Looks until it is so. */
  readonly until: <Words extends readonly unknown[]>(
    isSo: (...words: Words) => boolean | undefined,
    ...words: Words
  ) => Promise<void>;
  /** Text of what a selector finds first, through shadow roots, on one line. */
  readonly textOf: (selector: string) => Promise<string>;
  readonly click: (selector: string) => Promise<void>;
  readonly expectNoTroubles: () => Promise<void>;
}

/** To be called where tests of a browser are described. */
export function built(engine: Engine): Built {
  let server: HostServer | undefined;
  let browser: EngineBrowser | undefined;
  beforeAll(async () => {
    server = await startHostServer();
    server.add('/hosts/prepare.js', `(${prepare.toString()})();`);
    const folder = fileURLToPath(new URL('../../dist/page/', import.meta.url));
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (/\.(html|js|css|svg)$/.test(name))
        server.add(`/${name}`, prepared(readFileSync(folder + name, 'utf8'), name));
    browser = await startEngine(engine);
  }, 2 * patience);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const run: EngineBrowser['run'] = (what, ...words) => browser!.run(what, ...words);
  const until: Built['until'] = (isSo, ...words) =>
    expect.poll(() => run(isSo, ...words), { timeout: patience, interval: 50, message: isSo.toString() }).toBe(true);
  return {
    get server() {
      return server!;
    },
    get browser() {
      return browser!;
    },
    open: async (path) => {
      const [, folder, host] = /^\/(hosts|embed)\/([\w-]+\.html)$/.exec(path) ?? [];
      if (host === undefined) return browser!.open(server!.origin + path);
      const response = await fetch(server!.origin + path);
      const policy = response.headers.get('content-security-policy');
      server!.add(`/${folder}/prepared-${host}`, prepared(await response.text(), host), {
        'content-type': 'text/html; charset=utf-8',
        ...(policy !== null && { 'content-security-policy': policy }),
      });
      return browser!.open(`${server!.origin}/${folder}/prepared-${host}`);
    },
    until,
    textOf: (selector) =>
      run((wanted) => (everyOf(wanted)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(), selector),
    click: async (selector) => {
      await until((wanted) => everyOf(wanted).length > 0, selector);
      const point = await run((wanted) => {
        const [element] = everyOf(wanted);
        element!.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = element!.getBoundingClientRect();
        return [left + width / 2, top + height / 2] as const;
      }, selector);
      await browser!.act(clickAt(point));
    },
    expectNoTroubles: async () => expect(await run(() => troubles)).toEqual([]),
  };
}

/** A page whose first script notes what goes wrong. */
const prepared = (text: string, name: string): string =>
  name.endsWith('.html') ? text.replace(/<head>|(?=<title>)/, '$&<script src="/hosts/prepare.js"></script>') : text;
