import type { Catalog } from '../catalog/catalog.ts';
import type { ClaimCheck, ClaimsData } from '../catalog/types.ts';
import type { Quantities } from '../engine/evaluate.ts';
import { runScenario, type Run } from './run-scenario.ts';

/**
 * reproduced: our results agree with what was published; bounded: what was published is a bound and holds;
 * does-not-follow: at least one published figure does not follow from the claim's own inputs.
 */
export type ClaimVerdict = 'reproduced' | 'bounded' | 'does-not-follow';

export interface CheckedClaim {
  readonly id: string;
  readonly statement: string;
  readonly verdict: ClaimVerdict;
  readonly reason: string;
  readonly source: string;
  readonly asOf: string;
  readonly checks: readonly CheckedFigure[];
}

export interface CheckedFigure extends ClaimCheck {
  readonly computed: number;
  readonly agrees: boolean;
}

/** Computes every published claim from its own inputs. */
export function checkClaims({ claims, scenarios }: ClaimsData, catalog: Catalog): CheckedClaim[] {
  const runs = new Map<string, Run>();
  const runOf = (name: string): Run => {
    const run = runs.get(name) ?? runScenario(scenarios[name], catalog);
    runs.set(name, run);
    return run;
  };
  return claims.map((claim) => {
    const checks = claim.checks.map((check) => {
      const computed = measure(check, runOf(check.scenario));
      return { ...check, computed, agrees: agrees(check, computed) };
    });
    const { id, statement, reason, source, asOf } = claim;
    return {
      id,
      statement,
      verdict: verdictOf(checks),
      reason,
      source,
      asOf,
      checks,
    };
  });
}

function verdictOf(checks: readonly CheckedFigure[]): ClaimVerdict {
  if (checks.some((check) => !check.agrees)) return 'does-not-follow';
  return checks.some(({ low, high }) => low === null || high === null) ? 'bounded' : 'reproduced';
}

/** Agreement is judged to 12 digits: 0.375 from a division is 0.375. */
function agrees({ low, high }: ClaimCheck, computed: number): boolean {
  const slack = 1e-12 * Math.abs(computed);
  return (low === null || computed >= low - slack) && (high === null || computed <= high + slack);
}

function measure({ measure: kind, quantity, option, baseline, published }: ClaimCheck, run: Run): number {
  const value = valueOf(run, option, quantity);
  switch (kind) {
    case 'value':
      return value;
    case 'remainder':
      return published - value;
    case 'difference':
      return value - valueOf(run, baseline!, quantity);
    case 'saving':
      return 1 - value / valueOf(run, baseline!, quantity);
    case 'ratio':
      return valueOf(run, baseline!, quantity) / value;
  }
}

function valueOf(run: Run, option: string, quantity: string): number {
  const quantities: Quantities | undefined = run.options.find(({ id }) => id === option)?.quantities;
  const value = quantities?.[quantity]?.value;
  if (value === undefined || value === null) throw new Error(`claim check: no value of ${option}.${quantity}`);
  return value;
}
