import { describe, expect, it } from 'vitest';
import { assess } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { ResolvedInput } from '../../src/scenario/resolve.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { run } from '../cases/fabric-run.ts';
import { optionOf, refusal, resolve } from '../cases/refusal.ts';

/** In the fixed tables: contract prices, one direct price, and factors of 0.6 (direct) and 1.3 (shop). */
const price = (scenario: Scenario, option: string, key = 'leaf.endPrice'): ResolvedInput => {
  const resolved = resolve(scenario);
  return resolved.input(optionOf(resolved, option), key);
};

describe('the class of buyer', () => {
  it('is that with a contract unless another is asked for', () => {
    expect(resolve({}).buyerClass).toBe('contract');
    expect(price({}, 'retimed')).toMatchObject({ value: 1400, convertedFrom: null, of: [] });
  });

  it('takes its own price where there is one', () =>
    expect(price({ buyerClass: 'direct' }, 'retimed')).toMatchObject({ value: 1000, convertedFrom: null, of: [] }));

  it.each([
    ['direct', 0.6],
    ['shop', 1.3],
  ] as const)('%s converts a contract price by the factor of the tables', (buyerClass, factor) => {
    const converted = price({ buyerClass }, 'cpo');
    expect(converted.value).toBeCloseTo(703 * factor, 9);
    expect(converted).toMatchObject({
      convertedFrom: 'contract',
      of: [{ input: { name: `money.${buyerClass}PriceFactor` }, power: 1 }],
    });
    expect(price({ buyerClass }, 'cpo', 'switchPrice').value).toBeCloseTo(80_000 * factor, 9);
  });

  it('converts a direct price back to a contract and on to a shop', () => {
    const figure = { 'retimed.endPrice': { figure: 'fixed-retimed-direct' } };
    expect(price({ inputs: figure }, 'retimed').value).toBeCloseTo(1000 / 0.6, 9);
    expect(price({ buyerClass: 'shop', inputs: figure }, 'retimed').value).toBeCloseTo((1000 / 0.6) * 1.3, 9);
    expect(price({ buyerClass: 'direct', inputs: figure }, 'retimed')).toMatchObject({ value: 1000, of: [] });
  });

  it('has ends that span price and factor', () => {
    const { low, high } = price({ buyerClass: 'shop' }, 'cpo');
    expect([low, high]).toEqual([expect.closeTo(266 * 1.1, 9), expect.closeTo(1562 * 2, 9)]);
  });

  it('leaves what the scenario gives as it is', () =>
    expect(price({ buyerClass: 'shop', inputs: { 'cpo.endPrice': 700 } }, 'cpo')).toMatchObject({
      ...{ value: 700, convertedFrom: null, of: [] },
    }));

  it('leaves shares of a price to what they are shares of', () => {
    const linear = price({ buyerClass: 'direct' }, 'linear');
    expect(linear).toMatchObject({ value: 750, convertedFrom: null, shareOf: { name: 'retimed-1600g.endPrice' } });
    expect(linear.of).toHaveLength(1);
  });

  it.each([
    ['a price of electricity', 'electricityPrice'],
    ['the price of facility power', 'provisioningPrice'],
    ['a power', 'leaf.endPower'],
  ])('leaves %s alone', (_, key) =>
    expect(price({ buyerClass: 'shop' }, 'cpo', key).value).toBe(price({}, 'cpo', key).value),
  );

  it('is one of three', () =>
    expect(refusal({ buyerClass: 'retail' })).toMatchObject({
      ...{ field: 'buyerClass', found: '"retail"', allowed: 'direct, contract, shop' },
    }));
});

describe('the factor of a class', () => {
  const only: Scenario = { options: ['retimed', 'cpo'], buyerClass: 'shop' };

  it('may be set', () => {
    const inputs = { shopPriceFactor: 2 };
    expect(price({ ...only, inputs }, 'cpo').value).toBe(1406);
    expect(price({ ...only, inputs }, 'retimed').value).toBe(2800);
  });

  it('is in use only where something is converted', () => {
    const names = (scenario: Scenario): string[] =>
      finish(assess(run(scenario), { draws: 600, seed: 1 }, [])).worth.map(({ input }) => input);
    expect(names(only)).toContain('money.shopPriceFactor');
    expect(names({ ...only, buyerClass: 'contract' })).not.toContain('money.shopPriceFactor');
  });

  // Prices as numbers: all that is left to draw of them is the factor that both share.
  it('is drawn once for all that it converts', () => {
    const figures = {
      'retimed.endPrice': { figure: 'retimed-1600g-price-semianalysis' },
      'cpo.endPrice': { figure: 'cpo-1600g-price-daiwa' },
    };
    const scenario: Scenario = { ...only, inputs: figures };
    const { sample } = finish(assess(run(scenario), { draws: 4096, seed: 1 }, ['leafOpticsCost', 'switchCost']));
    // 1,000 and 625 USD by contract: the difference is always 375 of 1,000.
    const retimed = sample.options.get('retimed')!.get('leafOpticsCost')!;
    const difference = sample.comparisons.get('cpo')!.differences.get('leafOpticsCost')!;
    expect(retimed.p90 / retimed.p10).toBeGreaterThan(1.2);
    expect(difference.p10).toBeCloseTo(-0.375 * retimed.p90, 6);
    expect(difference.p90).toBeCloseTo(-0.375 * retimed.p10, 6);
    const apart = sample.comparisons.get('cpo')!.differences.get('switchCost')!;
    expect([apart.p10, apart.p90]).toEqual([0, 0]);
  });
});

describe('a converted price is told', () => {
  const warned = (scenario: Scenario) =>
    run({ options: ['retimed', 'cpo'], ...scenario }).warnings.filter((one) => one.id === 'buyer-class-converted');

  it('by name, once for all', () => {
    const found = warned({ buyerClass: 'direct' });
    expect(found).toHaveLength(1);
    const { buyerClass, inputs } = found[0]!.values;
    expect(buyerClass).toBe('direct');
    const names = inputs.map(({ owner, quantity }) => `${owner?.label ?? ''}.${quantity}`);
    expect(names).toEqual(expect.arrayContaining(['CPO.endPrice', '.switchPrice']));
    // A direct price is published, and what is bought for it follows it.
    expect(names).not.toContain('Retimed.endPrice');
  });

  it('not where nothing was converted', () => {
    expect(warned({})).toEqual([]);
    expect(warned({ buyerClass: 'contract', inputs: { 'cpo.endPrice': 1 } })).toEqual([]);
  });
});
