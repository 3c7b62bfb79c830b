/**
 * Where the quotes of a scenario stand: in the option that they price, as options of their own, or beside the comparison.
 * Longer than most files: what a quote sets and where it stands decide each other.
 */
import type { Catalog } from '../catalog/catalog.ts';
import type { InputDefinition } from '../catalog/types.ts';
import { places, tiers } from '../model/sheet.ts';
import { inRange } from './read-value.ts';
import type { ResolvedScenario } from './resolve.ts';
import type { InputValue, OwnArchitecture, OwnOption, Scenario } from './scenario.ts';
import { ScenarioError } from './scenario-error.ts';
import type { PriceStep, SupplierQuote } from './supplier-quote.ts';

/**
 * Whether a quote counts: in the place of a public figure, as an option of its own, or not, and why. `shared`: its price
 * would be that of every option, and another quote sets it.
 */
export type QuoteState = 'in-place' | 'own-option' | QuoteBeside;
export type QuoteBeside = 'aside' | 'other-chosen' | 'shared' | 'other-rate' | 'other-switch' | 'no-network';

export interface PlacedQuote {
  readonly id: string;
  readonly quote: SupplierQuote;
  readonly state: QuoteState;
  /** The input that holds its price: `linear-1600g.endPrice`, `storage/linear-800g.endPrice`; null where it does not count. */
  readonly key: string | null;
  /** The price step that counts. */
  readonly step: PriceStep;
  /** Of that step, in USD. */
  readonly price: number;
  /** The rate of the module, Gbit/s; null of a whole switch. */
  readonly rateGbps: number | null;
}

/** A scenario without quotes that has what they set, and from which field of a quote each value comes. */
export interface QuotedScenario {
  readonly scenario: Scenario;
  /** By path: `inputs.linear-1600g.endPrice`. */
  readonly fields: ReadonlyMap<string, string>;
  /** By subject, `cpo-1600g`: id of the switch whose whole price is quoted. */
  readonly switches: ReadonlyMap<string, string>;
  readonly quotes: readonly PlacedQuote[];
}

/** What a quote prices: figures of this subject, for all networks or for one. */
interface Thing {
  readonly subject: string;
  readonly network: string | undefined;
  readonly inCard: boolean;
  readonly rateGbps: number | null;
}

/**
 * @param resolved The scenario without its quotes.
 * @param stepOf The price step that counts, by the id of a quote.
 * @throws ScenarioError for an amount outside the range of its input.
 */
export function placeQuotes(
  quotes: Readonly<Record<string, SupplierQuote>>,
  resolved: ResolvedScenario,
  stepOf: (id: string) => PriceStep,
): QuotedScenario {
  const found = Object.entries(quotes).map(([id, quote]) => ({ id, quote, thing: thingOf(quote, resolved) }));
  const chosen = new Map<string, string>();
  for (const { id, quote, thing } of found)
    if (typeof thing !== 'string' && quote.use === 'chosen' && !chosen.has(groupOf(thing)))
      chosen.set(groupOf(thing), id);
  const first = new Map(chosen);
  let placed: QuotedScenario = { scenario: resolved.scenario, fields: new Map(), switches: new Map(), quotes: [] };
  for (const { id, quote, thing } of found) {
    const step = stepOf(id);
    const price = step.price / rateOf(quote, resolved.catalog);
    const inState = (state: QuoteState): PlacedQuote => {
      const rateGbps = typeof thing === 'string' ? (quote.rateGbps ?? null) : thing.rateGbps;
      return { id, quote, state, key: null, step, price, rateGbps };
    };
    const add = (one: PlacedQuote): void => void (placed = { ...placed, quotes: [...placed.quotes, one] });
    if (quote.use === 'aside') add(inState('aside'));
    else if (typeof thing === 'string') add(inState(thing));
    else {
      const group = groupOf(thing);
      const typed = typedFor(thing, quote, resolved);
      if (typed !== undefined && chosen.get(group) === id)
        throw new ScenarioError(
          typed,
          { id: 'set-before', value: thing.subject, of: `quotes.${id}` },
          { id: 'one-spelling' },
        );
      if (!first.has(group) && typed === undefined) first.set(group, id);
      const isFirst = first.get(group) === id;
      if (!isFirst && chosen.has(group)) add(inState('other-chosen'));
      else if (!isFirst && quote.what === 'switch') add(inState('shared'));
      else placed = withPlaced(placed, resolved, inState(isFirst ? 'in-place' : 'own-option'), thing);
    }
  }
  return placed;
}

/** The field in which the reader sets the price of what is quoted: that option is the reader's then. */
function typedFor(thing: Thing, { what }: SupplierQuote, resolved: ResolvedScenario): string | undefined {
  const prices = what === 'switch' ? ['switchPrice'] : ['endPrice', 'systemPrice'];
  return prices.map((price) => typedField(thing, price, resolved)).find((field) => field !== undefined);
}

/** The field in which the reader sets a quantity of what is quoted. */
function typedField({ subject, network }: Thing, quantity: string, { settings }: ResolvedScenario): string | undefined {
  const prefix = network === undefined ? '' : `${network}/`;
  return settings.values.get(`${prefix}${subject}.${quantity}`)?.field;
}

/** What quotes for the same have in common. */
export const groupOf = ({ subject, network }: Thing): string => `${network ?? ''}/${subject}`;

/** What a quote says it is for. */
export type QuotedThing = Pick<SupplierQuote, 'what' | 'architecture' | 'rateGbps' | 'capacity' | 'network'>;

/** What a quote prices, or why it prices nothing here. */
export function thingOf(quote: QuotedThing, resolved: ResolvedScenario): Thing | QuoteBeside {
  const [only, ...others] = Object.keys(resolved.scenario.networks ?? {});
  // A single network in the list is the scenario.
  const network = others.length === 0 && quote.network === only ? undefined : quote.network;
  const one = resolved.networks.find(({ id }) => id === network);
  if (network !== undefined && !one) return 'no-network';
  const settings = (one?.resolved ?? resolved).settings;
  const { what, architecture = '', capacity, rateGbps } = quote;
  // A switch of several tiers has one price: that of its first one stands for all.
  const place = capacity === undefined ? 'leaf' : tiers.find((tier) => settings.switchAt(tier).id === capacity);
  const quoted = place && settings.switchAt(place);
  if (what === 'switch')
    return quoted ? { subject: quoted.subject, network, inCard: false, rateGbps: null } : 'other-switch';
  if (what === 'system')
    return quoted
      ? { subject: settings.subjectOf(architecture, place), network, inCard: false, rateGbps: null }
      : 'other-switch';
  // What is part of its switch plugs into no card.
  const fitting = places.filter((at) => at !== 'card' || !settings.isIntegrated(architecture));
  const rates = fitting.map((at) => [at, settings.rateGbps(architecture, at)] as const);
  const usual = what === 'card-module' ? 'card' : 'leaf';
  // A module of the rate of the cards alone is one for cards, whatever it is called.
  const at =
    rates.find(([at, rate]) => at === usual && rate === (rateGbps ?? rate)) ??
    rates.find(([, rate]) => rate === rateGbps);
  if (!at) return 'other-rate';
  if (resolved.scope === 'switch' && at[0] !== 'leaf') return 'other-rate';
  return { subject: `${architecture}-${at[1]}g`, network, inCard: at[0] === 'card', rateGbps: at[1] };
}

function withPlaced(
  placed: QuotedScenario,
  resolved: ResolvedScenario,
  one: PlacedQuote,
  thing: Thing,
): QuotedScenario {
  const { id, quote, state } = one;
  const subject = state === 'own-option' ? `${id}${/-\d+g$/.exec(thing.subject)![0]}` : thing.subject;
  // What a reader sets beside the price stands: it was typed with the quote at hand. Where the price is set, none is in place.
  const isTyped = (quantity: string): boolean =>
    state === 'in-place' && typedField(thing, quantity, resolved) !== undefined;
  const values = valuesOf(one, resolved).filter(({ quantity }) => !isTyped(quantity));
  const base =
    state === 'own-option'
      ? withOwnOption(placed.scenario, resolved, one, thing, values)
      : withOption(placed.scenario, resolved, quote);
  const named = Object.fromEntries(values.map(({ quantity, value }) => [`${subject}.${quantity}`, value]));
  const path = thing.network === undefined ? 'inputs.' : `networks.${thing.network}.inputs.`;
  return {
    scenario: withInputs(base, thing.network, named),
    fields: new Map([
      ...placed.fields,
      ...values.map(({ quantity, field }) => [`${path}${subject}.${quantity}`, `quotes.${id}.${field}`] as const),
    ]),
    switches:
      quote.what === 'system' && quote.capacity !== undefined
        ? new Map([...placed.switches, [subject, quote.capacity]])
        : placed.switches,
    quotes: [
      ...placed.quotes,
      { ...one, key: `${thing.network === undefined ? '' : `${thing.network}/`}${subject}.${pricedAs[quote.what]}` },
    ],
  };
}

function withInputs(
  scenario: Scenario,
  network: string | undefined,
  values: Readonly<Record<string, InputValue>>,
): Scenario {
  if (network === undefined) return { ...scenario, inputs: { ...scenario.inputs, ...values } };
  const before = scenario.networks![network]!;
  const after = { ...before, inputs: { ...before.inputs, ...values } };
  return { ...scenario, networks: { ...scenario.networks, [network]: after } };
}

const pricedAs = {
  module: 'endPrice',
  'card-module': 'endPrice',
  system: 'systemPrice',
  switch: 'switchPrice',
} as const;

interface PlacedValue {
  readonly quantity: string;
  readonly value: InputValue;
  /** Of the quote. */
  readonly field: string;
}

/** The inputs that a quote sets. */
function valuesOf({ id, quote, price, step }: PlacedQuote, { catalog, settings }: ResolvedScenario): PlacedValue[] {
  const { what, supplier, date, power, powerMax, failureRate, warrantyYears, architecture } = quote;
  const path = `quotes.${id}`;
  const values: PlacedValue[] = [];
  // Edition 2026.11 has no figures of whole switches.
  if (!catalog.input(pricedAs[what]))
    throw new ScenarioError(`${path}.what`, what, ['module', 'card-module', 'switch']);
  const add = (quantity: string, field: string, typical: number, value: InputValue): void => {
    inRange(`${path}.${field}`, typical, catalog.input(quantity)!);
    values.push({ quantity, value, field });
  };
  const quoted = (typical: number): InputValue => ({ typical, quote: { supplier, date } });
  // A refusal speaks of the price as the supplier wrote it.
  const field = `prices[${quote.prices.indexOf(step)}].price`;
  inRange(
    `${path}.${field}`,
    step.price,
    inCurrency(catalog.input(pricedAs[what])!, quote.currency, step.price / price),
  );
  values.push({ quantity: pricedAs[what], value: quoted(price), field });
  const isModule = what === 'module' || what === 'card-module';
  if (what === 'system') {
    if (power !== undefined) add('systemPower', 'power', power, quoted(power));
    if (powerMax !== undefined) add('systemPowerMax', 'powerMax', powerMax, quoted(powerMax));
  } else {
    const quantity = isModule ? 'endPower' : 'switchBasePower';
    if (power !== undefined) add(quantity, 'power', power, quoted(power));
    else if (powerMax !== undefined && catalog.input('typicalPowerShare'))
      add(quantity, 'powerMax', powerMax, shareOf(powerMax, catalog));
  }
  // What is said to include the laser is the whole power of the port.
  if (isModule && quote.laserIncluded && (power ?? powerMax) !== undefined) add('endLaserPower', 'laserIncluded', 0, 0);
  const isSoldered = architecture !== undefined && settings.isSoldered(architecture);
  if (addsLaser(quote, isSoldered) && catalog.input('laserApart')) add('laserApart', 'laserIncluded', 1, 1);
  const failing = isModule ? 'endFailureRate' : what === 'system' ? 'systemFailureRate' : 'switchFailureRate';
  if (failureRate !== undefined) add(failing, 'failureRate', failureRate, failureRate);
  // The parts that are swapped; a switch that fails as a whole is the support contract's.
  if (what === 'switch') return values;
  if (warrantyYears !== undefined) add('warrantyYears', 'warrantyYears', warrantyYears, warrantyYears);
  return values;
}

/**
 * Whether the price of a laser source is added: the quote has none in it, and the tables have it as the part that is swapped,
 * which it is where the engine cannot be.
 */
export const addsLaser = ({ what, laserIncluded }: SupplierQuote, isSoldered: boolean): boolean =>
  what !== 'switch' && isSoldered && laserIncluded === false;

/** Of a power of which the maximum alone is known, what is drawn on average. */
function shareOf(maximum: number, catalog: Catalog): InputValue {
  const { low, typical, high } = catalog.defaultFigure('facility', 'typicalPowerShare')!;
  return { low: maximum * (low ?? typical), typical: maximum * typical, high: maximum * (high ?? typical) };
}

/** The limits of an amount of money as a supplier writes it. */
function inCurrency(input: InputDefinition, unit = 'USD', unitsPerUsd: number): InputDefinition {
  const limit = (usd: number): number => Number((usd * unitsPerUsd).toPrecision(12));
  return { ...input, unit, minimum: limit(input.minimum), maximum: limit(input.maximum) };
}

/** Units of the currency of a quote for a US dollar: its own rate, or that of the tables. */
function rateOf({ currency = 'USD', exchange }: SupplierQuote, { data }: Catalog): number {
  if (currency === 'USD') return 1;
  // A currency without a rate was refused when the quote was read.
  return exchange?.unitsPerUsd ?? data.rates.find((one) => one.currency === currency)!.unitsPerUsd;
}

/** A quote for what no comparison has by itself brings the shipped option that is made of it. */
function withOption(
  scenario: Scenario,
  { options, catalog, scope, settings }: ResolvedScenario,
  quote: SupplierQuote,
): Scenario {
  const { architecture } = quote;
  const isCompared = options.some(({ leaf, upper, card }) =>
    [leaf, upper, card].some((one) => settings.baseOf(one) === architecture),
  );
  const shipped = catalog.data.options.find(
    ({ leaf, upper, choices }) => leaf === architecture && upper === architecture && choices.includes(scope),
  );
  if (isCompared || !shipped || shipped.scopes.includes(scope)) return scenario;
  return { ...scenario, options: [...(scenario.options ?? options.map(({ id }) => id)), shipped.id] };
}

/** The option that differs from that of its architecture by what is quoted. */
function withOwnOption(
  scenario: Scenario,
  { options, catalog, settings }: ResolvedScenario,
  { id, quote: { architecture: like = '', supplier } }: PlacedQuote,
  { inCard }: Thing,
  values: readonly PlacedValue[],
): Scenario {
  // The shipped option where it is not compared: it says what its cards are.
  const madeOf = (one: string) =>
    [...options, ...catalog.data.options].find(({ leaf, upper }) => leaf === one && upper === one);
  const base = madeOf(like);
  const plugged = settings.isIntegrated(like) ? madeOf(settings.baseOf(like))!.card : like;
  const label = `${base?.label ?? like} (${supplier})`;
  const option: OwnOption = inCard
    ? { id, label, leaf: like, upper: like, card: id }
    : { id, label, leaf: id, upper: id, card: base?.card ?? plugged };
  const architecture: OwnArchitecture = { ...ownOf(scenario, like, values), like: settings.baseOf(like), label };
  return {
    ...scenario,
    architectures: { ...scenario.architectures, [id]: architecture },
    options: [...(scenario.options ?? options.map((one) => one.id)), option],
  };
}

/** What an own product sets, without its prices and powers, and what else the quote says. */
const ownOf = ({ architectures }: Scenario, id: string, values: readonly PlacedValue[]): Partial<OwnArchitecture> => {
  const own = Object.entries(architectures?.[id] ?? {});
  const quoted = new Set(['endPrice', 'systemPrice', 'endPower', 'systemPower', 'systemPowerMax']);
  for (const { quantity } of values) quoted.add(quantity);
  return Object.fromEntries(own.filter(([key]) => !quoted.has(key))) as Partial<OwnArchitecture>;
};
