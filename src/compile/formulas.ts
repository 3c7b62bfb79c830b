import type { Formula, StepFormula } from '../engine/formula.ts';
import type { CheckedNode, Term } from './check.ts';

/** Where inputs and outputs stand in the lists of the evaluator. */
export interface Positions {
  readonly inputs: ReadonlyMap<string, number>;
  readonly outputs: ReadonlyMap<string, number>;
}

/** The steps of a model as data, for readers that need more than one number at a time. */
export const writeFormulas = (computed: readonly CheckedNode[], positions: Positions): StepFormula[] =>
  computed.map(({ node, term, undefinedWhen }) => ({
    output: positions.outputs.get(node.name)!,
    formula: formulaOf(term!, positions),
    ...(undefinedWhen && { when: formulaOf(undefinedWhen, positions) }),
  }));

function formulaOf(term: Term, positions: Positions): Formula {
  const inner = (of: Term): Formula => formulaOf(of, positions);
  switch (term.kind) {
    case 'number':
      return term.value;
    case 'year':
      return ['year'];
    case 'reference': {
      const { to } = term;
      if (to.kind === 'constant') return to.value;
      return to.kind === 'input'
        ? ['input', positions.inputs.get(to.key)!]
        : ['output', positions.outputs.get(to.node.name)!];
    }
    case 'negate':
      return ['-', 0, inner(term.of)];
    case 'choice':
      return ['?', inner(term.test), inner(term.then), inner(term.otherwise)];
    case 'binary':
      return [term.operator, inner(term.left), inner(term.right)];
    case 'call':
      return [term.function as 'min', ...term.arguments.map(inner)];
    case 'overYears':
      return [term.discounted ? 'discounted' : 'total', inner(term.of)];
  }
}
