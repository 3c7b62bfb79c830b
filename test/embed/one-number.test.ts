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
  /** Badge and headline. */
  readonly answer: string;
  /** Who leads in what else is counted, and how often. */
  readonly lowest: readonly (readonly [option: string, chance: string])[];
  /** Rank, option, expected cost, range, chance, expected loss. */
  readonly ranking: readonly (readonly string[])[];
  /** Differences of CPO from the reference option: amount, and its range. */
  readonly power: readonly [amount: string, band: string];
  readonly cost: readonly [amount: string, band: string];
  /** How often CPO costs less than the reference option. */
  readonly chanceOfPair: string;
  /** By label of the option, in W and USD. */
  readonly powers: Readonly<Record<string, number>>;
  readonly costs: Readonly<Record<string, number>>;
}

/** An option as the desk answers it. */
interface DeskRow {
  readonly rank: string;
  readonly label: string;
  readonly cost: string;
  readonly chance: string;
  /** Facility power, W. */
  readonly power: number;
  /** Difference in cost from the reference option, and its range. */
  readonly difference: string;
}

let [widget, terminal]: Shown[] = [];
let desk: { readonly unit: string; readonly rows: readonly DeskRow[]; readonly said: readonly string[] };
/** Badge, headline, and what would change the answer. */
let saidByTerminal: readonly string[];
/** By label of the option, W. */
let facilityPower: Readonly<Record<string, number>>;

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
  await onPage.waitForFunction(
    () => document.querySelector<HTMLElement & { working: boolean }>('cpo-desk')?.working === false,
    null,
    { timeout: patience },
  );
  await decided(inHost);
  desk = await shownByDesk(onPage);
  widget = await shownByWidget(inHost);
  const { out } = await commandLine(['compare', '--scope', 'fabric', '--region', 'de']);
  terminal = shownByTerminal(out);
  saidByTerminal = out.split('\n').slice(2, 5);
  const lineOf = (start: string): string[] =>
    out
      .split('\n')
      .filter((line) => line.startsWith(start))
      // Another table of that name, of chances, stands before.
      .at(-1)!
      .trim()
      .split(/ {2,}/);
  const watts = lineOf('  Facility power  ').slice(1);
  facilityPower = Object.fromEntries(
    watts.map((watt, i) => [lineOf('Power, W')[i + 1]!, Number(watt.replaceAll(',', ''))]),
  );
}, 4 * patience);

const textOf = async (of: Page, selector: string): Promise<string> =>
  oneLine(await of.locator(selector).first().textContent());

const cells = (of: Page, selector: string): Promise<string[][]> =>
  of
    .locator(selector)
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())),
    );

const chanceIn = (text: string): string => /(?:(?:over|under) )?[\d.]+ %/.exec(text)![0];

/** A number of a table whose heading has the unit. */
const amount = (text: string, heading: string): number => {
  const factor = /(?:, )(MW|kW|W|M USD|USD)$/.exec(heading)![1]!;
  return Number(text.replaceAll(',', '')) * { MW: 1e6, kW: 1e3, W: 1, 'M USD': 1e6, USD: 1 }[factor]!;
};

const percent = (text: string): number => (text.startsWith('<') ? 0 : Number(/[\d.]+/.exec(text)![0]));

const byLabel = (rows: readonly (readonly string[])[], heading: string): Record<string, number> =>
  Object.fromEntries(rows.map((row) => [row[0]!, amount(row.at(-1)!, heading)]));

async function shownByDesk(of: Page): Promise<typeof desk> {
  const rows = await of.locator('cpo-answer tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const text = (selector: string): string => row.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
      const chance = [...row.querySelectorAll('td.n')][2]!.textContent;
      const [power, unit] = [...row.querySelectorAll('td.n')][1]!.textContent.trim().split(/\s+/) as [string, string];
      return {
        ...{ rank: text('.rk'), label: text('th b'), cost: text('.cost'), chance: chance.trim() },
        power: Number(power.replaceAll(',', '')) * { W: 1, kW: 1e3, MW: 1e6 }[unit]!,
        difference: text('.df'),
      };
    }),
  );
  const [badge, headline, settle, link] = await Promise.all(
    ['.badge', 'h1', '.settle', '.settle a'].map((selector) => textOf(of, `cpo-answer ${selector}`)),
  );
  // Beside the sentence stands a link to what matters.
  const said = [badge!, headline!, settle!.slice(0, -link!.length).trim()];
  return { unit: /((?:M )?USD)/.exec(await textOf(of, 'cpo-answer .verdict'))![1]!, rows, said };
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
  const leaders = (await textOf(of, 'cpo-tco .also')).matchAll(/Lowest [^:]+: (.+?), ([^,]+ %) of simulated cases\./g);
  return {
    answer: await textOf(of, 'cpo-tco .answer'),
    lowest: [...leaders].map(([, option, chance]) => [option!, chance!] as const),
    ranking: await cells(of, 'cpo-tco .ranking tbody tr'),
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
  const [options, ...metrics] = block('Chance of being lowest');
  return {
    answer: lines.slice(2, 4).join(' '),
    lowest: metrics.map(([, ...chances]) => {
      const most = Math.max(...chances.map(percent));
      const at = chances.findIndex((chance) => percent(chance) === most);
      return [options![at + 1]!, chances[at]!] as const;
    }),
    ranking: block('Total cost over 5 years  ')
      .slice(1)
      // `1= CPO` is one cell, `2  CPO` are two.
      .map((row) => row.flatMap((cell, i) => (i === 0 ? cell.split(/(?<==) /) : [cell]))),
    power: difference('Network power'),
    cost: difference('Total cost'),
    chanceOfPair: chanceIn(differences.find(([first]) => first === 'Lower in total cost')![column]!),
    powers: totalsOf('Power, W', 'Network power'),
    costs: totalsOf('Total cost over 5 years,', 'Total cost'),
  };
}

describe('widget and terminal agree', () => {
  it('on every option of the ranking', () => expect(terminal!.ranking).toHaveLength(5));

  it('on the answer, which has an amount', () => {
    expect(terminal!.answer).toMatch(/\d.*USD/);
    expect(widget!.answer).toBe(terminal!.answer);
  });

  it('on rank, expected cost, range, chance and expected loss of every option', () =>
    expect(widget!.ranking).toEqual(terminal!.ranking));

  it('on who leads in what else is counted', () => {
    expect(terminal!.lowest).toHaveLength(3);
    expect(widget!.lowest).toEqual(terminal!.lowest);
  });

  it('on the difference in power of two options, and its range', () => expect(widget!.power).toEqual(terminal!.power));

  it('on the difference in cost of two options, and its range', () => expect(widget!.cost).toEqual(terminal!.cost));

  it('on the chance that one of two costs less', () => expect(widget!.chanceOfPair).toEqual(terminal!.chanceOfPair));

  it('on the power of every option', () => expect(widget!.powers).toEqual(terminal!.powers));

  it('on the cost of every option', () => expect(widget!.costs).toEqual(terminal!.costs));
});

describe('the page and the terminal agree', () => {
  const factor = (): number => (desk.unit.startsWith('M') ? 1e6 : 1);

  it('on badge, headline and what would change the answer, character for character', () =>
    expect([`${desk.said[0]!}.`, ...desk.said.slice(1)]).toEqual(saidByTerminal));

  it('on rank and order of every option', () =>
    expect(desk.rows.map(({ rank, label }) => [rank, label])).toEqual(
      terminal!.ranking.map(([rank, label]) => [rank, label]),
    ));

  it('on the expected cost of every option, to the digits of each', () => {
    for (const { label, cost } of desk.rows) {
      const lastDigit = 10 ** -(cost.split('.')[1]?.length ?? 0) * factor();
      const expected = terminal!.costs[label]!;
      const shown = Number(cost.replaceAll(',', '')) * factor();
      expect(Math.abs(shown - expected), label).toBeLessThanOrEqual(lastDigit / 2 + 5e-4 * expected);
    }
  });

  it('on the power of every option, to three digits', () => {
    for (const { label, power } of desk.rows) expect(power, label).toBe(Number(facilityPower[label]!.toPrecision(3)));
  });

  it('on the difference in cost of two options and its range', () => {
    const numbers = (text: string): number[] =>
      [...text.replaceAll('\u2212', '-').matchAll(/[-+]?[\d.,]*\d/g)].map(([found]) =>
        Number(found.replaceAll(',', '')),
      );
    const [value, low, high] = numbers(desk.rows.find(({ label }) => label === 'CPO')!.difference);
    const [ofTerminal] = numbers(terminal!.cost[0]);
    const [lowest, highest] = numbers(terminal!.cost[1]);
    // The desk shows a decimal more than the range bears.
    expect([value!, low!, high!].map(Math.round)).toEqual([ofTerminal!, lowest!, highest!]);
  });

  it('on the chance of every option', () =>
    expect(desk.rows.map(({ chance }) => chance)).toEqual(terminal!.ranking.map((row) => row[4])));
});
