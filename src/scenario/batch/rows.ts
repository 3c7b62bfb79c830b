/**
 * What scenarios of one structure have in common, resolved once, and the way from the numbers of one of them to its quantities: of
 * these only the steps are computed that are wanted and that a number moves.
 */
import type { Catalog } from '../../catalog/catalog.ts';
import type { InputDefinition } from '../../catalog/types.ts';
import { layOutInputs, type InputLookup } from '../../engine/evaluate.ts';
import type { Evaluator } from '../../engine/evaluator.ts';
import { isOwnProduct } from '../input-resolver.ts';
import { parseModelKey } from '../model-key.ts';
import { switchFigures, type SwitchFigure } from '../own-switch.ts';
import type { ResolvedOption, ResolvedScenario } from '../resolve.ts';
import type { Run } from '../run-scenario.ts';
import { ScenarioError } from '../scenario-error.ts';
import { sheetsFor } from '../sheets.ts';
import { structure } from '../structure.ts';
import { tiersAsBelow } from '../tiers.ts';
import { Checks, type Check } from './checks.ts';
import { checkRanges, Nodes } from './nodes.ts';
import { RowView, type Results } from './row-view.ts';

/** Where the results of one option stand, and what is computed of them. */
export interface PlannedOption extends Results {
  readonly x: Float64Array;
  readonly evaluate: Evaluator['evaluate'];
  /** Places in x that vary, and the node of each. */
  readonly places: Int32Array;
  readonly nodes: Int32Array;
  /** By step: what is asked for and moves. */
  readonly moving: Uint8Array;
}

export class Rows {
  readonly nodes: Nodes;
  readonly model: Evaluator;
  readonly view: RowView;
  readonly options: readonly PlannedOption[];
  /** By number; of one that has no part in the answer nothing is checked. */
  private readonly ranges: readonly (InputDefinition | undefined)[];
  private readonly before: readonly Check[];
  private readonly after: readonly Check[];

  /**
   * @param run One of the scenarios.
   * @param fields Where the numbers stand that vary; undefined for one that has no part in the answer.
   * @param wantedOf Names of the quantities that are asked for of an option.
   * @throws NoPlan
   */
  constructor(
    run: Run,
    fields: readonly (string | undefined)[],
    wantedOf: (option: number, model: Evaluator) => readonly string[],
  ) {
    const { resolved } = run;
    // What is bought decides which price of a quote counts.
    if (resolved.quotes.length > 0) throw new NoPlan();
    const { catalog } = resolved;
    this.ranges = fields.map((field) => (field === undefined ? undefined : definitionOf(field, catalog)));
    const byField = new Map(fields.flatMap((field, i) => (field === undefined ? [] : [[field, i] as const])));
    this.nodes = new Nodes(byField, catalog, isOwnProduct(resolved.scenario));
    const { model } = sheetsFor(resolved);
    this.model = model;
    this.view = new RowView(run, this.nodes, model);
    const checks = new Checks(run, this.view, model);
    const laidOut = resolved.options.map((option) => layOutInputs(model, this.lookUp(resolved, option)));
    const shares = this.nodes.shares(namesOfShares(resolved));
    if (!shares) throw new NoPlan();
    const wanted = resolved.options.map((_, i) => new Set([...wantedOf(i, model), ...checks.wanted(i)]));
    this.options = laidOut.map((ids, i) => plannedOption(model, ids, wanted[i]!, this.nodes));
    this.view.results = this.options;
    this.before = [...shares.map((node) => () => this.nodes.checkShare(node)), ...checks.before];
    this.after = checks.after();
  }

  /** Computes a row. @returns whether it is accepted; what is refused the whole way has to tell. */
  compute(numbers: readonly number[]): boolean {
    try {
      checkRanges(this.ranges, numbers);
      this.nodes.set(numbers);
      for (const check of this.before) check();
      const { values } = this.nodes;
      for (const { x, y, places, nodes, moving, evaluate } of this.options) {
        for (let i = 0; i < places.length; i++) x[places[i]!] = values[nodes[i]!]!;
        evaluate(x, y, moving);
      }
      for (const check of this.after) check();
      return true;
    } catch (error) {
      if (error instanceof ScenarioError) return false;
      throw error;
    }
  }

  /** In place of its value each input has the number of its node. */
  private lookUp(resolved: ResolvedScenario, option: ResolvedOption): InputLookup {
    const { nodes } = this;
    const lookUp = (key: string): number => {
      const parts = parseModelKey(key);
      const fixed = structure(resolved, option, parts);
      return fixed === undefined ? nodes.of(resolved.input(option, parts), resolved.settings) : nodes.constant(fixed);
    };
    if (resolved.networks.length === 0) return Object.assign(lookUp, { asBelow: tiersAsBelow(resolved.settings) });
    const networks = resolved.networks.map(({ resolved: network, optionOf }) => this.lookUp(network, optionOf(option)));
    return Object.assign(lookUp, { networks });
  }
}

/** What has to be resolved each time. */
export class NoPlan extends Error {}

function definitionOf(field: string, catalog: Catalog): InputDefinition {
  const [, figure] = /^switches\.[^.]+\.([^.]+)$/.exec(field) ?? [];
  const quantity =
    figure === undefined ? field.slice(field.lastIndexOf('.') + 1) : switchFigures[figure as SwitchFigure];
  const input = catalog.input(quantity);
  if (!input) throw new NoPlan();
  return input;
}

/** Names of inputs that are set as a share of another. */
function namesOfShares(resolved: ResolvedScenario): string[] {
  const all = [resolved.settings, ...resolved.networks.map((network) => network.resolved.settings)];
  const names = all.flatMap(({ values }) => [...values].filter(([, { of }]) => of !== null).map(([name]) => name));
  return [...new Set(names)];
}

/** @param ids For each place of the inputs the number of its node. */
function plannedOption(model: Evaluator, ids: Float64Array, wanted: ReadonlySet<string>, nodes: Nodes): PlannedOption {
  const { inputs, outputs, steps, outputLength } = model;
  const y = new Float64Array(outputLength);
  const varying = [...ids.keys()].filter((place) => nodes.varies(ids[place]!));
  const places = new Set(varying);
  const isWanted = outputs.map(({ name }) => wanted.has(name));
  const asked = new Uint8Array(steps.length);
  for (let step = steps.length - 1; step >= 0; step--) {
    if (!isWanted[steps[step]!.output]) continue;
    asked[step] = 1;
    for (const output of steps[step]!.outputs) isWanted[output] = true;
  }
  const moves = outputs.map(() => false);
  const moving = new Uint8Array(steps.length);
  for (const [i, { output, inputs: ofInputs, outputs: ofOutputs }] of steps.entries()) {
    moves[output] = ofInputs.some((input) => places.has(inputs[input]!.offset)) || ofOutputs.some((one) => moves[one]);
    if (asked[i] && moves[output]) moving[i] = 1;
  }
  const x = Float64Array.from(ids, (id) => nodes.values[id]!);
  // What no number moves is computed here, once.
  model.evaluate(x, y);
  return {
    ...{ x, y, moving, moves },
    places: Int32Array.from(varying),
    nodes: Int32Array.from(varying, (place) => ids[place]!),
    evaluate: moving.includes(1) ? model.evaluate : () => undefined,
  };
}
