import { beforeEach, describe, expect, it } from 'vitest';
import { AllOptions, type AllOptionsSample } from '../../src/engine/all-options.ts';
import { drawnInputs } from '../../src/engine/drawn-input.ts';
import { blockLength, DrawnOption } from '../../src/engine/drawn-option.ts';
import { Stratum } from '../../src/engine/hypercube.ts';
import { metrics } from '../../src/engine/metrics.ts';
import { needs, type Study } from '../../src/engine/study.ts';
import { costWidth, WorthCounter } from '../../src/engine/worth.ts';
import { finish } from '../../src/scenario/finish.ts';
import { handMadeStudy } from '../cases/hand-made-study.ts';

// The last block has fewer draws than the others.
const cube = { draws: 3 * blockLength + 20, seed: 5 };
const bands = {
  x: { low: 10, typical: 18, high: 30 },
  y: { low: 12, typical: 19, high: 22 },
  // What follows y whole has no band of its own.
  twice: { low: 2, typical: 2, high: 2, of: [{ name: 'y', power: 1 as const }] },
  idle: { low: 1, typical: 2, high: 5 },
};

/** The metric that the worth is of reads a alone; the option `four` is the lowest in power alone. */
function twoCosts(): Study {
  const study = handMadeStudy({ tcoWithoutIdle: (a) => a, facilityPower: (_, b) => b }, bands, {
    one: { a: 'x', b: 'idle' },
    two: { a: 'twice', b: 9 },
    three: { a: 'y', b: 9 },
    four: { a: 40, b: 0 },
  });
  const steps = metrics.map((metric, output) => ({
    output,
    inputs: metric === 'tcoWithoutIdle' ? [0] : [0, 1, 2],
    outputs: [],
  }));
  return { ...study, model: { ...study.model, steps } };
}

/** The costs as the metric has them, a row a draw: what each option costs more than the first. */
function counted(study: Study): { together: AllOptions; costs: Float64Array[]; x: Float64Array } {
  const inputs = finish(drawnInputs(study, cube, new Set([0, 1, 2]), blockLength));
  const { steps } = needs(study.model, metrics);
  const options = study.options.map((option) => new DrawnOption(study, option, inputs, metrics, steps));
  const together = new AllOptions(study, cube, inputs, options, metrics, 'tcoWithoutIdle');
  const costs: Float64Array[] = [];
  const x = new Float64Array(cube.draws);
  for (let first = 0; first < cube.draws; first += blockLength) {
    const length = Math.min(blockLength, cube.draws - first);
    for (const input of inputs) input.draw(first, length);
    for (const option of options) option.evaluate(length);
    together.count(first, length);
    for (let i = 0; i < length; i++) {
      const row = new Float64Array(costWidth(4));
      const [a, b] = inputs.map(({ values }) => values[i]!);
      x[first + i] = a!;
      [2 * b! - a!, b! - a!, 40 - a!].forEach((cost, o) => (row[o] = cost));
      costs.push(row);
    }
  }
  return { together, costs, x };
}

let study: Study;
let made: ReturnType<typeof counted>;
let result: AllOptionsSample;
beforeEach(() => {
  study = twoCosts();
  made = counted(study);
  result = finish(made.together.result());
});

/** What a series of values is worth to know, one draw after the other. */
function worthOf(values: ArrayLike<number>, low: number, high: number): number {
  const counter = new WorthCounter(low, high, 4);
  made.costs.forEach((row, i) => counter.count(Float64Array.of(values[i]!), row, 1));
  return counter.worth();
}

describe('what it is worth to know an input', () => {
  it('is told of what has a band: 0 where the metric does not read it', () => {
    expect([...result.worth.keys()].sort()).toEqual(['idle', 'x', 'y']);
    expect(result.worth.get('idle')).toBe(0);
    expect(result.worth.get('y')).toBeGreaterThan(0);
  });

  it('follows from its values and the costs of all options in the same draws', () => {
    expect(result.worth.get('x')).toBeGreaterThan(0.5);
    expect(result.worth.get('x')).toBeCloseTo(worthOf(made.x, 10, 30), 9);
  });

  it('of nothing is the most that one of twenty inputs seems to be worth that no sheet reads', () => {
    const seeming = Array.from({ length: 20 }, (_, i) => {
      const stratum = new Stratum(cube, `nothing ${i + 1}`);
      return worthOf(
        Float64Array.from({ length: cube.draws }, (__, draw) => stratum.index(draw) / cube.draws),
        0,
        1,
      );
    });
    expect(Math.max(...seeming)).toBeGreaterThan(Math.min(...seeming));
    expect(result.worthOfNothing).toBeCloseTo(Math.max(...seeming), 9);
  });

  it('pauses after each that it finds', () => {
    const finding = made.together.result();
    let pauses = 0;
    while (!finding.next().done) pauses += 1;
    expect(pauses).toBe(2 + 20);
  });
});

it('every metric has its own ranking', () => {
  expect(Object.keys(result.ranked)).toEqual([...metrics]);
  expect(result.ranked.facilityPower.chancesLowest).toEqual([0, 0, 0, 1]);
  const { chancesLowest, means } = result.ranked.tcoWithoutIdle;
  expect([chancesLowest[1], chancesLowest[3]]).toEqual([0, 0]);
  expect(chancesLowest[0]! + chancesLowest[2]!).toBeCloseTo(1, 12);
  expect(means[3]).toBeCloseTo(40, 9);
});
