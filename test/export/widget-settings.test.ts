import { describe, expect, it } from 'vitest';
import { checkChoice, checkName, choices, currencyOf } from '../../src/export/widget-settings.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { refusalIn } from '../cases/refusal.ts';
import { catalog } from '../cases/tables.ts';

describe('a choice of few', () => {
  it.each([
    ['theme', 'auto'],
    ['theme', 'dark'],
    ['loading', 'lazy'],
    ['locale', 'de'],
    ['locale', 'DE-at'],
    ['locale', 'zh-Hant-TW'],
    ['theme', ''],
    ['theme', undefined],
  ] as const)('%s may be %j', (choice, value) =>
    expect(refusalIn(() => checkChoice(choice, choice, value))).toBeUndefined(),
  );

  it.each([
    ['theme', 'darker', 'auto, light, dark'],
    ['theme', 'a dark', 'auto, light, dark'],
    ['loading', 'Lazy', 'eager, lazy'],
    ['locale', 'den', choices.locale.words],
    ['locale', 'xx', choices.locale.words],
    ['locale', 'x-de', choices.locale.words],
  ] as const)('%s may not be %j', (choice, value, allowed) =>
    expect(refusalIn(() => checkChoice(`the ${choice}`, choice, value))).toMatchObject({
      ...{ field: `the ${choice}`, found: `"${value}"`, allowed },
    }),
  );

  it('names every language', () => expect(choices.locale.words).toBe('en, de, fr, ja, ko, zh-Hans, zh-Hant'));
});

describe('a currency', () => {
  it('is the dollar, or one of the tables', () => {
    expect(catalog.currencies.slice(0, 4)).toEqual(['USD', 'EUR', 'GBP', 'JPY']);
    expect(currencyOf('currency', 'EUR', catalog)).toEqual({ code: 'EUR', unitsPerUsd: 0.8684 });
    expect(currencyOf('currency', ' eur ', catalog)).toEqual({ code: 'EUR', unitsPerUsd: 0.8684 });
    for (const code of [undefined, '', ' ', 'USD', 'usd']) expect(currencyOf('currency', code, catalog)).toBe(usDollar);
  });

  it('is refused without a rate, with those that there are', () =>
    expect(refusalIn(() => currencyOf('currency', 'XYZ', catalog))).toMatchObject({
      ...{ field: 'currency', found: '"XYZ"', allowed: catalog.currencies.join(', ') },
    }));
});

describe('the name of an input that is locked or hidden', () => {
  const scenario: Scenario = {
    scope: 'fabric',
    architectures: { acme: { like: 'linear' } },
    switches: { mine: { like: '51.2T' } },
    networks: { front: { inputs: { endpointCount: 64 } }, back: { inputs: { endpointCount: 512 } } },
  };
  const refused = (name: string, of: Scenario = scenario) =>
    refusalIn(() => checkName('locked-inputs', name, catalog, of, { id: 'object' }));

  it.each([
    ...['*', 'pue', 'facility.pue', 'endPrice', 'cpo.endPrice', 'cpo-1600g.endPrice', 'acme.endPower'],
    ...['switch-51.2t.switchPrice', 'switch-mine.switchPrice', 'switches.mine.price', 'money.discountRate'],
    ...['front/endpointCount', 'back/cpo.endPrice', 'back/acme-800g.endPrice'],
  ])('is %s', (name) => expect(refused(name)).toBeUndefined());

  it.each([
    ...['.pue', '', 'gone', 'cpo.gone', 'nobody.endPrice', 'facility.endPrice', 'cpo.pue', 'money.pue', '**'],
    ...[
      'switch-nobody.switchPrice',
      'switches.other.price',
      'switches.mine.gone',
      'switches.mine',
      'x.switches.mine.price',
    ],
    ...['switches.mine.price.x', 'side/endpointCount', 'front/gone', 'front/pue', 'toString', 'switches.mine.toString'],
    ...['switches.toString.price', 'toString/endpointCount'],
  ])('is not %j', (name) =>
    expect(refused(name)).toMatchObject({ field: 'locked-inputs', found: JSON.stringify(name) }),
  );

  it('is of a product whose id looks like a rate within it', () => {
    const own: Scenario = { architectures: { 'a-1g-b': { like: 'linear' } } };
    expect(refused('a-1g-b.endPrice', own)).toBeUndefined();
    expect(refused('a-1g-b-1600g.endPrice', own)).toBeUndefined();
    expect(refused('a-b.endPrice', own)).toBeDefined();
  });

  it('is not of a network where there is one', () => {
    const one: Scenario = { scope: 'fabric', networks: { front: { inputs: { endpointCount: 64 } } } };
    expect(refused('front/endpointCount', one)).toBeDefined();
    expect(refused('endpointCount', one)).toBeUndefined();
    expect(refused('front/endpointCount', {})).toBeDefined();
    expect(refused('switches.mine.price', {})).toBeDefined();
    expect(refused('acme.endPower', {})).toBeDefined();
  });

  it('is refused with what its gate allows', () =>
    expect(refusalIn(() => checkName('hidden-inputs', 'gone', catalog, {}, { id: 'text' }))).toMatchObject({
      field: 'hidden-inputs',
    }));
});
