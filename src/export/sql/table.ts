/** The columns of a reader's table: which names they may have, and what each stands for. */
import type { Catalog } from '../../catalog/catalog.ts';
import { buyerClasses, type InputDefinition } from '../../catalog/types.ts';
import { ofNetwork, splitNetwork } from '../../model/network-name.ts';
import { ownSwitchInputs, switchFigures, switchSubject, type SwitchFigure } from '../../scenario/own-switch.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { quote, ScenarioError } from '../../scenario/scenario-error.ts';
import { isOfNetwork } from '../../scenario/settings.ts';
import { keysOfSwitches, namedSwitches, type SwitchKey } from '../../scenario/tiers.ts';
import type { TableColumn } from './graph.ts';
import { inputParts } from '../../scenario/input-parts.ts';

/** Settings of a scenario that are text: a row may have its own. */
const textKeys = [...keysOfSwitches, 'region', 'buyerClass'] as const;
type TextKey = (typeof textKeys)[number];

/** Of a whole statement: another value takes other sheets, or other columns of the answer. */
const ofStatement = ['edition', 'scope', 'options', 'baseline'];

/**
 * The owner of an input as it is spelled: a subject, an architecture at the rate of the leaves, or nothing for the switch of the
 * leaves and for what there is but one of.
 */
export const inputKey = (owner: string, quantity: string): string => `${owner}.${quantity}`;

export interface Table {
  /** Every column that is read, in the order in which they were named. */
  readonly columns: readonly TableColumn[];
  /** By network and name of the setting. */
  readonly text: ReadonlyMap<string, TableColumn>;
  /** Of inputs by network, or of all under ''; by owner and quantity. */
  readonly inputs: ReadonlyMap<string, ReadonlyMap<string, TableColumn>>;
  /** Numbers that decide how an own switch is built: `mine.capacity`. */
  readonly ofSwitches: ReadonlyMap<string, TableColumn>;
}

export const textName = (network: string | undefined, key: TextKey): string =>
  network === undefined ? key : ofNetwork(network, key);

/**
 * @param names As the reader's table has them: names of inputs as in a scenario, `capacity` and other settings, `switches.mine.ports`.
 * @throws ScenarioError for a name that no column can have.
 */
export function readTable(names: readonly string[], resolved: ResolvedScenario): Table {
  const columns: TableColumn[] = [];
  const text = new Map<string, TableColumn>();
  const inputs = new Map<string, Map<string, TableColumn>>();
  const ofSwitches = new Map<string, TableColumn>();
  const seen = new Map<string, string>();
  for (const name of names) {
    const meaning = new Naming(name, resolved).meaning();
    const { network = '', key } = meaning;
    const canonical = `${meaning.kind} ${network} ${key}`;
    // Engines take Pue for pue.
    for (const one of [canonical, name.toLowerCase()]) {
      const before = seen.get(one);
      if (before !== undefined)
        throw new ScenarioError(name, { id: 'set-before', value: key, of: before }, { id: 'one-spelling' });
      seen.set(one, name);
    }
    const short = `${columns.length + 1}_${name.replace(/[^a-z0-9]+/gi, '_')}`;
    const column: TableColumn = { name, short, ...meaning.allowed };
    columns.push(column);
    if (meaning.kind === 'text') text.set(textName(meaning.network, key as TextKey), column);
    else if (meaning.kind === 'switch') ofSwitches.set(key, column);
    else inputs.set(network, (inputs.get(network) ?? new Map<string, TableColumn>()).set(key, column));
  }
  return { columns, text, inputs, ofSwitches };
}

interface Meaning {
  readonly kind: 'text' | 'switch' | 'input';
  readonly network?: string | undefined;
  readonly key: string;
  readonly allowed: Pick<TableColumn, 'range' | 'texts'>;
}

const rangeOf = ({ minimum, maximum, minimumExcluded, whole }: InputDefinition): Pick<TableColumn, 'range'> => ({
  range: { least: minimum, most: maximum, excludesLeast: minimumExcluded, whole },
});

/** One name of a column, and what it may mean in a scenario. */
class Naming {
  private readonly catalog: Catalog;

  constructor(
    private readonly name: string,
    private readonly resolved: ResolvedScenario,
  ) {
    this.catalog = resolved.catalog;
  }

  meaning(): Meaning {
    const { name } = this;
    if (ofStatement.includes(name)) throw new ScenarioError(name, { id: 'of-statement' }, { id: 'statement-each' });
    const [, kind, id, field] = /^(switches|architectures)\.([^.]+)\.([^.]+)$/.exec(name) ?? [];
    if (kind === 'switches') return this.ofOwnSwitch(id!, field!);
    const { network, name: plain } = splitNetwork(kind === undefined ? name : `${id}.${field}`);
    if (network !== undefined) this.checkNetwork(network);
    const isText = (textKeys as readonly string[]).includes(plain);
    return isText ? this.setting(network, plain as TextKey) : this.input(network, plain);
  }

  private setting(network: string | undefined, key: TextKey): Meaning {
    const { data } = this.catalog;
    const { scenario } = this.resolved;
    if (key === 'region' || key === 'buyerClass') {
      if (network !== undefined)
        throw new ScenarioError(this.name, { id: 'of-purchase' }, { id: 'of-purchase', value: key });
      const texts = key === 'region' ? data.regions.map(({ id }) => id) : buyerClasses;
      return { kind: 'text', key, allowed: { texts } };
    }
    // Where a network names none, the tiers that it takes over would differ from row to row.
    if (network !== undefined && scenario.networks![network]![key] === undefined)
      throw new ScenarioError(
        this.name,
        { id: 'switch-taken-over' },
        { id: 'named-switch', network: JSON.stringify(network) },
      );
    const texts = [...data.switches.map(({ id }) => id), ...Object.keys(scenario.switches ?? {})];
    return { kind: 'text', network, key, allowed: { texts } };
  }

  private ofOwnSwitch(id: string, field: string): Meaning {
    const own = this.resolved.scenario.switches ?? {};
    if (!Object.hasOwn(own, id))
      throw new ScenarioError(this.name, { id: 'unknown-subject', value: quote(id) }, Object.keys(own));
    if (Object.hasOwn(ownSwitchInputs, field))
      return { kind: 'switch', key: `${id}.${field}`, allowed: rangeOf(ownSwitchInputs[field as 'ports']) };
    const quantity = Object.hasOwn(switchFigures, field) ? switchFigures[field as SwitchFigure] : undefined;
    if (quantity === undefined)
      throw new ScenarioError(this.name, { id: 'unknown-key' }, [
        ...Object.keys(ownSwitchInputs),
        ...Object.keys(switchFigures),
      ]);
    const allowed = rangeOf(this.catalog.input(quantity)!);
    if (quantity === 'portRate') return { kind: 'switch', key: `${id}.portRate`, allowed };
    return { kind: 'input', key: inputKey(switchSubject(id), quantity), allowed };
  }

  private input(network: string | undefined, plain: string): Meaning {
    const { name, catalog } = this;
    const { subject: owner, quantity } = inputParts(plain);
    const input = catalog.input(quantity);
    if (!input) throw new ScenarioError(name, { id: 'unknown-name', value: quote(quantity) }, { id: 'quantity' });
    if (network !== undefined && !isOfNetwork(input))
      throw new ScenarioError(name, { id: 'of-purchase' }, { id: 'of-purchase', value: quantity });
    const own = this.ownersOf(input);
    if (input.subject === 'architecture' ? !own.includes(owner) : owner !== '' && !own.includes(owner))
      throw new ScenarioError(name, { id: 'unknown-subject', value: quote(owner) }, own);
    const spelled = owner === input.subject ? '' : owner;
    return { kind: 'input', network, key: inputKey(spelled, quantity), allowed: rangeOf(input) };
  }

  private ownersOf({ subject }: InputDefinition): string[] {
    const { data } = this.catalog;
    const { architectures = {}, switches = {} } = this.resolved.scenario;
    if (subject === 'capacity')
      return [...data.switches.map((one) => one.subject), ...Object.keys(switches).map(switchSubject)];
    if (subject !== 'architecture') return [subject];
    const ends = Object.entries(architectures).flatMap(([id, { like }]) =>
      this.catalog.ratesGbps(like).map((rate) => `${id}-${rate}g`),
    );
    return [
      ...[...data.architectures.map(({ id }) => id), ...Object.keys(architectures)],
      ...[...data.subjects.map(({ id }) => id), ...ends],
    ];
  }

  private checkNetwork(id: string): void {
    const ids = Object.keys(this.resolved.scenario.networks ?? {});
    if (!ids.includes(id)) throw new ScenarioError(this.name, { id: 'unknown-subject', value: quote(id) }, ids);
  }
}

/** The switch of each tier as a scenario, or one of its networks, names it. */
export function namedIn(
  { scenario }: ResolvedScenario,
  network: string | undefined,
): Partial<Record<SwitchKey, string>> {
  return network === undefined ? scenario : namedSwitches(scenario, scenario.networks![network]!);
}
