import { parse, type MathNode } from 'mathjs';

/** The closed grammar of a formula. Anything else is refused. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negate'; readonly of: Expression }
  | {
      readonly kind: 'binary';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: 'choice';
      readonly test: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | {
      readonly kind: 'call';
      readonly function: string;
      readonly arguments: readonly Expression[];
    };

export type Operator = Arithmetic | Comparison;
type Arithmetic = '+' | '-' | '*' | '/' | '^';
type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

const arithmetic = new Set<string>(['+', '-', '*', '/', '^']);
const comparisons = new Set<string>(['<', '<=', '>', '>=', '==', '!=']);

/** Functions of the grammar and how many arguments each takes. */
const functionArguments: Readonly<Record<string, { least: number; most: number }>> = {
  min: { least: 2, most: 9 },
  max: { least: 2, most: 9 },
  ceil: { least: 1, most: 1 },
  floor: { least: 1, most: 1 },
  abs: { least: 1, most: 1 },
  sqrt: { least: 1, most: 1 },
  sum: { least: 1, most: 1 },
  discounted: { least: 1, most: 1 },
  irr: { least: 2, most: 2 },
  payback: { least: 2, most: 2 },
};

export const isComparison = (operator: Operator): operator is Comparison => comparisons.has(operator);

/** Reads a formula. @throws Error with the reason when it is outside the grammar. */
export function parseExpression(formula: string): Expression {
  let node: MathNode;
  try {
    node = parse(formula);
  } catch (error) {
    throw new Error(`cannot be read: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return convert(node);
}

interface NodeParts {
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly implicit?: boolean;
  readonly isPercentage?: boolean;
  readonly args?: MathNode[];
  readonly content?: MathNode;
  readonly condition?: MathNode;
  readonly trueExpr?: MathNode;
  readonly falseExpr?: MathNode;
  readonly fn?: { name?: string };
}

function convert(node: MathNode): Expression {
  const parts = node as unknown as NodeParts;
  switch (node.type) {
    case 'ConstantNode':
      if (typeof parts.value !== 'number') throw new Error(`"${String(parts.value)}" is not a number`);
      return { kind: 'number', value: parts.value };
    case 'SymbolNode':
      return { kind: 'name', name: parts.name! };
    case 'ParenthesisNode':
      return convert(parts.content!);
    case 'ConditionalNode':
      return {
        kind: 'choice',
        test: convert(parts.condition!),
        then: convert(parts.trueExpr!),
        otherwise: convert(parts.falseExpr!),
      };
    case 'OperatorNode':
      return convertOperator(parts);
    case 'FunctionNode':
      return convertCall(parts.fn?.name ?? '', parts.args!);
    default:
      throw new Error(`"${node.toString()}" is outside the grammar (${node.type})`);
  }
}

function convertOperator({ op, args, implicit, isPercentage }: NodeParts): Expression {
  if (isPercentage) throw new Error('a percentage is outside the grammar');
  if (implicit) throw new Error(`"${args!.join(' ')}" multiplies without a sign`);
  const [left, right] = args!;
  if (args!.length === 1 && op === '-') return { kind: 'negate', of: convert(left!) };
  if (args!.length === 2 && (arithmetic.has(op!) || comparisons.has(op!)))
    return {
      kind: 'binary',
      operator: op as Operator,
      left: convert(left!),
      right: convert(right!),
    };
  throw new Error(`operator "${op}" is outside the grammar`);
}

function convertCall(name: string, args: readonly MathNode[]): Expression {
  const allowed = Object.hasOwn(functionArguments, name) ? functionArguments[name] : undefined;
  if (!allowed) throw new Error(`function "${name}" is outside the grammar`);
  const { least, most } = allowed;
  if (args.length < least || args.length > most) {
    const takes = least === most ? `${least} argument${least === 1 ? '' : 's'}` : `${least} to ${most} arguments`;
    throw new Error(`function "${name}" takes ${takes}, found ${args.length}`);
  }
  return { kind: 'call', function: name, arguments: args.map(convert) };
}
