/** The frame without an origin of its own: what it shows, how high it is, and whom the page around it believes. */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import type { Frame } from 'playwright';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { embedCommand } from '../../src/cli/embed-command.ts';
import { toCsv } from '../../src/export/csv.ts';
import type { ResultJson } from '../../src/export/json.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import npm from '../../package.json';
import {
  decided,
  drawnChart,
  expectNoTroubles,
  hostBrowser,
  openDetails,
  patience,
  textIn,
  type HostPage,
} from './browser.ts';
import { violations } from './violations.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

const browser = hostBrowser();

interface Framed {
  readonly host: HostPage;
  readonly calculator: Frame;
  readonly foreign: Frame;
}

async function framed(host: HostPage): Promise<Framed> {
  const frameOf = async (id: string): Promise<Frame> => {
    const element = await host.page.waitForSelector(`#${id}`);
    return (await element.contentFrame())!;
  };
  const [calculator, foreign] = await Promise.all([frameOf('calculator'), frameOf('foreign')]);
  await decided(calculator);
  return { host, calculator, foreign };
}

const heightOf = ({ host }: Framed, id = 'calculator'): Promise<number> =>
  host.page.locator(`#${id}`).evaluate((frame) => frame.clientHeight);

const contentHeight = ({ calculator }: Framed): Promise<number> =>
  calculator.evaluate(() => document.documentElement.offsetHeight);

/** Waits until the frame is as high as what is in it. */
const settledHeight = async (of: Framed): Promise<number> => {
  await vi.waitFor(async () => expect(await heightOf(of)).toBe(await contentHeight(of)), { timeout: patience });
  return heightOf(of);
};

/** Sends messages to the page around a frame and waits until they have arrived. */
async function post(of: Framed, from: Frame, messages: readonly unknown[]): Promise<void> {
  const arrived = of.host.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const listen = ({ data }: MessageEvent): void => {
          if (data !== 'last') return;
          removeEventListener('message', listen);
          resolve();
        };
        addEventListener('message', listen);
        // The listener is there before the messages are: one evaluation follows the other.
      }),
  );
  await from.evaluate(
    (all) => {
      for (const message of all) parent.postMessage(message, '*');
      parent.postMessage('last', '*');
    },
    [...messages],
  );
  await arrived;
}

describe('a sandboxed frame', () => {
  let of: Framed;

  beforeAll(async () => {
    of = await framed(await browser.openShared('/hosts/frame-host.html'));
  });

  it('shows the capacity of its address', async () => {
    expect(await textIn(of.calculator, 'h2')).toContain('one 51.2T switch');
  });

  it('has no storage', async () => {
    const name = await of.calculator.evaluate(() => {
      try {
        return typeof localStorage;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(name).toBe('SecurityError');
  });

  it('is as high as its content', async () => {
    expect(await settledHeight(of)).toBeGreaterThan(600);
  });

  it('grows with its content', async () => {
    const before = await settledHeight(of);
    await openDetails(of.calculator);
    await expect.poll(() => contentHeight(of)).toBeGreaterThan(before + 200);
    await settledHeight(of);
  });

  it('shrinks with its content', async () => {
    const before = await settledHeight(of);
    await of.calculator
      .locator('cpo-tco details')
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = false)));
    await expect.poll(() => contentHeight(of)).toBeLessThan(before - 200);
    await settledHeight(of);
  });

  it('draws its chart', async () => {
    await drawnChart(of.calculator);
  });

  it('axe-core finds nothing, in the frame and around it', async () => {
    expect(await violations(of.calculator)).toEqual([]);
    expect(await violations(of.host.page)).toEqual([]);
  });

  it('causes no trouble', async () => {
    await expectNoTroubles(of.host);
    expect(of.host.console).toEqual([]);
  });
});

describe('the page around a frame', () => {
  let of: Framed;
  let before: number;
  const height = 333;
  const valid = { type: 'cpo-tco:height', version: 1, height };

  beforeAll(async () => {
    of = await framed(await browser.openShared('/hosts/frame-host.html'));
    before = await settledHeight(of);
  });

  it.each([
    ['another type', { ...valid, type: 'cpo-tco:width' }],
    ['another version', { ...valid, version: 2 }],
    ['a version as text', { ...valid, version: '1' }],
    ['no height', { type: valid.type, version: 1 }],
    ['NaN', { ...valid, height: NaN }],
    ['infinity', { ...valid, height: Infinity }],
    ['a part of a pixel', { ...valid, height: 333.5 }],
    ['a height as text', { ...valid, height: '333' }],
    ['a height as object', { ...valid, height: { valueOf: 333 } }],
    ['a height in a list', { ...valid, height: [333] }],
    ['null', null],
    ['a message as text', JSON.stringify(valid)],
    ['a message in a list', [valid]],
  ])('takes no %s from its frame', async (_, message) => {
    await post(of, of.calculator, [message]);
    expect(await heightOf(of)).toBe(before);
  });

  it('takes nothing from another frame', async () => {
    const foreign = await heightOf(of, 'foreign');
    await post(of, of.foreign, [valid]);
    expect([await heightOf(of), await heightOf(of, 'foreign')]).toEqual([before, foreign]);
  });

  const part = (right: unknown): fc.Arbitrary<unknown> =>
    fc.oneof(
      fc.constant(right),
      fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.object({ maxDepth: 1 })),
    );
  const like = fc.record(
    { type: part(valid.type), version: part(1), height: part(height) },
    { requiredKeys: [], noNullPrototype: true },
  );
  const isValid = ({ type, version, height }: { type?: unknown; version?: unknown; height?: unknown }): boolean =>
    type === valid.type && version === 1 && Number.isInteger(height);
  const bad = fc.oneof(
    like.filter((message) => !isValid(message)),
    fc.jsonValue({ maxDepth: 2 }),
  );

  it('takes none of many random messages from its frame', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(bad, { minLength: 20, maxLength: 40 }), async (messages) => {
        await post(of, of.calculator, messages);
        expect(await heightOf(of)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  it('takes none of many random and of valid messages from another frame', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(bad, like), { minLength: 20, maxLength: 40 }), async (messages) => {
        await post(of, of.foreign, messages);
        expect(await heightOf(of)).toBe(before);
      }),
      { numRuns: 20 },
    );
  });

  it('has had no error', async () => {
    await expectNoTroubles(of.host);
  });

  it.each([
    ['a height', 333, 333],
    ['no more than ten thousand', 1e9, 10_000],
    ['nothing below nothing', -5, 0],
  ])('takes %s from its frame', async (_, asked, expected) => {
    await post(of, of.calculator, [{ ...valid, height: asked }]);
    expect(await of.host.page.locator('#calculator').getAttribute('height')).toBe(String(expected));
  });
});

it('a frame of another origin is as high as its content', async () => {
  const { server } = browser;
  server.add(
    '/hosts/foreign-frame.html',
    `<!doctype html><html lang="en"><title>A frame of another origin</title><h1>A product</h1>
    <iframe data-cpo-tco id="calculator" title="CPO or pluggable" sandbox="allow-scripts" width="600"
      src="${server.otherOrigin}/embed/frame.html?region=de"></iframe>
    <iframe id="foreign" title="Nothing" src="/hosts/empty.html"></iframe>
    <script src="/embed/frame-host.js"></script>`,
    { 'content-type': 'text/html' },
  );
  const of = await framed(await browser.open('/hosts/foreign-frame.html'));
  await settledHeight(of);
  await expectNoTroubles(of.host);
});

it.each([
  ['de', /^CPO oder steckbare Module\? /],
  ['en', /^CPO or pluggable\? /],
])('a frame in %s is called by its question in that language', async (locale, question) => {
  const { server } = browser;
  server.add(
    `/hosts/frame-${locale}.html`,
    `<!doctype html><html lang="en"><title>A frame</title><h1>A product</h1>
    <iframe data-cpo-tco id="calculator" title="CPO or pluggable" sandbox="allow-scripts" width="600"
      src="/embed/frame.html#locale=${locale}"></iframe>
    <iframe id="foreign" title="Nothing" src="/hosts/empty.html"></iframe>`,
    { 'content-type': 'text/html' },
  );
  const { calculator } = await framed(await browser.open(`/hosts/frame-${locale}.html`));
  await vi.waitFor(async () => expect(await calculator.title()).toMatch(question), { timeout: patience });
  expect(await calculator.locator('h1').textContent()).toBe(await calculator.title());
  expect(await calculator.locator('html').getAttribute('lang')).toBe(locale);
});

describe('the frame that embed writes', () => {
  const words = ['--tier', 'frame', '--base', '/embed/', '--workbench', '/hosts/plain-calculator.html'];
  let of: Framed;
  let sandbox: string;

  beforeAll(async () => {
    const written = (...more: string[]): string => embedCommand([...words, ...more], npm.version, english).text;
    const snippet = written('--set', 'cpo.endPrice=512', '--theme', 'dark', '--capacity', '51.2T');
    sandbox = / sandbox="([^"]*)"/.exec(snippet)![1]!;
    browser.server.add(
      '/hosts/written-frame.html',
      `<!doctype html><html lang="en"><title>A frame</title><h1>A product</h1>
      ${snippet.replace('<iframe ', '<iframe id="calculator" ')}
      <iframe id="foreign" title="Nothing" src="/hosts/empty.html"></iframe>`,
      { 'content-type': 'text/html' },
    );
    of = await framed(await browser.openShared('/hosts/written-frame.html'));
  });

  it('shows what was set', async () => {
    expect(await textIn(of.calculator, 'h2')).toContain('one 51.2T switch');
    expect(await textIn(of.calculator, 'footer')).toContain('Set by this page: CPO price per 800G port 512 USD');
    expect(await of.calculator.locator('cpo-tco').getAttribute('theme')).toBe('dark');
  });

  it('sends none of it to any server', () => {
    const asked = of.host.requests.filter((address) => !address.startsWith('blob:'));
    expect(asked.filter((address) => address.startsWith('/embed/frame.html'))).toHaveLength(1);
    // Browsers keep what stands after the # to themselves; the test sees it in the address all the same.
    expect(
      asked.map((address) => address.replace(/#.*/, '')).filter((address) => /512|scenario/.test(address)),
    ).toEqual([]);
  });

  it('saves the tables as CSV that a spreadsheet reads as UTF-8', async () => {
    const [download] = await Promise.all([
      of.host.page.waitForEvent('download'),
      of.calculator.locator('footer button', { hasText: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('cpo-tco.csv');
    const bytes = readFileSync(await download.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [header, ...rows] = csvParseRows(new TextDecoder().decode(bytes));
    expect(header!.slice(0, 4)).toEqual(['edition', 'option', 'label', 'quantity']);
    expect(rows.length).toBeGreaterThan(100);
    const { scenario } = await of.calculator
      .locator('cpo-tco')
      .evaluate(({ result }: HTMLElement & { result: unknown }) => result as ResultJson);
    const run = runScenario(scenario, catalog);
    expect(rows).toEqual(csvParseRows(toCsv(run)).slice(1));
  });

  it('saves the result as JSON without a mark', async () => {
    const [download] = await Promise.all([
      of.host.page.waitForEvent('download'),
      of.calculator.locator('footer button', { hasText: 'JSON' }).click(),
    ]);
    expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toMatchObject({ scenario: { capacity: '51.2T' } });
  });

  it('opens the calculator beside the page, with the scenario and without the limits of the frame', async () => {
    browser.server.add('/hosts/plain-calculator.html', '<!doctype html><title>The calculator</title>', {
      'content-type': 'text/html',
    });
    const [opened] = await Promise.all([
      of.host.page.context().waitForEvent('page'),
      of.calculator.locator('[part=workbench]').click(),
    ]);
    await opened.waitForLoadState();
    expect(await opened.title()).toBe('The calculator');
    const { hash, pathname } = new URL(opened.url());
    expect(pathname).toBe('/hosts/plain-calculator.html');
    expect(JSON.parse(decodeURIComponent(hash.replace('#scenario=', '')))).toMatchObject({
      capacity: '51.2T',
      inputs: { 'cpo.endPrice': 512 },
    });
    // A page that is still in the sandbox has no storage.
    expect(await opened.evaluate(() => typeof localStorage)).toBe('object');
    await opened.close();
  });

  it('has no more rights than it needs', () =>
    expect(sandbox.split(' ').sort()).toEqual([
      'allow-downloads',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
      'allow-scripts',
    ]));

  it('causes no trouble', () => expectNoTroubles(of.host));
});

it.each([
  ['?capacity=51.2T&preset-inputs=cpo.endPrice%3D512&theme=dark', 'in the query, as older snippets have it'],
  ['#capacity=51.2T&preset-inputs=cpo.endPrice%3D512&theme=dark', 'after the #'],
  [
    '?scenario=%7B%22capacity%22%3A%2251.2T%22%2C%22inputs%22%3A%7B%22cpo.endPrice%22%3A512%7D%7D&theme=dark',
    'as JSON',
  ],
])('a frame reads %s', async (settings) => {
  const { page } = await browser.open(`/embed/frame.html${settings}`);
  await decided(page);
  expect(await textIn(page, 'h2')).toContain('one 51.2T switch');
  expect(await textIn(page, 'footer')).toContain('512 USD');
  expect(await page.locator('cpo-tco').getAttribute('theme')).toBe('dark');
});

it.each(['?', '#'])(
  'hostile settings in the address of a frame, after %s, are left out and noted once',
  async (mark) => {
    const query = new URLSearchParams({ capacity: '<img src=x onerror=alert(1)>', scenario: '{"inputs":{"pue":1e9}}' });
    const host = await browser.open(`/embed/frame.html${mark}${query.toString()}`);
    await decided(host.page);
    expect(await textIn(host.page, 'h2')).toContain('one 102.4T switch');
    expect(host.warnings()).toHaveLength(1);
    await expectNoTroubles(host);
  },
);
