/** A claim in the built widget: its text, its refusals, its copy, whatever language, column, policy or frame it stands in. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Frame, Locator, Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { embedCommand } from '../../src/cli/embed-command.ts';
import { readClaimLink } from '../../src/cli/read-claim-link.ts';
import { defaultCube } from '../../src/scenario/assess.ts';
import type { ClaimOf } from '../../src/scenario/claim-of.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { finish } from '../../src/scenario/finish.ts';
import { claimView } from '../../src/view/claim-view.ts';
import { dayOf } from '../../src/view/day-of.ts';
import { claimWordsOf } from '../../src/words/claim-text.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';
import { languages, type Language } from '../../src/words/languages.ts';
import npm from '../../package.json';
import { expectNoTroubles, hostBrowser, oneLine, patience, ready, type HostPage } from './browser.ts';
import { run } from './expected.ts';
import { violations } from './violations.ts';

const browser = hostBrowser();
const folder = fileURLToPath(new URL('../../dist/embed/', import.meta.url));

const buttonIn = (within: Page | Frame): Locator => within.locator('cpo-tco .claims');
const panelIn = (within: Page | Frame): Locator => within.locator('cpo-tco .claim');
const saidIn = (within: Page | Frame): Locator => panelIn(within).locator('.said');
const toldIn = (within: Page | Frame): Locator => panelIn(within).locator('.told');

/** Opens the panel and waits until the claim is judged. */
async function openClaim(within: Page | Frame): Promise<void> {
  await buttonIn(within).click();
  await saidIn(within).first().waitFor({ timeout: patience });
}

async function openPage(language: string, attributes = '', width = 1280): Promise<HostPage> {
  const path = `/hosts/claim-${language}.html`;
  browser.server.add(
    path,
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Claim</title><script type="module" src="/embed/cpo-tco.js"></script><main><h1>x</h1><cpo-tco ${attributes}></cpo-tco></main></html>`,
    { 'content-type': 'text/html; charset=utf-8' },
  );
  const host = await browser.openShared(path, { viewport: { width, height: 900 } });
  await ready(host.page);
  return host;
}

/** What the whole tables make of a claim, in the words of a language. */
async function writtenBy(language: Language, claim: ClaimOf, link: string): Promise<string> {
  const view = finish(claimView(run(), claim, { currency: usDollar, cube: defaultCube, shipped: catalog }));
  return (await claimWordsOf(language)).claimText(view.claim!, { date: dayOf(new Date()), link });
}

describe('a claim', () => {
  let host: HostPage;
  const says = (index = 0): Promise<string> => saidIn(host.page).nth(index).innerText();
  const choose = (index: number, value: string): Promise<unknown> =>
    panelIn(host.page).locator('select').nth(index).selectOption(value);

  beforeAll(async () => {
    host = await openPage('en', 'workbench="/calculator/"');
  });

  it('is loaded when a reader asks, and not before', async () => {
    const asked = (): string[] => host.requests.filter((path) => /^\/embed\/(tco-)?claim-/.test(path));
    await buttonIn(host.page).waitFor();
    expect(asked()).toEqual([]);
    expect(await buttonIn(host.page).getAttribute('aria-expanded')).toBe('false');
    await openClaim(host.page);
    const names = asked().map((path) => path.replace(/-[\w-]{8}\.js$/, ''));
    expect(names).toEqual(['/embed/tco-claim', '/embed/claim-text-en']);
    expect(await buttonIn(host.page).getAttribute('aria-expanded')).toBe('true');
  });

  it('that the figures do not carry is refused with its reasons and the nearest ones', async () => {
    const told = panelIn(host.page).locator('[role=status]').first();
    expect(oneLine(await told.innerText())).toMatch(
      /^The figures do not carry this claim\. The range crosses zero: .* LPO is compared too and lower than CPO: a claim that leaves it out would mislead\.$/,
    );
    expect(await saidIn(host.page).count()).toBe(3);
    expect(await says()).toMatch(/^Over 5 years, CPO is likely to cost less than DSP-retimed/);
  });

  it('that they carry says all that it rests on, as the whole tables have it', async () => {
    await choose(0, 'power');
    await expect.poll(() => says()).toMatch(/^CPO draws 40 % less facility power than DSP-retimed/);
    const text = await says();
    const link = /https?:\S+$/.exec(text)![0];
    expect(link).toMatch(/\/calculator\/#claim=power,less,cpo,retimed&scenario=/);
    expect(text).toBe(await writtenBy('en', { about: 'power', form: 'less', option: 'cpo', against: 'retimed' }, link));
    expect((await readClaimLink(link)).claim).toEqual({
      about: 'power',
      form: 'less',
      option: 'cpo',
      against: 'retimed',
    });
  });

  it('is asked against all others', async () => {
    await choose(0, 'cost');
    await choose(1, 'linear');
    await choose(2, '*');
    await expect.poll(() => says()).toContain('claim=cost,');
    const text = await says();
    expect(text).toMatch(/^Over 5 years, LPO /);
  });

  it('is copied by keyboard, which the button says and readers hear', async () => {
    const { page } = host;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: browser.server.origin });
    const copy = panelIn(page).locator('button').first();
    await panelIn(page).locator('select').last().focus();
    await page.keyboard.press('Tab');
    expect(await copy.evaluate((one) => one.matches(':focus-visible'))).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => copy.innerText()).toBe('Copied');
    expect(await toldIn(page).innerText()).toBe('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await says());
    await expect.poll(() => copy.innerText(), { timeout: patience }).toBe('Copy claim');
  });

  it('follows what a reader changes', async () => {
    const before = await says();
    const field = host.page.locator('cpo-tco').getByRole('textbox', { name: 'PUE' });
    await field.fill('1.6');
    await field.press('Tab');
    await expect.poll(() => says(), { timeout: patience }).toContain('PUE 1.6');
    expect(before).not.toContain('PUE 1.6');
    expect(await says()).toContain('own value');
    expect(await says()).toContain('pue%22%3A1.6');
  });

  it('is left with Escape, and its button has the focus', async () => {
    await panelIn(host.page).locator('select').first().focus();
    await host.page.keyboard.press('Escape');
    await expect.poll(() => panelIn(host.page).count(), { timeout: patience }).toBe(0);
    await expect
      .poll(() => buttonIn(host.page).evaluate((one) => one.matches(':focus')), { timeout: patience })
      .toBe(true);
    await host.page.keyboard.press('Enter');
    await saidIn(host.page).first().waitFor();
  });

  it.each(['light', 'dark'] as const)('axe-core finds nothing in it, %s', async (colorScheme) => {
    await host.page.emulateMedia({ colorScheme });
    expect(await violations(host.page)).toEqual([]);
  });

  it('causes no trouble', () => expectNoTroubles(host));
});

it('without a calculator the link is the page, without its query', async () => {
  browser.server.add(
    '/hosts/plain-claim.html',
    `<!doctype html><html lang="en"><title>Claim</title><script type="module" src="/embed/cpo-tco.js"></script><cpo-tco></cpo-tco></html>`,
    { 'content-type': 'text/html' },
  );
  const { page } = await browser.open('/hosts/plain-claim.html?token=secret#part');
  await ready(page);
  await openClaim(page);
  const text = await saidIn(page).first().innerText();
  expect(text).toContain(`${browser.server.origin}/hosts/plain-claim.html#claim=cost,likely,cpo,retimed&scenario=`);
  expect(text).not.toContain('secret');
});

it('a claim that cannot be loaded is told, and tried again when it is opened again', async () => {
  const { page } = await browser.open('/hosts/two-lines.html', {
    before: (fresh) => fresh.route(/tco-claim-/, (route) => route.abort()),
  });
  await ready(page);
  await buttonIn(page).click();
  await page.locator('cpo-tco .links [role=status]', { hasText: 'could not be loaded' }).waitFor();
  await page.unroute(/tco-claim-/);
  await buttonIn(page).click();
  await openClaim(page);
});

describe.each(Object.keys(languages) as Language[])('in %s', (language) => {
  let host: HostPage;

  beforeAll(async () => {
    host = await openPage(language, '', 320);
    await openClaim(host.page);
  });

  it('it is written in the words of the language', async () => {
    const own = await claimWordsOf(language);
    const text = await saidIn(host.page).first().innerText();
    const link = /https?:\S+$/.exec(text)![0];
    const claim: ClaimOf = { about: 'cost', form: 'likely', option: 'cpo', against: 'retimed' };
    expect(text).toBe(await writtenBy(language, claim, link));
    expect(await panelIn(host.page).getAttribute('aria-label')).toBe(own.texts.panel.title);
  });

  it('it fits a column of 320 px', async () => {
    expect(await host.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const wide = await panelIn(host.page)
      .locator('*')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0).length);
    expect(wide).toBe(0);
  });

  it('axe-core finds nothing', async () => expect(await violations(host.page)).toEqual([]));
});

it.each(['strict', 'strict-all'])('on %s it needs nothing of the policy', async (name) => {
  const host = await browser.open(`/hosts/${name}.html`);
  await ready(host.page);
  await openClaim(host.page);
  const border = await saidIn(host.page)
    .first()
    .evaluate((one) => getComputedStyle(one).borderTopStyle);
  expect(border).toBe('solid');
  await expectNoTroubles(host);
});

describe('in a frame', () => {
  const calculatorOf = async ({ page }: HostPage): Promise<Frame> => {
    const frame = (await (await page.waitForSelector('iframe[data-cpo-tco]')).contentFrame())!;
    await ready(frame);
    return frame;
  };

  it('that lets no text be copied the text is selected, and the widget says so', async () => {
    const host = await browser.open('/hosts/frame-host.html');
    const frame = await calculatorOf(host);
    await openClaim(frame);
    const copy = panelIn(frame).locator('button').first();
    await copy.focus();
    await host.page.keyboard.press('Enter');
    await toldIn(frame).filter({ hasText: 'The browser did not allow copying.' }).waitFor();
    expect(oneLine(await frame.evaluate(() => getSelection()!.toString()))).toBe(
      oneLine(await saidIn(frame).first().innerText()),
    );
    expect(await copy.innerText()).toBe('Copy claim');
  });

  it('that embed writes it is copied', async () => {
    const snippet = embedCommand(['--tier', 'frame', '--base', '/embed/'], npm.version, english).text;
    browser.server.add(
      '/hosts/claim-frame.html',
      `<!doctype html><html lang="en"><title>A frame</title><h1>A product</h1>${snippet}`,
      { 'content-type': 'text/html' },
    );
    const host = await browser.open('/hosts/claim-frame.html');
    await host.page
      .context()
      .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: browser.server.origin });
    const frame = await calculatorOf(host);
    await openClaim(frame);
    await panelIn(frame).locator('button').first().click();
    await panelIn(frame).locator('button', { hasText: 'Copied' }).waitFor();
    const link = /https?:\S+$/.exec(await saidIn(frame).first().innerText())![0];
    expect(link).toContain('/embed/frame.html#claim=');
    // Opened by itself, the frame shows the same.
    const opened = await browser.open(link.replace(browser.server.origin, ''));
    await ready(opened.page);
  });
});

describe('what a claim weighs', () => {
  const kb = (name: string): number => brotliCompressSync(readFileSync(folder + name)).length / 1000;
  const found = (start: string): string[] =>
    browser.server.files.filter((name) => name.startsWith(start) && name.endsWith('.js'));

  it('the panel with its judgement at most 10 kB', () => {
    expect(found('tco-claim-')).toHaveLength(1);
    expect(kb(found('tco-claim-')[0]!)).toBeLessThanOrEqual(10);
  });

  it.each(Object.keys(languages))('its words at most 5 kB in %s', (language) => {
    const files = found(`claim-text-${language}-`).filter((name) =>
      new RegExp(`^claim-text-${language}-[\\w-]{8}\\.js$`).test(name),
    );
    expect(files).toHaveLength(1);
    expect(kb(files[0]!)).toBeLessThanOrEqual(5);
  });
});
