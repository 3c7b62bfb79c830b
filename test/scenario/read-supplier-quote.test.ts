import { describe, expect, it } from 'vitest';
import {
  mostPriceSteps,
  mostQuoteText,
  quoteKeys,
  quoteRanges,
  readSupplierQuote,
} from '../../src/scenario/read-supplier-quote.ts';
import { catalog } from '../../src/scenario/edition.ts';
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
