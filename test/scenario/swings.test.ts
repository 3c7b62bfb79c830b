import { describe, expect, it } from 'vitest';
import { Swings, type Swing } from '../../src/engine/swings.ts';
import { finish } from '../../src/scenario/finish.ts';
import { studyOf } from '../../src/scenario/study.ts';
import { neutralSwitch, savedPerEnd } from '../cases/neutral-switch.ts';
import { resolve } from '../cases/refusal.ts';

const pricesOfEnd = { 'cpo.endPrice': { low: 1400, typical: 1450, high: 1500 } };
const electricity = { electricityPrice: { low: 0.05, typical: 0.1, high: 0.2 } };
const shared = { switchPrice: { low: 50_000, typical: 80_000, high: 90_000 } };

/** Of the scenario's own inputs; the tables leave bands that change nothing here. */
function swings(inputs: object, read: (swings: Swings) => Swing[]): Swing[] {
  const { study } = studyOf(resolve(neutralSwitch({ ...inputs })));
  return read(finish(Swings.of(study, ['tcoWithoutIdle', 'opticsPower'])));
}
const ofDifference = (inputs: object): Swing[] => swings(inputs, (all) => all.ofDifference('cpo', 'tcoWithoutIdle'));

describe('what one input does from end to end of its band, the rest typical', () => {
  it('a price of an end: 64 times its width', () =>
    expect(ofDifference(pricesOfEnd)).toEqual([
      {
        input: 'cpo-1600g.endPrice',
        atLow: expect.closeTo(-64 * 5 * savedPerEnd, 6) as number,
        atHigh: expect.closeTo(64 * (100 - 5 * savedPerEnd), 6) as number,
        swing: expect.closeTo(6400, 6) as number,
      },
    ]));

  it('the price of electricity: what an end saves, falling', () => {
    const [{ input, atLow, atHigh, swing } = {} as Swing] = ofDifference(electricity);
    expect(input).toBe('facility.electricityPrice');
    expect(atLow).toBeCloseTo(64 * (50 - 2.5 * savedPerEnd), 6);
    expect(atHigh).toBeCloseTo(64 * (50 - 10 * savedPerEnd), 6);
    expect(swing).toBeCloseTo(64 * 7.5 * savedPerEnd, 6);
  });

  it('the largest first', () =>
    expect(ofDifference({ ...pricesOfEnd, ...electricity }).map(({ input }) => input)).toEqual([
      ...['facility.electricityPrice', 'cpo-1600g.endPrice'],
    ]));

  // 16 W at 0.05 to 0.2 USD/kWh; 8 W at 0.1 USD/kWh: neither is left at an end when the other is varied.
  it('of two that multiply each other, each with the other typical', () => {
    const power = { 'cpo.endPower': { low: 5, typical: 9, high: 13 } };
    const sizes = ofDifference({ ...electricity, ...power }).map(({ input, swing }) => [input, swing]);
    expect(sizes).toEqual([
      ['facility.electricityPrice', expect.closeTo(64 * 16 * 43.8 * 0.15, 6)],
      ['cpo-1600g.endPower', expect.closeTo(64 * 8 * 43.8 * 0.1, 6)],
    ]);
  });

  it('what both share and cancels is left out of a difference', () =>
    expect(ofDifference(shared).filter(({ swing }) => swing > 1e-6)).toEqual([]));

  it('and counts in a total', () => {
    const [first] = swings(shared, (all) => all.ofQuantity('cpo', 'tcoWithoutIdle'));
    expect([first!.input, Math.round(first!.swing)]).toEqual(['switch-102.4t.switchPrice', 40_000]);
  });

  it('what a quantity is not made of is left out', () =>
    expect(swings(pricesOfEnd, (all) => all.ofQuantity('cpo', 'opticsPower'))).toEqual([]));
});
