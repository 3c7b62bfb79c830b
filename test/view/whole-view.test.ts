import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { wholeView } from '../cases/whole-view.ts';

const euro = { code: 'EUR', unitsPerUsd: 0.8 };
const quoted = (typical: number, supplier: string) => ({ typical, quote: { supplier, date: '2026-11-20' } });
const scenarios: readonly (readonly [string, Scenario])[] = [
  [
    'one switch with quotes and changes',
    {
      region: 'de',
      inputs: {
        ...{ 'cpo-1600g.endPrice': quoted(1000, 'Acme'), 'linear.endPrice': '70 % of retimed.endPrice' },
        ...{
          pue: 1.3,
          'switch-51.2t.switchPrice': 30_000,
          'cpo-800g.endPrice': 500,
          'linear-800g.endPrice': '70 % of retimed-800g.endPrice',
        },
      },
    },
  ],
  ['a fabric', { scope: 'fabric', inputs: { electricityPrice: { low: 0.1, typical: 0.12, high: 0.15 } } }],
  ['sites', { scope: 'campus', inputs: { siteCount: 3 } }],
];

/** Every number of a view by its path, with the nearest currency or unit that stands over it. */
function* numbersOf(value: unknown, path: string): Generator<readonly [path: string, value: number]> {
  if (typeof value === 'number') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* numbersOf(inner, `${path}.${key}`);
}

function* textsOf(value: unknown, path: string): Generator<readonly [path: string, value: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${path}.${key}`);
}

const at = (view: unknown, path: string): unknown =>
  path
    .split('.')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], view);

/** Amounts without a unit beside them; all others are told by theirs. */
const amounts: readonly RegExp[] = [
  /^\.(answer|publicAnswer)\.rows\.\d+\.(value|range\.|regret|difference\.)/,
  /^\.(answer|publicAnswer)\.decision\.evpi$/,
  /^\.cost\.(totals|ranges|groups\.\d+\.values|lines\.\d+\.values|pair\.(groups\.\d+|total)\.)/,
  /^\.inputs\.all\.\d+\.worth\./,
  /^\.matters\.(expected|evpi|rows\.\d+\.(atLow|atHigh|worth\.))/,
  /^\.investment\.(paid\.|left\.|rows\.\d+\.(capex|yearly|npv))/,
  /^\.network\.fabric\.stranded\.cost$/,
  /^\.quotes\.\d+\.price$/,
  /^\.targets\.\d+\.(quoted|limit|ask|lowest)$/,
];

/** Values of an input, told by the unit of that input. */
const ofInput: readonly (readonly [path: RegExp, unit: string])[] = [
  [
    /^(\.inputs\.all\.\d+)\.(value|given(\.|$)|usual|low|high|minimum|maximum|choices\.|figures\.\d+\.(value|low|high)|breakEven\.value)/,
    '.unit',
  ],
  [/^(\.matters\.rows\.\d+)\.(low|high|breakEven\.value)$/, '.input.unit'],
  [/^(\.matters\.curve)\.(used|x\.\d+|zones\.\d+\.(from|to)|figures\.\d+)$/, '.input.unit'],
  [/^(\.answer\.decision\.settle)\.(below|above)\.value$/, '.input.unit'],
  [/^(\.map\.[xy])\.value$/, '.input.unit'],
  [/^(\.map)\.frontier\.x\./, '.x.input.unit'],
  [/^(\.map)\.(frontier\.y\.|curves\.curve\.|curves\.unsettled\.\d+\.(from|to))/, '.y.input.unit'],
  [/^(\.changes\.\d+)\.(before|after)$/, '.input.unit'],
  [/^(\.changes\.\d+)\.after$/, '.unit'],
  [/^(\.(power\.more|network\.counts|network\.sites|failures)\.rows\.\d+)\.values\./, '.unit'],
];

/** What is no figure of the view: scenarios, in US dollars as files have them, what a supplier wrote, and the rate itself. */
const left =
  /^\.(changes\.\d+\.without|quotes\.\d+\.offered|question\.(currency|currencies)|notices|map\.frontier\.(differences|wins))\b/;

const isMoney = (view: unknown, path: string, code: string): boolean => {
  if (amounts.some((pattern) => pattern.test(path))) return true;
  for (const [pattern, unit] of ofInput) {
    const found = pattern.exec(path);
    if (!found) continue;
    const written = at(view, found[1]! + unit);
    return typeof written === 'string' && new RegExp(`^${code}\\b`).test(written);
  }
  return false;
};

describe.each(scenarios)('the view of %s', (_, scenario) => {
  const inDollars = wholeView(scenario).view;
  const inEuros = wholeView(scenario, euro).view;

  it('in another currency has every amount at the rate, and all else as it is', () => {
    const [usd, eur] = [[...numbersOf(inDollars, '')], new Map(numbersOf(inEuros, ''))];
    const counts = { money: 0, other: 0 };
    expect(eur.size).toBe(usd.length);
    for (const [path, value] of usd) {
      if (left.test(path)) continue;
      const money = isMoney(inEuros, path, 'EUR');
      expect(isMoney(inDollars, path, 'USD'), `${path}: one unit in both`).toBe(money);
      counts[money ? 'money' : 'other']++;
      const expected = money ? value * euro.unitsPerUsd : value;
      expect(Math.abs(eur.get(path)! - expected), `${path}: ${eur.get(path)} of ${value}`).toBeLessThanOrEqual(
        1e-9 * Math.max(1e-3, Math.abs(expected)),
      );
    }
    expect(Math.min(counts.money, counts.other)).toBeGreaterThan(200);
  });

  it('names the other currency only', () => {
    const found = [...textsOf(inEuros, '')].filter(
      ([path, text]) => /^USD\b/.test(text) && !left.test(path) && !/^\.question\.currenc/.test(path),
    );
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('survives JSON and structured cloning', () => {
    expect(structuredClone(inDollars)).toEqual(inDollars);
    // What is undefined is not there, and no number is one that JSON does not know.
    expect(JSON.parse(JSON.stringify(inDollars))).toEqual(inDollars);
    for (const [path, value] of numbersOf(inDollars, '')) expect(Number.isFinite(value), path).toBe(true);
  });

  it('has the same in its parts: one total, one order, one chance', () => {
    const { answer, cost, confidence, power, carbon } = inDollars;
    const ids = answer.rows.map(({ option }) => option.id);
    for (const { options } of [cost, confidence!, power, carbon]) expect(options.map(({ id }) => id)).toEqual(ids);
    expect(cost.totals).toEqual(answer.rows.map(({ value }) => value));
    expect(power.facility).toEqual(answer.rows.map(({ facilityPower }) => facilityPower));
    expect(confidence!.metrics[0]!.chances).toEqual(answer.rows.map(({ chance }) => chance));
  });
});
