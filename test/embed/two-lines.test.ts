/** One script and one empty tag, and nothing that a host would have to allow, clean up or answer for. */
import { beforeAll, describe, expect, it } from 'vitest';
import { inputsInUse } from '../../src/scenario/inputs-in-use.ts';
import {
  cellsIn,
  decided,
  drawnChart,
  expectNoTroubles,
  hostBrowser,
  newGlobals,
  openDetails,
  textIn,
  type HostPage,
} from './browser.ts';
import { amounts, run, totals } from './expected.ts';

const browser = hostBrowser();
const defaults = run();
let host: HostPage;

beforeAll(async () => {
  host = await browser.openShared('/hosts/two-lines.html');
  await decided(host.page);
});

describe('a script and an empty tag show', () => {
  it('what is compared', async () => {
    expect(await textIn(host.page, 'h2')).toBe(
      'CPO or pluggable? All 64 ports of 1.6T in use, in the US on one 102.4T switch, over 5 years.',
    );
  });

  it('the answer of the engine', async () => {
    const [power, cost] = amounts(defaults);
    expect(await textIn(host.page, '.difference')).toMatch(
      new RegExp(
        `^CPO draws ${power} (less|more) at the wall than DSP-retimed (and|but) costs ${cost} (less|more) over`,
      ),
    );
  });

  it('the power of every option', async () => {
    const rows = await cellsIn(host.page, 'section:nth-child(1) .bars');
    expect(rows.map(([label, , total]) => [label, total])).toEqual(totals(defaults, 'networkPower'));
  });

  it('the cost of every option', async () => {
    const rows = await cellsIn(host.page, 'section:nth-child(2) .bars');
    expect(rows.map(([label, , total]) => [label, total])).toEqual(totals(defaults, 'tcoWithoutIdle'));
  });

  it('bars as long as the power', async () => {
    const lengths = await host.page
      .locator('cpo-tco section:nth-child(1) .bars svg')
      .evaluateAll((bars) =>
        bars.map((bar) =>
          [...bar.querySelectorAll('rect')].reduce((sum, part) => sum + parseFloat(part.getAttribute('width')!), 0),
        ),
      );
    const powers = defaults.options.map(({ quantities }) => quantities.networkPower!.value!);
    const most = Math.max(...powers);
    expect(lengths).toHaveLength(powers.length);
    for (const [i, power] of powers.entries()) expect(lengths[i]).toBeCloseTo((100 * power) / most, 1);
  });

  it('a chart of the cost by year', async () => {
    await drawnChart(host.page);
    const years = defaults.resolved.input(defaults.resolved.options[0]!, 'horizon').value;
    const dots = host.page.locator('cpo-tco [part=chart] .lines .dots');
    const points = await dots.evaluateAll((all) => all.map((one) => one.getAttribute('d')!.split('M').length - 1));
    expect(points).toEqual(defaults.options.map(() => years + 1));
  });

  it('inputs that hold the figures of the tables', async () => {
    const value = await host.page.locator('cpo-tco').getByRole('textbox', { name: 'PUE' }).inputValue();
    expect(value).toBe(String(defaults.resolved.input(defaults.resolved.options[0]!, 'pue').value));
  });

  it('how many figures it rests on, and the edition', async () => {
    const foot = await textIn(host.page, 'footer');
    expect(foot).toContain(`${inputsInUse(defaults.resolved).length} inputs: `);
    expect(foot).toContain(`Edition ${defaults.resolved.edition}.`);
  });

  it('a source of every figure, when a reader asks', async () => {
    await openDetails(host.page);
    const rows = await cellsIn(host.page, 'table.sources');
    expect(rows).toHaveLength(inputsInUse(defaults.resolved).length);
    expect(rows.filter((row) => row.at(-1) === '')).toEqual([]);
  });
});

describe('a host finds', () => {
  it('requests of own files alone', () => {
    const own = browser.server.files.map((name) => `/embed/${name}`);
    expect(host.requests.slice(1).filter((address) => !own.includes(address))).toEqual([]);
  });

  it('no file asked for twice', () => {
    expect(host.requests).toEqual([...new Set(host.requests)]);
  });

  it('no cookie', async () => {
    expect(await host.page.context().cookies()).toEqual([]);
  });

  it('nothing in any storage', async () => {
    const stored = await host.page.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()),
      ...(await caches.keys()),
    ]);
    expect(stored).toEqual([]);
  });

  it('no new name in the window', async () => {
    expect(await newGlobals(host.page)).toEqual([]);
  });

  it('one element registered', async () => {
    expect(await host.page.evaluate(() => hostWatch.defined)).toEqual(['cpo-tco']);
  });

  it('no attribute that it has not set', async () => {
    expect(await host.page.locator('cpo-tco').evaluate((element) => element.getAttributeNames())).toEqual([]);
  });

  it('nothing added to its document', async () => {
    expect(
      await host.page.locator('head, body, main').evaluateAll((all) => all.map((one) => one.children.length)),
    ).toEqual([4, 1, 3]);
  });

  it('no trouble', async () => {
    await expectNoTroubles(host);
    expect(host.console).toEqual([]);
  });
});
