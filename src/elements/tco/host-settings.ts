/** What a host page says: read piece by piece, so that one bad piece leaves the others and is named. */
import type { Catalog } from '../../catalog/catalog.ts';
import { usDollar, type Currency } from '../../scenario/currency.ts';
import { resolveScenario } from '../../scenario/resolve.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { quote, ScenarioError } from '../../scenario/scenario-error.ts';
import { namesIn, type HostAttribute, type HostAttributes } from './host-attributes.ts';

export interface HostSettings {
  readonly scenario: Scenario;
  readonly currency: Currency;
  /** Address of the calculator, without a fragment; empty without one. */
  readonly workbench: string;
  /** One sentence for each piece that was left out. */
  readonly faults: readonly string[];
}

/** More options than a page can show side by side are refused. */
const mostOptions = 12;

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
  const faults: string[] = [];
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      faults.push(error instanceof ScenarioError ? error.message : `scenario: ${String(error)}`);
      return otherwise;
    }
  };
  const accept = (scenario: Scenario, change: object): Scenario =>
    attempt(() => {
      const next = { ...scenario, ...change };
      resolveScenario(next, catalog);
      return next;
    }, scenario);

  let scenario = given === undefined ? {} : attempt(() => checked(given, catalog), {});
  for (const [key, value] of pieces(attributes)) scenario = accept(scenario, { [key]: value });
  for (const [name, value] of presets(attributes['preset-inputs'], attempt))
    scenario = accept(scenario, { inputs: { ...scenario.inputs, [name]: value } });
  for (const attribute of ['locked-inputs', 'hidden-inputs'] as const)
    for (const name of namesIn(attributes[attribute])) attempt(() => checkName(attribute, name, catalog), undefined);
  return {
    scenario,
    currency: attempt(() => currencyOf(attributes.currency, catalog), usDollar),
    workbench: attempt(() => addressOf(attributes.workbench, base), ''),
    faults,
  };
}

function checked(given: unknown, catalog: Catalog): Scenario {
  const { scenario } = resolveScenario(given, catalog);
  const count = scenario.options?.length ?? 0;
  if (count > mostOptions) throw new ScenarioError('options', `${count} options`, `at most ${mostOptions}`);
  return scenario;
}

/** Attributes that are keys of a scenario; options may name shipped ones and own ones of the scenario. */
function* pieces(attributes: HostAttributes): Generator<[key: string, value: unknown]> {
  for (const key of ['edition', 'capacity', 'scope', 'region', 'options', 'baseline'] as const) {
    const value = attributes[key]?.trim();
    if (value === undefined || value === '') continue;
    yield [key, key === 'options' ? namesIn(value) : value];
  }
}

/** `pue=1.15 cpo.endPrice=500` */
function* presets(
  text: string | undefined,
  attempt: <T>(work: () => T, otherwise: T) => T,
): Generator<[name: string, value: number]> {
  for (const word of namesIn(text)) {
    const pair = attempt(() => presetOf(word), undefined);
    if (pair) yield pair;
  }
}

function presetOf(word: string): [name: string, value: number] {
  const [, name, digits] = /^([\w.-]{1,80})=([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i.exec(word.slice(0, 200)) ?? [];
  if (name === undefined) throw new ScenarioError('preset-inputs', quote(word), 'name=number, such as pue=1.15');
  return [name, Number(digits)];
}

function checkName(attribute: HostAttribute, name: string, catalog: Catalog): void {
  if (name === '*' || catalog.input(name.slice(name.lastIndexOf('.') + 1))) return;
  throw new ScenarioError(attribute, quote(name), 'names of inputs, such as pue or cpo.endPrice, or *');
}

function currencyOf(code: string | undefined, { data }: Catalog): Currency {
  const wanted = code?.trim().toUpperCase();
  if (!wanted || wanted === usDollar.code) return usDollar;
  const rate = data.rates.find(({ currency }) => currency === wanted);
  if (rate) return { code: rate.currency, unitsPerUsd: rate.unitsPerUsd };
  throw new ScenarioError('currency', quote(code), ['USD', ...data.rates.map(({ currency }) => currency)].join(', '));
}

function addressOf(text: string | undefined, base: string): string {
  if (!text?.trim()) return '';
  const refuse = (): never => {
    throw new ScenarioError('workbench', quote(text), 'an address that begins with http or https, or a relative one');
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
