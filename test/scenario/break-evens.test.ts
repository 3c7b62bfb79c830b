import { describe, expect, it } from 'vitest';
import type { BreakEven } from '../../src/engine/break-even.ts';
import { finish } from '../../src/scenario/finish.ts';
import { breakEvensOf, cheapestBelow } from '../../src/scenario/break-evens.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { run } from '../cases/fabric-run.ts';
import { neutralSwitch, savedPerEnd } from '../cases/neutral-switch.ts';
import { differenceAnew } from '../cases/set-inputs.ts';

const breakEvensIn = (scenario: Scenario, option = 'cpo', names?: string[]): BreakEven[] =>
  finish(breakEvensOf(run(scenario), option, names));
const find = (scenario: Scenario, name: string): BreakEven | undefined =>
  breakEvensIn(scenario).find(({ input }) => input === name);

describe('break-evens by hand', () => {
  const rootOf = (name: string, inputs?: Record<string, number>): number => {
    const { roots, steps, value } = find(neutralSwitch(inputs), name)!;
    expect([roots.length, steps.length, value]).toEqual([1, 0, roots[0]]);
    return roots[0]!;
  };

  // 64 (price - 1,400) = 64 x 16 W x 43,800 h x 0.1 USD/kWh.
  it('the price of an end that its electricity pays for', () =>
    expect(rootOf('cpo-1600g.endPrice')).toBeCloseTo(1400 + 5 * savedPerEnd, 8));
  it('the price of the other end', () =>
    expect(rootOf('retimed-1600g.endPrice')).toBeCloseTo(1450 - 5 * savedPerEnd, 8));
  // 16 W x 43,800 h x price = 50 USD.
  it('the price of electricity', () => expect(rootOf('facility.electricityPrice')).toBeCloseTo(50 / (16 * 43.8), 10));
  it('the power of an end', () => expect(rootOf('cpo-1600g.endPower')).toBeCloseTo(25 - 50 / 4.38, 10));
  it('the share of the year', () => expect(rootOf('facility.powerOnShare')).toBeCloseTo(50 / (5 * savedPerEnd), 10));
  // An annuity of five years at 7 %.
  it('the discount rate', () =>
    expect(
      rootOf('money.discountRate', { 'cpo.endPrice': 1400 + (savedPerEnd * (1 - 1.07 ** -5)) / 0.07 }),
    ).toBeCloseTo(0.07, 10));
  // (1 - loss) x 50 = saving.
  it('the fan share', () =>
    expect(rootOf('switch-102.4t.fanShare', { 'cpo.endPrice': 1500 })).toBeCloseTo(100 / (5 * savedPerEnd) - 1, 9));

  it('what is left where no PUE turns it', () => {
    // Even at PUE 3 electricity saves 210.24 USD of 300.
    const found = find(neutralSwitch({ 'cpo.endPrice': 1700 }), 'facility.pue')!;
    expect(found).toMatchObject({ roots: [], value: null, steps: [] });
    expect(found.gap).toBeCloseTo(64 * (300 - 3 * 5 * savedPerEnd), 6);
  });

  it('an input that moves neither is not listed', () => {
    const names = breakEvensIn(neutralSwitch()).map(({ input }) => input);
    for (const name of ['facility.provisioningLife', 'switch-102.4t.switchPrice', 'money.labourRate'])
      expect(names).not.toContain(name);
  });

  it('whole numbers are not listed', () =>
    expect(breakEvensIn(neutralSwitch()).map(({ input }) => input)).not.toContain('money.horizon'));

  it('only those named are given where names are given', () =>
    expect(breakEvensIn(neutralSwitch(), 'cpo', ['facility.pue']).map(({ input }) => input)).toEqual(['facility.pue']));
});

describe('of other sides', () => {
  const scenario = neutralSwitch({ 'cpo.endPrice': 1500 });

  it('a named reference takes the place of the baseline', () => {
    const between = (option: string, reference?: string) =>
      finish(breakEvensOf(run(scenario), option, ['cpo-1600g.endPrice'], reference)).map(({ value }) => value);
    expect(between('retimed', 'cpo')[0]).toBeCloseTo(between('cpo')[0]!, 8);
    expect(between('cpo', 'cpo')).toEqual([]);
  });
});

describe('the price below which an option is the cheapest', () => {
  const even = 1400 + 5 * savedPerEnd;

  it('is where it costs what the next one does', () => {
    const below = cheapestBelow(run(neutralSwitch()), 'cpo', 'cpo-1600g.endPrice')!;
    expect(below).toBeCloseTo(even, 2);
    expect(below).toBeLessThanOrEqual(even);
  });

  it('is found for other inputs too', () => {
    const answer = run(neutralSwitch({ 'cpo.endPrice': 1500 }));
    expect(cheapestBelow(answer, 'retimed', 'facility.pue')).toBeCloseTo(100 / (5 * savedPerEnd), 8);
  });

  it('is none where it is never the cheapest, and the end of the range where it always is', () => {
    // At any PUE its electricity costs more than the 50 USD that an end costs less.
    expect(cheapestBelow(run(neutralSwitch()), 'retimed', 'facility.pue')).toBeNull();
    const dear = run(neutralSwitch({ 'cpo.endPrice': 1_000_000 }));
    expect(cheapestBelow(dear, 'retimed', 'facility.pue')).toBe(3);
  });
});

describe('equal options', () => {
  it('cpo-upper in one switch has none', () =>
    expect(breakEvensIn({ options: ['retimed', 'cpo-upper'] }, 'cpo-upper')).toEqual([]));

  it('a copy of the baseline has none', () =>
    expect(
      breakEvensIn(
        {
          ...{ scope: 'fabric', baseline: 'cpo' },
          options: ['cpo', { id: 'twin', leaf: 'copy', upper: 'cpo', card: 'retimed' }],
          architectures: { copy: { like: 'cpo' } },
        },
        'twin',
      ),
    ).toEqual([]));
});

describe('a step of counts', () => {
  // With more oversubscription a leaf has more ends for endpoints: leaves and switches above fall by whole ones.
  const scenario: Scenario = { scope: 'fabric', options: ['retimed', 'cpo-upper'] };
  const { resolved } = run(scenario);
  const { roots, steps } = breakEvensIn(scenario, 'cpo-upper', ['fabric.oversubscription'])[0]!;

  it('turns the sign from one side to the other', () => {
    expect(steps.length).toBeGreaterThan(0);
    for (const step of steps) {
      const [before, after] = [Math.max(1, step - 1e-9), Math.min(64, step + 1e-9)].map((value) =>
        Math.sign(differenceAnew(resolved, 'cpo-upper', 'fabric.oversubscription', value).difference),
      );
      expect(before! * after!, String(step)).toBe(-1);
    }
  });

  it('jumps over zero: nowhere is nothing left', () => expect(roots).toEqual([]));
});
