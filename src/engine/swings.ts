import { differenceTolerance } from '../model/limits.ts';
import { bandValues, type Band, type Sampler } from './band.ts';
import { outputNames } from './evaluate.ts';
import { sameOutputs } from './same.ts';
import { combine, isMovedBy, offsetOf, type Study, type StudyInput, type StudyOption } from './study.ts';
import { WhatIf } from './what-if.ts';

/** What one input does to a result when it goes from its P10 to its P90, the rest typical. */
export interface Swing {
  readonly input: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** Size of the move between the two ends. */
  readonly swing: number;
}

/** How much an input counts in a result. */
export interface Weight {
  readonly input: string;
  readonly weight: number;
}

/** Quantities of one option at both ends of an input, in their order; rows of years with their first. */
interface Ends {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** With the input a hundredth larger; that of a count is never moved so. */
  readonly nudged: Float64Array | undefined;
}

/** Quantities of every option at both ends of every band. */
export class Swings {
  private readonly rows: ReadonlyMap<string, number>;
  /** Of an option and a quantity; differences ask for them again. */
  private readonly known = new Map<string, readonly Weight[]>();

  /**
   * @param quantities The names of the quantities in ends.
   * @param ends By input, then option.
   */
  private constructor(
    private readonly study: Study,
    quantities: readonly string[],
    private readonly ends: ReadonlyMap<string, readonly Ends[]>,
    private readonly offsets: Int32Array,
  ) {
    this.rows = new Map(quantities.map((name, row) => [name, row]));
  }

  /** Evaluates all ends. It pauses while it works. */
  static *of(study: Study, quantities: readonly string[]): Generator<void, Swings, void> {
    const offsets = Int32Array.from(quantities, (name) => offsetOf(study, name));
    const ends = new Map<string, readonly Ends[]>();
    for (const input of study.inputs) {
      if (input.whole && input.low === input.high) continue;
      const ofOptions: Ends[] = [];
      for (const option of study.options) {
        ofOptions.push(endsOf(study, option, input, offsets));
        yield;
      }
      ends.set(input.name, ofOptions);
    }
    return new Swings(study, quantities, ends, offsets);
  }

  /** Of one quantity of an option, largest first; inputs that move it by no more than rounding are left out. */
  ofQuantity(optionId: string, quantity: string): Swing[] {
    const option = this.indexOf(optionId);
    return this.sorted(quantity, [option], (ends, row) => [ends[option]!.low[row]!, ends[option]!.high[row]!]);
  }

  /** Of option less baseline. */
  ofDifference(optionId: string, quantity: string): Swing[] {
    const [option, baseline] = [this.indexOf(optionId), this.study.options.indexOf(this.study.baseline)];
    return this.sorted(quantity, [option, baseline], (ends, row) => {
      const [of, base] = [ends[option]!, ends[baseline]!];
      return [of.low[row]! - base.low[row]!, of.high[row]! - base.high[row]!];
    });
  }

  /**
   * How much each input counts in a quantity of an option: by what it contributes, its value times the slope, or by its
   * swing where that is more. A figure without a band counts as much as one with.
   */
  weightsOfQuantity(optionId: string, quantity: string): readonly Weight[] {
    const key = `${optionId} ${quantity}`;
    let weights = this.known.get(key);
    if (!weights) this.known.set(key, (weights = this.findWeights(optionId, quantity)));
    return weights;
  }

  private findWeights(optionId: string, quantity: string): Weight[] {
    const option = this.indexOf(optionId);
    const typical = this.study.options[option]!.y;
    const least = this.roundingOf(quantity, [option]);
    return this.weighed(this.ofQuantity(optionId, quantity), quantity, (ends, row) =>
      contribution(ends[option]!.nudged?.[row], typical[this.offsets[row]!]!, least),
    );
  }

  /** How much each input counts in a quantity of option less baseline; empty where the two have it in common. */
  weightsOfDifference(optionId: string, quantity: string): Weight[] {
    const { options, baseline } = this.study;
    const [option, base] = [this.indexOf(optionId), options.indexOf(baseline)];
    const output = outputNames(this.study.model).index.get(quantity)!;
    if (sameOutputs(this.study, options[option]!, baseline)[output]) return [];
    const least = this.roundingOf(quantity, [option, base]);
    return this.weighed(this.ofDifference(optionId, quantity), quantity, (ends, row) => {
      // Of every option or of none.
      const nudged = ends[option]!.nudged?.[row];
      if (nudged === undefined) return 0;
      const offset = this.offsets[row]!;
      return contribution(nudged - ends[base]!.nudged![row]!, options[option]!.y[offset]! - baseline.y[offset]!, least);
    });
  }

  private weighed(
    swings: readonly Swing[],
    quantity: string,
    contributionOf: (ends: readonly Ends[], row: number) => number,
  ): Weight[] {
    const row = this.rows.get(quantity)!;
    const bySwing = new Map(swings.map(({ input, swing }) => [input, swing]));
    const weights: Weight[] = [];
    for (const [input, ends] of this.ends) {
      const weight = Math.max(contributionOf(ends, row), bySwing.get(input) ?? 0);
      if (weight > 0) weights.push({ input, weight });
    }
    return weights.sort((a, b) => b.weight - a.weight);
  }

  private indexOf(id: string): number {
    return this.study.options.findIndex((option) => option.id === id);
  }

  /** What rounding may move a quantity of these options by, or the difference of the two. */
  private roundingOf(quantity: string, options: readonly number[]): number {
    const offset = this.offsets[this.rows.get(quantity)!]!;
    return differenceTolerance * Math.max(...options.map((i) => Math.abs(this.study.options[i]!.y[offset]!)));
  }

  private sorted(
    quantity: string,
    options: readonly number[],
    read: (ends: readonly Ends[], row: number) => [number, number],
  ): Swing[] {
    const least = this.roundingOf(quantity, options);
    const row = this.rows.get(quantity)!;
    const swings: Swing[] = [];
    for (const [input, ends] of this.ends) {
      const [atLow, atHigh] = read(ends, row);
      const swing = Math.abs(atHigh - atLow);
      if (swing > least) swings.push({ input, atLow, atHigh, swing });
    }
    return swings.sort((a, b) => b.swing - a.swing);
  }
}

/** The two values between which an input is moved, in its own unit. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** From P10 to P90 of what is drawn, extended to include the typical value; its parents at theirs. */
export function spanOf({ sampler, typical }: Pick<Study, 'sampler' | 'typical'>, input: StudyInput): Span {
  const { low, high } = drawnSpan(input, sampler);
  const valueAt = (own: number): number => combine(input, own, (parent) => typical.get(parent)!);
  return { low: valueAt(low), high: valueAt(high) };
}

/** Edition 2026.11 moved inputs between the ends of their bands. */
function drawnSpan(band: Band, sampler: Sampler): Span {
  if (sampler === 'triangular') return band;
  const values = bandValues(band, sampler);
  return { low: Math.min(band.typical, values.at(0.1)), high: Math.max(band.typical, values.at(0.9)) };
}

const nudge = 0.01;

/** What a value contributes to a result: its size times the slope. */
const contribution = (nudged: number | undefined, typical: number, least: number): number =>
  nudged === undefined || Math.abs(nudged - typical) <= least ? 0 : Math.abs(nudged - typical) / nudge;

function endsOf(study: Study, option: StudyOption, input: StudyInput, offsets: Int32Array): Ends {
  const typical = study.typical.get(input.name)!;
  const isNudged = !input.whole;
  if (!isMovedBy(study, option, input.name)) {
    const same = Float64Array.from(offsets, (offset) => option.y[offset]!);
    return { low: same, high: same, nudged: isNudged ? same : undefined };
  }
  const whatIf = new WhatIf(study, option, [input.name]);
  const at = (value: number): Float64Array => {
    const y = whatIf.at([value]);
    const values = new Float64Array(offsets.length);
    // Written out: a mapping of thousands takes most of the time.
    for (let i = 0; i < offsets.length; i++) values[i] = y[offsets[i]!]!;
    return values;
  };
  const { low, high } = input.low < input.high ? spanOf(study, input) : { low: typical, high: typical };
  return {
    low: at(low),
    high: at(high),
    nudged: isNudged ? at(typical * (1 + nudge)) : undefined,
  };
}
