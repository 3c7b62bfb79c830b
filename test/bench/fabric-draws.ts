import { catalog } from '../../src/scenario/shipped-edition.ts';
import { blockLength } from '../../src/engine/drawn-option.ts';
import { Draws, sample, type Sample, type SampledOptions } from '../../src/engine/sample.ts';
import { needs, stepsTouched, type Study } from '../../src/engine/study.ts';
import { defaultCube } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { resolveScenario, type ResolvedScenario } from '../../src/scenario/resolve.ts';
import { verdictMetric } from '../../src/scenario/verdict-metric.ts';

/** What the page compares options by. */
const shownBands = [verdictMetric];

/** The fabric with its usual options, resolved anew. */
export const resolveFabric = (): ResolvedScenario => resolveScenario({ scope: 'fabric' }, catalog);

/** All draws that the page takes, with the percentiles that it shows. */
export const drawAll = (study: Study): Sample =>
  finish(sample(study, defaultCube, shownBands, verdictMetric, [verdictMetric]));

/** The same draws with their percentiles and pairs, without ranking all options and the worth of inputs. */
export const drawAlone = (study: Study): SampledOptions => finish(alone(study));

function* alone(study: Study): Generator<void, SampledOptions, void> {
  const draws = yield* Draws.of(study, defaultCube, shownBands, verdictMetric, [verdictMetric]);
  for (let first = 0; first < defaultCube.draws; first += blockLength)
    yield* draws.take(first, Math.min(blockLength, defaultCube.draws - first));
  return yield* draws.result();
}

export const medianCost = ({ options }: Sample, option: string): number =>
  options.get(option)!.get('tcoWithoutIdle')!.p50;

/** By option, the steps of the sheets that each draw computes; the other steps that are needed are computed once. */
export function countSteps(study: Study): { all: number; needed: number; touched: number[] } {
  const needed = needs(study.model, [...shownBands, verdictMetric]).steps;
  const names = study.uncertain.map(({ name }) => name);
  const count = (steps: Uint8Array): number => steps.reduce((sum, step) => sum + step, 0);
  return {
    all: study.model.steps.length,
    needed: count(needed),
    touched: study.options.map((option) =>
      count(stepsTouched(study, option, names).map((touched, i) => touched & needed[i]!)),
    ),
  };
}
