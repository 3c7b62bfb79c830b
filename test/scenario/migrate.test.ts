/** What the first form wrote as prices of inputs and as own options becomes quotes, where no number changes. */
import { describe, expect, it } from 'vitest';
import { migrate, versionOf } from '../../src/scenario/migrate.ts';
import { UnitsNeeded } from '../../src/scenario/scenario-error.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { catalog } from '../cases/tables.ts';

const by = (supplier: string, typical: number) => ({ typical, quote: { supplier, date: '2026-11-20' } });
const module = (supplier: string, price: number, architecture = 'linear') => ({
  ...{ supplier, date: '2026-11-20', what: 'module' as const, architecture, rateGbps: 1600 },
  prices: [{ from: 1, price }],
});
const option = (id: string, architecture = id) => ({
  ...{ id, label: 'LPO (Beta)', leaf: architecture, upper: architecture, card: 'linear' },
});
const second = { like: 'linear', label: 'LPO (Beta)' };
const priced = { 'linear-1600g.endPrice': by('Acme', 690) };

/** A second quote for linear, as the first form held it. */
const made = (id = 'linear-quote-2', more: Scenario = {}): Scenario => ({
  architectures: { [id]: second },
  options: ['retimed', 'linear', option(id)],
  ...more,
  inputs: { ...priced, [`${id}-1600g.endPrice`]: by('Beta', 710), ...more.inputs },
});
const quotes = { 'acme-linear': module('Acme', 690), 'linear-quote-2': module('Beta', 710) };

describe('the form', () => {
  it('is the first where none is named', () => expect([versionOf({}), versionOf({ version: 2 })]).toEqual([1, 2]));

  it.each([{}, { version: 1 }])('%j: a price with its supplier becomes a quote', (version) =>
    expect(migrate({ ...version, region: 'de', inputs: priced, view: { draws: 7 } }, catalog)).toEqual({
      region: 'de',
      inputs: {},
      quotes: { 'acme-linear': module('Acme', 690) },
    }),
  );

  it('of today stays as it is, without its version and its view', () =>
    expect(migrate({ version: 2, inputs: priced, view: { draws: 7 } }, catalog)).toEqual({ inputs: priced }));

  it('needs no reader of units, and no right scenario, where no supplier is in it', () => {
    for (const scenario of [{ inputs: { 'cpo.endPower': '9 W' } }, { region: 'atlantis' }])
      expect(migrate(scenario, catalog)).toEqual(scenario);
  });

  it('that cannot be resolved stays as it is; what is needed or broken is told', () => {
    expect(migrate({ region: 'atlantis', inputs: priced }, catalog)).toEqual({ region: 'atlantis', inputs: priced });
    const withText = { inputs: { ...priced, 'cpo.endPower': '9 W' } };
    expect(() => migrate(withText, catalog)).toThrow(UnitsNeeded);
    const broken = (): number => {
      throw new TypeError('broken');
    };
    expect(() => migrate(withText, catalog, broken)).toThrow(new TypeError('broken'));
  });

  it('is kept with all that is written in it', () => {
    const options = catalog.data.options.filter(({ scopes }) => scopes.includes('switch')).map(({ id }) => id);
    expect(migrate({ options, inputs: priced }, catalog).options).toEqual(options);
  });
});

describe('an option that was made of a second quote', () => {
  it('is a quote under its id', () =>
    expect(migrate(made(), catalog)).toEqual({ options: ['retimed', 'linear'], inputs: {}, quotes }));

  it.each(['linear-quote-2', 'linear-quote-12'])('whatever its number: %s', (id) =>
    expect(Object.keys(migrate(made(id), catalog).quotes!)).toEqual(['acme-linear', id]),
  );

  it('leaves other own products, and the reference', () => {
    const mine = { like: 'cpo', endPrice: 900 };
    const scenario = made('linear-quote-2', {
      architectures: { 'linear-quote-2': second, mine },
      options: ['cpo', 'linear', option('mine'), option('linear-quote-2')],
      baseline: 'cpo',
      region: 'de',
    });
    expect(migrate(scenario, catalog)).toEqual({
      ...{ region: 'de', baseline: 'cpo', inputs: {}, quotes },
      ...{ architectures: { mine }, options: ['cpo', 'linear', option('mine')] },
    });
  });

  it('can be the reference', () => {
    const { baseline, options } = migrate(made('linear-quote-2', { baseline: 'linear-quote-2' }), catalog);
    expect([baseline, options]).toEqual(['linear-quote-2', ['retimed', 'linear']]);
  });

  it('leaves out options that are those of the scope', () => {
    const standard = catalog.data.options.filter(({ scopes }) => scopes.includes('switch')).map(({ id }) => id);
    const scenario = made('linear-quote-2', { options: [...standard, option('linear-quote-2')] });
    expect(migrate(scenario, catalog)).toEqual({ inputs: {}, quotes });
  });
});

describe('stays where it is', () => {
  it.each<[string, Scenario]>([
    // What is set beside the price would be lost.
    [
      'a quote with more than its price',
      made('linear-quote-2', { inputs: { 'linear-quote-2-1600g.warrantyYears': 3 } }),
    ],
    [
      'an option of another name',
      made('linear-quote-2', { options: ['retimed', 'linear', option('beta', 'linear-quote-2')] }),
    ],
    ['one that is not compared', { inputs: made().inputs!, architectures: made().architectures! }],
  ])('%s', (_, scenario) => expect(migrate(scenario, catalog)).toEqual(scenario));

  it.each<[string, Scenario, string]>([
    ['an own product under a name of its own', made('mine'), 'mine'],
    ['one whose name goes on', made('linear-quote-2-x'), 'linear-quote-2-x'],
    [
      'one of another label',
      made('linear-quote-2', { architectures: { 'linear-quote-2': { like: 'linear', label: 'LPO (Gamma)' } } }),
      'linear-quote-2',
    ],
    [
      'one with a note',
      made('linear-quote-2', { architectures: { 'linear-quote-2': { ...second, note: 'ours' } } }),
      'linear-quote-2',
    ],
  ])('%s, with its price as a quote', (_, scenario, architecture) => {
    const migrated = migrate(scenario, catalog);
    expect([migrated.architectures, migrated.options]).toEqual([scenario.architectures, scenario.options]);
    expect(Object.values(migrated.quotes!)).toEqual([module('Acme', 690), module('Beta', 710, architecture)]);
  });
});
