import { describe, expect, it } from 'vitest';
import { claimOf, savingIn, valueIn } from '../cases/claim-run.ts';

const hoursPerYear = 8760;

describe('the arithmetic of each claim on failures comes out', () => {
  it('oracle-lpo-field: 43 % fewer links with a drop', () =>
    expect((savingIn('claim-oracle-lpo-field', 'leafEvents', 'linear') * 100).toFixed(0)).toBe('43'));

  it.each([
    ['linear', 156591, 0.03244],
    ['retimed', 202042, 0.05681],
  ])('oracle-lpo-field: %s, %d links, a share of %d', (option, links, share) => {
    const name = `claim-oracle-lpo-field-${option}-links`;
    expect(valueIn(name, 'cardUsedEnds', option)).toBe(links);
    expect(valueIn(name, 'cardEvents', option)).toBeCloseTo(links * share, 6);
  });

  // Without a failure the limit at confidence c is -ln(1 - c) for the hours of the test.
  it.each([
    ['laser-60', 0.6, 9],
    ['laser-90', 0.9, 23],
  ])('lumentum-fit: %s, confidence %d, %d FIT', (option, confidence, published) => {
    const fit = ((valueIn('claim-lumentum-fit', 'leafEvents', option) / 64) * 1e9) / hoursPerYear;
    expect(fit).toBeCloseTo((-Math.log(1 - confidence) / 1e8) * 1e9, 2);
    expect(Math.round(fit)).toBe(published);
  });

  it('lumentum-fit: 8.76 and 1.752 failures a year of 10,000 lasers', () => {
    expect(valueIn('claim-lumentum-fit-10000-lasers', 'cardEvents', 'laser-100')).toBeCloseTo(8.76, 9);
    expect(valueIn('claim-lumentum-fit-10000-lasers', 'cardEvents', 'laser-20')).toBeCloseTo(1.752, 9);
  });

  it.each([
    [16384, '1.80'],
    [131072, '0.23'],
  ])('meta-rsc-2024: %d accelerators, one failure in %s h', (accelerators, hours) => {
    const failures = valueIn(`claim-meta-rsc-2024-${String(accelerators)}`, 'interruptions');
    expect(failures).toBeCloseTo((accelerators / 8) * 0.0065 * 365, 6);
    expect((hoursPerYear / failures).toFixed(2)).toBe(hours);
  });

  it('meta-rsc-2024: the same rate gives 28.8 h at 1,024 accelerators', () => {
    expect((24 / (128 * 0.0065)).toFixed(1)).toBe('28.8');
    expect(claimOf('meta-rsc-2024').reason).toContain('28.8 h');
  });

  it.each([
    [2, '1.64'],
    [4, '1.23'],
  ])('alibaba-checkpoints: every %d h, %s % of the time', (interval, share) => {
    const name = `claim-alibaba-checkpoints-${String(interval)}-h`;
    expect(valueIn(name, 'interruptions')).toBeCloseTo(24, 9);
    const loss = ((24 / hoursPerYear) * interval) / 2 + 100 / 3600 / interval;
    expect(valueIn(name, 'idleShare')).toBeCloseTo(loss / (1 + loss), 12);
    expect((valueIn(name, 'idleShare') * 100).toFixed(2)).toBe(share);
  });

  it('alibaba-failure-cost: 1.5 h of 20,000 USD, less what the lost time itself loses', () => {
    expect(valueIn('claim-alibaba-failure-cost', 'interruptions')).toBeCloseTo(1, 9);
    expect(valueIn('claim-alibaba-failure-cost', 'idleCost')).toBeCloseTo(30000 / (1 + 1.5 / hoursPerYear), 6);
  });
});

describe('the arithmetic of each claim on counts comes out', () => {
  const counts = (name: string, names: string[]): number[] => names.map((quantity) => valueIn(name, quantity));

  it('fat-tree-3: 65,536 endpoints, 5,120 switches, 131,072 links', () => {
    const names = ['maxEndpoints', 'switchCount', 'interSwitchLinks', 'radix', 'tierCount'];
    expect(counts('claim-fat-tree-3', names)).toEqual([65536, 5120, 131072, 64, 3]);
  });

  it('fat-tree-planes: 8 planes of 96 switches, 8 ports for each of 2,048 accelerators', () => {
    const names = ['cardUsedEnds', 'switchCount', 'interSwitchLinks', 'radix', 'tierCount', 'maxEndpoints'];
    expect(counts('claim-fat-tree-planes', names)).toEqual([16384, 768, 16384, 64, 2, 2048]);
  });

  it.each([
    ['needed', 10],
    ['96-fibres', 6],
    ['16-fibres', 36],
  ])('corning-fibre: %s, %d times', (variant, times) => {
    const name = `claim-corning-fibre-${variant}`;
    expect(valueIn(name, 'fibreCount')).toBe(576);
    expect(valueIn(name, 'fibreRatio')).toBeCloseTo(times, 9);
  });
});
