/** What the tables say of inputs is the same for thousands of scenarios, and is resolved once. */
import type { Catalog } from '../catalog/catalog.ts';
import type { BuyerClass, InputDefinition } from '../catalog/types.ts';
import { InputResolver } from './input-resolver.ts';
import { endOfWholeSwitch } from './whole-switch.ts';
import type { ResolvedInput } from './resolve.ts';
import { readSettings, type Settings } from './settings.ts';
import { quantityOf } from './input-parts.ts';

/** An input that no scenario has changed. */
interface TableInput {
  readonly resolved: ResolvedInput;
  /** Every name under which a scenario changes it: its own, and those of what it moves with. */
  readonly names: readonly string[];
  /** It follows from more than the values that a scenario sets. */
  readonly isOfScenario: boolean;
}

/** Rates follow from the switches of a scenario. */
const ofScenario: readonly string[] = ['portRate', 'endpointRate'];

/** Inputs as the tables give them to one class of buyer in one region. */
export class TableInputs extends InputResolver {
  /** By subject and quantity; of subjects that the tables do not know, none. */
  private readonly known: ReadonlyMap<string, Map<string, TableInput>>;
  /** The names of each input that is being resolved. */
  private readonly open: Set<string>[] = [];

  constructor(catalog: Catalog, region: string, buyerClass: BuyerClass) {
    super(catalog, readSettings({}, catalog), region, buyerClass, {}, null, new Map());
    const { inputs, subjects, switches } = catalog.data;
    const names = [
      ...inputs.map(({ subject }) => subject),
      ...subjects.map(({ id }) => id),
      ...switches.map(({ subject }) => subject),
    ];
    this.known = new Map(names.map((name) => [name, new Map<string, TableInput>()]));
  }

  /**
   * The input as the tables have it, where nothing that a scenario sets changes it.
   * @param subjects Its own, then those whose figures it takes over.
   */
  unchanged(
    input: InputDefinition,
    subjects: readonly string[],
    values: Settings['values'],
  ): ResolvedInput | undefined {
    const ofSubject = this.known.get(subjects[0]!);
    if (!ofSubject) return undefined;
    const { resolved, names, isOfScenario } = ofSubject.get(input.quantity) ?? this.make(input, subjects);
    if (isOfScenario) return undefined;
    if (values.size > 0) for (const name of names) if (values.has(name)) return undefined;
    return resolved;
  }

  protected override find(input: InputDefinition, subjects: readonly string[]): ResolvedInput {
    const { resolved, names } = this.known.get(subjects[0]!)?.get(input.quantity) ?? this.make(input, subjects);
    const outer = this.open.at(-1);
    if (outer) for (const name of names) outer.add(name);
    return resolved;
  }

  private make(input: InputDefinition, subjects: readonly string[]): TableInput {
    const { quantity } = input;
    const ofEnd = endOfWholeSwitch[quantity];
    const names = new Set(subjects.map((subject) => `${subject}.${quantity}`));
    if (ofEnd !== undefined) for (const subject of subjects) names.add(`${subject}.${ofEnd}`);
    this.open.push(names);
    const resolved = super.find(input, subjects);
    this.open.pop();
    const isOfScenario = [...names].some((name) => ofScenario.includes(quantityOf(name)));
    const result = { resolved, names: [...names], isOfScenario };
    this.known.get(subjects[0]!)?.set(quantity, result);
    return result;
  }
}

const ofCatalogs = new WeakMap<Catalog, Map<string, TableInputs>>();

/** @returns the same inputs for the same catalog, region and class of buyer. */
export function tableInputs(catalog: Catalog, region: string, buyerClass: BuyerClass): TableInputs {
  let ofCatalog = ofCatalogs.get(catalog);
  if (!ofCatalog) ofCatalogs.set(catalog, (ofCatalog = new Map<string, TableInputs>()));
  const key = `${region} ${buyerClass}`;
  let inputs = ofCatalog.get(key);
  if (!inputs) ofCatalog.set(key, (inputs = new TableInputs(catalog, region, buyerClass)));
  return inputs;
}
