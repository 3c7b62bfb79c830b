import { describe, expect, it } from 'vitest';
import firstData from 'virtual:first-data';
import { tcoFromRun } from '../../src/widget/tco-from-run.ts';
import { usDollar } from '../../src/scenario/currency.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';

/** Everything that is no object, by path. */
function leaves(value: unknown, path = ''): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Object.entries(value).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
  return entries.length > 0 ? entries : [[path, Array.isArray(value) ? '[]' : '{}']];
}

it('the first of the defaults is that of no setting', () =>
  expect(Object.keys(firstData)[0]).toBe(runScenario({}, catalog).resolved.settings.capacity.id));

it('there are defaults of every capacity', () =>
  expect(Object.keys(firstData).sort()).toEqual(
    catalog.data.switches
      .filter(({ first }) => first)
      .map(({ id }) => id)
      .sort(),
  ));

describe.each(['51.2T', '102.4T'])('the defaults of %s from the build', (capacity) => {
  const built = new Map(leaves(firstData[capacity]));
  const computed = new Map(leaves(tcoFromRun(runScenario({ capacity }, catalog), catalog, usDollar, new Set())));

  it('have the parts of what the engine computes', () => expect([...built.keys()]).toEqual([...computed.keys()]));

  it('have its texts', () =>
    expect([...built].filter(([path, value]) => typeof value !== 'number' && value !== computed.get(path))).toEqual(
      [],
    ));

  it('have its numbers, to one part in ten millions', () => {
    const worst = [...built].map(([path, value]) => {
      const exact = computed.get(path);
      return typeof value === 'number' && value !== exact ? Math.abs(value / (exact as number) - 1) : 0;
    });
    expect(Math.max(...worst)).toBeLessThan(1e-7);
  });
});
