import { describe, expect, it } from 'vitest';
import { Catalog } from '../../src/catalog/catalog.ts';
import { catalog } from '../cases/tables.ts';
import type { Figure } from '../../src/catalog/types.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { optionOf, resolve, valueIn } from '../cases/refusal.ts';

const typical = (id: string): number => catalog.figure(id)!.typical;
const input = (scenario: unknown, option: string, key: string) => {
  const resolved = resolve(scenario);
  return resolved.input(optionOf(resolved, option), key);
};

describe('defaults of a scenario', () => {
  it('are 102.4T, one switch, the US, retimed', () =>
    expect(resolve({})).toMatchObject({
      edition: catalog.edition,
      scope: 'switch',
      region: 'us',
      baseline: 'retimed',
      settings: { capacity: { id: '102.4T' }, portRateGbps: 1600 },
    }));

  it('are the shipped options of one switch, cpo-upper apart', () =>
    expect(resolve({}).options.map(({ id }) => id)).toEqual(['retimed', 'half-retimed', 'linear', 'cpo']));
});

describe('the baseline', () => {
  it('joins the options where it was not named', () =>
    expect(resolve({ options: ['cpo'] }).options.map(({ id }) => id)).toEqual(['retimed', 'cpo']));

  it('keeps its place where it was named', () =>
    expect(resolve({ options: ['cpo', 'retimed'] }).options.map(({ id }) => id)).toEqual(['cpo', 'retimed']));

  it('may be an own option', () => {
    const own = { id: 'acme', leaf: 'linear', upper: 'linear', card: 'retimed' };
    expect(resolve({ options: ['cpo', own], baseline: 'acme' }).baseline).toBe('acme');
  });
});

describe('precedence', () => {
  it('the edition gives what nothing else gives', () =>
    expect(input({}, 'cpo', 'pue')).toMatchObject({ value: typical('facility-pue-aws'), origin: 'edition' }));

  it('the region gives its price', () =>
    expect(input({ region: 'de' }, 'cpo', 'electricityPrice')).toMatchObject({ value: 0.1544, origin: 'region' }));

  it('the scenario goes before the region', () =>
    expect(input({ region: 'de', inputs: { electricityPrice: 0.05 } }, 'cpo', 'electricityPrice')).toMatchObject({
      value: 0.05,
      origin: 'scenario',
      default: { id: 'de-electricity-price' },
    }));

  it('the scenario goes before the edition', () =>
    expect(input({ inputs: { pue: 1.5 } }, 'cpo', 'pue')).toMatchObject({
      value: 1.5,
      origin: 'scenario',
      default: { id: 'facility-pue-aws' },
    }));

  it('the region goes before the edition', () => {
    const ofEdition: Figure = {
      ...catalog.figure('de-electricity-price')!,
      id: 'edition-price',
      subject: 'facility',
      typical: 0.01,
    };
    const both = new Catalog({ ...catalog.data, figures: [...catalog.data.figures, ofEdition] });
    const resolved = resolveScenario({ region: 'de' }, both);
    expect(resolved.input(resolved.options[0]!, 'electricityPrice')).toMatchObject({ value: 0.1544, origin: 'region' });
  });

  it('the year of the grid carbon comes with it', () =>
    expect(input({ region: 'fr' }, 'cpo', 'carbonIntensityYear')).toMatchObject({ value: 2024, origin: 'region' }));
});

describe('an input that follows another', () => {
  it('integratedSupportShare has the value of supportShare', () => {
    expect(valueIn({}, 'cpo', 'integratedSupportShare')).toBe(valueIn({}, 'cpo', 'supportShare'));
    expect(valueIn({ inputs: { supportShare: 0.2 } }, 'cpo', 'integratedSupportShare')).toBe(0.2);
  });

  it('and its own where it is set', () =>
    expect(valueIn({ inputs: { supportShare: 0.2, integratedSupportShare: 0 } }, 'cpo', 'integratedSupportShare')).toBe(
      0,
    ));

  it('the part that is swapped has the price of the end', () =>
    expect(valueIn({ inputs: { 'retimed.endPrice': 777 } }, 'retimed', 'leaf.serviceUnitPrice')).toBe(777));

  it('the part of a co-packaged end has a price of its own', () =>
    expect(valueIn({ inputs: { 'cpo.endPrice': 777 } }, 'cpo', 'leaf.serviceUnitPrice')).toBe(
      typical('cpo-1600g-laser-price'),
    ));
});

describe('an own architecture', () => {
  const own = (set: Record<string, unknown>, inputs: Record<string, unknown> = {}, like = 'linear') => ({
    options: ['retimed', { id: 'acme', leaf: 'acme-end', upper: like, card: 'retimed' }],
    architectures: { 'acme-end': { like, ...set } },
    inputs,
  });

  it('has what it sets', () => expect(valueIn(own({ endPower: 9 }), 'acme', 'leaf.endPower')).toBe(9));

  it('takes over what it does not set', () =>
    expect(valueIn(own({ endPower: 9 }), 'acme', 'leaf.endPrice')).toBe(valueIn({}, 'linear', 'leaf.endPrice')));

  it('follows a change of the one it is like', () =>
    expect(valueIn(own({ endPower: 9 }, { 'linear.endPrice': 555 }), 'acme', 'leaf.endPrice')).toBe(555));

  it('does not follow where it has its own', () =>
    expect(valueIn(own({ endPrice: 444 }, { 'linear.endPrice': 555 }), 'acme', 'leaf.endPrice')).toBe(444));

  it('does not change the one it is like', () => {
    const scenario = { ...own({ endPower: 9 }), options: ['linear', own({}).options[1]] };
    expect(valueIn(scenario, 'linear', 'leaf.endPower')).toBe(valueIn({}, 'linear', 'leaf.endPower'));
  });

  it('may be set among the inputs', () =>
    expect(valueIn(own({}, { 'acme-end.endPower': 7 }), 'acme', 'leaf.endPower')).toBe(7));

  it('shares the name of what it takes over', () =>
    expect(input(own({}), 'acme', 'leaf.endPower').name).toBe('linear-1600g.endPower'));

  it('names what is its own', () =>
    expect(input(own({ endPower: 9 }), 'acme', 'leaf.endPower').name).toBe('acme-end-1600g.endPower'));

  it('may use a figure of the one it is like', () =>
    expect(valueIn(own({ endPower: { figure: 'cpo-1600g-power-davisson' } }, {}, 'cpo'), 'acme', 'leaf.endPower')).toBe(
      5.44,
    ));

  it('may not use a figure of another', () =>
    expect(() => resolve(own({ endPower: { figure: 'cpo-1600g-power-davisson' } }))).toThrow(
      'architectures.acme-end.endPower.figure',
    ));

  it('prices its part as its own end where the one it is like does so', () =>
    expect(valueIn(own({ endPrice: 444 }), 'acme', 'leaf.serviceUnitPrice')).toBe(444));

  it('like cpo is integrated', () => {
    expect(optionOf(resolve(own({}, {}, 'cpo')), 'acme').integrated).toBe(true);
    expect(optionOf(resolve(own({})), 'acme').integrated).toBe(false);
  });

  it('like cpo may not stand in a card', () =>
    expect(() =>
      resolve({ ...own({}, {}, 'cpo'), options: [{ id: 'acme', leaf: 'cpo', upper: 'cpo', card: 'acme-end' }] }),
    ).toThrow('options.acme.card'));
});
