import { describe, expect, it, onTestFinished } from 'vitest';
import { all, one, settled } from '../../mount.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import { enter, enterRefused, eventually, fieldIn, mountTco, resultAfter, row, sliderIn } from './tco.ts';

/** A form with a set of fields, in which the element stands. */
function form(): { form: HTMLFormElement; fields: HTMLFieldSetElement } {
  const found = document.createElement('form');
  const fields = document.createElement('fieldset');
  found.append(fields);
  document.body.append(found);
  onTestFinished(() => found.remove());
  return { form: found, fields };
}

async function inForm(
  attributes: Record<string, string> = {},
): Promise<{ form: HTMLFormElement; fields: HTMLFieldSetElement; element: CpoTco }> {
  const around = form();
  return { ...around, element: await mountTco({ name: 'optics', ...attributes }, { within: around.fields }) };
}

const sent = (of: HTMLFormElement): unknown => JSON.parse(new FormData(of).get('optics') as string);

describe('a form', () => {
  it('sends the scenario', async () => {
    const { form } = await inForm({ capacity: '51.2T' });
    expect(sent(form)).toEqual({ capacity: '51.2T' });
  });

  it('sends nothing of an element without a name', async () => {
    const { form, element } = await inForm();
    element.removeAttribute('name');
    expect([...new FormData(form).keys()]).toEqual([]);
  });

  it('sends nothing of what stands inside the element', async () => {
    const { form } = await inForm();
    expect([...new FormData(form).keys()]).toEqual(['optics']);
  });

  it('sends what a reader changed', async () => {
    const { form, element } = await inForm();
    await enter(element, 'PUE', '1.7');
    expect(sent(form)).toEqual({ inputs: { 'facility.pue': 1.7 } });
  });

  it('that is reset takes back what a reader changed', async () => {
    const { form, element } = await inForm();
    await enter(element, 'PUE', '1.7');
    await resultAfter(element, () => form.reset());
    expect(sent(form)).toEqual({});
  });

  it('that is reset takes back what is refused', async () => {
    const { form, element } = await inForm();
    await enterRefused(element, 'PUE', '9');
    form.reset();
    await eventually(() => form.checkValidity()).toBe(true);
  });
});

describe('an element of disabled fields', () => {
  const enabledIn = (element: CpoTco): number =>
    all<HTMLInputElement>(element, 'input, select').filter((control) => !control.matches(':disabled')).length;

  it('has no control that can be used', async () => {
    const { fields, element } = await inForm();
    fields.disabled = true;
    await settled(element);
    expect(enabledIn(element)).toBe(0);
  });

  it('can be used when they are enabled again', async () => {
    const { fields, element } = await inForm();
    fields.disabled = true;
    await settled(element);
    fields.disabled = false;
    await settled(element);
    expect(enabledIn(element)).toBeGreaterThan(5);
  });

  it('sends nothing', async () => {
    const { form, fields } = await inForm();
    fields.disabled = true;
    expect([...new FormData(form).keys()]).toEqual([]);
  });
});

it('an element with the attribute disabled has no control that can be used', async () => {
  const element = await mountTco({ disabled: '' });
  expect(all<HTMLInputElement>(element, 'input, select').every((control) => control.matches(':disabled'))).toBe(true);
});

describe('what a browser has kept of a page', () => {
  const kept = JSON.stringify({ capacity: '51.2T', inputs: [['facility.pue', 1.7]] });

  it('is put back as what the reader changed', async () => {
    const element = await mountTco({ capacity: '102.4T', 'preset-inputs': 'pue=1.2' });
    await resultAfter(element, () => element.formStateRestoreCallback(kept));
    expect(element.scenario).toEqual({ capacity: '51.2T', inputs: { 'facility.pue': 1.7 } });
  });

  it('can be taken back', async () => {
    const element = await mountTco({ 'preset-inputs': 'pue=1.2' });
    await resultAfter(element, () => element.formStateRestoreCallback(kept));
    await resultAfter(element, () => element.reset());
    expect(element.scenario).toEqual({ inputs: { pue: 1.2 } });
  });

  it.each<[string, unknown]>([
    ['text of another kind', 'abc'],
    ['another scenario', '{"capacity":"51.2T"}'],
    ['null', 'null'],
    ['a file', new File([], 'x')],
    ['names that are none', '{"inputs":[["tariff",1]]}'],
    ['numbers that are none', '{"inputs":[["facility.pue","1"]]}'],
    ['a number out of range', '{"inputs":[["facility.pue",99]]}'],
    ['a key of all objects', '{"inputs":[["__proto__",1]]}'],
    ['an unknown capacity', '{"capacity":"1T","inputs":[]}'],
  ])('that is %s changes nothing', async (_, state) => {
    const element = await mountTco();
    element.formStateRestoreCallback(state);
    await settled(element);
    expect(element.scenario).toEqual({});
  });
});

describe('validity', () => {
  it('is given at first', async () => expect((await inForm()).form.checkValidity()).toBe(true));

  it('is lost while an input is refused', async () => {
    const { form, element } = await inForm();
    await enterRefused(element, 'PUE', '9');
    expect([form.checkValidity(), element.matches(':invalid')]).toEqual([false, true]);
  });

  it('that is lost has the message of the field', async () => {
    const { element } = await inForm();
    await enterRefused(element, 'PUE', '9');
    const { internals } = element as unknown as { readonly internals: ElementInternals };
    expect([internals.validity.badInput, internals.validationMessage]).toEqual([true, 'Enter a value from 1 to 3.']);
  });

  it('is back when the input is right', async () => {
    const { form, element } = await inForm();
    await enterRefused(element, 'PUE', '9');
    await enter(element, 'PUE', '1.7');
    expect(form.checkValidity()).toBe(true);
  });

  it('is back when the slider moves', async () => {
    const { form, element } = await inForm();
    await enterRefused(element, 'PUE', 'abc');
    const slider = sliderIn(row(element, 'PUE'));
    slider.value = '500';
    slider.dispatchEvent(new Event('input'));
    await eventually(() => form.checkValidity()).toBe(true);
  });

  it('that is lost brings the reader to the field', async () => {
    const { form, element } = await inForm();
    await enterRefused(element, 'PUE', '9');
    form.reportValidity();
    expect(element.shadowRoot!.activeElement).toBe(fieldIn(row(element, 'PUE')));
  });
});

describe('states', () => {
  const statesOf = (element: CpoTco): string[] =>
    ['ready', 'error', 'modified'].filter((state) => element.matches(`:state(${state})`));

  it('of a first result', async () => expect(statesOf(await mountTco())).toEqual(['ready']));

  it('of a result that a reader changed', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    expect(statesOf(element)).toEqual(['ready', 'modified']);
  });

  it('of a capacity that a reader chose', async () => {
    const element = await mountTco();
    one<HTMLInputElement>(element, '.controls input').click();
    await eventually(() => statesOf(element)).toEqual(['ready', 'modified']);
  });

  it('of a result that was put back', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.7');
    await resultAfter(element, () => element.reset());
    expect(statesOf(element)).toEqual(['ready']);
  });

  it('of a host that sets presets', async () =>
    expect(statesOf(await mountTco({ 'preset-inputs': 'pue=1.2' }))).toEqual(['ready']));
});
