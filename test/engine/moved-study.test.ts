import { describe, expect, it } from 'vitest';
import { withInputAt, withReference } from '../../src/engine/moved-study.ts';
import { movedPlaces, type Study } from '../../src/engine/study.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { withInput } from '../../src/scenario/settings.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { run } from '../cases/fabric-run.ts';
import { handMadeStudy } from '../cases/hand-made-study.ts';
import { continuousInputs } from '../cases/set-inputs.ts';

/** The largest difference of any quantity of any option, as a share of its size. */
function farthest(moved: Study, anew: Study): number {
  let most = 0;
  for (const [o, { id, y }] of anew.options.entries()) {
    const other = moved.options[o]!;
    expect(other.id).toBe(id);
    y.forEach((value, i) => {
      const found = other.y[i]!;
      if (Number.isNaN(value) && Number.isNaN(found)) return;
      // What is left of two large amounts is compared by their size.
      most = Math.max(most, Math.abs(found - value) / Math.max(1, Math.abs(value)));
    });
  }
  return most;
}

describe.each<[string, Scenario]>([
  ['one switch', {}],
  ['a fabric', { scope: 'fabric' }],
  ['prices of another class', { buyerClass: 'direct' }],
  ['a share of a share', { inputs: { 'half-retimed.endPrice': '90 % of linear.endPrice' } }],
  ['a share of a price of 0', { inputs: { 'retimed.endPrice': 0 } }],
])('an input at another value: %s', (_, scenario) => {
  const { resolved } = run(scenario);
  const { study } = studyOf(resolved);
  const inputs = continuousInputs(resolved);

  it('gives what a scenario that sets it gives, in every option, with what follows it', () => {
    for (const [name, { value, input }] of inputs) {
      const other = Math.min(input.maximum, value === 0 ? Math.max(input.minimum, 0.01) : value * 1.07);
      const anew = studyOf(run(withInput(scenario, resolved.settings, name, other)).resolved).study;
      const moved = withInputAt(study, name, other);
      expect(farthest(moved, anew), name).toBeLessThan(1e-11);
      // Copper cables are inputs only where there are some.
      for (const [key, typical] of moved.typical)
        if (anew.typical.has(key)) expect(typical, `${key} of ${name}`).toBeCloseTo(anew.typical.get(key)!, 9);
    }
  });

  it('leaves the study that it comes from as it was', () => {
    const before = study.options.map(({ y }) => y.slice());
    withInputAt(study, inputs[0]![0], inputs[0]![1].value * 2 + 1);
    expect(study.options.map(({ y }) => y)).toEqual(before);
  });
});

describe('an input that is fixed', () => {
  const study = handMadeStudy(
    { tcoWithoutIdle: (a, b) => a + b },
    {
      parent: { low: 1, typical: 2, high: 4 },
      share: { low: 0.5, typical: 0.5, high: 0.5, of: [{ name: 'parent', power: 1 }] },
      banded: { low: 0.8, typical: 1, high: 1.2, of: [{ name: 'share', power: 1 }] },
    },
    { one: { a: 'parent', b: 'share' }, two: { a: 'parent', b: 'banded' } },
  );
  const moved = withInputAt(study, 'parent', 3);

  it('is drawn no more; what follows it is drawn about its new value', () => {
    expect(moved.uncertain.map(({ name }) => name)).toEqual(['banded']);
    expect(Object.fromEntries(moved.typical)).toEqual({ parent: 3, share: 1.5, banded: 1.5 });
  });

  it('follows nothing once it has a value of its own', () => {
    const own = withInputAt(study, 'share', 7);
    expect(own.options.map(({ y }) => y[1])).toEqual([9, 9]);
    expect(withInputAt(own, 'parent', 1).options.map(({ y }) => y[1])).toEqual([8, 8]);
  });

  it('is capped as in a scenario', () => {
    const capped = handMadeStudy(
      { tcoWithoutIdle: (a) => a },
      {
        parent: { low: 1, typical: 1, high: 1 },
        share: { low: 0.5, typical: 0.5, high: 0.5, most: 2, of: [{ name: 'parent', power: 1 }] },
      },
      { one: { a: 'share' } },
    );
    expect(withInputAt(capped, 'parent', 10).options[0]!.y[1]).toBe(2);
  });
});

describe('where what follows an input stands', () => {
  it('is the same share of it at 0', () => {
    const placesIn = (scenario: Scenario) => {
      const { study } = studyOf(run(scenario).resolved);
      return study.options.map((option) => movedPlaces(study, option, 'retimed-1600g.endPrice'));
    };
    const [at0, at1000] = [0, 1000].map((price) => placesIn({ inputs: { 'retimed.endPrice': price } }));
    expect(at0!.flat().length).toBeGreaterThan(1);
    for (const [o, places] of at1000!.entries())
      for (const [i, { offset, ratio, power }] of places.entries()) {
        expect(at0![o]![i]).toMatchObject({ offset, power });
        expect(at0![o]![i]!.ratio).toBeCloseTo(ratio, 12);
      }
  });
});

describe('another reference', () => {
  const { study } = studyOf(run({ options: ['retimed', 'linear', 'cpo'] }).resolved);

  it('is the only thing that changes', () => {
    const { baseline, ...rest } = withReference(study, 'cpo');
    const { baseline: _, ...before } = study;
    expect(baseline).toBe(study.options[2]);
    expect(rest).toEqual(before);
  });

  it('stays where no option has the id', () => expect(withReference(study, 'none').baseline).toBe(study.baseline));
});
