/** Gates through which text comes in: files, links, feeds, registers, packs. */
import fc from 'fast-check';
import { listedSentences, readRegister } from '../../../src/import/claim-register.ts';
import * as packing from '../../../src/import/packed-text.ts';
import { readEvidencePack } from '../../../src/export/evidence-pack.ts';
import { readHash } from '../../../src/page/builder-state.ts';
import { scenariosIn } from '../../../src/page/scenario-store.ts';
import { catalogFor, EditionNeeded } from '../../../src/scenario/editions.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { layFlagsOver } from '../../../src/cli/read-scenario.ts';
import { unpackLink } from '../../../src/scenario/packed-link.ts';
import { readFeed, withFeed } from '../../../src/scenario/product-feed.ts';
import { readLink, readScenarioFile, type ReadLink } from '../../../src/scenario/read-link.ts';
import { resolveScenario } from '../../../src/scenario/resolve.ts';
import { ScenarioError } from '../../../src/scenario/scenario-error.ts';
import { readTypedUnit } from '../../../src/scenario/typed-unit.ts';
import { readEdits } from '../../../src/widget/reader-edits.ts';
import { Fault, gate, type Gate } from '../gate.ts';
import { jsonText, oddText, repeated, spoilt, spoiltText } from '../hostile-values.ts';
import { anyFeed, anyPack, anyRegister, validScenario } from '../valid.ts';

type Refused = Parameters<Gate['enter']>[1];

const readers = {
  readUnit: readTypedUnit,
  check: (scenario: unknown, tables: typeof catalog) => resolveScenario(scenario, tables, readTypedUnit),
};

/** What was kept can be computed, each number is one that was given, and what was left out is told. */
function checkRead({ state, dead }: ReadLink, refused: Refused): void {
  for (const { problem } of dead) if ('found' in problem) refused(problem);
  const { scenario } = state;
  resolveScenario(scenario, catalogFor(scenario, catalog), readTypedUnit);
}

/** Reads as the page does; a frozen edition is not loaded here. */
function read(work: () => ReadLink, refused: Refused): void {
  try {
    checkRead(work(), refused);
  } catch (error) {
    if (error instanceof EditionNeeded) return;
    // A reader of links and files leaves out and names; it never throws.
    if (error instanceof ScenarioError) throw new Fault(`it throws: ${error.message}`);
    throw error;
  }
}

const texts = { sizeOf: (text: string) => text.length };
const brackets = ['[', '{"a":', '{"inputs":', '"', '\\"', '"\\', ',', ', ', '[[', ' ', '\n', '%', '%25', '&amp;', '!'];
const long =
  (before: string, piece: string, after = '') =>
  (length: number) =>
    before + piece.repeat(Math.ceil(length / piece.length)) + after;
const longJson = [
  long('', '[', ''),
  long('', '{"a":'),
  long('{"a":"', '\\"'),
  long('', '"\\"'),
  long('{"a":1', ' , '),
  long('', ' '),
];

export const scenarioFiles = gate<string>({
  name: 'scenario-file',
  takes: 'scenario files (JSON), read by the page and by the command line',
  inputs: fc.oneof(
    { weight: 8, arbitrary: jsonText(spoilt(validScenario)) },
    { weight: 1, arbitrary: jsonText(validScenario) },
    { weight: 1, arbitrary: repeated(brackets) },
  ),
  ...texts,
  ...{ share: 50_000, few: 100 },
  long: [
    ...longJson,
    long('{"view":{"axes":', '['),
    (n) => `{"view":{"axes":${'['.repeat(n / 2)}${']'.repeat(n / 2)}}}`,
  ],
  enter: (text, refused) => {
    read(() => readScenarioFile(text, catalog, readers), refused);
    let given: unknown;
    try {
      given = JSON.parse(text);
    } catch {
      return;
    }
    const none = { positionals: [], one: {}, set: [], many: {}, alone: new Set<string>() };
    const scenario = layFlagsOver(given, none, catalog);
    const resolved = resolveScenario(scenario, catalogFor(scenario, catalog), readTypedUnit);
    // A number that was accepted is the one that was given.
    const { inputs } = scenario as { inputs?: Readonly<Record<string, unknown>> };
    for (const [name, value] of Object.entries(inputs ?? {}))
      if (typeof value === 'number' && resolved.asked.inputs?.[name] !== value)
        throw new Fault(`${name} is another number`);
  },
});

const address = 'https://a.example/calc#';
const linkText = fc.oneof(
  validScenario.map((scenario) => `scenario=${encodeURIComponent(JSON.stringify(scenario))}`),
  spoilt(validScenario).map(
    (scenario) => `scenario=${encodeURIComponent(JSON.stringify(scenario) ?? '').slice(0, 20_000)}`,
  ),
  jsonText(spoilt(validScenario)).map((text) => `scenario=${text}`),
);
const linkFields = fc
  .array(
    fc.tuple(
      fc.constantFrom('currency', 'rate', 'draws', 'axes', 'claim', 'z', 'x'),
      fc.oneof(
        oddText,
        fc.constantFrom('EUR', '0.9', '4096', 'pue,cpo.endPrice', 'cost,least,cpo', 'cost,less,cpo,retimed'),
      ),
    ),
    { maxLength: 3 },
  )
  .map((fields) => fields.map(([name, value]) => `${name}=${value}&`).join(''));
const oneLink = fc.tuple(linkFields, linkText).map(([fields, text]) => fields + text);

export const links = gate<string>({
  name: 'link',
  takes: 'links of the page: encoded twice, cut, with HTML escapes, packed',
  inputs: fc
    .oneof(
      { weight: 2, arbitrary: oneLink },
      { weight: 1, arbitrary: oneLink.map((text) => encodeURI(text.replace(/\p{Cs}/gu, ''))) },
      { weight: 1, arbitrary: oneLink.map((text) => text.replaceAll('%', '%25')) },
      { weight: 1, arbitrary: oneLink.map((text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')) },
      { weight: 1, arbitrary: fc.tuple(oneLink, fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1))) },
      { weight: 2, arbitrary: spoiltText(oneLink) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('scenario=', 'z=', 'currency=', '', 'scenario={"inputs":{'), repeated(brackets))
          .map(([a, b]) => a + b),
      },
    )
    .map((text) => address + text),
  ...texts,
  ...{ share: 100_000, few: 150 },
  long: ['!', '%25', '&amp;', '[', '{"a":', ' ', '"', '\\"', '%C3'].flatMap((piece) => [
    long(`${address}scenario=`, piece),
    long(`${address}currency=`, piece, 'a'),
    long(`${address}scenario={"inputs":{"`, piece),
    long(address, piece),
  ]),
  enter: async (text, refused) => {
    const unpacked = await unpackLink(text, packing);
    read(() => readLink(text, catalog, { ...readers, unpacked }), refused);
  },
});

export const feeds = gate<string>({
  name: 'product-feed',
  takes: 'product feeds (JSON)',
  inputs: fc.oneof(
    { weight: 6, arbitrary: jsonText(spoilt(anyFeed)) },
    { weight: 1, arbitrary: jsonText(anyFeed) },
    { weight: 1, arbitrary: repeated(brackets) },
  ),
  ...texts,
  ...{ share: 100_000, few: 200 },
  long: longJson,
  enter: (text) => {
    const scenario = withFeed({}, readFeed(text, catalog), catalog);
    // What is accepted makes a scenario.
    try {
      resolveScenario(scenario, catalog);
    } catch (error) {
      if (!(error instanceof ScenarioError) || !error.field.startsWith('architectures.')) throw error;
    }
  },
});

export const packs = gate<string>({
  name: 'evidence-pack',
  takes: 'evidence packs (JSON)',
  inputs: fc.oneof(jsonText(spoilt(anyPack)), spoiltText(anyPack.map((pack) => JSON.stringify(pack)))),
  ...texts,
  ...{ share: 20_000, few: 60 },
  long: longJson,
  enter: async (text) => {
    const { scenario, edition, state } = await readEvidencePack(text);
    if (typeof state !== 'string') throw new Fault('no state');
    const asked = { edition, ...scenario };
    try {
      resolveScenario(asked, catalogFor(asked, catalog), readTypedUnit);
    } catch (error) {
      if (!(error instanceof EditionNeeded)) throw error;
    }
  },
});

export const registers = gate<string>({
  name: 'claims-register',
  takes: 'registers of claims, and pages with sentences and links',
  inputs: fc.oneof(
    jsonText(spoilt(anyRegister)),
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'CPO costs less.',
            '#scenario={}',
            'https://a.example/#z=a.b',
            '| ',
            '- ',
            '"',
            ',',
            '\n',
            '\r',
            '1. ',
            '](',
            ')',
          ),
          oddText,
        ),
        { maxLength: 30 },
      )
      .map((pieces) => pieces.join('')),
    repeated(['#a=', 'https://', '#scenario=', '[', '](', '"', '*', ' ', '\n', ', ', '.,', '| ']),
  ),
  ...texts,
  ...{ share: 100_000, few: 150 },
  long: [
    ...longJson,
    ...[
      'https://a',
      '#a=',
      'https://#a=b',
      '](',
      '#scenario=a ',
      ', ',
      '.,',
      '#scenario=a\n',
      '*',
      ' a',
      '- #scenario=a\n',
    ].flatMap((piece) => [long('', piece), long('#scenario=', piece, 'a')]),
  ],
  enter: (text, refused) => {
    const read = readRegister(text);
    if (!('kind' in read))
      for (const { field, found } of read)
        refused({ field, found: found.replace(/^undefined$/, 'missing'), allowed: 'x' });
    for (const { text: sentence, line } of listedSentences(text))
      if (typeof sentence !== 'string' || line < 1) throw new Fault('a sentence without a line');
  },
});

export const kept = gate<string>({
  name: 'kept-text',
  takes: 'what a browser keeps and what stands in the address of the builder',
  inputs: fc.oneof(
    jsonText(
      spoilt(
        fc.constantFrom<unknown>(
          { scenarios: [{ name: 'a', at: '2026', scenario: { inputs: { pue: 1.2 } } }] },
          { capacity: '51.2T', inputs: [['pue', 1.2]] },
        ),
      ),
    ),
    jsonText(
      spoilt(
        validScenario.map((scenario) => ({
          scenario,
          settings: { theme: 'dark' },
          inputs: { pue: 'locked' },
          look: { accent: '#123456' },
          texts: { heading: 'a' },
          everyInput: 'open',
          base: 'https://a/',
          tier: 'strict',
          recipe: 'html',
        })),
      ),
    ),
  ),
  ...texts,
  ...{ share: 60_000, few: 150 },
  long: longJson,
  enter: (text) => {
    readEdits(text);
    scenariosIn(text);
    const read = readHash(`#widget=${encodeURIComponent(text.replace(/\p{Cs}/gu, ''))}`);
    if (read && Object.getPrototypeOf(read.settings) !== Object.prototype) throw new Fault('settings of another kind');
  },
});
