/** Numbers that the sheets, the compiler and the engine share. */

/** Most years that a horizon may have; rows of years take this many places in the arrays. */
export const mostYears = 30;

/** A count this near to a whole number is that number: rounding up and down goes by it. Relative from 1 upwards. */
export const countTolerance = 1e-12;

/** Two amounts that differ by at most this share of their size are equal: the rest is rounding in the sums behind them. */
export const differenceTolerance = 1e-12;
