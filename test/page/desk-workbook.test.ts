import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { recalculate } from '../../scripts/libreoffice.mjs';
import { catalog } from '../../src/scenario/edition.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { patience } from '../cases/patience.ts';
import { readXlsx } from '../cases/spreadsheet.ts';
import { apart } from '../cases/workbook-case.ts';

const built = fileURLToPath(new URL('../../dist/page/', import.meta.url));
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

it(
  'hands out a workbook of quotes from a file, which LibreOffice computes as the engine does',
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
    await page.locator('cpo-quotes dialog').waitFor({ state: 'attached' });
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
