import type { Term } from './check.ts';
import type { Resolved } from './names.ts';

/** A term and all terms in it. */
function* parts(term: Term): Generator<Term> {
  yield term;
  if (term.kind === 'reference') return;
  for (const part of Object.values(term) as unknown[])
    for (const item of Array.isArray(part) ? (part as unknown[]) : [part])
      if (typeof item === 'object' && item !== null && 'kind' in item) yield* parts(item as Term);
}

export function someTerm(term: Term, test: (part: Term) => boolean): boolean {
  for (const part of parts(term)) if (test(part)) return true;
  return false;
}

/** What the names in a term stand for. */
export function* references(term: Term): Generator<Resolved> {
  for (const part of parts(term)) if (part.kind === 'reference') yield part.to;
}

export const overYears = (term: Term): boolean => someTerm(term, ({ kind }) => kind === 'overYears');

export const usesDiscount = (term: Term): boolean =>
  someTerm(term, (part) => part.kind === 'overYears' && part.discounted);
