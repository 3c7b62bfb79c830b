import { describe, expect, it } from 'vitest';
import { userEvent } from '../../user.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import { all, cellsOf, digits, one, openDetails, run, settled, textOf } from '../../mount.ts';
import { eventually, mountTco, resultAfter, script, seen } from './tco.ts';

const look = seen();

const partOf = (element: CpoTco): HTMLElement => one(element, '[part=chart]');
const stopOf = (element: CpoTco): HTMLElement => one(element, '.chart[tabindex]');
const reading = (element: CpoTco): string => textOf(one(element, '.chart .keys'));
const findingOf = (element: CpoTco): string => textOf(partOf(element).querySelector('.finding'));

/** What an option has cost by the end of each year. */
function paid(id: string, scenario: object = {}): number[] {
  const { quantities } = run(scenario).options.find((option) => option.id === id)!;
  let sum = quantities.capex!.value!;
  return [sum, ...quantities.yearlyCostWithoutIdle!.byYear!.map((cost) => (sum += cost))];
}

const press = async (element: CpoTco, ...keys: string[]): Promise<void> => {
  stopOf(element).focus();
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
  await settled(element);
};

describe('the chart', () => {
  it('has a title with its unit', async () =>
    expect(textOf(partOf(await look()).querySelector('h3'))).toBe('Paid by the end of each year, USD'));

  it('has a finding with the numbers of the engine', async () => {
    const [cpo, retimed] = [paid('cpo'), paid('retimed')];
    const gaps = cpo.map((amount, year) => amount - retimed[year]!);
    const [bought, last] = [gaps[0]!, gaps.at(-1)!].map(
      (gap) => `${digits(Math.abs(gap))} USD ${gap > 0 ? 'more' : 'less'}`,
    ) as [string, string];
    expect(findingOf(await look())).toBe(
      `CPO costs ${bought} to buy than DSP-retimed, and ${last} in all that is paid within 5 years.`,
    );
  });

  it('says where lines cross', async () => {
    const scenario = { inputs: { 'cpo.endPrice': 1750, electricityPrice: 0.5, supportShare: 0 } };
    const [cpo, retimed] = [paid('cpo', scenario), paid('retimed', scenario)];
    const cheaper = cpo.findIndex((amount, year) => amount < retimed[year]!);
    const more = `${digits(cpo[0]! - retimed[0]!)} USD more`;
    expect(findingOf(await mountTco({}, { properties: { scenario } }))).toBe(
      `CPO costs ${more} to buy than DSP-retimed; the lines cross in year ${cheaper}.`,
    );
  });

  it('says of the same that it is the same', async () => {
    const twin = { id: 'twin', label: 'Twin', leaf: 'retimed', upper: 'retimed', card: 'retimed' };
    expect(findingOf(await mountTco({}, { children: [script({ options: ['retimed', twin] })] }))).toBe(
      'Twin and DSP-retimed cost the same in every year.',
    );
  });

  it('crosses nothing where both cost as much to buy', async () => {
    // Only the power differs.
    const scenario = {
      options: ['retimed', { id: 'twin', label: 'Twin', leaf: 'twin', upper: 'twin', card: 'retimed' }],
      architectures: { twin: { like: 'retimed', endPower: 20 } },
      inputs: { provisioningPrice: 0 },
    };
    expect(findingOf(await mountTco({}, { children: [script(scenario)] }))).toMatch(
      /^Twin costs as much to buy as DSP-retimed, and [\d,]+ USD less in all that is paid within 5 years\.$/,
    );
  });

  it('has a table of what is drawn', async () => {
    const element = await mountTco({ options: 'retimed cpo' });
    await openDetails(partOf(element));
    expect(cellsOf(one(partOf(element), 'table'))).toEqual([
      ['Option', 'Purchase', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5'],
      ['DSP-retimed', ...paid('retimed').map((amount) => digits(amount, 4))],
      ['CPO', ...paid('cpo').map((amount) => digits(amount, 4))],
    ]);
  });

  it('draws the points of that table to scale', async () => {
    const element = await mountTco({ options: 'retimed cpo' });
    const dots = all(partOf(element), 'svg.lines .dots').flatMap((path) =>
      path.getAttribute('d')!.match(/[^M]+(?=h0)/g)!,
    );
    const heights = dots.map((dot) => Number(dot.split(' ')[1]));
    expect(dots.map((dot) => Number(dot.split(' ')[0]))).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
    const amounts = [...paid('retimed'), ...paid('cpo')];
    const slope = (i: number): number => (heights[i]! - heights[0]!) / (amounts[i]! - amounts[0]!);
    const slopes = amounts.slice(1).map((_, i) => slope(i + 1) / slope(1));
    expect(slopes.map((ratio) => Math.abs(ratio - 1) < 1e-6)).toEqual(slopes.map(() => true));
  });

  it('has one line for every option', async () =>
    expect(all(partOf(await look()), 'svg.lines g')).toHaveLength(run().options.length));

  it('is named by title and finding', async () => {
    const element = await mountTco();
    const label = stopOf(element).getAttribute('aria-label')!.replaceAll('\u00a0', ' ');
    expect(label).toBe(`Paid by the end of each year, USD. ${findingOf(element)}`);
  });
});

describe('the way through the points', () => {
  const amount = (id: string, year: number): string => `${digits(paid(id)[year]!, 4)} USD`;

  it('is one stop of the tab key', async () =>
    expect(all(stopOf(await look()), '[tabindex], a, button, input')).toEqual([]));

  it('says its keys', async () =>
    expect(reading(await look())).toBe('Arrow keys read the points: left and right by year, up and down by option.'));

  it.each([
    [['ArrowRight'], 'Purchase', 'cpo', 'CPO', 0],
    [['ArrowRight', 'ArrowRight'], 'End of year 1', 'cpo', 'CPO', 1],
    [['End'], 'End of year 5', 'cpo', 'CPO', 5],
    [['End', 'ArrowRight'], 'End of year 5', 'cpo', 'CPO', 5],
    [['End', 'ArrowLeft'], 'End of year 4', 'cpo', 'CPO', 4],
    [['End', 'Home'], 'Purchase', 'cpo', 'CPO', 0],
    [['Home', 'ArrowLeft'], 'Purchase', 'cpo', 'CPO', 0],
    [['End', 'ArrowUp'], 'End of year 5', 'linear', 'LPO', 5],
    [['End', 'ArrowUp', 'ArrowDown'], 'End of year 5', 'cpo', 'CPO', 5],
    [['End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp'], 'End of year 5', 'retimed', 'DSP-retimed', 5],
  ] as const)('%j', async (keys, when, id, label, year) => {
    const element = await mountTco();
    await press(element, ...keys);
    expect(reading(element)).toBe(`${when}, ${label}: ${amount(id, year)}`);
  });

  it('marks the point that is read', async () => {
    const element = await mountTco();
    await press(element, 'End');
    const [marked, ...others] = all(partOf(element), 'svg.lines circle');
    expect(others).toEqual([]);
    expect(marked!.getAttribute('cx')).toBe('100%');
    const last = all(partOf(element), 'svg.lines g.option .dots').at(-1)!.getAttribute('d')!;
    expect(parseFloat(marked!.getAttribute('cy')!)).toBe(Number(/ (\S+)h0$/.exec(last)![1]));
  });

  it('is left with Escape', async () => {
    const element = await mountTco();
    await press(element, 'End', 'Escape');
    expect(reading(element)).toContain('Arrow keys');
  });

  it('is left when the chart is', async () => {
    const element = await mountTco();
    await press(element, 'End');
    stopOf(element).blur();
    await eventually(() => reading(element)).toContain('Arrow keys');
  });

  it.each(['PageDown', 'a', 'Tab', ' '])('leaves the key %j to the browser', async (key) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true });
    stopOf(await look()).dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves arrows with %s to the browser', async (modifier) => {
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', cancelable: true, [modifier]: true });
    stopOf(await look()).dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('says its keys again where the point that was read is gone', async () => {
    const element = await mountTco();
    await press(element, 'End');
    await resultAfter(element, () => (element.presetInputs = 'horizon=2'));
    expect(reading(element)).toContain('Arrow keys');
  });
});
