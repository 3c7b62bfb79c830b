import { describe, expect, it } from 'vitest';
import { refusal } from '../cases/refusal.ts';
import { catalog } from '../cases/tables.ts';

const acme = { id: 'acme', leaf: 'retimed', upper: 'retimed', card: 'retimed' };

describe('a scenario that is no object', () => {
  it.each([['text'], [null], [[]], [3], [undefined]])('%j', (scenario) =>
    expect(refusal(scenario)).toMatchObject({ field: 'scenario', allowed: 'an object' }),
  );
});

describe('the name that every object has', () => {
  it.each(['architectures', 'switches', 'networks', 'quotes'])('is no id in %s', (key) =>
    expect(refusal({ scope: 'fabric', [key]: { constructor: {} } })).toMatchObject({
      field: `${key}.constructor`,
      found: '"constructor"',
      allowed: 'an id that is not taken',
    }),
  );
  it('is no id of an option', () =>
    expect(refusal({ options: ['retimed', { ...acme, id: 'constructor' }] })).toMatchObject({
      field: 'options[1].id',
      allowed: 'an id that is not taken',
    }));
});

describe('refused, with field, what was found and what is allowed', () => {
  it.each<[string, unknown, string, string, string | RegExp]>([
    ['an unknown key', { colour: 1 }, 'colour', 'an unknown key', /^version, edition, switches, capacity, /],
    ['an unknown edition', { edition: '2025.01' }, 'edition', '"2025.01"', catalog.edition],
    ['an unknown capacity', { capacity: '6.4T' }, 'capacity', '"6.4T"', '51.2T, 102.4T'],
    ['a capacity as a number', { capacity: 51.2 }, 'capacity', '51.2', '51.2T, 102.4T'],
    ['an unknown scope', { scope: 'planet' }, 'scope', '"planet"', /\bswitch\b/],
    ['an unknown region', { region: 'atlantis' }, 'region', '"atlantis"', /\bus\b/],
    ['an unknown baseline', { baseline: 'copper' }, 'baseline', '"copper"', /^retimed, /],
    ['a null', { region: null }, 'region', 'null', /\bus\b/],
    ['options that are no list', { options: 'cpo' }, 'options', '"cpo"', /list/],
    ['no options', { options: [] }, 'options', '[]', /at least one/],
    ['an unknown option', { options: ['cpo', 'laser'] }, 'options[1]', '"laser"', /^retimed, /],
    ['an option twice', { options: ['cpo', 'cpo'] }, 'options[1]', '"cpo" twice', 'each option once'],
    ['an own option twice', { options: [acme, acme] }, 'options[1].id', '"acme"', 'an id that is not taken'],
    [
      'an own option under a shipped id',
      { options: [{ ...acme, id: 'cpo' }] },
      'options[0].id',
      '"cpo"',
      'an id that is not taken',
    ],
    ['an own option without id', { options: [{ ...acme, id: undefined }] }, 'options[0].id', 'missing', /lower-case/],
    ['an id with capitals', { options: [{ ...acme, id: 'Acme' }] }, 'options[0].id', '"Acme"', /lower-case/],
    ['an option that is a number', { options: [3] }, 'options[0]', '3', 'an object'],
    [
      'an unknown key of an option',
      { options: [{ ...acme, price: 3 }] },
      'options[0].price',
      'an unknown key',
      /^id, label/,
    ],
    [
      'an option without a place',
      { options: [{ ...acme, upper: undefined }] },
      'options[0].upper',
      'missing',
      /retimed/,
    ],
    ['an unknown architecture', { options: [{ ...acme, leaf: 'copper' }] }, 'options[0].leaf', '"copper"', /retimed/],
    ['an integrated card', { options: [{ ...acme, card: 'cpo' }] }, 'options.acme.card', '"cpo"', /card/],
    ['an empty label', { options: [{ ...acme, label: '' }] }, 'options[0].label', '""', /text/],
    ['a label that is no text', { options: [{ ...acme, label: 3 }] }, 'options[0].label', '3', /text/],
    [
      'a sponsor that is text',
      { options: [{ ...acme, sponsor: 'Acme' }] },
      'options[0].sponsor',
      '"Acme"',
      'an object',
    ],
    ['a sponsor without name', { options: [{ ...acme, sponsor: {} }] }, 'options[0].sponsor.name', '""', /text/],
    [
      'another key of a sponsor',
      { options: [{ ...acme, sponsor: { name: 'A', url: 'b' } }] },
      'options[0].sponsor.url',
      'an unknown key',
      'name',
    ],
    ['architectures that are a list', { architectures: [] }, 'architectures', '[]', 'an object'],
    ['an architecture that is no object', { architectures: { own: 3 } }, 'architectures.own', '3', 'an object'],
    [
      'an architecture under a shipped id',
      { architectures: { cpo: { like: 'cpo' } } },
      'architectures.cpo',
      '"cpo"',
      'an id that is not taken',
    ],
    [
      'an architecture under the id of another subject',
      { architectures: { facility: { like: 'cpo' } } },
      'architectures.facility',
      '"facility"',
      'an id that is not taken',
    ],
    [
      'an architecture under the name of a subject',
      { architectures: { 'retimed-1600g': { like: 'cpo' } } },
      'architectures.retimed-1600g',
      '"retimed-1600g"',
      'an id that is not taken',
    ],
    [
      'an architecture like nothing',
      { architectures: { own: { endPower: 9 } } },
      'architectures.own.like',
      'missing',
      /retimed/,
    ],
    [
      'an architecture like an unknown one',
      { architectures: { own: { like: 'copper' } } },
      'architectures.own.like',
      '"copper"',
      /retimed/,
    ],
    [
      'an unknown quantity of an architecture',
      { architectures: { own: { like: 'cpo', endPowr: 9 } } },
      'architectures.own.endPowr',
      'an unknown key',
      /endPower/,
    ],
    [
      'a quantity of the facility on an architecture',
      { architectures: { own: { like: 'cpo', pue: 1.1 } } },
      'architectures.own.pue',
      'an unknown key',
      /endPower/,
    ],
    [
      'a note that is no text',
      { architectures: { own: { like: 'cpo', note: 3 } } },
      'architectures.own.note',
      '3',
      /text/,
    ],
    ['inputs that are a list', { inputs: [] }, 'inputs', '[]', 'an object'],
    ['inputs that are null', { inputs: null }, 'inputs', 'null', 'an object'],
  ])('%s', (_, scenario, field, found, allowed) => {
    const error = refusal(scenario);
    expect(error?.field).toBe(field);
    expect(error?.found).toBe(found);
    expect(error?.allowed).toMatch(allowed);
  });

  it('in one line: field, found, allowed', () =>
    expect(refusal({ edition: '2025.01' })?.message).toBe(`edition: found "2025.01"; allowed: ${catalog.edition}`));

  it('in one line whatever was typed', () =>
    expect(refusal({ region: `a\nb${'c'.repeat(200)}` })?.message).not.toMatch(/\n|c{100}/));

  it('a key that every object has', () =>
    expect(refusal(JSON.parse('{"__proto__": {"region": "us"}}'))).toMatchObject({ field: '__proto__' }));
});

describe('accepted', () => {
  it.each([
    ['missing', {}],
    ['this edition', { edition: catalog.edition }],
    ['an own option with label and sponsor', { options: [{ ...acme, label: 'Acme LPO', sponsor: { name: 'Acme' } }] }],
    ['an own baseline', { options: [acme, 'cpo'], baseline: 'acme' }],
    [
      'an own architecture with label and note',
      { architectures: { own: { like: 'cpo', label: 'Own', note: 'a quote' } } },
    ],
  ])('%s', (_, scenario) => expect(refusal(scenario)).toBeUndefined());
});
