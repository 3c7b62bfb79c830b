import type { Catalog } from '../catalog/catalog.ts';
import type { Quantities } from '../engine/evaluate.ts';
import type { ResolvedScenario } from './resolve.ts';
import { ScenarioError } from './scenario-error.ts';
import type { Scenario } from './scenario.ts';
import { keysOfSwitches, tiersOf } from './tiers.ts';

/**
 * Refuses what no fabric can be built of, before anything is computed.
 * @param id Of the network, where the scenario lists its networks.
 * @throws ScenarioError
 */
export function checkFabric(resolved: ResolvedScenario, catalog: Catalog, id?: string): void {
  if (resolved.scope === 'switch') return;
  const { settings, options } = resolved;
  const value = (key: string): number => resolved.input(options[0]!, key).value;
  const endpoints = value('endpointCount');
  checkLinkRate(resolved, value);
  checkLinksOfSwitches(resolved, value('endpointRate') / value('planeCount'), id);
  checkCardRate(resolved, value('laneRate'));
  for (const option of options) {
    const card = baseOf(resolved, option.card);
    if (!catalog.subject(settings.subjectOf(card, 'card')))
      throw new ScenarioError(fieldOf(resolved, 'cardPortRate', 'endpointRate'), `${settings.cardRateGbps} Gbit/s`, {
        id: 'rates-of',
        value: card,
        rates: catalog.ratesGbps(card),
      });
  }
  if (value('jobEndpoints') > endpoints)
    throw new ScenarioError(fieldOf(resolved, 'jobEndpoints'), String(value('jobEndpoints')), {
      id: 'endpoints',
      most: endpoints,
    });
  if (resolved.scope === 'campus' && value('siteCount') > endpoints)
    throw new ScenarioError(fieldOf(resolved, 'siteCount'), String(value('siteCount')), {
      id: 'endpoints',
      most: endpoints,
    });
}

/**
 * Where the scenario sets an input of all endpoints, or could set it: for one of its networks, or for all.
 * @param decidedBy The input that decides it where it is not set itself.
 */
function fieldOf({ settings }: ResolvedScenario, quantity: string, decidedBy?: string): string {
  const setAs = (name: string): string | undefined =>
    [...settings.values].find(([key]) => key.endsWith(`.${name}`))?.[1].field;
  const field = setAs(quantity) ?? (decidedBy === undefined ? undefined : setAs(decidedBy));
  return (
    field?.replace(/inputs\.[^]*$/, (own) => (own.endsWith(quantity) ? own : `inputs.${quantity}`)) ??
    `inputs.${quantity}`
  );
}

const baseOf = ({ scenario }: ResolvedScenario, architecture: string): string =>
  scenario.architectures?.[architecture]?.like ?? architecture;

/** A switch of a tier has at least a link down and one up. */
function checkLinksOfSwitches(resolved: ResolvedScenario, linkRate: number, id: string | undefined): void {
  const { settings, options, scenario } = resolved;
  for (const place of tiersOf(resolved)) {
    const row = settings.switchAt(place);
    const radix = resolved.input(options[0]!, `${place}.maxRadix`);
    const links = Math.min(radix.value, Math.floor(row.switchCapacityGbps / linkRate));
    if (links >= leastLinks) continue;
    const set = settings.values.get(radix.name);
    const field = set && radix.value < leastLinks ? set.field : fieldOfSwitch(scenario, id, row.id);
    throw new ScenarioError(
      field,
      { id: 'switch-links', value: row.label, links },
      { id: 'links-from', least: leastLinks },
    );
  }
}

/** Where the scenario, or one of its networks, names a switch first. */
function fieldOfSwitch(scenario: Scenario, network: string | undefined, id: string): string {
  const own = network === undefined ? undefined : scenario.networks![network];
  const inNetwork = keysOfSwitches.find((key) => own?.[key] === id);
  if (inNetwork) return `networks.${network}.${inNetwork}`;
  return keysOfSwitches.find((key) => scenario[key] === id) ?? 'capacity';
}

export const leastLinks = 2;

/** A link is at least one lane, a whole number of lanes and at most a port. */
function checkLinkRate(resolved: ResolvedScenario, value: (key: string) => number): void {
  const { portRateGbps } = resolved.settings;
  const [rate, planes, lane] = [value('endpointRate'), value('planeCount'), value('laneRate')];
  const link = rate / planes;
  const lanes = link / lane;
  const whole = Math.abs(lanes - Math.round(lanes)) < 1e-9 && lanes > 0.5;
  if (link > portRateGbps || !whole)
    throw new ScenarioError(
      fieldOf(resolved, 'endpointRate'),
      { id: 'links', rate, planes, link },
      { id: 'links', lane, port: portRateGbps },
    );
}

/** Most lanes of a module. */
export const moduleLanes = 8;

/**
 * A module in a card may be slower than a port of its leaf: the port is split. It may be faster where its lanes split over
 * several ports, as a twin 800G module over two ports of 400G. What stays is a module whose lanes are faster than those of the
 * leaf and whose rate no port carries.
 */
function checkCardRate(resolved: ResolvedScenario, lane: number): void {
  const { settings, catalog } = resolved;
  const [rate, port] = [settings.cardRateGbps, settings.portRateGbps];
  const most = Math.max(port, moduleLanes * lane);
  // Edition 2026.11 took any module.
  if (rate <= most || catalog.input('endpointsPerLeaf') === undefined) return;
  throw new ScenarioError(
    fieldOf(resolved, 'cardPortRate', 'endpointRate'),
    { id: 'card-over-port', rate, port },
    { id: 'card-lanes', most, lane, lanes: moduleLanes },
  );
}

/** Refuses leaves with more links than ports, and more endpoints than four tiers can hold. @throws ScenarioError */
export function checkSize(resolved: ResolvedScenario, quantities: Quantities): void {
  const { radix, leafDown, leafUp, largestFabric } = quantities;
  if (resolved.scope === 'switch') return;
  // Edition 2026.11 does not say the links of a leaf: they cannot be set.
  const [links, down, up] = [radix, leafDown, leafUp].map((quantity) => quantity?.value ?? 0) as [
    number,
    number,
    number,
  ];
  if (down + up > links) {
    const oversubscription = resolved.input(resolved.options[0]!, 'oversubscription').value;
    const most = Math.floor((links * oversubscription) / (1 + oversubscription));
    throw new ScenarioError(fieldOf(resolved, 'endpointsPerLeaf'), String(down), { id: 'leaf-links', most, links, up });
  }
  const endpoints = resolved.input(resolved.options[0]!, 'endpointCount').value;
  checkTop(resolved, quantities);
  if (endpoints > largestFabric!.value!)
    throw new ScenarioError(fieldOf(resolved, 'endpointCount'), String(endpoints), {
      id: 'endpoints-of-tiers',
      most: largestFabric!.value!,
    });
}

/** Refuses fewer top switches than the links to them fill. @throws ScenarioError */
function checkTop(
  resolved: ResolvedScenario,
  { tierCount, uplinks, spineLinks, coreLinks, topCount, topRadix }: Quantities,
): void {
  const tiers = tierCount!.value!;
  const links = tiers < 3 ? uplinks : tiers === 3 ? spineLinks : coreLinks;
  // Edition 2026.11 has no stated top.
  if (tiers === 1 || !links || !topCount || !topRadix) return;
  const least = Math.ceil(links.value! / topRadix.value!);
  if (topCount.value! < least)
    throw new ScenarioError(fieldOf(resolved, 'topSwitches'), String(topCount.value), { id: 'top-switches', least });
}
