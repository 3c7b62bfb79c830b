import { userEvent } from '../user.ts';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CpoReading } from '../../../src/parts/reading/cpo-reading.ts';
import type { Reading } from '../../../src/parts/reading/reading.ts';
import { deskWords as words } from '../../../src/words/en/desk.ts';
import { all, caught, eventually, locatorOf, mount, one, settled, show, textOf } from '../mount.ts';

const reading = (rows: number, kind: Reading['kind'] = 'bars'): Reading => ({
  kind,
  rows,
  columns: 3,
  start: { column: 0, row: 0 },
  place: ({ column }) => ({ left: 50 * column }),
  text: ({ column, row }) => `row ${row}, column ${column}`,
});

/** A chart of two rows, each a plot of its own, with a button in it. */
async function mountReading(more: Partial<CpoReading> = {}): Promise<CpoReading> {
  await show(760);
  const element = await mount<CpoReading>('cpo-reading', { words, reading: reading(2), label: 'Cost', ...more });
  element.innerHTML = '<button>open</button><p data-plot style="height:40px"></p><p data-plot style="height:40px"></p>';
  const after = document.createElement('button');
  after.textContent = 'after';
  element.after(after);
  onTestFinished(() => after.remove());
  return element;
}

const box = (element: Element): HTMLElement => one(element, '.box');
const tips = (element: Element): string[] => all(element, '.tip:not(.keys)').map(textOf);
const press = async (element: CpoReading, keys: string): Promise<string[]> => {
  await userEvent.keyboard(keys);
  await settled(element);
  return tips(element);
};

describe('with the keyboard', () => {
  it('is one stop of the Tab key, before what is in it', async () => {
    const element = await mountReading();
    document.body.tabIndex = -1;
    document.body.focus();
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await userEvent.keyboard('{Tab}');
      stops.push((element.shadowRoot!.activeElement ?? document.activeElement)?.textContent?.trim().slice(0, 5));
    }
    document.body.removeAttribute('tabindex');
    expect(stops).toEqual(['', 'open', 'after']);
  });

  it('has the name of the chart, and says how it is read', async () => {
    const element = await mountReading();
    const chart = box(element);
    const hint = one(element, `#${chart.getAttribute('aria-describedby')}`);
    expect([chart.getAttribute('role'), chart.getAttribute('aria-label'), textOf(hint)]).toEqual([
      'group',
      'Cost',
      words.reading.bars,
    ]);
  });

  it('shows how it is read to who has come by keyboard, until something is read', async () => {
    const element = await mountReading();
    const isShown = (): boolean => all(element, '.keys').some((hint) => hint.checkVisibility());
    expect(isShown()).toBe(false);
    await userEvent.keyboard('{Tab}');
    box(element).focus();
    expect(isShown()).toBe(true);
    await press(element, '{ArrowRight}');
    expect(isShown()).toBe(false);
  });

  it('reads point by point, and ends with Esc', async () => {
    const element = await mountReading();
    box(element).focus();
    expect(await press(element, '{ArrowRight}')).toEqual(['row 0, column 0']);
    expect(await press(element, '{ArrowRight}{ArrowDown}')).toEqual(['row 1, column 1']);
    expect(await press(element, '{End}')).toEqual(['row 1, column 2']);
    expect(await press(element, '{Escape}')).toEqual([]);
    expect(element.shadowRoot!.activeElement).toBe(box(element));
  });

  it('marks the point in the plot of its row', async () => {
    const element = await mountReading();
    box(element).focus();
    await press(element, '{ArrowDown}{ArrowDown}{ArrowRight}');
    const mark = one(element, '.mark').getBoundingClientRect();
    const plot = all(element, '[data-plot]')[1]!.getBoundingClientRect();
    expect(mark.x + mark.width / 2).toBeCloseTo(plot.x + plot.width / 2, 0);
    expect(mark.y + mark.height / 2).toBeCloseTo(plot.y + plot.height / 2, 0);
  });

  it('tells once where a reader rests', async () => {
    const told = caught('cpo-told');
    const element = await mountReading();
    box(element).focus();
    await press(element, '{ArrowRight}{ArrowRight}{ArrowRight}');
    await eventually(() => told.map(({ detail }) => detail.text)).toEqual(['row 0, column 2']);
  });

  it('tells nothing that was left before', async () => {
    const told = caught('cpo-told');
    const element = await mountReading();
    box(element).focus();
    await press(element, '{ArrowRight}{Escape}{ArrowRight}{ArrowRight}');
    await eventually(() => told.map(({ detail }) => detail.text)).toEqual(['row 0, column 1']);
  });

  it('leaves the keys of what is in it alone', async () => {
    const element = await mountReading();
    one(element, 'button').focus();
    expect(await press(element, '{ArrowRight}')).toEqual([]);
  });

  it('reads nothing once the focus has gone on', async () => {
    const element = await mountReading();
    box(element).focus();
    expect(await press(element, '{ArrowRight}{Tab}')).toEqual([]);
  });
});

describe('with a pointer', () => {
  it('reads the nearest point, until it leaves', async () => {
    const element = await mountReading();
    await locatorOf(all(element, '[data-plot]')[1]!).hover();
    await eventually(() => tips(element)).toEqual(['row 1, column 1']);
    await userEvent.hover(document.querySelector('body > button')!);
    await eventually(() => tips(element)).toEqual([]);
  });

  it('is put away by Esc, wherever the focus is', async () => {
    const element = await mountReading();
    await locatorOf(all(element, '[data-plot]')[0]!).hover();
    await eventually(() => tips(element)).toHaveLength(1);
    expect(await press(element, '{Escape}')).toEqual([]);
  });

  it('tells nothing: it is seen', async () => {
    const told = caught('cpo-told');
    const element = await mountReading();
    await locatorOf(all(element, '[data-plot]')[0]!).hover();
    await eventually(() => tips(element)).toHaveLength(1);
    box(element).focus();
    await press(element, '{ArrowRight}');
    await eventually(() => told).toHaveLength(1);
  });
});

it('without anything to read is the chart alone', async () => {
  const element = await mountReading({ reading: undefined });
  expect(all(element, '.box')).toEqual([]);
});

it('follows what is drawn, and ends where that is gone', async () => {
  const element = await mountReading();
  box(element).focus();
  await press(element, '{ArrowDown}{ArrowDown}');
  element.reading = { ...reading(2), text: () => 'other' };
  await settled(element);
  expect(tips(element)).toEqual(['other']);
  element.reading = reading(1);
  await settled(element);
  expect(tips(element)).toEqual([]);
});

it.each(['start', 'end'])('keeps the text within the chart at its %s', async (side) => {
  const element = await mountReading({
    reading: { ...reading(1), text: () => 'a long text of one point. '.repeat(4) },
  });
  element.style.width = '300px';
  box(element).focus();
  await press(element, side === 'start' ? '{ArrowRight}' : '{End}');
  const tip = one(element, '.tip:not(.keys)').getBoundingClientRect();
  const chart = element.getBoundingClientRect();
  expect([tip.left >= chart.left - 1, tip.right <= chart.right + 1]).toEqual([true, true]);
});
