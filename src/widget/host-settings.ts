/** What a host page says: read piece by piece, so that one bad piece leaves the others and is named. */
import type { Catalog } from '../catalog/catalog.ts';
import { checkChoice, checkName, currencyOf } from '../export/widget-settings.ts';
import { usDollar, type Currency } from '../scenario/currency.ts';
import { recoverScenario, type Problem } from '../scenario/recover-scenario.ts';
import { resolveScenario } from '../scenario/resolve.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { quote, refusalOf, ScenarioError } from '../scenario/scenario-error.ts';
import { scenarioName } from '../scenario/scenario-name.ts';
import { withInput } from '../scenario/settings.ts';
import { allowed, found } from '../words/host-refusals-en.ts';
import { readNumber } from '../words/read-number.ts';
import { namesIn, type HostAttribute, type HostAttributes } from './attributes.ts';
import { plainScenario } from './plain-scenario.ts';

export interface HostSettings {
  readonly scenario: Scenario;
  /** The same without presets, without attributes, and nothing: where a fabric cannot be built as asked. */
  readonly withLess: readonly Scenario[];
  readonly currency: Currency;
  /** Address of the calculator, without a fragment; empty without one. */
  readonly workbench: string;
  /** Each piece that was left out, and why. */
  readonly faults: readonly Problem[];
}

/** More options than a page can show side by side are refused. */
const mostOptions = 12;
/** More names than there are inputs, and longer ones than any, are no list of inputs. */
const mostNames = 200;
const longestName = 200;

/**
 * Reads what a host says. It never throws: a piece that is refused is left out, and the default stands.
 * @param given The scenario of a property, a script or a file; undefined without one.
 * @param base Address against which that of the calculator is resolved.
 */
export function readHostSettings(
  attributes: HostAttributes,
  given: unknown,
  catalog: Catalog,
  base: string,
): HostSettings {
  const faults: Problem[] = [];
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      faults.push(
        error instanceof ScenarioError
          ? refusalOf(error)
          : { field: 'scenario', found: String(error), allowed: allowed.plain },
      );
      return otherwise;
    }
  };
  const accept = (scenario: Scenario, change: (scenario: Scenario) => Scenario): Scenario =>
    attempt(() => resolveScenario(change(scenario), catalog).scenario, scenario);
  const list = (attribute: HostAttribute): string[] => attempt(() => namesOf(attribute, attributes[attribute]), []);

  const readGiven = (): Scenario => {
    const { scenario, dead } = recoverScenario(plainScenario(given), catalog, checked);
    faults.push(...dead.map(({ problem }) => problem));
    return resolveScenario(scenario, catalog).scenario;
  };
  const own = given === undefined ? {} : attempt(readGiven, {});
  let scenario = own;
  for (const [key, value] of pieces(attributes, own, attempt))
    scenario = accept(scenario, (before) => ({ ...before, [key]: value }));
  const asked = scenario;
  for (const word of list('preset-inputs'))
    scenario = accept(scenario, (before) => withPreset(before, presetOf(word), catalog));
  for (const attribute of ['locked-inputs', 'hidden-inputs'] as const)
    for (const name of list(attribute))
      attempt(() => checkName(attribute, name, catalog, scenario, allowed.names), undefined);
  for (const key of ['locale', 'theme', 'loading'] as const)
    attempt(() => checkChoice(key, key, attributes[key]?.trim()), undefined);
  return {
    scenario,
    withLess: [asked, own, {}],
    currency: attempt(() => currencyOf('currency', attributes.currency, catalog), usDollar),
    workbench: attempt(() => addressOf(attributes.workbench, base), ''),
    faults,
  };
}

function checked(given: unknown, catalog: Catalog): void {
  resolveScenario(given, catalog);
  checkCount((given as Scenario).options?.length ?? 0);
}

function checkCount(count: number): void {
  if (count > mostOptions)
    throw new ScenarioError('options', found.options(count), { id: 'at-most', most: mostOptions });
}

function namesOf(attribute: HostAttribute, text: string | undefined): string[] {
  const names = namesIn(text);
  if (names.length > mostNames)
    throw new ScenarioError(attribute, { id: 'entries', count: names.length }, { id: 'at-most', most: mostNames });
  return names;
}

/** Attributes that are keys of a scenario; options may name shipped ones and own ones of the scenario. */
function* pieces(
  attributes: HostAttributes,
  { options: given = [] }: Scenario,
  attempt: <T>(work: () => T, otherwise: T) => T,
): Generator<[key: string, value: unknown]> {
  const own = new Map(given.map((option) => [typeof option === 'string' ? option : option.id, option]));
  for (const key of ['edition', 'capacity', 'scope', 'region', 'options', 'baseline'] as const) {
    const value = attributes[key]?.trim();
    if (value === undefined || value === '') continue;
    if (key !== 'options') yield [key, value];
    else {
      const ids = namesIn(value);
      if (attempt(() => (checkCount(ids.length), true), false)) yield [key, ids.map((id) => own.get(id) ?? id)];
    }
  }
}

/** `pue=1.15`, or `storage/endpointCount=512` of one of several networks. */
function presetOf(word: string): [name: string, value: number] {
  const [, name, digits] = (word.length <= longestName && /^((?:[\w-]+\/)?[\w.-]+)=(.+)$/.exec(word)) || [];
  const read = readNumber(digits ?? '', 'en');
  if (name === undefined || !('value' in read) || read.unit !== '')
    throw new ScenarioError('preset-inputs', quote(word), allowed.preset);
  return [name, read.value];
}

/** A preset takes the place of what the scenario sets, under whatever spelling. */
function withPreset(scenario: Scenario, [name, value]: [name: string, value: number], catalog: Catalog): Scenario {
  const ids = Object.keys(scenario.networks ?? {});
  const [network] = name.split('/');
  if (network !== name && !ids.includes(network!))
    throw new ScenarioError('preset-inputs', quote(name), ids.length === 0 ? allowed.presetOfOne : ids);
  const resolved = resolveScenario(scenario, catalog);
  const before = [...resolved.settings.values.keys()].find(
    (key) => key === name || scenarioName(resolved, key) === name,
  );
  const reset = before === undefined ? scenario : withInput(scenario, resolved.settings, before, null);
  // What was set before under another spelling is gone: the new one is set as it is spelt.
  return withInput(reset, { ...resolved.settings, values: new Map() }, name, value);
}

function addressOf(text: string | undefined, base: string): string {
  if (!text?.trim()) return '';
  const refuse = (): never => {
    throw new ScenarioError('workbench', quote(text), allowed.address);
  };
  let address: URL;
  try {
    address = new URL(text.trim(), base);
  } catch {
    return refuse();
  }
  address.hash = '';
  return /^https?:$/.test(address.protocol) ? address.href : refuse();
}
