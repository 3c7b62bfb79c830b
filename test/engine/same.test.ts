/** What options have in common is computed and counted once; nothing that a reader sees depends on it. */
import { describe, expect, it } from 'vitest';
import { outputNames } from '../../src/engine/evaluate.ts';
import { sameOutputs, stepsThatDiffer } from '../../src/engine/same.ts';
import { needs } from '../../src/engine/study.ts';
import { assess } from '../../src/scenario/assess.ts';
import { breakEvensOf } from '../../src/scenario/break-evens.ts';
import { finish } from '../../src/scenario/finish.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { run } from '../cases/fabric-run.ts';

const main = { inputs: { endpointCount: 2048 } };
const storage = { stays: 'retimed', capacity: '51.2T', inputs: { endpointCount: 512, endpointRate: 400 } };
const purchase: Scenario = { scope: 'fabric', options: ['retimed', 'cpo'], networks: { main, storage } };
const answer = run(purchase);
const { study } = studyOf(answer.resolved);
const [retimed, cpo] = study.options as [(typeof study.options)[0], (typeof study.options)[0]];
const { list, index } = outputNames(study.model);

describe('what two options have in common', () => {
  const same = sameOutputs(study, cpo, retimed);
  const isSame = (name: string): boolean => same[index.get(name)!] === 1;

  it('is all of a network that stays, counts of the others, and no total', () => {
    expect(list.filter((name) => name.startsWith('storage/')).filter((name) => !isSame(name))).toEqual([]);
    expect(['main/leafCount', 'main/tierCount'].map(isSame)).toEqual([true, true]);
    expect(['main/tco', 'main/leafOpticsCost', 'tco', 'capex', 'networkPower'].map(isSame)).toEqual(
      Array<boolean>(5).fill(false),
    );
  });

  it('is the same wherever an input goes that both read', () => {
    const model = study.model;
    const [a, b] = [cpo, retimed].map(({ x }) => {
      const moved = Float64Array.from(x, (value) => value * 1.0625);
      const y = new Float64Array(model.outputLength);
      model.evaluate(moved, y);
      return y;
    }) as [Float64Array, Float64Array];
    const apart = model.outputs.filter(({ name, offset }) => isSame(name) && !Object.is(a[offset], b[offset]));
    expect(apart.map(({ name }) => name)).toEqual([]);
  });

  it('is not asked for to find where they differ', () => {
    const steps = needs(study.model, ['tcoWithoutIdle']).steps;
    const left = stepsThatDiffer(study, [cpo, retimed], index.get('tcoWithoutIdle')!, steps);
    const names = study.model.steps.filter((_, i) => left[i]).map(({ output }) => list[output]!);
    expect(names.filter((name) => name.startsWith('storage/'))).toEqual([]);
    expect(names).toContain('main/tcoWithoutIdle');
    // What is no sum of the networks needs all of them.
    const mean = needs(study.model, ['energyPerBit']).steps;
    expect(stepsThatDiffer(study, [cpo, retimed], index.get('energyPerBit')!, mean)).toBe(mean);
  });
});

it('a network that stays leaves the break-evens of the others as they are', () => {
  const ofBoth = finish(breakEvensOf(answer, 'cpo'));
  const ofMain = finish(breakEvensOf(run({ ...purchase, networks: { main } }), 'cpo'));
  const found = new Map(ofBoth.map((one) => [one.input, one]));
  for (const { input, roots } of ofMain) {
    const both = found.get(input) ?? found.get(`main/${input}`);
    expect(both?.roots.length, input).toBe(roots.length);
    roots.forEach((root, i) => expect(both!.roots[i]! / root, input).toBeCloseTo(1, 6));
  }
});

it('draws of what two options have in common are told of both, and their difference is none', () => {
  const names = ['storage/tco', 'main/tco', 'tco'];
  const { sample } = finish(assess(answer, { draws: 256, seed: 1 }, names));
  const of = (option: string, name: string) => sample.options.get(option)!.get(name);
  expect(of('cpo', 'storage/tco')).toEqual(of('retimed', 'storage/tco'));
  expect(of('cpo', 'storage/tco')!.p10).toBeLessThan(of('cpo', 'storage/tco')!.p90);
  expect(of('cpo', 'main/tco')).not.toEqual(of('retimed', 'main/tco'));
  const { differences } = sample.comparisons.get('cpo')!;
  expect(differences.get('storage/tco')).toEqual({ p10: 0, p50: 0, p90: 0 });
  expect(differences.get('main/tco')!.p50).not.toBe(0);
});
