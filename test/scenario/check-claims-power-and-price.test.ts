import { describe, expect, it } from 'vitest';
import { claimOf, savingIn, valueIn } from '../cases/claim-run.ts';

const percent = (share: number): string => (share * 100).toFixed(1);

describe('the arithmetic of each claim on power comes out', () => {
  it('cpo-book-lpo: 36 % of optics that are 45 % are 16.2 %', () => {
    expect(valueIn('claim-cpo-book-lpo', 'networkPower')).toBeCloseTo(100, 9);
    expect(valueIn('claim-cpo-book-lpo', 'opticsShare')).toBeCloseTo(0.45, 9);
    expect(savingIn('claim-cpo-book-lpo', 'networkPower', 'linear')).toBeCloseTo(0.45 * 0.36, 9);
  });

  it('cpo-book-cluster-power: 2.07 and 4.32 % of a cluster whose network is 9 %', () => {
    const name = 'claim-cpo-book-cluster-power';
    expect(valueIn(name, 'opticsShare')).toBeCloseTo(0.09, 9);
    expect(savingIn(name, 'networkPower', 'cpo-three-tiers')).toBeCloseTo(0.0207, 9);
    expect(savingIn(name, 'networkPower', 'cpo-two-tiers')).toBeCloseTo(0.0432, 9);
  });

  it('cpo-book-watts: 72.7 %', () =>
    expect(percent(savingIn('claim-cpo-book-watts', 'opticsPower', 'cpo'))).toBe('72.7'));

  it.each([
    ['retimed', 18.75],
    ['half-retimed', 12.5],
    ['linear', 6.25],
    ['npo', 5],
    ['cpo', 3.125],
  ])('ciena-ladder: %s %d pJ/bit', (option, energy) =>
    expect(valueIn('claim-ciena-ladder', 'energyPerBit', option)).toBeCloseTo(energy, 9),
  );

  it('xpo-module-2026: 10 and 6.25 pJ/bit, 16.25 W for 1.6T', () => {
    const name = 'claim-xpo-module-2026';
    expect(valueIn(name, 'energyPerBit', 'half-retimed')).toBeCloseTo(128 / 12.8, 9);
    expect(valueIn(name, 'energyPerBit', 'linear')).toBeCloseTo(80 / 12.8, 9);
    expect(valueIn(name, 'opticsPower', 'measured') / 64).toBe(16.25);
  });

  it.each([
    ['retimed', 25],
    ['half-retimed', 18],
    ['linear', 11],
    ['cpo', 7],
  ])('nvidia-ecoc-2026-energy: %s %d W over 1.6T', (option, watts) => {
    expect(valueIn('claim-nvidia-ecoc-2026', 'energyPerBit', option)).toBeCloseTo(watts / 1.6, 9);
    const { checks } = claimOf('nvidia-ecoc-2026-energy');
    const { published } = checks.find((check) => check.option === option)!;
    // Over the line rate, cut off after the digits that are printed.
    const digits = Number.isInteger(published) ? 1 : 10;
    expect(Math.floor((watts / 1.7) * digits) / digits).toBe(published);
  });

  it('oracle-lpo-power: 256 and 448 W', () => {
    const optics = (option: string) => valueIn('claim-oracle-lpo-power', 'opticsPower', option);
    expect(optics('retimed') - optics('linear-4')).toBeCloseTo(256, 9);
    expect(optics('retimed') - optics('linear-7')).toBeCloseTo(448, 9);
  });

  it('mosaic-2025: 68.4 and 55.8 %', () => {
    expect(percent(savingIn('claim-mosaic-2025-lowest', 'opticsPower', 'microled'))).toBe('68.4');
    expect(percent(savingIn('claim-mosaic-2025-highest', 'opticsPower', 'microled'))).toBe('55.8');
  });
});

describe('the arithmetic of each claim on prices comes out', () => {
  it.each(['claim-cpo-book-cluster-cost', 'claim-cpo-book-network-cost'])(
    '%s: switch and ends are all that is bought, 100 USD',
    (name) => {
      expect(valueIn(name, 'switchCost') + valueIn(name, 'leafOpticsCost')).toBeCloseTo(100, 9);
      expect(valueIn(name, 'capex')).toBeCloseTo(100, 9);
    },
  );

  it('cpo-book-cluster-cost: 4.7 and 7.0 %', () => {
    expect(percent(savingIn('claim-cpo-book-cluster-cost', 'capex', 'cpo-three-tiers'))).toBe('4.7');
    expect(percent(savingIn('claim-cpo-book-cluster-cost', 'capex', 'cpo-two-tiers'))).toBe('7.0');
  });

  it('cpo-book-network-cost: 31.0 % with switches at 25.4 %', () =>
    expect(savingIn('claim-cpo-book-network-cost', 'capex', 'cpo')).toBeCloseTo(0.6 * 0.86 - 0.254 * 0.81, 9));

  it('daiwa-cpo: 12 billion, 432 and 720 million USD for 100,000 switches', () => {
    expect(valueIn('claim-daiwa-cpo-lasers', 'switchCount', 'cpo')).toBe(100000);
    expect(valueIn('claim-daiwa-cpo-lasers', 'switchCost', 'cpo')).toBe(12e9);
    expect(valueIn('claim-daiwa-cpo-lasers', 'integratedOpticsCost', 'cpo')).toBeCloseTo(100000 * 144 * 30, 3);
    expect(valueIn('claim-daiwa-cpo-fibre-units', 'integratedOpticsCost', 'cpo')).toBeCloseTo(100000 * 72 * 100, 3);
  });

  // Half of 10.24 million links of 200G go up from leaves of 256, as many to the middle, to tops of 512.
  it('daiwa-cpo: 40,000 leaves, 40,000 middle and 20,000 top switches', () => {
    const count = (name: string) => valueIn('claim-daiwa-cpo-lasers', name, 'cpo');
    expect([count('leafCount'), count('middleCount'), count('topCount')]).toEqual([40000, 40000, 20000]);
  });
});
