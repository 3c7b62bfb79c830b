import { describe, expect, it } from 'vitest';
import { metrics, type WinsByThird } from '../../src/engine/metrics.ts';
import type { SampledComparison } from '../../src/engine/sample.ts';
import type { Swing } from '../../src/engine/swings.ts';
import { assess } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { decisionMetrics, likelihoodOf, verdictOf, type Verdict } from '../../src/scenario/verdict.ts';
import { run } from '../cases/fabric-run.ts';
import { patience } from '../cases/patience.ts';

interface Given {
  readonly wins: number;
  readonly thirds?: readonly WinsByThird[];
  readonly swings?: readonly Swing[];
}

const usual = run({ options: ['retimed', 'linear', 'cpo'] });

/** The verdict of a comparison whose option is lower in a share of draws. */
function verdict({ wins, thirds = [], swings = [] }: Given, scenario?: Scenario, option = 'cpo'): Verdict {
  const sampled: SampledComparison = {
    wins: { tco: 1, tcoWithoutIdle: wins, facilityPower: 1, totalCarbon: 1 },
    thirds,
    differences: new Map([['tcoWithoutIdle', { p10: -1, p50: 0, p90: 1 }]]),
  };
  return verdictOf(scenario ? run(scenario) : usual, option, sampled, swings);
}
const short = (given: Given, scenario?: Scenario, option?: string): string => {
  const { id, likelihood } = verdict(given, scenario, option);
  return `${id} ${likelihood}`;
};

describe('limits of likelihood', () => {
  it.each<[number, string]>([
    [1, 'option-wins very-likely'],
    [0.9, 'option-wins very-likely'],
    [0.9 - 1e-6, 'option-wins likely'],
    [0.66, 'option-wins likely'],
    [0.66 - 1e-6, 'not-settled null'],
    [0.5, 'not-settled null'],
    [0.34 + 1e-6, 'not-settled null'],
    [0.34, 'stay-pluggable likely'],
    [0.1 + 1e-6, 'stay-pluggable likely'],
    [0.1, 'stay-pluggable very-likely'],
    [0, 'stay-pluggable very-likely'],
  ])('%d of the draws: %s', (wins, expected) => expect(short({ wins })).toBe(expected));

  // 1 - 0.34 is a last digit less than 0.66 in doubles.
  it.each([10, 50, 100, 200, 1000])('hold alike for both sides, counted in %d draws', (draws) => {
    for (let won = 0; won <= draws; won++) {
      const [one, other] = [won / draws, (draws - won) / draws].map((wins) => verdict({ wins }).likelihood);
      expect(one, String(won)).toBe(other);
    }
  });

  it.each([
    [0.66, 'likely'],
    [0.66 - 1e-12, 'likely'],
    [0.9 - 1e-12, 'very-likely'],
    [0.65999, null],
    [0.9, 'very-likely'],
    [0.89999, 'likely'],
  ])('of a share of %d alone: %s', (share, likelihood) => expect(likelihoodOf(share)).toBe(likelihood));
});

describe('stay pluggable', () => {
  const lost = { wins: 0 };
  it('where the baseline is pluggable and the option integrated', () =>
    expect(verdict(lost).id).toBe('stay-pluggable'));
  it('not where the option is pluggable too', () =>
    expect(verdict(lost, undefined, 'linear').id).toBe('baseline-wins'));
  it('not where the baseline is integrated', () =>
    expect(verdict(lost, { baseline: 'cpo', options: ['cpo', 'linear'] }, 'linear').id).toBe('baseline-wins'));
  it('not where both are integrated', () => {
    const own = { id: 'acme', leaf: 'acme-end', upper: 'cpo', card: 'retimed' };
    const scenario = {
      ...{ baseline: 'cpo', options: ['cpo', own] },
      architectures: { 'acme-end': { like: 'cpo' } },
    };
    expect(verdict(lost, scenario, 'acme').id).toBe('baseline-wins');
  });
  it('in a fabric also where only the switches above are integrated', () =>
    expect(verdict(lost, { scope: 'fabric', options: ['retimed', 'cpo-upper'] }, 'cpo-upper').id).toBe(
      'stay-pluggable',
    ));
  it('in a fabric not against a baseline that is integrated above its leaves', () =>
    expect(verdict(lost, { scope: 'fabric', baseline: 'cpo-upper', options: ['cpo', 'cpo-upper'] }).id).toBe(
      'baseline-wins',
    ));
  it('an option that wins is no reason to stay', () => expect(verdict({ wins: 1 }).id).toBe('option-wins'));
});

describe('no difference', () => {
  const only = (scenario: Scenario, option: string): Verdict =>
    finish(assess(run(scenario), { draws: 64, seed: 1 }, ['tcoWithoutIdle'])).verdicts.get(option)!;

  it('cpo-upper in one switch, whose leaf is the baseline', () =>
    expect(only({ options: ['retimed', 'cpo-upper'] }, 'cpo-upper')).toEqual({
      ...{ id: 'no-difference', likelihood: null, by: 'tcoWithoutIdle', share: 0.5, optionLeads: true, settledBy: [] },
    }));
  it('a copy of the baseline in a fabric', () => {
    const own = { id: 'twin', leaf: 'copy', upper: 'retimed', card: 'retimed' };
    const architectures = { copy: { like: 'retimed' } };
    expect(only({ scope: 'fabric', options: ['retimed', own], architectures }, 'twin').id).toBe('no-difference');
  });
  it('not where typical values are equal but draws are not', () => {
    const own = { id: 'twin', leaf: 'copy', upper: 'retimed', card: 'retimed' };
    const { value } = run({}).resolved.input(run({}).resolved.options[0]!, 'leaf.endPrice');
    const endPrice = { low: value / 2, typical: value, high: 2 * value };
    const scenario = { options: ['retimed', own], architectures: { copy: { like: 'retimed', endPrice } } };
    expect(only(scenario, 'twin').id).not.toBe('no-difference');
  });
});

describe('no difference, by what is drawn', () => {
  const same = (wins: number, drawn?: { p10: number; p50: number; p90: number }) =>
    verdictOf(
      run({ options: ['retimed', 'cpo-upper'] }),
      'cpo-upper',
      {
        wins: { tco: 1, tcoWithoutIdle: wins, facilityPower: 1, totalCarbon: 1 },
        thirds: [],
        differences: new Map(drawn && [['tcoWithoutIdle', drawn]]),
      },
      [],
    ).id;
  const band = (p10: number, p90: number) => ({ p10, p50: 0, p90 });

  it.each<[string, Verdict['id'], number, ReturnType<typeof band>?]>([
    ['nothing was drawn', 'no-difference', 0.7],
    ['no draw differs', 'no-difference', 0.5, band(0, 0)],
    ['some are lower', 'not-settled', 0.5, band(-1, 0)],
    ['some are higher', 'not-settled', 0.5, band(0, 1)],
    ['few are lower', 'not-settled', 0.51, band(0, 0)],
  ])('%s: %s', (_, id, wins, drawn) => expect(same(wins, drawn)).toBe(id));

  it('none where the expected costs of this option differ, whatever those of others', () => {
    const sampled = {
      ...{ wins: { tco: 1, tcoWithoutIdle: 0.5, facilityPower: 1, totalCarbon: 1 }, thirds: [] },
      differences: new Map([['tcoWithoutIdle', band(0, 0)]]),
    };
    const answer = run({ options: ['retimed', 'cpo-upper', 'cpo'] });
    expect(['cpo-upper', 'cpo'].map((id) => verdictOf(answer, id, sampled, []).id)).toEqual([
      ...['no-difference', 'not-settled'],
    ]);
  });
});

it('the option leads from half of the draws', () => {
  const leads = (wins: number) => {
    const { share, optionLeads, by } = verdict({ wins });
    return [share, optionLeads, by];
  };
  expect(leads(0.5)).toEqual([0.5, true, 'tcoWithoutIdle']);
  expect(leads(0.75)).toEqual([0.75, true, 'tcoWithoutIdle']);
  expect(leads(0.25)).toEqual([0.75, false, 'tcoWithoutIdle']);
});

it('decisions are by cost first, then by each other total once', () => {
  expect(decisionMetrics[0]).toBe('tcoWithoutIdle');
  expect([...decisionMetrics].sort()).toEqual([...metrics].sort());
});

describe('what settles or turns it', () => {
  const third = (input: string, low: number, high: number): WinsByThird => ({ input, low, high });
  const swing = (input: string, atLow: number, atHigh: number): Swing => ({
    ...{ input, atLow, atHigh },
    swing: Math.abs(atHigh - atLow),
  });

  it('not settled: an input that alone makes a side likely, exactly at the limit too', () =>
    expect(
      verdict({ wins: 0.5, thirds: [third('a', 0.66, 0.4), third('b', 0.65, 0.36), third('c', 0.5, 0.34)] }).settledBy,
    ).toEqual(['a', 'c']));

  it('not settled: an end of a band settles nothing', () =>
    expect(verdict({ wins: 0.5, thirds: [third('a', 0.6, 0.4)], swings: [swing('a', -9, 9)] }).settledBy).toEqual([]));

  it('settled: an input in a third of which the other side is lower in most draws', () =>
    expect(verdict({ wins: 0.8, thirds: [third('a', 0.4, 0.9), third('b', 0.5, 0.9)] }).settledBy).toEqual(['a']));

  it('settled for the baseline: likewise', () =>
    expect(verdict({ wins: 0.2, thirds: [third('a', 0.6, 0.1), third('b', 0.5, 0.1)] }).settledBy).toEqual(['a']));

  it('settled: an input that turns it at an end of its band', () =>
    expect(
      verdict({
        wins: 0.95,
        thirds: [third('a', 0.9, 1), third('b', 0.9, 1)],
        swings: [swing('a', 5, -50), swing('b', -1, -60)],
      }).settledBy,
    ).toEqual(['a']));

  it('settled for the baseline: an end of its band at which the option is lower', () =>
    expect(
      verdict({
        wins: 0.05,
        thirds: [third('a', 0.1, 0), third('b', 0.1, 0), third('c', 0.1, 0), third('d', 0.1, 0)],
        swings: [swing('a', -5, 50), swing('b', 1, 60), swing('c', 0, 60), swing('d', 60, -5)],
      }).settledBy,
    ).toEqual(['a', 'd']));

  it('settled: an end of its band at which both cost the same turns nothing', () =>
    expect(verdict({ wins: 0.95, thirds: [third('a', 0.9, 1)], swings: [swing('a', 0, -50)] }).settledBy).toEqual([]));

  it('the strongest in either direction first', () =>
    expect(
      verdict({ wins: 0.5, thirds: [third('a', 0.2, 0.5), third('b', 0.9, 0.1), third('c', 0.3, 0.8)] }).settledBy,
    ).toEqual(['b', 'c', 'a']));

  it('the strongest first, five at most', () => {
    const thirds = ['a', 'b', 'c', 'd', 'e', 'f'].map((input, i) => third(input, 0.1, 0.8 + i / 100));
    expect(verdict({ wins: 0.5, thirds }).settledBy).toEqual(['f', 'e', 'd', 'c', 'b']);
  });
});

describe('swapping option and baseline', { timeout: patience }, () => {
  const of = (baseline: string, option: string) =>
    finish(
      assess(run({ options: ['retimed', 'cpo'], baseline }), { draws: 999, seed: 1 }, ['tcoWithoutIdle', 'capex']),
    ).sample.comparisons.get(option)!;
  const [there, back] = [of('retimed', 'cpo'), of('cpo', 'retimed')];

  it.each(['tcoWithoutIdle', 'capex'])('negates the band of %s', (name) => {
    const [one, other] = [there.differences.get(name)!, back.differences.get(name)!];
    expect(other.p10 / -one.p90).toBeCloseTo(1, 12);
    expect(other.p50 / -one.p50).toBeCloseTo(1, 12);
    expect(other.p90 / -one.p10).toBeCloseTo(1, 12);
  });

  it.each(['tco', 'tcoWithoutIdle', 'facilityPower', 'totalCarbon'] as const)('mirrors the share by %s', (metric) =>
    expect(there.wins[metric] + back.wins[metric]).toBeCloseTo(1, 12),
  );
});
