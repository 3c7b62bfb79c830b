import type { Catalog } from '../catalog/catalog.ts';
import type { InputDefinition, SwitchRow } from '../catalog/types.ts';
import { inRange, readValue, type UnitReader } from './read-value.ts';
import { quote, ScenarioError } from './scenario-error.ts';
import type { OwnSwitch, Scenario } from './scenario.ts';

/** What an own switch may set of its figures, each under the quantity of the tables. */
export const switchFigures = {
  portRate: 'portRate',
  laneRate: 'laneRate',
  radix: 'maxRadix',
  rackUnits: 'rackUnits',
  basePower: 'switchBasePower',
  fanShare: 'fanShare',
  cageLimit: 'cageLimit',
  price: 'switchPrice',
  failureRate: 'switchFailureRate',
  repairTime: 'switchRepairTime',
  handsOnTime: 'switchHandsOnTime',
  embodied: 'embodiedSwitch',
} as const;
export type SwitchFigure = keyof typeof switchFigures;

export const coolings = ['air', 'liquid'] as const;

/** Every field of an own switch. */
export const ownSwitchKeys = ['like', 'label', 'note', 'capacity', 'ports', 'cooling', ...Object.keys(switchFigures)];

/** Numbers that decide how a switch is built, checked as inputs are. */
const structural = (quantity: string, unit: string, minimum: number, maximum: number): InputDefinition => ({
  ...{ quantity, unit, minimum, maximum, minimumExcluded: false, whole: true },
  ...{ subject: 'capacity', group: 'switch', scopes: [], optional: true, label: '', meaning: '' },
});
/** Bandwidth, one direction. */
const capacityInput = structural('switchCapacity', 'Gbit/s', 100, 10_000_000);
/** Cages. */
const portsInput = structural('ports', '1', 1, 4096);

/** Numbers that decide how a switch is built, by their field. */
export const ownSwitchInputs = { capacity: capacityInput, ports: portsInput };

/**
 * The switch that a scenario names: of the tables, or its own.
 * @throws ScenarioError where capacity, ports and port rate of an own one do not fit together.
 */
export function switchOf(scenario: Scenario, id: string, catalog: Catalog, readUnit?: UnitReader): SwitchRow {
  const own = scenario.switches?.[id];
  if (!own) return catalog.switch(id)!;
  const like = catalog.switch(own.like)!;
  const read = (key: 'capacity' | 'ports', input: InputDefinition): number | undefined =>
    own[key] === undefined ? undefined : inRange(`switches.${id}.${key}`, own[key], input);
  const ports = read('ports', portsInput);
  const portRate = readPortRate(`switches.${id}.portRate`, own.portRate, catalog, readUnit);
  const byPorts = ports !== undefined && portRate !== undefined ? ports * portRate : undefined;
  const capacity = read('capacity', capacityInput) ?? byPorts ?? like.switchCapacityGbps;
  if (byPorts !== undefined && byPorts !== capacity)
    throw new ScenarioError(`switches.${id}.ports`, quote(ports), { id: 'ports', capacity, rate: portRate! });
  const portRateGbps = portRate ?? (ports === undefined ? like.portRateGbps : capacity / ports);
  if (ports === undefined && capacity % portRateGbps !== 0)
    throw new ScenarioError(`switches.${id}.capacity`, quote(capacity), { id: 'multiple', rate: portRateGbps });
  if (capacity % like.opticsRateGbps !== 0)
    throw new ScenarioError(`switches.${id}.capacity`, quote(capacity), { id: 'multiple', rate: like.opticsRateGbps });
  return {
    id,
    label: ownSwitchLabel(id, own),
    subject: switchSubject(id),
    like: like.subject,
    switchCapacityGbps: capacity,
    portRateGbps,
    opticsRateGbps: like.opticsRateGbps,
    cooling: own.cooling ?? like.cooling,
    coPackagedCooling: own.cooling ?? like.coPackagedCooling,
    first: false,
  };
}

/** Without a label of its own a switch is called by its id, in quotes: `on "mine" switches`. */
export const ownSwitchLabel = (id: string, { label }: OwnSwitch): string => label ?? JSON.stringify(id);

/** The label of a switch, of the tables or of the scenario, by the name under which inputs speak of it. */
export function labelOfSwitch(subject: string, { switches = {} }: Scenario, catalog: Catalog): string | undefined {
  const own = Object.entries(switches).find(([id]) => switchSubject(id) === subject);
  return own ? ownSwitchLabel(...own) : catalog.data.switches.find((one) => one.subject === subject)?.label;
}

/** The name under which inputs speak of an own switch. */
export const switchSubject = (id: string): string => `switch-${id}`;

/** The values that own switches set of their figures. */
export const ownSwitchValues = (
  switches: Readonly<Record<string, OwnSwitch>>,
): { readonly id: string; readonly key: SwitchFigure; readonly quantity: string; readonly value: unknown }[] =>
  Object.entries(switches).flatMap(([id, own]) =>
    (Object.keys(switchFigures) as SwitchFigure[])
      .filter((key) => own[key] !== undefined)
      .map((key) => ({ id, key, quantity: switchFigures[key], value: own[key] })),
  );

/** It decides which figures an end has, so it is a number: no band and no share. */
function readPortRate(
  field: string,
  value: unknown,
  catalog: Catalog,
  readUnit: UnitReader | undefined,
): number | undefined {
  if (value === undefined) return undefined;
  const input = catalog.input('portRate')!;
  if (typeof value !== 'string') return inRange(field, value, input);
  const { typical, of } = readValue(field, value, input, catalog, readUnit);
  if (of !== null) throw new ScenarioError(field, { id: 'share', value: of }, { id: 'number-that-decides' });
  return typical;
}
