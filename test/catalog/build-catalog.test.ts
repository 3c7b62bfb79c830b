import { describe, expect, it } from 'vitest';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { dataFiles, withCells } from '../cases/bad-tables.ts';

const { catalog, sources, claims } = buildCatalog(dataFiles);
const figure = (id: string) => catalog.figures.find((one) => one.id === id);

describe('the built catalog', () => {
  const price = (region: string, currency: string) => {
    const cells = { price_currency: currency, price_low: '0.12', price_typical: '0.15', price_high: '0.2' };
    const regions = withCells('regions.csv', { id: region }, cells).files['regions.csv']!;
    const rates = withCells('rates.csv', { currency: 'EUR' }, { units_per_usd: '0.8' }).files['rates.csv']!;
    const built = buildCatalog({ ...dataFiles, 'regions.csv': regions, 'rates.csv': rates });
    return built.catalog.figures.find(({ id }) => id === `${region}-electricity-price`)!;
  };

  it('has the electricity price of a region as a figure, in dollars', () => {
    const { low, typical, high, ...others } = price('de', 'EUR');
    expect(others).toMatchObject({
      subject: 'de',
      quantity: 'electricityPrice',
      unit: 'USD/kWh',
      role: 'default',
    });
    expect(low).toBeCloseTo(0.12 / 0.8, 12);
    expect(typical).toBeCloseTo(0.15 / 0.8, 12);
    expect(high).toBeCloseTo(0.2 / 0.8, 12);
  });

  it('leaves a price in dollars as it is', () =>
    expect(price('us', 'USD')).toMatchObject({ low: 0.12, typical: 0.15, high: 0.2 }));

  it('has the input of which a figure is a factor, and the class of buyer', () => {
    expect(figure('fabric-card-port-rate')).toMatchObject({ of: 'fabric.endpointRate', typical: 1, buyerClass: null });
    expect(figure('retimed-1600g-price-vitex')).toMatchObject({ of: null, buyerClass: 'shop' });
  });

  it('has the inputs that may stay without a value', () =>
    expect(catalog.inputs.filter(({ optional }) => optional).map(({ quantity }) => quantity)).toEqual([
      'systemPrice',
      'systemPower',
      'systemPowerMax',
      'systemFailureRate',
      'laserApart',
    ]));

  it('has a band for each class and group of class-bands.csv', () =>
    expect(catalog.classBands).toContainEqual(
      expect.objectContaining({ evidence: 'vendor-claim', group: 'power' }) as object,
    ));

  it('has the grid carbon of a region and its year as figures', () => {
    expect(figure('de-carbon-intensity')).toMatchObject({ quantity: 'carbonIntensity', unit: 'kg/kWh', asOf: '2024' });
    expect(figure('de-carbon-year')).toMatchObject({
      quantity: 'carbonIntensityYear',
      typical: 2024,
      low: null,
      high: null,
    });
  });

  it('ranks a derived figure as the weakest it is derived from', () =>
    expect(figure('cpo-1600g-power-nvidia-2026')).toMatchObject({ evidence: 'derived', weakest: 'vendor-claim' }));

  it('ranks any other figure as its own class', () => {
    for (const { evidence, weakest } of catalog.figures.filter((one) => one.evidence !== 'derived'))
      expect(weakest).toBe(evidence);
  });

  it('leaves a figure without band without one', () =>
    expect(figure('facility-pue-aws-2025')).toMatchObject({ low: null, high: null }));

  it('keeps the long texts apart', () => {
    expect(sources.notes['cpo-1600g-power-nvidia-2026']!.locator).toMatch(/slides 11 and 12/);
    expect(JSON.stringify(catalog)).not.toContain(sources.notes['cpo-1600g-power-nvidia-2026']!.note);
  });

  it('has the scenario of every check', () => {
    for (const { checks } of claims.claims)
      for (const { scenario } of checks) expect(claims.scenarios).toHaveProperty([scenario]);
  });

  it('names every fault at once, in order of the files', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { low: '0.9', unit: 'W' });
    expect(() => buildCatalog(files)).toThrow(
      `data/figures.csv:${line}: physical-range: low: found 0.9; allowed: 1 to 3`,
    );
    expect(() => buildCatalog(files)).toThrow(`data/figures.csv:${line}: unit-of-input: unit: found "W"; allowed: 1`);
  });
});
