import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import { linkOf, scenarioFile, toHash, withoutDefaults, type PageState } from '../../src/scenario/scenario-link.ts';
import { scenarioVersion, type Scenario } from '../../src/scenario/scenario.ts';
import { deadInWords } from '../cases/refusal.ts';

describe('the scenario of a link', () => {
  it('comes back as it was', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (scenario) => {
        const text = decodeURIComponent(toHash(scenario).replace('#scenario=', ''));
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(scenario)));
      }),
    ));

  it('is nothing where it is the default', () => expect(toHash({})).toBe(''));

  it('of more than a hundred thousand characters is refused in one sentence, and not decoded', () => {
    // What cannot be decoded would be another error.
    const { dead, state } = deadInWords(readLink(`#scenario=${'%'.repeat(1_000_000)}`, catalog));
    expect(dead.map(({ problem }) => problem)).toEqual([expect.stringContaining('allowed: at most 100000')]);
    expect(state.scenario).toEqual({});
  });
});

describe('what a link and a file leave out', () => {
  const head = encodeURIComponent(JSON.stringify({ version: scenarioVersion, edition: catalog.edition }));
  const [euro, pound] = catalog.data.rates;
  const link = (state: Omit<PageState, 'scenario'>) =>
    linkOf({ scenario: {}, ...state }, 'https://a.example/#old', catalog);
  const written = (fields: string) => `https://a.example/#${fields}scenario=${head}`;

  it.each<[string, Omit<PageState, 'scenario'>, string]>([
    ['nothing to say', {}, ''],
    ['US dollars', { currency: 'USD' }, ''],
    ['a rate of US dollars', { currency: 'USD', rate: 2 }, ''],
    [
      'a currency at the rate of the tables',
      { currency: pound!.currency, rate: pound!.unitsPerUsd },
      `currency=${pound!.currency}&`,
    ],
    ['a currency without a rate', { currency: euro!.currency }, `currency=${euro!.currency}&`],
    ['another rate', { currency: euro!.currency, rate: 2 }, `currency=${euro!.currency}&rate=2&`],
    ['the usual cases', { draws: 4096 }, ''],
    ['other cases', { draws: 4097 }, 'draws=4097&'],
    ['axes', { axes: ['a.b', 'c*d'] }, 'axes=a.b,c%2Ad&'],
    [
      'a claim',
      { claim: { about: 'cost', form: 'less', option: 'cpo', against: 'retimed' } },
      'claim=cost,less,cpo,retimed&',
    ],
  ])('%s', (_, state, fields) => expect(link(state)).toBe(written(fields)));

  const standard = (scope: string) =>
    catalog.data.options.filter(({ scopes }) => scopes.includes(scope as 'switch')).map(({ id }) => id);

  it.each<[Scenario, Scenario]>([
    [{ region: 'us', scope: 'switch', capacity: '102.4T', buyerClass: 'contract', baseline: 'retimed' }, {}],
    [{ region: 'de', inputs: {}, notes: {} }, { region: 'de' }],
    [{ options: standard('switch') }, {}],
    [{ options: standard('fabric') }, { options: standard('fabric') }],
    [{ scope: 'fabric', options: standard('fabric') }, { scope: 'fabric' }],
    [
      { scope: 'fabric', options: standard('switch') },
      { scope: 'fabric', options: standard('switch') },
    ],
    [{ options: ['cpo', 'retimed'] }, { options: ['cpo', 'retimed'] }],
  ])('of %j: %j', (scenario, left) => expect(withoutDefaults(scenario, catalog)).toStrictEqual(left));

  it('a file has no view where there is none', () => {
    expect(JSON.parse(scenarioFile({ scenario: {}, currency: undefined as never }, catalog))).toEqual({
      version: scenarioVersion,
      edition: catalog.edition,
    });
    expect(JSON.parse(scenarioFile({ scenario: { region: 'de' }, draws: 7 }, catalog))).toEqual({
      ...{ version: scenarioVersion, edition: catalog.edition, region: 'de' },
      view: { draws: 7 },
    });
  });
});
