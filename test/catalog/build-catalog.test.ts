import { csvParseRows } from 'd3-dsv';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildCatalog, type BuiltCatalog } from '../../src/catalog/build-catalog.ts';
import { dataFiles, withCells, withRow } from '../cases/bad-tables.ts';

let catalog: BuiltCatalog['catalog'];
let sources: BuiltCatalog['sources'];
let claims: BuiltCatalog['claims'];
const figure = (id: string) => catalog.figures.find((one) => one.id === id);

// Anew for each test: what is under test is how it is built.
beforeEach(() => {
  ({ catalog, sources, claims } = buildCatalog(dataFiles));
});

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

  it('has a switch as its row says', () => {
    expect(catalog.switches[0]).toEqual({
      id: '51.2T',
      label: '51.2T',
      subject: 'switch-51.2t',
      like: null,
      switchCapacityGbps: 51_200,
      portRateGbps: 800,
      opticsRateGbps: 800,
      cooling: 'air',
      coPackagedCooling: 'air',
      first: true,
    });
    const changed = { like: 'switch-102.4t', co_packaged_cooling: 'liquid', first: 'false', optics_rate: '1600' };
    const built = buildCatalog(withCells('switches.csv', { id: '51.2T' }, changed).files).catalog.switches[0]!;
    expect(built).toMatchObject({
      like: 'switch-102.4t',
      cooling: 'air',
      coPackagedCooling: 'liquid',
      first: false,
      opticsRateGbps: 1600,
    });
  });

  it('has an architecture, an end and an option as their rows say', () => {
    expect(catalog.architectures[0]).toEqual({
      id: 'retimed',
      label: 'DSP-retimed pluggable',
      shortLabel: 'DSP-retimed',
      integrated: false,
      soldered: false,
      medium: 'optical',
      meaning: 'Pluggable module with a full digital signal processor in both directions; also FRO',
    });
    const cells = { integrated: 'true', soldered: 'true', medium: 'copper' };
    const { files } = withCells('architectures.csv', { id: 'half-retimed' }, cells);
    expect(buildCatalog(files).catalog.architectures[1]).toMatchObject({ ...cells, integrated: true, soldered: true });
    expect(catalog.subjects[0]).toEqual({
      id: 'retimed-100g',
      architecture: 'retimed',
      rateGbps: 100,
      interface: 'DR',
    });
    expect(catalog.options[0]).toEqual({
      id: 'retimed',
      label: 'DSP-retimed',
      leaf: 'retimed',
      upper: 'retimed',
      card: 'retimed',
      choices: ['switch', 'fabric', 'campus'],
      scopes: ['switch', 'fabric', 'campus'],
    });
    const without = buildCatalog(withCells('options.csv', { id: 'half-retimed' }, { scopes: '' }).files).catalog;
    expect(without.options[1]!.scopes).toEqual([]);
  });

  it('has a region, a currency and an input as their rows say', () => {
    expect(catalog.regions[0]).toEqual({ id: 'us', label: 'US average' });
    expect(catalog.rates[0]).toEqual({
      currency: 'EUR',
      label: 'Euro',
      unitsPerUsd: 0.8684,
      asOf: '2026-06',
      source: 'fed-h10-rates',
    });
    expect(catalog.inputs[0]).toEqual({
      quantity: 'portRate',
      label: 'Port rate',
      unit: 'Gbit/s',
      minimum: 100,
      maximum: 3200,
      minimumExcluded: false,
      whole: true,
      subject: 'capacity',
      scopes: ['switch', 'fabric', 'campus'],
      group: 'switch',
      optional: false,
      meaning: 'Rate of one cage, one direction; a pluggable end carries this much',
    });
    const { files } = withCells('inputs.csv', { quantity: 'pue' }, { minimum_excluded: 'true', minimum: '0.5' });
    expect(buildCatalog(files).catalog.inputs.find(({ quantity }) => quantity === 'pue')).toMatchObject({
      minimum: 0.5,
      minimumExcluded: true,
      whole: false,
    });
    expect(catalog.inputs.find(({ quantity }) => quantity === 'fieldMtbf')!.scopes).toEqual([]);
  });

  it('has a band of a class with its reason', () =>
    expect(catalog.classBands[0]).toEqual({
      evidence: 'vendor-claim',
      group: 'power',
      low: 0.8,
      high: 1.2,
      reason: expect.stringMatching(/^Claims against what was measured or printed later: /) as string,
    }));

  it('has a figure as its row says', () =>
    expect(figure('facility-pue-aws')).toEqual({
      id: 'facility-pue-aws',
      subject: 'facility',
      quantity: 'pue',
      of: null,
      low: 1.08,
      typical: 1.15,
      high: 1.54,
      unit: '1',
      buyerClass: null,
      boundary: 'fleet of one operator, year, own figure',
      evidence: 'measured',
      weakest: 'measured',
      source: 'aws-pue',
      asOf: '2024',
      role: 'default',
    }));

  it('has no source of a figure that names none', () =>
    expect(figure('retimed-800g-service-unit-price')).toMatchObject({
      source: null,
      of: 'retimed-800g.endPrice',
    }));

  it('has what a row says of its switch as figures, defaults without a band', () =>
    expect(figure('switch-51.2t-rack-units')).toEqual({
      id: 'switch-51.2t-rack-units',
      subject: 'switch-51.2t',
      quantity: 'rackUnits',
      of: null,
      low: null,
      typical: 2,
      high: null,
      unit: '1',
      buyerClass: null,
      boundary: expect.any(String) as string,
      evidence: 'datasheet',
      weakest: 'datasheet',
      source: 'nvidia-sn5600',
      asOf: '2023',
      role: 'default',
    }));

  it('has no figure of an empty cell of a switch', () => {
    const { files } = withCells('switches.csv', { id: '51.2T' }, { rack_units: '', like: 'switch-102.4t' });
    const ids = buildCatalog(files).catalog.figures.map(({ id }) => id);
    expect(ids).not.toContain('switch-51.2t-rack-units');
    expect(ids).toContain('switch-51.2t-max-radix');
  });

  it('has a default among the figures in the place of what the row of a switch says', () => {
    const own = { id: 'own', subject: 'switch-51.2t', quantity: 'rackUnits', of: '', typical: '3', low: '', high: '' };
    const cells = { ...own, unit: '1', buyer_class: '', evidence: 'assumption', source: '', locator: '', note: 'test' };
    for (const role of ['default', 'information']) {
      const { files } = withRow('figures.csv', { id: 'facility-pue-aws' }, { ...cells, role });
      const all = buildCatalog(files).catalog.figures;
      const built = all.filter(({ subject, quantity }) => subject === own.subject && quantity === own.quantity);
      expect(built.map(({ id }) => id)).toEqual(role === 'default' ? ['own'] : ['own', 'switch-51.2t-rack-units']);
      // That of another switch stays, and nothing else comes.
      expect(all.map(({ id }) => id)).toContain('switch-102.4t-rack-units');
      expect(all).toHaveLength(catalog.figures.length + (role === 'default' ? 0 : 1));
    }
  });

  it('has price and grid carbon of a region with all that their columns say', () => {
    expect(figure('us-electricity-price')).toEqual({
      id: 'us-electricity-price',
      subject: 'us',
      quantity: 'electricityPrice',
      of: null,
      low: 0.0732,
      typical: 0.0813,
      high: 0.0888,
      unit: 'USD/kWh',
      buyerClass: null,
      boundary: 'average revenue for each kWh, industrial sector, all charges',
      evidence: 'measured',
      weakest: 'measured',
      source: 'eia-industrial-2024',
      asOf: '2024',
      role: 'default',
    });
    const carbon = {
      subject: 'us',
      of: null,
      buyerClass: null,
      boundary: 'Ember, life cycle, production mix of the country',
      evidence: 'measured',
      weakest: 'measured',
      source: 'ember-co2js',
      asOf: '2024',
      role: 'default',
    };
    expect(figure('us-carbon-intensity')).toEqual({
      ...carbon,
      id: 'us-carbon-intensity',
      quantity: 'carbonIntensity',
      low: 0.3452,
      typical: 0.38355,
      high: 0.42191,
      unit: 'kg/kWh',
    });
    expect(figure('us-carbon-year')).toEqual({
      ...carbon,
      id: 'us-carbon-year',
      quantity: 'carbonIntensityYear',
      low: null,
      typical: 2024,
      high: null,
      unit: '1',
    });
  });

  it('has no end of a band that a region does not give', () => {
    const { files } = withCells('regions.csv', { id: 'us' }, { carbon_low: '', carbon_high: '' });
    const built = buildCatalog(files).catalog.figures.find(({ id }) => id === 'us-carbon-intensity');
    expect(built).toMatchObject({ low: null, typical: 0.38355, high: null });
  });

  it('has the notes of switches and regions beside those of figures', () => {
    expect(sources.notes['switch-51.2t-rack-units']).toEqual({
      locator: '64 ports in two rack units',
      note: expect.stringMatching(/^64 cages of 800G: SN5600/) as string,
    });
    expect(sources.notes['switch-51.2t-max-radix']).toEqual(sources.notes['switch-51.2t-rack-units']);
    expect(sources.notes['us-electricity-price']).toEqual({
      locator: '',
      note: expect.stringMatching(/^High: average of 2025/) as string,
    });
    expect(sources.notes['us-carbon-intensity']).toEqual({
      locator: '',
      note: 'The source has no band: 10 % either side is an assumption for year and method.',
    });
    expect(sources.notes['cpo-1600g-power-nvidia-2026']).toEqual({
      locator: 'slides 11 and 12',
      note: expect.stringMatching(/^Secondary: notes on the talk/) as string,
    });
  });

  it('has a source and a claim as their rows say', () => {
    expect(sources.sources['meta-ecoc-2025']).toEqual({
      id: 'meta-ecoc-2025',
      title: 'Co-packaged Optics Technology Evaluation for Hyperscale Data Center Fabric Switches',
      publisher: 'Meta (Amiralizadeh et al.), ECOC 2025',
      address: 'doi.org/10.1109/ECOC66593.2025.11263202',
      published: '2025-09',
      access: 'copy',
      licence: '',
      note: 'Read in a public copy.',
    });
    const licensed = withCells('sources.csv', { id: 'meta-ecoc-2025' }, { licence: 'CC BY 4.0' }).files;
    expect(buildCatalog(licensed).sources.sources['meta-ecoc-2025']!.licence).toBe('CC BY 4.0');
    const { checks, ...claim } = claims.claims[0]!;
    expect(claim).toEqual({
      id: 'meta-ecoc-2025',
      statement: expect.stringMatching(/^An operator measured 15\.4 W/) as string,
      source: 'meta-ecoc-2025',
      locator: 'stated figures',
      asOf: '2025-09',
      reason: expect.stringMatching(/^1 - 5\.42\/15\.4 = 64\.8 %/) as string,
    });
    expect(checks.slice(0, 2)).toEqual([
      {
        label: 'Optics power saved, share',
        scenario: 'claim-meta-ecoc-2025',
        measure: 'saving',
        quantity: 'opticsPower',
        option: 'cpo',
        baseline: 'retimed',
        published: 0.65,
        words: '65 %',
        low: 0.645,
        high: 0.655,
        unit: '1',
      },
      expect.objectContaining({ label: 'Optics power saved, watts', low: null, high: -500, unit: 'W' }),
    ]);
    const rows = csvParseRows(dataFiles['claim-checks.csv']!).slice(1);
    expect(claims.claims.flatMap((one) => one.checks.map(({ label }) => `${one.id} ${label}`)).sort()).toEqual(
      rows.map(([of, label]) => `${of} ${label}`).sort(),
    );
    const { files } = withCells('claim-checks.csv', { claim: 'meta-ecoc-2025' }, { measure: 'value', baseline: '' });
    expect(buildCatalog(files).claims.claims[0]!.checks[0]!.baseline).toBeNull();
  });

  it('has scenarios by the name of their file in scenarios/', () => {
    const files = { ...dataFiles, 'scenarios/of-a-test.json': '{"scope":"switch"}' };
    Object.assign(files, { 'notes.json': '{', 'old/scenarios/a.json': '{', 'scenarios/a.json.txt': '{' });
    const { scenarios } = buildCatalog(files).claims;
    expect(scenarios['of-a-test']).toEqual({ scope: 'switch' });
    expect(Object.keys(scenarios).every((name) => `scenarios/${name}.json` in files)).toBe(true);
  });

  it('names every fault at once, in order of the files', () => {
    const { files, line } = withCells('figures.csv', { id: 'facility-pue-aws' }, { low: '0.9', unit: 'W' });
    expect(() => buildCatalog(files)).toThrow(
      `data/figures.csv:${line}: physical-range: low: found 0.9; allowed: 1 to 3`,
    );
    expect(() => buildCatalog(files)).toThrow(`data/figures.csv:${line}: unit-of-input: unit: found "W"; allowed: 1`);
  });
});
