import type { Catalog } from '../catalog/catalog.ts';
import { mostOfFile } from '../scenario/scenario-link.ts';
import type { CommandField } from '../scenario/command-refusal.ts';
import { jsonFault } from '../scenario/json-fault.ts';
import { catalog } from '../scenario/shipped-edition.ts';
import { catalogFor } from '../scenario/editions.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { runScenario, type Run } from '../scenario/run-scenario.ts';
import { quote, ScenarioError } from '../scenario/scenario-error.ts';
import { keysAbove } from '../scenario/tiers.ts';
import { numberOrText, readNumber, writtenUnits, type WrittenUnits } from '../words/read-number.ts';
import type { TerminalWords } from '../words/terminal-words.ts';
import type { Arguments } from './arguments.ts';
import { readFileNamed } from './read-file.ts';
import { withOwnProducts } from './own-product.ts';
import { isLink, LinkRefused } from './link-scenario.ts';
import { standardInputField } from './standard-input.ts';
import { RegisterRefused } from './register-refused.ts';
import { linkedScenario, standardInput, writtenScenario } from './written-scenarios.ts';
import { quantityOf } from '../scenario/input-parts.ts';
import { fieldsOf } from '../scenario/fields.ts';

type Fields = Record<string, unknown>;

const fileField: CommandField = 'scenario-file';
const linkField: CommandField = 'link';

/** What was read from a file last, and what became of it under the flags. */
let last: { readonly file: string; readonly base: unknown; readonly scenario: unknown } | undefined;

/** The scenario of a file (`-` for standard input) or of a link with the flags laid over it. */
export function readScenario(given: Arguments, file: string | undefined, catalog: Catalog): unknown {
  const base = file === undefined ? {} : readJson(file);
  const scenario = layFlagsOver(base, given, catalog);
  const name = file === '-' ? standardInputField : file !== undefined && isLink(file) ? linkField : file;
  last = name === undefined ? undefined : { file: name, base, scenario };
  return scenario;
}

/** The run of that scenario, with the tables of its edition. @throws ScenarioError for what is refused. */
export function readRun(given: Arguments, file: string | undefined, readUnit: UnitReader | undefined): Run {
  const scenario = readScenario(given, file, catalog);
  return runScenario(scenario, catalogFor(scenario, catalog), readUnit);
}

/** What is refused in one sentence, with the file where the value stands in one and no flag has set it. */
export function refusalOf(error: ScenarioError, { texts, fieldText, problemText, refusalText }: TerminalWords): string {
  if (error instanceof RegisterRefused) return error.sentences.join('\ncpo-tco: ');
  if (error instanceof LinkRefused)
    return 'later' in error.problem ? texts.laterLink(error.problem.later) : problemText(error.problem);
  const [{ field }, message] = [error, refusalText(error)];
  if (!last) return message;
  const found = valueAt(last.base, field);
  return found !== undefined && found === valueAt(last.scenario, field)
    ? `${fieldText(last.file)}: ${message}`
    : message;
}

/** The value at a path such as `inputs.cpo.endPower` or `options[1].leaf`, whose keys may have dots themselves. */
function valueAt(value: unknown, path: string): unknown {
  if (path === '') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const start = Array.isArray(value) ? `[${key}]` : key;
    if (path === start) return inner;
    const found = path.startsWith(start) && valueAt(inner, path.slice(start.length).replace(/^\./, ''));
    if (found !== false && found !== undefined) return found;
  }
  return undefined;
}

/** Flags go before what the scenario says. */
export function layFlagsOver(base: unknown, { one, set }: Arguments, catalog: Catalog): unknown {
  if (typeof base !== 'object' || base === null || Array.isArray(base))
    throw new ScenarioError('scenario', quote(base), { id: 'object' });
  const scenario: Fields = { ...withOwnProducts({ ...base }, one, catalog) };
  for (const key of ['edition', 'capacity', 'scope', 'region', 'baseline']) if (one[key]) scenario[key] = one[key];
  for (const key of keysAbove) {
    const named = one[key.replace('Switch', '-switch')];
    if (named) scenario[key] = named;
  }
  if (one['buyer-class']) scenario.buyerClass = one['buyer-class'];
  if (one.options) scenario.options = chosenOptions(one.options, scenario.options, (base as Fields).options);
  if (set.length > 0) scenario.inputs = withFlags(inputsOf(scenario.inputs), readSettings(set, catalog), catalog);
  return scenario;
}

function readJson(file: string): unknown {
  if (isLink(file)) return linkedScenario(file);
  const bytes = bytesOf(file);
  const written = writtenScenario(file, bytes);
  if (written !== undefined) return written;
  const content = new TextDecoder().decode(bytes);
  if (isLink(content)) return linkedScenario(content);
  if (content.length > mostOfFile)
    throw new ScenarioError(
      fileField,
      { id: 'characters', count: content.length },
      { id: 'at-most', most: mostOfFile },
    );
  try {
    return JSON.parse(content) as unknown;
  } catch {
    const found = { id: 'file-not-json', file: quote(file), ...jsonFault(content) } as const;
    throw new ScenarioError(fileField, found, { id: 'json-object' });
  }
}

function bytesOf(file: string): Uint8Array {
  return file === '-' ? standardInput() : readFileNamed(file, fileField, { id: 'scenario-source' });
}

/**
 * `--options` names shipped options and own ones that the file defines; products of the flags are always there.
 * @param before What the file has.
 */
function chosenOptions(list: string, defined: unknown, before: unknown): unknown[] {
  const own = new Map(
    (Array.isArray(defined) ? (defined as unknown[]) : []).flatMap((option) =>
      typeof option === 'object' && option !== null && 'id' in option ? [[option.id, option] as const] : [],
    ),
  );
  const chosen = list.split(',').map((id) => own.get(id.trim()) ?? id.trim());
  const inFile = new Set(Array.isArray(before) ? (before as unknown[]) : []);
  const products = [...own.values()].filter((option) => !inFile.has(option) && !chosen.includes(option));
  return [...chosen, ...products];
}

/** A malformed `inputs` is left for the scenario's own check to refuse. */
const inputsOf = (inputs: unknown): object => {
  if (inputs === undefined) return {};
  return fieldsOf('inputs', inputs);
};

/** A flag takes the place of what the file sets under the other of its two names: `pue`, `facility.pue`. */
function withFlags(inputs: object, flags: Fields, catalog: Catalog): Fields {
  const nameOf = (name: string): string => {
    const { subject } = catalog.input(name) ?? {};
    return subject === undefined || ['architecture', 'capacity'].includes(subject) ? name : `${subject}.${name}`;
  };
  const set = new Set(Object.keys(flags).map(nameOf));
  return { ...Object.fromEntries(Object.entries(inputs).filter(([name]) => !set.has(nameOf(name)))), ...flags };
}

function readSettings(set: readonly string[], catalog: Catalog): Fields {
  const inputs = new Map<string, unknown>();
  for (const setting of set) {
    const equals = setting.indexOf('=');
    if (equals < 1 || equals === setting.length - 1)
      throw new ScenarioError('--set', quote(setting), { id: 'name-and-value' });
    const name = setting.slice(0, equals).trim();
    if (inputs.has(name)) throw new ScenarioError(`--set ${name}`, { id: 'name-twice' }, { id: 'name-once' });
    inputs.set(name, readSetting(name, setting.slice(equals + 1).trim(), catalog));
  }
  return Object.fromEntries(inputs);
}

/** `1.15`, `1,350`, `8 %`, `1.1:1.15:1.3`, the id of a figure, or text with a unit, for an input of the name. */
export function readSetting(name: string, text: string, catalog: Catalog): unknown {
  if (catalog.figure(text)) return { figure: text };
  const { unit = '' } = catalog.input(quantityOf(name)) ?? {};
  const percent = writtenUnits(unit).has('%') ? onlyPercent : undefined;
  const ends = text.split(':').map((end) => readNumber(end, 'en', percent));
  const [low, typical, high] = ends.map((end) => ('value' in end && end.unit === '' ? end.value : undefined));
  if (ends.length === 3 && low !== undefined && typical !== undefined && high !== undefined)
    return { low, typical, high };
  return ends.length === 1 ? numberOrText(text, ends[0]!) : text;
}

const onlyPercent: WrittenUnits = new Map([['%', 0.01]]);
