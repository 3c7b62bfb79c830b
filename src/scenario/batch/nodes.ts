/** Values of inputs as the numbers of a scenario make them: each is a number that varies, or a factor of others. */
import type { Catalog } from '../../catalog/catalog.ts';
import type { ClassBand, InputDefinition } from '../../catalog/types.ts';
import { splitNetwork } from '../../model/network-name.ts';
import { inRange } from '../read-value.ts';
import type { ResolvedInput } from '../resolve.ts';
import type { Band } from '../scenario.ts';
import type { Settings } from '../settings.ts';

interface Node {
  /** The input that it is in the scenario that the plan was made from. */
  readonly input: ResolvedInput;
  readonly varies: boolean;
  /** Of the numbers that vary, where it is one itself. */
  readonly number?: number;
  /** Of a number that a vendor claims: what it may be. */
  readonly band?: ClassBand;
  readonly of: readonly { readonly node: number; readonly power: 1 | -1 }[];
}

export class Nodes {
  /** By number of a node: its value in the present row. */
  readonly values: number[] = [];
  private readonly nodes: Node[] = [];
  private readonly known = new Map<ResolvedInput, number>();
  private readonly constants = new Map<number, number>();
  /** Parents before what follows them. */
  private readonly varying: number[] = [];
  /** Those of the present row. */
  private numbers: readonly number[] | undefined;

  /**
   * @param fields The fields of the numbers that vary.
   * @param isOwn Whether an input is of an own product, by its name.
   */
  constructor(
    private readonly fields: ReadonlyMap<string, number>,
    private readonly catalog: Catalog,
    private readonly isOwn: (name: string) => boolean,
  ) {}

  constant(value: number): number {
    let node = this.constants.get(value);
    if (node === undefined) {
      node = this.values.push(value) - 1;
      this.constants.set(value, node);
    }
    return node;
  }

  /** @param settings Of the network that the input is of. */
  of(input: ResolvedInput, settings: Settings): number {
    let node = this.known.get(input);
    if (node === undefined) this.known.set(input, (node = this.add(input, settings)));
    return node;
  }

  varies(node: number): boolean {
    return this.nodes[node]?.varies ?? false;
  }

  private add(input: ResolvedInput, settings: Settings): number {
    const field = input.origin === 'scenario' ? settings.values.get(input.name)?.field : undefined;
    const number = field === undefined ? undefined : this.fields.get(field);
    const of = input.of.map(({ input: parent, power }) => ({ node: this.of(parent, settings), power }));
    const varies = number !== undefined || of.some((parent) => this.varies(parent.node));
    const node = this.values.push(input.value) - 1;
    const band = number === undefined ? undefined : this.bandOfClass(input);
    this.nodes[node] = { input, varies, of, ...(number !== undefined && { number }), ...(band && { band }) };
    if (!varies) return node;
    this.varying.push(node);
    // What is read for the first time in a later row has its value there.
    if (this.numbers) this.values[node] = computed(this.nodes[node], this.numbers, this.values);
    return node;
  }

  /** The band of a number that a vendor claims; of 0 there is none, of another number in its place there is. */
  private bandOfClass({ name, value, bandOf, input }: ResolvedInput): ClassBand | undefined {
    if (bandOf !== 'class' && (value !== 0 || input.whole || !this.isOwn(splitNetwork(name).name))) return undefined;
    return this.catalog.classBand('vendor-claim', input.group);
  }

  /** Whether it is one of the numbers that vary, and follows none. */
  isNumber(node: number): boolean {
    return this.nodes[node]!.number !== undefined;
  }

  /** Of a number that has one in most rows: where its band comes from. */
  hasBand(node: number): boolean {
    return this.nodes[node]!.band !== undefined;
  }

  /** Takes the numbers of a row. */
  set(numbers: readonly number[]): void {
    const { values, nodes, varying } = this;
    this.numbers = numbers;
    for (let i = 0; i < varying.length; i++) {
      const node = varying[i]!;
      values[node] = computed(nodes[node]!, numbers, values);
    }
  }

  /** Inputs with a share that varies: what it comes to may leave the range of the input. */
  shares(names: readonly string[]): readonly number[] | undefined {
    const found: number[] = [];
    for (const name of names) {
      const nodes = this.varyingNamed(name);
      // Of one that no option reads the whole way tells.
      if (!this.isRead(name)) return undefined;
      if (nodes.some((node) => !this.isCertain(node))) return undefined;
      found.push(...nodes);
    }
    return found;
  }

  /** @throws ScenarioError where the typical value or an end of its band leaves the range. */
  checkShare(node: number): void {
    const { input } = this.nodes[node]!;
    inRange(input.name, this.values[node]!, input.input);
    for (const end of ['low', 'high'] as const) inRange(input.name, this.end(node, end), input.input);
  }

  private varyingNamed(name: string): number[] {
    return this.varying.filter((node) => this.nodes[node]!.input.name === name);
  }

  private isRead(name: string): boolean {
    return this.nodes.some((node) => node.input.name === name);
  }

  /** Whether the numbers behind it have no band that would move with them. */
  private isCertain(node: number): boolean {
    const { input, number, of } = this.nodes[node]!;
    // Of 0 no band is made; of another number there may be one.
    if (number !== undefined) return input.bandOf === null && input.value !== 0;
    return input.most === undefined && of.every((parent) => !this.varies(parent.node) || this.isCertain(parent.node));
  }

  /** What is drawn of a value, in the present row. */
  own(node: number): Band {
    const { input, number, band } = this.nodes[node]!;
    if (number === undefined) return input.own;
    const typical = this.values[node]!;
    if (!band) return { low: typical, typical, high: typical };
    const { minimum, maximum } = input.input;
    return {
      low: Math.max(minimum, typical * band.low),
      typical,
      high: Math.min(maximum, typical * band.high),
    };
  }

  /** The ends of what a value can be in the present row; null where it is certain. */
  ends(node: number): { readonly low: number | null; readonly high: number | null } {
    const { input } = this.nodes[node]!;
    if (input.input.whole || input.most !== undefined) return { low: null, high: null };
    const [low, high] = [this.end(node, 'low'), this.end(node, 'high')];
    return low === high ? { low: null, high: null } : { low: Math.min(low, high), high: Math.max(low, high) };
  }

  private end(node: number, end: 'low' | 'high'): number {
    const { input, number, of, varies } = this.nodes[node]!;
    if (!varies) return input[end] ?? this.values[node]!;
    if (number !== undefined) return this.own(node)[end];
    const other = end === 'low' ? 'high' : 'low';
    return of.reduce(
      (value, parent) =>
        parent.power === 1 ? value * this.end(parent.node, end) : value / this.end(parent.node, other),
      input.own[end],
    );
  }
}

function computed({ input, number, of }: Node, numbers: readonly number[], values: readonly number[]): number {
  if (number !== undefined) return numbers[number]!;
  let value = input.own.typical;
  for (const { node, power } of of) value = power === 1 ? value * values[node]! : value / values[node]!;
  return input.most === undefined ? value : Math.min(value, input.most);
}

/** @throws ScenarioError for a number that its input cannot have. */
export function checkRanges(ranges: readonly (InputDefinition | undefined)[], numbers: readonly number[]): void {
  for (let i = 0; i < ranges.length; i++) {
    const range = ranges[i];
    if (range) inRange('', numbers[i], range);
  }
}
