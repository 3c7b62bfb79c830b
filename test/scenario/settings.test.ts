import { describe, expect, it } from 'vitest';
import { refusal, resolve, optionOf, valueIn } from '../cases/refusal.ts';

const inputs = (values: Record<string, unknown>) => ({ inputs: values });

describe('a name that is refused', () => {
  it.each<[string, Record<string, unknown>, string, string, string | RegExp]>([
    ['an unknown quantity', { wattage: 1 }, 'inputs.wattage', 'the unknown name "wattage"', /./],
    ['a quantity in other letters', { PUE: 1.2 }, 'inputs.PUE', 'the unknown name "PUE"', 'pue'],
    ['a row of information', { enginePrice: 1 }, 'inputs.enginePrice', 'the unknown name "enginePrice"', /./],
    ['an architecture without quantity', { retimed: 1 }, 'inputs.retimed', 'the unknown name "retimed"', /./],
    ['a result', { networkPower: 1 }, 'inputs.networkPower', 'the unknown name "networkPower"', /./],
    ['a name that every object has', { constructor: 1 }, 'inputs.constructor', 'the unknown name "constructor"', /./],
    [
      'a quantity of an architecture without subject',
      { endPower: 9 },
      'inputs.endPower',
      'no subject',
      /^retimed\.endPower, /,
    ],
    [
      'an unknown architecture',
      { 'copper.endPower': 9 },
      'inputs.copper.endPower',
      'the unknown subject "copper"',
      /retimed/,
    ],
    [
      'a rate without figures',
      { 'retimed-3200g.endPower': 9 },
      'inputs.retimed-3200g.endPower',
      'the unknown subject "retimed-3200g"',
      /retimed/,
    ],
    [
      'a quantity of the facility on an architecture',
      { 'retimed.pue': 1.1 },
      'inputs.retimed.pue',
      'the subject "retimed"',
      'pue, facility.pue',
    ],
    [
      'a quantity of the facility on money',
      { 'money.pue': 1.1 },
      'inputs.money.pue',
      'the subject "money"',
      'pue, facility.pue',
    ],
    [
      'a quantity of the switch on an architecture',
      { 'cpo.switchPrice': 1 },
      'inputs.cpo.switchPrice',
      'the subject "cpo"',
      /switch-51.2t.switchPrice, switch-102.4t.switchPrice/,
    ],
    [
      'an unknown switch',
      { 'switch-25.6t.switchPrice': 1 },
      'inputs.switch-25.6t.switchPrice',
      'the subject "switch-25.6t"',
      /switch-51.2t/,
    ],
    ['an empty subject', { '.pue': 1.1 }, 'inputs..pue', 'the subject ""', 'pue, facility.pue'],
  ])('%s', (_, values, field, found, allowed) => {
    const error = refusal(inputs(values));
    expect(error?.field).toBe(field);
    expect(error?.found).toBe(found);
    expect(error?.allowed).toMatch(allowed);
  });
});

describe('one quantity under two spellings is refused', () => {
  it.each<[string, Record<string, unknown>]>([
    ['an architecture and its subject', { 'retimed.endPower': 9, 'retimed-1600g.endPower': 9 }],
    ['the facility with and without its name', { pue: 1.1, 'facility.pue': 1.1 }],
    ['the switch with and without its name', { switchPrice: 1, 'switch-102.4t.switchPrice': 1 }],
    ['the port rate with and without its switch', { portRate: 1600, 'switch-102.4t.portRate': 1600 }],
    ['both to the same value', { 'cpo.endPrice': 900, 'cpo-1600g.endPrice': 900 }],
  ])('%s', (_, values) => {
    const [first, second] = Object.keys(values);
    const error = refusal(inputs(values));
    expect(error?.field).toBe(`inputs.${second}`);
    expect(error?.found).toContain(`set before by inputs.${first}`);
  });

  it('an own architecture and the input of its name', () => {
    const error = refusal({
      architectures: { acme: { like: 'cpo', endPower: 5 } },
      inputs: { 'acme.endPower': 6 },
    });
    expect(error).toMatchObject({
      field: 'inputs.acme.endPower',
      found: 'acme-1600g.endPower set before by architectures.acme.endPower',
    });
  });

  it('but two subjects are two quantities', () =>
    expect(refusal(inputs({ 'retimed-800g.endPower': 9, 'retimed.endPower': 20 }))).toBeUndefined());
});

describe('a bare architecture means its subject at the port rate', () => {
  it('1600G at 102.4T', () =>
    expect(valueIn(inputs({ 'retimed-1600g.endPower': 21 }), 'retimed', 'leaf.endPower')).toBe(21));

  it('800G at 51.2T', () =>
    expect(valueIn({ capacity: '51.2T', ...inputs({ 'retimed.endPower': 11 }) }, 'retimed', 'leaf.endPower')).toBe(11));

  it('not 800G at 102.4T', () =>
    expect(valueIn(inputs({ 'retimed-800g.endPower': 21 }), 'retimed', 'leaf.endPower')).toBe(
      valueIn({}, 'retimed', 'leaf.endPower'),
    ));

  it('800G at 102.4T where the cages are 800G', () =>
    expect(valueIn(inputs({ portRate: 800, 'retimed.endPower': 11 }), 'retimed', 'leaf.endPower')).toBe(11));

  it('whichever is written first', () =>
    expect(valueIn(inputs({ 'retimed-800g.endPower': 11, portRate: 800 }), 'retimed', 'leaf.endPower')).toBe(11));

  it('for every option that uses the subject', () => {
    const own = { id: 'mix', leaf: 'retimed', upper: 'cpo', card: 'retimed' };
    const scenario = { options: ['retimed', own], ...inputs({ 'retimed.endPower': 21 }) };
    expect(valueIn(scenario, 'mix', 'leaf.endPower')).toBe(21);
  });
});

describe('the other switch', () => {
  it('may be set and changes nothing here', () =>
    expect(valueIn(inputs({ 'switch-51.2t.switchPrice': 1 }), 'cpo', 'switchPrice')).toBe(
      valueIn({}, 'cpo', 'switchPrice'),
    ));

  it('keeps its range', () =>
    expect(refusal(inputs({ 'switch-51.2t.switchPrice': -1 }))?.field).toBe('inputs.switch-51.2t.switchPrice'));
});

describe('the name of a resolved input', () => {
  it.each([
    ['pue', 'facility.pue'],
    ['discountRate', 'money.discountRate'],
    ['switchPrice', 'switch-102.4t.switchPrice'],
    ['leaf.endPower', 'cpo-1600g.endPower'],
    ['acceleratorPower', 'fabric.acceleratorPower'],
  ])('of %s is %s', (key, name) => {
    const resolved = resolve({});
    expect(resolved.input(optionOf(resolved, 'cpo'), key).name).toBe(name);
  });
});
