import type { Catalog } from '../catalog/catalog.ts';
import type { Claim, ClaimsData } from '../catalog/types.ts';
import { inSlices } from '../parts/slices.ts';
import { checkClaims, type CheckedClaim } from '../scenario/check-claims.ts';

/** A claim with its verdict, or with what was thrown where it has none. */
export type ClaimResult =
  | { readonly claim: Claim; readonly checked: CheckedClaim }
  | { readonly claim: Claim; readonly refusal: unknown };

export const outcomeOf = (result: ClaimResult): string =>
  'checked' in result ? result.checked.verdict : 'not-computed';

/** Computes a claim. One that the present tables or sheets refuse leaves the others alone. */
function checkClaim(claim: Claim, { scenarios }: ClaimsData, catalog: Catalog): ClaimResult {
  try {
    return { claim, checked: checkClaims({ claims: [claim], scenarios }, catalog)[0]! };
  } catch (error) {
    return { claim, refusal: error };
  }
}

function* checking(data: ClaimsData, catalog: Catalog): Generator<void, ClaimResult[], void> {
  const results: ClaimResult[] = [];
  for (const claim of data.claims) {
    results.push(checkClaim(claim, data, catalog));
    yield;
  }
  return results;
}

/** Computes all claims without keeping the page from answering. */
export const checkInSlices = (data: ClaimsData, catalog: Catalog): Promise<ClaimResult[]> =>
  inSlices(checking(data, catalog));
