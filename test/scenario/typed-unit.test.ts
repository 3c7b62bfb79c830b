import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { refusal, refusalIn, valueIn } from '../cases/refusal.ts';

describe('text with a unit', () => {
  it.each([
    ['9 W', 'W', 9],
    ['0.009 kW', 'W', 9],
    ['0.09 USD/kWh', 'USD/kWh', 0.09],
    ['90 USD/MWh', 'USD/kWh', 0.09],
    ['90 USD/(MW*h)', 'USD/kWh', 0.09],
    ['2 year', 'year', 2],
    ['17520 h', 'year', 2],
    ['30 minute', 'h', 0.5],
    ['400 g/kWh', 'kg/kWh', 0.4],
    ['-2e3 mW', 'W', -2],
    ['1 USD/kW', 'USD/W', 0.001],
    ['5 1/year', '1/year', 5],
    ['20 pJ/bit', 'pJ/bit', 20],
    ['9 %', '1', 0.09],
    ['20 mW/(Gbit/s)', 'pJ/bit', 20],
  ])('%s is so many %s: %d', (text, unit, value) => expect(readTypedUnit(text, unit) / value).toBeCloseTo(1, 12));

  it('keeps every digit in the unit of the input', () => expect(readTypedUnit('0.1 USD/kWh', 'USD/kWh')).toBe(0.1));
});

it('a share in per cent that is no value of its input is refused', () =>
  expect(refusal({ inputs: { pue: '15 %' } })).toMatchObject({ field: 'inputs.pue', found: '0.15' }));

describe('refused', () => {
  it.each([
    ['cpo.endPower', '9 USD', 'USD'],
    ['cpo.endPower', '9 kWh', 'kWh'],
    ['cpo.endPower', '9 watts2', 'watts2'],
    ['cpo.endPower', '9 W/W', 'W/W'],
    ['pue', '1.2 W', 'W'],
    ['electricityPrice', '9 EUR/kWh', 'EUR/kWh'],
    ['electricityPrice', '9 USD', 'USD'],
  ])('%s = %s', (name, text, unit) => {
    const error = refusal({ inputs: { [name]: text } });
    expect(error?.field).toBe(`inputs.${name}`);
    expect(error?.found).toContain(`"${text}"`);
    expect(error?.found).toContain(unit);
  });

  it.each(['9W', 'W 9', 'nine W', '9 ', '', '1e999 W', '0x10 W', '9, W', 'Infinity W'])('%j for watts', (text) =>
    expect(refusal({ inputs: { 'cpo.endPower': text } })?.field).toBe('inputs.cpo.endPower'),
  );

  it('with the reason', () =>
    expect(refusal({ inputs: { 'cpo.endPower': '9 USD' } })?.found).toBe('"9 USD" (USD is not a unit of W)'));

  it('without a unit to ask for, where the input has none', () =>
    expect(refusal({ inputs: { pue: '1.2 W' } })?.message).toBe(
      'inputs.pue: found "1.2 W" (the input has no unit, found W); allowed: a number, a band {low, typical, high}, {"figure": id}, a share such as "75 % of retimed.endPrice"',
    ));

  it('with the unit as the tables declare it', () =>
    expect(refusal({ inputs: { electricityPrice: '9 USD' } })?.message).toBe(
      'inputs.electricityPrice: found "9 USD" (USD is not a unit of USD/kWh); allowed: text with a unit of USD/kWh',
    ));

  it('outside the range, in the unit of the input', () =>
    expect(refusal({ inputs: { 'cpo.endPower': '2 kW' } })?.message).toBe(
      'inputs.cpo.endPower: found 2000; allowed: 0 to 1000 W',
    ));

  it('where no reader of units is at hand', () =>
    expect(refusalIn(() => resolveScenario({ inputs: { 'cpo.endPower': '9 W' } }, catalog))!.message).toContain(
      'inputs.cpo.endPower: found "9 W"; allowed: a number in W',
    ));
});

describe('another unit changes no result', () => {
  const total = (inputs: Record<string, string | number>): number =>
    runScenario({ inputs }, catalog, readTypedUnit).options.at(-1)!.quantities.tco!.value!;

  it.each([
    ['cpo.endPower', 9, '9 W'],
    ['cpo.endPower', 9, '0.009 kW'],
    ['electricityPrice', 0.09, '90 USD/MWh'],
    ['repairTime', 24, '1 day'],
    ['cpo.hostSerdesSaving', 2, '2e-12 J/bit'],
    ['provisioningPrice', 11.7, '11.7e6 USD/MW'],
    ['cpo.embodiedEnd', 8, '0.008 tonne'],
  ])('%s: %d or %s', (name, value, text) => {
    const input = name === 'repairTime' ? 'cpo.repairTime' : name;
    expect(total({ [input]: text }) / total({ [input]: value })).toBeCloseTo(1, 12);
  });

  it('in an own architecture too', () => {
    const own = (endPower: string | number) => ({
      options: [{ id: 'acme', leaf: 'acme-end', upper: 'cpo', card: 'retimed' }],
      architectures: { 'acme-end': { like: 'cpo', endPower } },
    });
    expect(valueIn(own('0.009 kW'), 'acme', 'leaf.endPower')).toBeCloseTo(valueIn(own(9), 'acme', 'leaf.endPower'), 12);
  });
});
