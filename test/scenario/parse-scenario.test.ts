import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { refusal, refusalIn } from '../cases/refusal.ts';
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

const module = {
  supplier: 'Acme',
  date: '2026-11-20',
  what: 'module',
  architecture: 'cpo',
  prices: [{ from: 1, price: 900 }],
};
const fabric = { scope: 'fabric', inputs: { endpointCount: 64 } };
/** `n0`, `n1` and so on, each the same. */
const many = (count: number, one: unknown, name = (i: number): string => `n${i}`) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), one]));
const notes = (count: number) => many(count, 'why', (i) => `n${i}.pue`);
const ownId = 'lower-case words joined by hyphens, such as acme-linear';
const taken = 'an id that is not taken';
const text = 'text that is not empty';
const noted =
  'the name of an input, such as cpo-1600g.endPrice, or capacity, upperSwitch, coreSwitch, fourthSwitch, scope, region, buyerClass, options, baseline, networks';

describe('refused in these words', () => {
  const cases: readonly [object, string][] = [
    [{ version: 0 }, 'version: found 0; allowed: a whole number from 1 to 2'],
    [{ version: 1.5 }, 'version: found 1.5; allowed: a whole number from 1 to 2'],
    [{ version: '1' }, 'version: found "1"; allowed: a whole number from 1 to 2'],
    [{ version: 3 }, 'version: found 3, the form of a later version of cpo-tco; allowed: a whole number from 1 to 2'],
    [{ view: 3 }, 'view: found 3; allowed: an object'],
    [{ buyerClass: 'retail' }, 'buyerClass: found "retail"; allowed: direct, contract, shop'],
    [{ upperSwitch: '6.4T' }, 'upperSwitch: found "6.4T"; allowed: 51.2T, 102.4T'],

    [{ quotes: [] }, 'quotes: found []; allowed: an object'],
    [{ quotes: many(201, module) }, 'quotes: found 201 entries; allowed: at most 200'],
    [{ quotes: { A: module } }, `quotes.A: found "A"; allowed: ${ownId}`],
    [{ quotes: { 'retimed-1600g': module } }, `quotes.retimed-1600g: found "retimed-1600g"; allowed: ${taken}`],
    [
      { quotes: { own: module }, architectures: { own: { like: 'cpo' } } },
      `quotes.own: found "own"; allowed: ${taken}`,
    ],
    [{ quotes: { acme: module }, options: [acme] }, `quotes.acme: found "acme"; allowed: ${taken}`],
    [
      { quotes: { x: { ...module, architecture: 'dac' } } },
      'quotes.x.architecture: found "dac"; allowed: retimed, half-retimed, linear, cpo',
    ],
    [
      { quotes: { x: { ...module, what: 'system', capacity: '6.4T' } } },
      'quotes.x.capacity: found "6.4T"; allowed: 51.2T, 102.4T',
    ],
    [{ quotes: { x: { ...module, currency: 'XXX' } } }, 'quotes.x.currency: found "XXX"; allowed: USD, EUR, GBP, JPY'],
    [
      { ...fabric, networks: { a: {} }, quotes: { x: { ...module, network: 'b' } } },
      'quotes.x.network: found "b"; allowed: a',
    ],

    [{ notes: [] }, 'notes: found []; allowed: an object'],
    [{ notes: notes(501) }, 'notes: found 501 entries; allowed: at most 500'],
    [{ notes: { colour: 'red' } }, `notes.colour: found an unknown key; allowed: ${noted}`],
    [{ notes: { inputs: 'all' } }, `notes.inputs: found an unknown key; allowed: ${noted}`],
    [{ notes: { pue: '' } }, `notes.pue: found ""; allowed: ${text}`],
    [{ notes: { pue: null } }, `notes.pue: found ""; allowed: ${text}`],
    [{ notes: { pue: 3 } }, `notes.pue: found 3; allowed: ${text}`],
    [{ notes: { region: 'x'.repeat(1001) } }, 'notes.region: found 1001 characters; allowed: at most 1000'],

    [{ ...fabric, networks: [] }, 'networks: found []; allowed: an object'],
    [{ ...fabric, networks: many(13, {}) }, 'networks: found 13 entries; allowed: 1 to 12 networks'],
    [{ ...fabric, networks: { A: {} } }, `networks.A: found "A"; allowed: ${ownId}`],
    [{ ...fabric, networks: { a: 'x' } }, 'networks.a: found "x"; allowed: an object'],
    [{ ...fabric, networks: { a: { label: '' } } }, `networks.a.label: found ""; allowed: ${text}`],
    [{ ...fabric, networks: { a: { note: 3 } } }, `networks.a.note: found 3; allowed: ${text}`],
    [{ ...fabric, networks: { a: { capacity: '6.4T' } } }, 'networks.a.capacity: found "6.4T"; allowed: 51.2T, 102.4T'],
    [
      { ...fabric, networks: { a: { fourthSwitch: '6.4T' } } },
      'networks.a.fourthSwitch: found "6.4T"; allowed: 51.2T, 102.4T',
    ],
    [{ ...fabric, networks: { a: { inputs: [] } } }, 'networks.a.inputs: found []; allowed: an object'],

    [{ switches: [] }, 'switches: found []; allowed: an object'],
    [{ switches: { a: 'x' } }, 'switches.a: found "x"; allowed: an object'],
    [{ switches: { a: {} } }, 'switches.a.like: missing; allowed: 51.2T, 102.4T'],
    [{ switches: { a: { like: '6.4T' } } }, 'switches.a.like: found "6.4T"; allowed: 51.2T, 102.4T'],
    [{ switches: { a: { like: '51.2T', label: '' } } }, `switches.a.label: found ""; allowed: ${text}`],
    [{ switches: { a: { like: '51.2T', note: 3 } } }, `switches.a.note: found 3; allowed: ${text}`],
    [
      { switches: { a: { like: '51.2T', colour: 'red' } } },
      'switches.a.colour: found an unknown key; allowed: like, label, note, capacity, ports, cooling, portRate, laneRate, radix, rackUnits, basePower, fanShare, cageLimit, price, failureRate, repairTime, handsOnTime, embodied',
    ],

    [{ architectures: { own: { like: 'cpo', label: '' } } }, `architectures.own.label: found ""; allowed: ${text}`],
    [
      // A row of information, which no formula reads.
      { architectures: { own: { like: 'cpo', enginePrice: 3 } } },
      'architectures.own.enginePrice: found an unknown key; allowed: like, label, note, endPower, endLaserPower, hostSerdesSaving, endPrice, endFailureRate, unserviceableShare, serviceUnitPrice, serviceUnitEnds, repairTime, handsOnTime, fibresPerEnd, reach, warrantyYears, embodiedEnd, systemPrice, systemPower, systemPowerMax, systemFailureRate, laserApart',
    ],
    [
      { options: [{ ...acme, card: 'dac' }] },
      'options[0].card: found "dac"; allowed: retimed, half-retimed, linear, cpo',
    ],
    [{ options: ['cpo', acme, 'cpo'] }, 'options[2]: found "cpo" twice; allowed: each option once'],
    [{ options: [acme, 'acme'] }, 'options[1]: found "acme"; allowed: retimed, half-retimed, linear, cpo, cpo-upper'],
    [{ options: [{ ...acme, sponsor: null }] }, 'options[0].sponsor: found null; allowed: an object'],
    [{ options: [{ ...acme, sponsor: { name: '' } }] }, `options[0].sponsor.name: found ""; allowed: ${text}`],
  ];
  it.each(cases.map(([scenario, message]) => [message, scenario] as const))('%s', (message, scenario) =>
    expect(refusal(scenario)?.message).toBe(message),
  );

  it.each(['facility', 'money', 'fabric', 'campus'])('an architecture called %s', (id) =>
    expect(refusal({ architectures: { [id]: { like: 'cpo' } } })?.message).toBe(
      `architectures.${id}: found "${id}"; allowed: ${taken}`,
    ),
  );

  it.each(['a--b', '-a', 'a-', '1a', 'a_b', 'a.b', ''])('an architecture called %j', (id) =>
    expect(refusal({ architectures: { [id]: { like: 'cpo' } } })?.message).toBe(
      `architectures.${id}: found "${id}"; allowed: ${ownId}`,
    ),
  );

  it('a switch under the name by which inputs speak of another, in an edition that has one', () => {
    const own = {
      data: { ...catalog.data, switches: [{ ...catalog.data.switches[0]!, id: 'X', subject: 'switch-x' }] },
    };
    const tables = Object.create(catalog, { data: { value: own.data } }) as typeof catalog;
    const refused = refusalIn(() => parseScenario({ switches: { x: { like: 'X' } } }, tables));
    expect(refused?.message).toBe(`switches.x: found "x"; allowed: ${taken}`);
  });
});

describe('accepted up to its limit', () => {
  it.each<[object]>([
    [{ version: 1 }],
    [{ version: 2 }],
    [{ view: { draws: 7 } }],
    [{ quotes: many(200, module) }],
    [{ quotes: { x: module }, baseline: 'x' }],
    [{ notes: notes(500) }],
    [{ notes: { region: 'x'.repeat(1000) } }],
    [{ notes: { 'cpo-1600g.endPrice': 'why', endPower: 'why', 'facility.pue': 'why' } }],
    [{ notes: { capacity: 'a', upperSwitch: 'b', coreSwitch: 'c', fourthSwitch: 'd', scope: 'e', region: 'f' } }],
    [{ notes: { buyerClass: 'a', options: 'b', baseline: 'c', networks: 'd' } }],
    [{ ...fabric, networks: many(12, {}) }],
    [{ scope: 'fabric', inputs: { 'fabric.endpointCount': 64 }, networks: { a: { label: 'A', note: 'b' } } }],
    [{ architectures: { 'a-1': { like: 'cpo' } } }],
  ])('%#', (scenario) => expect(refusal(scenario)).toBeUndefined());
});
