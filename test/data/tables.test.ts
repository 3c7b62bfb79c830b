import { readFileSync } from 'node:fs';
import sources from 'virtual:sources';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import type { Figure } from '../../src/catalog/types.ts';

const { figures, inputs, regions } = catalog.data;
const typical = (subject: string, quantity: string): number | undefined =>
  catalog.defaultFigure(subject, quantity)?.typical;

describe('the two switches', () => {
  it.each([
    ['51.2T', 51200, 800, 'switch-51.2t'],
    ['102.4T', 102400, 1600, 'switch-102.4t'],
  ])('%s: %d Gbit/s in ports of %d', (id, capacity, rate, subject) => {
    expect(catalog.switch(id)).toMatchObject({ switchCapacityGbps: capacity, portRateGbps: rate, subject });
    expect(typical(subject, 'portRate')).toBe(rate);
  });

  // 7 % of the chassis at 25 C; the liquid-cooled box has no fans.
  it('have fan shares of 0.07/0.93 in air and 0 in liquid', () => {
    expect(typical('switch-51.2t', 'fanShare')).toBeCloseTo(0.07 / 0.93, 4);
    expect(typical('switch-102.4t', 'fanShare')).toBe(0);
  });
});

describe('defaults that the model fixes', () => {
  it.each([
    ['moduleSupportShare', 0],
    ['swapPaidShare', 0],
    ['carbonPrice', 0],
    ['partPriceChange', -0.1],
  ])('money: %s is %d', (quantity, value) => expect(typical('money', quantity)).toBe(value));

  it.each([
    ['provisioningLife', 15],
    ['firstYear', 2026],
  ])('facility: %s is %d', (quantity, value) => expect(typical('facility', quantity)).toBe(value));

  // Minima of an operator: 97 % to 12 V, 94 % to 3.3 V, 1 % on the way; a supply of 96 %.
  it('conversionLoss is 1 - 0.97 x 0.94 x 0.99 x 0.96', () =>
    expect(typical('facility', 'conversionLoss')).toBeCloseTo(1 - 0.97 * 0.94 * 0.99 * 0.96, 3));

  it('provisioningMargin has a band from 1.0 to 1.3', () =>
    expect(catalog.defaultFigure('facility', 'provisioningMargin')).toMatchObject({ low: 1, high: 1.3 }));

  const ends = ['retimed', 'half-retimed', 'linear', 'cpo'].flatMap((architecture) => [
    `${architecture}-800g`,
    `${architecture}-1600g`,
  ]);
  const pluggable = ends.filter((subject) => !subject.startsWith('cpo'));

  it.each(ends)('%s: hostSerdesSaving is 0, for a reason', (subject) => {
    expect(typical(subject, 'hostSerdesSaving')).toBe(0);
    expect(sources.notes[catalog.defaultFigure(subject, 'hostSerdesSaving')!.id]!.note).toMatch(/\w/);
  });

  it.each(pluggable)('%s: one module a repair, its laser inside, always mendable', (subject) => {
    expect(typical(subject, 'serviceUnitEnds')).toBe(1);
    expect(typical(subject, 'endLaserPower')).toBe(0);
    expect(typical(subject, 'unserviceableShare')).toBe(0);
  });

  // 0.06 % a year of 0.338 % a year.
  it('a whole switch is needed in 0.06/0.338 of the repairs of engines, at both rates', () => {
    expect(typical('cpo-800g', 'unserviceableShare')).toBeCloseTo(0.06 / 0.338, 3);
    expect(catalog.defaultFigure('cpo-1600g', 'unserviceableShare')).toMatchObject({
      of: 'cpo-800g.unserviceableShare',
      typical: 1,
    });
  });

  it('a laser module of 1.6T feeds 4 ends', () => expect(typical('cpo-1600g', 'serviceUnitEnds')).toBe(4));

  it('integratedSupportShare is supportShare', () => {
    expect(catalog.defaultFigure('money', 'integratedSupportShare')).toMatchObject({
      of: 'money.supportShare',
      typical: 1,
      low: null,
    });
  });
});

describe('ranges that the model states', () => {
  it.each([
    ['conversionLoss', 0, 0.5],
    ['pue', 1, 3],
    ['oversubscription', 1, 64],
    ['planeCount', 1, 16],
    ['endpointCount', 1, 33554432],
    ['horizon', 1, 30],
    ['discountRate', 0, 1],
  ])('%s: %d to %d', (quantity, minimum, maximum) =>
    expect(catalog.input(quantity)).toMatchObject({ minimum, maximum, minimumExcluded: false }),
  );

  it.each([
    'inflation',
    'electricityEscalation',
    'partPriceChange',
    'acceleratorPriceChange',
    'carbonIntensityDecline',
  ])('%s: above -0.5', (quantity) =>
    expect(catalog.input(quantity)).toMatchObject({ minimum: -0.5, minimumExcluded: true }),
  );

  it('shares are 0 to 1', () => {
    const shares = inputs.filter(({ quantity, scopes }) => /Share$/.test(quantity) && scopes.length > 0);
    expect(shares.length).toBeGreaterThan(10);
    for (const share of shares) expect(share, share.quantity).toMatchObject({ minimum: 0, maximum: 1 });
  });
});

describe('regions', () => {
  it('are at least 20', () => expect(regions.length).toBeGreaterThanOrEqual(20));

  it('have one boundary for carbon, and one year', () => {
    const carbon = figures.filter(({ quantity }) => quantity === 'carbonIntensity');
    expect(new Set(carbon.map(({ boundary }) => boundary)).size).toBe(1);
    expect(new Set(carbon.map(({ asOf }) => asOf)).size).toBe(1);
  });

  it('have price, carbon and its year each', () => {
    for (const { id } of regions)
      for (const quantity of ['electricityPrice', 'carbonIntensity', 'carbonIntensityYear'])
        expect(typical(id, quantity), `${id} ${quantity}`).toBeTypeOf('number');
  });

  it('have values inside the range of their input', () => {
    for (const { subject, quantity, low, typical: middle, high } of figures.filter(({ subject }) =>
      regions.some(({ id }) => id === subject),
    )) {
      const { minimum, maximum } = catalog.input(quantity)!;
      for (const value of [low ?? middle, middle, high ?? middle])
        expect(value >= minimum && value <= maximum, `${subject} ${quantity}`).toBe(true);
    }
  });
});

describe('figures', () => {
  it('have ids of their own', () => expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length));

  it('give one default for each subject, quantity and class of buyer', () => {
    const key = ({ subject, quantity, buyerClass }: Figure): string => `${subject}.${quantity} ${buyerClass}`;
    const defaults = figures.filter(({ role }) => role === 'default').map(key);
    expect(new Set(defaults).size).toBe(defaults.length);
  });
});

describe('sources', () => {
  it('hold no address with a name, a password or a key', () => {
    for (const { id, address } of Object.values(sources.sources))
      expect(address, id).not.toMatch(/@|[?&](key|token|sig|auth)/i);
  });

  it('are read with the line ends of the repository', () =>
    expect(readFileSync(new URL('../../data/figures.csv', import.meta.url), 'utf8')).not.toContain('\r'));
});
