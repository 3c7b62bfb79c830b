import { offsetOf, stepsTouched, type Study, type StudyOption, type UncertainInput } from './study.ts';

/** What one input does to a result when it goes from the low to the high end of its band, the rest typical. */
export interface Swing {
  readonly input: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** Size of the move between the two ends. */
  readonly swing: number;
}

/** Quantities of one option at both ends of a band, in their order; rows of years with their first. */
interface Ends {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Quantities of every option at both ends of every band. */
export class Swings {
  /**
   * @param quantities The names of the quantities in ends.
   * @param ends By input, then option.
   */
  private constructor(
    private readonly study: Study,
    private readonly quantities: readonly string[],
    private readonly ends: ReadonlyMap<string, readonly Ends[]>,
  ) {}

  /** Evaluates all ends. It pauses while it works. */
  static *of(study: Study, quantities: readonly string[]): Generator<void, Swings, void> {
    const sides = study.options.map((option) => ({ option, x: option.x.slice(), y: option.y.slice() }));
    const offsets = Int32Array.from(quantities, (name) => offsetOf(study, name));
    const ends = new Map<string, readonly Ends[]>();
    for (const input of study.uncertain) {
      ends.set(
        input.name,
        sides.map((side) => endsOf(study, side, input, offsets)),
      );
      if (ends.size % 4 === 0) yield;
    }
    return new Swings(study, quantities, ends);
  }

  /** Of one quantity of an option, largest first; inputs that do not move it are left out. */
  ofQuantity(optionId: string, quantity: string): Swing[] {
    const option = this.indexOf(optionId);
    return this.sorted(quantity, (ends, row) => [ends[option]!.low[row]!, ends[option]!.high[row]!]);
  }

  /** Of option less baseline. */
  ofDifference(optionId: string, quantity: string): Swing[] {
    const [option, baseline] = [this.indexOf(optionId), this.study.options.indexOf(this.study.baseline)];
    return this.sorted(quantity, (ends, row) => {
      const [of, base] = [ends[option]!, ends[baseline]!];
      return [of.low[row]! - base.low[row]!, of.high[row]! - base.high[row]!];
    });
  }

  private indexOf(id: string): number {
    return this.study.options.findIndex((option) => option.id === id);
  }

  private sorted(quantity: string, read: (ends: readonly Ends[], row: number) => [number, number]): Swing[] {
    const row = this.quantities.indexOf(quantity);
    const swings: Swing[] = [];
    for (const [input, ends] of this.ends) {
      const [atLow, atHigh] = read(ends, row);
      const swing = Math.abs(atHigh - atLow);
      if (swing > 0) swings.push({ input, atLow, atHigh, swing });
    }
    return swings.sort((a, b) => b.swing - a.swing);
  }
}

function endsOf(
  study: Study,
  { option, x, y }: { readonly option: StudyOption; readonly x: Float64Array; readonly y: Float64Array },
  { name, low, typical, high }: UncertainInput,
  offsets: Int32Array,
): Ends {
  const { model } = study;
  const steps = stepsTouched(study, option, [name]);
  const places = option.places.get(name) ?? [];
  const at = (value: number): Float64Array => {
    for (const offset of places) x[offset] = value;
    model.evaluate(x, y, steps);
    const row = new Float64Array(offsets.length);
    for (let i = 0; i < offsets.length; i++) row[i] = y[offsets[i]!]!;
    return row;
  };
  const ends = { low: at(low), high: at(high) };
  at(typical);
  return ends;
}
