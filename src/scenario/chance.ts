/** What a share of the draws is worth: the words for it, and the limits that every answer goes by. */

/** How clear it is which architecture is lowest: from 90 % of the draws, from 66 %, or less. */
export type DecisionVerdict = 'settled' | 'leaning' | 'not-settled';

/** An option that is lowest in this share of the draws is settled. */
export const settledFrom = 0.9;
/** One that is lowest in this share leads. */
export const leaningFrom = 0.66;
/** 0.66 and 1 − 0.34 must count as equal. */
export const lastDigit = 1e-12;
/** With fewer draws, percentiles of two seeds differ by at least a tenth of the range, and a mean is too uncertain to compare. */
export const enoughDraws = 256;

/** The word for a chance of being lowest, from the unrounded share. */
export function verdictOfChance(chance: number): DecisionVerdict {
  if (chance >= settledFrom - lastDigit) return 'settled';
  return chance >= leaningFrom - lastDigit ? 'leaning' : 'not-settled';
}
