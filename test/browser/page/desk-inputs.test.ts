import { userEvent } from '../user.ts';
import { expect, it } from 'vitest';
import { all, button, locatorOf, one, run, settled, textOf, valueOf } from '../mount.ts';
import {
  cells,
  changed,
  eventually,
  fieldOf,
  find,
  inputRow,
  known,
  labelled,
  linkTo,
  mountDesk,
  notices,
  opened,
  search,
  travel,
  valueIn,
  type Desk,
} from './desk.ts';

const patience = 240_000;
const cpoPrice = 'cpo-1600g.endPrice';
const slider = (row: Element): HTMLInputElement => one<HTMLInputElement>(row, 'input[type=range]');
const note = (row: Element): string => all(row, '.note').map(textOf).join();

/** What an option costs, as the answer prints it. */
const costOf = (desk: Desk, option = 'CPO'): string => cells(desk, option)[0]!;
/** The same of a scenario, from the engine itself. */
const expectedCost = (inputs: object): number => valueOf(run({ inputs }), 'cpo', 'tcoWithoutIdle');

async function costs(desk: Desk, inputs: object): Promise<void> {
  await eventually(() => Math.abs(Number(costOf(desk).replace(/,/g, '')) / expectedCost(inputs) - 1)).toBeLessThan(
    0.005,
  );
}

/** Types as a reader does, without leaving the field. */
const write = async (row: Element, text: string): Promise<void> => locatorOf(fieldOf(row)).fill(text);
const press = (keys: string): Promise<void> => userEvent.keyboard(keys);
/** Waits for a value, and until its row has drawn it. */
async function becomesValue(row: Element, value: number | null): Promise<void> {
  await eventually(() => valueIn(row)).toBe(value);
  await settled(row);
}

it(
  'follows what is typed, restores with Esc, and takes back step by step',
  async () => {
    const desk = await mountDesk();
    const row = await find(desk, cpoPrice);
    const field = fieldOf(row);
    const usual = valueIn(row)!;
    expect([field.value, usual]).toEqual(['1,181', 1181]);
    const before = costOf(desk);

    // The first digit that goes takes the group sign with it: no `1,18` is left.
    field.focus();
    await press('{End}{Backspace}');
    expect([field.value, field.selectionStart]).toEqual(['118', 3]);
    await press('0');
    await becomesValue(row, 1180);
    await press('{Escape}');
    await becomesValue(row, usual);
    expect(field.value).toBe('1,181');

    // Printed with a comma, and typed so; results follow before the field is left.
    await write(row, '1,350');
    await becomesValue(row, 1350);
    await costs(desk, { [cpoPrice]: 1350 });
    expect([field.value, row.shadowRoot!.activeElement]).toEqual(['1,350', field]);
    await press('{Enter}');
    await eventually(() => field.value).toBe('1,350');
    expect(row.shadowRoot!.activeElement).toBe(field);

    await write(row, '1200');
    await becomesValue(row, 1200);
    await press('{Escape}');
    await becomesValue(row, 1350);
    await eventually(() => field.value).toBe('1,350');
    await costs(desk, { [cpoPrice]: 1350 });

    // What the slider set since stands before the next typing.
    slider(row).focus();
    await press('{ArrowLeft}');
    await eventually(() => valueIn(row)).not.toBe(1350);
    const moved = valueIn(row)!;
    expect(moved).toBeLessThan(1350);
    await write(row, '900');
    await becomesValue(row, 900);
    await press('{Escape}');
    await becomesValue(row, moved);

    // Typed and left without waiting: it counts, and leaving adds no second step.
    await write(row, '800');
    await press('{Tab}');
    await becomesValue(row, 800);
    const other = await find(desk, 'facility.pue');
    await write(other, '1.4');
    await becomesValue(other, 1.4);
    await press('{Tab}');
    await travel(() => labelled(desk, 'Undo').click());
    await becomesValue(other, 1.15);
    await travel(() => labelled(desk, 'Redo').click());
    await becomesValue(other, 1.4);
    await travel(() => labelled(desk, 'Undo').click());
    await becomesValue(other, 1.15);
    const same = await find(desk, cpoPrice);
    expect(valueIn(same)).toBe(800);

    // Nothing typed is the default.
    await write(same, '');
    await press('{Tab}');
    await becomesValue(same, usual);
    await eventually(() => costOf(desk)).toBe(before);
    expect(notices(desk)).toEqual([]);
    await known(desk);
  },
  patience,
);

it(
  'refuses what it cannot use, keeps the text, and reads back what may be meant otherwise',
  async () => {
    const desk = await mountDesk(linkTo({ inputs: { [cpoPrice]: 1000 } }));
    const row = await find(desk, cpoPrice);
    const field = fieldOf(row);
    const refused = async (text: string, inRow: Element, ...parts: readonly RegExp[]): Promise<void> => {
      const stands = valueIn(inRow);
      await write(inRow, text);
      await press('{Tab}');
      for (const part of parts) await eventually(() => note(inRow)).toMatch(part);
      const own = fieldOf(inRow);
      expect([own.value, own.getAttribute('aria-invalid'), valueIn(inRow)]).toEqual([text, 'true', stands]);
      const described = own.getAttribute('aria-describedby')!;
      expect(textOf(inRow.shadowRoot!.getElementById(described))).toBe(note(inRow));
    };
    await refused('-5', row, /^Enter a value from 0 to 1,000,000 USD\.$/);
    await refused('abc', row, /^“abc” is not an amount in USD\.$/);
    await refused('9 parsecs', row, /^“9 parsecs” is not an amount in USD\.$/);
    await refused('0,12', row, /^“0,12” is not an amount in USD\. Decimals follow a point, as in 0\.12\.$/);
    field.focus();
    await press('{Escape}');
    await eventually(() => [note(row), field.value, field.getAttribute('aria-invalid')]).toEqual([
      '',
      '1,000',
      'false',
    ]);

    // Shares are typed and refused as per cent.
    const share = await find(desk, 'facility.conversionLoss');
    expect(fieldOf(share).value).toBe('13.3');
    await refused('150', share, /^Enter a value from 0 to 50 %\.$/);
    await write(share, '12.5 %');
    await press('{Tab}');
    await becomesValue(share, 0.125);
    await eventually(() => [note(share), fieldOf(share).value]).toEqual(['', '12.5']);
    const change = await find(desk, 'money.partPriceChange');
    await write(change, '-8');
    await becomesValue(change, -0.08);
    expect(note(change)).toBe('');

    const price = await find(desk, cpoPrice);
    await write(price, '1.234');
    await eventually(() => note(price)).toMatch(/^Read as 1\.234 USD, \d+ times below the default\.$/);
    expect(valueIn(price)).toBe(1000);
    await press('{Escape}');
    await eventually(() => [note(price), fieldOf(price).value]).toEqual(['', '1,000']);
    // What is not finished, or far from all figures, counts once the field is left; then it is pointed out.
    await write(price, '20000');
    await settled(desk);
    expect(valueIn(price)).toBe(1000);
    await press('{Tab}');
    await becomesValue(price, 20_000);
    await eventually(() => note(price)).toMatch(/^Read as 20,000 USD, \d+\.\d times the default\.$/);

    const electricity = await find(desk, 'facility.electricityPrice');
    await write(electricity, '90 USD/MWh');
    await press('{Tab}');
    await becomesValue(electricity, 0.09);
    await eventually(() => fieldOf(electricity).value).toBe('0.09');
    await refused('0.09 EUR/kWh', electricity, /^“0\.09 EUR\/kWh” is not an amount in USD\/kWh\.$/);
    await write(electricity, '0.095 USD/kWh');
    await press('{Tab}');
    await becomesValue(electricity, 0.095);
  },
  patience,
);

it(
  'has sliders that stay under the pointer, break-evens that apply exactly, changes and their resets, and a search',
  async () => {
    const desk = await mountDesk();
    const row = inputRow(desk, cpoPrice)!;
    const usual = valueIn(row)!;
    const bar = slider(row);
    expect(bar.getAttribute('aria-valuetext')).toBe('1,181 USD');
    // A driver scrolls to what it points at.
    bar.scrollIntoView({ block: 'center', behavior: 'instant' });
    // Where it is as long as it is held: as changes come, and just before it is let go.
    const places = new Set<number>();
    let isHeld = true;
    const note = (): void => void (isHeld && places.add(bar.getBoundingClientRect().top));
    desk.addEventListener('cpo-input', () => void settled(desk).then(note));
    const letGo = (): void => {
      note();
      isHeld = false;
    };
    window.addEventListener('pointerup', letGo, { capture: true, once: true });
    const { width, height, top } = bar.getBoundingClientRect();
    const [x, y] = [8 + ((width - 16) * Number(bar.value)) / 1000, height / 2];
    await locatorOf(bar).dropTo(locatorOf(bar), {
      sourcePosition: { x, y },
      targetPosition: { x: x - 40, y },
      steps: 4,
    });
    await eventually(() => valueIn(row)! < 0.9 * usual).toBe(true);
    await known(desk);
    // Beside the button of a reset its name may take a line more.
    expect(Math.max(...[...places].map((place) => Math.abs(place - top)))).toBeLessThan(4);
    await costs(desk, { [cpoPrice]: valueIn(row)! });
    // Among the few that matter while the reader is there, whatever it is worth now.
    expect(inputRow(desk, cpoPrice)).toBe(row);
    await eventually(() => changed(desk)).toEqual([
      expect.stringMatching(/^CPO price per 1\.6T port1,181 USD \d{3}(\.\d)? USD$/),
    ]);

    const balance = (row as unknown as { view: { breakEven: { value: number } } }).view.breakEven.value;
    const apply = button(row, /^Break-even /);
    expect(apply.title).toBe(`Use the break-even, ${textOf(apply).replace('Break-even ', '')}`);
    apply.click();
    await becomesValue(row, balance);
    const [first, second] = run({ inputs: { [cpoPrice]: balance } })
      .options.map(({ quantities }) => quantities.tcoWithoutIdle!.value!)
      .sort((a, b) => a - b);
    expect(second! / first! - 1).toBeLessThan(1e-9);

    await search(desk, 'cpo failures');
    const found = all(one(desk, 'cpo-inputs'), 'cpo-input-row').map((one) =>
      textOf(one.shadowRoot!.querySelector('label')),
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThan(6);
    await search(desk, 'no such thing');
    expect(textOf(one(one(desk, 'cpo-inputs'), '.hint'))).toBe('No input matches “no such thing”.');
    const pue = await find(desk, 'facility.pue');
    await write(pue, '1.3');
    await becomesValue(pue, 1.3);
    await search(desk, '');
    await eventually(() => changed(desk)).toEqual([expect.stringMatching(/^CPO price/), 'PUE1.15 1.3']);
    labelled(desk, 'Reset CPO price per 1.6T port').click();
    await eventually(() => changed(desk)).toEqual(['PUE1.15 1.3']);
    const again = await find(desk, cpoPrice);
    expect([valueIn(again), all(again, '.il button')]).toEqual([usual, []]);
    await search(desk, '');
    button(one(desk, 'cpo-inputs'), 'Reset all').click();
    await eventually(() => changed(desk)).toEqual([]);
    expect(textOf(one(one(desk, 'cpo-inputs'), '.chg'))).toContain('No changes yet');

    // A figure of the tables is told apart from a number that is equal to it.
    const figured = await find(desk, cpoPrice);
    button(figured, /figures$/).click();
    const drawer = await opened(desk, 'cpo-explained');
    await eventually(() => all(drawer, 'article').length).toBeGreaterThan(1);
    button(drawer, 'Use this figure').click();
    await eventually(() => all(figured, '.il button').length).toBe(1);
    labelled(drawer, 'Close').click();
    expect(textOf(one(figured, '.im'))).not.toContain('your value');
    const given = (): unknown => (figured as unknown as { view: { given: unknown } }).view.given;
    const figure = given();
    expect(figure).toEqual({ figure: expect.any(String) as string });
    await write(figured, '1234');
    await becomesValue(figured, 1234);
    expect(textOf(one(figured, '.im'))).toContain('your value');
    await press('{Escape}');
    await eventually(given).toEqual(figure);
    await known(desk);
  },
  patience,
);

it(
  'that were set to their default are told so, and nothing is struck through',
  async () => {
    const desk = await mountDesk(`#scenario=${encodeURIComponent('{"inputs":{"pue":1.15}}')}`);
    await eventually(() => changed(desk)).toEqual(['PUE1.15 as the default']);
    expect(all(desk, '.chg s')).toEqual([]);
  },
  patience,
);

it(
  'in another currency covers fields, ranges, refusals and changes, and takes another rate',
  async () => {
    const desk = await mountDesk(`#currency=EUR&rate=0.5&scenario=${encodeURIComponent('{"scope":"switch"}')}`);
    const row = await find(desk, cpoPrice);
    expect([fieldOf(row).value, slider(row).getAttribute('aria-valuetext')]).toEqual(['590.5', '590.5 EUR']);
    await write(row, '2,000,000');
    await press('{Tab}');
    await eventually(() => note(row)).toBe('Enter a value from 0 to 500,000 EUR.');
    expect(fieldOf(row).value).toBe('2,000,000');
    await write(row, '400');
    await becomesValue(row, 400);
    await eventually(() => Number(costOf(desk).replace(/,/g, '')) / expectedCost({ [cpoPrice]: 800 })).toBeCloseTo(
      0.5,
      2,
    );
    const electricity = await find(desk, 'facility.electricityPrice');
    await write(electricity, '0.09 EUR/kWh');
    await press('{Tab}');
    await becomesValue(electricity, 0.09);
    await search(desk, '');
    await eventually(() => changed(desk)).toEqual([
      'CPO price per 1.6T port590.5 EUR 400 EUR',
      'Electricity price0.04065 EUR/kWh 0.09 EUR/kWh',
    ]);

    const rate = one<HTMLInputElement>(desk, '#rate');
    rate.closest('details')!.open = true;
    await locatorOf(rate).fill('none');
    await press('{Tab}');
    const message = (): string => textOf(one(desk, '#rate-refused'));
    await eventually(message).toBe('“none” is not a rate. Enter how many EUR are 1 USD, a number above 0.');
    expect(rate.value).toBe('none');
    await locatorOf(rate).fill('0.8 EUR');
    await press('{Tab}');
    await eventually(() => changed(desk)[0]).toBe('CPO price per 1.6T port944.8 EUR 640 EUR');
    await eventually(() => [message(), rate.value]).toEqual(['', '0.8']);
    await known(desk);
  },
  patience,
);
