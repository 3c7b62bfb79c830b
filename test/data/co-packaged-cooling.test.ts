/** A switch may be cooled otherwise where its optics are co-packaged. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { fitChecks } from '../../src/scenario/fit-checks.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

function coolingOf(scenario: Scenario): Record<string, string> {
  const { resolved, options } = runScenario({ options: ['retimed', 'cpo', 'npo'], ...scenario }, catalog);
  return Object.fromEntries(
    resolved.options.map((option, i) => {
      const checks = fitChecks(resolved, option, options[i]!.quantities).map(({ check }) => check);
      return [option.id, checks.filter((check) => check === 'air' || check === 'liquid').join()];
    }),
  );
}
const all = (cooling: string): object => ({ retimed: cooling, cpo: cooling, npo: cooling });

describe('the cooling of a switch', () => {
  it.each([
    ['51.2T', all('air')],
    ['102.4T', all('liquid')],
    ['25.6T', all('air')],
    ['115.2T', { ...all('air'), cpo: 'liquid' }],
    ['409.6T', all('liquid')],
  ])('of %s is that of its box, of co-packaged optics that of theirs', (capacity, expected) =>
    expect(coolingOf({ capacity })).toEqual(expected),
  );

  it('of an own switch is that of the one it is like, unless it says its own', () => {
    const own = (rest: object): Scenario => ({ capacity: 'mine', switches: { mine: { like: '115.2T', ...rest } } });
    expect(coolingOf(own({}))).toEqual({ ...all('air'), cpo: 'liquid' });
    expect(coolingOf(own({ cooling: 'air' }))).toEqual(all('air'));
    expect(coolingOf(own({ cooling: 'liquid' }))).toEqual(all('liquid'));
  });
});
