/**
 * Scenarios that differ in plain numbers alone: what they have in common is resolved once, and of each only the steps are
 * computed that a column or a check reads and a number moves. What a check refuses is told by the whole way.
 */
import type { Catalog } from '../../catalog/catalog.ts';
import type { InputDefinition } from '../../catalog/types.ts';
import { layOutInputs, type InputLookup } from '../../engine/evaluate.ts';
import type { Evaluator } from '../../engine/evaluator.ts';
import { answerColumn, type AnswerColumn } from '../answer-columns.ts';
import { parseModelKey } from '../model-key.ts';
import { switchFigures, type SwitchFigure } from '../own-switch.ts';
import type { ResolvedOption, ResolvedScenario } from '../resolve.ts';
import type { Run } from '../run-scenario.ts';
import { ScenarioError } from '../scenario-error.ts';
import { sheetsFor } from '../sheets.ts';
import { structure } from '../structure.ts';
import { tiersAsBelow } from '../tiers.ts';
import { verdictMetric } from '../verdict-metric.ts';
import { answersOf, type Cell } from './answers.ts';
import { Checks, type Check, type Results } from './checks.ts';
import { checkRanges, Nodes } from './nodes.ts';

/** Where the results of one option stand, and what is computed of them. */
interface PlannedOption extends Results {
  readonly x: Float64Array;
  readonly evaluate: Evaluator['evaluate'];
  /** Places in x that vary, and the node of each. */
  readonly places: Int32Array;
  readonly nodes: Int32Array;
  /** By step: what is asked for and moves. */
  readonly moving: Uint8Array;
}

/** A number of a row, or of options the one with the least. */
type Read = (options: readonly PlannedOption[]) => Cell;

export class Plan {
  /** By number; of one that has no part in the answer nothing is checked. */
  private readonly ranges: readonly (InputDefinition | undefined)[];
  private readonly nodes: Nodes;
  private readonly options: readonly PlannedOption[];
  private readonly before: readonly Check[];
  private readonly after: readonly Check[];
  private readonly reads: readonly Read[];

  private constructor(run: Run, columns: readonly string[], fields: readonly (string | undefined)[]) {
    const { resolved } = run;
    this.ranges = fields.map((field) => (field === undefined ? undefined : definitionOf(field, resolved.catalog)));
    this.nodes = new Nodes(new Map(fields.flatMap((field, i) => (field === undefined ? [] : [[field, i]]))));
    const { model } = sheetsFor(resolved);
    const has = new Set(model.outputs.map(({ name }) => name));
    const answers = columns.map((name) => answerColumn(name, resolved.options, (quantity) => has.has(quantity)));
    const checks = new Checks(run, this.nodes, model);
    const laidOut = resolved.options.map((option) => layOutInputs(model, this.lookUp(resolved, option)));
    const shares = this.nodes.shares(namesOfShares(resolved));
    if (!shares) throw new NoPlan();
    const wanted = resolved.options.map((_, i) => new Set([...wantedOf(answers, i, resolved), ...checks.wanted(i)]));
    this.options = laidOut.map((ids, i) => plannedOption(model, ids, wanted[i]!, this.nodes));
    this.before = [...shares.map((node) => () => this.nodes.checkShare(node)), ...checks.before];
    this.after = checks.after(this.options);
    this.reads = answers.map((column) => readOf(column, resolved, model));
  }

  /**
   * A plan for the scenarios of one structure; undefined for what has to be resolved each time.
   * @param run One of them.
   * @param fields Where the numbers stand that vary; undefined for one that has no part in the answer.
   * @param numbers What they are in the run.
   */
  static of(
    run: Run,
    columns: readonly string[],
    fields: readonly (string | undefined)[],
    numbers: readonly number[],
  ): Plan | undefined {
    // What is bought decides which price of a quote counts.
    if (run.resolved.quotes.length > 0) return undefined;
    try {
      const plan = new Plan(run, columns, fields);
      // A plan that does not come to the same numbers is none.
      const [own, whole] = [plan.answer(numbers), answersOf(run, columns)];
      return own && own.every((cell, i) => Object.is(cell, whole[i])) ? plan : undefined;
    } catch (error) {
      if (error instanceof NoPlan) return undefined;
      throw error;
    }
  }

  /** A cell for each column; undefined where the scenario is refused. @param numbers In the order of the fields. */
  answer(numbers: readonly number[]): Cell[] | undefined {
    try {
      checkRanges(this.ranges, numbers);
      this.nodes.set(numbers);
      for (const check of this.before) check();
      this.compute();
      for (const check of this.after) check();
    } catch (error) {
      if (error instanceof ScenarioError) return undefined;
      throw error;
    }
    return this.reads.map((read) => read(this.options));
  }

  private compute(): void {
    const { values } = this.nodes;
    for (const { x, y, places, nodes, moving, evaluate } of this.options) {
      for (let i = 0; i < places.length; i++) x[places[i]!] = values[nodes[i]!]!;
      evaluate(x, y, moving);
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
class NoPlan extends Error {}

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

function wantedOf(answers: readonly (AnswerColumn | undefined)[], i: number, { options, baseline }: ResolvedScenario) {
  return answers.flatMap((column): string[] => {
    if (!column) return [];
    if (column.kind === 'best') return [verdictMetric];
    if (column.kind === 'saved') return column.option === i || options[i]!.id === baseline ? [verdictMetric] : [];
    return column.option === i ? [column.quantity] : [];
  });
}

function readOf(column: AnswerColumn | undefined, { options, baseline }: ResolvedScenario, model: Evaluator): Read {
  if (!column) return () => null;
  const total = offsetOf(model, verdictMetric);
  if (column.kind === 'quantity') {
    const [offset, { option }] = [offsetOf(model, column.quantity), column];
    return (all) => {
      const value = all[option]!.y[offset]!;
      return Number.isNaN(value) ? null : value;
    };
  }
  if (column.kind === 'saved') {
    const [base, { option }] = [options.findIndex(({ id }) => id === baseline), column];
    return (all) => all[base]!.y[total]! - all[option]!.y[total]!;
  }
  return (all) => {
    let best = 0;
    for (let i = 1; i < all.length; i++) if (all[i]!.y[total]! < all[best]!.y[total]!) best = i;
    return options[best]!.id;
  };
}

const offsetOf = (model: Evaluator, name: string): number => model.outputs.find((one) => one.name === name)!.offset;

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
