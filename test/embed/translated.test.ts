/** A page that a browser translates: <font> elements stand where text nodes stood, and numbers still follow the inputs. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  cellsIn,
  decided,
  expectNoTroubles,
  hostBrowser,
  oneLine,
  patience,
  textIn,
  type HostPage,
} from './browser.ts';
import { amounts, run, totals } from './expected.ts';

const browser = hostBrowser();
let host: HostPage;

/** What Google Translate does to each text node of a page that is not marked translate="no". */
function translate(): void {
  const root = document.querySelector('cpo-tco')!.shadowRoot!;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement!.closest('[translate=no], style')) continue;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = text.data.replace(/[a-z]{3,}/gi, (word) => `~${word}`);
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** Every text of a view in order, without what is only there for a translator. */
const textsOf = (of: HostPage): Promise<string[]> =>
  of.page.evaluate(() => {
    const root = document.querySelector('cpo-tco')!.shadowRoot!.querySelector('.root')!;
    return [...root.querySelectorAll('p, td, th, h2, h3, dt, dd, summary, li, label, small, text')].map((one) =>
      one.textContent.replace(/\s+/g, ' ').trim(),
    );
  });

const enter = async (of: HostPage, label: string, value: string): Promise<void> => {
  const field = of.page.locator('cpo-tco').getByRole('textbox', { name: label });
  await field.fill(value);
  await field.press('Tab');
};

describe('after a translator and a change of an input', () => {
  const changed = run({ inputs: { pue: 1.9 } });

  beforeAll(async () => {
    host = await browser.openShared('/hosts/two-lines.html');
    await decided(host.page);
    await host.page.locator('cpo-tco .root:not(.partial)').waitFor();
    await host.page.evaluate(translate);
    await enter(host, 'PUE', '1.9');
    await host.page.locator('cpo-tco .condition', { hasText: 'PUE 1.9.' }).waitFor({ timeout: patience });
  });

  it('a sentence has the new numbers', async () => {
    const [power, cost] = amounts(changed);
    await expect.poll(() => textIn(host.page, '.difference')).toContain(power);
    await expect.poll(() => textIn(host.page, '.difference'), { timeout: patience }).toContain(cost);
  });

  it('the headline is that of a page which nobody translates', async () => {
    const other = await browser.open('/hosts/two-lines.html');
    await decided(other.page);
    await enter(other, 'PUE', '1.9');
    await other.page.locator('cpo-tco .condition', { hasText: 'PUE 1.9.' }).waitFor();
    const status = (of: HostPage): Promise<string> => textIn(of.page, '.vh[role=status]');
    for (const of of [host, other]) await expect.poll(() => status(of), { timeout: patience }).not.toBe('');
    // What has not changed keeps its translation.
    for (const place of ['.answer', '.also'])
      expect((await textIn(host.page, place)).replaceAll('~', '')).toBe(await textIn(other.page, place));
  });

  it('the tables have the new numbers', async () => {
    const rows = await cellsIn(host.page, 'section:nth-child(1) .bars');
    expect(rows.map((cells) => cells.at(-1))).toEqual(totals(changed, 'networkPower').map(([, total]) => total));
  });

  it('nothing is written twice or lost by the change of another language and back', async () => {
    const element = host.page.locator('cpo-tco');
    await host.page.evaluate(translate);
    await element.evaluate((one) => one.setAttribute('locale', 'de'));
    await element.locator('h2', { hasText: 'steckbare Module' }).waitFor();
    await host.page.evaluate(translate);
    await element.evaluate((one) => one.setAttribute('locale', 'en'));
    await element.locator('h2', { hasText: 'CPO or pluggable' }).waitFor();
    await decided(host.page);
    const texts = await textsOf(host);
    expect(texts.filter((text) => /\bund\b|\bder\b/.test(text))).toEqual([]);
    expect(oneLine(await element.locator('h2').textContent())).toBe(
      'CPO or pluggable? All 64 ports of 1.6T in use, in the US on one 102.4T switch, over 5 years.',
    );
  });

  it('nothing goes wrong', () => expectNoTroubles(host));
});

it('numbers of tables are marked as not to be translated', async () => {
  const other = await browser.open('/hosts/two-lines.html');
  await decided(other.page);
  await other.page.locator('cpo-tco .root:not(.partial)').waitFor();
  const open = await other.page
    .locator('cpo-tco td, cpo-tco dd b, cpo-tco .values text')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => /\d/.test(cell.textContent) && !cell.closest('[translate=no]'))
        .map((cell) => cell.outerHTML),
    );
  expect(open).toEqual([]);
});
