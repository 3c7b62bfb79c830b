import { describe, expect, it } from 'vitest';
import { finish } from '../../src/scenario/finish.ts';
import { breakEvensOf, frontierOf } from '../../src/scenario/break-evens.ts';
import type { InputValue, Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';
import { refusal, resolve } from '../cases/refusal.ts';
import { fullJson, unsound } from '../cases/whole-json.ts';

const band = (low: number, typical: number, high: number): InputValue => ({ low, typical, high });
const pair: Scenario = { options: ['retimed', 'cpo'] };
const fabric: Scenario = { ...pair, scope: 'fabric' };
const campus: Scenario = { ...pair, scope: 'campus' };

/** Every continuous input of a scenario as a number of its own, or as a band of no width. */
const allAs = (scenario: Scenario, given: (value: number) => InputValue): Scenario => ({
  ...scenario,
  inputs: Object.fromEntries(
    [...studyOf(resolve(scenario)).inputs]
      .filter(([, { input }]) => !input.whole)
      .map(([name, { value }]) => [name, given(value)]),
  ),
});
const none = { 'retimed.endPower': 0, 'cpo.endPower': 0, 'retimed.endLaserPower': 0, 'cpo.endLaserPower': 0 };
const noSerdes = { 'retimed.hostSerdesSaving': 0, 'cpo.hostSerdesSaving': 0 };
const tiny = band(0, 1e-200, 1e-150);

const cases: readonly [string, Scenario][] = [
  ['a band of no width', { ...pair, inputs: { pue: band(1.2, 1.2, 1.2) } }],
  ['bands of no width alone', allAs(pair, (value) => band(value, value, value))],
  ['numbers alone, in one switch', allAs(pair, (value) => value)],
  ['numbers alone, in a fabric', allAs(fabric, (value) => value)],
  [
    'a thousandfold',
    { ...pair, inputs: { 'cpo.endPrice': band(10, 1000, 10_000), electricityPrice: band(0.001, 0.1, 1) } },
  ],
  ['a millionfold', { ...pair, inputs: { 'cpo.endFailureRate': band(1e-6, 1e-3, 1) } }],
  ['from the smallest number there is', { ...pair, inputs: { 'cpo.endPrice': band(5e-324, 1000, 2000) } }],
  [
    'from 0 to the most',
    { ...pair, inputs: { 'cpo.endPrice': band(0, 0, 1e6), 'retimed.endFailureRate': band(0, 0, 100) } },
  ],
  ['next to nothing', { ...pair, inputs: { ...none, ...noSerdes, switchBasePower: 0, 'cpo.endPower': tiny } }],
  [
    'negative',
    {
      ...pair,
      inputs: {
        ...{ inflation: band(-0.49, -0.2, -0.1), electricityEscalation: band(-0.4, -0.1, 0.2) },
        ...{ partPriceChange: band(-0.499999, 0, 1), carbonIntensityDecline: band(-0.4, 0, 0.9) },
      },
    },
  ],
  [
    'the typical value at an end',
    { ...pair, inputs: { pue: band(1, 1, 3), conversionLoss: band(0, 0.5, 0.5), discountRate: band(0, 0, 1) } },
  ],
  ['no power at all', { ...pair, inputs: { ...none, ...noSerdes, switchBasePower: 0 } }],
  ['a power that may be none', { ...pair, inputs: { ...none, switchBasePower: band(0, 0, 1) } }],
  [
    'a saving larger than the power',
    { ...pair, inputs: { ...none, switchBasePower: 1, 'cpo.hostSerdesSaving': band(0, 5, 20) } },
  ],
  ['one year', { ...pair, inputs: { horizon: 1 } }],
  ['thirty years at no rate', { ...pair, inputs: { horizon: 30, discountRate: 0 } }],
  ['equal options', { options: ['retimed', 'cpo-upper'] }],
  ['one option', { options: ['retimed'] }],
  ['an oversubscription from 1 to 64', { ...fabric, inputs: { oversubscription: band(1, 1, 64) } }],
  [
    'any share of copper, any length',
    { ...fabric, inputs: { accessCopperShare: band(0, 0.5, 1), accessLength: band(0, 2, 10_000) } },
  ],
  [
    'checkpoints that take longer than what lies between',
    { ...fabric, inputs: { checkpointInterval: band(0, 0.001, 1), checkpointTime: band(0, 1, 100) } },
  ],
  [
    'the largest fabric, where a little more asks for a fifth tier',
    { ...fabric, inputs: { endpointCount: 33_554_432, oversubscription: band(1, 1, 1.5) } },
  ],
  ['one endpoint', { ...fabric, inputs: { endpointCount: 1 } }],
  [
    'sites apart or not',
    {
      ...campus,
      inputs: { siteDistance: band(0, 0, 20_000), interSiteShare: band(0, 0, 1), spanLength: band(1, 80, 1000) },
    },
  ],
  ['one site', { ...campus, inputs: { siteCount: 1 } }],
];

describe('an answer whatever the bands', { timeout: patience }, () => {
  it.each(cases)('%s', (_, scenario) => {
    const refused = refusal(scenario);
    if (refused) expect(refused.message).toMatch(/^inputs\.\S+: found .+; allowed: .+/);
    else expect(unsound(fullJson(scenario, 24))).toEqual([]);
  });

  it.each(cases)('%s: verdicts are sentences, shares are shares', (_, scenario) => {
    if (refusal(scenario)) return;
    for (const { verdict, wins } of fullJson(scenario, 3).comparisons) {
      expect(verdict!.text).toMatch(/^[A-Z].*\.$/);
      expect(verdict!.text).not.toMatch(/NaN|Infinity|∞|undefined|null/);
      for (const share of Object.values(wins!)) expect(share >= 0 && share <= 1).toBe(true);
    }
  });
});

describe('a break-even outside the physical range', { timeout: patience }, () => {
  it('is what is left, a number', () => {
    const scenario = { ...pair, inputs: { 'cpo.endPrice': 900_000 } };
    const found = finish(breakEvensOf(run(scenario), 'cpo', ['facility.pue', 'facility.electricityPrice']));
    expect(found.map(({ roots, steps, value }) => [roots, steps, value])).toEqual([
      [[], [], null],
      [[], [], null],
    ]);
    for (const { gap } of found) expect(gap).toBeGreaterThan(0);
  });
});

describe('a frontier', { timeout: patience }, () => {
  const take = (scenario: Scenario, x: string, y: string) => {
    const answer = run(scenario);
    const axes = [x, y].map((name) => {
      const { minimum, maximum, minimumExcluded } = studyOf(answer.resolved).inputs.get(name)!.input;
      return { name, from: minimumExcluded ? minimum + 1e-6 : minimum, to: maximum };
    });
    return finish(frontierOf(answer, 'cpo', [axes[0]!, axes[1]!], { draws: 16, seed: 1 }));
  };

  it.each<[string, Scenario, string, string]>([
    [
      'over inputs that change nothing',
      { ...pair, inputs: { carbonPrice: 0 } },
      'facility.carbonIntensity',
      'facility.carbonIntensityDecline',
    ],
    ['over one that changes nothing', pair, 'cpo-1600g.endPrice', 'switch-102.4t.switchFailureRate'],
    ['over whole ranges', pair, 'cpo-1600g.endPrice', 'facility.electricityPrice'],
    ['over what is no straight line', pair, 'money.discountRate', 'facility.provisioningLife'],
    ['over what follows another and that', pair, 'money.supportShare', 'money.integratedSupportShare'],
    ['of numbers alone', allAs(pair, (value) => value), 'cpo-1600g.endPrice', 'retimed-1600g.endPrice'],
    ['in a fabric', { ...fabric, inputs: { endpointCount: 300 } }, 'cpo-1600g.endPrice', 'fabric.oversubscription'],
  ])('%s has numbers', (_, scenario, x, y) => {
    const { frontier, curves } = take(scenario, x, y);
    for (const row of [frontier.x, frontier.y, ...frontier.differences, ...frontier.wins]) {
      expect(row).toHaveLength(41);
      expect(row.every(Number.isFinite)).toBe(true);
    }
    expect(frontier.wins.flat().every((share) => share >= 0 && share <= 1 + 1e-12)).toBe(true);
    const [low, high] = [Math.min(...frontier.y), Math.max(...frontier.y)];
    for (const value of curves.curve) expect(value === null || (value >= low && value <= high)).toBe(true);
    for (const part of curves.unsettled)
      expect(part === null || (part.from >= low && part.from <= part.to && part.to <= high)).toBe(true);
  });
});
