import type { Catalog } from '../catalog/catalog.ts';
import type { Currency } from '../scenario/currency.ts';
import { ofNetwork } from '../model/network-name.ts';
import { ownSwitchLabel } from '../scenario/own-switch.ts';
import type { ResolvedScenario } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { tiersOf, type KeyAbove } from '../scenario/tiers.ts';
import { optionName, optionNames } from './names.ts';
import type { Quotable, QuestionView } from './view.ts';

/** @param shipped The tables of this build. */
export function questionView(run: Run, currency: Currency, draws: number, shipped: Catalog): QuestionView {
  const { resolved } = run;
  const { catalog, settings, scope } = resolved;
  const { data } = catalog;
  const value = (key: string): number => resolved.input(resolved.options[0]!, key).value;
  const compared = optionNames(resolved);
  const others = data.options
    .filter((option) => option.choices.includes(scope) && !compared.some(({ id }) => id === option.id))
    .map((option) =>
      optionName(resolved, { ...option, sponsor: null, integrated: settings.isIntegrated(option.leaf) }),
    );
  const order = [...data.options.map(({ id }) => id), ...compared.map(({ id }) => id)];
  return {
    edition: resolved.edition,
    frozen: resolved.edition !== shipped.edition,
    scope,
    capacity: settings.capacity.id,
    capacities: switchesOf(resolved),
    ...switchesAbove(resolved),
    tiers: mostTiers(run),
    region: resolved.region,
    regions: data.regions.map(({ id, label }) => ({ id, label })),
    endpoints: scope === 'switch' ? 0 : value('endpointCount'),
    endpointRateGbps: scope === 'switch' ? 0 : value('endpointRate'),
    planes: scope === 'switch' ? 1 : value('planeCount'),
    sites: scope === 'campus' ? value('siteCount') : 1,
    ports: settings.capacity.switchCapacityGbps / settings.portRateGbps,
    portRateGbps: settings.portRateGbps,
    years: value('horizon'),
    buyerClass: resolved.buyerClass,
    currency,
    currencies: shipped.data.rates.map(({ currency: code, unitsPerUsd, asOf }) => ({ code, unitsPerUsd, asOf })),
    reference: resolved.baseline,
    options: compared,
    quotable: quotableIn(resolved),
    choices: [...compared, ...others].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
    draws,
    networks: networksOf(run),
  };
}

type Above = Pick<QuestionView, KeyAbove | 'above'>;

function switchesAbove(resolved: ResolvedScenario): Above {
  const { scenario, settings, networks } = resolved;
  const rows = tiersOf(resolved).map(settings.switchAt);
  const isOther = (i: number): boolean => rows[i] !== undefined && rows[i].id !== rows[i - 1]!.id;
  const named = (key: KeyAbove, i: number): string | null => {
    if (networks.length > 0) return scenario[key] ?? null;
    return isOther(i) ? rows[i]!.id : null;
  };
  const last = rows.findLastIndex((_, i) => i > 0 && isOther(i));
  return {
    upperSwitch: named('upperSwitch', 1),
    coreSwitch: named('coreSwitch', 2),
    fourthSwitch: named('fourthSwitch', 3),
    above: rows.slice(1, Math.max(1, last + 1)).map(({ label }) => label),
  };
}

/** Of options, and of networks: of all, or of one of several. */
function mostTiers({ resolved: { networks, scope }, options }: Run, id?: string): number {
  if (scope === 'switch') return 1;
  const names = networks.length === 0 ? ['tierCount'] : networks.map((one) => ofNetwork(one.id, 'tierCount'));
  const asked = id === undefined ? names : [ofNetwork(id, 'tierCount')];
  return Math.max(...options.flatMap(({ quantities }) => asked.map((name) => quantities[name]!.value!)));
}

function quotableIn({ catalog, asked, settings, scope }: ResolvedScenario): Quotable[] {
  const shipped = catalog.data.options.filter(
    ({ leaf, upper, card, choices }) =>
      choices.includes(scope) && leaf === upper && (leaf === card || settings.isIntegrated(leaf)),
  );
  const own = Object.entries(asked.architectures ?? {}).map(([id, { label }]) => ({ id, label: label ?? id }));
  return [...shipped.map(({ leaf }) => ({ id: leaf, label: null })), ...own].map(({ id, label }) => ({
    architecture: id,
    label,
    portRateGbps: settings.rateGbps(id),
    cardRateGbps: scope === 'switch' || settings.isIntegrated(id) ? null : settings.cardRateGbps,
  }));
}

const networksOf = (run: Run): QuestionView['networks'] =>
  run.resolved.networks.map(({ id, label, stays, resolved, optionOf }) => {
    const built = optionOf(run.resolved.options[0]!);
    const value = (key: string): number => resolved.input(built, key).value;
    const { capacity } = resolved.settings;
    return {
      ...{ id, label, endpoints: value('endpointCount'), endpointRateGbps: value('endpointRate') },
      ...{ capacity: capacity.id, capacityLabel: capacity.label },
      ...switchesAbove(resolved),
      tiers: mostTiers(run, id),
      stays: stays ? optionName(resolved, built) : null,
    };
  });

/** The switches of the tables, those first that a first view offers, then the scenario's own. */
export function switchesOf({ catalog, scenario }: ResolvedScenario): QuestionView['capacities'] {
  const rows = [...catalog.data.switches].sort((a, b) => Number(b.first) - Number(a.first));
  const own = Object.entries(scenario.switches ?? {}).map(([id, one]) => ({
    id,
    label: ownSwitchLabel(id, one),
    first: false,
  }));
  return [...rows.map(({ id, label, first }) => ({ id, label, first })), ...own];
}
