import type { LitElement } from 'lit';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  all,
  amountOf,
  answerOf,
  assessed,
  banded,
  bandOf,
  cellsOf,
  centralOf,
  costTable,
  decided,
  decisionNumbers,
  differenceOf,
  digits,
  faults,
  frames,
  listOf,
  mountDecided,
  mountWorkbench,
  one,
  powerTable,
  run,
  statusOf,
  textOf,
  valueOf,
  watts,
} from '../mount.ts';

const labels = ['DSP-retimed', 'LRO', 'LPO', 'CPO'];
const ids = ['retimed', 'half-retimed', 'linear', 'cpo'];
const standard = run();

describe('the page at first', () => {
  it('asks its question', async () => {
    const workbench = await mountWorkbench();
    expect(textOf(one(workbench, 'h1'))).toBe(
      'One 102.4T switch, all 64 ports of 1.6T in use: co-packaged or pluggable?',
    );
  });

  it('has one heading of the first level', async () => {
    expect(all(await mountWorkbench(), 'h1')).toHaveLength(1);
  });

  it('answers with the difference in power', async () => {
    expect(answerOf(await mountDecided())).toContain(
      `CPO draws ${amountOf(assessed(), 'cpo', 'networkPower')} less at the wall than DSP-retimed`,
    );
  });

  it('answers with the difference in cost', async () => {
    expect(answerOf(await mountDecided())).toContain(
      `costs ${amountOf(assessed(), 'cpo', 'tcoWithoutIdle')} less over five years`,
    );
  });

  it('names the price of electricity that the answer rests on', async () => {
    const { value } = standard.resolved.input(standard.resolved.options[0]!, 'electricityPrice');
    expect(textOf(one(await mountWorkbench(), '.setting'))).toContain(
      `Electricity at ${digits(value)} USD/kWh (US average)`,
    );
  });

  it('offers the four options', async () => {
    expect(all(await mountWorkbench(), '.chips label').map(textOf)).toEqual(labels);
  });

  it('has all four options chosen', async () => {
    const chips = all<HTMLInputElement>(await mountWorkbench(), '.chips input');
    expect(chips.map(({ checked }) => checked)).toEqual([true, true, true, true]);
  });

  it('has 102.4T chosen', async () => {
    const radios = all<HTMLInputElement>(await mountWorkbench(), 'input[name=capacity]');
    expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
  });

  it.each([
    ['Compare', 'CPO'],
    ['with', 'DSP-retimed'],
    ['Region', 'US average'],
  ])('has the list "%s" at "%s"', async (label, entry) => {
    const [chosen] = listOf(await mountWorkbench(), label).selectedOptions;
    expect(textOf(chosen)).toContain(entry);
  });

  it('has the power of each option', async () => {
    const rows = cellsOf(one(powerTable(await mountWorkbench()), 'table')).slice(1);
    expect(rows.map(([label, , total]) => [label, total])).toEqual(
      ids.map((id, i) => [labels[i], digits(valueOf(standard, id, 'networkPower'), 4)]),
    );
  });

  it('has the cost of each option', async () => {
    const rows = cellsOf(one(costTable(await mountWorkbench()), 'table')).slice(1);
    expect(rows.map(([label, , total]) => [label, total])).toEqual(
      ids.map((id, i) => [labels[i], digits(valueOf(standard, id, 'tcoWithoutIdle'), 4)]),
    );
  });

  it.each([
    ['power at the facility', 0, 'facilityPower', 'W'],
    ['energy of a year', 1, 'annualEnergy', 'kWh'],
    ['total cost', 2, 'tcoWithoutIdle', 'USD'],
  ])('has the difference in %s', async (_, place, quantity, unit) => {
    const differences = all(one(await mountDecided(), 'cpo-differences'), '.value').map(textOf);
    const expected = assessed();
    expect(differences[place]).toBe(
      banded(centralOf(expected, 'cpo', quantity), bandOf(expected, 'cpo', quantity), unit),
    );
  });

  it('has the net present value of the difference', async () => {
    const { npv } = standard.comparisons.find(({ option }) => option === 'cpo')!.decision;
    expect(textOf(decisionNumbers(await mountWorkbench())[0])).toBe(`+${digits(npv.value!)} USD`);
  });

  it.each(['cpo-line-table', 'cpo-cost-chart'])('has a table of numbers in each %s', async (tag) => {
    const workbench = await mountWorkbench();
    expect(all(workbench, tag).filter((element) => all(element, 'details table').length !== 1)).toEqual([]);
  });

  it('has no notice', async () => {
    expect(statusOf(await mountDecided())).toBe('');
  });

  it('leaves the address as it is', async () => {
    await mountWorkbench();
    expect(location.hash).toBe('');
  });

  it('causes no error', async () => {
    const found = faults();
    const workbench = await mountWorkbench();
    await frames();
    await decided(workbench);
    expect(found).toEqual([]);
  });

  it('has no exclamation mark and no "up to"', async () => {
    expect(textOf(one(await mountDecided(), 'main'))).not.toMatch(/!|\bup to\b/i);
  });
});

/** The page as it is drawn before any other task of the browser: no draw is taken yet. */
async function firstDrawing(): Promise<LitElement> {
  const workbench = document.createElement('cpo-workbench') as LitElement;
  document.body.append(workbench);
  onTestFinished(() => workbench.remove());
  await workbench.updateComplete;
  for (const inner of all(workbench, '*')) await (inner as LitElement).updateComplete;
  return workbench;
}

describe('the first drawing, before any draw is taken', () => {
  it('answers with three digits of the difference in power', async () => {
    const saved = -differenceOf(standard, 'cpo', 'networkPower');
    expect(answerOf(await firstDrawing())).toContain(`CPO draws ${watts(saved)} less at the wall than DSP-retimed`);
  });

  it('answers with three digits of the difference in cost', async () => {
    const saved = -differenceOf(standard, 'cpo', 'tcoWithoutIdle');
    expect(answerOf(await firstDrawing())).toContain(`costs ${digits(saved)} USD less over five years`);
  });

  it('says that it is finding out how sure it is', async () => {
    expect(textOf(one(await firstDrawing(), '.condition'))).toBe('Computing confidence.');
  });

  it.each([
    ['power at the facility', 0, 'facilityPower', (value: number) => watts(value)],
    ['energy of a year', 1, 'annualEnergy', (value: number) => `${digits(value)} kWh`],
    ['total cost', 2, 'tcoWithoutIdle', (value: number) => `${digits(value)} USD`],
  ])('has three digits of the difference in %s', async (_, place, quantity, words) => {
    const differences = all(one(await firstDrawing(), 'cpo-differences'), '.value').map(textOf);
    expect(differences[place]).toBe(words(differenceOf(standard, 'cpo', quantity)));
  });
});
