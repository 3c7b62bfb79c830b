/** The answer across all options, whole switches and frozen editions on the page. */
import { expect, it } from 'vitest';
import { decisionText } from '../../../src/export/decision-text.ts';
import { systemPriceTexts } from '../../../src/export/system-prices.ts';
import {
  all,
  assessed,
  choose,
  decided,
  decisionOf,
  eventually,
  mountDecided,
  mountWorkbench,
  one,
  run,
  statusOf,
  textOf,
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

it('a frozen edition of a link is loaded and named', async () => {
  const workbench = await mountWorkbench({ edition: '2026.11' });
  await eventually(() => statusOf(workbench)).toContain('Edition 2026.11, frozen');
});

it('an edition that is not here is named with those that are', async () => {
  const workbench = await mountWorkbench({ edition: '2001.01' });
  await eventually(() => statusOf(workbench)).toMatch(/2001\.01.*allowed: 2026\.11, /);
});
