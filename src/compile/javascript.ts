import { countTolerance, mostYears } from '../model/limits.ts';
import type { CheckedNode, Term } from './check.ts';
import { someTerm, usesDiscount } from './terms.ts';
import type { Operator } from './expression.ts';

/** Where an output of the evaluator stands in the array of results. */
export interface Slot {
  readonly name: string;
  readonly offset: number;
  readonly perYear: boolean;
}

/** Tables by year have a place for the start too. */
const yearTable = mostYears + 1;

/**
 * Statements in one function. A browser compiles short functions soon after they ran first; a long one it interprets for
 * hundreds of draws, and there each number that is read is an object of its own.
 */
const partLength = 24;

const javascriptOperators: Partial<Record<Operator, string>> = {
  '==': '===',
  '!=': '!==',
};

/**
 * Writes plain code for one model: `evaluate(x, y, s)` reads inputs from x and writes every quantity to y. A quantity
 * whose step in s is 0 keeps what stands in y: draws compute only what their bands touch. Numbers are read where they are
 * used, and not at all where a step is left out. Rows of years that follow one another share a loop; discount factors and
 * growth over years are running products. What is always 0, as in a place that has none of it, is not written: arrays of
 * results begin with 0.
 */
export function writeEvaluator(
  nodes: readonly CheckedNode[],
  inputKeys: readonly { key: string; perYear: boolean; offset: number }[],
  slots: ReadonlyMap<string, Slot>,
): string {
  const inputs = new Map(inputKeys.map((input) => [input.key, input]));
  const computed = nodes.filter(({ term }) => term);
  const writer = new Writer(
    inputs,
    slots,
    new Map(computed.map(({ node }, step) => [node.name, step])),
    new Set(computed.filter(isAlwaysZero).map(({ node }) => node.name)),
  );
  /** One entry for each statement, which may have several lines. */
  const body: string[] = [];
  if (computed.some(({ term }) => usesDiscount(term!))) body.push(writer.discounts());

  for (let i = 0; i < computed.length;) {
    if (isAlwaysZero(computed[i]!)) {
      i++;
      continue;
    }
    const start = i;
    while (i < computed.length && computed[i]!.node.perYear) i++;
    if (i > start) body.push(writer.loop(computed.slice(start, i)));
    else body.push(writer.scalar(computed[i++]!));
  }
  for (const { node, term, report } of nodes)
    if (!term && !report) body.push(`y[${slots.get(node.name)!.offset}] = NaN;`);
  const parts = Array.from({ length: Math.ceil(body.length / partLength) }, (_, i) =>
    body.slice(i * partLength, (i + 1) * partLength),
  );
  const lines = [
    ...writer.tables(),
    `const everyStep = new Uint8Array(${computed.length}).fill(1);`,
    ...parts.flatMap((part, i) => [`function part${i}(x, y, s) {`, ...part.map((statement) => `  ${statement}`), '}']),
    'export function evaluate(x, y, s = everyStep) {',
    ...parts.map((_, i) => `  part${i}(x, y, s);`),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

const isAlwaysZero = ({ node, term, undefinedWhen }: CheckedNode): boolean =>
  term?.kind === 'number' && term.value === 0 && !undefinedWhen && !node.perYear;

const mentionsYear = (term: Term): boolean =>
  someTerm(term, (part) => {
    if (part.kind === 'year') return true;
    if (part.kind !== 'reference' || part.to.kind === 'constant') return false;
    return part.to.kind === 'input' ? part.to.perYear : part.to.node.perYear;
  });

/** What is left of a sum with one `year` in it where the year is 0; undefined where it is no such sum. */
function yearsAtZero(term: Term): Term | undefined {
  if (term.kind === 'year') return { kind: 'number', value: 0 };
  if (term.kind !== 'binary' || (term.operator !== '+' && term.operator !== '-')) return undefined;
  const { operator, left, right } = term;
  if (!mentionsYear(right)) {
    const rest = yearsAtZero(left);
    return rest && { kind: 'binary', operator, left: rest, right };
  }
  if (operator === '-' || mentionsYear(left)) return undefined;
  const rest = yearsAtZero(right);
  return rest && { kind: 'binary', operator, left, right: rest };
}

class Writer {
  private temporaries = 0;
  private pending: string[] = [];
  private isInLoop = false;
  private readonly growths = new Map<string, string>();

  constructor(
    private readonly inputs: ReadonlyMap<string, { readonly perYear: boolean; readonly offset: number }>,
    private readonly slots: ReadonlyMap<string, Slot>,
    private readonly steps: ReadonlyMap<string, number>,
    private readonly zeros: ReadonlySet<string>,
  ) {}

  /** (1 + rate) ^ year, for every year. */
  discounts(): string {
    return `${this.years()} discount[year] = discount[year - 1] * (1 + ${this.inputAt('discountRate')});`;
  }

  scalar({ node, term, undefinedWhen }: CheckedNode): string {
    const assignment = `y[${this.slots.get(node.name)!.offset}] = ${this.guarded(term!, undefinedWhen)};`;
    const work = this.pending.length > 0 ? `{ ${[...this.pending, assignment].join(' ')} }` : assignment;
    this.pending = [];
    return `if (s[${this.steps.get(node.name)}]) ${work}`;
  }

  loop(nodes: readonly CheckedNode[]): string {
    this.isInLoop = true;
    const lines = nodes.map(({ node, term, undefinedWhen }) => {
      const place = `y[${this.slots.get(node.name)!.offset - 1} + year]`;
      return `      if (s[${this.steps.get(node.name)}]) ${place} = ${this.guarded(term!, undefinedWhen)};`;
    });
    this.isInLoop = false;
    const before = this.pending.map((line) => `    ${line}`);
    this.pending = [];
    const any = nodes.map(({ node }) => `s[${this.steps.get(node.name)}]`).join(' | ');
    return [`if (${any}) {`, ...before, `    ${this.years()} {`, ...lines, '    }', '  }'].join('\n');
  }

  private years(from = 1): string {
    return `for (let year = ${from}; year <= ${this.inputAt('horizon')}; year++)`;
  }

  private inputAt(key: string): string {
    return `x[${this.inputs.get(key)!.offset}]`;
  }

  /** Room for the running products, one table for each growth. */
  tables(): string[] {
    return [...this.growths.values()].map((name) => `const ${name} = new Float64Array(${yearTable});`);
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
        const growth = term.operator === '^' ? this.growth(term.left, term.right) : undefined;
        if (growth) return `${growth}[year]`;
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

  /** `base ^ (years + year)`, the same base in every year, as a table filled before the loop. */
  private growth(base: Term, exponent: Term): string | undefined {
    const first = mentionsYear(base) ? undefined : yearsAtZero(exponent);
    if (!first || !this.isInLoop) return undefined;
    const [of, years] = [this.write(base), this.write(first)];
    const key = `${of} ^ ${years}`;
    const table = this.growths.get(key) ?? `growth${this.growths.size}`;
    this.growths.set(key, table);
    const fill = `${table}[1] = Math.pow(${of}, ${years} + 1); ${this.years(2)} ${table}[year] = ${table}[year - 1] * ${of};`;
    if (!this.pending.includes(fill)) this.pending.push(fill);
    return table;
  }

  private reference(to: Extract<Term, { kind: 'reference' }>['to']): string {
    if (to.kind === 'constant') return String(to.value);
    if (to.kind === 'input') {
      const input = this.inputs.get(to.key)!;
      return input.perYear ? `x[${input.offset - 1} + year]` : `x[${input.offset}]`;
    }
    if (this.zeros.has(to.node.name)) return '0';
    const { offset, perYear } = this.slots.get(to.node.name)!;
    return perYear ? `y[${offset - 1} + year]` : `y[${offset}]`;
  }

  private overYears(term: Extract<Term, { kind: 'overYears' }>): string {
    const total = `total${++this.temporaries}`;
    const value = this.write(term.of);
    this.pending.push(
      `let ${total} = 0;`,
      `${this.years()} ${total} += ${value}${term.discounted ? ' / discount[year]' : ''};`,
    );
    return total;
  }
}

/** What every evaluator module begins with. */
export const evaluatorPrelude = `// Written by src/compile from the equation sheets. Do not edit.
const ceil = (x) => Math.ceil(x - ${countTolerance} * Math.max(1, Math.abs(x)));
const floor = (x) => Math.floor(x + ${countTolerance} * Math.max(1, Math.abs(x)));
const discount = new Float64Array(${yearTable}).fill(1);
`;
