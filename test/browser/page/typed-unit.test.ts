import { describe, expect, it } from 'vitest';
import {
  all,
  eventually,
  fieldOf,
  inputOf,
  mountWorkbench,
  requested,
  settled,
  slide,
  textOf,
  type,
} from '../mount.ts';

const power = 'retimed-1600g.endPower';
const reader = /src\/scenario\/typed-unit|\/mathjs/;

const valueOfInput = (workbench: Element, name: string): number => inputOf(workbench, name).resolved!.value;

// The first two rest on what this document has asked for so far: they stay first.
describe('the reader of units', () => {
  it('is not loaded with the page', async () => {
    await mountWorkbench();
    expect(requested(reader)).toEqual([]);
  });

  it('is not loaded for a number, a slider or a word', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, power, '20');
    await slide(workbench, power, 500);
    await type(workbench, power, 'abc');
    expect(requested(reader)).toEqual([]);
  });

  it('is loaded for a number with a unit', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, power, '20 J/s');
    await eventually(() => requested(reader)).not.toEqual([]);
  });

  it('does not lose what is changed while it is being loaded', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, 'facility.pue', '1.1');
    const field = fieldOf(inputOf(workbench, power));
    field.value = '21 W';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const other = fieldOf(inputOf(workbench, 'facility.pue'));
    other.value = '1.7';
    other.dispatchEvent(new Event('change', { bubbles: true }));
    await eventually(() => valueOfInput(workbench, power)).toBe(21);
    expect(valueOfInput(workbench, 'facility.pue')).toBe(1.7);
  });
});

describe('a number typed with a unit', () => {
  it.each([
    [power, '21 W', 21],
    [power, '0.021 kW', 21],
    [power, '21000 mW', 21],
    ['facility.electricityPrice', '0.09 USD/kWh', 0.09],
    ['facility.electricityPrice', '90 USD/MWh', 0.09],
    ['retimed-1600g.repairTime', '0.5 day', 12],
  ])('%s, "%s" is %s', async (name, text, value) => {
    const workbench = await mountWorkbench();
    await type(workbench, name, text);
    await eventually(() => valueOfInput(workbench, name)).toBeCloseTo(value, 12);
  });

  it('stands in the field as a number in the unit of the label', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, power, '0.021 kW');
    await eventually(() => fieldOf(inputOf(workbench, power)).value).toBe('21');
  });

  it.each([
    ['of something else', '21 kg'],
    ['that does not exist', '21 parsnips'],
    ['with too large a number', '21 MW'],
  ])('%s is refused at the field', async (_, text) => {
    const workbench = await mountWorkbench();
    await type(workbench, power, text);
    await eventually(() => all(inputOf(workbench, power), '[role=alert]').map(textOf)).toHaveLength(1);
  });

  it('can be followed by a plain number', async () => {
    const workbench = await mountWorkbench();
    await type(workbench, power, '21 W');
    await eventually(() => valueOfInput(workbench, power)).toBe(21);
    await type(workbench, power, '22');
    await settled(workbench);
    expect(valueOfInput(workbench, power)).toBe(22);
  });
});
