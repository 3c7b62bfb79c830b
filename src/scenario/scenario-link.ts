import type { Catalog } from '../catalog/catalog.ts';
import { textOfClaim } from './claim-of.ts';
import type { Refusal } from './refusal.ts';
import {
  defaultDraws,
  scenarioDefaults,
  scenarioKeys,
  scenarioVersion,
  type SavedView,
  type Scenario,
} from './scenario.ts';

/** What a link holds: the scenario and how the page shows it. */
export interface PageState extends SavedView {
  readonly scenario: Scenario;
}

/** The scenario in the address: after the hash, so that own prices stay with the reader and are never sent. */
const prefix = '#scenario=';

/**
 * A link to what a page shows: only what differs from the defaults, and always the edition, so that it shows the same
 * next year.
 * @param address That of the page; a fragment that it has is replaced.
 * @param catalog The tables that the state was computed with.
 */
export const linkOf = (state: PageState, address: string, catalog: Catalog): string =>
  linkWith(state, `scenario=${encoded(scenarioText(state.scenario, catalog))}`, address, catalog);

/** The scenario as a link or a file holds it: its form, its edition, and what differs from the defaults. */
export const scenarioText = (scenario: Scenario, catalog: Catalog): string =>
  JSON.stringify({ version: scenarioVersion, edition: catalog.edition, ...withoutDefaults(scenario, catalog) });

/** A file of what a page shows: a scenario that the command line takes too, with the view beside it. */
export function scenarioFile({ scenario, ...view }: PageState, catalog: Catalog): string {
  const held = JSON.parse(scenarioText(scenario, catalog)) as Scenario;
  const known = Object.fromEntries(Object.entries(view).filter(([, value]) => value !== undefined));
  return `${JSON.stringify({ ...held, ...(Object.keys(known).length > 0 && { view: known }) }, null, 2)}\n`;
}

/** @param held What stands for the scenario. */
export function linkWith(
  { currency, rate, draws, axes, claim }: PageState,
  held: string,
  address: string,
  catalog: Catalog,
): string {
  const tableRate = catalog.data.rates.find((one) => one.currency === currency)?.unitsPerUsd;
  const parts = [
    currency !== undefined && currency !== 'USD' && `currency=${encoded(currency)}`,
    rate !== undefined && tableRate !== undefined && rate !== tableRate && `rate=${rate}`,
    draws !== undefined && draws !== defaultDraws && `draws=${draws}`,
    axes && `axes=${axes.map(encoded).join(',')}`,
    claim && `claim=${textOfClaim(claim).split(',').map(encoded).join(',')}`,
    held,
  ];
  return `${address.replace(/#[^]*/, '')}#${parts.filter(Boolean).join('&')}`;
}

/** What chats and Markdown take for the end of a link is encoded too. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** What is left out where nothing is in it. */
const groups: readonly string[] = ['inputs', 'architectures', 'switches', 'networks', 'quotes', 'notes'];

/** A link names its form and its edition itself, and holds the view beside the scenario. */
const order = scenarioKeys.filter((key) => !['edition', 'version', 'view'].includes(key));

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

/** A link of more characters is not written: mail programs and chats cut longer ones. */
export const mostOfLink = 32_768;

/** What was written before that limit is read: links of earlier versions held everything in plain text. */
export const mostCharacters = 100_000;

/** Characters of a scenario file; one that a page wrote has far fewer. */
export const mostOfFile = 1_000_000;

/** What is too long is refused by its length, before anything of it is read. */
export const tooLongFor = (field: string, count: number, most: number): Refusal => ({
  field,
  found: { id: 'characters', count },
  allowed: { id: 'at-most', most },
});
