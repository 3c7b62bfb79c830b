import { all, create } from 'mathjs';
import data from 'virtual:catalog';
import { checkNode, type CheckedNode, type Term } from '../../src/compile/check.ts';
import { Names } from '../../src/compile/names.ts';
import { switchModel } from '../../src/model/switch.ts';
import type { InputRecord } from './random-inputs.ts';

type Scope = Record<string, number>;

/**
 * The same sheets as mathjs evaluates them: formulas compiled once, in the order of their needs, years written out as
 * names of their own (`energyCost_3`). Formulas that are a number are put into the scope once.
 */
export function mathjsEvaluator(horizon: number): (inputs: InputRecord) => Scope {
  const math = create(all!);
  const fixed: Scope = {};
  const formulas = writeFormulas(horizon).flatMap(({ name, text }) => {
    if (!isNumber(text)) return [{ name, code: math.compile(text) }];
    fixed[name] = Number(text);
    return [];
  });
  return (inputs) => {
    const scope: Scope = { ...fixed, ...inputs };
    for (const { name, code } of formulas) scope[name] = code.evaluate(scope) as number;
    return scope;
  };
}

/** Inputs under the names of the formulas: a dot would ask mathjs for a property. */
export const mathjsInputs = (inputs: InputRecord): InputRecord =>
  Object.fromEntries(Object.entries(inputs).map(([key, value]) => [variable(key), value]));

const variable = (key: string): string => key.replace('.', '_');
const isNumber = (text: string): boolean => /^[\d.]+$/.test(text);

function writeFormulas(horizon: number): { name: string; text: string }[] {
  const years = Array.from({ length: horizon }, (_, i) => i + 1);
  const discounts = years.map((year) => ({ name: `discount_${year}`, text: `(1 + discountRate)^${year}` }));
  const formulas = inOrder().flatMap(({ node, term, undefinedWhen }) => {
    if (!term) return [];
    const write = (year?: number): string =>
      undefinedWhen ? `${text(undefinedWhen, year)} ? NaN : ${text(term, year)}` : text(term, year);
    if (!node.perYear) return [{ name: node.name, text: write() }];
    return years.map((year) => ({ name: `${node.name}_${year}`, text: write(year) }));
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

function inOrder(): CheckedNode[] {
  const names = new Names(switchModel, data.inputs);
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
