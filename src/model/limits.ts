/** Numbers that the sheets, the compiler and the engine share. */

/** Most years that a horizon may have; rows of years take this many places in the arrays. */
export const mostYears = 30;

/** A count this near to a whole number is that number: rounding up and down goes by it. Relative from 1 upwards. */
export const countTolerance = 1e-12;

/**
 * What differs by no more than this share of what it is a difference of does not differ: the rest is rounding of the sums.
 */
export const differenceTolerance = 1e-12;
