/** All options at once: how often each is lowest, and what choosing it costs over the best choice of each draw. */

/** What the draws say of one metric. Options stand in the order of the study. */
export interface Ranked {
  /** Mean over the draws. */
  readonly means: readonly number[];
  /** Share of the draws in which an option is lowest, ties split; they add up to 1. */
  readonly chancesLowest: readonly number[];
  /** Mean over the draws of an option less the lowest of that draw; the smallest is the value of perfect information. */
  readonly regrets: readonly number[];
  /** Of every two options. */
  readonly pairs: readonly RankedPair[];
}

export interface RankedPair {
  readonly a: number;
  readonly b: number;
  /** Share of the draws in which a is lower, ties half. */
  readonly chanceALower: number;
  /** Whether the two were the same in every draw. */
  readonly equal: boolean;
}

/** Counts one metric over draws that come in blocks. */
export class RankingCounter {
  private readonly sums: Float64Array;
  private readonly lowest: Float64Array;
  private lowestSum = 0;
  private readonly lower: Float64Array;
  private readonly ties: Float64Array;

  constructor(private readonly options: number) {
    this.sums = new Float64Array(options);
    this.lowest = new Float64Array(options);
    this.lower = new Float64Array(options * options);
    this.ties = new Float64Array(options * options);
  }

  /** @param rows The metric of each option, a draw an entry. */
  count(rows: readonly Float64Array[], length: number): void {
    const { options, sums, lowest, lower, ties } = this;
    for (let i = 0; i < length; i++) {
      let least = Infinity;
      let sharing = 0;
      let at = 0;
      for (let a = 0; a < options; a++) {
        const value = rows[a]![i]!;
        sums[a]! += value;
        if (value < least) {
          least = value;
          sharing = 1;
          at = a;
        } else if (value === least) sharing += 1;
      }
      this.lowestSum += least;
      if (sharing === 1) lowest[at]! += 1;
      else for (let a = 0; a < options; a++) if (rows[a]![i] === least) lowest[a]! += 1 / sharing;
    }
    for (let a = 0; a < options; a++)
      for (let b = a + 1; b < options; b++) {
        const [of, other] = [rows[a]!, rows[b]!];
        let below = 0;
        let same = 0;
        for (let i = 0; i < length; i++) {
          if (of[i]! < other[i]!) below++;
          else if (of[i] === other[i]) same++;
        }
        lower[a * options + b]! += below;
        ties[a * options + b]! += same;
      }
  }

  result(draws: number): Ranked {
    const { options, lowestSum, lower, ties } = this;
    const means = Array.from(this.sums, (sum) => sum / draws);
    const pairs: RankedPair[] = [];
    for (let a = 0; a < options; a++)
      for (let b = a + 1; b < options; b++) {
        const [below, same] = [lower[a * options + b]!, ties[a * options + b]!];
        pairs.push({ a, b, chanceALower: (below + same / 2) / draws, equal: same === draws });
      }
    return {
      means,
      chancesLowest: Array.from(this.lowest, (count) => count / draws),
      // Rounding of two large sums leaves no loss below 0.
      regrets: means.map((mean) => Math.max(0, mean - lowestSum / draws)),
      pairs,
    };
  }
}
