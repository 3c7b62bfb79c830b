/** What a reader chooses to claim, of the options that are compared. */
import type { ClaimOf, ClaimSubject } from '../../scenario/claim-of.ts';

export interface ClaimChoice {
  readonly about: ClaimSubject;
  readonly option: string;
  readonly against: string;
}

/** Stands for all other options; no id has a sign like this. */
export const everyOther = '*';

export const claimChosen = ({ about, option, against }: ClaimChoice): ClaimOf =>
  against === everyOther ? { about, form: 'least', option } : { about, form: 'less', option, against };

/** Two options of the comparison: those chosen, as long as there are both; at first one against the reference. */
export function amongCompared(choice: ClaimChoice, ids: readonly string[], reference: string): ClaimChoice {
  const other = (id: string): string | undefined => ids.find((one) => one !== id);
  const option = ids.includes(choice.option) ? choice.option : (other(reference) ?? reference);
  const isThere = choice.against === everyOther || (ids.includes(choice.against) && choice.against !== option);
  const usual = option === reference ? (other(reference) ?? everyOther) : reference;
  return { ...choice, option, against: isThere ? choice.against : usual };
}
