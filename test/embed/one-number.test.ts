/** The built page, the built widget and the built command line on one fabric: every amount of one thing is one number. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../cases/command-line.ts';
import { decided, hostBrowser, oneLine, patience } from './browser.ts';

const browser = hostBrowser();
const folder = fileURLToPath(new URL('../../dist/page/', import.meta.url));
const scenario = { scope: 'fabric', region: 'de' };

/** What one reader shows, by what it is. */
interface Shown {
  readonly answer: string;
  /** Rank, option, expected cost, range, chance, expected loss. */
  readonly ranking: readonly (readonly string[])[];
  /** Who leads in what else is counted. */
  readonly lowest: readonly string[];
  /** Differences of CPO from the reference option: amount, and its range. */
  readonly power: readonly [amount: string, band: string];
  readonly cost: readonly [amount: string, band: string];
  /** How often CPO costs less than the reference option. */
  readonly chanceOfPair: string;
  /** By label of the option, in W and USD. */
  readonly powers: Readonly<Record<string, number>>;
  readonly costs: Readonly<Record<string, number>>;
}

let [page, widget, terminal]: Shown[] = [];

beforeAll(async () => {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (/\.(html|js|css)$/.test(name)) browser.server.add(`/${name}`, readFileSync(folder + name, 'utf8'));
  browser.server.add(
    '/hosts/fabric.html',
    '<!doctype html><html lang="en"><title>Fabric</title><script type="module" src="/embed/cpo-tco.js"></script><cpo-tco scope="fabric" region="de"></cpo-tco></html>',
  );
  const link = `/index.html#scenario=${encodeURIComponent(JSON.stringify(scenario))}`;
  const onPage = (await browser.openShared(link)).page;
  const inHost = (await browser.openShared('/hosts/fabric.html')).page;
  await onPage.locator('cpo-sureness tbody td.words', { hasText: 'of cases' }).first().waitFor({ timeout: patience });
  // The first draws are fewer; the verdict names how many.
  await onPage.locator('.condition', { hasText: '4,096' }).waitFor({ timeout: patience });
  await decided(inHost);
  page = await shownByPage(onPage);
  widget = await shownByWidget(inHost);
  terminal = shownByTerminal((await commandLine(['compare', '--scope', 'fabric', '--region', 'de'])).out);
}, 4 * patience);

const textOf = async (of: Page, selector: string): Promise<string> =>
  oneLine(await of.locator(selector).first().textContent());

const cells = (of: Page, selector: string): Promise<string[][]> =>
  of
    .locator(selector)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
    );

const sentencesOf = (text: string): string[] => text.match(/Lowest .*?cases\./g) ?? [];
const chanceIn = (text: string): string => /(?:(?:over|under) )?[\d.]+ %/.exec(text)![0];

/** A number of a table whose heading has the unit. */
const amount = (text: string, heading: string): number => {
  const factor = /(?:, )(MW|kW|W|M USD|USD)$/.exec(heading)![1]!;
  return Number(text.replaceAll(',', '')) * { MW: 1e6, kW: 1e3, W: 1, 'M USD': 1e6, USD: 1 }[factor]!;
};

const byLabel = (rows: readonly (readonly string[])[], heading: string): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [row[0]!, amount(row.at(-1)!, heading)]));

const signed = (difference: string): readonly [power: string, cost: string] => {
  const [, power, powerWay, cost, costWay] =
    /draws? (\S+ [kM]?W) (less|more) .* costs? ([\d.,]+ (?:M )?USD) (less|more)/.exec(difference)!;
  const sign = (way: string): string => (way === 'less' ? '−' : '+');
  return [sign(powerWay!) + power!, sign(costWay!) + cost!];
};

async function shownByPage(of: Page): Promise<Shown> {
  const [power, cost] = signed(await textOf(of, '.difference'));
  const bands = await of.locator('cpo-differences .band').allTextContents();
  const headings = await of.locator('cpo-line-table h2').allTextContents();
  const tables = ['Power at the wall', 'Cost over'].map((words) => headings.findIndex((text) => text.includes(words)));
  const totals = await Promise.all(
    tables.map((i) =>
      of
        .locator('cpo-line-table')
        .nth(i)
        .locator('table')
        .first()
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
        ),
    ),
  );
  return {
    answer: await textOf(of, '.answer'),
    ranking: await cells(of, 'cpo-ranking tbody tr'),
    lowest: sentencesOf(await textOf(of, '.notes')),
    power: [power, ''],
    cost: [cost, oneLine(bands[2]!).replace('P10 to P90: ', '')],
    chanceOfPair: chanceIn(await textOf(of, '.condition')),
    powers: byLabel(totals[0]!, oneLine(headings[tables[0]!]!)),
    costs: byLabel(totals[1]!, oneLine(headings[tables[1]!]!)),
  };
}

async function shownByWidget(of: Page): Promise<Shown> {
  const deltas = await cells(of, 'cpo-tco .deltas div');
  const [power, cost] = deltas.map(
    ([, value, band]) => [/^\S+ (?:M )?\w+/.exec(value!)![0], band!.replace('P10 to P90: ', '')] as const,
  );
  const headings = (await of.locator('cpo-tco .results h3').allTextContents()).map(oneLine);
  const tables = await Promise.all(
    [1, 2].map((i) => cells(of, `cpo-tco .results section:nth-child(${i}) .bars tbody tr`)),
  );
  return {
    answer: await textOf(of, 'cpo-tco .answer'),
    ranking: await cells(of, 'cpo-tco .ranking tbody tr'),
    lowest: sentencesOf(await textOf(of, 'cpo-tco .also')),
    power: power!,
    cost: cost!,
    chanceOfPair: chanceIn(await textOf(of, 'cpo-tco .verdict')),
    powers: byLabel(tables[0]!, headings[0]!),
    costs: byLabel(tables[1]!, headings[1]!),
  };
}

function shownByTerminal(out: string): Shown {
  const lines = out.split('\n');
  const cellsOf = (line: string): string[] => line.trim().split(/ {2,}/);
  const block = (heading: string): string[][] => {
    const start = lines.findIndex((line) => line.startsWith(heading));
    const end = lines.findIndex((line, i) => i > start && !line.startsWith('  '));
    return lines.slice(start, end).map(cellsOf);
  };
  const labels = block('Power, W')[0]!.slice(1);
  const totalsOf = (heading: string, line: string): Record<string, number> => {
    const row = block(heading).find(([first]) => first === line)!;
    return Object.fromEntries(labels.map((label, i) => [label, Number(row[i + 1]!.replaceAll(',', ''))]));
  };
  const differences = block('Against');
  const column = differences[0]!.indexOf('CPO');
  const difference = (label: string): readonly [string, string] => {
    const at = differences.findIndex(([first]) => first === label);
    return [differences[at]![column]!.replace(/ \(.*/, ''), differences[at + 1]![column]!];
  };
  return {
    answer: lines[2]!,
    ranking: block('Total cost,')
      .slice(1)
      // `1= CPO` is one cell, `2  CPO` are two.
      .map((row) => row.flatMap((cell, i) => (i === 0 ? cell.split(/(?<==) /) : [cell]))),
    lowest: lines.filter((line) => line.startsWith('Lowest ')),
    power: difference('Network power'),
    cost: difference('Total cost'),
    chanceOfPair: chanceIn(differences.find(([first]) => first === 'Lower in total cost')![column]!),
    powers: totalsOf('Power, W', 'Network power'),
    costs: totalsOf('Cost over', 'Total cost'),
  };
}

describe('page, widget and terminal agree', () => {
  it('on an answer that has an amount', () => expect(terminal!.answer).toMatch(/\d.*USD/));

  it('on the answer', () => expect([page!.answer, widget!.answer]).toEqual([terminal!.answer, terminal!.answer]));

  it('on every option of the ranking', () => expect(terminal!.ranking).toHaveLength(5));

  it('on rank, expected cost, range, chance and expected loss of every option', () =>
    expect([page!.ranking, widget!.ranking]).toEqual([terminal!.ranking, terminal!.ranking]));

  it('on who leads in what else is counted', () => {
    expect(terminal!.lowest).toHaveLength(3);
    expect([page!.lowest, widget!.lowest]).toEqual([terminal!.lowest, terminal!.lowest]);
  });

  it('on the difference in power of two options, and its range', () =>
    expect([page!.power[0], widget!.power]).toEqual([terminal!.power[0], terminal!.power]));

  it('on the difference in cost of two options, and its range', () =>
    expect([page!.cost, widget!.cost]).toEqual([terminal!.cost, terminal!.cost]));

  it('on the chance that one of two costs less', () =>
    expect([page!.chanceOfPair, widget!.chanceOfPair]).toEqual([terminal!.chanceOfPair, terminal!.chanceOfPair]));

  it('on the power of every option', () =>
    expect([page!.powers, widget!.powers]).toEqual([terminal!.powers, terminal!.powers]));

  it('on the cost of every option', () =>
    expect([page!.costs, widget!.costs]).toEqual([terminal!.costs, terminal!.costs]));
});
