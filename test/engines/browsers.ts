/**
 * Firefox and WebKitGTK as a system has them, each driven by the standard that it speaks: WebDriver BiDi and WebDriver. What a reader
 * does with keys and pointer has the same form in both.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { WebSocket } from 'ws';
import { findFirefox, findWebKit, whatToDo } from '../../scripts/engines.mjs';
import type { Actions } from './actions.ts';

export type Engine = 'firefox' | 'webkit';

export interface EngineBrowser {
  /** Goes to an address and waits until it has loaded. */
  readonly open: (url: string) => Promise<void>;
  readonly act: (actions: Actions) => Promise<void>;
  /** Runs a function in the page, without anything from around it. What it gives comes back as JSON. */
  readonly run: <Result, Words extends readonly unknown[]>(
    what: (...words: Words) => Result,
    ...words: Words
  ) => Promise<Awaited<Result>>;
  readonly close: () => Promise<void>;
}

/** Of the window: wide enough for what tests lay out. */
const [width, height] = [1500, 1200];

export const startEngine = (engine: Engine): Promise<EngineBrowser> =>
  engine === 'firefox' ? startFirefox() : startWebKit();

/** A call of the function as text, whose value is JSON. */
const called = (what: (...words: never[]) => unknown, words: readonly unknown[]): string =>
  `Promise.resolve((${what.toString()})(...${JSON.stringify(words)})).then((value) => JSON.stringify(value) ?? 'null')`;

/** Nothing that asks the reader or the network, and no animation. */
const preferences = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_open_during_load': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

async function startFirefox(): Promise<EngineBrowser> {
  const path = findFirefox();
  if (path === undefined) throw new Error(whatToDo.firefox);
  const profile = mkdtempSync(join(tmpdir(), 'cpo-tco-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const child = spawn(
    path,
    [
      ...['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
      ...[`--width=${width}`, `--height=${height}`],
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await said(child, child.stderr, /^WebDriver BiDi listening on (\S+)/, 'Firefox');
  const bidi = await BiDi.to(`${address}/session`);
  await bidi.send('session.new', { capabilities: {} });
  // In the tab that is there at the start the address bar has the focus.
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
  return {
    open: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
      await bidi.send('browsingContext.activate', { context });
    },
    act: async (actions) => void (await bidi.send('input.performActions', { context, actions })),
    run: async (what, ...words) => {
      const answer = await bidi.send<Evaluated>('script.evaluate', {
        expression: called(what, words),
        target: { context },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result.value) as never;
    },
    close: async () => {
      const gone = once(child, 'exit');
      await bidi.send('browser.close', {});
      await gone;
      bidi.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result: unknown;
  readonly message?: string;
}

/** Commands and their answers, by number. */
class BiDi {
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private last = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      const answer = JSON.parse(data.toString()) as Answer;
      this.waiting.get(answer.id ?? 0)?.(answer);
      this.waiting.delete(answer.id ?? 0);
    });
    socket.on('close', () => {
      for (const tell of this.waiting.values()) tell({ type: 'error', result: null, message: 'Firefox has ended' });
      this.waiting.clear();
    });
  }

  static async to(address: string): Promise<BiDi> {
    const socket = new WebSocket(address, { perMessageDeflate: false });
    await once(socket, 'open');
    return new BiDi(socket);
  }

  async send<Result>(method: string, params: object): Promise<Result> {
    const id = ++this.last;
    const answer = await new Promise<Answer>((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result as Result;
  }

  close(): void {
    this.socket.close();
  }
}

async function startWebKit(): Promise<EngineBrowser> {
  const paths = findWebKit();
  if (paths === undefined) throw new Error(whatToDo.webkit);
  // It draws on a screen, here one that nobody sees.
  const screen = spawn(paths.screen, ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await said(screen, screen.stdio[3] as Readable, /^(\d+)$/, 'Xvfb');
  const port = await freePort();
  const child = spawn(paths.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...{ DISPLAY: `:${display}`, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
      // Layers that no graphics card puts together take most of the time.
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
  const send = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { readonly value: Result & { readonly message?: string } };
    if (!response.ok) throw new Error(`${path.replace(/^\/session\/[^/]+/, '')}: ${value.message}`);
    return value;
  };
  await answers(() => send('GET', '/status'), child);
  const browser = { binary: paths.browser, args: ['--automation'] };
  const { sessionId } = await send<{ readonly sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': browser } },
  });
  const session = `/session/${sessionId}`;
  const patience = 300_000;
  await send('POST', `${session}/timeouts`, { script: patience, pageLoad: patience });
  await send('POST', `${session}/window/rect`, { x: 0, y: 0, width, height });
  return {
    open: (url) => send('POST', `${session}/url`, { url }),
    act: (actions) => send('POST', `${session}/actions`, { actions }),
    run: async (what, ...words) => {
      const script = `const tell = arguments[0]; ${called(what, words)}.then((text) => tell({ text }), (error) => tell({ error: String(error) }));`;
      const { text, error } = await send<{ readonly text?: string; readonly error?: string }>(
        'POST',
        `${session}/execute/async`,
        { script, args: [] },
      );
      if (text === undefined) throw new Error(error);
      return JSON.parse(text) as never;
    },
    close: async () => {
      await send('DELETE', session);
      for (const one of [child, screen]) {
        const gone = once(one, 'exit');
        one.kill();
        await gone;
      }
    },
  };
}

/** Waits for a line of what a program writes. */
async function said(child: ChildProcess, stream: Readable, wanted: RegExp, name: string): Promise<string> {
  const heard: string[] = [];
  for await (const line of createInterface({ input: stream })) {
    const found = wanted.exec(line)?.[1];
    if (found !== undefined) {
      // What it writes later is read by nobody, and must not stop it.
      stream.resume();
      return found;
    }
    heard.push(line);
  }
  throw new Error(`${name} did not start (${child.exitCode ?? child.signalCode}): ${heard.slice(-5).join(' | ')}`);
}

/** Asks a server that has just been started until it answers. */
async function answers(ask: () => Promise<unknown>, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`WebKitWebDriver did not start (${child.exitCode})`);
    const isThere = await ask().then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
