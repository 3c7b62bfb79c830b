import type { Catalog } from '../catalog/catalog.ts';
import { readClaim, textOfClaim, type ClaimOf } from './claim-of.ts';
import { catalogFor, EditionNeeded, knownEditions } from './editions.ts';
import { linkFields, readLinkText, type LinkText } from './link-text.ts';
import { migrate } from './migrate.ts';
import type { Unpacked } from './packed-link.ts';
import { isLaterVersion } from './parse-scenario.ts';
import { recoverScenario, type Dead, type PackedFault, type ScenarioCheck } from './recover-scenario.ts';
import type { UnitReader } from './read-value.ts';
import { resolveScenario, type ResolvedScenario } from './resolve.ts';
import { quote, refusalOf, ScenarioError, UnitsNeeded } from './scenario-error.ts';
import { mostCharacters, mostOfFile, tooLongFor, type PageState } from './scenario-link.ts';
import { scenarioVersion } from './scenario.ts';
import { studyOf } from './study-of.ts';

export interface ReadLink {
  /** Whether the address holds a link at all: one without a fragment, or with one that names a place, does not. */
  readonly found: boolean;
  /** What is right of the link, the defaults for the rest. */
  readonly state: PageState;
  /** What was left out. */
  readonly dead: readonly Dead[];
  /** The link was changed on its way and put right as far as it can be. */
  readonly recovered: boolean;
}

/** As many cases as the page simulates. */
export const drawsOfLinks = { least: 1, most: 65_536 } as const;

export interface LinkReaders {
  /** Reads text with a unit. */
  readonly readUnit?: UnitReader;
  /** What the scenario must pass: that it can be resolved, or more, such as that it has results. */
  readonly check?: ScenarioCheck;
  /** What `unpackLink` found in the link. */
  readonly unpacked?: Unpacked | undefined;
}

/**
 * Reads what a link holds, piece by piece: what is refused is left out and named.
 * @param address The address, or its fragment from the hash on.
 * @param catalog The tables that are shipped.
 * @throws EditionNeeded or UnitsNeeded where a frozen edition or the reader of units must be loaded first; nothing else.
 */
export function readLink(address: string, catalog: Catalog, readers: LinkReaders = {}): ReadLink {
  if (address.length > mostCharacters) return tooLong('link', address.length, mostCharacters);
  const text = readLinkText(address);
  if (!text) return { found: false, state: { scenario: {} }, dead: [], recovered: false };
  const dead: Dead[] = text.lost === undefined ? [] : [{ field: 'link', problem: { cutAfter: text.lost } }];
  const given = text.packed === undefined ? text.scenario : unpackedScenario(readers.unpacked, dead);
  return { ...readState(given ?? {}, text.fields, catalog, readers, dead), recovered: text.recovered };
}

/**
 * Reads a scenario file as a link is read: what is refused is left out and named.
 * @throws EditionNeeded or UnitsNeeded where a frozen edition or the reader of units must be loaded first; nothing else.
 */
export function readScenarioFile(text: string, catalog: Catalog, readers: LinkReaders = {}): ReadLink {
  if (text.length > mostOfFile) return tooLong('file', text.length, mostOfFile);
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const error = new ScenarioError('file', quote(text), { id: 'scenario-file' });
    return {
      found: false,
      state: { scenario: {} },
      dead: [{ field: 'file', problem: refusalOf(error) }],
      recovered: false,
    };
  }
  return { ...readState(given, fieldsOfView(given), catalog, readers, []), recovered: false };
}

const tooLong = (field: string, count: number, most: number): ReadLink => ({
  found: true,
  state: { scenario: {} },
  dead: [{ field, problem: tooLongFor(field, count, most) }],
  recovered: false,
});

function unpackedScenario(unpacked: Unpacked | undefined, dead: Dead[]): unknown {
  const fault = (packed: PackedFault): void => void dead.push({ field: 'link', problem: { packed } });
  if (!unpacked || 'fault' in unpacked) return fault(unpacked?.fault ?? 'damaged');
  try {
    return JSON.parse(unpacked.text);
  } catch {
    return fault('damaged');
  }
}

/** A file holds how the page showed it as values, a link as text. */
function fieldsOfView(given: unknown): LinkText['fields'] {
  const view = (given as { readonly view?: unknown } | null)?.view;
  if (typeof view !== 'object' || view === null) return {};
  const known = linkFields.flatMap((key) => {
    const value = (view as Record<string, unknown>)[key];
    return value === undefined ? [] : [[key, textOf(value)] as const];
  });
  return Object.fromEntries(known);
}

/** A file holds a claim as an object. */
const isClaim = (value: unknown): value is ClaimOf =>
  typeof value === 'object' && value !== null && 'about' in value && 'form' in value && 'option' in value;

/** Two axes are a list. */
const textOf = (value: unknown): string =>
  isClaim(value)
    ? textOfClaim(value)
    : Array.isArray(value)
      ? value.map((one: unknown) => (typeof one === 'string' ? one : quotedText(one))).join(',')
      : typeof value === 'string'
        ? value
        : quotedText(value);

/** In short. Whatever JSON holds has a text. */
const quotedText = (value: unknown): string => quote(value) as string;

function readState(
  given: unknown,
  fields: LinkText['fields'],
  catalog: Catalog,
  { readUnit, check }: LinkReaders,
  dead: Dead[],
): Omit<ReadLink, 'recovered'> {
  const resolve = (scenario: unknown, tables: Catalog) => resolveScenario(scenario, tables, readUnit);
  const { scenario: read, tables } = readScenario(given, catalog, check ?? resolve, dead);
  const scenario = migrate(read, tables, readUnit);
  const page = readPage(fields, tables, () => resolve(scenario, tables), dead);
  return { found: true, state: { scenario, ...page }, dead };
}

/** The scenario, with the tables of the edition that it names. */
function readScenario(all: unknown, catalog: Catalog, check: ScenarioCheck, dead: Dead[]) {
  const isLater = isLaterVersion((all as { readonly version?: unknown } | null)?.version);
  const given = isLater ? without(all, 'version') : all;
  let [value, tables] = [given, catalog];
  let later: string | null | undefined = isLater ? null : undefined;
  try {
    tables = catalogFor(given, catalog);
  } catch (error) {
    if (error instanceof EditionNeeded || !(error instanceof ScenarioError)) throw error;
    const { edition } = given as { readonly edition?: unknown };
    value = without(given, 'edition');
    if (isLaterEdition(edition, catalog)) later = edition;
    else dead.push({ field: error.field, problem: refusalOf(error) });
  }
  let needed: UnitsNeeded | undefined;
  const recovered = recoverScenario(value, tables, (scenario, ofEdition) => {
    try {
      return check(scenario, ofEdition);
    } catch (error) {
      if (error instanceof UnitsNeeded) needed = error;
      throw error;
    }
  });
  if (needed) throw needed;
  if (later === undefined) dead.push(...recovered.dead);
  // What a later version wrote is no mistake of the reader: one sentence says all of it.
  else
    dead.push({
      field: 'version',
      problem: { later: { edition: later, leftOut: recovered.dead.map((one) => one.field) } },
    });
  const { scenario } = recovered;
  // Of the form that was read as far as it is known.
  return { scenario: isLater ? { version: scenarioVersion, ...scenario } : scenario, tables };
}

const without = (value: unknown, key: string): unknown =>
  Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key));

const isLaterEdition = (edition: unknown, catalog: Catalog): edition is string =>
  typeof edition === 'string' && /^\d{4}\.\d{2}$/.test(edition) && edition > knownEditions(catalog).at(-1)!;

/** How the page shows it: each value stands or is named. */
function readPage(
  { currency, rate, draws, axes, claim }: LinkText['fields'],
  tables: Catalog,
  resolve: () => ResolvedScenario,
  dead: Dead[],
): Omit<PageState, 'scenario'> {
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      dead.push({ field: error.field, problem: refusalOf(error) });
      return undefined;
    }
  };
  const code = currency === undefined ? undefined : attempt(() => codeOf(currency, tables));
  const units = rate === undefined ? undefined : attempt(() => rateOf(rate, code));
  const count = draws === undefined ? undefined : attempt(() => drawsOf(draws));
  const names = axes === undefined ? undefined : attempt(() => axesOf(axes, resolve()));
  const ids = (): string[] => resolve().options.map(({ id }) => id);
  const claimed = claim === undefined ? undefined : attempt(() => readClaim(claim, ids()));
  return {
    ...(code !== undefined && { currency: code }),
    ...(units !== undefined && { rate: units }),
    ...(count !== undefined && { draws: count }),
    ...(names && { axes: names }),
    ...(claimed && { claim: claimed }),
  };
}

function codeOf(text: string, { currencies }: Catalog): string {
  const code = text.toUpperCase();
  if (!currencies.includes(code)) throw new ScenarioError('currency', quote(text), currencies);
  return code;
}

function rateOf(text: string, code: string | undefined): number {
  if (code === undefined || code === 'USD')
    throw new ScenarioError('rate', quote(text), { id: 'rate-beside-currency' });
  const rate = Number(text);
  if (!(rate > 0 && Number.isFinite(rate))) throw new ScenarioError('rate', quote(text), { id: 'rate', value: code });
  return rate;
}

function drawsOf(text: string): number {
  const { least, most } = drawsOfLinks;
  const draws = Number(text);
  if (/^\d+$/.test(text) && draws >= least && draws <= most) return draws;
  throw new ScenarioError('draws', quote(text), { id: 'whole-number', least, most });
}

function axesOf(text: string, resolved: ResolvedScenario): readonly [x: string, y: string] {
  const allowed = { id: 'axes' } as const;
  const names = text.split(',');
  if (names.length !== 2 || names[0] === names[1]) throw new ScenarioError('axes', quote(text), allowed);
  const { inputs } = studyOf(resolved);
  for (const name of names)
    if (inputs.get(name)?.input.whole ?? true) throw new ScenarioError('axes', quote(name), allowed);
  return names as [x: string, y: string];
}
