import { describe, expect, it } from 'vitest';
import { catalog } from '../../../src/scenario/edition.ts';
import type { CpoInput } from '../../../src/parts/input/cpo-input.ts';
import {
  all,
  caught,
  click,
  digits,
  fieldOf,
  locatorOf,
  mount,
  one,
  run,
  settled,
  sliderOf,
  textOf,
} from '../mount.ts';

const standard = run();
const retimed = standard.resolved.options[0]!;
const resolved = standard.resolved.input(retimed, 'leaf.endPower');
const rivals = catalog.rivals('retimed-1600g', 'endPower');

const mountInput = (more: Partial<CpoInput> = {}): Promise<CpoInput> =>
  mount<CpoInput>('cpo-input', { label: 'Power per end', unit: 'W per 1.6T', resolved, rivals, ...more });

async function enter(input: CpoInput, text: string): Promise<void> {
  await locatorOf(fieldOf(input)).fill(text);
  fieldOf(input).blur();
  await settled(input);
}

describe('an input', () => {
  it('has its label and unit', async () => {
    expect(textOf(one(await mountInput(), 'label'))).toBe('Power per end W per 1.6T');
  });

  it('has its label tied to the field', async () => {
    const input = await mountInput();
    expect(one<HTMLLabelElement>(input, 'label').control).toBe(fieldOf(input));
  });

  it('has a name at the slider', async () => {
    expect(sliderOf(await mountInput()).getAttribute('aria-label')).toContain('Power per end');
  });

  it('has its value in words at the slider', async () => {
    expect(sliderOf(await mountInput()).getAttribute('aria-valuetext')).toBe(`${digits(resolved.value)} W per 1.6T`);
  });

  it('has its default among the dots', async () => {
    expect(all(await mountInput(), 'circle.default')).toHaveLength(1);
  });

  it('asks for a keyboard of numbers', async () => {
    expect(fieldOf(await mountInput()).inputMode).toBe('decimal');
  });

  it('shows nothing without data', async () => {
    expect(all(await mount<CpoInput>('cpo-input', {}), 'input')).toEqual([]);
  });

  it('is described by its notes', async () => {
    const input = await mountInput();
    expect(one(input, `#${fieldOf(input).getAttribute('aria-describedby')!}`).className).toBe('notes');
  });

  it('is not marked as invalid', async () => {
    expect(fieldOf(await mountInput()).getAttribute('aria-invalid')).toBe('false');
  });

  it('keeps the value that it was given when nobody takes the change up', async () => {
    const input = await mountInput();
    await enter(input, '3');
    input.requestUpdate();
    await settled(input);
    expect(fieldOf(input).value).toBe(String(resolved.value));
  });
});

describe('what an input tells', () => {
  it.each([
    ['a number', '3.5', 3.5],
    ['a number as it is printed', '1,350', 1350],
    ['a number with its unit', '9 W', 9],
    ['a number with a larger unit', '0.009 kW', 9],
    ['a number with its label', '9 W per 1.6T', 9],
    ['a number with a unit that scenarios know', '9000 mW', '9000 mW'],
    ['a share of another input', '50 % of retimed.endPower', '50 % of retimed.endPower'],
    ['a word', 'abc', 'abc'],
    ['a number below zero', '−2', -2],
  ])('%s', async (_, text, value) => {
    const events = caught('cpo-input');
    await enter(await mountInput(), text);
    expect(events.map(({ detail }) => detail)).toEqual([{ name: 'retimed-1600g.endPower', value }]);
  });

  it.each([
    ['in English', 0, 1.234],
    ['in German', 1, 1234],
  ])('a number that could mean two once it is chosen: %s', async (_, chosen, value) => {
    const price = standard.resolved.input(retimed, 'leaf.endPrice');
    const events = caught('cpo-input');
    const input = await mountInput({ resolved: price, rivals: [] });
    await enter(input, '1.234');
    expect(events).toEqual([]);
    expect(fieldOf(input).value).toBe('1.234');
    expect(fieldOf(input).getAttribute('aria-describedby')).toContain('asked');
    const buttons = all(input, '#asked button');
    expect(buttons.map(textOf)).toEqual(['1.234', '1234']);
    await click(input, buttons[chosen]!);
    expect(events.map(({ detail }) => detail)).toEqual([{ name: 'retimed-1600g.endPrice', value }]);
    expect(all(input, '#asked')).toEqual([]);
  });

  it('a number that means two of which one is out of range at once', async () => {
    const events = caught('cpo-input');
    await enter(await mountInput(), '1.234');
    expect(events.map(({ detail }) => detail.value)).toEqual([1.234]);
  });

  it('the end of the slider', async () => {
    const events = caught('cpo-input');
    const input = await mountInput();
    await locatorOf(sliderOf(input)).fill('0');
    const lowest = Math.min(...rivals.flatMap(({ low, typical }) => [low ?? typical, typical]));
    expect(events.map(({ detail }) => detail.value)).toEqual([lowest]);
  });

  it('that its source is asked for', async () => {
    const events = caught('cpo-explain-input');
    const input = await mountInput();
    await click(input, one(input, '.notes button'));
    expect(events.map(({ detail }) => detail)).toEqual([{ name: 'retimed-1600g.endPower' }]);
  });

  it('that its default is to be put back', async () => {
    const events = caught('cpo-input');
    const own = run({ inputs: { 'retimed.endPower': 3 } });
    const input = await mountInput({ resolved: own.resolved.input(own.resolved.options[0]!, 'leaf.endPower') });
    await click(input, one(input, 'button.back'));
    expect(events.map(({ detail }) => detail)).toEqual([{ name: 'retimed-1600g.endPower', value: null }]);
  });
});

describe('text that is being typed', () => {
  const balance = { value: undefined, text: 'does not move the difference' };

  it('stays when the element learns something else', async () => {
    const input = await mountInput();
    await locatorOf(fieldOf(input)).fill('3.5');
    input.balance = balance;
    await settled(input);
    expect(fieldOf(input).value).toBe('3.5');
  });

  it('is told after that', async () => {
    const events = caught('cpo-input');
    const input = await mountInput();
    await locatorOf(fieldOf(input)).fill('3.5');
    input.balance = balance;
    await settled(input);
    fieldOf(input).blur();
    expect(events.map(({ detail }) => detail.value)).toEqual([3.5]);
  });

  it('gives way to the value when the field is left as it was', async () => {
    const input = await mountInput();
    await locatorOf(fieldOf(input)).fill('3.5');
    await locatorOf(fieldOf(input)).fill(String(resolved.value));
    input.resolved = { ...resolved, value: 4.5 };
    fieldOf(input).blur();
    await settled(input);
    expect(fieldOf(input).value).toBe('4.5');
  });
});

describe('a slider that moves faster than results follow', () => {
  const move = (input: CpoInput, position: number): void => {
    sliderOf(input).value = String(position);
    sliderOf(input).dispatchEvent(new Event('input'));
  };
  const answer = async (input: CpoInput, value: unknown): Promise<void> => {
    input.resolved = { ...resolved, value: value as number };
    await settled(input);
  };

  it('is not taken back by the value of an earlier place', async () => {
    const events = caught('cpo-input');
    const input = await mountInput();
    move(input, 700);
    move(input, 710);
    await answer(input, events[0]!.detail.value);
    expect(sliderOf(input).value).toBe('710');
  });

  it('stands where it was put once the last value has come', async () => {
    const events = caught('cpo-input');
    const input = await mountInput();
    move(input, 700);
    move(input, 710);
    for (const { detail } of events) await answer(input, detail.value);
    expect(sliderOf(input).value).toBe('710');
  });

  it('follows a value that it did not ask for', async () => {
    const input = await mountInput();
    move(input, 700);
    await answer(input, Math.min(...rivals.map(({ low, typical }) => low ?? typical)));
    expect(sliderOf(input).value).toBe('0');
  });

  it('goes back where what it asks for is refused', async () => {
    const input = await mountInput();
    const before = sliderOf(input).value;
    move(input, 700);
    input.refused = { text: '1', message: 'Found 1.' };
    await settled(input);
    expect(sliderOf(input).value).toBe(before);
  });
});

describe('a break-even', () => {
  const line = (input: Element): SVGLineElement[] => all<Element>(input, 'line.balance') as SVGLineElement[];
  const note = (input: Element): HTMLElement => one(input, '.notes .balance');
  const marks = rivals.flatMap(({ low, typical, high }) => [low ?? typical, typical, high ?? typical]);
  const [least, most] = [Math.min(...marks), Math.max(...marks)];
  const half = (least + most) / 2;
  const at = (value: number | undefined): Promise<CpoInput> =>
    mountInput({ balance: { value, text: `breaks even at ${String(value)}` } });

  it.each([
    ['the low end', least, 0],
    ['the middle', half, 50],
    ['the high end', most, 100],
  ])('has a mark at %s of the slider', async (_, value, percent) => {
    const [mark] = line(await at(value));
    expect([mark!.getAttribute('x1'), mark!.getAttribute('x2')]).toEqual([`${percent}%`, `${percent}%`]);
  });

  it('has its mark where the thumb stands at that value', async () => {
    const input = await mountInput({
      resolved: { ...resolved, value: half },
      balance: { value: half, text: '' },
    });
    expect(line(input)[0]!.getAttribute('x1')).toBe(`${Number(sliderOf(input).value) / 10}%`);
  });

  it('has its mark by ratio where the ends of the slider are far apart', async () => {
    const cpo = standard.resolved.options.find(({ id }) => id === 'cpo')!;
    const prices = catalog.rivals('cpo-1600g', 'endPrice');
    const known = prices.flatMap(({ low, typical, high }) => [low ?? typical, typical, high ?? typical]);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const input = await mountInput({
      resolved: standard.resolved.input(cpo, 'leaf.endPrice'),
      rivals: prices,
      balance: { value: Math.sqrt(low * high), text: '' },
    });
    expect([high > 4 * low, line(input)[0]!.getAttribute('x1')]).toEqual([true, '50%']);
  });

  it('is written among the notes', async () => {
    expect(textOf(note(await at(5)))).toBe('breaks even at 5');
  });

  it('is taken over by its button', async () => {
    const events = caught('cpo-input');
    const input = await at(5);
    await click(input, note(input));
    expect(events.map(({ detail }) => detail)).toEqual([{ name: 'retimed-1600g.endPower', value: 5 }]);
  });

  it('without a value has no button', async () => {
    expect(note(await at(undefined)).localName).toBe('span');
  });

  it('without a value has no mark', async () => {
    expect(line(await at(undefined))).toEqual([]);
  });

  it.each([
    ['below', least * 0.99],
    ['above', most * 1.01],
  ])('%s the slider has no mark', async (_, value) => {
    expect(line(await at(value))).toEqual([]);
  });

  it('beyond the slider is written all the same', async () => {
    expect(note(await at(most * 2)).localName).toBe('button');
  });

  it('is not there before it is known', async () => {
    expect(all(await mountInput(), '.balance')).toEqual([]);
  });

  it('goes away with its mark', async () => {
    const input = await at(5);
    input.balance = undefined;
    await settled(input);
    expect(all(input, '.balance')).toEqual([]);
  });
});
