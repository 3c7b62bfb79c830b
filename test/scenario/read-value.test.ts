import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { refusal, resolve, optionOf, valueIn } from '../cases/refusal.ts';

const withInput = (name: string, value: unknown) => ({ inputs: { [name]: value } });

describe('a value that is refused', () => {
  it.each<[string, string, unknown, string, string | RegExp, string | RegExp]>([
    ['text for a number', 'pue', 'high', 'inputs.pue', '"high"', /^a number/],
    ['a number as text', 'pue', '1.2', 'inputs.pue', '"1.2"', '1.2, the number alone'],
    ['true', 'pue', true, 'inputs.pue', 'true', /^a number/],
    ['null', 'pue', null, 'inputs.pue', 'null', /^a number/],
    ['a list', 'pue', [1, 1.1, 1.2], 'inputs.pue', '[1,1.1,1.2]', /^a number/],
    ['NaN', 'pue', NaN, 'inputs.pue', 'NaN', '1 to 3'],
    ['infinity', 'pue', Infinity, 'inputs.pue', 'Infinity', '1 to 3'],
    ['infinity from a file', 'pue', JSON.parse('1e999'), 'inputs.pue', 'Infinity', '1 to 3'],
    ['minus infinity', 'inflation', -Infinity, 'inputs.inflation', '-Infinity', 'above -0.5 to 1'],
    ['infinity in a band', 'pue', { low: 1, typical: 1, high: Infinity }, 'inputs.pue.high', 'Infinity', '1 to 3'],
    [
      'a band out of order',
      'pue',
      { low: 1.3, typical: 1.2, high: 1.4 },
      'inputs.pue',
      '1.3, 1.2, 1.4',
      'low <= typical <= high',
    ],
    [
      'a high below typical',
      'pue',
      { low: 1.1, typical: 1.2, high: 1.15 },
      'inputs.pue',
      '1.1, 1.2, 1.15',
      'low <= typical <= high',
    ],
    [
      'a band without low',
      'pue',
      { typical: 1.2, high: 1.4 },
      'inputs.pue',
      /"typical"/,
      /band \{low, typical, high\}/,
    ],
    ['a band with text', 'pue', { low: '1', typical: 1.2, high: 1.4 }, 'inputs.pue.low', '"1"', '1 to 3'],
    ['a band beyond the range', 'pue', { low: 0.9, typical: 1.2, high: 1.4 }, 'inputs.pue.low', '0.9', '1 to 3'],
    [
      'a band for a whole number',
      'horizon',
      { low: 4, typical: 5, high: 6 },
      'inputs.horizon',
      'a band',
      /whole number/,
    ],
    ['half of a whole number', 'horizon', 5.5, 'inputs.horizon', '5.5', 'a whole number 1 to 30 year'],
    [
      'an unknown figure',
      'pue',
      { figure: 'facility-pue-none' },
      'inputs.pue.figure',
      '"facility-pue-none"',
      /id of a figure/,
    ],
    ['a figure that is a number', 'pue', { figure: 3 }, 'inputs.pue.figure', '3', /id of a figure/],
    [
      'a figure of another quantity',
      'pue',
      { figure: 'facility-power-on-share' },
      'inputs.pue.figure',
      /powerOnShare/,
      'a figure for pue',
    ],
    [
      'a figure of another subject',
      'retimed.endPower',
      { figure: 'retimed-800g-power-meta-2025' },
      'inputs.retimed.endPower.figure',
      /retimed-800g/,
      'a figure for retimed-1600g',
    ],
    [
      'a figure of another switch',
      'switchPrice',
      { figure: 'switch-51.2t-price-shop' },
      'inputs.switchPrice.figure',
      /switch-51.2t/,
      'a figure for switch-102.4t',
    ],
    ['a figure and a number', 'pue', { figure: 'facility-pue-aws', typical: 1 }, 'inputs.pue', /figure/, /^a number/],
  ])('%s', (_, name, value, field, found, allowed) => {
    const error = refusal(withInput(name, value));
    expect(error?.field).toBe(field);
    expect(error?.found).toMatch(found);
    expect(error?.allowed).toMatch(allowed);
  });
});

/** Both ends as stated by the contract, one step outside of each. */
describe('a range ends exactly where it says', () => {
  it.each([
    ['pue', 1, 3],
    ['conversionLoss', 0, 0.5],
    ['discountRate', 0, 1],
    ['powerOnShare', 0, 1],
    ['swapPaidShare', 0, 1],
    ['retimed.unserviceableShare', 0, 1],
    ['cpo.unserviceableShare', 0, 1],
  ])('%s from %d to %d', (name, minimum, maximum) => {
    for (const value of [minimum, maximum]) expect(refusal(withInput(name, value))).toBeUndefined();
    for (const value of [minimum - 1e-12, maximum + 1e-12])
      expect(refusal(withInput(name, value))).toMatchObject({ field: `inputs.${name}`, found: String(value) });
  });

  it.each([
    ['horizon', 1, 30],
    ['endpointCount', 1, 33554432],
    ['planeCount', 1, 16],
  ])('%s from %d to %d, whole', (name, minimum, maximum) => {
    for (const value of [minimum, maximum]) expect(refusal(withInput(name, value))).toBeUndefined();
    for (const value of [minimum - 1, maximum + 1])
      expect(refusal(withInput(name, value))).toMatchObject({ field: `inputs.${name}`, found: String(value) });
  });

  it.each(['inflation', 'electricityEscalation', 'partPriceChange', 'acceleratorPriceChange'])(
    '%s leaves -0.5 out',
    (name) => {
      expect(refusal(withInput(name, -0.5))).toMatchObject({ field: `inputs.${name}`, found: '-0.5' });
      expect(refusal(withInput(name, -0.5 + 1e-9))).toBeUndefined();
    },
  );

  it('of every input: both ends stand, what is beyond does not', () => {
    for (const { quantity, subject, scopes, minimum, maximum, minimumExcluded } of catalog.data.inputs) {
      if (scopes.length === 0 || quantity === 'portRate') continue;
      const name = subject === 'architecture' ? `cpo.${quantity}` : quantity;
      expect(refusal(withInput(name, maximum)), quantity).toBeUndefined();
      expect(refusal(withInput(name, minimum)) === undefined, quantity).toBe(!minimumExcluded);
      expect(refusal(withInput(name, maximum + 1)), quantity).toMatchObject({ field: `inputs.${name}` });
      expect(refusal(withInput(name, minimum - 1)), quantity).toMatchObject({ field: `inputs.${name}` });
    }
  });
});

describe('inputs of other scopes', () => {
  it('are accepted and change nothing', () => {
    const found = valueIn({ inputs: { endpointCount: 4096, siteCount: 3 } }, 'cpo', 'pue');
    expect(found).toBe(valueIn({}, 'cpo', 'pue'));
  });

  it('keep their range', () =>
    expect(refusal(withInput('oversubscription', 65))).toMatchObject({
      field: 'inputs.oversubscription',
      allowed: '1 to 64',
    }));
});

describe('a value that is accepted', () => {
  const input = (name: string, value: unknown, key = name) => {
    const resolved = resolve(withInput(name, value));
    return resolved.input(optionOf(resolved, 'cpo'), key);
  };

  it('a number', () => expect(input('pue', 1.2)).toMatchObject({ value: 1.2, low: null, high: null, figure: null }));

  it('a band: typical counts', () =>
    expect(input('pue', { low: 1.1, typical: 1.15, high: 1.3 })).toMatchObject({
      value: 1.15,
      low: 1.1,
      high: 1.3,
    }));

  it('a band of one value is a number', () =>
    expect(input('pue', { low: 1.2, typical: 1.2, high: 1.2 })).toMatchObject({ value: 1.2, low: null, high: null }));

  // figures.csv, fleet of one operator in 2024.
  it('a figure by its id', () =>
    expect(input('pue', { figure: 'facility-pue-google-2024' })).toMatchObject({
      value: 1.09,
      origin: 'scenario',
      figure: { id: 'facility-pue-google-2024' },
    }));

  it('a figure of a region', () =>
    expect(input('electricityPrice', { figure: 'de-electricity-price' })).toMatchObject({ value: 0.1544 }));
});
