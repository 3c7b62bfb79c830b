import type { ResolvedScenario } from '../scenario/resolve.ts';
import { keysAbove } from '../scenario/tiers.ts';
import {
  scenarioDefaults,
  type InputValue,
  type Network,
  type OwnArchitecture,
  type OwnSwitch,
  type Scenario,
} from '../scenario/scenario.ts';

/** A scenario as a widget takes it over: without what is a default, text with a unit as a number. A widget reads no units. */
export function embeddedScenario(resolved: ResolvedScenario): Scenario {
  const { catalog, scenario, scope, settings } = resolved;
  const read = new Map(
    [...settings.values.values()].flatMap(({ field, typical, of }) => (of === null ? [[field, typical]] : [])),
  );
  const valuesOf = (path: string, values: Readonly<Record<string, InputValue | undefined>>): [string, InputValue][] =>
    Object.entries(values).map(([name, value]) => {
      const number = typeof value === 'string' ? read.get(`${path}.${name}`) : undefined;
      return [name, number ?? value!];
    });
  const usual = catalog.data.options.filter(({ scopes }) => scopes.includes(scope)).map(({ id }) => id);
  const architectures = Object.entries(scenario.architectures ?? {}).map(([id, own]): [string, OwnArchitecture] => [
    id,
    { ...own, ...Object.fromEntries(valuesOf(`architectures.${id}`, own)) },
  ]);
  const switches = Object.entries(scenario.switches ?? {}).map(([id, own]): [string, OwnSwitch] => [
    id,
    { ...own, ...Object.fromEntries(valuesOf(`switches.${id}`, own)) },
  ]);
  const inputs = valuesOf('inputs', scenario.inputs ?? {});
  const networks = Object.entries(scenario.networks ?? {}).map(([id, network]): [string, Network] => [
    id,
    {
      ...network,
      ...(network.inputs && { inputs: Object.fromEntries(valuesOf(`networks.${id}.inputs`, network.inputs)) }),
    },
  ]);
  const { edition, capacity, region, buyerClass, options, baseline } = scenario;
  return {
    ...(edition !== undefined && { edition }),
    ...(differs(capacity, scenarioDefaults.capacity) && { capacity }),
    ...Object.fromEntries(keysAbove.flatMap((key) => (scenario[key] === undefined ? [] : [[key, scenario[key]]]))),
    ...(scope !== scenarioDefaults.scope && { scope }),
    ...(differs(region, scenarioDefaults.region) && { region }),
    ...(differs(buyerClass, scenarioDefaults.buyerClass) && { buyerClass }),
    ...(options && JSON.stringify(options) !== JSON.stringify(usual) && { options }),
    ...(differs(baseline, scenarioDefaults.baseline) && { baseline }),
    ...(switches.length > 0 && { switches: Object.fromEntries(switches) }),
    ...(architectures.length > 0 && { architectures: Object.fromEntries(architectures) }),
    ...(inputs.length > 0 && { inputs: Object.fromEntries(inputs) }),
    ...(networks.length > 0 && { networks: Object.fromEntries(networks) }),
  };
}

const differs = <T extends string>(value: T | undefined, usual: T): value is T =>
  value !== undefined && value !== usual;

/** The attributes of a widget that say a scenario; undefined where they cannot: own options, bands, chosen figures. */
export function scenarioAttributes(scenario: Scenario): Record<string, string> | undefined {
  const {
    options = [],
    upperSwitch,
    coreSwitch,
    fourthSwitch,
    switches,
    architectures,
    networks,
    quotes,
    buyerClass,
    inputs = {},
    version: _,
    view: __,
    notes: ___,
    ...others
  } = scenario;
  const names = options.filter((option) => typeof option === 'string');
  const numbers = Object.entries(inputs).filter((input): input is [string, number] => typeof input[1] === 'number');
  if (
    upperSwitch ||
    coreSwitch ||
    fourthSwitch ||
    switches ||
    architectures ||
    networks ||
    quotes ||
    buyerClass ||
    names.length < options.length ||
    numbers.length < Object.keys(inputs).length
  )
    return undefined;
  return {
    ...others,
    ...(names.length > 0 && { options: names.join(' ') }),
    ...(numbers.length > 0 && { 'preset-inputs': numbers.map(([name, value]) => `${name}=${value}`).join(' ') }),
  };
}
