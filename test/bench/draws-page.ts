/** What Chromium runs and times; the bundle is one script that offers these functions. */
import { studyOf } from '../../src/scenario/study-of.ts';
import { drawAll, drawAlone, medianCost, resolveFabric } from './fabric-draws.ts';
import { calibrate, median, time } from './timing.ts';

export interface DrawTimes {
  /** From a resolved scenario, in a page that has run nothing yet. */
  readonly first: number;
  readonly median: number;
  /** The draws without ranking and worth, in turn with them. */
  readonly alone: number;
  readonly together: number;
  readonly loop: number;
  /** Cost of the first option, for comparison. */
  readonly cost: number;
}

declare global {
  var drawsPage: { measure: (rounds: number) => DrawTimes };
}

const turns = 9;

export function measure(rounds: number): DrawTimes {
  const resolved = resolveFabric();
  const first = time(() => drawAll(studyOf(resolved).study));
  const { study } = studyOf(resolved);
  // The second half is measured: by then the code is compiled.
  const times = Array.from({ length: 2 * rounds }, () => time(() => drawAll(study))).slice(rounds);
  const alone: number[] = [];
  const together: number[] = [];
  for (let round = 0; round < turns; round++) {
    alone.push(time(() => drawAlone(study)));
    together.push(time(() => drawAll(study)));
  }
  return {
    first,
    median: median(times),
    alone: median(alone),
    together: median(together),
    loop: calibrate(),
    cost: medianCost(drawAll(study), study.options[0]!.id),
  };
}
