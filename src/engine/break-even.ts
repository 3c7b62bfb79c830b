/** Where two options change sides. Longer than most files: one search and the two ways in which it may end. */
import { degrees } from './degree.ts';
import type { Formula } from './formula.ts';
import { RangeEvaluator, type DifferenceRange } from './ranges.ts';
import { stepsThatDiffer } from './same.ts';
import { movedPlaces, needs, offsetOf, stepsTouched, type MovedPlace, type Study, type StudyOption } from './study.ts';
import { WhatIf } from './what-if.ts';

/** A continuous input and the range in which it may lie. */
export interface VariableInput {
  readonly name: string;
  readonly typical: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** Where option and baseline cost the same as one input goes through its range, the rest typical. */
export interface BreakEven {
  readonly input: string;
  /** Every value with no difference, ascending. */
  readonly roots: readonly number[];
  /** The root nearest to the typical value. */
  readonly value: number | null;
  /** Where a count, or a condition, makes the difference jump across zero; ascending. */
  readonly steps: readonly number[];
  /** The difference that is left at the better end of the range where there is neither root nor step. */
  readonly gap: number | null;
}

/** A range is split down to this share of the whole before a smooth curve is taken as bent at most once in it. */
const smoothShare = 1 / 512;
/** In a part this small there are few jumps: it is split at one of them. */
const fewJumpsShare = 1 / 256;
/** Of jumps closer together than this share of the whole range, two that undo each other are not told apart. */
const jumpShare = 1e-6;
/** A jump is located to this share of the whole range. */
const exactShare = 1e-12;
/** Ranges looked at for one input at most. */
const mostRanges = 100_000;
/** Into so many parts a range is divided before a difference that is the same at its ends is taken as the same in it. */
const probes = 16;
/** A difference below this share of the larger cost is none. */
const nothing = 1e-13;

/**
 * Break-evens of one option for every input that moves its difference from the baseline.
 * A difference that is a straight line in the input, by its formulas, has at most one root, which is computed. Any other
 * is searched by halving the range: a part in which the formulas, evaluated on the whole part, enclose no zero has none.
 * It pauses while it works.
 * @param quantity The total that is compared.
 */
export function* breakEvens(
  study: Study,
  formulas: ReadonlyMap<number, Formula>,
  option: StudyOption,
  quantity: string,
  inputs: readonly VariableInput[],
): Generator<void, BreakEven[], void> {
  const found: BreakEven[] = [];
  for (const input of inputs) {
    const result = yield* breakEven(new Difference(study, formulas, option, quantity, input.name), input);
    if (result) found.push(result);
  }
  return found;
}

function* breakEven(difference: Difference, input: VariableInput): Generator<void, BreakEven | undefined, void> {
  const { minimum, maximum, typical, name } = input;
  if (difference.degree === 0) return undefined;
  const ends = [difference.at(minimum), difference.at(maximum)] as const;
  let zeros: Zeros;
  if (difference.degree === 1) {
    if (Math.abs(ends[1] - ends[0]) <= nothing * difference.size) return undefined;
    zeros = { roots: straightRoot(difference, minimum, maximum), steps: [] };
    yield;
  } else {
    const whole = difference.range(minimum, maximum);
    if (whole.low === whole.high) return undefined;
    zeros = yield* search(difference, input);
    if (zeros.constant) return undefined;
  }
  const { roots, steps } = zeros;
  const value =
    roots.length > 0 ? roots.reduce((a, b) => (Math.abs(b - typical) < Math.abs(a - typical) ? b : a)) : null;
  const gap = Math.abs(ends[0]) < Math.abs(ends[1]) ? ends[0] : ends[1];
  return { input: name, roots, value, steps, gap: roots.length + steps.length > 0 ? null : gap };
}

interface Zeros {
  readonly roots: readonly number[];
  readonly steps: readonly number[];
  /** No value of the input was found to change the difference. */
  readonly constant?: boolean;
}

/** The zero of a straight line through its ends, made exact where it lies. */
function straightRoot(difference: Difference, minimum: number, maximum: number): number[] {
  const [low, high] = [difference.at(minimum), difference.at(maximum)];
  if (low === 0) return [minimum];
  if (high === 0) return [maximum];
  if (Math.sign(low) === Math.sign(high)) return [];
  return [bisect(difference, minimum, maximum, low)];
}

function* search(difference: Difference, { minimum, maximum, typical }: VariableInput): Generator<void, Zeros, void> {
  const width = maximum - minimum;
  const roots: number[] = [];
  const steps: number[] = [];
  const marks = [minimum, ...(typical > minimum && typical < maximum ? [typical] : []), maximum];
  const values = marks.map((mark) => difference.at(mark));
  const moved = (value: number): boolean => Math.abs(value - values[0]!) > nothing * difference.size;
  let constant = true;
  const open = marks.slice(1).map((b, i) => ({ a: marks[i]!, b, atA: values[i]!, atB: values[i + 1]! }));
  for (let looked = 0; open.length > 0; looked++) {
    if (looked % 16 === 15) yield;
    const { a, b, atA, atB } = open.pop()!;
    if (moved(atA) || moved(atB)) constant = false;
    const { low, high, jumps } = difference.range(a, b);
    if (low > 0 || high < 0) continue;
    const last = b - a <= jumpShare * width || looked >= mostRanges;
    if (low === 0 && high === 0) roots.push(Math.min(b, Math.max(a, typical)));
    else if (!jumps && (last || b - a <= smoothShare * width)) roots.push(...smoothRoots(difference, a, b, atA, atB));
    else if (last) {
      if (Math.sign(atA) * Math.sign(atB) < 0) steps.push(jumpBetween(difference, a, b, atA, exactShare * width));
      else if (atA === 0) roots.push(a);
      else if (atB === 0) roots.push(b);
    } else
      open.push(...split(difference, { a, b, atA, atB }, jumps && b - a <= fewJumpsShare * width, jumpShare * width));
  }
  for (let i = 1; constant && i < probes; i++) constant = !moved(difference.at(minimum + (width * i) / probes));
  return { roots: distinct(roots, width), steps: distinct(steps, width), constant };
}

/** A part of the range with the differences at its ends. */
interface Part {
  readonly a: number;
  readonly b: number;
  readonly atA: number;
  readonly atB: number;
}

/** In halves; or, where a jump makes most of the change, into what lies before it, the jump itself and what follows. */
function split(difference: Difference, part: Part, mayJump: boolean, jumpWidth: number): Part[] {
  if (mayJump && part.atA !== part.atB) {
    const jump = largestJump(difference, part, jumpWidth);
    if (Math.abs(jump.atB - jump.atA) > Math.abs(part.atB - part.atA) / 2)
      return [{ ...part, a: jump.b, atA: jump.atB }, jump, { ...part, b: jump.a, atB: jump.atA }];
  }
  const { a, b } = part;
  const middle = (a + b) / 2;
  const atMiddle = difference.at(middle);
  return [
    { ...part, a: middle, atA: atMiddle },
    { ...part, b: middle, atB: atMiddle },
  ];
}

/** The half in which the difference changes more is halved again and again. */
function largestJump(difference: Difference, { a, b, atA, atB }: Part, width: number): Part {
  while (b - a > width) {
    const middle = (a + b) / 2;
    const atMiddle = difference.at(middle);
    if (Math.abs(atMiddle - atA) >= Math.abs(atB - atMiddle)) [b, atB] = [middle, atMiddle];
    else [a, atA] = [middle, atMiddle];
  }
  return { a, b, atA, atB };
}

/** Neighbouring parts may both report what lies between them. */
const distinct = (values: readonly number[], width: number): number[] =>
  [...values].sort((a, b) => a - b).filter((value, i, all) => i === 0 || value - all[i - 1]! > 4 * exactShare * width);

/** Roots of a curve that is bent at most once between a and b: one, two, or the touching point of a parabola. */
function smoothRoots(difference: Difference, a: number, b: number, atA: number, atB: number): number[] {
  if (atA === 0) return atB === 0 ? [a, b] : [a];
  if (atB === 0) return [b];
  if (Math.sign(atA) !== Math.sign(atB)) return [bisect(difference, a, b, atA)];
  const middle = (a + b) / 2;
  const vertex = vertexOf(a, b, atA, difference.at(middle), atB);
  if (vertex === undefined) return [];
  const atVertex = difference.at(vertex);
  if (Math.abs(atVertex) <= nothing * difference.size) return [vertex];
  if (Math.sign(atVertex) === Math.sign(atA)) return [];
  return [bisect(difference, a, vertex, atA), bisect(difference, vertex, b, atVertex)];
}

/** Where the parabola through three points is level, if that lies between the outer two. */
function vertexOf(a: number, b: number, atA: number, atMiddle: number, atB: number): number | undefined {
  const bend = atA - 2 * atMiddle + atB;
  // Without a bend it lies nowhere.
  const vertex = (a + b) / 2 - (((atB - atA) / bend) * (b - a)) / 4;
  return vertex > a && vertex < b ? vertex : undefined;
}

/** The middle of the last interval across which the sign changes. */
function jumpBetween(difference: Difference, from: number, to: number, atFrom: number, width: number): number {
  let [low, high] = [from, to];
  while (high - low > width) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (Math.sign(difference.at(middle)) === Math.sign(atFrom)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function bisect(difference: Difference, from: number, to: number, atFrom: number): number {
  const sign = Math.sign(atFrom);
  let [low, high] = [from, to];
  for (;;) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    const value = difference.at(middle);
    if (value === 0) return middle;
    if (Math.sign(value) === sign) low = middle;
    else high = middle;
  }
  return Math.abs(difference.at(low)) <= Math.abs(difference.at(high)) ? low : high;
}

/** Option less baseline as a function of one input. */
class Difference {
  readonly degree: 0 | 1 | 2;
  /** The larger of the two totals that were last subtracted. */
  size = 0;
  private readonly sides: readonly WhatIf[];
  private readonly ranges: RangeEvaluator;
  private readonly offset: number;

  constructor(
    study: Study,
    formulas: ReadonlyMap<number, Formula>,
    option: StudyOption,
    quantity: string,
    input: string,
  ) {
    const { model, baseline } = study;
    this.offset = offsetOf(study, quantity);
    const placesOf = (side: StudyOption): readonly MovedPlace[] => movedPlaces(study, side, input);
    const output = model.outputs.findIndex(({ name }) => name === quantity);
    const asked = stepsThatDiffer(study, [option, baseline], output, needs(model, [quantity]).steps);
    this.sides = [option, baseline].map((side) => new WhatIf(study, side, [input], [], asked));
    const steps = [option, baseline].map((side) =>
      stepsTouched(study, side, [input]).map((touched, i) => touched & asked[i]!),
    ) as [Uint8Array, Uint8Array];
    const [ofOption, ofBaseline] = [option, baseline].map(
      (side, i) => degrees(model, formulas, steps[i]!, placesOf(side)).get(output) ?? 0,
    ) as [0 | 1 | 2, 0 | 1 | 2];
    this.degree = Math.max(ofOption, ofBaseline) as 0 | 1 | 2;
    const either = steps[0].map((touched, i) => touched | steps[1][i]!);
    this.ranges = new RangeEvaluator(model, formulas, option, baseline, [placesOf(option), placesOf(baseline)], either);
  }

  at(value: number): number {
    const [option, baseline] = this.sides.map((side) => side.at([value])[this.offset]!) as [number, number];
    this.size = Math.max(Math.abs(option), Math.abs(baseline));
    return option - baseline;
  }

  /** What encloses the difference between two values, and whether it may jump there. */
  range(from: number, to: number): DifferenceRange {
    const { low, high, jumps } = this.ranges.evaluate(this.offset, from, to);
    // Rounding leaves a trace of the two totals.
    const trace = low === high ? 0 : nothing * this.size;
    return { low: low - trace, high: high + trace, jumps };
  }
}
