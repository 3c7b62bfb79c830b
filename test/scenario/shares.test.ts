import { describe, expect, it } from 'vitest';
import { Swings } from '../../src/engine/swings.ts';
import { readSetting } from '../../src/cli/read-scenario.ts';
import { assess, type Assessment } from '../../src/scenario/assess.ts';
import { breakEvensOf, frontierOf } from '../../src/scenario/break-evens.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { ResolvedInput } from '../../src/scenario/resolve.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { run } from '../cases/fabric-run.ts';
import { neutralSwitch } from '../cases/neutral-switch.ts';
import { optionOf, refusal, resolve, valueIn } from '../cases/refusal.ts';
import { differenceAnew } from '../cases/set-inputs.ts';
import { catalog } from '../cases/tables.ts';

const input = (inputs: Record<string, unknown>, option = 'linear', key = 'leaf.endPrice'): ResolvedInput => {
  const resolved = resolve({ inputs });
  return resolved.input(optionOf(resolved, option), key);
};
const band = (low: number, typical: number, high: number) => ({ low, typical, high });

describe('a share of the tables', () => {
  // In the fixed tables a linear end costs 0.7 to 0.85, on average 0.75, of a retimed one of 1,000 to 2,000.
  it('is a factor and a value', () =>
    expect(input({})).toMatchObject({
      ...{ value: 1050, low: 700, high: 1700, own: band(0.7, 0.75, 0.85) },
      shareOf: { name: 'retimed-1600g.endPrice' },
    }));

  it('moves with what it is a share of', () => {
    const inputs = { 'retimed.endPrice': 2000 };
    expect(input(inputs)).toMatchObject({ value: 1500, low: 1400, high: 1700 });
    expect(valueIn({ inputs }, 'half-retimed', 'leaf.endPrice')).toBe(1750);
    // The part of a linear end is bought at its price: a share of a share.
    expect(valueIn({ inputs }, 'linear', 'leaf.serviceUnitPrice')).toBe(1500);
  });

  it('stays where it is set, and what follows it follows', () => {
    const inputs = { 'retimed.endPrice': 2000, 'linear.endPrice': 1000 };
    expect(input(inputs)).toMatchObject({ value: 1000, low: null, high: null, shareOf: null });
    expect(valueIn({ inputs }, 'linear', 'leaf.serviceUnitPrice')).toBe(1000);
    expect(valueIn({ inputs }, 'half-retimed', 'leaf.endPrice')).toBe(1750);
  });

  it('is taken over by an own product', () => {
    const scenario = {
      architectures: { 'acme-end': { like: 'linear', endPower: 9 } },
      options: ['retimed', { id: 'acme', leaf: 'acme-end', upper: 'retimed', card: 'retimed' }],
    };
    expect(valueIn({ ...scenario, inputs: { 'retimed.endPrice': 2000 } }, 'acme', 'leaf.endPrice')).toBe(1500);
    const quoted = { ...scenario, inputs: { 'acme-end.endPrice': 999, 'retimed.endPrice': 2000 } };
    expect(valueIn(quoted, 'acme', 'leaf.endPrice')).toBe(999);
    expect(valueIn(quoted, 'acme', 'leaf.serviceUnitPrice')).toBe(999);
  });
});

describe('a share of the scenario', () => {
  it.each<[string, unknown]>([
    ['an object', { of: 'retimed.endPrice', low: 0.6, typical: 0.65, high: 0.8 }],
    ['text', '0.6:0.65:0.8 of retimed.endPrice'],
    ['text of a setting', readSetting('cpo.endPrice', '0.6:0.65:0.8 of retimed.endPrice', catalog)],
    ['per cent', '60:65:80 % of retimed.endPrice'],
    ['under the long name', '0.6:0.65:0.8 of retimed-1600g.endPrice'],
  ])('with a band: %s', (_, share) =>
    expect(input({ 'cpo.endPrice': share }, 'cpo')).toMatchObject({
      ...{ value: 910, low: 600, high: 1600, own: band(0.6, 0.65, 0.8), origin: 'scenario' },
      shareOf: { name: 'retimed-1600g.endPrice' },
    }),
  );

  it.each<[string, unknown]>([
    ['an object', { of: 'retimed.endPrice', typical: 0.5 }],
    ['text', '0.5 of retimed.endPrice'],
    ['text of a setting', readSetting('cpo.endPrice', '0.5 of retimed.endPrice', catalog)],
    ['per cent', '50% of retimed.endPrice'],
    ['per cent as it is printed', '50 % of retimed.endPrice'],
    ['text with a part of one', '.5  of  retimed.endPrice'],
  ])('without a band of its own: %s', (_, share) =>
    expect(input({ 'cpo.endPrice': share }, 'cpo')).toMatchObject({ value: 700, low: 500, high: 1000 }),
  );

  it('of a number is a number where the factor is one', () =>
    expect(input({ 'retimed.endPrice': 1000, 'cpo.endPrice': '0.5 of retimed.endPrice' }, 'cpo')).toMatchObject({
      ...{ value: 500, low: null, high: null },
    }));

  it('may be of a share of the tables', () =>
    expect(input({ 'cpo.endPrice': '2 of linear.endPrice' }, 'cpo').value).toBe(2100));

  it('of the facility needs no subject', () =>
    expect(
      valueIn(
        { inputs: { supportShare: 0.1, moduleSupportShare: '0.5 of supportShare' } },
        'cpo',
        'moduleSupportShare',
      ),
    ).toBe(0.05));
});

describe('a share that is refused', () => {
  it.each<[string, Record<string, unknown>, string, string | RegExp, string | RegExp]>([
    [
      'of itself',
      { 'retimed.endPrice': '0.75 of retimed.endPrice' },
      'inputs.retimed.endPrice',
      'a share of itself: retimed-1600g.endPrice of retimed-1600g.endPrice',
      'a share of an input that does not follow it',
    ],
    [
      'each of the other',
      { 'retimed.endPrice': '0.9 of cpo.endPrice', 'cpo.endPrice': '0.9 of retimed.endPrice' },
      'inputs.retimed.endPrice',
      /^a share of itself: retimed-1600g.endPrice of cpo-1600g.endPrice of retimed-1600g.endPrice$/,
      /does not follow it/,
    ],
    [
      'of what follows it in the tables',
      { 'retimed.endPrice': '1.3 of linear.endPrice' },
      'inputs.retimed.endPrice',
      /a share of itself/,
      /does not follow it/,
    ],
    [
      'of another unit',
      { 'retimed.endPrice': '0.75 of retimed.endPower' },
      'inputs.retimed.endPrice.of',
      '"retimed.endPower", in W',
      'an input in USD',
    ],
    [
      'of an unknown name',
      { 'retimed.endPrice': '0.75 of retimed.endPrise' },
      'inputs.retimed.endPrice.of',
      'the unknown name "endPrise"',
      /./,
    ],
    [
      'the fourth in a row',
      { 'cpo.endPrice': '1 of linear.serviceUnitPrice', 'half-retimed.endPrice': '1 of cpo.endPrice' },
      'inputs.half-retimed.endPrice',
      /share of 4 others in a row/,
      'at most 3 in a row',
    ],
    ['of nothing', { 'cpo.endPrice': '0 of retimed.endPrice' }, 'inputs.cpo.endPrice.typical', '0', /a factor above 0/],
    ['below nothing', { 'cpo.endPrice': '-1 of retimed.endPrice' }, 'inputs.cpo.endPrice.typical', '-1', /above 0/],
    [
      'a low end of nothing',
      { 'cpo.endPrice': '0:0.5:1 of retimed.endPrice' },
      'inputs.cpo.endPrice.low',
      '0',
      /a factor above 0/,
    ],
    [
      'out of order',
      { 'cpo.endPrice': '0.9:0.5:1 of retimed.endPrice' },
      'inputs.cpo.endPrice',
      '0.9, 0.5, 1',
      'low <= typical <= high',
    ],
    [
      'that gives more than the input can be',
      { 'cpo.endPrice': '900 of retimed.endPrice' },
      'inputs.cpo.endPrice',
      /^1800000$|^1260000$/,
      /^0 to 1000000 USD$/,
    ],
    [
      'whose high end gives more than the input can be',
      { 'cpo.endPrice': '0.5:1:900 of retimed.endPrice' },
      'inputs.cpo.endPrice',
      '1800000',
      /^0 to 1000000 USD$/,
    ],
    ['of no name', { 'cpo.endPrice': { of: 3, typical: 1 } }, 'inputs.cpo.endPrice.of', '3', /the name of another/],
    ['in what decides which figures are read', { portRate: '1 of switch-51.2t.portRate' }, 'inputs.portRate', /./, /./],
    [
      'with one end',
      { 'cpo.endPrice': { of: 'retimed.endPrice', typical: 1, low: 0.5 } },
      'inputs.cpo.endPrice',
      /./,
      /a share such as/,
    ],
  ])('%s', (_, inputs, field, found, allowed) => {
    const error = refusal({ inputs });
    expect(error?.field).toBe(field);
    expect(error?.found).toMatch(found);
    expect(error?.allowed).toMatch(allowed);
    expect(error?.message).toBe(`${field}: found ${error?.found}; allowed: ${error?.allowed}`);
  });

  it('three in a row are accepted', () =>
    expect(refusal({ inputs: { 'cpo.endPrice': '1 of linear.serviceUnitPrice' } })).toBeUndefined());
});

const nothing = ['endFailureRate', 'endLaserPower', 'hostSerdesSaving'].map((name) => [`linear.${name}`, 0] as const);
/** One switch of which ends and electricity alone cost: a linear end draws 35 W more than a retimed one. */
const three = (inputs: Record<string, InputValue> = {}): Scenario => {
  const scenario = neutralSwitch({ ...Object.fromEntries(nothing), 'linear.endPower': 60, ...inputs });
  return { ...scenario, options: ['retimed', 'linear', 'cpo'] };
};
const factor = { 'linear.endPrice': '0.75 of retimed.endPrice' };
const [moreWatts, perWatt] = [35, 4.38];

describe('what moves a price moves its shares', () => {
  const breakEvenOf = (name: string, inputs: Record<string, InputValue> = factor): number | null =>
    finish(breakEvensOf(run(three(inputs)), 'linear', [name]))[0]!.value;

  // A quarter of the price pays for 35 W.
  it('in a break-even', () => {
    const root = breakEvenOf('retimed-1600g.endPrice')!;
    expect(root).toBeCloseTo((moreWatts * perWatt) / 0.25, 8);
    const { difference, size } = differenceAnew(resolve(three(factor)), 'linear', 'retimed-1600g.endPrice', root);
    expect(Math.abs(difference)).toBeLessThan(1e-9 * size);
  });

  it('in a break-even of the share itself it is let go', () => {
    const root = breakEvenOf('linear-1600g.endPrice')!;
    expect(root).toBeCloseTo(1400 - moreWatts * perWatt, 8);
    const { difference, size } = differenceAnew(resolve(three(factor)), 'linear', 'linear-1600g.endPrice', root);
    expect(Math.abs(difference)).toBeLessThan(1e-9 * size);
  });

  it('in a break-even a share that is set stays', () =>
    expect(breakEvenOf('retimed-1600g.endPrice', { 'linear.endPrice': 1050 })).toBeCloseTo(
      1050 + moreWatts * perWatt,
      8,
    ));

  it('in a break-even of a share of a share', () => {
    const inputs = { ...factor, 'cpo.endPrice': '0.8 of linear.endPrice' };
    const root = finish(breakEvensOf(run(three(inputs)), 'cpo', ['retimed-1600g.endPrice']))[0];
    // 0.6 of the price and 16 W less: nowhere equal.
    expect(root).toMatchObject({ roots: [], value: null });
    const { difference } = differenceAnew(resolve(three(inputs)), 'cpo', 'retimed-1600g.endPrice', 700);
    expect(difference).toBeCloseTo(64 * (-0.4 * 700 - 16 * perWatt), 8);
  });

  it('in what matters most', () => {
    const { study } = studyOf(resolve(three({ ...factor, 'retimed.endPrice': band(1000, 1400, 1800) })));
    const swings = finish(Swings.of(study, ['tcoWithoutIdle'])).ofDifference('linear', 'tcoWithoutIdle');
    const { swing } = swings.find(({ input: name }) => name === 'retimed-1600g.endPrice')!;
    expect(swing).toBeCloseTo(64 * 0.25 * 800 * (1 - Math.sqrt(0.2)), 6);
  });

  it('in a frontier', () => {
    const axes = [
      { name: 'facility.electricityPrice', from: 0.05, to: 0.2 },
      { name: 'retimed-1600g.endPrice', from: 100, to: 2000 },
    ] as const;
    const { frontier, curves } = finish(frontierOf(run(three(factor)), 'linear', axes, { draws: 1, seed: 1 }));
    curves.curve.forEach((price, i) => expect(price).toBeCloseTo((moreWatts * 43.8 * frontier.x[i]!) / 0.25, 6));
  });
});

describe('draws of shares', () => {
  const price = { 'retimed.endPrice': band(1000, 1400, 2000) };
  const assessed = (scenario: Scenario, draws = 2000): Assessment =>
    finish(assess(run(scenario), { draws, seed: 1 }, ['leafOpticsCost']));

  it('have the price drawn once for all', () => {
    const { sample } = assessed(three({ ...price, ...factor }));
    const retimed = sample.options.get('retimed')!.get('leafOpticsCost')!;
    const { p10, p50, p90 } = sample.comparisons.get('linear')!.differences.get('leafOpticsCost')!;
    // Always a quarter of the price that is drawn.
    expect(p10).toBeCloseTo(-0.25 * retimed.p90, 6);
    expect(p50).toBeCloseTo(-0.25 * retimed.p50, 6);
    expect(p90).toBeCloseTo(-0.25 * retimed.p10, 6);
  });

  it('have the factor drawn once for all', () => {
    const shared = { 'linear.endPrice': '0.7:0.75:0.85 of retimed.endPrice' };
    const also = { id: 'also', leaf: 'linear', upper: 'linear', card: 'linear' };
    const { sample } = assessed({ ...three({ ...price, ...shared }), options: ['retimed', 'linear', also] });
    const { pairs } = sample.ranked.tcoWithoutIdle;
    expect(pairs.find(({ a, b }) => a === 1 && b === 2)!.equal).toBe(true);
    expect(pairs.find(({ a, b }) => a === 0 && b === 1)!.equal).toBe(false);
  });

  it('have the price drawn where nothing else reads it', () => {
    const scenario: Scenario = { ...three({ ...price, ...factor }), options: ['linear'], baseline: 'linear' };
    const { p10, p90 } = assessed(scenario).sample.options.get('linear')!.get('leafOpticsCost')!;
    expect(p10).toBeLessThan(64 * 0.75 * 1250);
    expect(p90).toBeGreaterThan(64 * 0.75 * 1600);
  });

  it('spread as factor and price together', () => {
    const shared = { 'linear.endPrice': '0.6:0.75:0.9 of retimed.endPrice' };
    const { sample } = assessed(three({ ...price, ...shared }), 16_384);
    const alone = assessed(three({ 'linear.endPrice': '0.6:0.75:0.9 of retimed.endPrice' }), 16_384);
    const width = ({ sample: { options } }: Pick<Assessment, 'sample'>): number => {
      const { p10, p90 } = options.get('linear')!.get('leafOpticsCost')!;
      return p90 - p10;
    };
    expect(width({ sample })).toBeGreaterThan(1.5 * width(alone));
    expect(
      sample.ranked.tcoWithoutIdle.means[1]! / run(three(shared)).options[1]!.quantities.tcoWithoutIdle!.value!,
    ).toBeCloseTo(1, 3);
  });
});
