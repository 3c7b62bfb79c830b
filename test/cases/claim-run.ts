import claims from 'virtual:claims';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { checkClaims, type CheckedClaim } from '../../src/scenario/check-claims.ts';
import { numberIn, quantitiesOf, runShipped } from './fabric-run.ts';

export const checked: readonly CheckedClaim[] = checkClaims(claims, catalog);

export const claimOf = (id: string): CheckedClaim => checked.find((claim) => claim.id === id)!;

/** A quantity of an option of a claim's scenario. */
export const valueIn = (scenario: string, quantity: string, option = 'retimed'): number =>
  numberIn(quantitiesOf(runShipped(claims.scenarios[scenario]), option), quantity);

export const savingIn = (scenario: string, quantity: string, option: string, baseline = 'retimed'): number =>
  1 - valueIn(scenario, quantity, option) / valueIn(scenario, quantity, baseline);
