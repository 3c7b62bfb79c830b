import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/languages.ts';
import type { Answer } from '../../src/cli/answer.ts';
import { embedCommand, embedHelp } from '../../src/cli/embed-command.ts';
import { writeWholeFile } from '../../src/cli/write-file.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { readLink } from '../../src/scenario/read-link.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { readTypedUnit } from '../../src/scenario/typed-unit.ts';
import { hostAttributes } from '../../src/widget/attributes.ts';
import { readHostSettings } from '../../src/widget/host-settings.ts';
import { expectEqual } from '../cases/expect-equal.ts';
import { acme, hostileLabel } from '../cases/acme.ts';
import { readXml } from '../cases/xml.ts';
import { inWords, refusalIn } from '../cases/refusal.ts';
import { terminalWords as english } from '../../src/words/en/terminal/terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'embed-'));
const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
};

const hash = (sign: string): string => `sha384-${sign.repeat(64)}`;
const integrity = {
  version: '0.1.0',
  files: { 'cpo-tco.js': hash('A'), 'cpo-tco.all.js': hash('B'), 'frame-host.js': hash('C'), 'chart-1.js': hash('D') },
  importMap: `{"integrity":{"./cpo-tco.js":"${hash('A')}","./chart-1.js":"${hash('D')}"}}`,
  importMapHash: 'sha256-of-another-text',
};
const built = (): string => JSON.stringify(integrity);

const base = ['--base', 'https://cdn.example/w'];
const embed = (...words: string[]): Answer<string> => embedCommand(words, '0.1.0', english, readTypedUnit, built);
const snippet = (...words: string[]): string => embed(...words, ...base).text;
const tag = (...words: string[]): string =>
  snippet(...words)
    .split('\n')
    .at(-1)!;
const own = file('acme.json', acme);

/** What HTML makes of a value of an attribute. */
const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) =>
    name === 'amp' ? '&' : name === 'lt' ? '<' : name === 'gt' ? '>' : name === 'quot' ? '"' : "'",
  );

const attributeOf = (html: string, name: string): string => unescape(new RegExp(` ${name}="([^"]*)"`).exec(html)![1]!);

describe('the module tier', () => {
  it('is two lines', () =>
    expect(snippet()).toBe(
      '<script type="module" src="https://cdn.example/w/cpo-tco.js"></script>\n<cpo-tco></cpo-tco>',
    ));

  it('has attributes for what differs from the defaults', () =>
    expect(
      tag(
        '--capacity',
        '51.2T',
        '--scope',
        'fabric',
        '--region',
        'de',
        '--options',
        'cpo,linear',
        '--baseline',
        'linear',
      ),
    ).toBe('<cpo-tco capacity="51.2T" scope="fabric" region="de" baseline="linear" options="cpo linear"></cpo-tco>'));

  it('has none for what is a default', () =>
    expect(
      tag(
        '--capacity',
        '102.4T',
        '--region',
        'us',
        '--options',
        'retimed,half-retimed,linear,cpo',
        '--baseline=retimed',
      ),
    ).toBe('<cpo-tco></cpo-tco>'));

  it('keeps an edition that was named', () =>
    expect(tag('--edition', '2026.12')).toBe('<cpo-tco edition="2026.12"></cpo-tco>'));

  it('presets inputs', () =>
    expect(tag('--set', 'pue=1.2', '--set', 'cpo.endPrice=500')).toBe(
      '<cpo-tco preset-inputs="pue=1.2 cpo.endPrice=500"></cpo-tco>',
    ));

  it('turns text with a unit into a number: a widget reads no units', () =>
    expect(tag('--set', 'retimed.endPower=0.014 kW')).toBe('<cpo-tco preset-inputs="retimed.endPower=14"></cpo-tco>'));

  it('says a band as JSON inside', () =>
    expect(tag('--set', 'pue=1.1:1.2:1.3')).toBe(
      '<cpo-tco><script type="application/json">{"inputs":{"pue":{"low":1.1,"typical":1.2,"high":1.3}}}</script></cpo-tco>',
    ));

  it('says own options as JSON inside that no label can end', () => {
    const html = tag(own);
    const [, json] = /^<cpo-tco><script type="application\/json">(.*)<\/script><\/cpo-tco>$/.exec(html)!;
    expect(json).not.toContain('<');
    expect(JSON.parse(json!)).toEqual({
      ...acme,
      architectures: { acme: { like: 'linear', endPower: 9, endPrice: 690 } },
    });
  });

  it('gives the widget the address of the calculator', () =>
    expect(tag('--workbench', 'https://a.example/?x=1&y=2')).toBe(
      '<cpo-tco workbench="https://a.example/?x=1&amp;y=2"></cpo-tco>',
    ));

  it('needs no hashes', () =>
    expect(embedCommand(base, '0.1.0', english, undefined, () => undefined).text).toContain('cpo-tco.js'));
});

describe('the module tier under hashes', () => {
  const { text, note } = embed('--integrity', ...base);
  const [first, second, ...others] = text.split('\n');

  it('has the import map first, its addresses absolute', () =>
    expect(first).toBe(
      `<script type="importmap">{"integrity":{"https://cdn.example/w/cpo-tco.js":"${hash('A')}","https://cdn.example/w/chart-1.js":"${hash('D')}"}}</script>`,
    ));

  it('has the script with its own hash', () =>
    expect(second).toBe(
      `<script type="module" src="https://cdn.example/w/cpo-tco.js" integrity="${hash('A')}" crossorigin="anonymous"></script>`,
    ));

  it('is three lines', () => expect(others).toEqual(['<cpo-tco></cpo-tco>']));

  it('notes the hash of the import map for a content policy', () => {
    const inline = /^<script type="importmap">(.*)<\/script>$/.exec(first!)![1]!;
    expect(note).toContain(`'sha256-${createHash('sha256').update(inline).digest('base64')}'`);
  });

  it('keeps the text of the build beside the page', () =>
    expect(embed('--integrity', '--base', '.').text).toContain(
      `<script type="importmap">${integrity.importMap}</script>`,
    ));

  it('begins relative addresses with a point: an import map takes no others', () =>
    expect(embed('--integrity', '--base', 'widget/').text).toContain('"./widget/chart-1.js"'));
});

describe('the strict tier', () => {
  it('is one script under its hash, and the tag', () =>
    expect(snippet('--tier', 'strict')).toBe(
      `<script defer src="https://cdn.example/w/cpo-tco.all.js" integrity="${hash('B')}" crossorigin="anonymous"></script>\n<cpo-tco></cpo-tco>`,
    ));
});

describe('the frame tier', () => {
  it('is a sandboxed frame and the script that gives it its height', () =>
    expect(snippet('--tier', 'frame')).toBe(
      `<iframe data-cpo-tco src="https://cdn.example/w/frame.html" sandbox="allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox" allow="clipboard-write" loading="lazy" title="All 64 ports of 1.6T in use, in the US on one 102.4T switch, over 5 years" width="100%" height="900"></iframe>\n` +
        `<script defer src="https://cdn.example/w/frame-host.js" integrity="${hash('C')}" crossorigin="anonymous"></script>`,
    ));

  const addressOf = (...words: string[]): URL => new URL(attributeOf(snippet('--tier', 'frame', ...words), 'src'));
  const saidIn = ({ hash }: URL): Record<string, string> => Object.fromEntries(new URLSearchParams(hash.slice(1)));

  it('says the scenario after the # of its address, which is never sent', () => {
    const address = addressOf('--capacity', '51.2T', '--set', 'cpo.endPrice=500');
    expect(address.search).toBe('');
    expect(readLink(address.href, catalog).state.scenario).toEqual({
      capacity: '51.2T',
      inputs: { 'cpo.endPrice': 500 },
    });
  });

  it('says own options and everything else there too', () => {
    const words = ['--workbench', 'https://a.example/', '--theme', 'dark', '--locked-inputs', 'pue endpointCount'];
    const address = addressOf(own, ...words);
    const { scenario, ...others } = saidIn(address);
    expect(others).toEqual({
      workbench: 'https://a.example/',
      theme: 'dark',
      'locked-inputs': 'pue endpointCount',
    });
    expect(JSON.parse(scenario!)).toMatchObject({ options: acme.options });
    expect(address.search).toBe('');
  });
});

describe('attributes of the widget', () => {
  const flagOf: Readonly<Record<string, string>> = { 'preset-inputs': 'set' };

  // A file on the host's server is for a tag that is written by hand.
  it.each(hostAttributes.map(({ name }) => name).filter((name) => name !== 'src'))('%s has a flag', (name) =>
    expect(Object.keys(embedHelp.flags)).toContain(flagOf[name] ?? name),
  );

  it.each([
    ['currency', 'EUR'],
    ['locale', 'de'],
    ['locale', 'de-AT'],
    ['theme', 'dark'],
    ['loading', 'lazy'],
    ['locked-inputs', 'pue'],
    ['locked-inputs', 'pue cpo.endPrice'],
    ['locked-inputs', '*'],
    ['hidden-inputs', 'cpo-1600g.endPrice, facility.pue, switch-51.2t.switchPrice'],
  ])('%s="%s" stands on the tag', (name, value) => {
    expect(tag(`--${name}`, value)).toBe(`<cpo-tco ${name}="${value}"></cpo-tco>`);
    // The widget takes it as it stands.
    expect(readHostSettings({ [name]: value }, {}, catalog, 'https://a.example/').faults).toEqual([]);
  });

  it('stand beside a scenario that is told as JSON', () =>
    expect(tag('--set', 'pue=1.1:1.2:1.3', '--theme', 'light')).toMatch(/^<cpo-tco theme="light"><script /));
});

describe('a product of one', () => {
  const words = ['--product', 'Acme LPO', '--like', 'linear', '--sponsor', 'Acme & Sons'];
  const scenarioIn = (html: string): Scenario =>
    JSON.parse(/<script type="application\/json">(.*)<\/script>/.exec(html)![1]!) as Scenario;
  const option = { id: 'acme-lpo', label: 'Acme LPO', leaf: 'acme-lpo', upper: 'acme-lpo', card: 'acme-lpo' };
  const sponsored = { ...option, sponsor: { name: 'Acme & Sons' } };

  it('is compared with all others', () =>
    expect(scenarioIn(tag(...words))).toEqual({
      options: ['retimed', 'half-retimed', 'linear', 'cpo', sponsored],
      architectures: { 'acme-lpo': { like: 'linear' } },
    }));

  it('is compared with those that are named, wherever it stands among them', () => {
    expect(scenarioIn(tag(...words, '--options', 'retimed,cpo')).options).toEqual(['retimed', 'cpo', sponsored]);
    expect(scenarioIn(tag(...words, '--options', 'acme-lpo,cpo', '--baseline', 'cpo'))).toMatchObject({
      options: [sponsored, 'cpo'],
      baseline: 'cpo',
    });
  });

  it('is compared with the own options of a file', () =>
    expect(scenarioIn(tag(own, ...words)).options).toEqual([...acme.options, sponsored]));

  it('has its own figures, text with a unit among them', () =>
    expect(scenarioIn(tag(...words, '--set', 'acme-lpo.endPower=0.0085 kW')).inputs).toEqual({
      'acme-lpo.endPower': 8.5,
    }));

  it('that is co-packaged leaves the cards to the modules that the shipped option has there', () => {
    const { options } = scenarioIn(tag('--product', 'Acme CPO', '--like', 'cpo', '--sponsor', 'Acme'));
    expect(options!.at(-1)).toMatchObject({ leaf: 'acme-cpo', upper: 'acme-cpo', card: 'retimed' });
  });

  it('gets an id that begins with a letter', () =>
    expect(
      scenarioIn(tag('--product', '1.6T FRO+', '--like', 'retimed', '--sponsor', 'A')).options!.at(-1),
    ).toMatchObject({ id: 'own-1-6t-fro', label: '1.6T FRO+' }));

  it('is named by the picture beside the option that it is like, and whose figures it has', () => {
    const { text } = embed('--tier', 'static', '--out', join(folder, 'own.svg'), ...words);
    expect(text).toContain(
      'LPO or Acme LPO likely cheapest, 83 %. LPO and Acme LPO cost about the same; each is some 36,000 USD below DSP-retimed.',
    );
    expect(text).toContain('Acme LPO is a product of Acme &amp; Sons.');
  });
});

describe('the static tier', () => {
  const picture = (...words: string[]): Answer<string> =>
    embed('--tier', 'static', '--out', join(folder, 'a b.svg'), ...words);
  const usual = picture('--workbench', 'https://a.example/calc');

  it('gives the picture to be written to --out', () => {
    expect(usual.file!.path).toBe(join(folder, 'a b.svg'));
    expect(readXml(usual.file!.content).name).toBe('svg');
  });

  it('links the image to the calculator', () =>
    expect(usual.text).toMatch(
      /^<a href="https:\/\/a\.example\/calc#scenario=[^"<>]+"><img src="a%20b\.svg" alt="[^"<>]+" width="720" height="\d+"><\/a>$/,
    ));

  it('links to the same scenario', () => {
    const { text } = picture(own, '--workbench', 'https://a.example/calc');
    const { scenario } = readLink(attributeOf(text, 'href'), catalog).state;
    expect(scenario.edition).toBe(catalog.edition);
    expectEqual(runScenario(scenario, catalog).options, runScenario(acme, catalog, readTypedUnit).options);
  });

  it('has no link without a calculator', () => expect(picture().text).toMatch(/^<img [^<>]*>$/));

  it('has the size of the picture', () => {
    const { attributes } = readXml(usual.file!.content);
    expect([attributeOf(usual.text, 'width'), attributeOf(usual.text, 'height')]).toEqual([
      attributes.width,
      attributes.height,
    ]);
  });

  it('says the answer in words, with baseline and edition', () =>
    expect(attributeOf(usual.text, 'alt')).toMatch(
      /^All 64 ports of 1\.6T in use, .* over 5 years\. LPO likely cheapest, 83 %\. LPO costs .*\. Unless .*, LPO stays likely cheapest\. Reference option: DSP-retimed\. cpo-tco 0\.1\.0, edition 2026\.12\.$/,
    ));

  it('says whose figures an own option has', () =>
    expect(attributeOf(picture(own).text, 'alt')).toContain(`${hostileLabel} is a product of Acme`));

  it('lets no label out of its attribute', () =>
    expect(picture(own).text.replace(/"[^"]*"/g, '""')).toBe('<img src="" alt="" width="" height="">'));

  it('takes the address under which the image will be published', () =>
    expect(attributeOf(picture('--image', '/media/cpo.svg').text, 'src')).toBe('/media/cpo.svg'));

  it('takes the folder of the widget where that is not named', () =>
    expect(attributeOf(picture(...base).text, 'src')).toBe('https://cdn.example/w/a%20b.svg'));

  it('needs no hashes', () =>
    expect(
      embedCommand(['--tier', 'static', '--out', 'a.svg'], '0.1.0', english, undefined, () => undefined).text,
    ).toMatch(/^<img src="a\.svg"/));
});

describe('a file is written whole or not at all', () => {
  it('in place of what was there', () => {
    const path = join(folder, 'whole.svg');
    writeFileSync(path, 'before');
    writeWholeFile(path, 'after');
    expect(readFileSync(path, 'utf8')).toBe('after');
  });

  it('leaves nothing where it fails', () => {
    const taken = mkdtempSync(join(folder, 'taken-'));
    expect(refusalIn(() => writeWholeFile(taken, 'text'))!.message).toMatch(
      /^--out: found ".*" \(E\w+\); allowed: a file that can be written$/,
    );
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

describe('the address of the folder', () => {
  it.each([
    ['https://cdn.example/w', 'https://cdn.example/w/'],
    ['HTTP://cdn.example/w/', 'HTTP://cdn.example/w/'],
    ['//cdn.example/w/', '//cdn.example/w/'],
    ['/w/', '/w/'],
    ['../w', '../w/'],
    ['.', './'],
    ['w', './w/'],
    ['https://cdn.example/{version}/', 'https://cdn.example/0.1.0/'],
  ])('%s', (given, address) => expect(embed('--base', given).text).toContain(` src="${address}cpo-tco.js"`));
});

const refused = (words: readonly string[], read: () => string | undefined = built): string => {
  try {
    embedCommand(words, '0.1.0', english, readTypedUnit, read);
  } catch (error) {
    return inWords(error).message;
  }
  return 'accepted';
};

describe('refused in one line', () => {
  const relativeOrHttp =
    'an address that is relative or begins with http:// or https://, without quotes, spaces or < >';
  it.each([
    ['no folder', [], '--base: missing; allowed: the address of the folder with the built files of the widget'],
    ['an unknown tier', ['--tier', 'amp'], '--tier: found "amp"; allowed: module, strict, frame, static'],
    ...['javascript:alert(1)', 'JavaScript:x', 'data:text/html,x', 'file:///w', 'https:w', 'https://', 'a:b', ':x'].map(
      (address) => [address, ['--base', address], `--base: found "${address}"; allowed: ${relativeOrHttp}`] as const,
    ),
    ...[`w"x`, `w'x`, 'w<x', 'w>x', 'w x', ' javascript:x', 'w\\x', 'java\tscript:x', 'w\u200bx', 'w`x', 'w\u0000'].map(
      (address) =>
        [
          JSON.stringify(address),
          ['--base', address],
          `--base: found ${JSON.stringify(address)}; allowed: ${relativeOrHttp}`,
        ] as const,
    ),
    ['a query', ['--base', 'w?x'], '--base: found "w?x"; allowed: the address of a folder, without ?'],
    ['a part of a page', ['--base', 'w#x'], '--base: found "w#x"; allowed: an address without #'],
    [
      'a calculator that is a script',
      [...base, '--workbench', 'javascript:alert(1)'],
      `--workbench: found "javascript:alert(1)"; allowed: ${relativeOrHttp}`,
    ],
    [
      'an image that is a script',
      ['--tier', 'static', '--out', 'a.svg', '--image', 'javascript:alert(1)'],
      `--image: found "javascript:alert(1)"; allowed: ${relativeOrHttp}`,
    ],
    ['a picture without a file', ['--tier', 'static'], '--out: missing; allowed: the name of a file that ends in .svg'],
    [
      'a picture in another format',
      ['--tier', 'static', '--out', 'a.png'],
      '--out: found "a.png"; allowed: the name of a file that ends in .svg',
    ],
    [
      'a file without a name',
      ['--tier', 'static', '--out', 'pictures/.svg'],
      '--out: found "pictures/.svg"; allowed: the name of a file that ends in .svg',
    ],
    [
      'a file of a widget',
      [...base, '--out', 'a.svg'],
      '--out: found the flag with --tier module; allowed: with --tier static',
    ],
    [
      'hashes asked for where they always are',
      [...base, '--tier', 'strict', '--integrity'],
      '--integrity: found the flag with --tier strict; allowed: with --tier module',
    ],
    [
      'hashes with a value',
      [...base, '--integrity=yes'],
      '--integrity: found "yes"; allowed: the flag without a value',
    ],
    [
      'draws',
      [...base, '--draws', '9'],
      /^--draws: found an unknown flag; allowed: --tier, --base, .*--set, .*--theme, .*--integrity/,
    ],
    ['a theme', [...base, '--theme', 'drk'], '--theme: found "drk"; allowed: auto, light, dark'],
    [
      'a language',
      [...base, '--locale', 'tlh'],
      `--locale: found "tlh"; allowed: ${Object.keys(languages).join(', ')}`,
    ],
    ['a way of loading', [...base, '--loading', 'late'], '--loading: found "late"; allowed: eager, lazy'],
    ['a currency', [...base, '--currency', 'XYZ'], /^--currency: found "XYZ"; allowed: USD, EUR, [A-Z, ]+$/],
    ...['cop.endPrice', 'endprise', 'facility.endPrice', 'cpo.pue', 'pue,nothing'].map(
      (names) =>
        [
          `locked ${names}`,
          [...base, '--locked-inputs', names],
          `--locked-inputs: found "${names.replace('pue,', '')}"; allowed: names of inputs, such as pue or cpo.endPrice, or *`,
        ] as const,
    ),
    [
      'a theme of a picture',
      ['--tier', 'static', '--out', 'a.svg', '--theme', 'dark'],
      '--theme: found the flag with --tier static; allowed: with --tier module, strict, frame',
    ],
    [
      'a product that is like nothing',
      [...base, '--product', 'Acme', '--sponsor', 'Acme'],
      '--like: missing; allowed: retimed, half-retimed, linear, cpo, npo',
    ],
    [
      'a product that is like a cable',
      [...base, '--product', 'Acme', '--like', 'dac', '--sponsor', 'Acme'],
      '--like: found "dac"; allowed: retimed, half-retimed, linear, cpo, npo',
    ],
    [
      'a product of nobody',
      [...base, '--product', 'Acme', '--like', 'linear'],
      '--sponsor: missing; allowed: the name of the company whose product it is',
    ],
    [
      'a sponsor of nothing',
      [...base, '--sponsor', 'Acme'],
      '--sponsor: found no --product; allowed: --sponsor with --product',
    ],
    [
      'a product with the name of another',
      [...base, '--product', 'Linear', '--like', 'linear', '--sponsor', 'A'],
      '--product: found "Linear"; allowed: a name that is not taken, such as "Linear 1"',
    ],
    [
      'a product without a letter',
      [...base, '--product', '日本', '--like', 'linear', '--sponsor', 'A'],
      '--product: found "日本"; allowed: a name with letters from a to z or digits',
    ],
    ['a value outside the range', [...base, '--set', 'pue=9'], 'inputs.pue: found 9; allowed: 1 to 3'],
  ] as const)('%s', (_, words, message) => {
    if (typeof message === 'string') expect(refused(words)).toBe(message);
    else expect(refused(words)).toMatch(message);
  });

  it.each(['module', 'strict', 'frame'])('%s without the built file of hashes', (tier) =>
    expect(refused([...base, '--tier', tier, ...(tier === 'module' ? ['--integrity'] : [])], () => undefined)).toBe(
      'dist/embed/integrity.json: found no file; allowed: the file that npm run build writes',
    ),
  );

  it.each([
    ['no JSON', '{', /^dist\/embed\/integrity\.json: found "\{"; allowed: the file that npm run build writes$/],
    [
      'a hash of another kind',
      { ...integrity, files: { 'cpo-tco.js': 'md5-x' } },
      /^dist\/embed\/integrity\.json: found /,
    ],
    ['an import map that is no JSON', { ...integrity, importMap: '<' }, /^dist\/embed\/integrity\.json: found /],
    [
      'another version',
      { ...integrity, version: '0.0.9' },
      /^dist\/embed\/integrity\.json: found version "0\.0\.9"; allowed: 0\.1\.0, the version of this program$/,
    ],
    [
      'a file that was not built',
      { ...integrity, files: { 'cpo-tco.js': hash('A') } },
      /^dist\/embed\/integrity\.json: found no hash of cpo-tco\.all\.js; allowed: /,
    ],
  ])('hashes with %s', (_, content, message) =>
    expect(
      refused([...base, '--tier', 'strict'], () => (typeof content === 'string' ? content : JSON.stringify(content))),
    ).toMatch(message),
  );
});
