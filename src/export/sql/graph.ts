/**
 * Expressions of a statement as a graph: what is the same stands once, and what is known when the statement is written is
 * computed then, with the arithmetic of the engine.
 */
import type { BinaryOperator } from '../../model/operators.ts';
import { power } from '../../model/elementary.ts';
import { countTolerance } from '../../model/limits.ts';

/** A column of the reader's table, as the first stage reads it. Without a value in its range it is NULL. */
export interface TableColumn {
  /** As the reader's table has it. */
  readonly name: string;
  /** What stands before the names of its own columns in the statement. */
  readonly short: string;
  /** The numbers that it may have; absent: one of these texts. */
  readonly range?: {
    readonly least: number;
    readonly most: number;
    readonly excludesLeast: boolean;
    readonly whole: boolean;
  };
  readonly texts?: readonly string[];
}

type Arithmetic = '+' | '-' | '*' | '/' | '^';
export type Comparison = Exclude<BinaryOperator, Arithmetic>;

interface Parts {
  readonly op:
    | ('number' | 'null' | 'year' | 'always' | 'never')
    /** A value of a column; whether it has one; whether it has one that is refused; whether it is a text. */
    | ('column' | 'given' | 'refused' | 'is')
    | Arithmetic
    | Comparison
    | ('and' | 'or' | 'not' | '?' | 'ceil' | 'floor' | 'abs' | 'sqrt' | 'or-else');
  readonly args: readonly Expression[];
  readonly value?: number;
  readonly column?: TableColumn;
  readonly text?: string;
}

export interface Expression extends Parts {
  readonly id: number;
  /** Whether it is true or false and no number. */
  readonly isTest: boolean;
  readonly ofYear: boolean;
}

const tests: ReadonlySet<string> = new Set([
  ...['always', 'never', 'given', 'refused', 'is', 'and', 'or', 'not'],
  ...['<', '<=', '>', '>=', '==', '!='],
]);

const compute: Readonly<Record<Arithmetic, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '^': power,
};
const compare: Readonly<Record<Comparison, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};
const isArithmetic = (op: BinaryOperator): op is Arithmetic => Object.hasOwn(compute, op);

const isOperator = (op: Parts['op']): op is BinaryOperator => Object.hasOwn(compute, op) || Object.hasOwn(compare, op);

export class Graph {
  private readonly known = new Map<string, Expression>();
  private readonly names = new Map<Expression, string>();

  readonly zero = this.number(0);
  readonly one = this.number(1);
  readonly nothing = this.make({ op: 'null', args: [] });
  readonly year = this.make({ op: 'year', args: [] });
  readonly always = this.make({ op: 'always', args: [] });
  readonly never = this.make({ op: 'never', args: [] });

  /** What an expression is called where it gets a column of its own; the first name stays. */
  name(of: Expression, name: string): void {
    if (!this.names.has(of)) this.names.set(of, name);
  }

  nameOf(of: Expression): string | undefined {
    return this.names.get(of);
  }

  number(value: number): Expression {
    return this.make({ op: 'number', args: [], value });
  }

  column(column: TableColumn): Expression {
    return this.make({ op: 'column', args: [], column });
  }

  given(column: TableColumn): Expression {
    return this.make({ op: 'given', args: [], column });
  }

  /** A value stands in the column that it may not have. */
  refused(column: TableColumn): Expression {
    return this.make({ op: 'refused', args: [], column });
  }

  is(column: TableColumn, text: string): Expression {
    return this.make({ op: 'is', args: [], column, text });
  }

  binary(op: BinaryOperator, left: Expression, right: Expression): Expression {
    const [a, b] = [left.value, right.value];
    if (!isArithmetic(op)) {
      if (a !== undefined && b !== undefined) return this.test(compare[op](a, b));
      return this.make({ op, args: [left, right] });
    }
    if (a !== undefined && b !== undefined) return this.number(compute[op](a, b));
    switch (op) {
      case '+':
        if (a === 0) return right;
        return b === 0 ? left : this.make({ op, args: [left, right] });
      case '-':
        return b === 0 ? left : this.make({ op, args: [left, right] });
      case '*':
        if (a === 0 || b === 0) return this.zero;
        if (a === 1) return right;
        return b === 1 ? left : this.make({ op, args: [left, right] });
      case '/':
        return b === 1 ? left : this.make({ op, args: [left, right] });
      case '^':
        if (b === 0) return this.one;
        return b === 1 ? left : this.make({ op, args: [left, right] });
    }
  }

  add(left: Expression, right: Expression): Expression {
    return this.binary('+', left, right);
  }

  times(left: Expression, right: Expression): Expression {
    return this.binary('*', left, right);
  }

  over(left: Expression, right: Expression): Expression {
    return this.binary('/', left, right);
  }

  sum(terms: readonly Expression[]): Expression {
    return terms.reduce((left, right) => this.add(left, right), this.zero);
  }

  test(known: boolean): Expression {
    return known ? this.always : this.never;
  }

  and(...parts: readonly Expression[]): Expression {
    const open = [...new Set(parts)].filter((part) => part !== this.always);
    if (open.includes(this.never)) return this.never;
    return this.chain('and', open, this.always);
  }

  or(...parts: readonly Expression[]): Expression {
    const open = [...new Set(parts)].filter((part) => part !== this.never);
    if (open.includes(this.always)) return this.always;
    return this.chain('or', open, this.never);
  }

  not(of: Expression): Expression {
    if (of === this.always) return this.never;
    return of === this.never ? this.always : this.make({ op: 'not', args: [of] });
  }

  private chain(op: 'and' | 'or', parts: readonly Expression[], none: Expression): Expression {
    const [first, ...others] = parts;
    return first ? others.reduce((left, right) => this.make({ op, args: [left, right] }), first) : none;
  }

  choose(test: Expression, then: Expression, otherwise: Expression): Expression {
    if (test === this.always || then === otherwise) return then;
    if (test === this.never) return otherwise;
    if (then === this.always && otherwise === this.never) return test;
    return this.make({ op: '?', args: [test, then, otherwise] });
  }

  /** The value of a column, or where it has none another. */
  orElse(column: TableColumn, otherwise: Expression): Expression {
    const own = this.column(column);
    return otherwise === this.nothing ? own : this.make({ op: 'or-else', args: [own, otherwise] });
  }

  least(...parts: readonly Expression[]): Expression {
    return parts.reduce((a, b) => this.choose(this.binary('<=', a, b), a, b));
  }

  most(...parts: readonly Expression[]): Expression {
    return parts.reduce((a, b) => this.choose(this.binary('>=', a, b), a, b));
  }

  call(op: 'ceil' | 'floor' | 'abs' | 'sqrt', of: Expression): Expression {
    const { value } = of;
    if (value === undefined) return this.make({ op, args: [of] });
    const tolerance = countTolerance * Math.max(1, Math.abs(value));
    switch (op) {
      case 'ceil':
        return this.number(Math.ceil(value - tolerance));
      case 'floor':
        return this.number(Math.floor(value + tolerance));
      case 'abs':
        return this.number(Math.abs(value));
      case 'sqrt':
        return this.number(Math.sqrt(value));
    }
  }

  /** An expression with other parts in the place of some; parts that it does not name stay. */
  withParts(of: Expression, swap: (part: Expression) => Expression): Expression {
    const [a, b, c] = of.args.map(swap);
    const { op } = of;
    if (isOperator(op)) return this.binary(op, a!, b!);
    if (op === 'and' || op === 'or') return this[op](a!, b!);
    if (op === 'not') return this.not(a!);
    if (op === '?') return this.choose(a!, b!, c!);
    if (op === 'ceil' || op === 'floor' || op === 'abs' || op === 'sqrt') return this.call(op, a!);
    return of;
  }

  private make(parts: Parts): Expression {
    const { op, args, value, column, text } = parts;
    const key = `${op} ${args.map(({ id }) => id).join(' ')} ${value === 0 ? '0' : String(value)} ${column?.short ?? ''} ${text ?? ''}`;
    let made = this.known.get(key);
    if (!made) {
      const ofYear = op === 'year' || args.some((arg) => arg.ofYear);
      made = { ...parts, id: this.known.size, isTest: tests.has(op) || (op === '?' && args[1]!.isTest), ofYear };
      this.known.set(key, made);
    }
    return made;
  }
}
