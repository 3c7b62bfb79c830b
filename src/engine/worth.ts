/**
 * What it is worth to know an input before choosing: the expected value of partial perfect information (EVPPI), by
 * regression of each option's cost on the input (M. Strong, J. E. Oakley, A. Brennan, Estimating multiparameter partial
 * expected value of perfect information from a probabilistic sensitivity analysis sample, 2014).
 */

/** Draws of one input are gathered in so many cells of its range: memory does not grow with them. */
const cells = 128;
/** Legendre polynomials up to this degree. */
const degree = 5;
const terms = degree + 1;

/** The costs of all options by cells of one input. */
export class WorthCounter {
  private readonly counts = new Float64Array(cells);
  private readonly values = new Float64Array(cells);
  private readonly costs: readonly Float64Array[];
  private readonly perUnit: number;

  /** @param low The lowest value that can be drawn. @param high The highest. */
  constructor(
    private readonly low: number,
    private readonly high: number,
    options: number,
  ) {
    this.costs = Array.from({ length: options }, () => new Float64Array(cells));
    this.perUnit = cells / (high - low);
  }

  /** @param drawn The input. @param rows The cost of each option. A draw an entry. */
  count(drawn: Float64Array, rows: readonly Float64Array[], length: number, at: Int32Array): void {
    const { low, perUnit, counts, values, costs } = this;
    for (let i = 0; i < length; i++) {
      const cell = Math.min(cells - 1, Math.max(0, Math.floor((drawn[i]! - low) * perUnit)));
      at[i] = cell;
      counts[cell]! += 1;
      values[cell]! += drawn[i]!;
    }
    for (let o = 0; o < costs.length; o++) {
      const [cost, row] = [costs[o]!, rows[o]!];
      for (let i = 0; i < length; i++) cost[at[i]!]! += row[i]!;
    }
  }

  /** The expected loss that knowing the input avoids. */
  worth(): number {
    const { low, high, counts, values, costs } = this;
    const used = Array.from(counts.keys()).filter((cell) => counts[cell]! > 0);
    const basis = used.map((cell) => legendre((2 * (values[cell]! / counts[cell]! - low)) / (high - low) - 1));
    const gram = Array.from({ length: terms }, (_, j) =>
      Array.from({ length: terms }, (_unused, k) =>
        used.reduce((sum, cell, c) => sum + counts[cell]! * basis[c]![j]! * basis[c]![k]!, 0),
      ),
    );
    const fits = costs.map((cost) => {
      const right = Array.from({ length: terms }, (_, j) =>
        used.reduce((sum, cell, c) => sum + cost[cell]! * basis[c]![j]!, 0),
      );
      const coefficients = solve(gram, right);
      return basis.map((row) => row.reduce((sum, value, j) => sum + value * coefficients[j]!, 0));
    });
    const draws = used.reduce((sum, cell) => sum + counts[cell]!, 0);
    const mean = (value: (c: number) => number): number =>
      used.reduce((sum, cell, c) => sum + counts[cell]! * value(c), 0) / draws;
    const best = Math.min(...fits.map((fit) => mean((c) => fit[c]!)));
    return Math.max(0, best - mean((c) => Math.min(...fits.map((fit) => fit[c]!))));
  }
}

/** P0 to P5 at a point of [-1, 1], by Bonnet's recursion. */
function legendre(x: number): number[] {
  const values = [1, x];
  for (let n = 1; n < degree; n++) values.push(((2 * n + 1) * x * values[n]! - n * values[n - 1]!) / (n + 1));
  return values;
}

/** Symmetric equations by elimination with pivots; a direction that the draws do not span gets 0. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const scale = Math.max(...rows.map((row, i) => Math.abs(row[i]!)));
  const solved: number[] = [];
  for (let column = 0; column < terms; column++) {
    const from = solved.length;
    let pivot = from;
    for (let row = from + 1; row < terms; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    if (from >= terms || Math.abs(rows[pivot]![column]!) <= 1e-12 * scale) continue;
    [rows[from], rows[pivot]] = [rows[pivot]!, rows[from]!];
    for (let row = 0; row < terms; row++) {
      if (row === from) continue;
      const factor = rows[row]![column]! / rows[from]![column]!;
      if (factor !== 0) for (let k = column; k <= terms; k++) rows[row]![k]! -= factor * rows[from]![k]!;
    }
    solved.push(column);
  }
  const result = new Array<number>(terms).fill(0);
  solved.forEach((column, row) => (result[column] = rows[row]![terms]! / rows[row]![column]!));
  return result;
}
