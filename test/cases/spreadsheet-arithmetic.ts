import { columnOf, lettersOf, type Spreadsheet } from './spreadsheet.ts';

type Value = number | string | boolean;
type Matrix = readonly (readonly (Value | undefined)[])[];
type Result = Value | undefined | Matrix;
type Term = () => Result;

const isMatrix = (result: Result): result is Matrix => Array.isArray(result);

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)|(?<text>"(?:[^"]|"")*")|(?<ref>(?:'(?:[^']|'')+'!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![A-Za-z0-9_.(]))|(?<call>[A-Z]+)\(|(?<name>[A-Za-z_][A-Za-z0-9_.]*)|(?<sign><=|>=|<>|[-+*/^&=<>(),]))/y;

/** Functions with the least and the most arguments. */
const functions: Readonly<Record<string, readonly [number, number]>> = {
  ...{
    IF: [3, 3],
    IFERROR: [2, 2],
    MIN: [1, 255],
    MAX: [1, 255],
    ABS: [1, 1],
    SQRT: [1, 1],
    INT: [1, 1],
    SUM: [1, 255],
  },
  ...{ SUMPRODUCT: [1, 255], INDEX: [2, 3], MATCH: [3, 3], RANK: [3, 3], COUNTIF: [2, 2], IRR: [1, 2] },
};

/** A value that a spreadsheet shows as an error: `#DIV/0!`. */
export class CellError extends Error {}

/**
 * Reads and computes formulas as spreadsheets do: a minus in front binds most of all, powers are taken from the left, only the
 * branch that is taken counts. It knows what the workbook uses. Sheets are named by the ones that the file has.
 */
export class Arithmetic {
  private readonly known = new Map<string, Value | undefined>();
  private readonly overlaid = new Map<string, number>();
  private deepest = 0;

  constructor(private readonly file: Spreadsheet) {}

  /** Types a number into the cell of a name. */
  set(name: string, value: number): void {
    this.overlaid.set(this.targetOf(name), value);
    this.known.clear();
  }

  /** @throws CellError, or Error for what is no formula. */
  value(sheet: string, address: string): Value | undefined {
    const key = `'${sheet.replaceAll("'", "''")}'!${address}`;
    const typed = this.overlaid.get(key);
    if (typed !== undefined) return typed;
    if (this.known.has(key)) return this.known.get(key);
    const cell = this.cell(sheet, address);
    const value = cell.formula === undefined ? cell.value : this.compute(sheet, cell.formula);
    this.known.set(key, value);
    return value;
  }

  named(name: string): Value | undefined {
    return this.at(this.targetOf(name));
  }

  /** Reads a formula without computing it. @returns how deep calls stand in each other. */
  check(sheet: string, formula: string): number {
    this.deepest = 0;
    this.read(sheet, formula);
    return this.deepest;
  }

  private cell(sheet: string, address: string) {
    const cell = this.file.sheets.get(sheet)?.get(address);
    if (!cell) throw new Error(`no cell ${sheet}!${address}`);
    return cell;
  }

  private targetOf(name: string): string {
    const target = this.file.names.get(name);
    if (target === undefined) throw new Error(`no name ${name}`);
    return target.replaceAll('$', '');
  }

  private at(reference: string): Value | undefined {
    const end = reference.lastIndexOf('!');
    return this.value(sheetIn(reference.slice(0, end)), reference.slice(end + 1));
  }

  private compute(sheet: string, formula: string): Value | undefined {
    const result = this.read(sheet, formula)();
    if (isMatrix(result)) throw new CellError('#VALUE!');
    return result;
  }

  private read(sheet: string, formula: string): Term {
    const tokens: Record<string, string | undefined>[] = [];
    token.lastIndex = 0;
    while (token.lastIndex < formula.length) {
      const from = token.lastIndex;
      const match = token.exec(formula);
      if (!match) throw new Error(`no formula at ${from}: ${formula}`);
      tokens.push(match.groups!);
    }
    let next = 0;
    let depth = 0;
    const takes = (...signs: readonly string[]): string | undefined => {
      const { sign } = tokens[next] ?? {};
      if (sign === undefined || !signs.includes(sign)) return undefined;
      next += 1;
      return sign;
    };
    const need = (sign: string): void => {
      if (takes(sign) === undefined) throw new Error(`${sign} is missing in ${formula}`);
    };
    const level =
      (inner: () => Term, ...signs: readonly string[]) =>
      (): Term => {
        let left = inner();
        for (let sign = takes(...signs); sign !== undefined; sign = takes(...signs)) {
          const [first, second, operator] = [left, inner(), sign];
          left = () => apply(operator, first(), second());
        }
        return left;
      };
    const atom = (): Term => {
      const { number, text, ref, call, name } = tokens[next] ?? {};
      if (takes('(')) {
        const inner = expression();
        need(')');
        return inner;
      }
      if (takes('-')) {
        const inner = atom();
        return () => apply('-', 0, inner());
      }
      next += 1;
      if (number !== undefined) return () => Number(number);
      if (text !== undefined) return () => text.slice(1, -1).replaceAll('""', '"');
      if (ref !== undefined) return this.reference(sheet, ref);
      if (name !== undefined) {
        const target = this.targetOf(name);
        return () => this.at(target);
      }
      if (call === undefined) throw new Error(`no value at the ${next}. part of ${formula}`);
      this.deepest = Math.max(this.deepest, ++depth);
      const parts: Term[] = [];
      if (!takes(')'))
        do parts.push(expression());
        while (takes(','));
      need(')');
      depth -= 1;
      const [least, most] = functions[call] ?? [0, -1];
      if (parts.length < least || parts.length > most) throw new Error(`${call} of ${parts.length} in ${formula}`);
      return () => this.call(call, parts);
    };
    const power = level(atom, '^');
    const product = level(power, '*', '/');
    const sum = level(product, '+', '-');
    const joined = level(sum, '&');
    const expression = level(joined, '<=', '>=', '<>', '=', '<', '>');
    const result = expression();
    if (next < tokens.length) throw new Error(`left over at the ${next}. part of ${formula}`);
    return result;
  }

  private reference(from: string, text: string): Term {
    const end = text.lastIndexOf('!');
    const sheet = end < 0 ? from : sheetIn(text.slice(0, end));
    const [first, last] = text
      .slice(end + 1)
      .replaceAll('$', '')
      .split(':') as [string, string?];
    if (last === undefined) {
      this.cell(sheet, first);
      return () => this.value(sheet, first);
    }
    const [a, b] = [first, last].map((one) => /^([A-Z]+)(\d+)$/.exec(one)!);
    const [left, right] = [columnOf(a![1]!), columnOf(b![1]!)];
    const rows = Array.from({ length: Number(b![2]) - Number(a![2]) + 1 }, (_, i) => Number(a![2]) + i);
    const columns = Array.from({ length: right - left + 1 }, (_, i) => lettersOf(left + i));
    // Ranges may cover headings and cells without anything.
    const has = (address: string): boolean => this.file.sheets.get(sheet)?.has(address) ?? false;
    if (!rows.some((row) => columns.some((column) => has(column + String(row))))) throw new Error(`nothing in ${text}`);
    return () =>
      rows.map((row) =>
        columns.map((column) => (has(column + String(row)) ? this.value(sheet, column + String(row)) : undefined)),
      );
  }

  private call(name: string, parts: readonly Term[]): Result {
    const values = (): Result[] => parts.map((part) => part());
    const numbers = (): number[] =>
      values().flatMap((value) =>
        isMatrix(value) ? value.flat().filter((one) => typeof one === 'number') : [numeric(value)],
      );
    switch (name) {
      case 'IF':
        return parts[numeric(single(parts[0]!())) === 0 ? 2 : 1]!();
      case 'IFERROR':
        try {
          return parts[0]!();
        } catch (error) {
          if (error instanceof CellError) return parts[1]!();
          throw error;
        }
      case 'MIN':
        return Math.min(...numbers());
      case 'MAX':
        return Math.max(...numbers());
      case 'SUM':
        return numbers().reduce((sum, one) => sum + one, 0);
      case 'ABS':
        return Math.abs(numbers()[0]!);
      case 'SQRT':
        return finite(Math.sqrt(numbers()[0]!));
      case 'INT':
        return Math.floor(numbers()[0]!);
      case 'SUMPRODUCT': {
        const flat = values().map((value) =>
          (value as Matrix).flat().map((one) => (typeof one === 'number' ? one : 0)),
        );
        return flat[0]!.reduce((sum, _, i) => sum + flat.reduce((product, row) => product * row[i]!, 1), 0);
      }
      case 'INDEX': {
        const [range, ...at] = values();
        const flat = (range as Matrix).flat();
        return flat[numeric(single(at.at(-1))) - 1];
      }
      case 'MATCH': {
        const [wanted, range] = values();
        const found = (range as Matrix).flat().indexOf(single(wanted));
        if (found < 0) throw new CellError('#N/A');
        return found + 1;
      }
      case 'RANK': {
        const [of, range] = values();
        return 1 + (range as Matrix).flat().filter((one) => (one as number) < (of as number)).length;
      }
      case 'COUNTIF': {
        const [range, wanted] = values();
        return (range as Matrix).flat().filter((one) => one === wanted).length;
      }
      case 'IRR':
        return irr((values()[0] as Matrix).flat() as number[]);
      default:
        throw new Error(`no function ${name}`);
    }
  }
}

const sheetIn = (quoted: string): string => quoted.replace(/^'(.*)'$/s, '$1').replaceAll("''", "'");

function single(result: Result): Value | undefined {
  if (isMatrix(result)) throw new CellError('#VALUE!');
  return result;
}

function numeric(result: Result): number {
  const value = single(result);
  if (value === undefined) return 0;
  if (typeof value === 'string') throw new CellError('#VALUE!');
  return Number(value);
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new CellError('#NUM!');
  return value;
}

function apply(operator: string, a: Result, b: Result): Result {
  if (isMatrix(a) || isMatrix(b)) {
    const [matrix, at] = isMatrix(a)
      ? [a, (r: number, c: number) => (isMatrix(b) ? b[r]![c] : b)]
      : [b as Matrix, undefined];
    return matrix.map((row, r) =>
      row.map((one, c) => single(apply(operator, isMatrix(a) ? one : a, at ? at(r, c) : one))),
    );
  }
  if (operator === '&') return shown(a) + shown(b);
  if (operator === '=') return same(a, b);
  if (operator === '<>') return !same(a, b);
  const [left, right] = [numeric(a), numeric(b)];
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      if (right === 0) throw new CellError('#DIV/0!');
      return left / right;
    case '^':
      if (left === 0 && right <= 0) throw new CellError('#NUM!');
      return finite(left ** right);
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    default:
      return left >= right;
  }
}

const shown = (value: Value | undefined): string => (value === undefined ? '' : String(value));

/** Cells compare with 15 digits. */
const same = (a: Value | undefined, b: Value | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-15 * Math.max(Math.abs(a), Math.abs(b))
    : a === b;

/** The rate between −99 % and 1,000 % by halving; amounts change their sign once. */
function irr(amounts: readonly number[]): number {
  const at = (rate: number): number => amounts.reduce((sum, amount, year) => sum + amount / (1 + rate) ** year, 0);
  let [low, high] = [-0.99, 10];
  if (Math.sign(at(low)) === Math.sign(at(high))) throw new CellError('#NUM!');
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (Math.sign(at(middle)) === Math.sign(at(low))) low = middle;
    else high = middle;
  }
  return low;
}
