/** Rates as shares a year: 0.08 is 8 % a year. */
export interface InternalRates {
  /** Every rate in (-0.99, 10) at which the present value of the row is 0, ascending. */
  readonly roots: readonly number[];
  /** Why there is no rate to speak of: no root, or the option lends first and pays later. */
  readonly reason?: 'no-sign-change' | 'option-is-a-loan';
}

const lowestFactor = 1 / (1 + 10);
const highestFactor = 1 / (1 - 0.99);

/**
 * Internal rates of return of a row of amounts, the first at time 0.
 * With v = 1/(1 + rate) the present value is a polynomial in v; between two neighbouring roots of its derivative a
 * polynomial is monotonic, so bisection there finds every root, also where there are several.
 */
export function internalRates(amounts: readonly number[]): InternalRates {
  const first = amounts.find((amount) => amount !== 0);
  if (first === undefined) return { roots: [], reason: 'no-sign-change' };
  const roots = polynomialRoots(amounts, lowestFactor, highestFactor)
    .map((factor) => 1 / factor - 1)
    .filter((rate) => rate > -0.99 && rate < 10)
    .sort((a, b) => a - b);
  if (roots.length === 0) return { roots, reason: 'no-sign-change' };
  return first > 0 ? { roots, reason: 'option-is-a-loan' } : { roots };
}

const valueAt = (coefficients: readonly number[], v: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * v + coefficient, 0);

/** Size of the terms at v: what rounding is measured against. */
const sizeAt = (coefficients: readonly number[], v: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * v + Math.abs(coefficient), 0);

/** Roots in [low, high], low > 0, ascending; a double root once. */
function polynomialRoots(coefficients: readonly number[], low: number, high: number): number[] {
  const degree = coefficients.findLastIndex((coefficient) => coefficient !== 0);
  if (degree < 1) return [];
  const polynomial = coefficients.slice(0, degree + 1);
  const derivative = polynomial.slice(1).map((coefficient, i) => coefficient * (i + 1));
  const edges = [low, ...polynomialRoots(derivative, low, high), high];
  const isZero = (v: number): boolean => Math.abs(valueAt(polynomial, v)) <= 1e-14 * sizeAt(polynomial, v);
  const roots: number[] = [];
  const add = (v: number): void => {
    if (roots.length === 0 || v - roots.at(-1)! > 1e-12 * v) roots.push(v);
  };
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]!;
    if (isZero(edge)) add(edge);
    const next = edges[i + 1];
    if (next === undefined || isZero(edge) || isZero(next)) continue;
    if (Math.sign(valueAt(polynomial, edge)) !== Math.sign(valueAt(polynomial, next)))
      add(bisect(polynomial, edge, next));
  }
  return roots;
}

function bisect(polynomial: readonly number[], low: number, high: number): number {
  const sign = Math.sign(valueAt(polynomial, low));
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (Math.sign(valueAt(polynomial, middle)) === sign) low = middle;
    else high = middle;
  }
}
