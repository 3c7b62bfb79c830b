import { describe, expect, it } from 'vitest';
import { usDollar } from '../../src/scenario/currency.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { Money } from '../../src/view/money.ts';
import { inputName, optionName, optionNames } from '../../src/view/names.ts';
import type { OptionName } from '../../src/view/view.ts';
import { run } from '../cases/fabric-run.ts';
import { catalog } from '../cases/tables.ts';

const names = (scenario: Scenario): readonly OptionName[] => optionNames(run(scenario).resolved);
const named = (scenario: Scenario, id: string): OptionName => names(scenario).find((one) => one.id === id)!;
const quote = (supplier: string, price: number, architecture = 'cpo') => ({
  ...{ supplier, date: '2026-11-20', what: 'module' as const, architecture, prices: [{ from: 1, price }] },
});
const own = { id: 'acme', label: 'Acme LPO', leaf: 'acme', upper: 'acme', card: 'retimed', sponsor: { name: 'Acme' } };

describe('the name of an option', () => {
  it('of the tables has its architecture, and words of its own', () => {
    expect(named({}, 'cpo')).toEqual({
      ...{ id: 'cpo', label: 'CPO', own: false, architecture: 'cpo', integrated: true },
      ...{ sponsor: null, supplier: null, quoteFor: null },
    });
    expect(named({}, 'linear')).toMatchObject({ own: false, architecture: 'linear', integrated: false });
    expect(named({ scope: 'fabric' }, 'cpo-upper').architecture).toBe('retimed+cpo');
  });

  it('of the reader has its label, its sponsor and the architecture that it is like', () => {
    const scenario: Scenario = { options: ['retimed', own], architectures: { acme: { like: 'linear' } } };
    expect(named(scenario, 'acme')).toMatchObject({
      ...{ label: 'Acme LPO', own: true, architecture: 'linear', integrated: false, sponsor: 'Acme' },
    });
  });

  it('has who quoted for its ends on leaves, not who measured them', () => {
    const inputs: Scenario['inputs'] = {
      'cpo.endPower': { typical: 9, measured: 'our lab' },
      'cpo.endPrice': { typical: 900, quote: { supplier: 'Beta', date: '2026-11-20' } },
    };
    expect(named({ inputs }, 'cpo').supplier).toBe('Beta');
    expect(named({ inputs }, 'linear').supplier).toBeNull();
    expect(named({ inputs: { 'cpo.endPower': { typical: 9, measured: 'our lab' } } }, 'cpo').supplier).toBeNull();
  });

  it('says of several quotes for one option which that is', () => {
    const quotes = { a: quote('A', 700), b: quote('B', 800) };
    const found = names({ scope: 'fabric', quotes }).map(({ id, quoteFor, supplier }) => [id, quoteFor, supplier]);
    expect(found).toContainEqual(['cpo', 'cpo', 'A']);
    expect(found).toContainEqual(['b', 'cpo', 'B']);
    for (const id of ['retimed', 'linear']) expect(found).toContainEqual([id, null, null]);
  });

  it('says nothing of it where there is one quote, or one is laid aside', () => {
    expect(named({ quotes: { a: quote('A', 700) } }, 'cpo')).toMatchObject({ quoteFor: null, supplier: 'A' });
    const aside = { ...quote('B', 800), use: 'aside' as const };
    expect(named({ quotes: { a: quote('A', 700), b: aside } }, 'cpo').quoteFor).toBeNull();
  });

  it('says nothing of it of an option of two architectures, or of one that the tables do not have', () => {
    const quotes = { a: quote('A', 1100, 'retimed'), b: quote('B', 1200, 'retimed') };
    expect(named({ scope: 'fabric', quotes }, 'cpo-upper').quoteFor).toBeNull();
    const acme = { a: quote('A', 700, 'acme'), b: quote('B', 800, 'acme') };
    const scenario: Scenario = { options: ['retimed', own], architectures: { acme: { like: 'linear' } }, quotes: acme };
    expect(names(scenario).map(({ quoteFor }) => quoteFor)).toEqual(names(scenario).map(() => null));
    expect(names(scenario)).toHaveLength(3);
  });

  it('is for the option that is of the architecture in leaves and above, wherever it stands in the tables', () => {
    const { resolved } = run({ scope: 'fabric', quotes: { a: quote('A', 700), b: quote('B', 800) } });
    const turned = { ...catalog.data, options: [...catalog.data.options].reverse() };
    const tables = Object.create(catalog, { data: { value: turned } }) as typeof catalog;
    const cpo = resolved.options.find(({ id }) => id === 'cpo')!;
    expect(optionName({ ...resolved, catalog: tables }, cpo).quoteFor).toBe('cpo');
    const mixed = catalog.data.options.map((one) => (one.id === 'linear' ? { ...one, leaf: 'cpo' } : one));
    const other = Object.create(catalog, { data: { value: { ...catalog.data, options: mixed } } }) as typeof catalog;
    expect(optionName({ ...resolved, catalog: other }, cpo).quoteFor).toBe('cpo');
  });
});

it('the name of an input has its key and its unit in the currency shown', () => {
  const { resolved } = run({});
  const euro = new Money({ code: 'EUR', unitsPerUsd: 0.5 });
  const price = catalog.input('endPrice')!;
  expect(inputName(resolved, 'cpo-1600g.endPrice', price, euro)).toMatchObject({
    ...{ key: 'cpo-1600g.endPrice', unit: 'EUR', quantity: 'endPrice', label: price.label },
    owner: { kind: 'architecture', id: 'cpo', rateGbps: 1600 },
  });
  expect(inputName(resolved, 'cpo-1600g.endPrice', price, new Money(usDollar)).unit).toBe('USD');
});
