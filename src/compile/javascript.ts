import type { CheckedNode, Term } from './check.ts';
import type { Operator } from './expression.ts';

/** Where an output of the evaluator stands in the array of results. */
export interface Slot {
  readonly name: string;
  readonly offset: number;
  readonly perYear: boolean;
}

/** A sign in front keeps the names of the sheets apart from those of the language. */
const variable = (key: string): string => `$${key.replace('.', '_')}`;

const javascriptOperators: Partial<Record<Operator, string>> = {
  '==': '===',
  '!=': '!==',
};

/**
 * Writes plain code for one model: `evaluate(x, y)` reads inputs from x and writes every quantity to y.
 * Rows of years that follow one another share a loop; discount factors are computed once.
 */
export function writeEvaluator(
  nodes: readonly CheckedNode[],
  inputKeys: readonly { key: string; perYear: boolean; offset: number }[],
  slots: ReadonlyMap<string, Slot>,
): string {
  const inputs = new Map(inputKeys.map((input) => [input.key, input]));
  const computed = nodes.filter(({ term }) => term);
  const writer = new Writer(inputs, slots);
  const body: string[] = [];
  for (const { key, perYear, offset } of inputKeys) if (!perYear) body.push(`const ${variable(key)} = x[${offset}];`);
  if (computed.some(({ term }) => usesDiscount(term!)))
    body.push('for (let year = 1; year <= $horizon; year++) discount[year] = Math.pow(1 + $discountRate, year);');

  for (let i = 0; i < computed.length;) {
    const start = i;
    while (i < computed.length && computed[i]!.node.perYear) i++;
    if (i > start) body.push(writer.loop(computed.slice(start, i)));
    else body.push(...writer.scalar(computed[i++]!));
  }
  for (const { node, term, report } of nodes)
    if (!term && !report) body.push(`y[${slots.get(node.name)!.offset}] = NaN;`);
  return `export function evaluate(x, y) {\n${body.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

const usesDiscount = (term: Term): boolean =>
  (term.kind === 'overYears' && term.discounted) ||
  Object.values(term).some((part: unknown) =>
    Array.isArray(part)
      ? part.some((item: Term) => usesDiscount(item))
      : typeof part === 'object' && part !== null && 'kind' in part && usesDiscount(part as Term),
  );

class Writer {
  private temporaries = 0;
  private pending: string[] = [];
  private local = new Set<string>();

  constructor(
    private readonly inputs: ReadonlyMap<string, { readonly perYear: boolean; readonly offset: number }>,
    private readonly slots: ReadonlyMap<string, Slot>,
  ) {}

  scalar({ node, term, undefinedWhen }: CheckedNode): string[] {
    const { offset } = this.slots.get(node.name)!;
    const value = this.guarded(term!, undefinedWhen);
    const lines = [
      ...this.pending,
      `const ${variable(node.name)} = ${value};`,
      `y[${offset}] = ${variable(node.name)};`,
    ];
    this.pending = [];
    return lines;
  }

  loop(nodes: readonly CheckedNode[]): string {
    this.local = new Set(nodes.map(({ node }) => node.name));
    const lines = nodes.flatMap(({ node, term, undefinedWhen }) => [
      `    const ${variable(node.name)} = ${this.guarded(term!, undefinedWhen)};`,
      `    y[${this.slots.get(node.name)!.offset - 1} + year] = ${variable(node.name)};`,
    ]);
    this.local = new Set();
    return `for (let year = 1; year <= $horizon; year++) {\n${lines.join('\n')}\n  }`;
  }

  private guarded(term: Term, undefinedWhen: Term | undefined): string {
    const value = this.write(term);
    return undefinedWhen ? `${this.write(undefinedWhen)} ? NaN : ${value}` : value;
  }

  private write(term: Term): string {
    switch (term.kind) {
      case 'number':
        return String(term.value);
      case 'year':
        return 'year';
      case 'reference':
        return this.reference(term.to);
      case 'negate':
        return `(-${this.write(term.of)})`;
      case 'choice':
        return `(${this.write(term.test)} ? ${this.write(term.then)} : ${this.write(term.otherwise)})`;
      case 'binary': {
        const left = this.write(term.left);
        const right = this.write(term.right);
        if (term.operator === '^') return `Math.pow(${left}, ${right})`;
        return `(${left} ${javascriptOperators[term.operator] ?? term.operator} ${right})`;
      }
      case 'call': {
        const args = term.arguments.map((argument) => this.write(argument)).join(', ');
        return term.function === 'ceil' || term.function === 'floor'
          ? `${term.function}(${args})`
          : `Math.${term.function}(${args})`;
      }
      case 'overYears':
        return this.overYears(term);
    }
  }

  private reference(to: Extract<Term, { kind: 'reference' }>['to']): string {
    if (to.kind === 'constant') return String(to.value);
    if (to.kind === 'input') {
      const input = this.inputs.get(to.key)!;
      return input.perYear ? `x[${input.offset - 1} + year]` : variable(to.key);
    }
    const { name, perYear } = to.node;
    return perYear && !this.local.has(name) ? `y[${this.slots.get(name)!.offset - 1} + year]` : variable(name);
  }

  private overYears(term: Extract<Term, { kind: 'overYears' }>): string {
    const total = `total${++this.temporaries}`;
    const value = this.write(term.of);
    this.pending.push(
      `let ${total} = 0;`,
      `for (let year = 1; year <= $horizon; year++) ${total} += ${value}${term.discounted ? ' / discount[year]' : ''};`,
    );
    return total;
  }
}

/** What every evaluator module begins with. */
export const evaluatorPrelude = `// Written by src/compile from the equation sheets. Do not edit.
const ceil = (x) => Math.ceil(x - 1e-12 * Math.max(1, Math.abs(x)));
const floor = (x) => Math.floor(x + 1e-12 * Math.max(1, Math.abs(x)));
const discount = new Float64Array(31);
`;
