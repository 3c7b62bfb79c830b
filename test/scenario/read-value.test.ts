import { describe, expect, it } from 'vitest';
import { inRange, readValue } from '../../src/scenario/read-value.ts';
import { catalog } from '../cases/tables.ts';
import { refusal, refusalIn, resolve, optionOf, valueIn } from '../cases/refusal.ts';

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

  it('a figure with a band has its band, one without has none', () => {
    const pue = (figure: string) => input('pue', { figure });
    expect(pue('facility-pue-aws')).toMatchObject({ low: 1.08, value: 1.15, high: 1.54, bandOf: 'figure' });
    expect(pue('facility-pue-google-2024')).toMatchObject({ low: null, value: 1.09, high: null });
  });

  it('a figure without a band is read without one', () => {
    const bandOf = (figure: string) => readValue('pue', { figure }, catalog.input('pue')!, catalog).band;
    expect(bandOf('facility-pue-aws')).toEqual({ low: 1.08, typical: 1.15, high: 1.54 });
    expect(bandOf('facility-pue-google-2024')).toBeNull();
  });

  it('a share with spaces around it', () => {
    const { value } = input('cpo.endPrice', 1200, 'leaf.endPrice');
    expect(value).toBe(1200);
    const scenario = { inputs: { 'cpo.endPrice': 1200, 'linear.endPrice': '  0.75 of cpo.endPrice ' } };
    expect(valueIn(scenario, 'linear', 'leaf.endPrice')).toBe(900);
  });

  it('a factor up to a thousand', () => {
    const share = (typical: unknown) => ({
      inputs: { 'cpo.endPrice': 1, 'linear.endPrice': { of: 'cpo.endPrice', typical } },
    });
    expect(valueIn(share(1000), 'linear', 'leaf.endPrice')).toBe(1000);
  });

  it('a measurement, with where it can be read', () =>
    expect(input('pue', { typical: 1.2, measured: 'hall 3' })).toMatchObject({
      value: 1.2,
      statement: { kind: 'measured', source: 'hall 3' },
    }));

  it.each([
    ['.55 W', 0.55],
    ['+5 W', 5],
    ['5. W', 5],
    ['5e0 W', 5],
    [' 5 W ', 5],
    ['5000 mW', 5],
  ])('text with a unit: %j', (text, watts) => expect(input('cpo.endPower', text, 'leaf.endPower').value).toBe(watts));
});

describe('refused in these words', () => {
  const quote = '{"supplier": name, "date": "YYYY-MM-DD"}';
  const factor = 'a factor above 0 up to 1000';
  const form = (unit: string): string =>
    `a number in ${unit}, a band {low, typical, high}, {"figure": id}, a share such as "75 % of retimed.endPrice", or text with a unit such as "9 ${unit}"`;
  const alone = (number: number, unit: string): string => `${number}, the number alone, or text as "${number} ${unit}"`;
  const price = (value: unknown) => ({ 'cpo.endPrice': value });
  const share = (typical: unknown) => price({ of: 'linear.endPrice', typical });
  const quoted = (given: unknown) => price({ typical: 1, quote: given });
  const measured = (source: unknown) => ({ pue: { typical: 1.2, measured: source } });

  it.each<[string, Record<string, unknown>, string]>([
    ['nothing', price(undefined), `: missing; allowed: ${form('USD')}`],
    [
      'a share of nothing',
      price({ of: '', typical: 1 }),
      '.of: found ""; allowed: the name of another input, such as retimed.endPrice',
    ],
    [
      'a share of a number',
      price({ of: 3, typical: 1 }),
      '.of: found 3; allowed: the name of another input, such as retimed.endPrice',
    ],
    ['a factor as text', share('0.5'), `.typical: found "0.5"; allowed: ${factor}`],
    ['a factor of null', share(null), `.typical: found null; allowed: ${factor}`],
    ['no factor', share(NaN), `.typical: found NaN; allowed: ${factor}`],
    ['a factor without end', share(Infinity), `.typical: found Infinity; allowed: ${factor}`],
    ['a factor of 0', share(0), `.typical: found 0; allowed: ${factor}`],
    ['a factor below 0', share(-1), `.typical: found -1; allowed: ${factor}`],
    ['a factor above a thousand', share(1000.1), `.typical: found 1000.1; allowed: ${factor}`],
    [
      'an end of a band of factors',
      price({ of: 'linear.endPrice', low: 0.5, typical: 0.6, high: 'x' }),
      `.high: found "x"; allowed: ${factor}`,
    ],
    [
      'a band of factors of a whole number',
      { jobEndpoints: { of: 'endpointCount', low: 0.1, typical: 0.2, high: 0.3 } },
      ': found a band; allowed: a whole number 1 to 33554432; a whole number has no band',
    ],
    ['a quote that is missing', quoted(undefined), `.quote: missing; allowed: ${quote}`],
    ['a quote of null', quoted(null), `.quote: found null; allowed: ${quote}`],
    ['a quote as text', quoted('x'), `.quote: found "x"; allowed: ${quote}`],
    ['a quote without a day', quoted({ supplier: 'A' }), `.quote: found {"supplier":"A"}; allowed: ${quote}`],
    [
      'a quote of a number',
      quoted({ supplier: 3, date: '2026-11-20' }),
      '.quote.supplier: found 3; allowed: the name of the supplier',
    ],
    [
      'a quote of nobody',
      quoted({ supplier: ' ', date: '2026-11-20' }),
      '.quote.supplier: found " "; allowed: the name of the supplier',
    ],
    [
      'a day in a list',
      quoted({ supplier: 'A', date: ['2026-11-20'] }),
      '.quote.date: found ["2026-11-20"]; allowed: a date as YYYY-MM-DD',
    ],
    [
      'a day with more before it',
      quoted({ supplier: 'A', date: 'x2026-11-20' }),
      '.quote.date: found "x2026-11-20"; allowed: a date as YYYY-MM-DD',
    ],
    [
      'a quoted price below 0',
      price({ typical: -1, quote: { supplier: 'A', date: '2026-11-20' } }),
      '.typical: found -1; allowed: 0 to 1000000 USD',
    ],
    [
      'a measurement that is missing',
      measured(undefined),
      '.measured: missing; allowed: where the measurement can be read',
    ],
    ['a measurement as a number', measured(3), '.measured: found 3; allowed: where the measurement can be read'],
    ['a measurement of spaces', measured(' '), '.measured: found " "; allowed: where the measurement can be read'],
    ['a measurement outside the range', { pue: { typical: 9, measured: 'm' } }, '.typical: found 9; allowed: 1 to 3'],
    ['a power below 0', { 'cpo.endPower': '-5 W' }, ': found -5; allowed: 0 to 1000 W'],
    ['a number of dollars as a power', { 'cpo.endPower': '$5' }, `: found "$5"; allowed: ${form('W')}`],
    // One group of three after a comma may be thousands or decimals.
    ['12,345', { switchPrice: '12,345' }, `: found "12,345"; allowed: ${form('USD')}`],
    ['1,234', { switchPrice: '1,234' }, `: found "1,234"; allowed: ${form('USD')}`],
    ['1234,567', { switchPrice: '1234,567' }, `: found "1234,567"; allowed: ${alone(1234.567, 'USD')}`],
    ['1,2345', { switchPrice: '1,2345' }, `: found "1,2345"; allowed: ${alone(1.2345, 'USD')}`],
    ['spaces around a number', { switchPrice: ' 450 ' }, `: found " 450 "; allowed: ${alone(450, 'USD')}`],
    ['a space behind a unit', { switchPrice: '450USD ' }, `: found "450USD "; allowed: ${alone(450, 'USD')}`],
    ['wide digits', { switchPrice: '４５０' }, `: found "４５０"; allowed: ${alone(450, 'USD')}`],
  ])('%s', (_, inputs, message) => {
    const [name] = Object.keys(inputs);
    expect(refusal({ scope: 'fabric', inputs })?.message).toBe(`inputs.${name}${message}`);
  });
});

it('what cannot be compared with a number is refused as any other', () => {
  for (const value of [Symbol('x'), Object.create(null) as unknown, 1n])
    expect(refusalIn(() => inRange('power', value, catalog.input('endPower')!))?.allowed).toBe('0 to 1000 W');
});

describe('a reader of units', () => {
  const power = catalog.input('endPower')!;

  it('is given the text without the spaces around it, and the unit of the input', () => {
    const asked: unknown[] = [];
    const { typical } = readValue('power', ' 9 furlongs ', power, catalog, (...given) => {
      asked.push(given);
      return 7;
    });
    expect([typical, asked]).toEqual([7, [['9 furlongs', 'W']]]);
  });

  it('that is broken is no fault of the text', () => {
    const broken = (): number => {
      throw new TypeError('broken');
    };
    expect(() => readValue('power', '9 W', power, catalog, broken)).toThrow(new TypeError('broken'));
  });
});
