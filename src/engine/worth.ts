/**
 * What it is worth to know an input before choosing: the expected value of partial perfect information (EVPPI), by
 * regression of each option's cost on the input (M. Strong, J. E. Oakley, A. Brennan, Estimating multiparameter partial
 * expected value of perfect information from a probabilistic sensitivity analysis sample, 2014).
 */

/** Draws of one input are gathered in so many cells of its range: memory does not grow with them. */
const cells = 64;
/** Legendre polynomials up to this degree. */
const degree = 5;
const terms = degree + 1;

/** Costs are added up four at a time: a loop over a handful of options takes twice as long. */
const lane = 4;

/** How many numbers stand for one draw in the costs that are counted: option less first option, filled up with 0. */
export const costWidth = (options: number): number => Math.ceil((options - 1) / lane) * lane;

/** The costs of all options by cells of one input, as differences from the first: a worth is of differences alone. */
export class WorthCounter {
  /** By cell: how many draws, their sum of values, and the sums of the costs. */
  private readonly sums: Float64Array;
  private readonly lanes: number;
  private readonly width: number;
  private readonly perUnit: number;

  /** @param low The lowest value that can be drawn. @param high The highest. */
  constructor(
    private readonly low: number,
    private readonly high: number,
    private readonly options: number,
  ) {
    this.lanes = costWidth(options);
    this.width = 2 + this.lanes;
    this.sums = new Float64Array(cells * this.width);
    this.perUnit = cells / (high - low);
  }

  /** @param drawn The input, a draw an entry. @param costs Of each draw as many as costWidth says. */
  count(drawn: Float64Array, costs: Float64Array, length: number): void {
    const { low, perUnit, sums, width, lanes } = this;
    for (let i = 0, cost = 0; i < length; i++) {
      const value = drawn[i]!;
      // The highest value has no cell of its own.
      const cell = ((value - low) * perUnit) | 0;
      let at = (cell < cells ? cell : cells - 1) * width;
      sums[at]! += 1;
      sums[at + 1]! += value;
      at += 2;
      for (let c = 0; c < lanes; c += lane, at += lane, cost += lane) {
        sums[at]! += costs[cost]!;
        sums[at + 1]! += costs[cost + 1]!;
        sums[at + 2]! += costs[cost + 2]!;
        sums[at + 3]! += costs[cost + 3]!;
      }
    }
  }

  /** The expected loss that knowing the input avoids. */
  worth(): number {
    const { low, high, sums, width, options } = this;
    const others = options - 1;
    const basis = new Float64Array(cells * terms);
    const gram = new Float64Array(terms * terms);
    const right = new Float64Array(terms * others);
    let draws = 0;
    for (let cell = 0; cell < cells; cell++) {
      const count = sums[cell * width]!;
      if (count === 0) continue;
      draws += count;
      const row = cell * terms;
      legendre((2 * (sums[cell * width + 1]! / count - low)) / (high - low) - 1, basis, row);
      for (let j = 0; j < terms; j++) {
        const value = basis[row + j]!;
        for (let k = 0; k <= j; k++) gram[j * terms + k]! += count * value * basis[row + k]!;
        for (let o = 0; o < others; o++) right[o * terms + j]! += value * sums[cell * width + 2 + o]!;
      }
    }
    const fits = solve(gram, right, others);
    const means = new Float64Array(options);
    let leastOfEach = 0;
    for (let cell = 0; cell < cells; cell++) {
      // A cell without draws adds nothing.
      const count = sums[cell * width]!;
      // The first option, of which the others are differences.
      let least = 0;
      for (let o = 0; o < others; o++) {
        let cost = 0;
        for (let j = 0; j < terms; j++) cost += fits[o * terms + j]! * basis[cell * terms + j]!;
        means[o + 1]! += count * cost;
        if (cost < least) least = cost;
      }
      leastOfEach += count * least;
    }
    return Math.max(0, (Math.min(...means) - leastOfEach) / draws);
  }
}

/** P0 to P5 at a point of [-1, 1], by Bonnet's recursion. */
function legendre(x: number, values: Float64Array, at: number): void {
  values[at] = 1;
  values[at + 1] = x;
  for (let n = 1; n < degree; n++)
    values[at + n + 1] = ((2 * n + 1) * x * values[at + n]! - n * values[at + n - 1]!) / (n + 1);
}

/**
 * Symmetric equations for each option, by Cholesky factors; a direction that the draws do not span gets 0.
 * @param gram Its lower triangle; it is overwritten with the factors.
 * @param right The right sides; they are overwritten with what is found.
 */
function solve(gram: Float64Array, right: Float64Array, options: number): Float64Array {
  const scale = gram[0]!;
  for (let j = 0; j < terms; j++) {
    for (let k = 0; k <= j; k++) {
      let sum = gram[j * terms + k]!;
      for (let m = 0; m < k; m++) sum -= gram[j * terms + m]! * gram[k * terms + m]!;
      if (k < j) gram[j * terms + k] = gram[k * terms + k]! > 0 ? sum / gram[k * terms + k]! : 0;
      else gram[j * terms + j] = sum > 1e-12 * scale ? Math.sqrt(sum) : 0;
    }
  }
  for (let o = 0; o < options; o++) {
    const at = o * terms;
    for (let j = 0; j < terms; j++) {
      for (let m = 0; m < j; m++) right[at + j]! -= gram[j * terms + m]! * right[at + m]!;
      right[at + j] = gram[j * terms + j]! > 0 ? right[at + j]! / gram[j * terms + j]! : 0;
    }
    for (let j = terms - 1; j >= 0; j--) {
      for (let m = j + 1; m < terms; m++) right[at + j]! -= gram[m * terms + j]! * right[at + m]!;
      right[at + j] = gram[j * terms + j]! > 0 ? right[at + j]! / gram[j * terms + j]! : 0;
    }
  }
  return right;
}
