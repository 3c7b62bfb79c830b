/** Operators of two parts: all that reads formulas as data has one list of them. */
export const binaryOperators = ['+', '-', '*', '/', '^', '<', '<=', '>', '>=', '==', '!='] as const;
export type BinaryOperator = (typeof binaryOperators)[number];

const known: ReadonlySet<unknown> = new Set(binaryOperators);

/** Whether a formula is an operator with its two parts. */
export const isBinary = <F extends readonly [unknown, ...unknown[]]>(
  formula: F,
): formula is Extract<F, readonly [BinaryOperator, unknown, unknown]> => known.has(formula[0]);
