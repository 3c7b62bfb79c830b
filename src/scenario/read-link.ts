import type { Catalog } from '../catalog/catalog.ts';
import { catalogFor, EditionNeeded } from './editions.ts';
import { readLinkText, type LinkText } from './link-text.ts';
import { recoverScenario, type Dead, type ScenarioCheck } from './recover-scenario.ts';
import type { UnitReader } from './read-value.ts';
import { resolveScenario, type ResolvedScenario } from './resolve.ts';
import { quote, refusalOf, ScenarioError, UnitsNeeded } from './scenario-error.ts';
import { mostCharacters, type PageState } from './scenario-link.ts';
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
}

/**
 * Reads what a link holds, piece by piece: what is refused is left out and named.
 * @param address The address, or its fragment from the hash on.
 * @param catalog The tables that are shipped.
 * @throws EditionNeeded or UnitsNeeded where a frozen edition or the reader of units must be loaded first; nothing else.
 */
export function readLink(address: string, catalog: Catalog, { readUnit, check }: LinkReaders = {}): ReadLink {
  const resolve = (scenario: unknown, tables: Catalog) => resolveScenario(scenario, tables, readUnit);
  if (address.length > mostCharacters) {
    const allowed = { id: 'at-most', most: mostCharacters } as const;
    const error = new ScenarioError('link', { id: 'characters', count: address.length }, allowed);
    return {
      found: true,
      state: { scenario: {} },
      dead: [{ field: error.field, problem: refusalOf(error) }],
      recovered: false,
    };
  }
  const text = readLinkText(address);
  if (!text) return { found: false, state: { scenario: {} }, dead: [], recovered: false };
  const dead: Dead[] = text.lost === undefined ? [] : [{ field: 'link', problem: { cutAfter: text.lost } }];
  const { scenario, tables } = readScenario(text.scenario ?? {}, catalog, check ?? resolve, dead);
  const page = readPage(text.fields, tables, () => resolve(scenario, tables), dead);
  return { found: true, state: { scenario, ...page }, dead, recovered: text.recovered };
}

/** The scenario, with the tables of the edition that it names. */
function readScenario(given: unknown, catalog: Catalog, check: ScenarioCheck, dead: Dead[]) {
  let [value, tables] = [given, catalog];
  try {
    tables = catalogFor(given, catalog);
  } catch (error) {
    if (error instanceof EditionNeeded || !(error instanceof ScenarioError)) throw error;
    const { edition: _, ...others } = given as { readonly edition?: unknown };
    value = others;
    dead.push({ field: error.field, problem: refusalOf(error) });
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
  dead.push(...recovered.dead);
  return { scenario: recovered.scenario, tables };
}

/** How the page shows it: each value stands or is named. */
function readPage(
  { currency, rate, draws, axes }: LinkText['fields'],
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
  const code = currency === undefined ? undefined : attempt(() => currencyOf(currency, tables));
  const units = rate === undefined ? undefined : attempt(() => rateOf(rate, code));
  const count = draws === undefined ? undefined : attempt(() => drawsOf(draws));
  const names = axes === undefined ? undefined : attempt(() => axesOf(axes, resolve()));
  return {
    ...(code !== undefined && { currency: code }),
    ...(units !== undefined && { rate: units }),
    ...(count !== undefined && { draws: count }),
    ...(names && { axes: names }),
  };
}

function currencyOf(text: string, { data }: Catalog): string {
  const codes = ['USD', ...data.rates.map(({ currency }) => currency)];
  const code = text.toUpperCase();
  if (!codes.includes(code)) throw new ScenarioError('currency', quote(text), codes);
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
  const [x, y, ...more] = text.split(',');
  if (x === undefined || y === undefined || x === y || more.length > 0)
    throw new ScenarioError('axes', quote(text), allowed);
  const { inputs } = studyOf(resolved);
  for (const name of [x, y])
    if (inputs.get(name)?.input.whole ?? true) throw new ScenarioError('axes', quote(name), allowed);
  return [x, y];
}
