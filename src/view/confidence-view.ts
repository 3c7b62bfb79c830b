import type { Assessment } from '../scenario/assess.ts';
import { evidenceOf, shareResting, weakClasses } from '../scenario/evidence.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { orderOf } from './answer-view.ts';
import { optionName } from './names.ts';
import type { ConfidenceView } from './view.ts';

/** How sure each comparison is, in every metric. */
export function confidenceView(run: Run, assessment: Assessment): ConfidenceView {
  const { resolved } = run;
  const order = orderOf(run, assessment);
  const { decisions, swings, cube } = assessment;
  const { best, pairs } = decisions[verdictMetric];
  const study = studyOf(assessment.run.resolved);
  const metrics = (['tcoWithoutIdle', 'tco', 'facilityPower', 'totalCarbon'] as const).filter(
    (metric) => metric !== 'tco' || resolved.scope !== 'switch',
  );
  const chance = (a: string, b: string): number => {
    const found = pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a))!;
    return found.a === a ? found.chanceALower : 1 - found.chanceALower;
  };
  return {
    draws: cube.draws,
    options: order.map((id) =>
      optionName(
        resolved,
        resolved.options.find((option) => option.id === id)!,
      ),
    ),
    metrics: metrics.map((metric) => ({
      metric,
      verdict: decisions[metric].verdict,
      chances: order.map((id) => decisions[metric].ranking.find(({ option }) => option === id)!.chanceLowest),
    })),
    pairs: order.map((a) => order.map((b) => (a === b ? null : chance(a, b)))),
    evidence: evidenceOf(assessment.run.resolved, study, swings, [best], verdictMetric).evidence,
    weakShare: shareResting(assessment.run.resolved, study, swings.weightsOfQuantity(best, verdictMetric), weakClasses),
  };
}
