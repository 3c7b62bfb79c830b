/** P10, P50 and P90 of a result: a tenth, half and nine tenths of the draws lie below. In the unit of the result. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const shares = [0.1, 0.5, 0.9] as const;

/** So many values are kept and their percentiles are exact; of more, only what lies near a percentile is resolved. */
export const exactUpTo = 8192;

/**
 * Percentiles of values that come in blocks and in no order, in memory that does not grow with their number. Up to 8,192 values they are
 * exact, linear between neighbours. From then on each percentile is bracketed with six standard deviations of its rank
 * to spare and counted into 256 cells: it is off by less than a cell, some hundredth of its own sampling error.
 */
export class PercentileCounter {
  private readonly kept: Float64Array;
  private count = 0;
  private brackets: readonly Bracket[] | undefined;

  /** @param expected How many values will come at most. */
  constructor(expected: number) {
    this.kept = new Float64Array(Math.min(expected, exactUpTo));
  }

  /** Values that are not a number are left out. */
  add(value: number): void {
    if (Number.isNaN(value)) return;
    if (this.count < this.kept.length) this.kept[this.count] = value;
    else {
      this.brackets ??= bracket(this.kept);
      for (const one of this.brackets) one.add(value);
    }
    this.count += 1;
  }

  /** Undefined without values. */
  percentiles(): Percentiles | undefined {
    if (this.count === 0) return undefined;
    const { count, brackets } = this;
    const [p10, p50, p90] = brackets
      ? shares.map((share, i) => brackets[i]!.valueAt(share * (count - 1)))
      : exactPercentiles(this.kept.subarray(0, count));
    return { p10: p10!, p50: p50!, p90: p90! };
  }
}

/** Linear between the two neighbours of the rank. Browsers sort numbers in compiled code, which is fast the first time too. */
function exactPercentiles(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  return shares.map((share) => {
    const rank = share * (sorted.length - 1);
    const below = Math.floor(rank);
    const value = sorted[below]!;
    return rank === below ? value : value + (rank - below) * (sorted[below + 1]! - value);
  });
}

function bracket(pilot: Float64Array): Bracket[] {
  const sorted = pilot.slice().sort();
  return shares.map((share) => {
    const spread = 6 * Math.sqrt((share * (1 - share)) / sorted.length);
    const at = (rank: number): number =>
      sorted[Math.min(sorted.length - 1, Math.max(0, Math.round(rank * (sorted.length - 1))))]!;
    const one = new Bracket(at(share - spread), at(share + spread));
    for (const value of sorted) one.add(value);
    return one;
  });
}

const cells = 256;

/** Counts values below a bracket, and in equal cells within it, each with its own least and most. */
class Bracket {
  private readonly counts = new Float64Array(cells + 2);
  private readonly least = new Float64Array(cells + 2).fill(Infinity);
  private readonly most = new Float64Array(cells + 2).fill(-Infinity);
  private readonly perCell: number;

  constructor(
    private readonly low: number,
    private readonly high: number,
  ) {
    // Of a width near the smallest double it would be infinite, and times 0 no number.
    this.perCell = high > low ? Math.min(Number.MAX_VALUE, cells / (high - low)) : 0;
  }

  add(value: number): void {
    const cell =
      value < this.low
        ? 0
        : value > this.high
          ? cells + 1
          : 1 + Math.min(cells - 1, Math.floor((value - this.low) * this.perCell));
    this.counts[cell]! += 1;
    if (value < this.least[cell]!) this.least[cell] = value;
    if (value > this.most[cell]!) this.most[cell] = value;
  }

  valueAt(rank: number): number {
    const below = Math.floor(rank);
    const value = this.ranked(below);
    return rank === below ? value : value + (rank - below) * (this.ranked(below + 1) - value);
  }

  /** The value of a whole rank from 0, taken as evenly spread within its cell. */
  private ranked(rank: number): number {
    let before = 0;
    let cell = 0;
    while (before + this.counts[cell]! <= rank) before += this.counts[cell++]!;
    const [count, least, most] = [this.counts[cell]!, this.least[cell]!, this.most[cell]!];
    return count === 1 ? least : least + ((rank - before) / (count - 1)) * (most - least);
  }
}
