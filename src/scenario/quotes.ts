import { inputParts } from './input-parts.ts';
import { networkOf } from './network-of.ts';
import type { InputValue, OwnArchitecture, OwnOption, Scenario } from './scenario.ts';
import type { ResolvedScenario } from './resolve.ts';
import { ScenarioError } from './scenario-error.ts';
import { labelOfSwitch } from './own-switch.ts';
import { withInput } from './settings.ts';

/**
 * What a supplier quotes: a module of the switch or of a card, a whole switch with its optics, or a switch without
 * optics.
 */
export type Quoted = 'module' | 'card-module' | 'system' | 'switch';

/** A quote as a buyer holds it. Price in USD, power in W. */
export interface BuyerQuote {
  readonly supplier: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly architecture: string;
  readonly what: Quoted;
  readonly price: number;
  readonly power: number | null;
  /** Of a whole switch. */
  readonly powerMax: number | null;
}

/** A quote that a scenario holds. */
export interface HeldQuote extends BuyerQuote {
  /** The input that holds the price. */
  readonly key: string;
  /** Name of an architecture of its own, where another supplier quotes for the same. */
  readonly label: string | null;
  readonly rateGbps: number | null;
  /** The label of the switch that it is for; null for a module. */
  readonly switchLabel: string | null;
  /** The label of the network that it is for, of several; null where it holds for all. */
  readonly network: string | null;
}

const powers: Readonly<Record<Quoted, { readonly power?: string; readonly powerMax?: string }>> = {
  module: { power: 'endPower' },
  'card-module': { power: 'endPower' },
  system: { power: 'systemPower', powerMax: 'systemPowerMax' },
  switch: { power: 'switchBasePower' },
};
const pricedAs: Readonly<Record<Quoted, string>> = {
  module: 'endPrice',
  'card-module': 'endPrice',
  system: 'systemPrice',
  switch: 'switchPrice',
};
const prices: Readonly<Record<string, Quoted>> = { endPrice: 'module', systemPrice: 'system', switchPrice: 'switch' };

/** The numbers of a quote, each with the quantity that it sets. */
export function amountsOf({ what, price, power, powerMax }: BuyerQuote): (readonly [string, number, string])[] {
  const { power: typical, powerMax: most } = powers[what];
  const given = [
    ['price', price, pricedAs[what]],
    ['power', power, typical],
    ['powerMax', powerMax, most],
  ] as const;
  return given.flatMap(([field, amount, quantity]) =>
    amount === null || !quantity ? [] : [[field, amount, quantity] as const],
  );
}

/** Every price of the scenario that a supplier is bound to. */
export function quotesOf(resolved: ResolvedScenario): HeldQuote[] {
  const { settings: ofAll, scenario } = resolved;
  return [...ofAll.values].flatMap(([key, { typical, statement }]): HeldQuote[] => {
    const { network: id, subject: plain, quantity } = inputParts(key);
    if (statement?.kind !== 'quote' || !Object.hasOwn(prices, quantity)) return [];
    const network = id === undefined ? undefined : networkOf(resolved, id);
    const settings = network?.resolved.settings ?? ofAll;
    const [, architecture = '', rate] = /^(.+)-(\d+)g$/.exec(plain) ?? [];
    const rateGbps = rate === undefined ? null : Number(rate);
    const what = prices[quantity]!;
    const ofCard = what === 'module' && rateGbps !== settings.rateGbps(architecture);
    const valueOf = (name: string | undefined): number | null => {
      const found = name === undefined ? undefined : ofAll.values.get(key.replace(/[^.]+$/, name));
      // A power that the buyer knows from elsewhere is no part of the quote.
      return found?.statement?.kind === 'quote' ? found.typical : null;
    };
    return [
      {
        key,
        supplier: statement.supplier,
        date: statement.date,
        architecture: what === 'switch' ? '' : settings.baseOf(architecture),
        label: scenario.architectures?.[architecture]?.label ?? null,
        what: ofCard ? 'card-module' : what,
        rateGbps,
        switchLabel:
          what === 'switch'
            ? labelOfSwitch(plain, scenario, resolved.catalog)!
            : what === 'system'
              ? settings.capacity.label
              : null,
        network: network?.label ?? null,
        price: typical,
        power: valueOf(powers[what].power),
        powerMax: valueOf(powers[what].powerMax),
      },
    ];
  });
}

/**
 * The scenario with a quote. The first for a thing takes the place of the public figure, a later one of the same supplier
 * that of the earlier; one of another supplier for the same becomes an option of its own. A switch without optics has one
 * price for all options, so its last quote counts.
 * @throws ScenarioError for a quote without supplier. A date or price that is none is refused when the scenario is run.
 */
export function withQuote(resolved: ResolvedScenario, quote: BuyerQuote): Scenario {
  const { settings } = resolved;
  if (quote.supplier.trim() === '') throw new ScenarioError('supplier', { id: 'missing' }, { id: 'supplier' });
  const subject = subjectOf(resolved, quote.architecture, quote.what);
  if (quote.what === 'switch') return withValues(resolved, subject, quote);
  // Ports and the whole switch of one architecture are the same thing, and so are cages and cards of one rate.
  const held = quotesOf(resolved).filter(
    ({ architecture, rateGbps, network }) => network === null && `${architecture}-${rateGbps}g` === subject,
  );
  const own = held.find(({ supplier }) => supplier === quote.supplier);
  if (own) return withValues(resolved, own.key.slice(0, own.key.lastIndexOf('.')), quote);
  if (held.length === 0) return withOptionOf(resolved, quote, withValues(resolved, subject, quote));
  return withOwnOption(resolved, quote, freeId(resolved, quote.architecture), settings.cardRateGbps);
}

/** A quote for what no comparison has by itself brings the shipped option that is made of it. */
function withOptionOf({ options, catalog, scope, settings }: ResolvedScenario, quote: BuyerQuote, scenario: Scenario) {
  const { architecture } = quote;
  const isCompared = options.some((option) =>
    [option.leaf, option.upper, option.card].some((one) => settings.baseOf(one) === architecture),
  );
  const shipped = catalog.data.options.find(
    ({ leaf, upper, choices }) => leaf === architecture && upper === architecture && choices.includes(scope),
  );
  if (isCompared || !shipped || shipped.scopes.includes(scope)) return scenario;
  return { ...scenario, options: [...(scenario.options ?? options.map(({ id }) => id)), shipped.id] };
}

function subjectOf({ settings }: ResolvedScenario, architecture: string, what: Quoted): string {
  if (what === 'switch') return settings.capacity.subject;
  return settings.subjectOf(architecture, what === 'card-module' ? 'card' : 'leaf');
}

function valuesOf(subject: string, { what, price, power, powerMax, supplier, date }: BuyerQuote) {
  const priced = pricedAs[what];
  const quoted = (typical: number): InputValue => ({ typical, quote: { supplier, date } });
  const { power: typical, powerMax: most } = powers[what];
  return {
    [`${subject}.${priced}`]: quoted(price),
    ...(power !== null && typical && { [`${subject}.${typical}`]: quoted(power) }),
    ...(powerMax !== null && most && { [`${subject}.${most}`]: quoted(powerMax) }),
  };
}

/**
 * Of a module and a whole switch of one architecture one alone can be priced: the later takes the place of the earlier. So
 * does a quote of what was quoted before, with the power that it says, or with none.
 */
function withValues(resolved: ResolvedScenario, subject: string, quote: BuyerQuote): Scenario {
  const { settings } = resolved;
  let { scenario } = resolved;
  for (const name of quotedOf(resolved, subject)) scenario = withInput(scenario, settings, name, null);
  for (const [key, value] of Object.entries(valuesOf(subject, quote))) {
    const dot = key.lastIndexOf('.');
    for (const other of excluded[key.slice(dot + 1)] ?? [])
      scenario = withInput(scenario, settings, `${key.slice(0, dot)}.${other}`, null);
    scenario = withInput(scenario, settings, key, value);
  }
  return scenario;
}

/** The inputs of a subject that hold a quote. */
const quotedOf = ({ settings }: ResolvedScenario, subject: string): string[] =>
  [...settings.values]
    .filter(([name, { statement }]) => name.startsWith(`${subject}.`) && statement?.kind === 'quote')
    .map(([name]) => name);

const excluded: Readonly<Record<string, readonly string[]>> = {
  endPrice: ['systemPrice'],
  systemPrice: ['endPrice'],
  endPower: ['systemPower', 'systemPowerMax'],
  systemPower: ['endPower'],
  systemPowerMax: ['endPower'],
};

function freeId({ scenario }: ResolvedScenario, architecture: string): string {
  const taken = new Set([
    ...Object.keys(scenario.architectures ?? {}),
    ...(scenario.options ?? []).map((option) => (typeof option === 'string' ? option : option.id)),
  ]);
  for (let i = 2; ; i++) if (!taken.has(`${architecture}-quote-${i}`)) return `${architecture}-quote-${i}`;
}

function withOwnOption(resolved: ResolvedScenario, quote: BuyerQuote, id: string, cardRateGbps: number): Scenario {
  const { scenario, settings, options, catalog } = resolved;
  const like = quote.architecture;
  // The shipped option where it is not compared: it says what its cards are.
  const base = [...options, ...catalog.data.options].find(({ leaf, upper }) => leaf === like && upper === like);
  const label = `${base?.label ?? like} (${quote.supplier})`;
  const inCard = quote.what === 'card-module';
  const option: OwnOption = inCard
    ? { id, label, leaf: base?.leaf ?? like, upper: base?.upper ?? like, card: id }
    : { id, label, leaf: id, upper: id, card: base?.card ?? like };
  const rate = inCard ? cardRateGbps : settings.rateGbps(like);
  const architecture: OwnArchitecture = { like, label };
  const named = scenario.options ?? options.map((one) => one.id);
  return {
    ...scenario,
    architectures: { ...scenario.architectures, [id]: architecture },
    options: [...named, option],
    inputs: { ...scenario.inputs, ...valuesOf(`${id}-${rate}g`, quote) },
  };
}

/** The scenario without the quote that this input holds, and without the option that it alone made. */
export function withoutQuote(resolved: ResolvedScenario, key: string): Scenario {
  const { settings, catalog, scope } = resolved;
  const subject = key.slice(0, key.lastIndexOf('.'));
  let { scenario } = resolved;
  for (const name of quotedOf(resolved, subject)) scenario = withInput(scenario, settings, name, null);
  const own = /^(.+-quote-\d+)-\d+g$/.exec(subject)?.[1];
  if (own === undefined) return scenario;
  const { architectures, options = [], baseline, ...rest } = scenario;
  const { [own]: _, ...others } = architectures ?? {};
  const left = options.filter(
    (option) => typeof option === 'string' || ![option.leaf, option.upper, option.card].includes(own),
  );
  const standard = catalog.data.options.filter(({ scopes }) => scopes.includes(scope)).map(({ id }) => id);
  const ids = left.map((option) => (typeof option === 'string' ? option : option.id));
  return {
    ...rest,
    ...(Object.keys(others).length > 0 && { architectures: others }),
    ...(JSON.stringify(left) !== JSON.stringify(standard) && { options: left }),
    ...(baseline !== undefined && ids.includes(baseline) && { baseline }),
  };
}
