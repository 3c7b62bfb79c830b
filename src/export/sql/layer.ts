/**
 * What a scenario, or one of its networks, sets, and what the columns of a row set in its place: the switch of each tier, and the
 * values of inputs as a row may have them. Longer than most files: rates and switches decide which values count.
 */
import type { Catalog } from '../../catalog/catalog.ts';
import type { SwitchRow } from '../../catalog/types.ts';
import type { Place, Tier } from '../../model/sheet.ts';
import { switchFigures, switchSubject, type SwitchFigure } from '../../scenario/own-switch.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import type { OwnSwitch } from '../../scenario/scenario.ts';
import { givenValue, type Setting } from '../../scenario/settings.ts';
import { switchKeys, type SwitchKey } from '../../scenario/tiers.ts';
import type { Expression, Graph, TableColumn } from './graph.ts';
import { inputKey, namedIn, textName, type Table } from './table.ts';
import { inputParts } from '../../scenario/input-parts.ts';

/** A text that rows may set: the first of the columns that has one, else what the scenario says. */
export interface Text {
  readonly columns: readonly TableColumn[];
  readonly usual: string;
}

/** What a scenario sets, with the name as it is spelled there. */
export interface Set {
  readonly setting: Setting;
  /** What it is a share of: as it is spelled in the scenario, or in the tables. */
  readonly of: string | null;
}

/** A value of an input that counts under a condition. */
export interface Candidate {
  readonly when: Expression;
  readonly column?: TableColumn;
  readonly set?: Set;
  readonly layer: Layer;
}

/** All that the networks of a scenario have in common. */
export interface Shared {
  readonly graph: Graph;
  readonly catalog: Catalog;
  readonly resolved: ResolvedScenario;
  readonly table: Table;
}

export class Layer {
  private readonly sets: ReadonlyMap<string, Set>;
  private readonly columns: ReadonlyMap<string, TableColumn>;
  private readonly byTier: Readonly<Record<Tier, Text>>;

  /**
   * @param network Whose switches stand in the tiers: the id of a network, of several.
   * @param above What holds for all networks; without it the layer is that.
   */
  constructor(
    readonly shared: Shared,
    network: string | undefined,
    readonly above?: Layer,
  ) {
    const { table, resolved } = shared;
    const only = resolved.networks.length === 0 ? Object.keys(resolved.scenario.networks ?? {})[0] : undefined;
    const own = above ? network! : '';
    this.columns = new Map([
      ...(table.inputs.get(own) ?? []),
      // A single network in the list is the scenario.
      ...(only === undefined ? [] : (table.inputs.get(only) ?? [])),
    ]);
    this.sets = setsOf(resolved, above ? network : undefined);
    this.byTier = this.readTiers(network ?? only);
  }

  /** Whether the switch of a tier is this one. */
  standsIn(tier: Tier, id: string): Expression {
    return this.isText(this.byTier[tier], id);
  }

  isText({ columns, usual }: Text, text: string): Expression {
    const { graph } = this.shared;
    return columns.reduceRight(
      (otherwise, column) => graph.choose(graph.given(column), graph.is(column, text), otherwise),
      graph.test(usual === text),
    );
  }

  /** A text that one column sets. */
  textOf(key: 'region' | 'buyerClass'): Text {
    const column = this.shared.table.text.get(key);
    return { columns: column ? [column] : [], usual: this.shared.resolved[key] };
  }

  /** Ids of the switches that may stand in a tier. */
  switchesOf(tier: Tier): readonly string[] {
    const { columns, usual } = this.byTier[tier];
    const [column] = columns;
    return column ? column.texts! : [usual];
  }

  /** What depends on the switch of a tier. */
  bySwitch(tier: Tier, of: (id: string) => Expression): Expression {
    const [last, ...others] = [...this.switchesOf(tier)].reverse();
    return others.reduce(
      (otherwise, id) => this.shared.graph.choose(this.standsIn(tier, id), of(id), otherwise),
      of(last!),
    );
  }

  capacityOf(tier: Tier): Expression {
    return this.once(`capacity ${tier}`, () => this.bySwitch(tier, (id) => this.built(id).capacity));
  }

  opticsRateOf(tier: Tier): Expression {
    const rateOf = (id: string): Expression => this.shared.graph.number(this.built(id).like.opticsRateGbps);
    return this.once(`optics ${tier}`, () => this.bySwitch(tier, rateOf));
  }

  portRateOf(tier: Tier): Expression {
    return this.once(`port ${tier}`, () => this.bySwitch(tier, (id) => this.portRateOfSwitch(id)));
  }

  private readonly made = new Map<string, Expression>();

  private once(key: string, make: () => Expression): Expression {
    let known = this.made.get(key);
    if (!known) this.made.set(key, (known = make()));
    return known;
  }

  /** Rate of a module in the card of an endpoint. */
  cardRate(usual: Expression): Expression {
    const { graph } = this.shared;
    const candidates = [...this.ownCandidates('', 'cardPortRate'), ...this.ownCandidates('', 'endpointRate')];
    return candidates.reduceRight(
      (otherwise, candidate) => this.valueOf(candidate, otherwise, () => graph.number(candidate.set!.setting.typical)),
      this.above ? this.above.cardRate(usual) : usual,
    );
  }

  /** Rate of an end in a place; without one that in which names without a rate are meant. */
  rateOf(architecture: string, place: Place | undefined, cardRate: () => Expression): Expression {
    if (place === 'card') return cardRate();
    const tier = place ?? 'leaf';
    return this.isIntegrated(architecture) ? this.opticsRateOf(tier) : this.portRateOf(tier);
  }

  isIntegrated(architecture: string): boolean {
    return this.shared.resolved.settings.isIntegrated(architecture);
  }

  /** Every value that the input of a subject may have in a row, those that count first. */
  candidates(subject: string, quantity: string): Candidate[] {
    return [...this.ownCandidates(subject, quantity), ...(this.above?.candidates(subject, quantity) ?? [])];
  }

  /** The value under the condition of a candidate, else another. */
  valueOf({ when, column }: Candidate, otherwise: Expression, ofSet: () => Expression): Expression {
    const { graph } = this.shared;
    if (!column) return graph.choose(when, ofSet(), otherwise);
    if (when === graph.given(column)) return graph.orElse(column, otherwise);
    return graph.choose(when, graph.column(column), otherwise);
  }

  private ownCandidates(subject: string, quantity: string): Candidate[] {
    const { graph } = this.shared;
    const keys = this.keysOf(subject, quantity);
    const ofColumns = keys.flatMap(({ key, when }): Candidate[] => {
      const column = this.columns.get(key);
      return column ? [{ when: graph.and(when, graph.given(column)), column, layer: this }] : [];
    });
    const ofSets = keys.flatMap(({ key, when }): Candidate[] => {
      const set = this.sets.get(key);
      return set ? [{ when, set, layer: this }] : [];
    });
    return [...ofColumns, ...ofSets].filter(({ when }) => when !== graph.never);
  }

  /** Every spelling of an input, and when it means this subject. */
  private keysOf(subject: string, quantity: string): { readonly key: string; readonly when: Expression }[] {
    const { graph, catalog } = this.shared;
    const kind = catalog.input(quantity)!.subject;
    const whole = { key: inputKey(subject, quantity), when: graph.always };
    if (kind === 'architecture') {
      const [, architecture, rate] = /^(.+)-(\d+)g$/.exec(subject)!;
      const key = inputKey(architecture!, quantity);
      if (!this.columns.has(key) && !this.sets.has(key)) return [whole];
      // Cards have no name without a rate of their own.
      const leaf = this.rateOf(architecture!, undefined, () => graph.zero);
      return [whole, { key, when: graph.binary('==', leaf, graph.number(Number(rate))) }];
    }
    if (kind !== 'capacity') return [{ key: inputKey('', quantity), when: graph.always }];
    const key = inputKey('', quantity);
    if (!this.columns.has(key) && !this.sets.has(key)) return [whole];
    return [whole, { key, when: this.standsIn('leaf', this.idOf(subject)) }];
  }

  private portRateOfSwitch(id: string): Expression {
    const { graph } = this.shared;
    return this.candidates(this.subjectOf(id), 'portRate').reduceRight(
      (otherwise, candidate) => this.valueOf(candidate, otherwise, () => graph.number(candidate.set!.setting.typical)),
      this.built(id).portRate,
    );
  }

  private readonly rows = new Map<string, BuiltSwitch>();

  /** How a switch is built, of the tables or the reader's own. */
  built(id: string): BuiltSwitch {
    let known = this.rows.get(id);
    if (!known) this.rows.set(id, (known = buildSwitch(this.shared, id)));
    return known;
  }

  subjectOf(id: string): string {
    return this.shared.catalog.switch(id)?.subject ?? switchSubject(id);
  }

  private idOf(subject: string): string {
    const row = this.shared.catalog.data.switches.find((one) => one.subject === subject);
    return row?.id ?? subject.replace(/^switch-/, '');
  }

  private readTiers(network: string | undefined): Record<Tier, Text> {
    const { table, resolved } = this.shared;
    const named = namedIn(resolved, network);
    const own = network === undefined ? undefined : resolved.scenario.networks![network];
    const columnOf = (key: SwitchKey): TableColumn[] => {
      const ofNetwork = own?.[key] === undefined ? undefined : table.text.get(textName(network, key));
      // What a network names itself is not that of all.
      const isTakenOver = own === undefined || (own[key] === undefined && named[key] === resolved.scenario[key]);
      const ofAll = isTakenOver && !isNamedBelow(own, key) ? table.text.get(key) : undefined;
      return [ofNetwork, ofAll].filter((column) => column !== undefined);
    };
    const tier = (of: Tier, below: Text): Text => {
      const key = switchKeys[of];
      const name = named[key];
      return name === undefined
        ? { columns: [...columnOf(key), ...below.columns], usual: below.usual }
        : { columns: columnOf(key), usual: name };
    };
    const leaf = tier('leaf', { columns: [], usual: resolved.settings.capacity.id });
    const upper = tier('upper', leaf);
    const core = tier('core', upper);
    return { leaf, upper, core, fourth: tier('fourth', core) };
  }
}

/** From the first tier on for which a network names its own switch it takes over none. */
function isNamedBelow(own: Partial<Record<SwitchKey, string>> | undefined, key: SwitchKey): boolean {
  const keys = Object.values(switchKeys);
  return keys.slice(0, keys.indexOf(key)).some((below) => own?.[below] !== undefined);
}

/** How a switch is built where a row may say so. */
export interface BuiltSwitch {
  readonly capacity: Expression;
  readonly portRate: Expression;
  readonly like: SwitchRow;
  /** Where capacity, ports and rate do not fit together. */
  readonly refused: Expression;
}

function buildSwitch({ graph, catalog, resolved, table }: Shared, id: string): BuiltSwitch {
  const own: OwnSwitch | undefined = resolved.scenario.switches?.[id];
  if (!own) {
    const like = catalog.switch(id)!;
    const [capacity, portRate] = [graph.number(like.switchCapacityGbps), graph.number(like.portRateGbps)];
    return { capacity, portRate, like, refused: graph.never };
  }
  const like = catalog.switch(own.like)!;
  const read = (key: string, given: number | undefined): { when: Expression; value: Expression } => {
    const column = table.ofSwitches.get(`${id}.${key}`);
    const value = given === undefined ? graph.zero : graph.number(given);
    if (!column) return { when: graph.test(given !== undefined), value };
    return { when: given === undefined ? graph.given(column) : graph.always, value: graph.orElse(column, value) };
  };
  const rated = resolved.settings.values.get(`${switchSubject(id)}.portRate`);
  const ofRow = rated?.field === `switches.${id}.portRate` ? rated.typical : undefined;
  const [capacity, ports, rate] = [read('capacity', own.capacity), read('ports', own.ports), read('portRate', ofRow)];
  const isCounted = graph.and(ports.when, rate.when);
  const byPorts = graph.times(ports.value, rate.value);
  const whole = graph.choose(
    capacity.when,
    capacity.value,
    graph.choose(isCounted, byPorts, graph.number(like.switchCapacityGbps)),
  );
  const portRate = graph.choose(
    rate.when,
    rate.value,
    graph.choose(ports.when, graph.over(whole, ports.value), graph.number(like.portRateGbps)),
  );
  const isNoMultiple = (of: Expression): Expression => {
    const ends = graph.over(whole, of);
    return graph.binary('!=', ends, graph.call('floor', ends));
  };
  const refused = graph.or(
    graph.and(isCounted, graph.binary('!=', byPorts, whole)),
    graph.and(graph.not(ports.when), isNoMultiple(portRate)),
    isNoMultiple(graph.number(like.opticsRateGbps)),
  );
  return { capacity: whole, portRate, like, refused };
}

/** What the scenario sets for all, or for one network, under the names as they are spelled. */
function setsOf(resolved: ResolvedScenario, network: string | undefined): ReadonlyMap<string, Set> {
  const { scenario, settings, networks } = resolved;
  const result = new Map<string, Set>();
  for (const [name, setting] of settings.values) {
    const spelled = spelledIn(setting.field);
    const isOwn = networks.length === 0 || spelled.network === network;
    if (!isOwn || spelled.isPortRateOfOwn) continue;
    const of = setting.figure || setting.of === null ? setting.of : spelledShare(givenValue(scenario, settings, name));
    result.set(keyOf(spelled.name, resolved.catalog), { setting, of });
  }
  return result;
}

function spelledIn(field: string): {
  readonly network: string | undefined;
  readonly name: string;
  readonly isPortRateOfOwn?: boolean;
} {
  const [, network, ofNetwork] = /^networks\.([^.]+)\.inputs\.(.+)$/.exec(field) ?? [];
  if (network !== undefined) return { network, name: ofNetwork! };
  const [, id, key] = /^switches\.([^.]+)\.(.+)$/.exec(field) ?? [];
  if (id !== undefined)
    return {
      network,
      name: `${switchSubject(id)}.${switchFigures[key as SwitchFigure]}`,
      isPortRateOfOwn: key === 'portRate',
    };
  return { network, name: field.replace(/^(inputs|architectures)\./, '') };
}

/** A name as it is spelled in a scenario. */
export function keyOf(name: string, catalog: Catalog): string {
  const { subject: owner, quantity } = inputParts(name);
  return inputKey(owner === catalog.input(quantity)!.subject ? '' : owner, quantity);
}

function spelledShare(value: unknown): string {
  if (typeof value === 'string') return /(\S+)\s*$/.exec(value)![1]!;
  return (value as { readonly of: string }).of;
}
