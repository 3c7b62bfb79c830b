/** The checks of a whole run, of the inputs and quantities of a row. Those that no number moves were passed once for all rows. */
import type { Quantities, QuantityValue } from '../../engine/evaluate.ts';
import type { Evaluator } from '../../engine/evaluator.ts';
import { ofNetwork } from '../../model/networks.ts';
import { checkFabric, checkSize } from '../check-fabric.ts';
import { checkWholeSwitch } from '../check-whole-switch.ts';
import type { ResolvedInput, ResolvedScenario } from '../resolve.ts';
import type { Run } from '../run-scenario.ts';
import { tiersOf } from '../tiers.ts';
import type { Nodes } from './nodes.ts';

/** @throws ScenarioError */
export type Check = () => void;

/** The quantities of one option. */
export interface Results {
  readonly y: Float64Array;
  /** By output: whether a number of the row moves it. */
  readonly moves: readonly boolean[];
}

interface Watched {
  readonly check: Check;
  /** Whether it reads an input that varies. */
  readsVarying: boolean;
  /** Quantities that it reads, by option and position of the output. */
  readonly outputs: readonly Set<number>[];
}

export class Checks {
  readonly before: readonly Check[];
  private readonly ofResults: readonly Watched[];
  private readonly outputs: ReadonlyMap<string, number>;
  private results: readonly Results[] | undefined;
  private watched: Watched | undefined;

  /** @param run A scenario that passed all checks. */
  constructor(
    private readonly run: Run,
    private readonly nodes: Nodes,
    private readonly model: Evaluator,
  ) {
    this.outputs = new Map(model.outputs.map(({ name }, i) => [name, i]));
    const { resolved } = run;
    const [single] = Object.keys(resolved.scenario.networks ?? {});
    const each =
      resolved.networks.length === 0
        ? [{ id: single, own: undefined, network: this.view(resolved) }]
        : resolved.networks.map(({ id, resolved: network }) => ({ id, own: id, network: this.view(network) }));
    this.before = each
      .map(({ id, network }) => this.watch(() => checkFabric(network, resolved.catalog, id)))
      .filter(({ readsVarying }) => readsVarying)
      .map(({ check }) => check);
    this.ofResults = each.flatMap(({ own, network }) => {
      const results = run.options.map(({ id }, i) => ({ id, quantities: this.quantities(i, own) }));
      const size = this.watch(() => checkSize(network, results[0]!.quantities));
      return hasWholePower(network) ? [size, this.watch(() => checkWholeSwitch(network, results))] : [size];
    });
  }

  /** Names of the quantities that are read of an option. */
  wanted(option: number): string[] {
    return this.ofResults.flatMap(({ outputs }) => [...outputs[option]!].map((i) => this.model.outputs[i]!.name));
  }

  /** The checks that a row has to pass when it is computed. */
  after(options: readonly Results[]): Check[] {
    this.results = options;
    return this.ofResults
      .filter(
        ({ readsVarying, outputs }) =>
          readsVarying || outputs.some((read, i) => [...read].some((output) => options[i]!.moves[output])),
      )
      .map(({ check }) => check);
  }

  /** Runs a check once to see what it reads. */
  private watch(check: Check): Watched {
    const watched: Watched = { check, readsVarying: false, outputs: this.run.options.map(() => new Set<number>()) };
    this.watched = watched;
    check();
    this.watched = undefined;
    return watched;
  }

  private view(resolved: ResolvedScenario): ResolvedScenario {
    const views = new Map<unknown, Map<unknown, InputOfRow>>();
    return {
      ...resolved,
      input: (option, key) => {
        let ofOption = views.get(option);
        if (!ofOption) views.set(option, (ofOption = new Map<unknown, InputOfRow>()));
        let view = ofOption.get(key);
        if (!view) {
          const input = resolved.input(option, key);
          view = inputOfRow(input, this.nodes.of(input, resolved.settings), this.nodes);
          ofOption.set(key, view);
        }
        if (this.watched && this.nodes.varies(view.node)) this.watched.readsVarying = true;
        return view;
      },
    };
  }

  private quantities(option: number, network: string | undefined): Quantities {
    const { model, outputs } = this;
    const read = (name: string): QuantityValue | undefined => {
      const i = outputs.get(network === undefined ? name : ofNetwork(network, name));
      if (i === undefined) return undefined;
      this.watched?.outputs[option]!.add(i);
      const { name: full, unit, offset } = model.outputs[i]!;
      const value = this.results ? this.results[option]!.y[offset]! : this.run.options[option]!.quantities[full]!.value;
      return { value: value === null || Number.isNaN(value) ? null : value, unit };
    };
    return new Proxy<Record<string, QuantityValue>>(
      {},
      { get: (_, name) => (typeof name === 'string' ? read(name) : undefined) },
    );
  }
}

interface InputOfRow extends ResolvedInput {
  readonly node: number;
}

/** An input with the value that it has in the present row. */
function inputOfRow(input: ResolvedInput, node: number, nodes: Nodes): InputOfRow {
  const view = { ...input, node };
  return Object.defineProperty(view, 'value', { get: () => nodes.values[node]! });
}

/** Without the power of a whole switch nothing is left over or missing of it. */
const hasWholePower = (network: ResolvedScenario): boolean =>
  network.catalog.input('systemPower') !== undefined &&
  network.options.some((option) =>
    tiersOf(network).some((place) => network.input(option, `${place}.systemPower`).origin !== 'none'),
  );
