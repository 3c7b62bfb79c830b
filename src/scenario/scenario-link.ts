import type { Catalog } from '../catalog/catalog.ts';
import { defaultDraws, scenarioDefaults, scenarioKeys, type Scenario } from './scenario.ts';

/** What a link holds: the scenario and how the page shows it. */
export interface PageState {
  readonly scenario: Scenario;
  /** Code of a currency of the tables, such as `EUR`; US dollars without it. */
  readonly currency?: string;
  /** Units of the currency for a US dollar where the reader chose the rate. */
  readonly rate?: number;
  /** How many cases are simulated. */
  readonly draws?: number;
  /** Inputs on the map of who wins, by the names of resolved inputs. */
  readonly axes?: readonly [x: string, y: string];
}

/** The scenario in the address: after the hash, so that own prices stay with the reader and are never sent. */
const prefix = '#scenario=';

/**
 * A link to what a page shows: only what differs from the defaults, and always the edition, so that it shows the same
 * next year.
 * @param address That of the page; a fragment that it has is replaced.
 * @param catalog The tables that the state was computed with.
 */
export function linkOf(
  { scenario, currency, rate, draws, axes }: PageState,
  address: string,
  catalog: Catalog,
): string {
  const tableRate = catalog.data.rates.find((one) => one.currency === currency)?.unitsPerUsd;
  const parts = [
    currency !== undefined && currency !== 'USD' && `currency=${encoded(currency)}`,
    rate !== undefined && tableRate !== undefined && rate !== tableRate && `rate=${rate}`,
    draws !== undefined && draws !== defaultDraws && `draws=${draws}`,
    axes && `axes=${axes.map(encoded).join(',')}`,
    `scenario=${encoded(JSON.stringify({ edition: catalog.edition, ...withoutDefaults(scenario, catalog) }))}`,
  ];
  return `${address.replace(/#[^]*$/, '')}#${parts.filter(Boolean).join('&')}`;
}

/** What chats and Markdown take for the end of a link is encoded too. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is left out where nothing is in it. */
const groups: readonly string[] = ['inputs', 'architectures', 'switches', 'networks', 'quotes'];

/** A link names its edition itself. */
const order = scenarioKeys.filter((key) => key !== 'edition');

/** A scenario holds only what differs from the defaults; its edition is that of the tables. */
export function withoutDefaults(scenario: Scenario, { data }: Catalog): Scenario {
  const scope = scenario.scope ?? scenarioDefaults.scope;
  const standard = data.options.filter((option) => option.scopes.includes(scope)).map(({ id }) => id);
  const differs = (key: (typeof order)[number]): boolean => {
    const value = scenario[key];
    if (groups.includes(key)) return Object.keys(value ?? {}).length > 0;
    if (key === 'options') return value !== undefined && JSON.stringify(value) !== JSON.stringify(standard);
    return value !== undefined && value !== (scenarioDefaults as Record<string, unknown>)[key];
  };
  return Object.fromEntries(order.filter(differs).map((key) => [key, scenario[key]]));
}

/** A link to a scenario alone, of no edition. */
export const toHash = (scenario: object): string =>
  Object.keys(scenario).length === 0 ? '' : prefix + encodeURIComponent(JSON.stringify(scenario));

/** No link of the page comes near it; a longer one is not worth the time to read it. */
export const mostCharacters = 100_000;
