import type { InputValue, OwnArchitecture, OwnOption, Scenario } from './scenario.ts';
import type { ResolvedScenario } from './resolve.ts';
import { ScenarioError } from './scenario-error.ts';
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
}

const powers: Readonly<Record<Quoted, { readonly power?: string; readonly powerMax?: string }>> = {
  module: { power: 'endPower' },
  'card-module': { power: 'endPower' },
  system: { power: 'systemPower', powerMax: 'systemPowerMax' },
  switch: { power: 'switchBasePower' },
};
const prices: Readonly<Record<string, Quoted>> = { endPrice: 'module', systemPrice: 'system', switchPrice: 'switch' };

/** Every price of the scenario that a supplier is bound to. */
export function quotesOf({ settings, scenario }: ResolvedScenario): HeldQuote[] {
  return [...settings.values].flatMap(([key, { typical, statement }]): HeldQuote[] => {
    const dot = key.lastIndexOf('.');
    const [subject, quantity] = [key.slice(0, dot), key.slice(dot + 1)];
    if (statement?.kind !== 'quote' || !Object.hasOwn(prices, quantity)) return [];
    const [, architecture = '', rate] = /^(.+)-(\d+)g$/.exec(subject) ?? [];
    const rateGbps = rate === undefined ? null : Number(rate);
    const what = prices[quantity]!;
    const ofCard = what === 'module' && rateGbps !== settings.rateGbps(architecture);
    const valueOf = (name: string | undefined): number | null =>
      name === undefined ? null : (settings.values.get(`${subject}.${name}`)?.typical ?? null);
    return [
      {
        key,
        supplier: statement.supplier,
        date: statement.date,
        architecture: what === 'switch' ? '' : settings.baseOf(architecture),
        label: scenario.architectures?.[architecture]?.label ?? null,
        what: ofCard ? 'card-module' : what,
        rateGbps,
        price: typical,
        power: valueOf(powers[what].power),
        powerMax: valueOf(powers[what].powerMax),
      },
    ];
  });
}

/**
 * The scenario with a quote. The first for a thing takes the place of the public figure; one of another supplier for the
 * same becomes an option of its own.
 * @throws ScenarioError for a quote without supplier, date or price.
 */
export function withQuote(resolved: ResolvedScenario, quote: BuyerQuote): Scenario {
  const { settings } = resolved;
  if (quote.supplier.trim() === '') throw new ScenarioError('supplier', 'nothing', 'the name of the supplier');
  const held = quotesOf(resolved).find(
    (one) => one.architecture === (quote.what === 'switch' ? '' : quote.architecture) && one.what === quote.what,
  );
  if (!held || held.supplier === quote.supplier || quote.what === 'switch')
    return withValues(resolved, valuesOf(subjectOf(resolved, quote.architecture, quote.what), quote));
  return withOwnOption(resolved, quote, freeId(resolved, quote.architecture), settings.cardRateGbps);
}

function subjectOf({ settings }: ResolvedScenario, architecture: string, what: Quoted): string {
  if (what === 'switch') return settings.capacity.subject;
  return settings.subjectOf(architecture, what === 'card-module' ? 'card' : 'leaf');
}

function valuesOf(subject: string, { what, price, power, powerMax, supplier, date }: BuyerQuote) {
  const priced = { module: 'endPrice', 'card-module': 'endPrice', system: 'systemPrice', switch: 'switchPrice' }[what];
  const quoted = (typical: number): InputValue => ({ typical, quote: { supplier, date } });
  const { power: typical, powerMax: most } = powers[what];
  return {
    [`${subject}.${priced}`]: quoted(price),
    ...(power !== null && typical && { [`${subject}.${typical}`]: quoted(power) }),
    ...(powerMax !== null && most && { [`${subject}.${most}`]: quoted(powerMax) }),
  };
}

/** Of a module and a whole switch of one architecture one alone can be priced: the later takes the place of the earlier. */
function withValues(resolved: ResolvedScenario, values: Readonly<Record<string, InputValue>>): Scenario {
  const { settings } = resolved;
  let { scenario } = resolved;
  for (const [key, value] of Object.entries(values)) {
    const dot = key.lastIndexOf('.');
    for (const other of excluded[key.slice(dot + 1)] ?? [])
      scenario = withInput(scenario, settings, `${key.slice(0, dot)}.${other}`, null);
    scenario = withInput(scenario, settings, key, value);
  }
  return scenario;
}

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
  const { scenario, settings, options } = resolved;
  const like = quote.architecture;
  const base = options.find(({ leaf, upper }) => leaf === like && upper === like);
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
  const { settings } = resolved;
  const subject = key.slice(0, key.lastIndexOf('.'));
  const quoted = [...settings.values]
    .filter(([name, { statement }]) => name.startsWith(`${subject}.`) && statement?.kind === 'quote')
    .map(([name]) => name);
  let { scenario } = resolved;
  for (const name of quoted) scenario = withInput(scenario, settings, name, null);
  const own = /^(.+-quote-\d+)-\d+g$/.exec(subject)?.[1];
  if (own === undefined) return scenario;
  const { [own]: _, ...architectures } = scenario.architectures ?? {};
  const options = scenario.options?.filter((option) => typeof option === 'string' || option.id !== own);
  return { ...scenario, architectures, ...(options && { options }) };
}
