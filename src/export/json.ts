import type { Decision } from '../engine/compare.ts';
import type { Quantities } from '../engine/evaluate.ts';
import type { Run } from '../scenario/run-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Warning } from '../scenario/warning.ts';

/** The result as it is stored and checked from outside. Numbers are full doubles in the units of the sheets. */
export interface ResultJson {
  readonly schema: 1;
  /** Version of this package; with the edition it names a result. */
  readonly package: string;
  readonly edition: string;
  /** What was asked, in the form that can be asked again. */
  readonly scenario: Scenario;
  readonly options: readonly {
    readonly id: string;
    readonly quantities: Quantities;
  }[];
  readonly comparisons: readonly {
    readonly option: string;
    readonly baseline: string;
    readonly differences: Quantities;
    readonly decision: DecisionJson;
  }[];
  readonly warnings: readonly Warning[];
}

export interface DecisionJson extends Pick<
  Decision,
  'npv' | 'paybackSimple' | 'paybackDiscounted' | 'freedAccelerators'
> {
  readonly irr: { readonly roots: readonly number[]; readonly reason?: string };
}

export function toJson(run: Run, packageVersion: string): ResultJson {
  return {
    schema: 1,
    package: packageVersion,
    edition: run.resolved.edition,
    scenario: run.resolved.scenario,
    options: run.options,
    comparisons: run.comparisons.map(({ option, baseline, differences, decision }) => {
      const { npv, irr, paybackSimple, paybackDiscounted, freedAccelerators } = decision;
      const { roots, reason } = irr;
      return {
        option,
        baseline,
        differences,
        decision: {
          npv,
          irr: reason ? { roots, reason } : { roots },
          paybackSimple,
          paybackDiscounted,
          freedAccelerators,
        },
      };
    }),
    warnings: run.warnings,
  };
}
