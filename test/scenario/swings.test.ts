import { describe, expect, it } from 'vitest';
import { Swings, type Swing } from '../../src/engine/swings.ts';
import { finish } from '../../src/scenario/finish.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { neutralSwitch, savedPerEnd } from '../cases/neutral-switch.ts';
import { resolve } from '../cases/refusal.ts';

const pricesOfEnd = { 'cpo.endPrice': { low: 1400, typical: 1450, high: 1500 } };
const electricity = { electricityPrice: { low: 0.05, typical: 0.1, high: 0.2 } };
const shared = { switchPrice: { low: 50_000, typical: 80_000, high: 90_000 } };

/** Of 1,400, 1,450 and 1,500: half of the draws lie on each side. */
const endPrice = { p10: 1400 + 50 * Math.sqrt(0.2), p90: 1500 - 50 * Math.sqrt(0.2) };
/** Of 0.05, 0.1 and 0.2: two thirds of the draws lie below 0.1. */
const kWh = { p10: 0.05 + 0.05 * Math.sqrt(0.15), p90: 0.2 - 0.1 * Math.sqrt(0.3) };

/** Of the scenario's own inputs; the tables leave bands that change nothing here. */
function swings(inputs: object, read: (swings: Swings) => Swing[]): Swing[] {
  const { study } = studyOf(resolve(neutralSwitch({ ...inputs })));
  return read(finish(Swings.of(study, ['tcoWithoutIdle', 'opticsPower'])));
}
const ofDifference = (inputs: object): Swing[] => swings(inputs, (all) => all.ofDifference('cpo', 'tcoWithoutIdle'));

describe('what one input does from its P10 to its P90, the rest typical', () => {
  it('a price of an end: 64 times its width', () =>
    expect(ofDifference(pricesOfEnd)).toEqual([
      {
        input: 'cpo-1600g.endPrice',
        atLow: expect.closeTo(64 * (endPrice.p10 - 1400 - 5 * savedPerEnd), 6) as number,
        atHigh: expect.closeTo(64 * (endPrice.p90 - 1400 - 5 * savedPerEnd), 6) as number,
        swing: expect.closeTo(64 * (endPrice.p90 - endPrice.p10), 6) as number,
      },
    ]));

  it('the price of electricity: what an end saves, falling', () => {
    const [{ input, atLow, atHigh, swing } = {} as Swing] = ofDifference(electricity);
    expect(input).toBe('facility.electricityPrice');
    // A saving of savedPerEnd a year is that at 0.1 USD/kWh.
    expect(atLow).toBeCloseTo(64 * (50 - 50 * kWh.p10 * savedPerEnd), 6);
    expect(atHigh).toBeCloseTo(64 * (50 - 50 * kWh.p90 * savedPerEnd), 6);
    expect(swing).toBeCloseTo(64 * 50 * (kWh.p90 - kWh.p10) * savedPerEnd, 6);
  });

  it('the largest first', () =>
    expect(ofDifference({ ...electricity, ...pricesOfEnd }).map(({ input }) => input)).toEqual([
      ...['cpo-1600g.endPrice', 'facility.electricityPrice'],
    ]));

  // 16 W at the ends of electricity; the width of the power at 0.1 USD/kWh: neither is left at an end when the other is varied.
  it('of two that multiply each other, each with the other typical', () => {
    const power = { 'cpo.endPower': { low: 5, typical: 9, high: 13 } };
    const sizes = ofDifference({ ...electricity, ...power }).map(({ input, swing }) => [input, swing]);
    expect(sizes).toEqual([
      ['facility.electricityPrice', expect.closeTo(64 * 16 * 43.8 * (kWh.p90 - kWh.p10), 6)],
      ['cpo-1600g.endPower', expect.closeTo(64 * 8 * (1 - Math.sqrt(0.2)) * 43.8 * 0.1, 6)],
    ]);
  });

  // Nineteen draws of twenty lie below 0.1: its P90 does too.
  it('a typical value beyond the P90 is an end', () => {
    const [one] = ofDifference({ electricityPrice: { low: 0.05, typical: 0.1, high: 1.05 } });
    expect(one!.atHigh).toBeCloseTo(64 * (50 - 5 * savedPerEnd), 6);
    expect(one!.atLow).toBeCloseTo(64 * (50 - 50 * (0.05 + 0.05 * Math.sqrt(0.1 / 0.95)) * savedPerEnd), 6);
  });

  it('what both share and cancels is left out of a difference', () => expect(ofDifference(shared)).toEqual([]));

  it('and counts in a total', () => {
    const [first] = swings(shared, (all) => all.ofQuantity('cpo', 'tcoWithoutIdle'));
    // A quarter of the draws lie below 80,000.
    const [p10, p90] = [50_000 + 30_000 * Math.sqrt(0.4), 90_000 - 10_000 * Math.sqrt(0.4 / 3)];
    expect([first!.input, Math.round(first!.swing)]).toEqual(['switch-102.4t.switchPrice', Math.round(p90 - p10)]);
  });

  it('what a quantity is not made of is left out', () =>
    expect(swings(pricesOfEnd, (all) => all.ofQuantity('cpo', 'opticsPower'))).toEqual([]));
});
