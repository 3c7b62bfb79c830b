import { expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withChange, type ScenarioChange } from '../../src/scenario/with-change.ts';
import { resolve } from '../cases/refusal.ts';

const change = (scenario: Scenario, one: ScenarioChange): Scenario => withChange(resolve(scenario), one);
const own = { id: 'acme', label: 'Acme', leaf: 'linear', upper: 'linear', card: 'linear' };
const module = (supplier: string, price: number) => ({
  ...{ supplier, date: '2026-11-20', what: 'module' as const, architecture: 'cpo', prices: [{ from: 1, price }] },
});

it('a scope has its own options, unless one of the reader is among them', () => {
  expect(change({ options: ['cpo', 'retimed'], region: 'de' }, { scope: 'fabric' })).toEqual({
    scope: 'fabric',
    region: 'de',
  });
  expect(change({ options: ['retimed', own] }, { scope: 'fabric' })).toEqual({
    scope: 'fabric',
    options: ['retimed', own],
  });
  expect(change({ options: ['cpo', 'retimed'] }, { region: 'de' })).toEqual({
    region: 'de',
    options: ['cpo', 'retimed'],
  });
});

it('options are named by id, and own ones stay as they are', () => {
  expect(change({ options: ['retimed', own] }, { options: ['acme', 'cpo'] }).options).toEqual([own, 'cpo']);
  const other = { ...own, label: 'Other' };
  expect(change({ options: ['retimed', own] }, { options: [other] }).options).toEqual([other]);
});

it('a switch above the leaves is set, kept or not set any more', () => {
  const above = { scope: 'fabric', upperSwitch: '51.2T', coreSwitch: '102.4T' } as const;
  expect(change(above, { region: 'de' })).toEqual({ ...above, region: 'de' });
  expect(change(above, { upperSwitch: null })).toEqual({ scope: 'fabric', coreSwitch: '102.4T' });
  expect(change(above, { coreSwitch: '51.2T', fourthSwitch: '102.4T' })).toEqual({
    ...{ scope: 'fabric', upperSwitch: '51.2T', coreSwitch: '51.2T', fourthSwitch: '102.4T' },
  });
});

it('a quote that is an option leaves the comparison by being laid aside', () => {
  const quotes = { first: module('Acme', 900), second: module('Beta', 950) };
  const scenario: Scenario = { quotes };
  expect(change(scenario, { options: ['retimed', 'cpo', 'second'] })).toEqual({ quotes, options: ['retimed', 'cpo'] });
  expect(change(scenario, { options: ['retimed', 'cpo'] })).toEqual({
    options: ['retimed', 'cpo'],
    quotes: { ...quotes, second: { ...quotes.second, use: 'aside' } },
  });
  expect(change(scenario, { region: 'de' })).toEqual({ quotes, region: 'de' });
});
