import { describe, expect, it, onTestFinished } from 'vitest';
import { languages } from '../../../../src/words/languages.ts';
import { catalog } from '../../../../src/scenario/shipped-edition.ts';
import type { CpoTco } from '../../../../src/widget/cpo-tco.ts';
import { all, one, textOf } from '../../mount.ts';
import { enter, eventually, mountTco, resultAfter, row, script, warnings } from './tco.ts';

/** The address of a file of the same origin with these contents, to the end of the test. */
function fileOf(contents: unknown): string {
  const text = typeof contents === 'string' ? contents : JSON.stringify(contents);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  onTestFinished(() => URL.revokeObjectURL(address));
  return address;
}

const withPue = (pue: number): object => ({ inputs: { pue } });

describe('the scenario of', () => {
  it('a property', async () =>
    expect((await mountTco({}, { properties: { scenario: withPue(1.21) } })).scenario).toEqual(withPue(1.21)));

  it('an attribute', async () =>
    expect((await mountTco({ scenario: JSON.stringify(withPue(1.21)) })).scenario).toEqual(withPue(1.21)));

  it('an attribute that is changed', async () => {
    const element = await mountTco({ scenario: JSON.stringify(withPue(1.21)) });
    await resultAfter(element, () => element.setAttribute('scenario', JSON.stringify(withPue(1.31))));
    expect(element.scenario).toEqual(withPue(1.31));
  });

  it('a property that is text', async () => {
    const scenario = JSON.stringify(withPue(1.21));
    const element = await mountTco();
    await resultAfter(element, () => (element.scenario = scenario as never));
    expect(element.scenario).toEqual(withPue(1.21));
  });

  it('an attribute that is taken away is that of the other attributes', async () => {
    const element = await mountTco({ scenario: JSON.stringify(withPue(1.21)), region: 'de' });
    await resultAfter(element, () => element.removeAttribute('scenario'));
    expect(element.scenario).toEqual({ region: 'de' });
  });

  it('an attribute before that of a script', async () => {
    const host = { children: [script(withPue(1.22))] };
    expect((await mountTco({ scenario: JSON.stringify(withPue(1.21)) }, host)).scenario).toEqual(withPue(1.21));
  });

  it('a script inside', async () =>
    expect((await mountTco({}, { children: [script(withPue(1.22))] })).scenario).toEqual(withPue(1.22)));

  it('a file', async () => expect((await mountTco({ src: fileOf(withPue(1.23)) })).scenario).toEqual(withPue(1.23)));

  it('a script before that of a file', async () => {
    const element = await mountTco({ src: fileOf(withPue(1.23)) }, { children: [script(withPue(1.22))] });
    expect(element.scenario).toEqual(withPue(1.22));
  });

  it('a property before that of a script', async () => {
    const host = { properties: { scenario: withPue(1.21) }, children: [script(withPue(1.22))] };
    expect((await mountTco({ src: fileOf(withPue(1.23)) }, host)).scenario).toEqual(withPue(1.21));
  });

  it('scripts of another kind is none', async () => {
    const child = script(withPue(1.22));
    child.type = 'application/ld+json';
    expect((await mountTco({}, { children: [child] })).scenario).toEqual({});
  });
});

describe('attributes', () => {
  it.each([
    ['a property', { properties: { scenario: { capacity: '102.4T', region: 'de' } } }],
    ['a script', { children: [script({ capacity: '102.4T', region: 'de' })] }],
  ])('win over the scenario of %s', async (_, host) =>
    expect((await mountTco({ capacity: '51.2T' }, host)).scenario).toEqual({ capacity: '51.2T', region: 'de' }),
  );

  it('of presets win over inputs of the scenario', async () => {
    const element = await mountTco({ 'preset-inputs': 'pue=1.5' }, { properties: { scenario: withPue(1.2) } });
    expect(element.scenario).toEqual(withPue(1.5));
  });
});

describe('what a reader changes', () => {
  it('wins over the attributes', async () => {
    const element = await mountTco({ 'preset-inputs': 'pue=1.5' });
    await enter(element, 'PUE', '1.3');
    expect(Object.values(element.scenario.inputs!)).toEqual([1.3]);
  });

  it('stays when the host changes the currency', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.3');
    await resultAfter(element, () => (element.currency = 'EUR'));
    expect(Object.values(element.scenario.inputs!)).toEqual([1.3]);
  });

  it.each<[string, object]>([
    ['capacity', { capacity: '51.2T' }],
    ['region', { region: 'de' }],
    ['scenario', { scenario: { region: 'de' } }],
    ['presets', { presetInputs: 'electricityPrice=0.2' }],
  ])('ends when the host changes the %s', async (_, properties) => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.3');
    await resultAfter(element, () => Object.assign(element, properties));
    expect(JSON.stringify(element.scenario)).not.toContain('1.3');
  });

  it('ends as modified state too', async () => {
    const element = await mountTco();
    await enter(element, 'PUE', '1.3');
    const before = element.matches(':state(modified)');
    await resultAfter(element, () => (element.region = 'de'));
    expect([before, element.matches(':state(modified)')]).toEqual([true, false]);
  });
});

describe('a host that is wrong', () => {
  const long = { inputs: { pue: 1.2 }, edition: 'x'.repeat(70_000) };

  it.each<[string, Record<string, string>, string]>([
    ['a file of another origin', { src: 'https://elsewhere.example/scenario.json' }, 'another origin'],
    ['a file that is not there', { src: '/no-such-folder/scenario.json?raw=404' }, 'src: found'],
    ['a file that is no JSON', { src: fileOfText('{') }, 'JSON of a scenario'],
    ['a file that is too long', { src: fileOfText(JSON.stringify(long)) }, 'at most 65536'],
    ['a file whose name is no address', { src: 'http://[' }, 'not an address'],
    ['a file that is script', { src: 'javascript:alert(1)' }, 'another origin'],
    ['an unknown capacity', { capacity: '6.4T' }, 'capacity: found "6.4T"'],
    ['an unknown language', { locale: 'tlh' }, `locale: found "tlh"; allowed: ${Object.keys(languages).join(', ')}`],
    ['an unknown theme', { theme: 'pink' }, 'theme: found "pink"'],
    ['a fabric that cannot be built', { scope: 'fabric', 'preset-inputs': 'planeCount=7' }, 'whole lanes'],
  ])('has the defaults, and one note in the console: %s', async (_, attributes, words) => {
    const notes = warnings();
    const element = await mountTco(attributes);
    await eventually(() => notes).toEqual([expect.stringContaining(words)]);
    const { scope: asked } = attributes;
    expect(element.scenario).toEqual(asked ? { scope: asked } : {});
  });

  it.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['too long', JSON.stringify(long)],
    ['a key of all objects', '{"__proto__": {"capacity": "51.2T"}}'],
  ])('in its script has the defaults, and one note: %s', async (_, text) => {
    const notes = warnings();
    const element = await mountTco({}, { children: [script(text)] });
    await eventually(() => notes.length).toBe(1);
    expect(element.scenario).toEqual({});
  });

  it('in many ways gets one note that names them all', async () => {
    const notes = warnings();
    await mountTco({ capacity: 'x', region: 'y', currency: 'z', workbench: 'javascript:1', 'hidden-inputs': 'w' });
    await eventually(() => notes).toEqual([
      expect.stringMatching(/^cpo-tco: .*capacity.*region.*currency.*workbench.*Defaults are used\.$|hidden-inputs/s),
    ]);
  });

  it('gets no second note for the same', async () => {
    const notes = warnings();
    const element = await mountTco({ capacity: 'x' });
    await resultAfter(element, () => (element.currency = 'EUR'));
    expect(notes).toHaveLength(1);
  });

  it('gets a note for what is wrong next', async () => {
    const notes = warnings();
    const element = await mountTco({ capacity: 'x' });
    element.region = 'y';
    await eventually(() => notes.length).toBe(2);
  });

  it('keeps what is right', async () => {
    warnings();
    const element = await mountTco({ capacity: 'x', region: 'de', 'preset-inputs': 'pue=9 electricityPrice=0.3' });
    expect(element.scenario).toEqual({ region: 'de', inputs: { electricityPrice: 0.3 } });
  });
});

describe('curly quotes of a system for content', () => {
  /** As a parser makes it of a page: the quotes belong to the values. */
  function parsed(markup: string): Record<string, string> {
    const { attributes } = new DOMParser().parseFromString(markup, 'text/html').querySelector('cpo-tco')!;
    return Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));
  }

  it.each<[string, string, object]>([
    ['around an attribute', '<cpo-tco capacity=”51.2T”></cpo-tco>', { capacity: '51.2T' }],
    ['around an attribute, the second a double prime', '<cpo-tco capacity=”51.2T″></cpo-tco>', { capacity: '51.2T' }],
    ['around a list', '<cpo-tco options=“linear,cpo”></cpo-tco>', { options: ['linear', 'cpo'] }],
    ['around a preset', '<cpo-tco preset-inputs=”pue=1.25”></cpo-tco>', withPue(1.25)],
    ['around a scenario, and in it', '<cpo-tco scenario=”{”inputs”:{”pue”:1.25}}”></cpo-tco>', withPue(1.25)],
  ])('are read as straight ones: %s', async (_, markup, scenario) => {
    const notes = warnings();
    const element = await mountTco(parsed(markup));
    expect([element.scenario, notes]).toEqual([scenario, []]);
  });

  it('count for the language and the colours too', async () => {
    const element = await mountTco(parsed('<cpo-tco locale=”de” theme=”dark”></cpo-tco>'));
    const dark = await mountTco({ theme: 'dark' });
    const ground = (of: CpoTco): string => getComputedStyle(one(of, '.root')).backgroundColor;
    expect([one(element, '.root').lang, ground(element)]).toEqual(['de', ground(dark)]);
  });

  it('in a script are read as straight ones', async () =>
    expect((await mountTco({}, { children: [script('{“inputs”: {”pue″: 1.25}}')] })).scenario).toEqual(withPue(1.25)));

  it('in a label stay', async () => {
    const options = ['retimed', { id: 'acme', label: 'The “Acme”', leaf: 'cpo', upper: 'cpo', card: 'linear' }];
    expect((await mountTco({}, { children: [script({ options })] })).scenario).toEqual({ options });
  });

  it('around a value with spaces lose the rest of it, which is said', async () => {
    const notes = warnings();
    await mountTco(parsed('<cpo-tco options=”retimed cpo”></cpo-tco>'));
    await eventually(() => notes).toEqual([
      expect.stringContaining('options: found "”retimed"; allowed: a value between'),
    ]);
  });
});

describe('a fault in what a page says', () => {
  const said = 'Part of what this page sets could not be read and was left out; the browser console names it.';
  const notesIn = (element: CpoTco): string[] => all(element, '.root > .finding').map(textOf);

  it.each<[string, Parameters<typeof mountTco>]>([
    ['a misspelt key', [{}, { properties: { scenario: { regoin: 'us', inputs: { pue: 1.2 } } as object } }]],
    ['a comma too many', [{}, { children: [script('{"inputs": {"pue": 1.2,},}')] }]],
    ['an attribute', [{ capacity: '9T', 'preset-inputs': 'pue=1.2' }]],
  ])('leaves the rest and is said on the widget: %s', async (_, host) => {
    const notes = warnings();
    const element = await mountTco(...host);
    expect(element.scenario).toEqual(withPue(1.2));
    expect(notesIn(element)).toEqual([said]);
    expect(notes).toHaveLength(1);
  });

  it('is not said of a page without one', async () => expect(notesIn(await mountTco({ region: 'de' }))).toEqual([]));

  it('is no longer said once it is mended', async () => {
    warnings();
    const element = await mountTco({ capacity: '9T' });
    await resultAfter(element, () => (element.capacity = '51.2T'));
    await eventually(() => notesIn(element)).toEqual([]);
  });

  it('is said in German', async () => {
    warnings();
    expect(notesIn(await mountTco({ capacity: '9T', locale: 'de' }))[0]).toContain('Vorgaben dieser Seite');
  });
});

describe('another currency', () => {
  const [euro] = catalog.data.rates.filter(({ currency }) => currency === 'EUR');

  it('is shown with its rate and the month of the rate', async () =>
    expect(textOf(one(await mountTco({ currency: 'EUR' }), '.root > .finding'))).toBe(
      `Converted at 1 USD = ${euro!.unitsPerUsd} EUR (${euro!.asOf}); inputs stay in USD.`,
    ));

  it('in German too', async () =>
    expect(textOf(one(await mountTco({ currency: 'EUR', locale: 'de' }), '.root > .finding'))).toBe(
      `Umgerechnet mit 1 USD = ${String(euro!.unitsPerUsd).replace('.', ',')} EUR (${euro!.asOf}); Eingaben bleiben in USD.`,
    ));

  it('has none where it is the dollar', async () =>
    expect(all(await mountTco({ currency: 'USD' }), '.root > .finding')).toEqual([]));
});

it('what changes while the element is in no document is shown when it is back', async () => {
  const element = await mountTco();
  element.remove();
  element.capacity = '51.2T';
  await element.updateComplete;
  await resultAfter(element, () => document.body.append(element));
  expect(element.scenario).toEqual({ capacity: '51.2T' });
});

it('an element that is moved keeps what a reader changed', async () => {
  const element = await mountTco();
  await enter(element, 'PUE', '1.3');
  const other = document.createElement('div');
  document.body.append(other);
  onTestFinished(() => other.remove());
  other.append(element);
  await eventually(() => row(element, 'PUE').querySelector<HTMLInputElement>('[type=text]')!.value).toBe('1.3');
});

/** The same, for the whole file: tables of tests are written before a test runs. */
function fileOfText(text: string): string {
  return URL.createObjectURL(new Blob([text]));
}
