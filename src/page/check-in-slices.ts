import type { Catalog } from '../catalog/catalog.ts';
import type { Claim, ClaimsData } from '../catalog/types.ts';
import { checkClaims, type CheckedClaim } from '../scenario/check-claims.ts';

/** A claim with its verdict, or with what was thrown where it has none. */
export type ClaimResult =
  | { readonly claim: Claim; readonly checked: CheckedClaim }
  | { readonly claim: Claim; readonly refusal: unknown };

export const outcomeOf = (result: ClaimResult): string =>
  'checked' in result ? result.checked.verdict : 'not-computed';

/** Computes a claim. One that the present tables or sheets refuse leaves the others alone. */
export function checkClaim(claim: Claim, { scenarios }: ClaimsData, catalog: Catalog): ClaimResult {
  try {
    return { claim, checked: checkClaims({ claims: [claim], scenarios }, catalog)[0]! };
  } catch (error) {
    return { claim, refusal: error };
  }
}

/** Longest slice of work before the browser may draw and answer, ms. */
const sliceMs = 5;

export async function checkInSlices(data: ClaimsData, catalog: Catalog): Promise<ClaimResult[]> {
  const results: ClaimResult[] = [];
  let start = performance.now();
  for (const claim of data.claims) {
    results.push(checkClaim(claim, data, catalog));
    if (performance.now() - start < sliceMs) continue;
    await pause();
    start = performance.now();
  }
  return results;
}

/** Lets the browser draw and answer. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
