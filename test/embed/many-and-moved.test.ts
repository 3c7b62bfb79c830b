/** Several of them, moved about, taken away, and among names and markup that they could mistake for their own. */
import type { CDPSession } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CpoTco } from '../../src/widget/cpo-tco.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import {
  cellsIn,
  decided,
  drawnChart,
  expectNoTroubles,
  hostBrowser,
  oneLine,
  openDetails,
  patience,
  ready,
  textIn,
  type HostPage,
} from './browser.ts';
import { run, totals } from './expected.ts';

const browser = hostBrowser();
/** Of what counts listeners, nodes and what has been collected. */
const counted = hostBrowser([], { alone: true });

describe('five on one page', () => {
  let host: HostPage;

  beforeAll(async () => {
    // What is away from the view is not drawn whole.
    host = await browser.openShared('/hosts/five.html', { viewport: { width: 1280, height: 9000 } });
    await ready(host.page);
    for (let i = 0; i < 5; i++) await host.page.locator('cpo-tco').nth(i).locator('footer').waitFor();
  });

  const texts = async (selector: string): Promise<string[]> =>
    (await host.page.locator(`cpo-tco ${selector}`).allTextContents()).map(oneLine);

  it('ask their own questions', async () => {
    const questions = await texts('h2');
    expect(questions.map((question) => /102\.4T|51\.2T/.exec(question)?.[0])).toEqual([
      '102.4T',
      '51.2T',
      '102.4T',
      '102.4T',
      '102.4T',
    ]);
  });

  it('compare their own options', async () => {
    const tables = await host.page
      .locator('cpo-tco')
      .evaluateAll((all) => all.map((one) => one.shadowRoot!.querySelector('.bars tbody')!.children.length));
    expect(tables).toEqual([4, 4, 4, 2, 4]);
  });

  it('compute each for itself', async () => {
    const all = await host.page
      .locator('cpo-tco')
      .evaluateAll((elements) => elements.map((element) => (element as CpoTco).result!.scenario));
    expect(all).toEqual([
      {},
      { capacity: '51.2T' },
      { region: 'de' },
      { options: ['retimed', 'linear'] },
      { inputs: { pue: 1.5 } },
    ]);
  });

  it('show their own currency, language and theme', async () => {
    const conditions = await texts('.condition');
    expect(conditions[3]).toContain('Strom');
    const headings = await texts('section:nth-child(2) h3');
    expect(headings.map((heading) => /USD|EUR/.exec(heading)?.[0])).toEqual(['USD', 'USD', 'EUR', 'USD', 'USD']);
    const schemes = await host.page
      .locator('cpo-tco')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).colorScheme));
    expect(schemes.map((scheme) => scheme === 'dark')).toEqual([false, false, false, false, true]);
  });

  it('answer a reader each for itself', async () => {
    const before = await texts('.answer');
    await host.page.locator('cpo-tco').nth(1).getByRole('slider', { name: /^PUE/ }).fill('900');
    await expect.poll(() => texts('.answer'), { timeout: patience }).not.toEqual(before);
    const changed = (await texts('.answer')).map((answer, i) => answer !== before[i]);
    // Bands that come in meanwhile may round an answer anew; a change of the other four would be marked as modified.
    expect(changed[1]).toBe(true);
    const modified = await host.page
      .locator('cpo-tco')
      .evaluateAll((all) => all.map((one) => one.matches(':state(modified)')));
    expect(modified).toEqual([false, true, false, false, false]);
  });

  it('have no id in the document', async () => {
    expect(await host.page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id))).toEqual([]);
  });

  it('cause no trouble', async () => {
    await expectNoTroubles(host);
    expect(host.console).toEqual([]);
  });
});

describe('moved a hundred times', () => {
  let host: HostPage;
  let devTools: CDPSession;
  let before: { listeners: number; nodes: number };
  let after: { listeners: number; nodes: number };
  let changed: string;
  let events: number;

  /** Listeners and nodes that are alive, once garbage is collected. */
  async function counters(): Promise<{ listeners: number; nodes: number }> {
    await devTools.send('HeapProfiler.collectGarbage');
    const { jsEventListeners, nodes } = await devTools.send('Memory.getDOMCounters');
    return { listeners: jsEventListeners, nodes };
  }

  const move = (times: number): Promise<void> =>
    host.page.evaluate(async (count) => {
      const element = document.querySelector('cpo-tco')!;
      const places = [document.querySelector('main')!, document.body.appendChild(document.createElement('section'))];
      const moves: ((place: Element) => unknown)[] = [(place) => place.append(element)];
      if ('moveBefore' in Element.prototype)
        moves.push((place) =>
          (place as Element & { moveBefore(node: Node, before: null): void }).moveBefore(element, null),
        );
      for (let i = 0; i < count; i++) {
        moves[Math.floor(i / 2) % moves.length]!(places[(i + 1) % 2]!);
        if (i % 10 === 0) await new Promise(requestAnimationFrame);
      }
      document.querySelector('main')!.append(element);
      places[1]!.remove();
    }, times);

  beforeAll(async () => {
    host = await counted.openShared('/hosts/plain.html');
    await decided(host.page);
    devTools = await host.page.context().newCDPSession(host.page);
    await host.page.locator('cpo-tco').getByRole('slider', { name: /^PUE/ }).fill('900');
    await host.page.locator('cpo-tco:state(modified)').waitFor();
    await drawnChart(host.page);
    await openDetails(host.page);
    changed = await host.page.locator('cpo-tco').getByRole('textbox', { name: 'PUE' }).inputValue();
    await move(4);
    await decided(host.page);
    before = await counters();
    await host.page.evaluate(() => {
      addEventListener('cpo-tco-change', () => hostWatch.defined.push('change'));
    });
    before.listeners += 1;
    await move(100);
    await decided(host.page);
    after = await counters();
    events = await host.page.evaluate(() => hostWatch.defined.filter((entry) => entry === 'change').length);
  });

  it('it keeps what a reader changed', async () => {
    expect(Number(changed)).not.toBe(catalog.defaultFigure('facility', 'pue')!.typical);
    expect(await host.page.locator('cpo-tco').getByRole('textbox', { name: 'PUE' }).inputValue()).toBe(changed);
  });

  it('it still answers', async () => {
    const answer = await textIn(host.page, '.answer');
    await host.page.locator('cpo-tco').getByRole('slider', { name: /^PUE/ }).fill('0');
    await expect.poll(() => textIn(host.page, '.answer'), { timeout: patience }).not.toBe(answer);
  });

  it('it keeps its parts once', async () => {
    expect(await host.page.locator('cpo-tco .root').count()).toBe(1);
  });

  it('it has as many listeners as before', () => {
    expect(after.listeners).toBe(before.listeners);
  });

  it('it has as many nodes as before', () => {
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 5);
  });

  it('it tells of no change', () => {
    expect(events).toBe(0);
  });

  it('it causes no trouble', async () => {
    await expectNoTroubles(host);
    expect(host.console).toEqual([]);
  });
});

it.each([
  ['at rest', (page: HostPage) => decided(page.page)],
  ['while it is computing', () => Promise.resolve()],
])('taken away %s it is forgotten, with its listeners', async (_, wait) => {
  const host = await counted.open('/hosts/empty.html');
  const devTools = await host.page.context().newCDPSession(host.page);
  // What the first one leaves in the module is not a leak.
  await host.page.evaluate(async () => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/embed/cpo-tco.js';
    document.head.append(script);
    document.body.append(document.createElement('cpo-tco'));
    await customElements.whenDefined('cpo-tco');
  });
  await decided(host.page);
  await takeAway(host);
  const listeners = async (): Promise<number> => {
    await devTools.send('HeapProfiler.collectGarbage');
    return (await devTools.send('Memory.getDOMCounters')).jsEventListeners;
  };
  await expect.poll(() => collected(host, devTools), { timeout: patience }).toBe(true);
  const before = await listeners();
  await host.page.evaluate(() => document.body.append(document.createElement('cpo-tco')));
  await wait(host);
  await takeAway(host);
  await expect.poll(() => collected(host, devTools), { timeout: patience }).toBe(true);
  expect(await listeners()).toBe(before);
  await expectNoTroubles(host);
});

const takeAway = ({ page }: HostPage): Promise<void> =>
  page.evaluate(() => {
    const element = document.querySelector('cpo-tco')!;
    (globalThis as unknown as { gone: WeakRef<object> }).gone = new WeakRef(element);
    element.remove();
  });

/** Whether what was taken away last has been collected. From the page itself what its own script has on the stack would be kept. */
async function collected({ page }: HostPage, devTools: CDPSession): Promise<boolean> {
  await devTools.send('HeapProfiler.collectGarbage');
  return page.evaluate(() => (globalThis as unknown as { gone?: WeakRef<object> }).gone?.deref() === undefined);
}

describe('among elements whose names hide what scripts read', () => {
  let host: HostPage;

  beforeAll(async () => {
    host = await browser.openShared('/hosts/clobbered.html');
    await decided(host.page);
  });

  it('names are hidden indeed', async () => {
    const hidden = await host.page.evaluate(() =>
      [document.documentElement, document.currentScript, document.cookie].map(
        (one) => (one as unknown as Element).localName,
      ),
    );
    expect(hidden).toEqual(['form', 'img', 'form']);
  });

  it('it answers', async () => {
    expect(await textIn(host.page, '.difference')).toMatch(/^CPO draws/);
  });

  it('it is styled', async () => {
    const radius = await host.page
      .locator('cpo-tco .root')
      .evaluate((root) => getComputedStyle(root).borderTopLeftRadius);
    expect(radius).toBe('10px');
  });

  it('it draws, lists its sources and follows a reader', async () => {
    await drawnChart(host.page);
    await openDetails(host.page);
    await host.page.locator('cpo-tco').getByRole('slider', { name: /^PUE/ }).fill('900');
    await host.page.locator('cpo-tco:state(modified)').waitFor();
  });

  it('it causes no trouble', async () => {
    await expectNoTroubles(host);
    expect(host.console).toEqual([]);
  });
});

describe('in markup as WordPress writes it', () => {
  let host: HostPage;

  beforeAll(async () => {
    host = await browser.openShared('/hosts/wordpress.html');
    await decided(host.page);
  });

  it('attribute and script count', async () => {
    const scenario = { capacity: '51.2T', inputs: { pue: 1.25 } };
    expect(await host.page.locator('cpo-tco').evaluate((element) => (element as CpoTco).scenario)).toEqual(scenario);
    const rows = await cellsIn(host.page, 'section:nth-child(1) .bars');
    expect(rows.map(([label, , total]) => [label, total])).toEqual(totals(run(scenario), 'networkPower'));
  });

  it('the theme leaves size and case of the text', async () => {
    const style = await host.page.locator('cpo-tco h2').evaluate((element) => {
      const { fontSize, textTransform, letterSpacing } = getComputedStyle(element);
      return { fontSize, textTransform, letterSpacing };
    });
    expect(style).toEqual({ fontSize: '16px', textTransform: 'none', letterSpacing: 'normal' });
  });

  it('the font is that of the theme', async () => {
    const font = await host.page.locator('cpo-tco .answer').evaluate((element) => getComputedStyle(element).fontFamily);
    expect(font).toBe('Georgia, serif');
  });

  it('it fits into its column', async () => {
    const { width } = (await host.page.locator('cpo-tco').boundingBox())!;
    expect(width).toBeGreaterThan(500);
    expect(width).toBeLessThanOrEqual(645);
  });

  it('it causes no trouble', async () => {
    await expectNoTroubles(host);
    expect(host.console).toEqual([]);
  });
});

describe('slots', () => {
  let host: HostPage;

  beforeAll(async () => {
    host = await browser.openShared('/hosts/slots.html');
    await decided(host.page);
  });

  it.each(['heading', 'intro', 'cta', 'footnotes', 'logo'])('%s is shown', async (slot) => {
    expect(await host.page.locator(`[slot=${slot}]`).isVisible()).toBe(true);
  });

  it('heading stands in place of the question', async () => {
    expect(await host.page.locator('cpo-tco').getByText('CPO or pluggable?').isVisible()).toBe(false);
  });

  it('the fallback is not shown', async () => {
    expect(await host.page.getByText('Co-packaged optics draw less power.').isVisible()).toBe(false);
  });

  it('hostile text stays text', async () => {
    expect(await host.page.locator('[slot=footnotes]').innerText()).toBe('1) <img src=x onerror=alert(1)>');
    expect(await host.page.locator('cpo-tco img').count()).toBe(0);
  });

  it('what is taken out and put in later is followed', async () => {
    await host.page.evaluate(() => document.querySelector('[slot=heading]')!.remove());
    expect(await host.page.locator('cpo-tco').getByText('CPO or pluggable?').isVisible()).toBe(true);
    await host.page.evaluate(() => {
      const heading = document.createElement('h2');
      heading.slot = 'heading';
      heading.textContent = '<script>alert(1)</script>';
      document.querySelector('cpo-tco')!.append(heading);
    });
    expect(await host.page.locator('[slot=heading]').innerText()).toBe('<script>alert(1)</script>');
    expect(await host.page.locator('[slot=heading]').isVisible()).toBe(true);
  });

  it('keep what a reader changed', async () => {
    await host.page.locator('cpo-tco').getByRole('slider', { name: /^PUE/ }).fill('900');
    await host.page.locator('cpo-tco:state(modified)').waitFor();
    await host.page.evaluate(() => document.querySelector('[slot=intro]')!.remove());
    await host.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    expect(await host.page.locator('cpo-tco:state(modified)').count()).toBe(1);
  });

  it('cause no trouble', async () => {
    await expectNoTroubles(host);
    expect(host.console).toEqual([]);
  });
});
