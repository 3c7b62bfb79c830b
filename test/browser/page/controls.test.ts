import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  all,
  amountOf,
  answerOf,
  assessed,
  banded,
  bandOf,
  cellsOf,
  centralOf,
  choose,
  chooseOne,
  costTable,
  decided,
  decisionNumbers,
  digits,
  faults,
  fieldOf,
  inputOf,
  listOf,
  mountDecided,
  mountWorkbench,
  one,
  powerTable,
  run,
  settled,
  statusOf,
  textOf,
  toggle,
  type,
  valueOf,
} from '../mount.ts';

const rowLabels = (element: Element): string[] =>
  cellsOf(one(element, 'table'))
    .slice(1)
    .map(([label]) => label!);

const chosen = (workbench: Element, label: string): string =>
  textOf(listOf(workbench, label).selectedOptions[0]).trim();

describe('capacity', () => {
  it('changes the words for the ports', async () => {
    const workbench = await mountWorkbench();
    await chooseOne(workbench, '51.2T');
    expect(textOf(one(workbench, 'h1'))).toBe(
      'One 51.2T switch, all 64 ports of 800G in use: co-packaged or pluggable?',
    );
  });

  it('changes the difference in power', async () => {
    const workbench = await mountWorkbench();
    await chooseOne(workbench, '51.2T');
    await decided(workbench);
    const expected = assessed({ capacity: '51.2T' });
    const more = centralOf(expected, 'cpo', 'networkPower') < 0 ? 'less' : 'more';
    expect(answerOf(workbench)).toContain(`draws ${amountOf(expected, 'cpo', 'networkPower')} ${more}`);
  });

  it('changes the difference in cost', async () => {
    const workbench = await mountWorkbench();
    await chooseOne(workbench, '51.2T');
    await decided(workbench);
    const expected = assessed({ capacity: '51.2T' });
    const more = centralOf(expected, 'cpo', 'tcoWithoutIdle') < 0 ? 'less' : 'more';
    expect(answerOf(workbench)).toContain(`costs ${amountOf(expected, 'cpo', 'tcoWithoutIdle')} ${more}`);
  });

  it('changes the units of the inputs', async () => {
    const workbench = await mountWorkbench();
    await chooseOne(workbench, '51.2T');
    expect(textOf(one(inputOf(workbench, 'cpo-800g.endPrice'), 'label'))).toMatch(/USD per 800G$/);
  });

  it('and back gives the first answer again', async () => {
    const workbench = await mountDecided();
    const first = answerOf(workbench);
    await chooseOne(workbench, '51.2T');
    await decided(workbench);
    const between = answerOf(workbench);
    await chooseOne(workbench, '102.4T');
    await decided(workbench);
    expect([between === first, answerOf(workbench)]).toEqual([false, first]);
  });

  it('changes with the arrow keys', async () => {
    const workbench = await mountWorkbench();
    all(workbench, 'input[name=capacity]')[1]!.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await settled(workbench);
    expect(textOf(one(workbench, 'h1'))).toContain('One 51.2T switch');
  });
});

describe('region', () => {
  it('is named in the condition', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Region', 'Germany');
    expect(textOf(one(workbench, '.setting'))).toContain('(Germany)');
  });

  it('gives its price of electricity', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Region', 'Germany');
    const germany = run({ region: 'de' });
    const { value } = germany.resolved.input(germany.resolved.options[0]!, 'electricityPrice');
    expect(Number(fieldOf(inputOf(workbench, 'facility.electricityPrice')).value)).toBeCloseTo(value, 9);
  });

  it('changes the difference in cost', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Region', 'Germany');
    await decided(workbench);
    expect(answerOf(workbench)).toContain(
      `costs ${amountOf(assessed({ region: 'de' }), 'cpo', 'tcoWithoutIdle')} less`,
    );
  });

  it('leaves an own price of electricity in place', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, 'facility.electricityPrice', '0.2');
    await choose(workbench, 'Region', 'Germany');
    expect(fieldOf(inputOf(workbench, 'facility.electricityPrice')).value).toBe('0.2');
  });
});

describe('baseline', () => {
  it('is what the answer compares with', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'with', 'LPO');
    await decided(workbench);
    const expected = assessed({ baseline: 'linear' });
    const more = centralOf(expected, 'cpo', 'networkPower') < 0 ? 'less' : 'more';
    expect(answerOf(workbench)).toContain(
      `draws ${amountOf(expected, 'cpo', 'networkPower')} ${more} at the wall than LPO`,
    );
  });

  it('is no longer offered as the option to compare', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'with', 'LPO');
    expect([...listOf(workbench, 'Compare').options].map(textOf)).toEqual(['DSP-retimed', 'LRO', 'CPO']);
  });

  it('has a chip that cannot be switched off', async () => {
    await mountWorkbench();
    await expect.element(page.getByRole('checkbox', { name: 'DSP-retimed', exact: true })).toBeDisabled();
  });

  it('frees its chip when another one is chosen', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'with', 'LPO');
    const disabled = all<HTMLInputElement>(workbench, '.chips input').map((chip) => chip.disabled);
    expect(disabled).toEqual([false, false, true, false]);
  });

  it('comes back where it had been switched off', async () => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LPO');
    const without = rowLabels(powerTable(workbench));
    await choose(workbench, 'with', 'LPO');
    expect([without.includes('LPO'), rowLabels(powerTable(workbench)).includes('LPO')]).toEqual([false, true]);
  });
});

describe('options', () => {
  it.each([
    ['power', powerTable],
    ['cost', costTable],
  ])('switched off leave the table of %s', async (_, table) => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LRO');
    expect(rowLabels(table(workbench))).toEqual(['DSP-retimed', 'LPO', 'CPO']);
  });

  it.each(['power', 'cost'])('switched off leave every line of the %s', async (kind) => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LRO');
    const table = kind === 'power' ? powerTable(workbench) : costTable(workbench);
    expect(cellsOf(one(table, 'details table'))[0]).toEqual(['Line', 'DSP-retimed', 'LPO', 'CPO']);
  });

  it('switched off leave the cost over the years', async () => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LRO');
    expect(rowLabels(one(workbench, 'cpo-cost-chart'))).toEqual(['DSP-retimed', 'LPO', 'CPO']);
  });

  it('switched off leave the further results', async () => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LRO');
    expect(cellsOf(one(one(workbench, 'cpo-results-table'), 'table'))[0]).toEqual([
      'Quantity',
      'DSP-retimed',
      'LPO',
      'CPO',
    ]);
  });

  it('switched off take their inputs away', async () => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LRO');
    expect(() => inputOf(workbench, 'half-retimed-1600g.endPrice')).toThrow('no input');
  });

  it('switched on again stand where they stood', async () => {
    const workbench = await mountWorkbench();
    await toggle(workbench, 'LRO');
    const without = rowLabels(powerTable(workbench));
    await toggle(workbench, 'LRO');
    expect([without.length, rowLabels(powerTable(workbench))]).toEqual([3, ['DSP-retimed', 'LRO', 'LPO', 'CPO']]);
  });

  it('all switched off but the baseline leave its own row', async () => {
    const workbench = await mountWorkbench();
    for (const label of ['LRO', 'LPO', 'CPO']) await toggle(workbench, label);
    expect(rowLabels(powerTable(workbench))).toEqual(['DSP-retimed']);
  });

  it('all switched off but the baseline cause no error', async () => {
    const found = faults();
    const workbench = await mountWorkbench();
    for (const label of ['LRO', 'LPO', 'CPO']) await toggle(workbench, label);
    await decided(workbench);
    expect(found).toEqual([]);
  });
});

describe('the option to compare', () => {
  it('changes the difference in the answer', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Compare', 'LPO');
    await decided(workbench);
    expect(answerOf(workbench)).toContain(
      `${amountOf(assessed(), 'linear', 'networkPower')} less at the wall than DSP-retimed`,
    );
  });

  it('has a verb in the plural where it is pluggables', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Compare', 'LPO');
    expect(answerOf(workbench)).toMatch(/^LPO draws .* (and|but) costs /);
  });

  it('changes the headline differences', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Compare', 'LPO');
    await decided(workbench);
    const [power] = all(one(workbench, 'cpo-differences'), '.value').map(textOf);
    const expected = assessed();
    expect(power).toBe(
      banded(centralOf(expected, 'linear', 'facilityPower'), bandOf(expected, 'linear', 'facilityPower'), 'W'),
    );
  });

  it('changes the finding of the power', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Compare', 'LPO');
    const share = digits(100 * valueOf(run(), 'linear', 'opticsShare'), 2);
    expect(powerTable(workbench).finding).toContain(`${share} % of the LPO switch`);
  });

  it('changes the decision', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Compare', 'LPO');
    const { npv } = run().comparisons.find(({ option }) => option === 'linear')!.decision;
    expect(textOf(decisionNumbers(workbench)[0])).toBe(`+${digits(npv.value!)} USD`);
  });

  it('gives way to another when it is switched off', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Compare', 'LPO');
    await toggle(workbench, 'LPO');
    await decided(workbench);
    const left = assessed({ options: ['retimed', 'half-retimed', 'cpo'] });
    expect(answerOf(workbench)).toContain(amountOf(left, 'cpo', 'networkPower'));
  });

  it('is what the list shows when it has given way to another', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Compare', 'LPO');
    await toggle(workbench, 'LPO');
    expect(answerOf(workbench)).toContain(chosen(workbench, 'Compare'));
  });

  it('is what the list shows after it was the baseline for a while', async () => {
    const workbench = await mountWorkbench();
    await choose(workbench, 'Compare', 'LPO');
    await choose(workbench, 'with', 'LPO');
    await choose(workbench, 'with', 'DSP-retimed');
    expect(answerOf(workbench)).toContain(chosen(workbench, 'Compare'));
  });
});

describe('a warning of the result', () => {
  it('stands in the status', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, 'retimed-1600g.endPower', '99');
    expect(statusOf(workbench)).toContain('A module of DSP-retimed draws 99 W');
  });
});
