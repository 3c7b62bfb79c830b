import { beforeEach, describe, expect, it } from 'vitest';
import { fromFrozen } from '../../src/catalog/from-frozen.ts';
import type { CatalogData, Figure } from '../../src/catalog/types.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';

type OldTables = Exclude<Parameters<typeof fromFrozen>[0], typeof catalog.data>;

const input = {
  label: 'Input',
  unit: 'USD',
  minimum: 0,
  maximum: 10,
  minimumExcluded: false,
  whole: false,
  scopes: ['switch'],
  group: 'price',
  meaning: 'An input',
} as const;

const figure = {
  low: 1,
  typical: 2,
  high: 3,
  unit: 'USD',
  boundary: 'one',
  evidence: 'datasheet',
  weakest: 'datasheet',
  source: 'maker',
  asOf: '2025',
} as const;

const old = {
  edition: '2026.11',
  capacities: [{ id: '51.2T', label: '51.2T', subject: 'switch-51.2t', switchCapacityGbps: 51_200, portRateGbps: 800 }],
  inputs: [
    { ...input, quantity: 'endPrice', subject: 'architecture', follows: null },
    { ...input, quantity: 'serviceUnitPrice', subject: 'architecture', follows: 'endPrice' },
    { ...input, quantity: 'spareShare', subject: 'money', follows: 'otherShare' },
    { ...input, quantity: 'givenShare', subject: 'money', follows: 'otherShare' },
  ],
  figures: [
    { ...figure, id: 'a-price', subject: 'cpo-800g', quantity: 'serviceUnitPrice', role: 'default' },
    { ...figure, id: 'b-price', subject: 'retimed-800g', quantity: 'serviceUnitPrice', role: 'alternative' },
    { ...figure, id: 'given', subject: 'money', quantity: 'givenShare', role: 'default' },
  ],
  architectures: [
    { id: 'retimed', label: 'r', shortLabel: 'r', integrated: false, medium: 'optical', meaning: '' },
    { id: 'cpo', label: 'c', shortLabel: 'c', integrated: true, medium: 'optical', meaning: '' },
  ],
  subjects: ['cpo', 'retimed'].map((id) => ({ id: `${id}-800g`, architecture: id, rateGbps: 800, interface: 'DR' })),
  options: [{ id: 'cpo', label: 'c', leaf: 'cpo', upper: 'cpo', card: 'retimed', scopes: ['switch', 'fabric'] }],
  regions: [{ id: 'us', label: 'US' }],
  rates: [],
} as const satisfies OldTables;

// Anew for each test: what is under test is how they are made.
let tables: CatalogData;
beforeEach(() => {
  tables = fromFrozen(old);
});

describe('tables of an edition before 2026.12', () => {
  it('of today are left as they are', () => expect(fromFrozen(catalog.data)).toBe(catalog.data));

  it('have an edition, ends, regions and rates as they were', () =>
    expect(tables).toMatchObject({
      edition: old.edition,
      subjects: old.subjects,
      regions: old.regions,
      rates: old.rates,
      classBands: [],
    }));

  it('have switches in air with optics of the rate of their cages, all in the first view and like no other', () =>
    expect(tables.switches).toEqual([
      {
        ...old.capacities[0],
        like: null,
        opticsRateGbps: 800,
        cooling: 'air',
        coPackagedCooling: 'air',
        first: true,
      },
    ]));

  it('have optics in a switch that are soldered, and options that are chosen where they are compared', () => {
    expect(tables.architectures).toEqual(old.architectures.map((row) => ({ ...row, soldered: row.id === 'cpo' })));
    expect(tables.options).toEqual([{ ...old.options[0], choices: ['switch', 'fabric'] }]);
  });

  it('have no optional input and none that follows', () =>
    expect(tables.inputs).toEqual(
      old.inputs.map(({ quantity, subject }) => ({ ...input, quantity, subject, optional: false })),
    ));

  it('have figures of no class of buyer that are no shares', () =>
    expect(tables.figures.slice(0, 3)).toEqual(old.figures.map((row) => ({ ...row, of: null, buyerClass: null }))));

  it('have what followed another as a share of 1 of it, unless it has a default of its own', () => {
    const share = (subject: string, quantity: string, of: string): Figure => ({
      id: `${subject}-${quantity}`,
      subject,
      quantity,
      of,
      low: null,
      typical: 1,
      high: null,
      unit: '1',
      buyerClass: null,
      boundary: '',
      evidence: 'definition',
      weakest: 'definition',
      source: null,
      asOf: '',
      role: 'default',
    });
    expect(tables.figures.slice(3)).toEqual([
      share('retimed-800g', 'serviceUnitPrice', 'retimed-800g.endPrice'),
      share('money', 'spareShare', 'money.otherShare'),
    ]);
  });
});
