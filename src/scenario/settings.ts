/** What a scenario sets, under one spelling of each name. Longer than most: rates and switches decide what a name means. */
import type { Catalog } from '../catalog/catalog.ts';
import type { InputDefinition, SwitchRow } from '../catalog/types.ts';
import { splitNetwork } from '../model/network-name.ts';
import type { Place, Tier } from '../model/sheet.ts';
import { readValue, type ReadValue, type UnitReader } from './read-value.ts';
import { ownSwitchValues, switchOf, switchSubject } from './own-switch.ts';
import { quote, ScenarioError } from './scenario-error.ts';
import { scenarioDefaults, type InputValue, type Scenario } from './scenario.ts';
import { namedSwitches, switchesByTier } from './tiers.ts';
import { endOfWholeSwitch } from './whole-switch.ts';
import type { Fields } from './fields.ts';

/** What a scenario sets, by subject and quantity: `retimed-1600g.endPower`, `facility.pue`. */
export interface Settings {
  /** The switch of the scenario, of leaves where it has tiers. */
  readonly capacity: SwitchRow;
  /** The switch of the second tier. */
  readonly upperSwitch: SwitchRow;
  readonly switchAt: (place: Place | undefined) => SwitchRow;
  /** Rate of a cage, Gbit/s. */
  readonly portRateGbps: number;
  readonly portRateAt: (place: Tier) => number;
  /** What an endpoint asks for where the scenario does not say, at most what a port carries, Gbit/s. */
  readonly endpointRateGbps: number;
  /** Rate of a module in an endpoint's card, Gbit/s. */
  readonly cardRateGbps: number;
  readonly values: ReadonlyMap<string, Setting>;
  /** Rate of an end of an architecture in a place, Gbit/s. */
  readonly rateGbps: (architecture: string, place?: Place) => number;
  /** The subject that holds the figures of an architecture in a place: on a switch unless it is the card. */
  readonly subjectOf: (architecture: string, place?: Place) => string;
  /** Whether its optics are bought with the switch, all of them. */
  readonly isIntegrated: (architecture: string) => boolean;
  /** Whether its optics cannot be taken out of their switch. */
  readonly isSoldered: (architecture: string) => boolean;
  /** The architecture of the tables that an own one is like; itself else. */
  readonly baseOf: (architecture: string) => string;
}

export interface Setting extends ReadValue {
  /** The name under which the scenario sets it. */
  readonly field: string;
}

interface Name {
  readonly owner: string | undefined;
  readonly input: InputDefinition;
}

/** The switch of a tier with the rate of its ports. */
interface Tiered {
  readonly row: SwitchRow;
  readonly portRateGbps: number;
}

interface NamedValue {
  readonly field: string;
  readonly name: Name;
  readonly value: unknown;
}

/**
 * Reads the values that a scenario sets and brings every spelling of a name to one.
 * @param fields The field that a reader wrote where it is not the path itself, by path: a quote sets inputs.
 * @throws ScenarioError for unknown names, values outside the range, a quantity set twice under two spellings.
 */
export const readSettings = (
  scenario: Scenario,
  catalog: Catalog,
  readUnit?: UnitReader,
  fields: ReadonlyMap<string, string> = new Map(),
): Settings => readLayer(scenario, undefined, catalog, readUnit, fields);

/**
 * The same for one network of a scenario, which takes over what it does not set.
 * @param above What the scenario sets for all.
 * @throws ScenarioError
 */
export function readNetworkSettings(
  scenario: Scenario,
  id: string,
  above: Settings,
  catalog: Catalog,
  readUnit: UnitReader | undefined,
  fields: ReadonlyMap<string, string>,
): Settings {
  return readLayer(scenario, { id, above }, catalog, readUnit, fields);
}

function readLayer(
  scenario: Scenario,
  network: { readonly id: string; readonly above: Settings } | undefined,
  catalog: Catalog,
  readUnit: UnitReader | undefined,
  fields: ReadonlyMap<string, string>,
): Settings {
  const above = network?.above;
  const layer = network ? scenario.networks![network.id]! : scenario;
  const path = network ? `networks.${network.id}.inputs.` : 'inputs.';
  const ids = switchesByTier(network ? namedSwitches(scenario, layer) : scenario, scenarioDefaults.capacity);
  const capacity = switchOf(scenario, ids.leaf, catalog, readUnit);
  const own = scenario.architectures ?? {};
  const baseOf = (architecture: string): string => own[architecture]?.like ?? architecture;
  const isIntegrated = (architecture: string): boolean => catalog.architecture(baseOf(architecture))!.integrated;
  const isSoldered = (architecture: string): boolean => catalog.architecture(baseOf(architecture))!.soldered;

  const architectures = [...catalog.data.architectures.map(({ id }) => id), ...Object.keys(own)];
  const capacities = [
    ...catalog.data.switches.map(({ subject }) => subject),
    ...Object.keys(scenario.switches ?? {}).map(switchSubject),
  ];

  const named = Object.entries(layer.inputs ?? {}).map(([name, value]): NamedValue => {
    const field = fields.get(path + name) ?? path + name;
    return { field, name: splitName(name, catalog, field), value };
  });
  if (network) for (const { field, name } of named) refuseOfPurchase(field, name.input);
  const read = (field: string, value: unknown, input: InputDefinition): Setting => ({
    field,
    ...readValue(field, value, input, catalog, readUnit),
  });
  // The tables have figures for every rate of their own switches.
  const fieldOfRate = (id: string): string =>
    scenario.switches![id]!.ports === undefined ? `switches.${id}.portRate` : `switches.${id}.ports`;
  const portRateOf = (row: SwitchRow): number => {
    const setting = named.find(
      ({ name }) => name.input.quantity === 'portRate' && (name.owner ?? capacity.subject) === row.subject,
    );
    const rate = setting
      ? read(setting.field, setting.value, setting.name.input).typical
      : (above?.values.get(`${row.subject}.portRate`)?.typical ?? row.portRateGbps);
    const rates = catalog.cageRatesGbps();
    if (rates.includes(rate)) return rate;
    throw new ScenarioError(setting?.field ?? fieldOfRate(row.id), quote(rate), { id: 'rates', rates });
  };
  const portRateGbps = portRateOf(capacity);
  const leaf: Tiered = { row: capacity, portRateGbps };
  const over = (id: string, below: Tiered): Tiered => {
    if (id === below.row.id) return below;
    const row = switchOf(scenario, id, catalog, readUnit);
    return { row, portRateGbps: portRateOf(row) };
  };
  const upper = over(ids.upper, leaf);
  const core = over(ids.core, upper);
  const byTier: Readonly<Record<Tier, Tiered>> = { leaf, upper, core, fourth: over(ids.fourth, core) };
  const endpointRateGbps = Math.min(catalog.defaultFigure('fabric', 'endpointRate')!.typical, portRateGbps);
  const cardRateGbps = readCardRate(named, above?.values, endpointRateGbps, read);
  const tieredAt = (place: Place | undefined): Tiered => (place && place !== 'card' ? byTier[place] : leaf);
  const switchAt = (place: Place | undefined): SwitchRow => tieredAt(place).row;
  const portRateAt = (place: Place | undefined): number => tieredAt(place).portRateGbps;
  const rateGbps = (architecture: string, place?: Place): number => {
    if (place === 'card') return cardRateGbps;
    return isIntegrated(architecture) ? switchAt(place).opticsRateGbps : portRateAt(place);
  };
  const subjectOf = (architecture: string, place?: Place): string =>
    `${architecture}-${rateGbps(architecture, place)}g`;

  /** The subjects that one of the reader's own is like. */
  const likesOf = (subject: string): readonly string[] => {
    const ofSwitch = scenario.switches?.[subject.replace(/^switch-/, '')];
    if (ofSwitch) return catalog.switchSubjects(catalog.switch(ofSwitch.like)!.subject);
    const architecture = subject.replace(/-\d+g$/, '');
    return own[architecture] ? [subject.replace(architecture, own[architecture].like)] : [];
  };

  const values = new Map<string, Setting>(above?.values);
  const add = (subject: string, field: string, value: unknown, input: InputDefinition): void => {
    const key = `${subject}.${input.quantity}`;
    const before = values.get(key);
    if (before && before !== above?.values.get(key))
      throw new ScenarioError(field, { id: 'set-before', value: key, of: before.field }, { id: 'one-spelling' });
    const setting = checkFigureSubject(read(field, value, input), subject, likesOf);
    if (setting.of !== null && decidingQuantities.includes(input.quantity))
      throw new ScenarioError(field, { id: 'share', value: setting.of }, { id: 'number-that-decides' });
    values.set(key, { ...setting, of: parentOf(setting, input) });
  };
  if (!network) {
    for (const [id, architecture] of Object.entries(own))
      for (const [quantity, value] of Object.entries(architecture)) {
        const input = catalog.input(quantity);
        if (input) add(subjectOf(id), `architectures.${id}.${quantity}`, value, input);
      }
    for (const { id, key, quantity, value } of ownSwitchValues(scenario.switches ?? {}))
      add(switchSubject(id), `switches.${id}.${key}`, value, catalog.input(quantity)!);
  }
  for (const { field, name, value } of named) add(subjectFor(field, name), field, value, name.input);
  refuseTwoKinds(values);
  return {
    capacity,
    upperSwitch: upper.row,
    switchAt,
    portRateGbps,
    portRateAt,
    endpointRateGbps,
    cardRateGbps,
    values,
    rateGbps,
    subjectOf,
    isIntegrated,
    isSoldered,
    baseOf,
  };

  /** The input that a setting is a share of, under the one name that every spelling has. */
  function parentOf({ of, figure, field }: Setting, input: InputDefinition): string | null {
    // The tables spell it so, and are checked.
    if (of === null || figure) return of;
    const name = splitName(of, catalog, `${field}.of`);
    if (name.input.unit !== input.unit)
      throw new ScenarioError(
        `${field}.of`,
        { id: 'in-unit', value: quote(of), of: name.input.unit },
        { id: 'input-in', unit: input.unit },
      );
    return `${subjectFor(`${field}.of`, name)}.${name.input.quantity}`;
  }

  function subjectFor(field: string, { owner, input }: Name): string {
    if (input.subject === 'architecture') {
      if (owner === undefined)
        throw new ScenarioError(
          field,
          { id: 'no-subject' },
          architectures.map((id) => `${id}.${input.quantity}`),
        );
      if (architectures.includes(owner)) return subjectOf(owner);
      const [, architecture = '', rate] = /^(.+)-(\d+)g$/.exec(owner) ?? [];
      if (catalog.ratesGbps(baseOf(architecture)).includes(Number(rate))) return owner;
      throw new ScenarioError(field, { id: 'unknown-subject', value: quote(owner) }, architectures);
    }
    const allowed = input.subject === 'capacity' ? capacities : [input.subject];
    if (owner !== undefined && !allowed.includes(owner))
      throw new ScenarioError(field, { id: 'subject', value: quote(owner) }, [
        input.quantity,
        ...allowed.map((id) => `${id}.${input.quantity}`),
      ]);
    return owner ?? (input.subject === 'capacity' ? capacity.subject : input.subject);
  }
}

/** Where a scenario holds a value: `inputs`, `architectures.acme`, `switches.mine`, `networks.storage.inputs`; and its key there. */
function placeOf(field: string): { readonly path: readonly string[]; readonly key: string } {
  const [kind, id, ...rest] = field.split('.');
  if (kind === 'inputs') return { path: [kind], key: field.slice('inputs.'.length) };
  return kind === 'networks'
    ? { path: [kind, id!, 'inputs'], key: rest.slice(1).join('.') }
    : { path: [kind!, id!], key: rest.join('.') };
}

/**
 * The value of an input as a scenario gives it; undefined where it gives none.
 * @param scenario What is computed: quotes stand in its inputs.
 * @param name Subject and quantity; `storage/fabric.endpointCount` of one network.
 */
export function givenValue(scenario: Scenario, { values }: Settings, name: string): InputValue | undefined {
  const field = values.get(name)?.field;
  if (field === undefined) return undefined;
  const { network, name: plain } = splitNetwork(name);
  const { path, key } = placeOf(
    quoteOf(field) === undefined
      ? field
      : network === undefined
        ? `inputs.${plain}`
        : `networks.${network}.inputs.${plain}`,
  );
  return path.reduce<Fields>((fields, name) => fields[name] as Fields, scenario as Fields)[key] as InputValue;
}

/**
 * A scenario with one input set, or reset with null, whatever its spelling was before.
 * @param name Subject and quantity, as a resolved input has it; `storage/fabric.endpointCount` of one network.
 */
export function withInput(scenario: Scenario, { values }: Settings, name: string, value: InputValue | null): Scenario {
  const { network, name: plain } = splitNetwork(name);
  const inputs = network === undefined ? ['inputs'] : ['networks', network, 'inputs'];
  const field = values.get(name)?.field;
  const quoteId = field === undefined ? undefined : quoteOf(field);
  // What was quoted stays, beside the comparison.
  if (quoteId !== undefined) return withAt(withAside(scenario, quoteId), inputs, plain, value);
  const before = field === undefined ? undefined : placeOf(field);
  const reset = before ? withAt(scenario as Fields, before.path, before.key, null) : (scenario as Fields);
  return withAt(reset, inputs, plain, value);
}

/** The id of the quote that a field is of: `quotes.acme-linear.power`. */
export const quoteOf = (field: string): string | undefined => /^quotes\.([^.]+)\./.exec(field)?.[1];

const withAside = ({ quotes, ...others }: Scenario, id: string): Fields => ({
  ...others,
  quotes: { ...quotes, [id]: { ...quotes![id]!, use: 'aside' } },
});

/** A copy with one value set, or taken away with null. */
function withAt(fields: Fields, [first, ...path]: readonly string[], key: string, value: InputValue | null): Fields {
  if (first !== undefined) return { ...fields, [first]: withAt((fields[first] ?? {}) as Fields, path, key, value) };
  const { [key]: _, ...others } = fields;
  return value === null ? others : { ...others, [key]: value };
}

/** Splits `retimed.endPower`; a subject may itself have a dot (`switch-51.2t.switchPrice`). */
function splitName(field: string, catalog: Catalog, path = `inputs.${field}`): Name {
  const dot = field.lastIndexOf('.');
  const quantity = field.slice(dot + 1);
  const input = catalog.input(quantity);
  if (!input) {
    const close = catalog.data.inputs.filter((known) => known.scopes.length > 0 && isClose(known.quantity, quantity));
    const hint = close.length > 0 ? close.map((known) => known.quantity) : ({ id: 'quantity' } as const);
    throw new ScenarioError(path, { id: 'unknown-name', value: quote(quantity) }, hint);
  }
  return { owner: dot < 0 ? undefined : field.slice(0, dot), input };
}

const isClose = (known: string, given: string): boolean => {
  const [a, b] = [known.toLowerCase(), given.toLowerCase()];
  return b.length > 2 && (a.includes(b) || b.includes(a));
};

/** Whether each of several networks may set an input for itself. */
export const isOfNetwork = ({ subject, group }: InputDefinition): boolean =>
  ['fabric', 'capacity', 'architecture'].includes(subject) && group !== 'facility';

/** What holds for the whole purchase is not set for one network of it. */
function refuseOfPurchase(field: string, input: InputDefinition): void {
  const { quantity } = input;
  if (!isOfNetwork(input))
    throw new ScenarioError(field, { id: 'of-purchase' }, { id: 'of-purchase', value: quantity });
}

/** Rates decide which figures apply, so that a change of one needs the scenario resolved again. */
export const decidingQuantities: readonly string[] = ['portRate', 'cardPortRate', 'endpointRate'];

/** Of a whole switch and of its ends only one can be given: the other follows from it. */
function refuseTwoKinds(values: ReadonlyMap<string, Setting>): void {
  for (const [name, { field }] of values)
    for (const [ofSwitch, ofEnd] of Object.entries(endOfWholeSwitch)) {
      if (!name.endsWith(`.${ofSwitch}`)) continue;
      const other = values.get(name.replace(/[^.]+$/, ofEnd));
      if (other)
        throw new ScenarioError(
          field,
          { id: 'beside', value: ofSwitch, of: other.field },
          { id: 'either', values: [ofSwitch, ofEnd] },
        );
    }
}

/**
 * A card carries what its endpoint asks for unless its port rate is set.
 * @param above What the scenario sets for all of its networks.
 * @param usual What an endpoint asks for where the scenario does not say, Gbit/s.
 */
function readCardRate(
  named: readonly NamedValue[],
  above: ReadonlyMap<string, Setting> | undefined,
  usual: number,
  read: (field: string, value: unknown, input: InputDefinition) => Setting,
): number {
  for (const quantity of ['cardPortRate', 'endpointRate']) {
    const setting = named.find(({ name }) => name.input.quantity === quantity);
    if (setting) return read(setting.field, setting.value, setting.name.input).typical;
  }
  return above?.get('fabric.cardPortRate')?.typical ?? above?.get('fabric.endpointRate')?.typical ?? usual;
}

/** A figure belongs to its subject; what is a reader's own may use the figures of the one it is like. */
function checkFigureSubject(
  setting: Setting,
  subject: string,
  likesOf: (subject: string) => readonly string[],
): Setting {
  const { figure } = setting;
  const ofRegion = figure?.quantity === 'electricityPrice' || figure?.quantity.startsWith('carbonIntensity');
  if (!figure || ofRegion || figure.subject === subject || likesOf(subject).includes(figure.subject)) return setting;
  throw new ScenarioError(
    `${setting.field}.figure`,
    { id: 'figure-of', value: quote(figure.id), of: figure.subject },
    { id: 'figure-for', value: subject },
  );
}
