import type { Metric } from '../engine/metrics.ts';

/** What verdicts follow: what a network budget pays. */
export const verdictMetric: Metric = 'tcoWithoutIdle';
