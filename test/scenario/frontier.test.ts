import { describe, expect, it } from 'vitest';
import type { Band } from '../../src/engine/band.ts';
import { finish } from '../../src/scenario/finish.ts';
import { frontierOf, type FrontierAxis } from '../../src/scenario/break-evens.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withInput } from '../../src/scenario/settings.ts';
import { quantileOf, shareBelow } from '../cases/distributions.ts';
import { run } from '../cases/fabric-run.ts';
import { neutralSwitch, savedPerEnd } from '../cases/neutral-switch.ts';
import { patience } from '../cases/patience.ts';
import { differenceAnew } from '../cases/set-inputs.ts';

const take = (scenario: Scenario, axes: readonly [FrontierAxis, FrontierAxis], draws = 400, option = 'cpo') =>
  finish(frontierOf(run(scenario), option, axes, { draws, seed: 1 }));
const prices = [
  { name: 'retimed-1600g.endPrice', from: 1000, to: 2000 },
  { name: 'cpo-1600g.endPrice', from: 1000, to: 2400 },
] as const;

describe('a frontier of two prices by hand', () => {
  const saved = 5 * savedPerEnd;

  it('the curve is where the price of an end is that of the other and its electricity', () => {
    const { frontier, curves } = take(neutralSwitch(), prices, 1);
    curves.curve.forEach((y, i) => expect(y).toBeCloseTo(frontier.x[i]! + saved, 8));
  });

  it('with all other inputs certain one side wins every draw on each side of the curve', () => {
    const { frontier } = take(neutralSwitch(), prices, 10);
    frontier.x.forEach((x, a) =>
      frontier.y.forEach((y, b) => expect(frontier.wins[a]![b]).toBeCloseTo(y < x + saved ? 1 : 0, 12)),
    );
  });

  // 16 W x 43,800 h x price of electricity is what an end may cost more.
  const wide: Band = { low: 0.05, typical: 0.1, high: 0.2 };
  const scenario = neutralSwitch({ electricityPrice: wide });

  it('the share of draws is that of electricity prices which pay for the end', () => {
    const { frontier } = take(scenario, prices);
    frontier.x.forEach((x, a) =>
      frontier.y.forEach((y, b) =>
        expect(Math.abs(frontier.wins[a]![b]! - (1 - shareBelow(wide, (y - x) / (16 * 43.8))))).toBeLessThan(0.005),
      ),
    );
  });

  it('what is not settled lies between the tenth and the ninth tenth', () => {
    const { frontier, curves } = take(scenario, prices);
    const more = (share: number): number =>
      16 * 43.8 * quantileOf((price) => shareBelow(wide, price), share, 0.05, 0.2);
    curves.unsettled.forEach((part, i) => {
      // Between two points, 35 USD apart, the share is read off a straight line.
      expect(Math.abs(part!.from - (frontier.x[i]! + more(0.1)))).toBeLessThan(15);
      expect(Math.abs(part!.to - (frontier.x[i]! + more(0.9)))).toBeLessThan(15);
    });
  });

  it('has no curve where the range holds none', () => {
    const far = [prices[0], { name: 'cpo-1600g.endPrice', from: 5000, to: 6000 }] as const;
    const { curves } = take(scenario, far, 20);
    expect(curves.curve.every((y) => y === null)).toBe(true);
    expect(curves.unsettled.every((part) => part === null)).toBe(true);
  });
});

describe('the differences of a frontier are those of new runs', { timeout: patience }, () => {
  const switchCase = { options: ['retimed', 'cpo'] };
  it.each<[string, Scenario, FrontierAxis, FrontierAxis]>([
    ['straight in both', switchCase, prices[0], prices[1]],
    ['straight in one', switchCase, { name: 'money.discountRate', from: 0, to: 0.3 }, prices[1]],
    [
      'straight in none',
      switchCase,
      { name: 'money.discountRate', from: 0, to: 0.3 },
      { name: 'facility.provisioningLife', from: 1, to: 40 },
    ],
    [
      'two that multiply each other',
      switchCase,
      { name: 'facility.pue', from: 1, to: 2 },
      { name: 'facility.electricityPrice', from: 0, to: 0.5 },
    ],
    ...[
      ['one that follows the other', 'money.supportShare', 'money.integratedSupportShare'],
      ['one that the other follows', 'money.integratedSupportShare', 'money.supportShare'],
    ].map(([label, x, y]): [string, Scenario, FrontierAxis, FrontierAxis] => [
      ...([label!, switchCase] as const),
      { name: x!, from: 0, to: 0.5 },
      { name: y!, from: 0.1, to: 0.4 },
    ]),
    [
      'with jumps of counts',
      { scope: 'fabric', options: ['retimed', 'cpo'], inputs: { endpointCount: 1000 } },
      { name: 'fabric.oversubscription', from: 1, to: 8 },
      { name: 'cpo-1600g.endPrice', from: 500, to: 3000 },
    ],
  ])('%s', (_, scenario, x, y) => {
    const { frontier } = take(scenario, [x, y], 1);
    const { resolved } = run(scenario);
    for (const [a, b] of [
      [0, 0],
      [40, 40],
      [7, 31],
      [20, 13],
    ] as const) {
      const set = run(withInput(resolved.scenario, resolved.settings, x.name, frontier.x[a]!)).resolved;
      const { difference, size } = differenceAnew(set, 'cpo', y.name, frontier.y[b]!);
      expect(Math.abs(frontier.differences[a]![b]! - difference)).toBeLessThanOrEqual(1e-11 * size);
    }
  });
});
