import { describe, expect, it } from 'vitest';
import type { Sampler } from '../../src/engine/band.ts';
import { spanOf, Swings } from '../../src/engine/swings.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { StudyInput } from '../../src/engine/study.ts';
import { handMadeStudy, type Given, type Reads } from '../cases/hand-made-study.ts';

const bands = {
  price: { low: 1, typical: 2, high: 4 },
  // A tenth of a price each.
  part: { low: 0.05, typical: 0.1, high: 0.3, of: [{ name: 'price', power: 1 as const }] },
  certain: { low: 3, typical: 3, high: 3 },
  count: { low: 5, typical: 5, high: 5, whole: true },
  nothing: { low: -1, typical: 0, high: 1 },
};

const study = (sampler: Sampler = 'triangular') =>
  handMadeStudy(
    { tco: (a, b, c) => 10 * a + 100 * b + 7 * c, facilityPower: (_, __, c) => c },
    bands,
    {
      base: { a: 'price', b: 'certain', c: 1 },
      one: { a: 'price', b: 'part', c: 'nothing' },
      same: { a: 'price', b: 'certain', c: 'count' },
    },
    sampler,
  );
const swings = (quantities = ['tco', 'facilityPower'], sampler?: Sampler) =>
  finish(Swings.of(study(sampler), quantities));

describe('what an input does to a quantity, in edition 2026.11 from end to end of its band', () => {
  it('largest first, with what follows it', () =>
    // The price: 10 and 100 parts of a tenth of it. The part of a price of 2: 0.1 to 0.6.
    expect(swings().ofQuantity('one', 'tco')).toEqual([
      { input: 'price', atLow: 20, atHigh: 80, swing: 60 },
      { input: 'part', atLow: 30, atHigh: expect.closeTo(80, 9) as number, swing: expect.closeTo(50, 9) as number },
      { input: 'nothing', atLow: 33, atHigh: 47, swing: 14 },
    ]));

  it('what does not reach it is left out', () => {
    expect(swings().ofQuantity('base', 'tco')).toEqual([{ input: 'price', atLow: 317, atHigh: 347, swing: 30 }]);
    expect(swings().ofQuantity('base', 'facilityPower')).toEqual([]);
    expect(swings().ofQuantity('one', 'facilityPower')).toEqual([{ input: 'nothing', atLow: -1, atHigh: 1, swing: 2 }]);
  });

  it('of option less baseline', () =>
    // Both have 10 prices: what is left are the parts, 100 of a tenth, less 300 and 7.
    expect(swings().ofDifference('one', 'tco')).toEqual([
      { input: 'part', atLow: -297, atHigh: expect.closeTo(-247, 9) as number, swing: expect.closeTo(50, 9) as number },
      { input: 'price', atLow: -297, atHigh: -267, swing: 30 },
      { input: 'nothing', atLow: -294, atHigh: -280, swing: 14 },
    ]));

  it('nothing moves an option less itself', () => expect(swings().ofDifference('base', 'tco')).toEqual([]));

  it('today from P10 to P90 of what is drawn', () => {
    const [price] = swings(['tco'], 'split-triangular').ofQuantity('base', 'tco');
    // Two thirds lie below 2: P10 = 1 + sqrt(0.1 / (2 / 3)), P90 = 4 - 2 sqrt(0.1 / (1 / 3)).
    expect(price!.atLow).toBeCloseTo(300 + 7 + 10 * (1 + Math.sqrt(0.15)), 9);
    expect(price!.atHigh).toBeCloseTo(300 + 7 + 10 * (4 - 2 * Math.sqrt(0.3)), 9);
  });
});

describe('how much an input counts', () => {
  it('by what it contributes, or by its swing where that is more', () =>
    // What is certain contributes 300; a price of 2 contributes 20 and swings by 30.
    expect(swings().weightsOfQuantity('base', 'tco')).toEqual([
      { input: 'certain', weight: expect.closeTo(300, 6) as number },
      { input: 'price', weight: 30 },
    ]));

  it('a count has no share of itself, and what is 0 no hundredth', () => {
    expect(swings().weightsOfQuantity('same', 'facilityPower')).toEqual([]);
    expect(swings().weightsOfQuantity('one', 'facilityPower')).toEqual([{ input: 'nothing', weight: 2 }]);
  });

  it('is the same list at each call, another for each option and quantity', () => {
    const own = swings();
    expect(own.weightsOfQuantity('base', 'tco')).toBe(own.weightsOfQuantity('base', 'tco'));
    expect(own.weightsOfQuantity('one', 'tco')).not.toEqual(own.weightsOfQuantity('base', 'tco'));
    expect(own.weightsOfQuantity('base', 'facilityPower')).toEqual([]);
  });

  it('in a difference only what the two do not share', () => {
    const [certain, part, price, nothing] = swings().weightsOfDifference('one', 'tco');
    expect(certain).toEqual({ input: 'certain', weight: expect.closeTo(300, 6) as number });
    expect(part).toEqual({ input: 'part', weight: expect.closeTo(50, 9) as number });
    expect(price).toEqual({ input: 'price', weight: 30 });
    expect(nothing).toEqual({ input: 'nothing', weight: 14 });
    // A count of 5 in the place of 1: nothing that moves by a share.
    expect(swings().weightsOfDifference('same', 'tco')).toEqual([]);
  });

  it('nothing in an option less itself', () => expect(swings().weightsOfDifference('base', 'tco')).toEqual([]));
});

describe('ends by hand', () => {
  const of = (
    formula: Reads,
    own: Readonly<Record<string, Omit<StudyInput, 'name'>>>,
    options: Readonly<Record<string, Given>>,
  ): Swings => finish(Swings.of(handMadeStudy({ tco: formula }, own, options, 'triangular'), ['tco']));
  const certain = { low: 3, typical: 3, high: 3 };

  it('a count with a band swings, and has no share of itself', () => {
    const count = { low: 4, typical: 5, high: 6, whole: true };
    const found = of((a) => 7 * a, { count }, { base: { a: 'count' }, one: { a: 1 } });
    expect(found.ofQuantity('base', 'tco')).toEqual([{ input: 'count', atLow: 28, atHigh: 42, swing: 14 }]);
    expect(found.weightsOfQuantity('base', 'tco')).toEqual([{ input: 'count', weight: 14 }]);
    expect(found.weightsOfDifference('one', 'tco')).toEqual([{ input: 'count', weight: 14 }]);
  });

  it('what an input contributes shows in a hundredth more of it', () =>
    // 3.03 squared is 9.1809.
    expect(of((a) => a * a, { certain }, { base: { a: 'certain' } }).weightsOfQuantity('base', 'tco')).toEqual([
      { input: 'certain', weight: expect.closeTo(18.09, 9) as number },
    ]));

  it('what moves a result by no more than rounding counts for nothing', () => {
    // Of three millions less than 3e-6 is rounding; what is faint moves them by 2e-7.
    const small: Reads = (a, b, c) => 1e6 * a + 1e-5 * b + c;
    const options = {
      base: { a: 'certain', b: 'faint', c: 'other' },
      one: { a: 'certain', b: 'other' },
      none: { a: 0 },
    };
    const found = of(
      small,
      { certain, faint: { low: 1.99, typical: 2, high: 2.01 }, other: { low: 2, typical: 2, high: 2 } },
      options,
    );
    const namesOf = (weights: readonly { readonly input: string }[]) => weights.map(({ input }) => input);
    expect(namesOf(found.weightsOfQuantity('base', 'tco'))).toEqual(['certain', 'other']);
    expect(found.ofQuantity('base', 'tco')).toEqual([]);
    // Of two options the larger says what is rounding.
    expect(namesOf(found.weightsOfDifference('one', 'tco'))).toEqual(['other']);
    expect(namesOf(found.weightsOfDifference('none', 'tco'))).toEqual(['certain', 'other']);
    expect(found.ofDifference('none', 'tco')).toEqual([]);
  });

  it('only options that an input moves are computed for it', () => {
    const made = handMadeStudy(
      { tco: (a) => a },
      { price: bands.price, other: bands.price },
      { base: { a: 'price' }, one: { a: 'other' } },
    );
    let computed = 0;
    const model = {
      ...made.model,
      evaluate: (...given: Parameters<typeof made.model.evaluate>) => {
        computed += 1;
        made.model.evaluate(...given);
      },
    };
    finish(Swings.of({ ...made, model }, ['tco']));
    // At both ends and at a hundredth more.
    expect(computed).toBe(2 * 3);
  });
});

describe('the span of an input', () => {
  const typical = new Map([['price', 2]]);

  it('reaches from P10 to P90 and to the typical value, its parents at theirs', () => {
    const span = (low: number, typicalOwn: number, high: number) =>
      spanOf({ sampler: 'split-triangular', typical }, { name: 'x', low, typical: typicalOwn, high });
    expect(span(0, 1, 2).low).toBeCloseTo(Math.sqrt(0.2), 12);
    expect(span(0, 1, 2).high).toBeCloseTo(2 - Math.sqrt(0.2), 12);
    // The short side is the likely one: P90 lies below the typical value, or P10 above it.
    expect(span(0, 0.01, 10).high).toBe(0.01);
    expect(span(0, 9.99, 10).low).toBe(9.99);
    const of = [{ name: 'price', power: 1 as const }];
    const follower = spanOf({ sampler: 'triangular', typical }, { name: 'x', low: 1, typical: 2, high: 3, of });
    expect(follower).toEqual({ low: 2, high: 6 });
  });
});
