/** Quotes that a scenario holds, and how a buyer changes them. Longer than most files: one short function a change. */
import { freeId } from './free-id.ts';
import { networkOf } from './network-of.ts';
import { ownSwitchLabel } from './own-switch.ts';
import { groupOf, thingOf, type PlacedQuote, type QuoteState } from './place-quotes.ts';
import type { ResolvedScenario } from './resolve.ts';
import { tiers } from '../model/sheet.ts';
import type { InputValue, Quote, Scenario } from './scenario.ts';
import { ScenarioError } from './scenario-error.ts';
import { quoteOf, withInput, type Settings } from './settings.ts';
import type { PriceStep, Quoted, SupplierQuote } from './supplier-quote.ts';
import { inputParts } from './input-parts.ts';

/** A quote as readers list it. */
export interface HeldQuote {
  /** Null for a price in the inputs that names its supplier. */
  readonly id: string | null;
  readonly quote: SupplierQuote;
  readonly state: QuoteState;
  /** The input that holds the price; null where it does not count. */
  readonly key: string | null;
  /** The price step that counts, in the currency of the quote. */
  readonly step: PriceStep;
  /** Of that step, in USD. */
  readonly price: number;
  /** Id of the architecture of the tables, empty for a switch without optics. */
  readonly architecture: string;
  /** Name of an own product. */
  readonly label: string | null;
  readonly what: Quoted;
  readonly rateGbps: number | null;
  /** The label of the switch that it is for; null for a module. */
  readonly switchLabel: string | null;
  /** The label of the network that it is for, of several; null where it holds for all. */
  readonly network: string | null;
}

/** Every quote of the scenario in the order in which it was added, those that do not count too. */
export const quotesOf = (resolved: ResolvedScenario): HeldQuote[] => [
  ...pricesWithSupplier(resolved).map(({ quote, key }): HeldQuote => {
    const step = quote.prices[0]!;
    const placed = {
      id: '',
      quote,
      state: 'in-place',
      key,
      step,
      price: step.price,
      rateGbps: quote.rateGbps ?? null,
    } as const;
    return { ...heldQuote(resolved, placed), id: null };
  }),
  ...resolved.quotes.map((placed) => heldQuote(resolved, placed)),
];

function heldQuote(
  resolved: ResolvedScenario,
  { id, quote, state, key, step, price, rateGbps }: PlacedQuote,
): HeldQuote {
  const { scenario, settings: ofAll, catalog } = resolved;
  const { what, architecture = '', capacity, network: networkId } = quote;
  const network = resolved.networks.find((one) => one.id === networkId);
  const settings = network?.resolved.settings ?? ofAll;
  const isModule = what === 'module' || what === 'card-module';
  const ofSwitch = (): string => {
    if (capacity === undefined) return settings.capacity.label;
    const own = scenario.switches?.[capacity];
    return own ? ownSwitchLabel(capacity, own) : catalog.switch(capacity)!.label;
  };
  return {
    ...{ id, quote, state, key, step, price },
    architecture: settings.baseOf(architecture),
    label: scenario.architectures?.[architecture]?.label ?? null,
    what: isModule && rateGbps !== null && rateGbps !== settings.rateGbps(architecture) ? 'card-module' : what,
    rateGbps: isModule ? rateGbps : null,
    switchLabel: isModule ? null : ofSwitch(),
    network: network?.label ?? networkId ?? null,
  };
}

/** Prices of the inputs that name their supplier, as quotes. */
export function pricesWithSupplier(
  resolved: ResolvedScenario,
): { readonly key: string; readonly quote: SupplierQuote }[] {
  const { values } = resolved.settings;
  return [...values].flatMap(([key, { typical: price, statement, field }]) => {
    const { network, subject, quantity } = inputParts(key);
    if (statement?.kind !== 'quote' || quoteOf(field) !== undefined || !Object.hasOwn(prices, quantity)) return [];
    const settings = network === undefined ? resolved.settings : networkOf(resolved, network).resolved.settings;
    const [, architecture = '', rate] = /^(.+)-(\d+)g$/.exec(subject) ?? [];
    const what = prices[quantity]!;
    const rateGbps = Number(rate);
    const inCard = what === 'module' && rateGbps !== settings.rateGbps(architecture);
    const capacity = what === 'module' ? undefined : otherSwitch(subject, architecture, rateGbps, settings, resolved);
    if (capacity === null) return [];
    const amount = (name: string | undefined): number | undefined => {
      const found = name === undefined ? undefined : values.get(key.replace(/[^.]+$/, name));
      // A power that the buyer knows from elsewhere is no part of the quote.
      return found?.statement?.kind === 'quote' ? found.typical : undefined;
    };
    const [power, powerMax] = [amount(powers[what].power), amount(powers[what].powerMax)];
    const quote: SupplierQuote = {
      supplier: statement.supplier,
      date: statement.date,
      what: inCard ? 'card-module' : what,
      ...(what !== 'switch' && { architecture }),
      ...(what === 'module' && { rateGbps }),
      ...(capacity !== undefined && { capacity }),
      ...(network !== undefined && { network }),
      prices: [{ from: 1, price }],
      ...(power !== undefined && { power }),
      ...(powerMax !== undefined && { powerMax }),
    };
    return [{ key, quote }];
  });
}

/**
 * The id of the switch that a price is of; undefined for that of the leaves, which a quote need not name; null where no
 * switch has ends of that rate.
 */
function otherSwitch(
  subject: string,
  architecture: string,
  rateGbps: number,
  settings: Settings,
  { catalog }: ResolvedScenario,
): string | null | undefined {
  const isBare = architecture === '';
  const at = tiers.find(
    (tier) => subject === (isBare ? settings.switchAt(tier).subject : settings.subjectOf(architecture, tier)),
  );
  if (at !== undefined) return at === 'leaf' ? undefined : settings.switchAt(at).id;
  const rows = catalog.data.switches;
  if (isBare) return rows.find((row) => row.subject === subject)?.id ?? subject.slice('switch-'.length);
  const isIntegrated = settings.isIntegrated(architecture);
  return rows.find((row) => (isIntegrated ? row.opticsRateGbps : row.portRateGbps) === rateGbps)?.id ?? null;
}

const prices: Readonly<Record<string, Quoted>> = { endPrice: 'module', systemPrice: 'system', switchPrice: 'switch' };
const powers: Readonly<Record<Quoted, { readonly power?: string; readonly powerMax?: string }>> = {
  module: { power: 'endPower' },
  'card-module': { power: 'endPower' },
  system: { power: 'systemPower', powerMax: 'systemPowerMax' },
  switch: { power: 'switchBasePower' },
};

/**
 * The scenario with a quote more. A later one of the same supplier for the same thing takes the place of its earlier; a
 * number that the reader typed for what is quoted goes.
 * @throws ScenarioError for a quote without supplier. What else is wrong with it is refused when the scenario is run.
 */
export const withQuote = (resolved: ResolvedScenario, quote: SupplierQuote): Scenario =>
  withAll(resolved, [quote], true);

/**
 * The same for several: what is held as it is stays, and of those that are added none takes the place of another.
 * @throws ScenarioError as for one.
 */
export const withQuotes = (resolved: ResolvedScenario, quotes: readonly SupplierQuote[]): Scenario =>
  withAll(resolved, quotes, false);

function withAll(resolved: ResolvedScenario, quotes: readonly SupplierQuote[], renews: boolean): Scenario {
  let scenario = withAdopted(resolved);
  const places = placesIn(scenario.quotes, quotes);
  quotes.forEach((quote, i) => {
    const { place, id } = places[i]!;
    if (place === 'held' && !renews) return;
    if (quote.supplier.trim() === '') throw new ScenarioError('supplier', { id: 'missing' }, { id: 'supplier' });
    scenario = withoutTyped(scenario, resolved, quote);
    scenario = { ...scenario, quotes: { ...scenario.quotes, [id ?? idOf(resolved, scenario, quote)]: quote } };
  });
  return scenario;
}

/** What adding a quote does: it is new, replaces an earlier one of its supplier, or is held as it is. */
export type QuotePlace = 'new' | 'replaces' | 'held';

/** What adding each of several quotes does. */
export const placesOf = (resolved: ResolvedScenario, quotes: readonly SupplierQuote[]): QuotePlace[] =>
  placesIn(withAdopted(resolved).quotes, quotes).map(({ place }) => place);

interface Placing {
  readonly place: QuotePlace;
  readonly id?: string;
}

function placesIn(held: Scenario['quotes'], quotes: readonly SupplierQuote[]): Placing[] {
  const left = new Map(Object.entries(held ?? {}));
  const take = (fits: (one: SupplierQuote) => boolean): string | undefined => {
    for (const [id, one] of left)
      if (fits(one)) {
        left.delete(id);
        return id;
      }
    return undefined;
  };
  // What is held as it is takes its own place before another takes it.
  const places = quotes.map((quote): Placing | undefined => {
    const text = contentOf(quote);
    const id = take((one) => contentOf(one) === text);
    return id === undefined ? undefined : { place: 'held', id };
  });
  return places.map((place, i) => {
    if (place) return place;
    const id = take((one) => isSameOffer(one, quotes[i]!));
    return id === undefined ? { place: 'new' } : { place: 'replaces', id };
  });
}

/** Whatever the order of its fields, and whether it is chosen. */
const contentOf = ({ use: _, ...quote }: SupplierQuote): string => JSON.stringify(Object.entries(quote).sort());

const isSameOffer = (a: SupplierQuote, b: SupplierQuote): boolean =>
  (['supplier', 'what', 'architecture', 'rateGbps', 'capacity', 'network'] as const).every((key) => a[key] === b[key]);

/** Prices of the inputs that name their supplier become quotes, so that what is added does not drop them. */
export function withAdopted(resolved: ResolvedScenario): Scenario {
  let { asked: scenario } = resolved;
  for (const { key, quote } of pricesWithSupplier(resolved)) {
    scenario = withoutStatements(scenario, resolved, key);
    scenario = { ...scenario, quotes: { ...scenario.quotes, [idOf(resolved, scenario, quote)]: quote } };
  }
  return scenario;
}

/** Without what the reader typed for a quoted thing; of a whole switch and of its ends one alone can be set. */
function withoutTyped(scenario: Scenario, resolved: ResolvedScenario, quote: SupplierQuote): Scenario {
  const thing = thingOf(quote, resolved);
  if (typeof thing === 'string') return scenario;
  const { what, power, powerMax, failureRate, warrantyYears, laserIncluded } = quote;
  const hasPower = power !== undefined || powerMax !== undefined;
  const priced = what === 'switch' ? ['switchPrice'] : ['endPrice', 'systemPrice'];
  const powered = what === 'switch' ? ['switchBasePower'] : ['endPower', 'systemPower', 'systemPowerMax'];
  let left = scenario;
  const failing = what === 'switch' ? 'switchFailureRate' : what === 'system' ? 'systemFailureRate' : 'endFailureRate';
  const typed = [
    ...priced,
    ...(hasPower ? powered : []),
    ...(failureRate === undefined ? [] : [failing]),
    ...(warrantyYears === undefined ? [] : ['warrantyYears']),
    ...(laserIncluded === undefined ? [] : ['endLaserPower', 'laserApart']),
  ];
  for (const quantity of typed) {
    const key = `${thing.network === undefined ? '' : `${thing.network}/`}${thing.subject}.${quantity}`;
    const held = resolved.settings.values.get(key);
    if (held && quoteOf(held.field) === undefined) left = withInput(left, resolved.settings, key, null);
  }
  return left;
}

/** `acme-linear`, with a number where that is taken. */
const idOf = ({ catalog }: ResolvedScenario, scenario: Scenario, quote: SupplierQuote): string =>
  freeId(`${quote.supplier} ${quote.architecture ?? quote.what}`, { ...scenario }, catalog);

/** Which quote: by its id, or a price of the inputs by its name. */
export type QuoteRef = { readonly id: string } | { readonly key: string };

/** The scenario without a quote. Where it was the reference option, the default is it again. */
export function withoutQuote(resolved: ResolvedScenario, ref: QuoteRef): Scenario {
  if ('key' in ref) return withoutStatements(resolved.asked, resolved, ref.key);
  const { quotes: { [ref.id]: _, ...quotes } = {}, baseline, ...others } = resolved.asked;
  return {
    ...others,
    ...(Object.keys(quotes).length > 0 && { quotes }),
    ...(baseline !== undefined && baseline !== ref.id && { baseline }),
  };
}

/** The scenario from public figures alone. */
export function withoutQuotes({ quotes: held = {}, baseline, ...others }: Scenario): Scenario {
  return { ...others, ...(baseline !== undefined && !Object.hasOwn(held, baseline) && { baseline }) };
}

/** Without the prices and powers of one thing that name their supplier, and without the option that they alone made. */
function withoutStatements(given: Scenario, resolved: ResolvedScenario, key: string): Scenario {
  const { settings } = resolved;
  // With its network: another has prices of its own.
  const thing = key.slice(0, key.lastIndexOf('.') + 1);
  let scenario = given;
  for (const [name, { statement }] of settings.values)
    if (name.startsWith(thing) && statement?.kind === 'quote') scenario = withInput(scenario, settings, name, null);
  return scenario;
}

/**
 * One quote is chosen for its option: others for the same leave the comparison. Laid aside it leaves it itself; without a
 * use it is an option among the others.
 */
export function withUse(resolved: ResolvedScenario, id: string, use: SupplierQuote['use'] | null): Scenario {
  const { asked } = resolved;
  const { use: _, ...quote } = asked.quotes![id]!;
  const group = groupIn(resolved, quote);
  const others = Object.entries(asked.quotes!).map(([other, held]) => {
    const { use: before, ...plain } = held;
    const isRival = group !== undefined && use === 'chosen' && before === 'chosen' && groupIn(resolved, held) === group;
    return [other, isRival ? plain : held] as const;
  });
  return { ...asked, quotes: { ...Object.fromEntries(others), [id]: use ? { ...quote, use } : quote } };
}

/** What quotes for the same have in common; undefined of one that prices nothing here. */
function groupIn(resolved: ResolvedScenario, quote: SupplierQuote): string | undefined {
  const thing = thingOf(quote, resolved);
  return typeof thing === 'string' ? undefined : groupOf(thing);
}

/**
 * What a reader typed over a quoted price is taken back: the quote that was laid aside for it counts again. Undefined where
 * the scenario holds no such quote.
 */
export function withQuoteBack(
  resolved: ResolvedScenario,
  key: string,
  given: Extract<InputValue, { quote: Quote }>,
): Scenario | undefined {
  const { supplier, date } = given.quote;
  const found = resolved.quotes.find(({ quote, state }) => {
    const thing = thingOf(quote, resolved);
    const isOfKey =
      typeof thing !== 'string' &&
      key.startsWith(`${thing.network === undefined ? '' : `${thing.network}/`}${thing.subject}.`);
    return state === 'aside' && isOfKey && quote.supplier === supplier && quote.date === date;
  });
  return (
    found && withUse({ ...resolved, asked: withInput(resolved.asked, resolved.settings, key, null) }, found.id, null)
  );
}
