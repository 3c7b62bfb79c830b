/**
 * Evaluates the formulas of the sheets on ranges of their inputs instead of numbers: what comes out encloses every value
 * that the formula takes there. Longer than most files: it is the one walk over a formula in ranges.
 * Interval arithmetic: R. E. Moore, Interval Analysis, 1966.
 */
import type { BinaryOperator, Formula } from './formula.ts';
import type { Evaluator } from './evaluator.ts';

export type Range = readonly [low: number, high: number];

const everything: Range = [-Infinity, Infinity];
const undecided: Range = [0, 1];
const yes: Range = [1, 1];
const no: Range = [0, 0];

/** The ranges of inputs and outputs of one option; years of a row stand side by side. */
export class RangeEvaluator {
  /** Whether a rounding or a condition was undecided: the value may jump within the range. */
  jumps = false;
  private readonly lowX: Float64Array;
  private readonly highX: Float64Array;
  private readonly lowY: Float64Array;
  private readonly highY: Float64Array;
  private readonly horizon: number;
  private readonly rateOffset: number;
  private year = 0;

  /**
   * @param steps Which steps are evaluated; the other outputs stay as they stand in y.
   */
  constructor(
    private readonly model: Evaluator,
    private readonly formulas: ReadonlyMap<number, Formula>,
    x: Float64Array,
    y: Float64Array,
    private readonly steps: Uint8Array,
  ) {
    this.lowX = x.slice();
    this.highX = x.slice();
    this.lowY = y.slice();
    this.highY = y.slice();
    const offset = (name: string): number => model.inputs.find(({ key }) => key === name)!.offset;
    this.horizon = x[offset('horizon')]!;
    this.rateOffset = offset('discountRate');
  }

  /** Evaluates the steps with the inputs at these offsets anywhere between low and high. */
  evaluate(offsets: readonly number[], low: number, high: number): void {
    for (const offset of offsets) {
      this.lowX[offset] = low;
      this.highX[offset] = high;
    }
    this.jumps = false;
    for (let i = 0; i < this.steps.length; i++) if (this.steps[i]) this.evaluateStep(this.model.steps[i]!.output);
  }

  /** Range of a quantity by its offset in y. */
  at(offset: number): Range {
    return [this.lowY[offset]!, this.highY[offset]!];
  }

  private evaluateStep(output: number): void {
    const { offset, perYear } = this.model.outputs[output]!;
    const formula = this.formulas.get(output)!;
    for (let year = 1; year <= (perYear ? this.horizon : 1); year++) {
      this.year = perYear ? year : 0;
      const range = this.range(formula);
      this.lowY[offset + year - 1] = range[0];
      this.highY[offset + year - 1] = range[1];
    }
  }

  private range(formula: Formula): Range {
    if (typeof formula === 'number') return [formula, formula];
    switch (formula[0]) {
      case 'year':
        return [this.year, this.year];
      case 'input':
        return this.look(this.model.inputs[formula[1]]!, this.lowX, this.highX);
      case 'output':
        return this.look(this.model.outputs[formula[1]]!, this.lowY, this.highY);
      case '?':
        return this.choose(this.range(formula[1]), formula[2], formula[3]);
      case 'total':
      case 'discounted':
        return this.overYears(formula[1], formula[0] === 'discounted');
      case 'min':
      case 'max':
        return this.extreme(formula[0], formula.slice(1) as Formula[]);
      case 'ceil':
      case 'floor':
        return this.rounded(formula[0] === 'ceil' ? ceil : floor, this.range(formula[1]!));
      case 'abs':
      case 'sqrt':
        return positive(formula[0], this.range(formula[1]!));
      case '+':
      case '-':
      case '*':
      case '/':
      case '^':
      case '<':
      case '<=':
      case '>':
      case '>=':
      case '==':
      case '!=':
        return binary(formula[0], this.range(formula[1]), this.range(formula[2]));
    }
  }

  private look(
    { offset, perYear }: { offset: number; perYear: boolean },
    low: Float64Array,
    high: Float64Array,
  ): Range {
    const at = perYear ? offset + this.year - 1 : offset;
    return [low[at]!, high[at]!];
  }

  private choose(test: Range, then: Formula, otherwise: Formula): Range {
    if (test[0] > 0 || test[1] < 0) return this.range(then);
    if (test[0] === 0 && test[1] === 0) return this.range(otherwise);
    this.jumps = true;
    const [a, b] = [this.range(then), this.range(otherwise)];
    return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
  }

  private overYears(formula: Formula, discounted: boolean): Range {
    const outer = this.year;
    let sum: Range = [0, 0];
    for (let year = 1; year <= this.horizon; year++) {
      this.year = year;
      const amount = this.range(formula);
      const factor: Range = discounted
        ? [(1 + this.lowX[this.rateOffset]!) ** year, (1 + this.highX[this.rateOffset]!) ** year]
        : yes;
      sum = add(sum, divide(amount, factor));
    }
    this.year = outer;
    return sum;
  }

  private extreme(name: 'min' | 'max', formulas: readonly Formula[]): Range {
    return formulas
      .map((formula) => this.range(formula))
      .reduce((a, b) =>
        name === 'min' ? [Math.min(a[0], b[0]), Math.min(a[1], b[1])] : [Math.max(a[0], b[0]), Math.max(a[1], b[1])],
      );
  }

  private rounded(round: (value: number) => number, [low, high]: Range): Range {
    const rounded: Range = [round(low), round(high)];
    if (rounded[0] !== rounded[1]) this.jumps = true;
    return rounded;
  }
}

const ceil = (value: number): number => Math.ceil(value - 1e-12 * Math.max(1, Math.abs(value)));
const floor = (value: number): number => Math.floor(value + 1e-12 * Math.max(1, Math.abs(value)));

function binary(operator: BinaryOperator, a: Range, b: Range): Range {
  switch (operator) {
    case '+':
      return add(a, b);
    case '-':
      return [a[0] - b[1], a[1] - b[0]];
    case '*':
      return multiply(a, b);
    case '/':
      return divide(a, b);
    case '^':
      return power(a, b);
    case '<':
      return below(a, b);
    case '>':
      return below(b, a);
    case '<=':
      return negated(below(b, a));
    case '>=':
      return negated(below(a, b));
    case '==':
      return same(a, b);
    case '!=':
      return negated(same(a, b));
  }
}

const add = (a: Range, b: Range): Range => [a[0] + b[0], a[1] + b[1]];

/** Least and most of four; all there is where one of them is undefined. */
function hull(a: number, b: number, c: number, d: number): Range {
  const [low, high] = [Math.min(a, b, c, d), Math.max(a, b, c, d)];
  return Number.isNaN(low) ? everything : [low, high];
}

const multiply = (a: Range, b: Range): Range =>
  a[0] >= 0 && b[0] >= 0 ? [a[0] * b[0], a[1] * b[1]] : hull(a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]);

function divide(a: Range, b: Range): Range {
  if (a[0] >= 0 && b[0] > 0) return [a[0] / b[1], a[1] / b[0]];
  if (b[0] <= 0 && b[1] >= 0) return everything;
  return hull(a[0] / b[0], a[0] / b[1], a[1] / b[0], a[1] / b[1]);
}

/** A power of a base that is not below 0 has its extremes at the ends of base and exponent. */
function power(base: Range, exponent: Range): Range {
  const corners = hull(base[0] ** exponent[0], base[0] ** exponent[1], base[1] ** exponent[0], base[1] ** exponent[1]);
  if (base[0] >= 0) return corners;
  const whole = exponent[0] === exponent[1] && Number.isInteger(exponent[0]) && exponent[0] >= 0;
  return whole ? [Math.min(0, corners[0]), Math.max(0, corners[1])] : everything;
}

function positive(name: 'abs' | 'sqrt', [low, high]: Range): Range {
  if (name === 'sqrt') return low < 0 ? [0, Math.sqrt(Math.max(0, high))] : [Math.sqrt(low), Math.sqrt(high)];
  if (low >= 0) return [low, high];
  return high <= 0 ? [-high, -low] : [0, Math.max(-low, high)];
}

function below(a: Range, b: Range): Range {
  if (a[1] < b[0]) return yes;
  return a[0] >= b[1] ? no : undecided;
}

function same(a: Range, b: Range): Range {
  if (a[1] < b[0] || a[0] > b[1]) return no;
  return a[0] === a[1] && b[0] === b[1] ? yes : undecided;
}

const negated = ([low, high]: Range): Range => [1 - high, 1 - low];
