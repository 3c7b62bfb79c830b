/**
 * Evaluates the formulas of the sheets for two options at once while an input lies anywhere in a range. Longer than most
 * files: it is the one walk over a formula in intervals.
 */
import { power } from '../model/elementary.ts';
import { countTolerance } from '../model/limits.ts';
import { isBinary, type BinaryOperator } from '../model/operators.ts';
import type { Evaluator } from './evaluator.ts';
import type { Formula } from './formula.ts';
import * as interval from './interval.ts';
import type { Interval } from './interval.ts';
import { splitNetwork } from '../model/network-name.ts';
import type { MovedPlace, StudyOption } from './study.ts';

/**
 * A value of the option, of the baseline, and option less baseline. The difference is carried along, since the two share
 * much: what they share leaves no trace in it, however wide it is.
 */
interface Twin {
  readonly option: Interval;
  readonly baseline: Interval;
  readonly difference: Interval;
}

const shared = (value: Interval): Twin => ({ option: value, baseline: value, difference: interval.zero });

function apart(option: Interval, baseline: Interval, difference?: Interval): Twin {
  const plain = interval.subtract(option, baseline);
  return { option, baseline, difference: difference ? interval.intersect(difference, plain) : plain };
}

export interface DifferenceRange {
  readonly low: number;
  readonly high: number;
  /** Whether a rounding or a condition was undecided: the difference may jump within the range. */
  readonly jumps: boolean;
}

/** Encloses the difference of two options in one quantity as one input goes through a range. */
export class RangeEvaluator {
  private jumps = false;
  private year = 0;
  private readonly inputs: Twin[];
  private readonly outputs: Twin[];
  private readonly horizon: number;
  private readonly rate: number;

  /**
   * @param places Where the input, and what follows it, stands in x, of the option and of the baseline.
   * @param steps Which steps it touches in either; the others keep their values.
   */
  constructor(
    private readonly model: Evaluator,
    private readonly formulas: ReadonlyMap<number, Formula>,
    option: StudyOption,
    baseline: StudyOption,
    private readonly places: readonly [readonly MovedPlace[], readonly MovedPlace[]],
    private readonly steps: Uint8Array,
  ) {
    const twins = (a: Float64Array, b: Float64Array): Twin[] =>
      Array.from(a, (value, i) =>
        value === b[i]! ? shared(interval.point(value)) : apart(interval.point(value), interval.point(b[i]!)),
      );
    this.inputs = twins(option.x, baseline.x);
    this.outputs = twins(option.y, baseline.y);
    const position = (name: string): number => model.inputs.find(({ key }) => splitNetwork(key).name === name)!.offset;
    this.horizon = option.x[position('horizon')]!;
    this.rate = position('discountRate');
  }

  /** @param offset Where the quantity stands in y. */
  evaluate(offset: number, low: number, high: number): DifferenceRange {
    const value: Interval = [low, high];
    const [ofOption, ofBaseline] = this.places;
    for (const place of ofOption) {
      const { offset } = place;
      const moved = movedTo(place, value);
      const other = ofBaseline.find((one) => one.offset === offset);
      if (!other) this.inputs[offset] = apart(moved, this.inputs[offset]!.baseline);
      else if (sameMove(place, other)) this.inputs[offset] = shared(moved);
      else this.inputs[offset] = apart(moved, movedTo(other, value));
    }
    for (const place of ofBaseline)
      if (!ofOption.some(({ offset }) => offset === place.offset))
        this.inputs[place.offset] = apart(this.inputs[place.offset]!.option, movedTo(place, value));
    this.jumps = false;
    for (let i = 0; i < this.steps.length; i++) if (this.steps[i]) this.evaluateStep(this.model.steps[i]!.output);
    const { difference } = this.outputs[offset]!;
    return { low: difference[0], high: difference[1], jumps: this.jumps };
  }

  private evaluateStep(output: number): void {
    const { offset, perYear } = this.model.outputs[output]!;
    const formula = this.formulas.get(output)!;
    for (let year = 1; year <= (perYear ? this.horizon : 1); year++) {
      this.year = perYear ? year : 0;
      this.outputs[offset + year - 1] = this.twin(formula);
    }
  }

  private twin(formula: Formula): Twin {
    if (typeof formula === 'number') return shared(interval.point(formula));
    if (isBinary(formula)) return binary(formula[0], this.twin(formula[1]), this.twin(formula[2]));
    switch (formula[0]) {
      case 'year':
        return shared(interval.point(this.year));
      case 'input':
        return this.look(this.inputs, this.model.inputs[formula[1]]!);
      case 'output':
        return this.look(this.outputs, this.model.outputs[formula[1]]!);
      case '?':
        return this.choose(this.twin(formula[1]), formula[2], formula[3]);
      case 'total':
      case 'discounted':
        return this.overYears(formula[1], formula[0] === 'discounted');
      case 'min':
      case 'max':
        return this.extreme(formula[0], formula);
      case 'ceil':
      case 'floor':
        return this.rounded(formula[0] === 'ceil' ? ceil : floor, this.twin(formula[1]!));
      case 'abs':
        return of(interval.absolute, this.twin(formula[1]!));
      case 'sqrt':
        return of(interval.squareRoot, this.twin(formula[1]!));
    }
  }

  private extreme(name: 'min' | 'max', formula: readonly unknown[]): Twin {
    let result = this.twin(formula[1] as Formula);
    for (let i = 2; i < formula.length; i++) result = extreme(name, result, this.twin(formula[i] as Formula));
    return result;
  }

  private look(values: readonly Twin[], { offset, perYear }: { offset: number; perYear: boolean }): Twin {
    return values[perYear ? offset + this.year - 1 : offset]!;
  }

  /** Where both options must answer alike they take the same branch, whichever it is. */
  private choose(test: Twin, then: Formula, otherwise: Formula): Twin {
    const [option, baseline] = [decided(test.option), decided(test.baseline)];
    if (option !== undefined && option === baseline) return this.twin(option ? then : otherwise);
    if (option === undefined || baseline === undefined) this.jumps = true;
    const [a, b] = [this.twin(then), this.twin(otherwise)];
    const pick = (answer: boolean | undefined, side: 'option' | 'baseline'): Interval =>
      answer === undefined ? interval.union(a[side], b[side]) : (answer ? a : b)[side];
    return apart(
      pick(option, 'option'),
      pick(baseline, 'baseline'),
      interval.isZero(test.difference) ? interval.union(a.difference, b.difference) : undefined,
    );
  }

  private overYears(formula: Formula, discounted: boolean): Twin {
    const outer = this.year;
    const rate = this.inputs[this.rate]!.option;
    let sum = shared(interval.zero);
    for (let year = 1; year <= this.horizon; year++) {
      this.year = year;
      const factor: Interval = discounted ? [power(1 + rate[0], year), power(1 + rate[1], year)] : [1, 1];
      sum = binary('+', sum, binary('/', this.twin(formula), shared(factor)));
    }
    this.year = outer;
    return sum;
  }

  private rounded(round: (value: number) => number, value: Twin): Twin {
    const rounded = of(([low, high]) => [round(low), round(high)], value);
    if (rounded.option[0] !== rounded.option[1] || rounded.baseline[0] !== rounded.baseline[1]) this.jumps = true;
    return rounded;
  }
}

const sameMove = (a: MovedPlace, b: MovedPlace): boolean => a.ratio === b.ratio && a.power === b.power;

/** What stands in a place while the input lies in a range. */
function movedTo({ ratio, power }: MovedPlace, value: Interval): Interval {
  const moved = power === 1 ? value : interval.binary('^', value, interval.point(power));
  return ratio === 1 ? moved : interval.multiply(moved, interval.point(ratio));
}

const ceil = (value: number): number => Math.ceil(value - countTolerance * Math.max(1, Math.abs(value)));
const floor = (value: number): number => Math.floor(value + countTolerance * Math.max(1, Math.abs(value)));

/** True, false, or not decided within the interval. */
function decided([low, high]: Interval): boolean | undefined {
  if (low > 0 || high < 0) return true;
  return low === 0 && high === 0 ? false : undefined;
}

const of = (work: (value: Interval) => Interval, value: Twin): Twin =>
  interval.isZero(value.difference) ? shared(work(value.option)) : apart(work(value.option), work(value.baseline));

function extreme(name: 'min' | 'max', a: Twin, b: Twin): Twin {
  const pick = (one: number, other: number): number => (name === 'min' ? Math.min(one, other) : Math.max(one, other));
  const both = (one: Interval, other: Interval): Interval => [pick(one[0], other[0]), pick(one[1], other[1])];
  return apart(both(a.option, b.option), both(a.baseline, b.baseline), interval.union(a.difference, b.difference));
}

/**
 * Product: aO bO - aB bB = (aO - aB) bO + aB (bO - bB). Quotient: aO / bO - aB / bB = ((aO - aB) - aB / bB (bO - bB)) / bO.
 */
function binary(operator: BinaryOperator, a: Twin, b: Twin): Twin {
  const option = interval.binary(operator, a.option, b.option);
  if (interval.isZero(a.difference) && interval.isZero(b.difference)) return shared(option);
  const baseline = interval.binary(operator, a.baseline, b.baseline);
  switch (operator) {
    case '+':
      return apart(option, baseline, interval.add(a.difference, b.difference));
    case '-':
      return apart(option, baseline, interval.subtract(a.difference, b.difference));
    case '*':
      return apart(
        option,
        baseline,
        interval.add(interval.multiply(a.difference, b.option), interval.multiply(a.baseline, b.difference)),
      );
    case '/':
      return apart(
        option,
        baseline,
        interval.divide(
          interval.subtract(a.difference, interval.multiply(interval.divide(a.baseline, b.baseline), b.difference)),
          b.option,
        ),
      );
    case '^':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '==':
    case '!=':
      return apart(option, baseline);
  }
}
