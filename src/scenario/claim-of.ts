/** What a published sentence claims of a scenario: a link carries it, so that anyone can ask again whether it holds. */
import { ScenarioError, quote } from './scenario-error.ts';

/** What is claimed to be lower: total cost, or facility power. */
export const claimSubjects = ['cost', 'power'] as const;
export type ClaimSubject = (typeof claimSubjects)[number];

/**
 * How much is claimed. less: the option is below another. named: the same, and options that are lower still are named.
 * least: it is below all others. likely: it is below another in most simulated cases. open: which of the two is lower is not
 * settled. same: the two do not differ.
 */
export const claimForms = ['less', 'named', 'least', 'likely', 'open', 'same'] as const;
export type ClaimForm = (typeof claimForms)[number];

/** One claim. Of `least` the other option is the next lowest, whichever that is. */
export interface ClaimOf {
  readonly about: ClaimSubject;
  readonly form: ClaimForm;
  readonly option: string;
  readonly against?: string;
}

/** `cost,less,cpo,retimed`: what a link says of a claim. */
export const textOfClaim = ({ about, form, option, against }: ClaimOf): string =>
  [about, form, option, ...(against === undefined ? [] : [against])].join(',');

/** @throws ScenarioError for what is no claim on options of these ids. */
export function readClaim(text: string, options: readonly string[]): ClaimOf {
  const refuse = (): never => {
    throw new ScenarioError('claim', quote(text), { id: 'claim' });
  };
  const [about, form, option, against, ...more] = text.split(',');
  const known = <Of extends string>(all: readonly Of[], one: string | undefined): Of =>
    all.find((id) => id === one) ?? refuse();
  const claim = { about: known(claimSubjects, about), form: known(claimForms, form), option: known(options, option) };
  if (more.length > 0 || (claim.form === 'least') !== (against === undefined)) return refuse();
  if (against === undefined) return claim;
  if (against === option) return refuse();
  return { ...claim, against: known(options, against) };
}
