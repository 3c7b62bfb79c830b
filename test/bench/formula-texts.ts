import data from 'virtual:catalog';
import { checkNode, type CheckedNode, type Term } from '../../src/compile/check.ts';
import { Names } from '../../src/compile/names.ts';
import type { Model } from '../../src/model/sheet.ts';

/** One number of a model: its name, the quantity that it belongs to and its formula. */
export interface FormulaText {
  readonly name: string;
  /** None for a discount factor. */
  readonly quantity: string | undefined;
  readonly text: string;
}

/** An input in formulas: a dot would ask for a property. */
export const variable = (key: string): string => key.replace('.', '_');

/**
 * The formulas of a model in the order of their needs, as mathjs and Squiggle both read them: places and sums written
 * out, years as names of their own (`energyCost_3`).
 */
export function formulaTexts(model: Model, horizon: number): FormulaText[] {
  const years = Array.from({ length: horizon }, (_, i) => i + 1);
  const discounts = years.map((year) => ({
    name: `discount_${year}`,
    quantity: undefined,
    text: `(1 + discountRate)^${year}`,
  }));
  const formulas = inOrder(model).flatMap(({ node, term, undefinedWhen }) => {
    if (!term) return [];
    const quantity = node.name;
    const write = (year?: number): string =>
      undefinedWhen ? `${text(undefinedWhen, year)} ? NaN : ${text(term, year)}` : text(term, year);
    if (!node.perYear) return [{ name: quantity, quantity, text: write() }];
    return years.map((year) => ({ name: `${quantity}_${year}`, quantity, text: write(year) }));
  });
  return [...discounts, ...formulas];

  function text(term: Term, year: number | undefined): string {
    switch (term.kind) {
      case 'number':
        return String(term.value);
      case 'year':
        return String(year);
      case 'reference': {
        if (term.to.kind === 'constant') return String(term.to.value);
        if (term.to.kind === 'input') return variable(term.to.key);
        return term.to.node.perYear ? `${term.to.node.name}_${year}` : term.to.node.name;
      }
      case 'negate':
        return `(-${text(term.of, year)})`;
      case 'binary':
        return `(${text(term.left, year)} ${term.operator} ${text(term.right, year)})`;
      case 'choice':
        return `(${text(term.test, year)} ? ${text(term.then, year)} : ${text(term.otherwise, year)})`;
      case 'call':
        return `${term.function}(${term.arguments.map((argument) => text(argument, year)).join(', ')})`;
      case 'overYears':
        return `(${years.map((each) => text(term.of, each) + (term.discounted ? ` / discount_${each}` : '')).join(' + ')})`;
    }
  }
}

function inOrder(model: Model): CheckedNode[] {
  const names = new Names(model, data.inputs);
  const waiting = [...names.nodes.values()].map((node) => checkNode(names, node));
  const done = new Set<string>();
  const ordered: CheckedNode[] = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ needs }) => [...needs].every((need) => done.has(need)));
    const [checked] = waiting.splice(next, 1);
    done.add(checked!.node.name);
    ordered.push(checked!);
  }
  return ordered;
}
