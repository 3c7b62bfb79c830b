import type { Catalog } from '../catalog/catalog.ts';
import type { Figure, InputDefinition } from '../catalog/types.ts';
import { splitNetwork } from '../model/networks.ts';
import type { Currency } from '../scenario/currency.ts';
import { ownSwitchLabel } from '../scenario/own-switch.ts';
import { inputParts } from '../scenario/input-parts.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import { wholeSwitchInputs } from '../scenario/optional-inputs.ts';
import type { ResolvedOption, ResolvedScenario } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { withoutDefaults } from '../scenario/scenario-link.ts';
import { scenarioDefaults, type Scenario } from '../scenario/scenario.ts';
import { quoteOf, withInput } from '../scenario/settings.ts';
import { quotesOf, withoutQuote } from '../scenario/quotes.ts';
import { usualValue } from '../scenario/usual-value.ts';
import type { Money } from './money.ts';
import { inputName, optionName, optionNames } from './names.ts';
import type { ChangeView, Quotable, QuestionView } from './view.ts';

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
    upperSwitch: upperSwitchOf(resolved),
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
    networks: networksOf(resolved),
  };
}

function upperSwitchOf({ scope, scenario, settings: { capacity, upperSwitch }, networks }: ResolvedScenario) {
  if (scope === 'switch') return null;
  if (networks.length > 0) return scenario.upperSwitch ?? null;
  return upperSwitch.id === capacity.id ? null : upperSwitch.id;
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
    portRateGbps: settings.rateGbps(id, 'leaf'),
    cardRateGbps: scope === 'switch' || settings.isIntegrated(id) ? null : settings.cardRateGbps,
  }));
}

const networksOf = ({ networks, options: [option] }: ResolvedScenario): QuestionView['networks'] =>
  networks.map(({ id, label, stays, resolved, optionOf }) => {
    const built = optionOf(option!);
    const value = (key: string): number => resolved.input(built, key).value;
    const { capacity, upperSwitch } = resolved.settings;
    const isOther = upperSwitch.id !== capacity.id;
    return {
      ...{ id, label, endpoints: value('endpointCount'), endpointRateGbps: value('endpointRate') },
      ...{ capacity: capacity.id, capacityLabel: capacity.label },
      ...{ upperSwitch: isOther ? upperSwitch.id : null, upperLabel: isOther ? upperSwitch.label : null },
      stays: stays ? optionName(resolved, built) : null,
    };
  });

/** The switches of the tables, those first that a first view offers, then the scenario's own. */
function switchesOf({ catalog, scenario }: ResolvedScenario): QuestionView['capacities'] {
  const rows = [...catalog.data.switches].sort((a, b) => Number(b.first) - Number(a.first));
  const own = Object.entries(scenario.switches ?? {}).map(([id, one]) => ({
    id,
    label: ownSwitchLabel(id, one),
    first: false,
  }));
  return [...rows.map(({ id, label, first }) => ({ id, label, first })), ...own];
}

/** What the scenario sets beside the defaults, each with the scenario without it. */
export function changesView(run: Run, money: Money): ChangeView[] {
  const { resolved } = run;
  const { asked: scenario, settings, catalog } = resolved;
  const without = (key: keyof Scenario): Scenario => {
    const { [key]: _, ...rest } = scenario;
    return rest;
  };
  /** Words know shipped options by id. */
  const called = (option: ResolvedOption): string => {
    const { own, id, label } = optionName(resolved, option);
    return own ? label : id;
  };
  const labelOf = (kind: ChangeView['kind'], id: string): string => {
    const option = kind === 'baseline' && resolved.options.find((one) => one.id === id);
    if (option) return called(option);
    return (kind === 'region' ? catalog.data.regions : switchesOf(resolved)).find((one) => one.id === id)?.label ?? id;
  };
  const plain = (['scope', 'capacity', 'upperSwitch', 'region', 'baseline', 'buyerClass'] as const).flatMap(
    (kind): ChangeView[] => {
      const after = scenario[kind];
      const before = kind === 'upperSwitch' ? null : scenarioDefaults[kind];
      // Options of a fabric may not exist in one switch: they go with the scope.
      const rest = kind === 'scope' ? withoutOptions(scenario, without('scope')) : without(kind);
      if (after === undefined || after === before) return [];
      return [
        { kind, without: rest, before: before === null ? null : labelOf(kind, before), after: labelOf(kind, after) },
      ];
    },
  );
  const options: ChangeView[] = withoutDefaults(scenario, catalog).options
    ? [{ kind: 'options', without: without('options'), before: null, after: resolved.options.map(called) }]
    : [];
  const networks = Object.entries(scenario.networks ?? {});
  const ofNetworks: ChangeView[] =
    networks.length === 0
      ? []
      : [
          {
            kind: 'networks',
            without: without('networks'),
            before: null,
            after: networks.map(([id, { label }]) => label ?? id),
          },
        ];
  const known = [...inputsInUse(resolved), ...wholeSwitchInputs(resolved)];
  const valueOf = (key: string): number =>
    known.find(({ name }) => name === key)?.value ??
    settings.values.get(key)?.typical ??
    catalog.defaultFigure(...split(key))?.typical ??
    1;
  const quotes = quotesOf(resolved).flatMap(({ id, quote, price }): ChangeView[] =>
    id === null
      ? []
      : [
          {
            kind: 'quote',
            without: withoutQuote(resolved, { id }),
            supplier: quote.supplier,
            unit: money.unit,
            before: null,
            after: money.of(price),
          },
        ],
  );
  const inputs = [...settings.values].flatMap(([key, { typical, of, field }]): ChangeView[] => {
    if (quoteOf(field) !== undefined) return [];
    const input: InputDefinition | undefined = catalog.input(key.slice(key.lastIndexOf('.') + 1));
    // A network is not without its endpoints.
    if (!input || (input.quantity === 'endpointCount' && splitNetwork(key).network !== undefined)) return [];
    const used = known.find(({ name }) => name === key);
    const usual = used ? usualValue(resolved, used) : plainTypical(catalog.defaultFigure(...split(key)));
    const factor = money.factor(input.unit);
    const name = inputName(resolved, key, input, money);
    const parent = of === null ? undefined : catalog.input(of.slice(of.lastIndexOf('.') + 1));
    const whole = of === null ? 1 : valueOf(of);
    return [
      {
        kind: 'input',
        without: withInput(scenario, settings, key, null),
        input: name,
        before: usual === null ? null : usual * factor,
        after: (used?.value ?? typical * whole) * factor,
        ...(of !== null && parent && { of: inputName(resolved, of, parent, money) }),
      },
    ];
  });
  return [...plain, ...options, ...ofNetworks, ...quotes, ...inputs];
}

/** A share of another input is no amount. */
const plainTypical = (figure: Figure | undefined): number | null => (figure?.of === null ? figure.typical : null);

function split(key: string): [subject: string, quantity: string] {
  const { subject, quantity } = inputParts(key);
  return [subject, quantity];
}

function withoutOptions({ options }: Scenario, rest: Scenario): Scenario {
  const own = options?.some((option) => typeof option !== 'string');
  if (own) return rest;
  const { options: _, ...others } = rest;
  return others;
}
