import type { Hypercube } from '../engine/hypercube.ts';
import { metrics, sample, type Sample } from '../engine/sample.ts';
import { Swings } from '../engine/swings.ts';
import { isOutside } from './outside-band.ts';
import type { Run } from './run-scenario.ts';
import { studyOf } from './study.ts';
import { verdictMetric, verdictOf, type Verdict } from './verdict.ts';
import type { Warning } from './warning.ts';

/** How sure a run is: bands, who wins, what moves it. */
export interface Assessment {
  readonly run: Run;
  readonly cube: Hypercube;
  readonly sample: Sample;
  readonly swings: Swings;
  /** By option; the baseline has none. */
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly warnings: readonly Warning[];
}

export const defaultCube: Hypercube = { draws: 4096, seed: 1 };

/**
 * Draws all inputs of a run that have a band. It pauses while it works.
 * @param quantities Names whose bands are wanted of the differences.
 * @param ofOptions Names whose bands are wanted of each option too.
 */
export function* assess(
  run: Run,
  cube: Hypercube,
  quantities: readonly string[],
  ofOptions: readonly string[] = quantities,
): Generator<void, Assessment, void> {
  const { study } = studyOf(run.resolved);
  yield;
  const swings = yield* Swings.of(study, [...new Set([...quantities, ...metrics])]);
  const drawn = yield* sample(study, cube, quantities, verdictMetric, ofOptions);
  const verdicts = new Map(
    [...drawn.comparisons].map(([option, comparison]) => [
      option,
      verdictOf(run, option, comparison, swings.ofDifference(option, verdictMetric)),
    ]),
  );
  const warnings = [...fewDraws(cube), ...outsideBand(run, drawn, swings)];
  return { run, cube, sample: drawn, swings, verdicts, warnings };
}

/** With fewer draws the percentiles of two seeds differ by a tenth of the band and more. */
const enoughDraws = 256;

function fewDraws({ draws }: Hypercube): Warning[] {
  if (draws >= enoughDraws) return [];
  const text = `Bands and likelihoods rest on ${draws} draw${draws === 1 ? '' : 's'}; with fewer than ${enoughDraws} they are hardly more than examples.`;
  return [{ id: 'few-draws', input: 'draws', text }];
}

/** What headlines show; where typical inputs give what hardly any draw gives, they show the median. */
const headlineQuantities: Readonly<Record<string, string>> = {
  networkPower: 'network power',
  facilityPower: 'facility power',
  tcoWithoutIdle: 'total cost',
  totalCarbon: 'carbon',
};

function outsideBand(run: Run, { comparisons }: Sample, swings: Swings): Warning[] {
  return run.comparisons.flatMap(({ option, differences }) => {
    const drawn = comparisons.get(option)!.differences;
    const outside = Object.keys(headlineQuantities).filter((quantity) => {
      const band = drawn.get(quantity);
      return band !== undefined && isOutside(differences[quantity]!.value!, band);
    });
    const [first] = outside;
    if (first === undefined) return [];
    const [driver] = swings.ofDifference(option, first);
    const names = outside.map((quantity) => headlineQuantities[quantity]).join(', ');
    const label = run.resolved.options.find(({ id }) => id === option)!.label;
    return [
      {
        id: 'typical-outside-band' as const,
        option,
        input: driver?.input ?? '',
        text: `${label}: the difference in ${names} at typical inputs lies outside the middle 80 % of the draws; the median is shown.`,
      },
    ];
  });
}
