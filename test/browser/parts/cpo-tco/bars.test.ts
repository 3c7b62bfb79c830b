import { describe, expect, it } from 'vitest';
import { userEvent } from '../../user.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import { all, cellsOf, one, openDetails, textOf } from '../../mount.ts';
import { eventually, mountTco, resultAfter, seen } from './tco.ts';

const look = seen();

const stopsOf = (element: CpoTco): HTMLElement[] => all(element, '.read-bars');
const reading = (stop: HTMLElement): string => textOf(one(stop, '.tip'));
/** Which part of which bar is marked. */
const marked = (stop: HTMLElement): string[] =>
  [...stop.querySelectorAll('svg')].flatMap((plot, row) =>
    [...plot.querySelectorAll('.read')].map((part) => `${row} ${part.classList[0]!}`),
  );

async function press(stop: HTMLElement, ...keys: string[]): Promise<void> {
  stop.focus();
  for (const key of keys) await userEvent.keyboard(`{${key}}`);
}

/** Along a bar to the part of a name. */
async function readOn(stop: HTMLElement, part: string): Promise<void> {
  for (let steps = 0; steps < 10 && !reading(stop).includes(part); steps++) await userEvent.keyboard('{ArrowRight}');
}

/** The table behind the bars: what each option has of each part, in the unit of the heading. */
async function tableBehind(element: CpoTco, stop: HTMLElement): Promise<string[][]> {
  const details = stop.parentElement!.querySelector('details')!;
  await openDetails(element);
  return cellsOf(details.querySelector('table')!);
}

it('bars take what names and totals leave of their table', async () => {
  const element = await look();
  for (const row of all(element, '.bars tbody tr')) {
    const [name, bar, total] = [...row.children].map((cell) => cell.getBoundingClientRect().width);
    expect(one(row, 'svg').getBoundingClientRect().width).toBe(bar);
    expect(bar! > 2 * (name! + total!)).toBe(true);
  }
});

describe('the way through the bars', () => {
  it('is one stop of the tab key for power, and one for cost, which says what the bars show', async () => {
    const stops = stopsOf(await look());
    expect(stops.map((stop) => [stop.tabIndex, stop.getAttribute('role')])).toEqual([
      [0, 'group'],
      [0, 'group'],
    ]);
    for (const stop of stops) {
      expect(all(stop, '[tabindex], a, button, input')).toEqual([]);
      const heading = textOf(stop.parentElement!.querySelector('h3'));
      const rows = [...stop.querySelectorAll('tbody tr')].map(
        (row) => `${textOf(row.querySelector('th'))}: ${textOf(row.querySelector('.n'))}`,
      );
      expect(stop.getAttribute('aria-label')!.replace(/\s/g, ' ')).toBe(`${heading}. ${rows.join('; ')}`);
    }
  });

  it.each([0, 1])('reads what stands in the table behind it, chart %i', async (chart) => {
    const element = await mountTco();
    const stop = stopsOf(element)[chart]!;
    const unit = textOf(stop.parentElement!.querySelector('h3')).split(', ').at(-1)!;
    const [head, ...parts] = await tableBehind(element, stop);
    const options = head!.slice(1);
    const totals = parts.pop()!;
    const number = (text: string): number => Number(text.replaceAll(',', ''));
    for (const [row, option] of options.entries()) {
      await press(stop, 'Home', ...Array<string>(row).fill('ArrowDown'));
      for (const [name, ...values] of parts) {
        const share = (100 * number(values[row]!)) / number(totals[row + 1]!);
        const [before, percent] = reading(stop).split(' (');
        expect(before).toBe(`${option}, ${name}: ${values[row]} ${unit}`);
        if (share > 0) expect(Math.abs(parseFloat(percent!) - share)).toBeLessThan(0.6);
        await userEvent.keyboard('{ArrowRight}');
      }
      stop.blur();
    }
  });

  it('marks the part that is read, and none that has no width', async () => {
    const element = await mountTco();
    const [power] = stopsOf(element);
    await press(power!, 'ArrowRight');
    expect(marked(power!)).toEqual(['0 switches']);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(marked(power!)).toEqual(['2 switches']);
    await readOn(power!, 'External lasers');
    expect(reading(power!)).toBe('LPO, External lasers: 0 W');
    expect(marked(power!)).toEqual([]);
  });

  it('says its keys to who comes by keyboard, and is left with Escape and with Tab', async () => {
    const element = await mountTco();
    const [power] = stopsOf(element);
    await press(power!, 'ArrowRight');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
    expect(reading(power!)).toBe(
      'Arrow keys read the chart: up and down by row, left and right within a row. Esc ends.',
    );
    await userEvent.keyboard('{End}');
    expect(reading(power!)).toContain(' W');
    await userEvent.keyboard('{Escape}');
    expect([reading(power!), marked(power!)]).toEqual(['', []]);
    await userEvent.keyboard('{End}{Tab}');
    expect([reading(power!), marked(power!)]).toEqual(['', []]);
  });

  it('follows a pointer from part to part, and ends where it leaves', async () => {
    const element = await mountTco();
    const [power] = stopsOf(element);
    power!.scrollIntoView({ block: 'center' });
    await userEvent.hover(one(power!, 'rect.optics'));
    await eventually(() => marked(power!)).toEqual(['0 optics']);
    expect(reading(power!)).toContain(', Optics');
    await userEvent.keyboard('{Escape}');
    expect([reading(power!), marked(power!)]).toEqual(['', []]);
    await userEvent.hover(one(power!, 'rect.switches'));
    await eventually(() => marked(power!)).toEqual(['0 switches']);
    await userEvent.hover(power!.parentElement!.querySelector('h3')!);
    await eventually(() => reading(power!)).toBe('');
  });

  it('stays within the element at both ends', async () => {
    const element = await mountTco();
    const [power] = stopsOf(element);
    for (const key of ['Home', 'End']) {
      await press(power!, key);
      const outer = element.getBoundingClientRect();
      const { left, right } = one(power!, '.tip').getBoundingClientRect();
      expect([left >= outer.left, right <= outer.right]).toEqual([true, true]);
    }
  });

  it('follows the result while it is read', async () => {
    const element = await mountTco();
    const [, cost] = stopsOf(element);
    const electricity = async (): Promise<string> =>
      (await tableBehind(element, cost!)).find(([name]) => name === 'Electricity')![1]!;
    const before = await electricity();
    await press(cost!, 'Home');
    await readOn(cost!, 'Electricity');
    expect(reading(cost!)).toContain(`: ${before} USD (`);
    await resultAfter(element, () => (element.scenario = { inputs: { electricityPrice: 0.5 } }));
    await eventually(() => reading(cost!)).not.toContain(before);
    expect(reading(cost!)).toContain(`: ${await electricity()} USD (`);
  });

  it.each(['PageDown', 'a', 'Tab'])('leaves the key %j to the browser', async (key) => {
    const event = new KeyboardEvent('keydown', { key, cancelable: true, bubbles: true });
    stopsOf(await look())[0]!.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});
