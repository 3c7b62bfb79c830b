/** Products of a feed that a host's page names: loaded where a page does so. */
import type { Catalog } from '../catalog/catalog.ts';
import { catalogFor, EditionNeeded, loadEdition } from '../scenario/editions.ts';
import { readFeed, withFeed } from '../scenario/product-feed.ts';
import type { HostAttributes } from './attributes.ts';
import { fetchText } from './given-scenario.ts';
import { plainScenario } from './plain-scenario.ts';

/**
 * The scenario of the host with the products of its feed, all or none of them.
 * @throws ScenarioError for a feed that cannot be read or is refused.
 */
export async function withHostProducts(given: unknown, attributes: HostAttributes, base: string): Promise<unknown> {
  const text = await fetchText('product-feed', attributes['product-feed']!.trim(), base);
  const scenario = given === undefined ? {} : plainScenario(given);
  // What is no scenario is refused where it is read; products would hide it.
  if (typeof scenario !== 'object' || scenario === null || Array.isArray(scenario)) return scenario;
  const scope = attributes.scope?.trim();
  const asked = { ...scenario, ...(scope && { scope }) };
  const catalog = await tablesOf(attributes.edition?.trim() || (scenario as { edition?: unknown }).edition);
  return withFeed(asked, readFeed(text, catalog), catalog);
}

/** The whole tables of the edition; those of this script where it names none that there is. */
async function tablesOf(edition: unknown): Promise<Catalog> {
  const { catalog } = await import('../scenario/shipped-edition.ts');
  try {
    return catalogFor({ edition }, catalog);
  } catch (error) {
    if (!(error instanceof EditionNeeded)) return catalog;
    return loadEdition(error.edition).then(
      () => catalogFor({ edition }, catalog),
      () => catalog,
    );
  }
}
