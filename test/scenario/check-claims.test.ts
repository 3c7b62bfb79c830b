import claims from 'virtual:claims';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import type { Claim, ClaimCheck } from '../../src/catalog/types.ts';
import { checkClaims } from '../../src/scenario/check-claims.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';

const checked = checkClaims(claims, catalog);
const claimOf = (id: string) => checked.find((claim) => claim.id === id)!;

/** A quantity of an option of a claim's scenario. */
const valueIn = (scenario: string, option: string, quantity: string): number => {
  const { options } = runScenario(claims.scenarios[scenario], catalog);
  return options.find(({ id }) => id === option)!.quantities[quantity]!.value!;
};
const saving = (scenario: string, option: string, baseline: string, quantity: string): number =>
  1 - valueIn(scenario, option, quantity) / valueIn(scenario, baseline, quantity);
const percent = (share: number): string => (share * 100).toFixed(1);

describe('the arithmetic of each claim comes out', () => {
  it('meta-ecoc-2025: 64.8 %, 638.7 W', () => {
    const name = 'claim-meta-ecoc-2025';
    expect(percent(saving(name, 'cpo', 'retimed', 'opticsPower'))).toBe('64.8');
    expect(valueIn(name, 'retimed', 'opticsPower') - valueIn(name, 'cpo', 'opticsPower')).toBeCloseTo(638.7, 1);
  });

  it('meta-ecoc-2025: 19.25 and 6.78 pJ/bit', () => {
    expect(valueIn('claim-meta-ecoc-2025', 'retimed', 'energyPerBit')).toBeCloseTo(19.25, 9);
    // 5.42 W / 800 Gbit/s = 6.775 pJ/bit
    expect(valueIn('claim-meta-ecoc-2025', 'cpo', 'energyPerBit')).toBeCloseTo(6.775, 9);
  });

  it('nvidia-slide-2025: 1,920 and 576 W, 70 %, 3.33 times', () => {
    const name = 'claim-nvidia-slide-2025';
    const [retimed, cpo] = [valueIn(name, 'retimed', 'opticsWallPower'), valueIn(name, 'cpo', 'opticsWallPower')];
    expect([retimed, cpo]).toEqual([1920, 576]);
    expect((retimed / cpo).toFixed(2)).toBe('3.33');
    expect(percent(saving(name, 'cpo', 'retimed', 'opticsWallPower'))).toBe('70.0');
  });

  it('sn6600-sn6810-2026: bases of 1,380 and 1,384 W', () => {
    const bases = claimOf('sn6600-sn6810-2026').checks.filter(({ measure }) => measure === 'remainder');
    expect(bases.map(({ computed }) => computed)).toEqual([1380, 1384]);
  });

  // One base between the two gives each system to 2 W, so the saving to 4 W and the share to 0.2 %.
  it('sn6600-sn6810-2026: 1,340 W, 40.6 %', () => {
    const name = 'claim-sn6600-sn6810-2026';
    expect(Math.abs(valueIn(name, 'retimed', 'networkPower') - 3300)).toBeLessThanOrEqual(2);
    expect(Math.abs(valueIn(name, 'cpo', 'networkPower') - 1960)).toBeLessThanOrEqual(2);
    expect(Math.abs(saving(name, 'cpo', 'retimed', 'networkPower') - 0.406)).toBeLessThan(0.002);
  });

  it('sn6600-sn6810-2026: half-retimed draws 1.6 W less per module', () => {
    const name = 'claim-sn6600-sn6810-2026';
    const less = valueIn(name, 'retimed', 'networkPower') - valueIn(name, 'half-retimed', 'networkPower');
    expect(less / 64).toBeCloseTo(1.6, 9);
  });

  it.each([
    ['claim-cisco-estimate-2023-share-50', 0.5, 0.25],
    ['claim-cisco-estimate-2023-share-60', 0.6, 0.3],
  ])('%s: an optics share of %d saves %d', (name, share, saved) => {
    expect(valueIn(name, 'retimed', 'opticsShare')).toBeCloseTo(share, 6);
    expect(saving(name, 'cpo', 'retimed', 'networkPower')).toBeCloseTo(saved, 6);
  });

  it('linear-51t-2023: an optics share of 50 % saves 25 %', () => {
    expect(valueIn('claim-linear-51t-2023', 'retimed', 'opticsShare')).toBeCloseTo(0.5, 9);
    expect(saving('claim-linear-51t-2023', 'linear', 'retimed', 'networkPower')).toBeCloseTo(0.25, 9);
  });

  it('broadcom-generations: -14.1 % and -36.4 %', () => {
    expect(percent(saving('claim-broadcom-generations', 'bailly', 'humboldt', 'opticsPower'))).toBe('14.1');
    expect(percent(saving('claim-broadcom-generations', 'davisson', 'bailly', 'opticsPower'))).toBe('36.4');
  });

  it('broadcom-generations: 352 W at 51.2T and 448 W at 102.4T', () => {
    expect(valueIn('claim-broadcom-generations', 'bailly', 'opticsPower')).toBe(352);
    expect(valueIn('claim-broadcom-generations-102t', 'davisson', 'opticsPower')).toBe(448);
  });

  it('chou-ofc-2024: 1,024 and 640 W, 37.5 %', () => {
    expect(valueIn('claim-chou-ofc-2024', 'retimed', 'opticsPower')).toBe(1024);
    expect(valueIn('claim-chou-ofc-2024', 'linear', 'opticsPower')).toBe(640);
    expect(saving('claim-chou-ofc-2024', 'linear', 'retimed', 'opticsPower')).toBe(0.375);
  });

  it('nvidia-ecoc-2026: 72.0 %, 3.57 times', () => {
    const name = 'claim-nvidia-ecoc-2026';
    const [retimed, cpo] = [valueIn(name, 'retimed', 'opticsWallPower'), valueIn(name, 'cpo', 'opticsWallPower')];
    expect(percent(1 - cpo / retimed)).toBe('72.0');
    expect((retimed / cpo).toFixed(2)).toBe('3.57');
  });

  // 3300 - 64 x 25 and 1960 - 64 x 7: two bases where one was asked for.
  it('nvidia-ecoc-2026: the pair leaves 1,700 and 1,512 W', () => {
    expect(3300 - valueIn('claim-nvidia-ecoc-2026', 'retimed', 'opticsWallPower')).toBe(1700);
    expect(1960 - valueIn('claim-nvidia-ecoc-2026', 'cpo', 'opticsWallPower')).toBe(1512);
  });

  it('ratio-and-percent: 70 % is 3.33 times, 3.5 times is 71.4 %', () => {
    expect((1 / (1 - saving('claim-ratio-and-percent-70', 'cpo', 'retimed', 'opticsPower'))).toFixed(2)).toBe('3.33');
    expect(percent(saving('claim-ratio-and-percent-3-5x', 'cpo', 'retimed', 'opticsPower'))).toBe('71.4');
  });
});

describe('verdicts', () => {
  const check: ClaimCheck = {
    label: 'a',
    scenario: 's',
    measure: 'value',
    quantity: 'opticsPower',
    option: 'retimed',
    baseline: null,
    published: 640,
    words: '640 W',
    low: 640,
    high: 640,
    unit: 'W',
  };
  const scenarios = { s: { options: ['retimed', 'cpo'], inputs: { 'retimed.endPower': 10, 'cpo.endPower': 5 } } };
  const verdict = (...changes: Partial<ClaimCheck>[]) => {
    const claim: Claim = {
      id: 'a',
      statement: '',
      source: '',
      locator: '',
      asOf: '',
      reason: '',
      checks: changes.map((change) => ({ ...check, ...change })),
    };
    return checkClaims({ claims: [claim], scenarios }, catalog)[0]!.verdict;
  };

  // 64 x 10 = 640 W and 64 x 5 = 320 W.
  it.each<[string, Partial<ClaimCheck>]>([
    ['a value', {}],
    ['a difference', { measure: 'difference', option: 'cpo', baseline: 'retimed', low: -320, high: -320 }],
    ['a saving', { measure: 'saving', option: 'cpo', baseline: 'retimed', low: 0.5, high: 0.5 }],
    ['a ratio', { measure: 'ratio', option: 'cpo', baseline: 'retimed', low: 2, high: 2 }],
    ['a remainder', { measure: 'remainder', published: 1000, low: 360, high: 360 }],
  ])('%s at both ends of its interval is reproduced', (_, change) => expect(verdict(change)).toBe('reproduced'));

  it('just below the interval does not follow', () =>
    expect(verdict({ low: 640.001, high: 641 })).toBe('does-not-follow'));
  it('just above the interval does not follow', () =>
    expect(verdict({ low: 639, high: 639.999 })).toBe('does-not-follow'));
  it('a bound that holds is bounded', () => expect(verdict({ low: 500, high: null })).toBe('bounded'));
  it('a bound that does not hold does not follow', () =>
    expect(verdict({ low: null, high: 500 })).toBe('does-not-follow'));
  it('one bound among equalities is bounded', () => expect(verdict({}, { low: 500, high: null })).toBe('bounded'));
  it('one wrong figure among right ones does not follow', () =>
    expect(verdict({}, { high: 639, low: 1 })).toBe('does-not-follow'));
  it('an unknown option is a fault', () =>
    expect(() => verdict({ option: 'linear' })).toThrow('no value of linear.opticsPower'));
});
