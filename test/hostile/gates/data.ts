/** Gates through which a host, a table or a person at a field speaks. */
import fc from 'fast-check';
import { buildCatalog } from '../../../src/catalog/build-catalog.ts';
import { DataError } from '../../../src/catalog/data-error.ts';
import { readAmountText, readDay, readStep, readValidity } from '../../../src/import/read-cell.ts';
import { readMoney } from '../../../src/import/read-money.ts';
import { previewIn } from '../../../src/page/builder-preview.ts';
import { catalog } from '../../../src/scenario/shipped-edition.ts';
import { resolveScenario } from '../../../src/scenario/resolve.ts';
import { ScenarioError } from '../../../src/scenario/scenario-error.ts';
import { readTypedUnit } from '../../../src/scenario/typed-unit.ts';
import { UnreadUnit } from '../../../src/scenario/unread-unit.ts';
import { hostAttributes, namesIn, plainText, type HostAttributes } from '../../../src/widget/attributes.ts';
import { heightIn } from '../../../src/widget/frame-message.ts';
import { readGivenScenario } from '../../../src/widget/given-scenario.ts';
import { readHostSettings } from '../../../src/widget/host-settings.ts';
import { languages } from '../../../src/words/languages.ts';
import { readNumber } from '../../../src/words/read-number.ts';
import { Fault, gate } from '../gate.ts';
import { jsonText, oddJson, oddNumber, oddText, own, repeated, spoilt, spoiltText } from '../hostile-values.ts';
import { tableFiles, validScenario } from '../valid.ts';

const base = 'https://host.example/products/page.html';
const attributeText = fc.oneof(
  oddText,
  fc.constantFrom(
    '51.2T',
    'fabric',
    'retimed cpo',
    'de',
    'EUR',
    'pue=1.15 cpo.endPrice=500',
    '*',
    'https://a.example',
    '__proto__=1',
    'javascript:alert(1)',
  ),
  spoiltText(fc.constantFrom('retimed, cpo', 'pue=1.15 cpo.endPrice=500', 'storage/endpointCount=512')),
  repeated([' ', '“', 'a', ',', 'pue=1 ', '=', '.', '/', 'a/', '-', '1,']),
);
interface Said {
  readonly attributes: HostAttributes;
  readonly given: unknown;
  readonly text: string;
}

export const host = gate<Said>({
  name: 'host',
  takes: 'attributes of the widget and the scenario of a host, as data and as text',
  inputs: fc.record({
    attributes: fc.dictionary(fc.constantFrom(...hostAttributes.map(({ name }) => name)), attributeText, {
      maxKeys: 5,
      noNullPrototype: true,
    }),
    given: fc.oneof(
      spoilt(validScenario),
      oddJson,
      fc.constant(undefined),
      fc.constantFrom<unknown>(NaN, 1n, Symbol('a'), () => 1, new Date(NaN), new Map([[1, 2]])),
    ),
    text: fc.oneof(
      jsonText(spoilt(validScenario)),
      fc.constant('{}'),
      repeated(['"', '\\"', ', ', ',', '“', '[', '{"a":']),
    ),
  }),
  sizeOf: ({ attributes, given, text }) =>
    JSON.stringify(attributes).length + text.length + (typeof given === 'object' ? sizeOf(given) : 0),
  ...{ share: 50_000, few: 100 },
  written: ({ attributes, given, text }) => ({ attributes, given, text }),
  long: [
    ...['\\"', '"', '“', ', ', ',', '[', '{"a":'].map((piece) => (n: number): Said => ({
      attributes: {},
      given: undefined,
      text: `{"a${piece.repeat(n / piece.length)}`,
    })),
    ...[' a ', '“', 'pue=1 ', ','].map((piece) => (n: number): Said => ({
      attributes: { options: `a${piece.repeat(n / piece.length)}a`, region: `a${' '.repeat(n)}a` },
      given: undefined,
      text: '{}',
    })),
  ],
  enter: async ({ attributes, given, text }, refused) => {
    for (const one of Object.values(attributes)) namesIn(plainText(one));
    const { faults, scenario } = readHostSettings(attributes, given, catalog, base);
    for (const one of faults) if ('found' in one) refused(one);
    resolveScenario(scenario, catalog);
    await readGivenScenario(text, undefined as never, undefined, refused);
  },
});

function sizeOf(value: unknown): number {
  try {
    return JSON.stringify(value)?.length ?? 0;
  } catch {
    return 0;
  }
}

export const messages = gate<unknown>({
  name: 'message',
  takes: 'messages of a frame and to the preview (their shape; their origin is tested in a browser)',
  inputs: fc.oneof(
    oddJson,
    spoilt(
      fc.constantFrom<unknown>(
        { type: 'cpo-tco:height', version: 1, height: 400 },
        {
          kind: 'cpo-tco:preview',
          scenario: {},
          settings: { theme: 'dark' },
          texts: { heading: 'a', cta: { text: 'a', address: 'https://a' } },
          properties: { '--cpo-ink': '#123' },
          scheme: 'dark',
          lang: 'de',
        },
      ),
    ),
    fc.constantFrom<unknown>(
      { type: 'cpo-tco:height', version: 1, height: 1e400 },
      { type: 'cpo-tco:height', version: 1, height: -1 },
    ),
  ),
  sizeOf,
  ...{ share: 100_000, few: 200 },
  enter: (data) => {
    const height = heightIn(data);
    if (height !== undefined && !(Number.isInteger(height) && height >= 0 && height <= 10_000))
      throw new Fault('a height that is none');
    const shown = previewIn(data);
    if (
      shown &&
      [...Object.values(shown.settings), ...Object.values(shown.properties)].some((one) => typeof one !== 'string')
    )
      throw new Fault('a setting that is no text');
  },
});

const tags = Object.keys(languages);
const typed = fc.oneof(
  oddNumber,
  oddText,
  fc
    .tuple(
      oddNumber,
      fc.constantFrom(
        ' W',
        'W',
        ' %',
        ' of pue',
        ' USD',
        ' €',
        'k',
        ' kW',
        ' toString',
        ' constructor',
        ' W/m^2',
        ' s^1000',
        ' (W',
        ' 1e9W',
      ),
    )
    .map((parts) => parts.join('')),
  fc
    .tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...tags))
    .map(([value, tag]) => new Intl.NumberFormat(tag, { maximumFractionDigits: 6 }).format(value)),
  spoiltText(
    fc.constantFrom('1,350', '1.350,5', '28.11.2026', '28 Nov 2026', '1000-4999', '30 days', '9 kW', '$1,350'),
  ),
  repeated(['1', '1,', '1.', ' ', "'", '.', ',', '- ', 'a', '1 ', '$', 'W ', 'W^', '(', '1:', '%']),
);

/** Digits that count in a number as it was typed: none may be lost, and none added. */
function checkDigits(text: string, value: number, unit: string): void {
  const plain = text.normalize('NFKC').trim();
  // What has an exponent, a word that multiplies or more digits than a number holds is another test's.
  const [digits = ''] = /^[-+−‐‑‒– $€£]*([\d.,'’ \u00a0_]*)/u.exec(plain)?.slice(1) ?? [];
  const count = digits.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  if (unit !== '' || count.length > 15 || count === '' || /[eE%\p{L}]/u.test(plain)) return;
  const held = String(Number(value.toPrecision(15)))
    .replace(/e.*/, '')
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '');
  if (held !== count) throw new Fault(`${JSON.stringify(text).slice(0, 80)} is read as ${value}`);
}

export const numbers = gate<string>({
  name: 'number',
  takes: 'numbers, amounts, days and units as they are typed, in each language',
  inputs: typed,
  sizeOf: (text) => text.length,
  ...{ share: 150_000, few: 300 },
  long: ['1', '1,', '1.', ' ', "'", 'a', '- ', 'W ', 'W^2 ', '(', '1 ', '$', '1:'].flatMap((piece) => [
    (n: number) => piece.repeat(n / piece.length),
    (n: number) => `1${piece.repeat(n / piece.length)}a`,
    (n: number) => `1 ${piece.repeat(n / piece.length)}`,
  ]),
  enter: (text, refused) => {
    const attempt = (work: () => unknown): void => {
      try {
        work();
      } catch (error) {
        if (error instanceof ScenarioError) refused(error);
        else if (!(error instanceof UnreadUnit)) throw error;
      }
    };
    for (const tag of tags) {
      const read = readNumber(text, tag);
      if (!('value' in read)) continue;
      if (!Number.isFinite(read.value)) throw new Fault(`it is read as ${read.value}`);
      checkDigits(text, read.value, read.unit);
    }
    for (const sign of ['.', ',', null] as const) {
      attempt(() => readAmountText('a', text, sign));
      attempt(() => readMoney('a', { text }, sign, ['USD', 'EUR', 'JPY'], false));
    }
    attempt(() => readDay('a', { text }));
    attempt(() => readValidity('a', { text }, '2026-11-28'));
    attempt(() => resolveScenario({ inputs: { 'cpo.endPower': text, pue: text } }, catalog, readTypedUnit));
    if (/^\S+ +.+$/.test(text)) attempt(() => readTypedUnit(text, 'W'));
    const step = readStep(text);
    if (step !== undefined && !Number.isInteger(step)) throw new Fault(`a quantity of ${step}`);
  },
});

const cellPieces = ['"', ',', '\n', ';', '1e400', '-1', '=1+1', 'NaN', '1,5', 'default', '__proto__', ''];
export const tables = gate<{ readonly file: string; readonly text: string }>({
  name: 'tables',
  takes: 'rows of tables: a catalogue of one’s own',
  inputs: fc.constantFrom(...Object.keys(tableFiles).filter((file) => file !== 'datapackage.json')).chain((file) =>
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .array(fc.tuple(fc.nat(), fc.nat(), fc.oneof(oddText, fc.constantFrom(...cellPieces))), {
            minLength: 1,
            maxLength: 3,
          })
          .map((edits) => {
            const rows = tableFiles[file]!.split('\n').map((row) => row.split(','));
            for (const [row, column, text] of edits) {
              const cells = rows[row % rows.length]!;
              cells[column % cells.length] = text;
            }
            return { file, text: rows.map((row) => row.join(',')).join('\n') };
          }),
      },
      { weight: 1, arbitrary: spoiltText(fc.constant(tableFiles[file]!)).map((text) => ({ file, text })) },
    ),
  ),
  sizeOf: () => Object.values(tableFiles).reduce((sum, text) => sum + text.length, 0),
  ...{ share: 3000, few: 15 },
  enter: ({ file, text }) => {
    try {
      buildCatalog({ ...tableFiles, [file]: text });
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      if (error.findings.length === 0 || error.findings.some(({ message, line }) => message === '' || line < 1))
        throw new Fault('a finding without a place or a sentence');
    }
  },
});

export const settings = gate<unknown>({
  name: 'scenario-object',
  takes: 'scenarios as data: of a program that imports the library',
  inputs: fc.oneof(
    spoilt(validScenario),
    fc.tuple(oddText, oddJson).map(([name, value]) => ({ inputs: own([[name, value]]) })),
  ),
  sizeOf,
  ...{ share: 140_000, few: 200 },
  enter: (scenario) => {
    resolveScenario(scenario, catalog, readTypedUnit);
  },
});
