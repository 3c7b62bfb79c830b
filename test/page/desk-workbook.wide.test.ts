import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { recalculate } from '../../scripts/libreoffice.mjs';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { patience } from '../cases/patience.ts';
import { readXlsx } from '../cases/spreadsheet.ts';
import { apart } from '../cases/workbook-case.ts';

const built = fileURLToPath(new URL('../../dist/page/', import.meta.url));
const sites = fileURLToPath(new URL('files/sites.json', import.meta.url));
const fiveQuotes = readFileSync(new URL('files/five-quotes.json', import.meta.url), 'utf8');
const offers = fileURLToPath(new URL('../import/files/quotes-p2.csv', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

let server: Server;
let browser: Browser;

beforeAll(async () => {
  server = createServer(({ url }, answer) => {
    const { pathname } = new URL(url!, 'http://localhost');
    const path = built + (pathname === '/' ? 'index.html' : pathname.slice(1));
    if (!existsSync(path)) return void answer.writeHead(404).end();
    answer.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' });
    answer.end(readFileSync(path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = process.env.CHROMIUM_PATH ?? (await findChromium());
  if (executablePath === undefined) throw new Error('no Chromium: install Chromium or set CHROMIUM_PATH');
  browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
}, patience);

afterAll(async () => {
  await browser.close();
  server.close();
});

const address = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

/** What is known of all draws stands on the page. */
const known = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector<HTMLElement & { working: boolean }>('cpo-desk')?.working === false);

async function exported(page: Page, entry: string): Promise<Uint8Array> {
  const download = page.waitForEvent('download');
  await page.getByRole('banner').getByText('Export', { exact: true }).click();
  await page.getByRole('banner').getByRole('button', { name: entry }).click();
  return readFileSync(await (await download).path());
}

it(
  'P3: hands finance a workbook of each of several scenarios that stand side by side, live and with their sources',
  async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.goto(address());
    await known(page);
    await page.getByRole('banner').getByText('Export', { exact: true }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Scenarios' }).click();
    const drawer = page.locator('cpo-scenarios');
    await drawer.locator('input[type=file]').setInputFiles(sites);
    const { scenarios } = JSON.parse(readFileSync(sites, 'utf8')) as {
      readonly scenarios: readonly { readonly name: string; readonly scenario: object }[];
    };
    for (const { name } of scenarios) await drawer.getByLabel(`Compare “${name}”`).check();
    await drawer.getByRole('button', { name: 'Side by side' }).click();
    const table = drawer.locator('table.sbs');
    await table.waitFor();
    const heads = await table.locator('thead th').allTextContents();
    expect(heads.map((text) => text.trim()).sort()).toEqual(scenarios.map(({ name }) => name).sort());

    const books = new Map<string, Uint8Array>();
    const states = new Map<string, Scenario>();
    for (const { name } of scenarios) {
      if (books.size > 0) {
        await page.getByRole('banner').getByText('Export', { exact: true }).click();
        await page.getByRole('banner').getByRole('button', { name: 'Scenarios' }).click();
      }
      await drawer.getByRole('button', { name: `Open “${name}”` }).click();
      await page.locator('.notices', { hasText: name }).waitFor();
      await known(page);
      const file = `${books.size}.xlsx`;
      books.set(file, await exported(page, 'Workbook'));
      states.set(file, readLink(page.url(), catalog).state.scenario);
    }
    const files = await recalculate(books, (path) => readXlsx(readFileSync(path)));
    for (const [file, scenario] of states) {
      const { sheets } = files.get(file)!;
      const texts = [...sheets.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value)));
      expect(texts.filter((text) => /^(#[A-Z]|Err:)/.test(text))).toEqual([]);
      expect([...sheets.keys()]).toEqual(expect.arrayContaining(['Inputs', 'Result', 'Sources']));
      expect([...sheets.get('Sources')!.values()].some(({ value }) => /https?:|doi\.org/.test(String(value)))).toBe(
        true,
      );
      const run = runScenario(scenario, catalog);
      for (const { id, quantities } of run.options) {
        const cost = quantities.tcoWithoutIdle!.value!;
        const found = texts.some((text) => Number.isFinite(Number(text)) && apart(Number(text), cost) <= 1e-9);
        expect(found, `${file} ${id}`).toBe(true);
      }
    }
    await page.close();
  },
  10 * patience,
);

/** The report of five quotes in German, ready to be printed; it is printed on each paper. */
let toPrint: Promise<Page> | undefined;

async function openReport(): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${address()}?lang=de#scenario=${encodeURIComponent(fiveQuotes)}`);
  await known(page);
  // What a report takes is loaded once all is known; until then a browser prints the page itself.
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    const isThere = document.getElementById('cpo-report') !== null;
    dispatchEvent(new Event('afterprint'));
    return isThere;
  });
  return page;
}

it.each(['Letter', 'A4'])(
  'prints the report of five quotes in German on four to six pages of %s',
  async (format) => {
    const page = await (toPrint ??= openReport());
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g)!;
    expect(pages.length).toBeGreaterThanOrEqual(4);
    expect(pages.length).toBeLessThanOrEqual(6);
  },
  5 * patience,
);

it(
  'P2: hands out a workbook of quotes from a file, which LibreOffice computes as the engine does',
  async () => {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    });
    const scenario = encodeURIComponent('{"scope":"fabric","region":"de"}');
    await page.goto(`http://127.0.0.1:${port}/?lang=de#scenario=${scenario}`);
    await known(page);
    await page.getByRole('banner').getByRole('button', { name: 'Angebote', exact: true }).click();
    await page.locator('cpo-quotes input[type=file]').setInputFiles(offers);
    await page.getByRole('button', { name: '3 Angebote hinzufügen' }).click();
    await page.locator('cpo-quotes .held tbody tr').nth(2).waitFor();
    await page.getByRole('button', { name: 'Fertig' }).click();

    const download = page.waitForEvent('download');
    await page.getByRole('banner').getByText('Export', { exact: true }).click();
    await page.getByRole('banner').getByRole('button', { name: 'Arbeitsmappe' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('cpo-tco.xlsx');
    const bytes = readFileSync(await saved.path());
    const { state, dead } = readLink(page.url(), catalog);
    expect(dead).toEqual([]);
    expect(Object.keys(state.scenario.quotes!)).toHaveLength(3);
    expect(sent).toEqual([]);

    const files = await recalculate(new Map([['page.xlsx', bytes]]), (path) => readXlsx(readFileSync(path)));
    const file = files.get('page.xlsx')!;
    const texts = [...file.sheets.values()].flatMap((cells) => [...cells.values()].map(({ value }) => String(value)));
    for (const supplier of ['Anbieter A', 'Anbieter B', 'Anbieter C'])
      expect(texts.some((text) => text.includes(supplier))).toBe(true);
    expect(file.sheets.has('Ergebnis')).toBe(true);
    expect(texts.filter((text) => /^(#[A-Z]|Err:)/.test(text))).toEqual([]);

    const run = runScenario(state.scenario, catalog);
    const total = 'tcoWithoutIdle';
    for (const { id, quantities } of run.options) {
      const cost = quantities[total]!.value!;
      expect(
        texts.some((text) => Number.isFinite(Number(text)) && apart(Number(text), cost) <= 1e-9),
        id,
      ).toBe(true);
    }
  },
  10 * patience,
);
