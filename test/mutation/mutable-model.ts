import { checkNode, type CheckedNode } from '../../src/compile/check.ts';
import { checkTotals } from '../../src/compile/check-totals.ts';
import { compileModel, type CompiledModel } from '../../src/compile/compile.ts';
import { evaluatorPrelude, writeEvaluator } from '../../src/compile/javascript.ts';
import { Names, type InputUnit, type Node } from '../../src/compile/names.ts';
import type { Model } from '../../src/model/sheet.ts';
import type { SheetMutant, SheetText } from './sheet-mutants.ts';

type Evaluate = (x: Float64Array, y: Float64Array, s?: Uint8Array) => void;

/** What a mutant computes otherwise: code that runs on the results of the right model, and the outputs that it writes anew. */
export interface MutatedPart {
  readonly evaluate: Evaluate;
  readonly outputs: ReadonlySet<string>;
}

/** The function that a written module exports. */
export const evaluateOf = (code: string): Evaluate =>
  // oxlint-disable-next-line typescript/no-implied-eval -- code of our own compiler
  (new Function(`${code.replace('export ', '')}return evaluate;`) as () => Evaluate)();

/**
 * A compiled model of which one formula at a time is another. A mutant is checked by the compiler as the whole model is; its code
 * is written for the changed quantity and for what follows from it alone, so that a thousand mutants take seconds.
 */
export class MutableModel {
  readonly compiled: CompiledModel;
  private readonly names: Names;
  private readonly checked: ReadonlyMap<string, CheckedNode>;
  /** Names of what is computed, in its order. */
  private readonly order: readonly string[];
  /** By name what reads it. */
  private readonly readers = new Map<string, string[]>();

  constructor(
    readonly model: Model,
    inputs: readonly InputUnit[],
  ) {
    this.compiled = compileModel(model, inputs);
    this.names = new Names(model, inputs);
    this.checked = new Map([...this.names.nodes.values()].map((node) => [node.name, checkNode(this.names, node)]));
    this.order = this.compiled.steps.map(({ output }) => this.compiled.outputs[output]!.name);
    for (const [name, { needs }] of this.checked)
      for (const need of needs) this.readers.set(need, [...(this.readers.get(need) ?? []), name]);
  }

  has({ sheet }: SheetText): boolean {
    return this.model.sheets.includes(sheet);
  }

  /** @throws ModelError or Error where the compiler refuses the mutant. */
  mutate({ of, text }: SheetMutant): MutatedPart {
    const nodes = [...this.names.nodes.values()].filter((node) => this.isOf(node, of));
    const changed = nodes.map((node) => withText(node, of, text));
    const others = new Map(changed.map((node) => [node.name, checkNode(this.names, node)]));
    this.checkTotals(nodes, changed);
    return this.write(others);
  }

  private isOf(node: Node, { sheet, quantity, part, places, text }: SheetText): boolean {
    if (node.sheet !== sheet.name || node.quantity !== sheet.quantities[quantity]) return false;
    if (part === 'when') return true;
    // In a place that the model lacks the quantity is 0 whatever the sheet says.
    return node.formula === text && (places === undefined || places.includes(node.place!));
  }

  private checkTotals(nodes: readonly Node[], changed: readonly Node[]): void {
    const put = (all: readonly Node[]): void => all.forEach((node) => this.names.nodes.set(node.name, node));
    put(changed);
    try {
      checkTotals(this.model, this.names);
    } finally {
      put(nodes);
    }
  }

  private write(others: ReadonlyMap<string, CheckedNode>): MutatedPart {
    const outputs = new Set<string>(others.keys());
    for (const name of outputs) for (const reader of this.readers.get(name) ?? []) outputs.add(reader);
    const { compiled } = this;
    const code = writeEvaluator(
      this.order.filter((name) => outputs.has(name)).map((name) => others.get(name) ?? this.checked.get(name)!),
      compiled.inputs,
      new Map(compiled.outputs.map((slot) => [slot.name, slot])),
    );
    return { evaluate: evaluateOf(evaluatorPrelude + code), outputs };
  }
}

function withText(node: Node, { part }: SheetText, text: string): Node {
  if (part === 'formula') return { ...node, formula: text };
  const { quantity } = node;
  return { ...node, quantity: { ...quantity, undefined: { ...quantity.undefined!, when: text } } };
}
