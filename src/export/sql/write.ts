/**
 * Writes expressions as a chain of common table expressions. What is read more than once, and what is too long for one
 * expression, gets a column of its own in the first stage in which all its parts stand.
 */
import { countTolerance } from '../../model/limits.ts';
import { double, quoted, text, textType, type Dialect } from './dialects.ts';
import type { Comparison, Expression, Graph, TableColumn } from './graph.ts';

/** Engines compile each expression to one function, which may not grow without bounds. */
const mostInOne = 60;

/** What costs nothing to read again. */
const plain: ReadonlySet<string> = new Set([
  ...['number', 'null', 'always', 'never', 'column', 'given', 'refused', 'is'],
]);

/** Their text has what they are of twice. */
const writtenTwice: ReadonlySet<string> = new Set(['ceil', 'floor', 'sqrt']);

const comparisons: Readonly<Record<Comparison, string>> = {
  ...{ '<': '<', '<=': '<=', '>': '>', '>=': '>=' },
  ...{ '==': '=', '!=': '<>' },
};

/** How tightly what is written binds; the same in every engine. */
const strengths = { or: 1, and: 2, not: 3, comparison: 4, sum: 5, product: 6, atom: 7 } as const;

interface Written {
  readonly text: string;
  readonly strength: number;
}

/** A column of its own for an expression. */
interface Placed {
  readonly stage: number;
  readonly column: string;
}

export class Writer {
  private readonly uses = new Map<Expression, number>();
  private readonly sizes = new Map<Expression, number>();
  private readonly stages: string[][] = [];
  private readonly placed = new Map<Expression, Placed>();

  constructor(private readonly graph: Graph) {}

  /**
   * @param wanted Expressions that get a column.
   * @returns the stages, each with its columns, and the name of the column of each of these expressions.
   */
  write(wanted: readonly Expression[]): {
    readonly stages: readonly (readonly string[])[];
    readonly names: readonly string[];
  } {
    const order = inOrder(wanted);
    for (const one of order)
      for (const arg of one.args) {
        this.count(arg);
        if (writtenTwice.has(one.op)) this.count(arg);
      }
    for (const one of wanted) this.count(one);
    const roots = new Set(wanted);
    for (const one of order) {
      const isOwn = !plain.has(one.op) && ((this.uses.get(one)! > 1 && !isSmall(one)) || roots.has(one));
      const size = 1 + one.args.reduce((sum, arg) => sum + this.sizeOf(arg), 0);
      this.sizes.set(one, size);
      if (isOwn || size > mostInOne) this.place(one);
    }
    return { stages: this.stages, names: wanted.map((one) => this.sql(one)) };
  }

  private count(of: Expression): void {
    this.uses.set(of, (this.uses.get(of) ?? 0) + 1);
  }

  private sizeOf(of: Expression): number {
    return this.placed.has(of) ? 1 : this.sizes.get(of)!;
  }

  private place(of: Expression): void {
    const stage = this.stageOf(of);
    const name = (this.graph.nameOf(of) ?? 'part').replace(/[^a-z0-9]+/gi, '_').replace(/^_/, '');
    const column = `n${this.placed.size + 1}_${name}`;
    (this.stages[stage] ??= []).push(`${this.compose(of).text} AS ${column}`);
    this.placed.set(of, { stage, column });
  }

  /** The first stage in which all parts are columns of a stage before. */
  private stageOf(of: Expression): number {
    return of.args.reduce((stage, arg) => {
      const placed = this.placed.get(arg);
      return Math.max(stage, placed ? placed.stage + 1 : this.stageOf(arg));
    }, 0);
  }

  private sql(of: Expression, least = 0): string {
    const column = this.placed.get(of)?.column;
    if (column !== undefined) return column;
    const { text: written, strength } = this.compose(of);
    return strength < least ? `(${written})` : written;
  }

  private compose(of: Expression): Written {
    const [first, second] = of.args;
    const part = (arg: Expression | undefined, least?: number): string => this.sql(arg!, least);
    const atom = (written: string): Written => ({ text: written, strength: strengths.atom });
    /** Of equals the one on the left comes first, as in the graph. */
    const between = (sign: string, strength: number): Written => ({
      text: `${part(first, strength)} ${sign} ${part(second, strength + 1)}`,
      strength,
    });
    switch (of.op) {
      case 'number':
        return atom(double(of.value!));
      case 'null':
        return atom('CAST(NULL AS DOUBLE)');
      case 'always':
        return atom('TRUE');
      case 'never':
        return atom('FALSE');
      case 'column':
        return atom(checked(of.column!));
      case 'given':
        return { text: `${checked(of.column!)} IS NOT NULL`, strength: strengths.comparison };
      case 'refused':
        return { text: `${named(of.column!)} AND ${checked(of.column!)} IS NULL`, strength: strengths.and };
      case 'is':
        return { text: `${checked(of.column!)} = ${text(of.text!)}`, strength: strengths.comparison };
      case '+':
      case '-':
        return between(of.op, strengths.sum);
      case '*':
        return between(of.op, strengths.product);
      case '/': {
        const divisor = second!.value ? part(second, strengths.atom) : `NULLIF(${part(second)}, 0E0)`;
        return { text: `${part(first, strengths.product)} / ${divisor}`, strength: strengths.product };
      }
      case '^':
        return atom(`POWER(${part(first)}, ${part(second)})`);
      case 'and':
        return between('AND', strengths.and);
      case 'or':
        return between('OR', strengths.or);
      case 'not':
        return { text: `NOT ${part(first, strengths.comparison + 1)}`, strength: strengths.not };
      case '?':
        return atom(this.cases(of));
      case 'or-else':
        return atom(`COALESCE(${part(first)}, ${part(second)})`);
      case 'abs':
        return atom(`ABS(${part(first)})`);
      case 'sqrt':
        // Of less than nothing DuckDB raises an error.
        return atom(`SQRT(CASE WHEN ${part(first)} > 0E0 THEN ${part(first)} ELSE 0E0 END)`);
      case 'ceil':
      case 'floor':
        return atom(this.rounded(of.op, part(first)));
      case 'year':
        throw new Error('a year stands outside a sum over years');
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
        return {
          text: `${part(first, strengths.sum)} ${comparisons[of.op]} ${part(second, strengths.sum)}`,
          strength: strengths.comparison,
        };
    }
  }

  /** One CASE for a choice in the last branch of a choice. */
  private cases(of: Expression): string {
    const branches: string[] = [];
    let at = of;
    while (at.op === '?' && (at === of || !this.placed.has(at))) {
      const [test, then, otherwise] = at.args;
      branches.push(`WHEN ${this.sql(test!)} THEN ${this.sql(then!)}`);
      at = otherwise!;
    }
    return `CASE ${branches.join(' ')} ELSE ${this.sql(at)} END`;
  }

  /** Spark gives whole numbers a type of their own. GREATEST differs over NULL alone, of which nothing is left here. */
  private rounded(to: 'ceil' | 'floor', of: string): string {
    const tolerance = `${double(countTolerance)} * GREATEST(ABS(${of}), 1E0)`;
    const [name, sign] = to === 'ceil' ? ['CEIL', '-'] : ['FLOOR', '+'];
    return `CAST(${name}(${of} ${sign} ${tolerance}) AS DOUBLE)`;
  }
}

/** Parts before what is made of them. Not by recursion: sums over years are long chains. */
function inOrder(wanted: readonly Expression[]): Expression[] {
  const done = new Set<Expression>();
  const order: Expression[] = [];
  const open: { readonly of: Expression; next: number }[] = wanted.map((of) => ({ of, next: 0 })).reverse();
  while (open.length > 0) {
    const top = open.at(-1)!;
    const arg = top.of.args[top.next++];
    if (arg) {
      if (!done.has(arg)) open.push({ of: arg, next: 0 });
      continue;
    }
    open.pop();
    if (done.has(top.of)) continue;
    done.add(top.of);
    order.push(top.of);
  }
  return order;
}

/** Shorter than the name of a column that holds it. */
const isSmall = ({ op, args }: Expression): boolean => op === 'not' && plain.has(args[0]!.op);

/** Names of what the first stages make of a column of the reader's table: the value, whether there is one, the value that counts. */
export const raw = ({ short }: TableColumn): string => `r${short}`;
export const named = ({ short }: TableColumn): string => `g${short}`;
export const checked = ({ short }: TableColumn): string => `i${short}`;

/** What the first stage reads of a column. */
export function readColumn(column: TableColumn, dialect: Dialect): string[] {
  const name = quoted(column.name, dialect);
  if (column.texts)
    return [`CAST(${name} AS ${textType[dialect]}) AS ${raw(column)}`, `${name} IS NOT NULL AS ${named(column)}`];
  return [`TRY_CAST(${name} AS DOUBLE) AS ${raw(column)}`, `${name} IS NOT NULL AS ${named(column)}`];
}

/** What the second stage leaves of it: nothing of what is refused. */
export function checkColumn(column: TableColumn): string {
  const value = raw(column);
  const { range, texts } = column;
  if (texts) return `CASE WHEN ${value} IN (${texts.map(text).join(', ')}) THEN ${value} END AS ${checked(column)}`;
  const { least, most, excludesLeast, whole } = range!;
  const tests = [
    `${value} ${excludesLeast ? '>' : '>='} ${double(least)}`,
    `${value} <= ${double(most)}`,
    ...(whole ? [`${value} = FLOOR(${value})`] : []),
  ];
  return `CASE WHEN ${tests.join(' AND ')} THEN ${value} END AS ${checked(column)}`;
}
