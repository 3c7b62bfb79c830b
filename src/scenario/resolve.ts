/**
 * The one way from a scenario to the value of every input. Longer than most files: quotes, networks and options are steps of
 * one way.
 */
import type { Catalog } from '../catalog/catalog.ts';
import type { BuyerClass, Figure, InputDefinition } from '../catalog/types.ts';
import type { Scope } from '../model/sheet.ts';
import { checkRates } from './check-rates.ts';
import { parseModelKey, type ModelKey } from './model-key.ts';
import { NamesInNetwork } from './names-in-network.ts';
import { parseScenario } from './parse-scenario.ts';
import { placeQuotes, type PlacedQuote } from './place-quotes.ts';
import type { Statement, UnitReader } from './read-value.ts';
import { quote, ScenarioError } from './scenario-error.ts';
import { readNetworkSettings, readSettings, type Settings } from './settings.ts';
import { stepsBought } from './steps-bought.ts';
import { namedSwitches } from './tiers.ts';
import type { PriceStep } from './supplier-quote.ts';
import { scenarioDefaults, type Band, type OwnOption, type Scenario } from './scenario.ts';
import { InputResolver } from './input-resolver.ts';
import { tableInputs } from './table-inputs.ts';

/** What an input is multiplied with or divided by. */
export interface ResolvedParent {
  readonly input: ResolvedInput;
  readonly power: 1 | -1;
}

/** One input of one option: its value and where that comes from. */
export interface ResolvedInput {
  /** Subject and quantity: `retimed-1600g.endPower`. Options that share it share the number. */
  readonly name: string;
  readonly input: InputDefinition;
  /** The expected value, in the unit of the input. */
  readonly value: number;
  /** The ends of what the value can be; null where it is certain. */
  readonly low: number | null;
  readonly high: number | null;
  /** What is drawn: the value, or the factor of the parents. Low and high are the typical value where nothing is. */
  readonly own: Band;
  /** What it moves with: the input that it is a share of, and the factor of the buyer class. */
  readonly of: readonly ResolvedParent[];
  /** The input that it is a share of. */
  readonly shareOf: ResolvedInput | null;
  /** Largest value of one that has parents. */
  readonly most?: number;
  /** The figure behind the value; none where the scenario gives a number of its own. */
  readonly figure: Figure | null;
  /** The default of the edition or region, for comparison and for reset. */
  readonly default: Figure | null;
  /** `follows`: computed from another input unless it is set. `none`: an optional input that is not set. */
  readonly origin: 'edition' | 'region' | 'scenario' | 'follows' | 'none';
  /** Where the band comes from; `class`: it is that of figures of its kind, since none was given. */
  readonly bandOf: 'figure' | 'scenario' | 'class' | null;
  /** A firm quote or a measurement that the scenario names. */
  readonly statement: Statement | null;
  /** The class of buyer whose price was converted. */
  readonly convertedFrom: BuyerClass | null;
  /** What a reader should know of the band given. */
  readonly notice: 'typical-on-end' | 'lopsided' | null;
}

export interface ResolvedOption {
  readonly id: string;
  readonly label: string;
  readonly leaf: string;
  readonly upper: string;
  readonly card: string;
  readonly sponsor: string | null;
  readonly integrated: boolean;
}

export interface ResolvedScenario {
  /** As it was asked: what is stored, linked and changed. */
  readonly asked: Scenario;
  /** What is computed: every quote stands in the inputs and options that it sets. */
  readonly scenario: Scenario;
  /** Where the quotes stand. */
  readonly quotes: readonly PlacedQuote[];
  readonly edition: string;
  /** The tables of its edition. */
  readonly catalog: Catalog;
  readonly scope: Scope;
  readonly region: string;
  readonly buyerClass: BuyerClass;
  readonly settings: Settings;
  readonly options: readonly ResolvedOption[];
  readonly baseline: string;
  /** Reads text with a unit, where it was there to read the scenario. */
  readonly readUnit: UnitReader | undefined;
  /** Several networks that are bought together; empty where the scenario is one. */
  readonly networks: readonly ResolvedNetwork[];
  /**
   * An input by the key under which the model reads it: `pue`, `leaf.endPower`, `card.dacEndPrice`; of one of several
   * networks `storage/leaf.endPower`. What is asked of none is of the main one: the first that is built of the options.
   */
  readonly input: (option: ResolvedOption, key: string | ModelKey) => ResolvedInput;
}

/** One of several networks. */
export interface ResolvedNetwork {
  readonly id: string;
  readonly label: string;
  /** As if it were the only one; what it sets itself, and what follows that, has names of its own: `storage/fabric.endpointCount`. */
  readonly resolved: ResolvedScenario;
  /** Of what it is built where an option is chosen: of that option, or of the one that stays. */
  readonly optionOf: (option: ResolvedOption) => ResolvedOption;
  readonly stays: boolean;
}

/**
 * Checks a scenario and resolves every input of every option: edition < region < scenario.
 * @param readUnit Reads text with a unit; without it such text is refused.
 * @throws ScenarioError in one sentence for anything refused.
 */
export function resolveScenario(value: unknown, catalog: Catalog, readUnit?: UnitReader): ResolvedScenario {
  const asked = parseScenario(value, catalog);
  return asked.quotes ? resolveQuoted(asked, asked.quotes, catalog, readUnit) : resolveParsed(asked, catalog, readUnit);
}

/** Each quote takes its place in the scenario without quotes; then the quantity bought says which of its prices counts. */
function resolveQuoted(
  asked: Scenario,
  given: NonNullable<Scenario['quotes']>,
  catalog: Catalog,
  readUnit: UnitReader | undefined,
): ResolvedScenario {
  const { quotes: _, baseline = scenarioDefaults.baseline, ...others } = asked;
  // A quote may be the reference itself.
  const bare = Object.hasOwn(given, baseline) ? others : { ...others, baseline };
  const plain = resolveParsed(bare, catalog, readUnit);
  const resolveWith = (stepOf: (id: string) => PriceStep): ResolvedScenario => {
    const { scenario, fields, switches, quotes } = placeQuotes(given, plain, stepOf);
    const isQuote = quotes.some(({ id, state }) => id === baseline && state === 'own-option');
    const quoted = isQuote ? { ...scenario, baseline } : scenario;
    return { ...resolveParsed(quoted, catalog, readUnit, fields, switches), asked, quotes };
  };
  const resolved = resolveWith((id) => given[id]!.prices[0]!);
  if (Object.values(given).every(({ prices }) => prices.length === 1)) return resolved;
  const steps = stepsBought(resolved);
  return resolveWith((id) => steps.get(id)!);
}

function resolveParsed(
  scenario: Scenario,
  catalog: Catalog,
  readUnit: UnitReader | undefined,
  fields: ReadonlyMap<string, string> = new Map(),
  switches: ReadonlyMap<string, string> = new Map(),
): ResolvedScenario {
  const ids = Object.keys(scenario.networks ?? {});
  // At least one is built of what is compared.
  const mainId = ids.find((id) => scenario.networks![id]!.stays === undefined);
  if (mainId === undefined)
    return resolveSingle(scenario, readSettings(scenario, catalog, readUnit, fields), catalog, readUnit, switches);
  const above = readSettings(withSwitchOf(scenario, mainId), catalog, readUnit, fields);
  const settingsOf = (id: string): Settings => readNetworkSettings(scenario, id, above, catalog, readUnit, fields);
  // A single network in the list is the scenario.
  if (ids.length === 1) return resolveSingle(scenario, settingsOf(mainId), catalog, readUnit, switches);
  const whole = resolveOne(scenario, above, catalog, readUnit, switches);
  const networks = ids.map((id) => resolveNetwork(whole, id, settingsOf(id), switches));
  const main = networks.find(({ id }) => id === mainId)!;
  return {
    ...whole,
    settings: {
      ...main.resolved.settings,
      values: new Map([...above.values, ...networks.flatMap(({ resolved }) => [...resolved.settings.values])]),
    },
    networks,
    input: (option, key) => {
      const { network: id, plain } = partsOf(key);
      const { resolved, optionOf } = networks.find((one) => one.id === id) ?? main;
      return resolved.input(optionOf(option), plain);
    },
  };
}

const partsOf = (key: string | ModelKey): ModelKey => (typeof key === 'string' ? parseModelKey(key) : key);

/** What the scenario sets without naming a switch or a rate is of those of its main network. */
function withSwitchOf(scenario: Scenario, id: string): Scenario {
  const { capacity, upperSwitch, coreSwitch, fourthSwitch, ...others } = scenario;
  const named = namedSwitches({ capacity, upperSwitch, coreSwitch, fourthSwitch }, scenario.networks![id]!);
  return { ...others, ...named };
}

function resolveSingle(...asked: Parameters<typeof resolveOne>): ResolvedScenario {
  const resolved = resolveOne(...asked);
  checkRates(resolved);
  return resolved;
}

function resolveOne(
  scenario: Scenario,
  settings: Settings,
  catalog: Catalog,
  readUnit: UnitReader | undefined,
  switches: ReadonlyMap<string, string>,
): ResolvedScenario {
  const region = scenario.region ?? scenarioDefaults.region;
  const { options, baseline } = resolveOptions(scenario, catalog, settings);
  const buyerClass = scenario.buyerClass ?? scenarioDefaults.buyerClass;
  const resolver = new InputResolver(
    catalog,
    settings,
    region,
    buyerClass,
    scenario,
    tableInputs(catalog, region, buyerClass),
    switches,
  );
  resolver.checkShares();
  return {
    asked: scenario,
    scenario,
    quotes: [],
    edition: catalog.edition,
    catalog,
    scope: scenario.scope ?? scenarioDefaults.scope,
    region,
    buyerClass,
    settings,
    options,
    baseline,
    readUnit,
    networks: [],
    input: (option, key) => resolver.resolve(option, partsOf(key)),
  };
}

function resolveNetwork(
  whole: ResolvedScenario,
  id: string,
  settings: Settings,
  switches: ReadonlyMap<string, string>,
): ResolvedNetwork {
  const { scenario, catalog, readUnit } = whole;
  const { label, stays } = scenario.networks![id]!;
  const own = resolveOne(scenario, settings, catalog, readUnit, switches);
  const staying = stays === undefined ? undefined : optionNamed(own, stays);
  const names = new NamesInNetwork(id, settings, whole.settings);
  const optionOf = (option: ResolvedOption): ResolvedOption => staying ?? option;
  const options = whole.options.map(optionOf);
  checkRates({ ...own, options });
  return {
    id,
    label: label ?? id,
    stays: staying !== undefined,
    optionOf,
    resolved: {
      ...own,
      settings: { ...settings, values: names.values() },
      options,
      input: (option, key) => names.of(own.input(option, key)),
    },
  };
}

/** The options to compare. The baseline is always one of them: where it was not named, it comes first. */
function resolveOptions(
  scenario: Scenario,
  catalog: Catalog,
  settings: Settings,
): { options: ResolvedOption[]; baseline: string } {
  const scope = scenario.scope ?? scenarioDefaults.scope;
  const shipped = catalog.data.options;
  const chosen: (string | OwnOption)[] = [
    ...(scenario.options ?? shipped.filter(({ scopes }) => scopes.includes(scope)).map(({ id }) => id)),
  ];
  const baseline = scenario.baseline ?? scenarioDefaults.baseline;
  if (!chosen.some((option) => (typeof option === 'string' ? option : option.id) === baseline))
    chosen.unshift(baseline);
  return { baseline, options: chosen.map((option) => resolveOption(option, catalog, settings)) };
}

/** An option that is compared, or one of the tables. */
const optionNamed = ({ options, catalog, settings }: ResolvedScenario, id: string): ResolvedOption =>
  options.find((option) => option.id === id) ?? resolveOption(id, catalog, settings);

function resolveOption(option: string | OwnOption, catalog: Catalog, settings: Settings): ResolvedOption {
  const places: OwnOption = typeof option === 'string' ? catalog.data.options.find(({ id }) => id === option)! : option;
  if (settings.isIntegrated(places.card))
    throw new ScenarioError(`options.${places.id}.card`, quote(places.card), { id: 'plugged' });
  return {
    id: places.id,
    label: places.label ?? places.id,
    leaf: places.leaf,
    upper: places.upper,
    card: places.card,
    sponsor: places.sponsor?.name ?? null,
    integrated: settings.isIntegrated(places.leaf),
  };
}
