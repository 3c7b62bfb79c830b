/** The report as the PDF that Chromium makes of it. */
import { inflateSync } from 'node:zlib';
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportCommand } from '../../src/cli/report-command.ts';
import { startBrowser } from './browser.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

/** The objects of a PDF as text, those in compressed streams too. */
function textOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const inside = [...text.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)].map(({ 0: head, index }) =>
    inflateSync(pdf.subarray(index + head.length)).toString('latin1'),
  );
  return [text, ...inside].join('\n');
}

const reports = new Map<string, Promise<string>>();

/** A report, written once for every format. */
function reportOf(words: readonly string[]): Promise<string> {
  const key = words.join(' ');
  if (!reports.has(key))
    reports.set(
      key,
      reportCommand(words, '0.1.0', english).then(({ text }) => text),
    );
  return reports.get(key)!;
}

async function printed(words: readonly string[], format: 'A4' | 'Letter'): Promise<string> {
  const page = await browser.newPage({ colorScheme: 'dark' });
  try {
    await page.setContent(await reportOf(words));
    return textOf(await page.pdf({ format, tagged: true, outline: true }));
  } finally {
    await page.close();
  }
}

const fabric = ['--scope', 'fabric', '--region', 'de'];

describe.each(['A4', 'Letter'] as const)('on %s', (format) => {
  it.each([
    ['one switch', []],
    ['a fabric', fabric],
    ['a fabric, in German', [...fabric, '--lang', 'de']],
  ] as const)('%s has four to six pages and is tagged', async (_, words) => {
    const text = await printed(words, format);
    const pages = text.match(/\/Type\s*\/Page\b/g)!.length;
    expect(pages).toBeGreaterThanOrEqual(4);
    expect(pages).toBeLessThanOrEqual(6);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/\/Lang\s*\((en|de)/);
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'Figure']) expect(text).toMatch(new RegExp(`/S\\s*/${tag}\\b`));
  });
});

it('what is split by a page is no row, no picture and no heading from what follows', async () => {
  const page = await browser.newPage();
  await page.setContent(await reportOf(fabric));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'active' });
  const styles = await page.evaluate(() => {
    const of = (selector: string, name: string): string[] => [
      ...new Set([...document.querySelectorAll(selector)].map((one) => getComputedStyle(one).getPropertyValue(name))),
    ];
    return {
      inside: of('tr, figure, h2, .find', 'break-inside').filter((value) => value !== 'avoid' && value !== 'auto'),
      rows: of('tr, figure', 'break-inside'),
      headings: of('h2, h3, caption', 'break-after'),
      heads: of('thead', 'display'),
      ground: of('.report', 'background-color'),
      ink: of('.report', 'color'),
    };
  });
  expect(styles).toEqual({
    inside: [],
    rows: ['avoid'],
    headings: ['avoid'],
    heads: ['table-header-group'],
    ground: ['rgb(255, 255, 255)'],
    ink: ['rgb(22, 25, 29)'],
  });
  await page.close();
});
