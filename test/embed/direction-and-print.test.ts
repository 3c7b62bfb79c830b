/** A page from right to left, and paper. */
import { beforeAll, describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { decided, expectNoTroubles, hostBrowser, oneLine, openDetails, ready, type HostPage } from './browser.ts';
import { digits, run } from './expected.ts';

const browser = hostBrowser();

describe('from right to left', () => {
  let host: HostPage;

  beforeAll(async () => {
    host = await browser.openShared('/hosts/rtl.html');
    await decided(host.page);
    await openDetails(host.page);
  });

  const box = async (selector: string) => (await host.page.locator(`cpo-tco ${selector}`).first().boundingBox())!;

  it('the inputs stand to the left of the results', async () => {
    const [inputs, results] = [await box('.inputs'), await box('.results')];
    expect(inputs.x + inputs.width).toBeLessThanOrEqual(results.x);
  });

  it('bars begin at the right', async () => {
    const [bar, first, last] = await Promise.all([box('.bars svg'), box('.bars rect'), box('.bars rect:last-of-type')]);
    expect(Math.abs(first.x + first.width - bar.x - bar.width)).toBeLessThan(2);
    expect(last.x).toBeLessThan(first.x);
  });

  it('nothing overflows', async () => {
    const [content, view] = await host.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(content).toBeLessThanOrEqual(view);
  });

  it.each(['.deltas b', 'tbody .n', '.answer', '.scroll .n'])(
    'in %s a sign stands before its number, and digits go from left to right',
    async (selector) => {
      const wrong = await host.page.locator(`cpo-tco ${selector}`).evaluateAll((elements) =>
        elements.flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const found: string[] = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node.textContent!;
            const left = (i: number): { x: number; y: number } => {
              const range = document.createRange();
              range.setStart(node, i);
              range.setEnd(node, i + 1);
              return range.getBoundingClientRect();
            };
            for (let i = 0; i + 1 < text.length; i++)
              if (/[−\d.,]/.test(text[i]!) && /\d/.test(text[i + 1]!) && left(i).y === left(i + 1).y)
                if (left(i).x >= left(i + 1).x) found.push(text);
          }
          return found;
        }),
      );
      expect(wrong).toEqual([]);
    },
  );

  it('causes no trouble', async () => {
    await expectNoTroubles(host);
  });
});

describe('on paper', () => {
  let host: HostPage;
  let text: string;
  const scenario = {
    architectures: { acme: { label: 'Acme CPO', like: 'cpo', endPower: 5 } },
    options: [
      'retimed',
      'cpo',
      {
        id: 'acme-cpo',
        label: 'Acme CPO',
        leaf: 'acme',
        upper: 'retimed',
        card: 'retimed',
        sponsor: { name: 'Acme Optics' },
      },
    ],
    inputs: { pue: 1.3 },
  };

  beforeAll(async () => {
    host = await browser.openShared('/hosts/print.html');
    await decided(host.page);
    // What a browser does when a reader prints.
    await host.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await host.page.locator('cpo-tco table.sources').waitFor({ state: 'attached' });
    await host.page.emulateMedia({ media: 'print' });
    text = oneLine(await host.page.locator('cpo-tco .root').innerText());
  });

  it('stand the question and the answer', () => {
    expect(text).toContain('All 64 ports of 1.6T in use, in the US on one 102.4T switch');
    expect(text).toMatch(/Acme CPO draws [\d.]+ k?W less at the wall/);
  });

  it('stands the verdict', () => {
    expect(text).toMatch(/\d+ % of 4,096 simulated cases/);
  });

  it('stands every line of both tables', () => {
    const { quantities } = run(scenario).options[0]!;
    for (const name of ['basePower', 'opticsPower', 'conversionPower', 'networkPower', 'switchCost', 'tcoWithoutIdle'])
      expect(text).toContain(digits(quantities[name]!.value!, 4));
  });

  it('stand the inputs with their values', async () => {
    const field = host.page.locator('cpo-tco').getByRole('textbox', { name: 'PUE' });
    expect(await field.isVisible()).toBe(true);
    expect(await field.inputValue()).toBe('1.3');
  });

  it('stands what the page has set, with the default', () => {
    const { typical } = catalog.defaultFigure('facility', 'pue')!;
    expect(text).toContain(`Set by this page: PUE 1.3 (default ${digits(typical, 4)})`);
  });

  it('stands the list of sources', async () => {
    const rows = host.page.locator('cpo-tco table.sources tbody tr');
    expect(await rows.count()).toBeGreaterThan(50);
    expect(await rows.last().isVisible()).toBe(true);
  });

  it('stands the edition', () => {
    expect(text).toContain(`Edition ${run().resolved.edition}`);
  });

  it('stands whose figures the product has', () => {
    expect(text).toContain('Acme CPO is a product of Acme Optics.');
  });

  it('stands the link to the calculator', async () => {
    const link = host.page.locator('cpo-tco [part=workbench]');
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/example\.com\/calculator#/);
  });

  it('stand no controls', async () => {
    const controls = host.page.locator('cpo-tco').locator('[type=radio], [type=range], select, button');
    expect(await controls.filter({ visible: true }).count()).toBe(0);
  });

  it('a printed page has them too', async () => {
    expect((await host.page.pdf()).byteLength).toBeGreaterThan(10_000);
    await expectNoTroubles(host);
  });

  it('a widget that was never in view has its answer with how sure it is', async () => {
    const far = await browser.open('/hosts/far.html', { viewport: { width: 800, height: 600 } });
    await ready(far.page);
    await far.page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await decided(far.page);
  });
});
