import type { Evaluator, Explanation, OutputSlot, Step } from '../engine/evaluator.ts';
import type { StepFormula } from '../engine/formula.ts';
import { constants } from '../model/constants.ts';
import { mostYears } from '../model/limits.ts';
import { togetherOf, type Model } from '../model/sheet.ts';
import { checkTotals } from './check-totals.ts';
import { checkNode, type CheckedNode } from './check.ts';
import { writeFormulas, type Positions } from './formulas.ts';
import { evaluatorPrelude, writeEvaluator, type Slot } from './javascript.ts';
import { ModelError } from './model-error.ts';
import { Names, type InputUnit, type Node } from './names.ts';
import { overYears, references, usesDiscount } from './terms.ts';
import { dimensionless, parseUnit, sameUnit } from './unit.ts';

/** An evaluator as text, with what each quantity is made of. */
export interface CompiledModel extends Omit<Evaluator, 'evaluate'> {
  readonly explanations: readonly Explanation[];
  readonly formulas: readonly StepFormula[];
  /** An ES module that exports `evaluate(x, y)`. */
  readonly code: string;
}

/**
 * Compiles the sheets of a model.
 * @throws ModelError naming sheet, quantity and reason: unknown name, cycle, unit clash, anything outside the grammar,
 * a total whose lines do not add up.
 */
export function compileModel(model: Model, inputUnits: readonly InputUnit[]): CompiledModel {
  checkConstants();
  const names = new Names(model, inputUnits);
  const checked = new Map<string, CheckedNode>();
  for (const node of names.nodes.values()) {
    try {
      checked.set(node.name, checkNode(names, node));
    } catch (error) {
      throw new ModelError(node.sheet, node.name, (error as Error).message);
    }
  }
  checkTotals(model, names);
  const ordered = inOrder(checked);
  const placed = layOut(inputKeys(ordered, model));
  const inputs = placed.rows.map(({ name, offset, perYear }) => ({ key: name, offset, perYear }));
  const outputs = layOut([...names.nodes.values()].filter(({ name }) => !checked.get(name)!.report));
  const slots = new Map(outputs.rows.map((row) => [row.name, row]));
  const positions: Positions = {
    inputs: new Map(inputs.map(({ key }, i) => [key, i])),
    outputs: new Map(outputs.rows.map(({ name }, i) => [name, i])),
  };
  const computed = ordered.filter(({ term }) => term);
  return {
    inputs,
    inputLength: placed.length,
    outputs: outputs.rows.map(({ name, offset, perYear }) => {
      const { quantity } = names.nodes.get(name)!;
      return {
        name,
        offset,
        perYear,
        unit: quantity.unit,
        ...(quantity.undefined && { reason: quantity.undefined.reason }),
        ...(model.several && togetherSlot(names.nodes.get(name)!, positions)),
      };
    }),
    outputLength: outputs.length,
    reports: ordered.flatMap(({ node, report }) =>
      report
        ? [
            {
              name: node.name,
              unit: node.quantity.unit,
              reducer: report.reducer,
              first: report.first.name,
              flow: report.flow.name,
            },
          ]
        : [],
    ),
    steps: computed.map((node) => stepOf(node, positions)),
    explanations: [...checked.values()].map(explain),
    formulas: writeFormulas(computed, positions),
    code: evaluatorPrelude + writeEvaluator(ordered, inputs, slots),
  };
}

function checkConstants(): void {
  for (const [name, { value, unit, measure }] of Object.entries(constants)) {
    const { dimensions, scale } = parseUnit(unit);
    const isOne = measure ? value === 1 : sameUnit({ dimensions, scale: scale * value }, dimensionless);
    if (!isOne) throw new ModelError('constants', name, `${value} ${unit} is not equal to one`);
  }
}

/** Nodes after all that they need, rows of years kept together where the order allows it. */
function inOrder(checked: ReadonlyMap<string, CheckedNode>): CheckedNode[] {
  const done = new Set<string>();
  const ordered: CheckedNode[] = [];
  const path: string[] = [];
  const visit = (name: string): void => {
    if (done.has(name)) return;
    const item = checked.get(name)!;
    if (path.includes(name))
      throw new ModelError(
        item.node.sheet,
        name,
        `depends on itself: ${[...path.slice(path.indexOf(name)), name].join(' -> ')}`,
      );
    path.push(name);
    for (const need of item.needs) visit(need);
    path.pop();
    done.add(name);
    ordered.push(item);
  };
  const needsYears = new Map<string, boolean>();
  const readsYears = (name: string): boolean => {
    const known = needsYears.get(name);
    if (known !== undefined) return known;
    needsYears.set(name, false); // a cycle is reported by visit
    const { node, needs, report } = checked.get(name)!;
    const answer = node.perYear || report !== undefined || [...needs].some(readsYears);
    needsYears.set(name, answer);
    return answer;
  };
  for (const name of checked.keys()) if (!readsYears(name)) visit(name);
  for (const [name, { node }] of checked) if (node.perYear) visit(name);
  for (const name of checked.keys()) visit(name);
  return ordered;
}

/** Names of the inputs that the nodes read, with the two that the years themselves need. */
function inputKeys(nodes: readonly CheckedNode[], model: Model): { name: string; perYear: boolean }[] {
  const found = new Map<string, boolean>();
  const hasYears = nodes.some(({ node, term }) => node.perYear || (term && overYears(term)));
  if (hasYears) found.set('horizon', false).set('discountRate', false);
  for (const { term, undefinedWhen } of nodes)
    for (const part of [term, undefinedWhen])
      if (part) for (const to of references(part)) if (to.kind === 'input') found.set(to.key, to.perYear);
  for (const [name, { index }] of Object.entries(model.structure))
    if (index !== 'place' && !found.has(name)) throw new ModelError(model.name, name, 'is declared and never read');
  return [...found].map(([name, perYear]) => ({ name, perYear }));
}

/** What several networks have of a quantity, where they have something. @throws ModelError for an unknown weight. */
function togetherSlot({ name, sheet, quantity }: Node, { outputs }: Positions): Pick<OutputSlot, 'together'> {
  const together = togetherOf(quantity);
  if (together === 'none') return {};
  if (together === 'sum') return { together };
  const weight = outputs.get(together.meanBy);
  if (weight === undefined) throw new ModelError(sheet, name, `is a mean by "${together.meanBy}", which is unknown`);
  return { together: weight };
}

/** What a step reads, by position. A row of years reads the horizon too, and a discounted one the rate. */
function stepOf({ node, term, undefinedWhen }: CheckedNode, { inputs, outputs }: Positions): Step {
  const reads = [term!, ...(undefinedWhen ? [undefinedWhen] : [])].flatMap((part) => [...references(part)]);
  const keys = reads.flatMap((to) => (to.kind === 'input' ? [to.key] : []));
  const years = [
    ...(node.perYear || overYears(term!) ? ['horizon'] : []),
    ...(usesDiscount(term!) ? ['discountRate'] : []),
  ];
  const names = reads.flatMap((to) => (to.kind === 'node' ? [to.node.name] : []));
  return {
    output: outputs.get(node.name)!,
    inputs: [...new Set([...keys, ...years])].map((key) => inputs.get(key)!),
    outputs: [...new Set(names)].map((name) => outputs.get(name)!),
  };
}

function layOut(rows: readonly { name: string; perYear: boolean }[]): {
  rows: Slot[];
  length: number;
} {
  let length = 0;
  const placed = rows.map(({ name, perYear }) => {
    const offset = length;
    length += perYear ? mostYears : 1;
    return { name, offset, perYear };
  });
  return { rows: placed, length };
}

function explain({ node, term, report }: CheckedNode): Explanation {
  const { quantity } = node;
  const uses = new Set<string>();
  if (term)
    for (const to of references(term))
      uses.add(to.kind === 'node' ? to.node.name : to.kind === 'input' ? to.key : to.name);
  if (report) uses.add(report.first.name).add(report.flow.name);
  return {
    name: node.name,
    sheet: node.sheet,
    unit: quantity.unit,
    meaning: quantity.meaning,
    formula: node.formula ?? null,
    ...(node.place && { place: node.place }),
    ...(quantity.undefined?.when && { when: quantity.undefined.when }),
    reason: quantity.undefined?.reason ?? null,
    source: quantity.source ?? null,
    uses: [...uses],
  };
}
