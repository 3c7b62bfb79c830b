import { describe, expect, it } from 'vitest';
import {
  mostPriceSteps,
  mostQuoteText,
  quoteKeys,
  quoteRanges,
  readSupplierQuote,
} from '../../src/scenario/read-supplier-quote.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { ScenarioError } from '../../src/scenario/scenario-error.ts';
import type { SupplierQuote } from '../../src/scenario/supplier-quote.ts';
import { refusalText } from '../../src/words/en/refusals.ts';

const least: SupplierQuote = {
  supplier: 'Acme',
  date: '2026-11-02',
  what: 'module',
  architecture: 'linear',
  prices: [{ from: 1, price: 640 }],
};
const full: Required<SupplierQuote> = {
  ...least,
  rateGbps: 800,
  network: 'scale-up',
  capacity: undefined as never,
  architecture: 'linear',
  prices: [
    { from: 1, price: 700 },
    { from: 1000, price: 640.5 },
  ],
  currency: 'EUR',
  exchange: { unitsPerUsd: 0.87, date: '2026-11-01' },
  power: 8,
  powerMax: 9.5,
  powerConditions: 'at 70 °C case',
  laserIncluded: true,
  warrantyYears: 3,
  leadTimeWeeks: 14,
  failureRate: 0.004,
  failureTest: 'GR-468, 2,000 h at 85 °C',
  validUntil: '2027-01-31',
  note: 'Two lines\nof text',
  use: 'aside',
};
delete (full as { capacity?: string }).capacity;

const sentence = (change: object, names = {}): string => {
  try {
    readSupplierQuote({ ...least, ...change }, 'quotes.acme', names);
  } catch (error) {
    if (error instanceof ScenarioError) return refusalText(error);
    throw error;
  }
  return 'accepted';
};

describe('a quote', () => {
  it('comes back as it is, with the fields in one order', () => {
    expect(readSupplierQuote(least, 'q')).toEqual(least);
    const turned = Object.fromEntries(Object.entries(full).reverse());
    expect(Object.entries(readSupplierQuote(turned, 'q'))).toEqual(
      quoteKeys.filter((key) => key !== 'capacity').map((key) => [key, full[key]]),
    );
  });

  it('of a switch has a capacity, and an architecture only with its optics', () => {
    const one = { supplier: 'Acme', date: '2026-11-02', what: 'switch', capacity: '51.2T', prices: least.prices };
    expect(readSupplierQuote(one, 'q')).toEqual(one);
    expect(sentence({ ...one, architecture: 'cpo' })).toMatch(
      /^quotes.acme.architecture: found "cpo"; allowed: no such/,
    );
    expect(sentence({ what: 'system', architecture: undefined })).toMatch(/^quotes.acme.architecture: missing/);
    expect(sentence({ capacity: '51.2T' })).toMatch(/only a quote for system, switch has/);
    expect(sentence({ what: 'system', rateGbps: 800 })).toMatch(/only a quote for module, card-module has/);
  });

  it('keeps texts without what cannot be shown', () => {
    const { supplier, note } = readSupplierQuote(
      { ...least, supplier: ' A\0cme\u0007 ', note: 'a\r\nb\ud800\ufffe' },
      'q',
    );
    expect([supplier, note]).toEqual(['Acme', 'a\nb']);
  });

  it('does not touch the prototype of an object', () => {
    expect(() => readSupplierQuote(JSON.parse('{"__proto__": {"supplier": "Acme"}}'), 'q')).toThrow(ScenarioError);
    expect(Object.prototype).not.toHaveProperty('supplier');
  });
});

it.each<[object, RegExp]>([
  [{ supplier: ' ' }, /^quotes.acme.supplier: found " "; allowed: text that is not empty$/],
  [{ supplier: undefined }, /^quotes.acme.supplier: missing/],
  [{ date: '2026-02-30' }, /^quotes.acme.date: found "2026-02-30"; allowed: a date as YYYY-MM-DD$/],
  [{ date: undefined }, /^quotes.acme.date: missing/],
  [{ what: 'cable' }, /^quotes.acme.what: found "cable"; allowed: module, card-module, system, switch$/],
  [{ colour: 'red' }, /^quotes.acme.colour: found an unknown key/],
  [{ prices: [] }, /^quotes.acme.prices: found \[\]; allowed: at least one price/],
  [{ prices: [{ from: 1, price: -4 }] }, /^quotes.acme.prices\[0\].price: found -4; allowed: above 0 to 10{12}$/],
  [{ prices: [{ from: 1, price: 0 }] }, /^quotes.acme.prices\[0\].price: found 0; allowed: above 0/],
  [{ prices: [{ from: 1 }] }, /^quotes.acme.prices\[0\].price: missing/],
  [{ prices: [{ from: 0, price: 4 }] }, /^quotes.acme.prices\[0\].from: found 0; allowed: a whole number 1 to/],
  [
    {
      prices: [
        { from: 5, price: 4 },
        { from: 5, price: 3 },
      ],
    },
    /^quotes.acme.prices\[1\].from: found 5; allowed: a whole number above 5 to/,
  ],
  [{ prices: Array.from({ length: mostPriceSteps + 1 }, (_, i) => ({ from: i + 1, price: 1 })) }, /found 51 entries/],
  [{ currency: 'euro' }, /^quotes.acme.currency: found "euro"; allowed: the code of a currency/],
  [{ exchange: { unitsPerUsd: 1, date: '2026-11-01' } }, /^quotes.acme.exchange: found .*beside a currency other than/],
  [{ currency: 'EUR', exchange: { unitsPerUsd: 0, date: '2026-11-01' } }, /^quotes.acme.exchange.unitsPerUsd: found 0/],
  [{ currency: 'EUR', exchange: { unitsPerUsd: 0.9 } }, /^quotes.acme.exchange.date: missing/],
  [{ power: Number.NaN }, /^quotes.acme.power: found NaN; allowed: above 0 to 1000000 W$/],
  [{ power: 9, powerMax: 8 }, /^quotes.acme.powerMax: found 8; allowed: at least the typical power of 9 W$/],
  [{ laserIncluded: 'yes' }, /^quotes.acme.laserIncluded: found "yes"; allowed: true, false$/],
  [{ warrantyYears: 1.5 }, /^quotes.acme.warrantyYears: found 1.5; allowed: a whole number 0 to 30 year$/],
  [{ validUntil: '2026-11-01' }, /^quotes.acme.validUntil: found "2026-11-01"; allowed: 2026-11-02, the day of/],
  [{ note: 'x'.repeat(mostQuoteText + 1) }, /^quotes.acme.note: found 2001 characters; allowed: at most 2000$/],
  [{ use: 'maybe' }, /^quotes.acme.use: found "maybe"; allowed: chosen, aside$/],
])('refuses %j', (change, told) => expect(sentence(change)).toMatch(told));

it.each<[object, object, RegExp]>([
  [{}, { architectures: ['cpo'] }, /^quotes.acme.architecture: found "linear"; allowed: cpo$/],
  [{ what: 'card-module' }, { cards: ['retimed'] }, /^quotes.acme.architecture: found "linear"; .*plugs into a card$/],
  [{ what: 'system', capacity: '7T' }, { capacities: ['51.2T'] }, /^quotes.acme.capacity: found "7T"; allowed: 51.2T$/],
  [{ network: 'x' }, { networks: ['y'] }, /^quotes.acme.network: found "x"; allowed: y$/],
  [{ currency: 'XXX' }, { currencies: ['USD', 'EUR'] }, /^quotes.acme.currency: found "XXX"; allowed: USD, EUR$/],
])('refuses names that are not there: %j', (change, names, told) => expect(sentence(change, names)).toMatch(told));

it.each([[null], [[]], ['quote'], [4]])('refuses %j', (value) =>
  expect(() => readSupplierQuote(value, 'q')).toThrow(ScenarioError),
);

it('takes what the inputs take that it sets', () => {
  for (const [key, quantity] of [
    ['warrantyYears', 'warrantyYears'],
    ['failureRate', 'endFailureRate'],
    ['power', 'systemPower'],
  ] as const) {
    const { maximum, whole } = catalog.input(quantity)!;
    expect(quoteRanges[key]).toMatchObject({ maximum, whole });
  }
});

const day = 'a date as YYYY-MM-DD';
const empty = 'text that is not empty';
const onlyFor = (things: string): string => `no such field, which only a quote for ${things} has`;
const rate = (unitsPerUsd: number) => ({ currency: 'EUR', exchange: { unitsPerUsd, date: '2026-11-01' } });

it.each<[string, object, object?]>([
  [`colour: found an unknown key; allowed: ${quoteKeys.join(', ')}`, { colour: 'red' }],
  [`supplier: found 3; allowed: ${empty}`, { supplier: 3 }],
  ['supplier: missing; allowed: the name of the supplier', { supplier: undefined }],
  [`date: found ["2026-11-02"]; allowed: ${day}`, { date: ['2026-11-02'] }],
  [`date: missing; allowed: ${day}`, { date: undefined }],
  ['what: missing; allowed: module, card-module, system, switch', { what: undefined }],
  [`architecture: found "linear"; allowed: ${onlyFor('module, card-module, system')}`, { what: 'switch' }],
  ['architecture: missing; allowed: the id of an architecture, such as cpo', { architecture: undefined }],
  ['architecture: missing; allowed: cpo', { architecture: undefined }, { architectures: ['cpo'] }],
  [
    'architecture: found "linear"; allowed: an architecture that plugs into a card',
    { what: 'card-module' },
    { cards: ['retimed'] },
  ],
  [`rateGbps: found 800; allowed: ${onlyFor('module, card-module')}`, { what: 'system', rateGbps: 800 }],
  ['rateGbps: found 0; allowed: a whole number 1 to 100000 Gbit/s', { rateGbps: 0 }],
  ['rateGbps: found 1.5; allowed: a whole number 1 to 100000 Gbit/s', { rateGbps: 1.5 }],
  ['rateGbps: found 100001; allowed: a whole number 1 to 100000 Gbit/s', { rateGbps: 100_001 }],
  [`capacity: found "51.2T"; allowed: ${onlyFor('system, switch')}`, { capacity: '51.2T' }],
  [`capacity: found "51.2T"; allowed: ${onlyFor('system, switch')}`, { what: 'card-module', capacity: '51.2T' }],
  [`network: found ""; allowed: ${empty}`, { network: '' }],
  ['prices: missing; allowed: at least one price, as [{"from": 1, "price": 1000}]', { prices: undefined }],
  ['prices[0]: found 3; allowed: an object', { prices: [3] }],
  ['prices[0].x: found an unknown key; allowed: from, price', { prices: [{ from: 1, price: 1, x: 1 }] }],
  ['prices[0].from: missing; allowed: a whole number 1 to 1000000000', { prices: [{ price: 1 }] }],
  [
    'prices[0].from: found 1000000001; allowed: a whole number 1 to 1000000000',
    { prices: [{ from: 1e9 + 1, price: 1 }] },
  ],
  ['prices[0].price: found "1"; allowed: above 0 to 1000000000000', { prices: [{ from: 1, price: '1' }] }],
  [
    'prices[0].price: found 1000000000001; allowed: above 0 to 1000000000000',
    { prices: [{ from: 1, price: 1e12 + 1 }] },
  ],
  [
    'prices[1].from: found 4; allowed: a whole number above 5 to 1000000000',
    {
      prices: [
        { from: 5, price: 2 },
        { from: 4, price: 1 },
      ],
    },
  ],
  ['currency: found 3; allowed: the code of a currency, such as EUR', { currency: 3 }],
  ['currency: found ["EUR"]; allowed: the code of a currency, such as EUR', { currency: ['EUR'] }],
  [`exchange.date: found "soon"; allowed: ${day}`, { currency: 'EUR', exchange: { unitsPerUsd: 1, date: 'soon' } }],
  ['currency: found "EURO"; allowed: the code of a currency, such as EUR', { currency: 'EURO' }],
  ['currency: found "XEUR"; allowed: the code of a currency, such as EUR', { currency: 'XEUR' }],
  ['currency: found "eur"; allowed: USD', { currency: 'eur' }, { currencies: ['USD'] }],
  ['exchange: found 3; allowed: an object', { exchange: 3 }],
  ['exchange.x: found an unknown key; allowed: unitsPerUsd, date', { currency: 'EUR', exchange: { x: 1 } }],
  [
    'exchange: found {"unitsPerUsd":1,"date":"2026-11-01"}; allowed: a rate beside a currency other than USD',
    { ...rate(1), currency: 'USD' },
  ],
  [
    'exchange.unitsPerUsd: missing; allowed: EUR for 1 USD, above 0',
    { currency: 'EUR', exchange: { date: '2026-11-01' } },
  ],
  ['exchange.unitsPerUsd: found 1000000001; allowed: above 0 to 1000000000', rate(1e9 + 1)],
  [`exchange.date: missing; allowed: ${day}`, { currency: 'EUR', exchange: { unitsPerUsd: 1 } }],
  ['power: found 0; allowed: above 0 to 1000000 W', { power: 0 }],
  ['power: found 1000001; allowed: above 0 to 1000000 W', { power: 1e6 + 1 }],
  ['powerMax: found 0; allowed: above 0 to 1000000 W', { powerMax: 0 }],
  [`powerConditions: found 3; allowed: ${empty}`, { powerConditions: 3 }],
  ['laserIncluded: found null; allowed: true, false', { laserIncluded: null }],
  ['warrantyYears: found 31; allowed: a whole number 0 to 30 year', { warrantyYears: 31 }],
  ['warrantyYears: found -1; allowed: a whole number 0 to 30 year', { warrantyYears: -1 }],
  ['leadTimeWeeks: found 520.5; allowed: 0 to 520 week', { leadTimeWeeks: 520.5 }],
  ['failureRate: found 100.1; allowed: 0 to 100 1/year', { failureRate: 100.1 }],
  [`failureTest: found ""; allowed: ${empty}`, { failureTest: '' }],
  [`validUntil: found "soon"; allowed: ${day}`, { validUntil: 'soon' }],
  ['note: found 2001 characters; allowed: at most 2000', { note: 'x'.repeat(2001) }],
  [`note: found " "; allowed: ${empty}`, { note: ' ' }],
  ['use: found 3; allowed: chosen, aside', { use: 3 }],
])('refuses: %s', (told, change, names) => expect(sentence(change, names)).toBe(`quotes.acme.${told}`));

it.each<[string, object, object?]>([
  ['rates', { rateGbps: 1 }],
  ['rates', { rateGbps: 100_000 }],
  ['a card with its rate', { what: 'card-module', rateGbps: 800 }, { cards: ['linear'] }],
  ['a module that plugs into no card', {}, { cards: ['retimed'] }],
  ['a switch', { what: 'switch', architecture: undefined, capacity: '51.2T' }],
  ['a network', { network: 'y' }, { networks: ['y'] }],
  ['steps and prices', { prices: [{ from: 1e9, price: 1e12 }] }],
  ['fifty steps', { prices: Array.from({ length: 50 }, (_, i) => ({ from: i + 1, price: 1 })) }],
  ['US dollars', { currency: 'USD' }],
  ['a rate', rate(1e9)],
  ['a maximum that is the typical power', { power: 9, powerMax: 9 }],
  ['powers', { power: 1e6, powerMax: 1e6 }],
  ['a laser that is not in it', { laserIncluded: false }],
  ['no warranty, no wait and no failures', { warrantyYears: 0, leadTimeWeeks: 0, failureRate: 0 }],
  ['a long warranty, wait and many failures', { warrantyYears: 30, leadTimeWeeks: 520, failureRate: 100 }],
  ['half a week', { leadTimeWeeks: 1.5 }],
  ['the day of the quote as the last', { validUntil: '2026-11-02' }],
  ['a long note', { note: 'x'.repeat(2000) }],
  ['a choice', { use: 'chosen' }],
])('takes %s', (_, change, names) => {
  const { architecture, ...given } = { ...least, ...change };
  expect(readSupplierQuote({ ...least, ...change }, 'q', names ?? {})).toStrictEqual({
    ...given,
    ...(architecture !== undefined && { architecture }),
  });
});

it('has no minus before zero, and one sign for the end of a line', () => {
  const { failureRate, note } = readSupplierQuote(
    { ...least, failureRate: -0, note: 'a\rb\r\nc\n\u0007\u007f\u009f\td' },
    'q',
  );
  expect([failureRate, note]).toEqual([0, 'a\nb\nc\n\td']);
});
