/** A scenario as the numbers of the present row make it: its inputs and quantities, and which of them vary that are read. */
import { readQuantity, type Quantities, type QuantityValue } from '../../engine/evaluate.ts';
import type { Evaluator } from '../../engine/evaluator.ts';
import { ofNetwork } from '../../model/network-name.ts';
import type { ResolvedInput, ResolvedScenario } from '../resolve.ts';
import type { Run } from '../run-scenario.ts';
import type { Settings } from '../settings.ts';
import type { Nodes } from './nodes.ts';

/** The quantities of one option. */
export interface Results {
  readonly y: Float64Array;
  /** By output: whether a number of the row moves it. */
  readonly moves: readonly boolean[];
}

/** What something reads. */
export interface Reads {
  /** Whether it reads an input that varies. */
  varying: boolean;
  /** Quantities, by option and position of the output. */
  readonly outputs: readonly Set<number>[];
}

export class RowView {
  readonly resolved: ResolvedScenario;
  /** Of the present row; before there are any, quantities are those of the run. */
  results: readonly Results[] | undefined;
  private readonly outputs: ReadonlyMap<string, number>;
  private readonly views = new Map<ResolvedInput, ResolvedInput>();
  private reads: Reads | undefined;

  constructor(
    private readonly run: Run,
    private readonly nodes: Nodes,
    private readonly model: Evaluator,
  ) {
    this.outputs = new Map(model.outputs.map(({ name }, i) => [name, i]));
    this.resolved = this.view(run.resolved);
  }

  /** Does something once to see what it reads. */
  watch(read: () => void): Reads {
    const reads: Reads = { varying: false, outputs: this.run.options.map(() => new Set<number>()) };
    this.reads = reads;
    read();
    this.reads = undefined;
    return reads;
  }

  /** Whether another row may make another thing of what is read. */
  moves({ varying, outputs }: Reads): boolean {
    return varying || outputs.some((read, i) => [...read].some((output) => this.results![i]!.moves[output]));
  }

  /** The quantities of an option, of one of several networks under their plain names. */
  quantities(option: number, network?: string): Quantities {
    const { model, outputs } = this;
    const read = (name: string): QuantityValue | undefined => {
      const i = outputs.get(network === undefined ? name : ofNetwork(network, name));
      if (i === undefined) return undefined;
      this.reads?.outputs[option]!.add(i);
      const slot = model.outputs[i]!;
      if (!this.results) return this.run.options[option]!.quantities[slot.name]!;
      return readQuantity(slot, this.results[option]!.y, slot.perYear ? this.horizon : 0);
    };
    return new Proxy<Record<string, QuantityValue>>(
      {},
      { get: (_, name) => (typeof name === 'string' ? read(name) : undefined) },
    );
  }

  /** Years of operation of the present row. */
  get horizon(): number {
    return this.resolved.input(this.resolved.options[0]!, 'horizon').value;
  }

  private view(resolved: ResolvedScenario): ResolvedScenario {
    const views = new Map<unknown, Map<unknown, ResolvedInput>>();
    return {
      ...resolved,
      networks: resolved.networks.map((network) => ({ ...network, resolved: this.view(network.resolved) })),
      input: (option, key) => {
        let ofOption = views.get(option);
        if (!ofOption) views.set(option, (ofOption = new Map<unknown, ResolvedInput>()));
        let view = ofOption.get(key);
        if (!view) ofOption.set(key, (view = this.viewOf(resolved.input(option, key), resolved.settings)));
        return view;
      },
    };
  }

  private viewOf(input: ResolvedInput, settings: Settings): ResolvedInput {
    const known = this.views.get(input);
    if (known) return known;
    const node = this.nodes.of(input, settings);
    const view = this.nodes.varies(node) ? this.varying(input, node, settings) : input;
    this.views.set(input, view);
    return view;
  }

  private varying(input: ResolvedInput, node: number, settings: Settings): ResolvedInput {
    const { nodes } = this;
    const of = input.of.map((parent) => ({ ...parent, input: this.viewOf(parent.input, settings) }));
    const shareOf = input.shareOf && this.viewOf(input.shareOf, settings);
    const read = (): void => {
      if (this.reads) this.reads.varying = true;
    };
    const getter = (get: () => unknown): PropertyDescriptor => ({
      get: () => {
        read();
        return get();
      },
      enumerable: true,
    });
    return Object.defineProperties(
      { ...input, of, shareOf },
      {
        value: getter(() => nodes.values[node]!),
        low: getter(() => nodes.ends(node).low),
        high: getter(() => nodes.ends(node).high),
        // What follows another input has a factor of its own, which stays.
        ...(nodes.isNumber(node) && { own: getter(() => nodes.own(node)) }),
        ...(nodes.hasBand(node) && { bandOf: getter(() => (nodes.values[node] === 0 ? null : 'class')) }),
      },
    );
  }
}
