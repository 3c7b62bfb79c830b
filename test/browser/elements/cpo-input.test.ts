import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { catalog } from '../../../src/catalog/catalog.ts';
import type { CpoInput } from '../../../src/elements/input/cpo-input.ts';
import { all, caught, click, digits, fieldOf, mount, one, run, settled, sliderOf, textOf } from '../mount.ts';

const standard = run();
const retimed = standard.resolved.options[0]!;
const resolved = standard.resolved.input(retimed, 'leaf.endPower');
const rivals = catalog.rivals('retimed-1600g', 'endPower');

const mountInput = (more: Partial<CpoInput> = {}): Promise<CpoInput> =>
  mount<CpoInput>('cpo-input', { label: 'Power per end', unit: 'W per 1.6T', resolved, rivals, ...more });

async function enter(input: CpoInput, text: string): Promise<void> {
  await page.elementLocator(fieldOf(input)).fill(text);
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
    ['a number with a unit', '9 W', '9 W'],
    ['a word', 'abc', 'abc'],
    ['a number below zero', '−2', -2],
  ])('%s', async (_, text, value) => {
    const events = caught('cpo-input');
    await enter(await mountInput(), text);
    expect(events.map(({ detail }) => detail)).toEqual([{ name: 'retimed-1600g.endPower', value }]);
  });

  it('the end of the slider', async () => {
    const events = caught('cpo-input');
    const input = await mountInput();
    await page.elementLocator(sliderOf(input)).fill('0');
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
