/** The answer across all options, whole switches and frozen editions on the page. */
import { describe, expect, it } from 'vitest';
import { decisionText } from '../../../src/export/decision-text.ts';
import { systemPriceTexts } from '../../../src/export/system-prices.ts';
import {
  all,
  assessed,
  choose,
  costTable,
  decided,
  decisionOf,
  eventually,
  inputOf,
  linked,
  mountDecided,
  mountWorkbench,
  one,
  run,
  statusOf,
  textOf,
  type,
  valueOf,
} from '../mount.ts';

const usd = { unit: 'USD', factor: 1 };

it('the page leads with the decision across all options', async () => {
  const { run: of, decisions } = assessed();
  expect(decisionOf(await mountDecided())).toBe(decisionText(of.resolved, decisions.tcoWithoutIdle, usd));
});

it('the ranking has every option in order', async () => {
  const ranking = one(await mountDecided(), 'cpo-ranking');
  const { run: of, decisions } = assessed();
  const labelOf = (id: string): string => of.resolved.options.find((option) => option.id === id)!.label;
  expect(all(ranking, 'tbody th').map(textOf)).toEqual(
    decisions.tcoWithoutIdle.ranking.map(({ option }) => labelOf(option)),
  );
});

it('another class of buyer has another decision', async () => {
  const workbench = await mountDecided();
  await choose(workbench, 'Prices', 'Shop');
  await decided(workbench);
  const { run: of, decisions } = assessed({ buyerClass: 'shop' });
  expect(decisionOf(workbench)).toBe(decisionText(of.resolved, decisions.tcoWithoutIdle, usd));
});

it('a price of the whole switch is empty until it is typed, and says below which one CPO is cheapest', async () => {
  const scenario = { inputs: { 'cpo-1600g.systemPrice': 110_000 } };
  const workbench = await mountDecided(scenario);
  expect(textOf(one(workbench, '.notes'))).toContain(systemPriceTexts(run(scenario))[0]!);
});

describe('a quote for a whole switch that is typed', () => {
  const name = 'cpo-1600g.systemPrice';
  const quote = { [name]: 110_000 };

  it('changes the total as in a scenario', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, name, '110000');
    expect(await linked(workbench)).toEqual({ inputs: quote });
    const costs = costTable(workbench).rows.map(({ total }) => total);
    const quoted = run({ inputs: quote });
    const expected = quoted.options.map(({ id }) => valueOf(quoted, id, 'tcoWithoutIdle'));
    expect(costs).toEqual(expected);
  });

  it('beside a price of its end, is refused in the sentence of the scenario', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, 'cpo-1600g.endPrice', '700');
    await type(workbench, name, '110000');
    const refusal = 'one of systemPrice and endPrice';
    expect(() => run({ inputs: { 'cpo-1600g.endPrice': 700, ...quote } })).toThrow(refusal);
    expect(all(inputOf(workbench, name), '[role=alert]').map(textOf).join()).toContain(refusal);
  });
});

it('a frozen edition of a link is loaded and named', async () => {
  const workbench = await mountWorkbench({ edition: '2026.11' });
  await eventually(() => statusOf(workbench)).toContain('Edition 2026.11, frozen');
});

it('an edition that is not here is named with those that are', async () => {
  const workbench = await mountWorkbench({ edition: '2001.01' });
  await eventually(() => statusOf(workbench)).toMatch(/2001\.01.*allowed: 2026\.11, /);
});
