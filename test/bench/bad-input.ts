import { deflateRawSync } from 'node:zlib';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { zipOf } from '../import/workbook.ts';
import { serve } from './serve.ts';
import { calibrate, milliseconds } from './timing.ts';

/** The page answers within so many milliseconds, whatever a reader brings. */
const mostWait = 100;
const restMilliseconds = 500;

/** What is watched while something is read. */
interface Watched {
  /** Longest time between two pictures. */
  picture: number;
  /** Longest time from an input event until the page heard of it. */
  input: number;
  /** Longest task of the page. */
  task: number;
}

interface Desk extends HTMLElement {
  readonly working: boolean;
}

declare global {
  var watched: Watched;
}

interface Bad {
  readonly name: string;
  /** Files that are given to the quotes drawer. */
  readonly file?: readonly [name: string, bytes: Uint8Array];
  /** A fragment that comes into the address of the open page. */
  readonly link?: string;
  /** Whether the page opens with it. */
  readonly opens?: boolean;
}

const megabyte = 1_000_000;
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

/** A workbook with one sheet of spaces, and what it says of its size. */
function bomb(bytes: number, size = bytes): Uint8Array {
  const relation = (type: string, target: string): string =>
    `<Relationships><Relationship Id="r1" Type="x/${type}" Target="${target}"/></Relationships>`;
  return zipOf([
    { name: '_rels/.rels', text: relation('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/workbook.xml', text: '<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>' },
    { name: 'xl/_rels/workbook.xml.rels', text: relation('worksheet', 'worksheets/sheet1.xml') },
    { name: 'xl/worksheets/sheet1.xml', packed: deflateRawSync(Buffer.alloc(bytes, 32), { level: 9 }), size },
  ]);
}

const rowOf = (i: number): string => `Acme ${i},2026-11-21,1.6T LPO module,${800 + (i % 100)}\n`;
const head = 'Supplier,Date,Product,Price [USD]\n';

function csvOf(bytes: number): Uint8Array {
  const rows: string[] = [head];
  for (let i = 0, length = 0; length < bytes; i++) {
    const row = rowOf(i);
    length += row.length;
    rows.push(row);
  }
  return text(rows.join(''));
}

const link = (scenario: object): string => `#scenario=${encodeURIComponent(JSON.stringify(scenario))}`;
const long = `#scenario=${'%7B'.repeat(megabyte / 3)}`;
const future = link({ version: 99, edition: '2031.01', scope: 'fabric', inputs: { 'photonic.endPrice': 3 } });

function cases(): Bad[] {
  return [
    { name: 'a file as it should be, to compare with', file: ['good.csv', text(head + rowOf(1))] },
    { name: 'a workbook of 0.6 MB that inflates to 600 MB', file: ['bomb.xlsx', bomb(600 * megabyte)] },
    { name: 'the same with a false size', file: ['false.xlsx', bomb(600 * megabyte, 9000)] },
    { name: 'a row of a million columns', file: ['wide.csv', text(`${head}${'1,'.repeat(megabyte)}\n`)] },
    { name: 'CSV of 100 MB', file: ['large.csv', csvOf(100 * megabyte)] },
    { name: 'CSV of 19 MB', file: ['many.csv', csvOf(19 * megabyte)] },
    {
      name: 'CSV of 50,000 rows',
      file: ['rows.csv', text(head + Array.from({ length: 49_998 }, (_, i) => rowOf(i)).join(''))],
    },
    {
      name: 'no encoding at all, 19 MB',
      file: ['noise.csv', Uint8Array.from({ length: 19 * megabyte }, (_, i) => (i * 167) % 251)],
    },
    { name: 'UTF-16 without its mark', file: ['utf16.csv', Buffer.from(head + rowOf(1), 'utf16le')] },
    {
      name: 'a scenario file of 100 MB',
      file: ['large.json', text(`{"version":2,"quotes":"${'x'.repeat(100 * megabyte)}"}`)],
    },
    { name: 'a link of 1 MB into the open page', link: long },
    { name: 'a link from the future into the open page', link: future },
    { name: 'a page that opens with a link of 1 MB', link: long, opens: true },
    { name: 'a page that opens with a link from the future', link: future, opens: true },
  ];
}

/**
 * Gives the built page what no page should be given, and reports how long it did not answer meanwhile.
 * @param folder The built page.
 * @returns whether it always answered in time.
 */
export async function benchBadInput(folder: string): Promise<boolean> {
  console.log(`\nWhat readers bring by mistake, in Chromium; the page answers within ${mostWait} ms:`);
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    console.log('  Chromium: not found (CHROMIUM_PATH), so the limit is not checked');
    return false;
  }
  const { address, server } = await serve(folder);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const plain = await browser.newPage();
  console.log(`  the fixed loop takes ${milliseconds(await plain.evaluate(calibrate))}`);
  await plain.close();
  const files = mkdtempSync(join(tmpdir(), 'bad-input-'));
  let holds = true;
  try {
    for (const bad of cases()) holds = (await measure(browser, address, files, bad)) && holds;
  } finally {
    await browser.close();
    server.close();
    rmSync(files, { recursive: true });
  }
  return holds;
}

async function measure(browser: Browser, address: string, files: string, bad: Bad): Promise<boolean> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(watch);
  await page.goto(address + (bad.opens ? bad.link! : link({ region: 'de' })));
  await known(page);
  const from = performance.now();
  let sentence: string;
  if (!bad.opens) await page.evaluate(() => Object.assign(watched, { picture: 0, input: 0, task: 0 }));
  if (bad.file) {
    const [name, bytes] = bad.file;
    writeFileSync(join(files, name), bytes);
    await page.getByRole('banner').getByRole('button', { name: 'Quotes', exact: true }).click();
    await page.evaluate(() => Object.assign(watched, { picture: 0, input: 0, task: 0 }));
    const moves = moving(page);
    await page.locator('cpo-quotes input[type=file]').setInputFiles(join(files, name));
    const refused = page.locator('cpo-import [role=alert]').filter({ hasText: /\S/ });
    const read = page.locator('cpo-import .read tbody tr').first();
    await refused.or(read).first().waitFor({ timeout: 120_000 });
    sentence = (await page.locator('cpo-import [role=alert]').textContent())!.trim() || 'shows its rows';
    await page.waitForTimeout(restMilliseconds);
    await moves();
  } else {
    const moves = moving(page);
    if (!bad.opens) await page.evaluate((hash) => (location.hash = hash), bad.link!);
    await page.waitForTimeout(restMilliseconds);
    await known(page);
    sentence = (await page.locator('cpo-desk .notices li').first().textContent())!.trim();
    await moves();
  }
  const { picture, input, task } = await page.evaluate(() => watched);
  const alone = bad.link === undefined ? 0 : await pictureWithoutScripts(browser, address, bad);
  // A link that is opened can be undone; the address of what stays says more than the link that made it.
  const hash = decodeURIComponent(await page.evaluate(() => location.hash));
  const kept = bad.opens === true || hash.includes('"region":"de"') || sentence.includes('Undo');
  await page.close();
  const shown = (time: number): string => milliseconds(time, 0);
  console.log(`  ${bad.name}: ${sentence.replace(/\s+/g, ' ').slice(0, 160)}`);
  console.log(
    `    in ${shown(performance.now() - from)}; picture after ${shown(picture)}, input heard after ${shown(input)}, longest task ${shown(task)}${bad.link === undefined ? '' : `; the document without its scripts: picture after ${shown(alone)}`}${kept ? '' : '; THE SCENARIO IS GONE'}`,
  );
  // A browser takes its time for a long address, whatever the page does; and for a page that opens.
  return kept && (bad.opens === true || (picture - alone <= mostWait && input - alone <= mostWait));
}

/** How long the same browser draws nothing for the same link where none of our code runs. */
async function pictureWithoutScripts(browser: Browser, address: string, { link, opens }: Bad): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.route('**/*.js', (route) => route.abort());
  await page.addInitScript(watch);
  await page.goto(opens ? address + link! : address);
  await page.waitForTimeout(restMilliseconds);
  if (!opens) {
    await page.evaluate(() => Object.assign(watched, { picture: 0, input: 0, task: 0 }));
    await page.evaluate((hash) => (location.hash = hash), link!);
    await page.waitForTimeout(restMilliseconds);
  }
  const { picture } = await page.evaluate(() => watched);
  await page.close();
  return picture;
}

const known = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector<Desk>('cpo-desk')?.working === false, null, { timeout: 120_000 });

/** Real moves of the mouse until it is told to stop. */
function moving(page: Page): () => Promise<void> {
  let goes = true;
  const moved = (async () => {
    for (let i = 0; goes; i++) {
      await page.mouse.move(200 + (i % 50), 300);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    goes = false;
    await moved;
  };
}

/** Runs in the page. */
function watch(): void {
  globalThis.watched = { picture: 0, input: 0, task: 0 };
  let last = performance.now();
  const next = (): void => {
    const now = performance.now();
    watched.picture = Math.max(watched.picture, now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  addEventListener(
    'mousemove',
    (event) => (watched.input = Math.max(watched.input, performance.now() - event.timeStamp)),
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.task = Math.max(watched.task, duration);
  }).observe({ type: 'longtask' });
}
