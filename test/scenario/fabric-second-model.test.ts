import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../cases/tables.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { patience } from '../cases/patience.ts';
import { anyFabric, copperLikeOthers } from '../cases/random-fabric.ts';
import { fabricEdges } from '../cases/fabric-edges.ts';
import { draws } from '../cases/random-scenario.ts';
import { onOwnSwitches, withWholeSwitches } from '../cases/random-whole-switch.ts';
import { sameValue } from '../cases/same-value.ts';
import { secondFabric } from '../cases/second-fabric-model.ts';

/** `option.quantity: found, expected` of everything that differs. */
function disagreements(scenario: Scenario): string[] {
  const { resolved, options } = runScenario(scenario, catalog);
  return resolved.options.flatMap((option) => {
    const { quantities } = options.find(({ id }) => id === option.id)!;
    return Object.entries(secondFabric(resolved, option)).flatMap(([name, expected]) => {
      const found = quantities[name];
      if (!found) return [`${option.id}.${name}: missing`];
      const value = found.byYear ?? found.value;
      return sameValue(value, expected) ? [] : [`${option.id}.${name}: ${String(value)}, ${String(expected)}`];
    });
  });
}

describe('a second implementation of fabric and campus from the contract', { timeout: patience }, () => {
  it.each(['fabric', 'campus'] as const)('agrees at the defaults of scope %s', (scope) => {
    for (const capacity of ['51.2T', '102.4T'])
      expect(disagreements({ scope, capacity, inputs: { accessCopperShare: 0.5, accessLength: 1 } })).toEqual([]);
  });

  it('agrees on every quantity of random scenarios', () => {
    fc.assert(
      fc.property(anyFabric, (scenario) => {
        expect(disagreements(scenario)).toEqual([]);
      }),
      { ...draws, numRuns: 150 },
    );
  });

  it.each(fabricEdges)('agrees at an edge: $inputs', (scenario) => {
    expect(disagreements(scenario)).toEqual([]);
  });

  it.each([
    ['with figures of whole switches', withWholeSwitches(anyFabric)],
    ['on switches of the reader', onOwnSwitches(anyFabric)],
  ])('agrees %s', (_, scenarios) => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(disagreements(scenario)).toEqual([]);
      }),
      { ...draws, numRuns: 30 },
    );
  });

  // Section 4: copper ends have events, down hours, labour, parts and interruptions like others.
  it('agrees where a cable darkens several ends or needs a whole switch', () => {
    fc.assert(
      fc.property(copperLikeOthers, fc.constantFrom(1, 3, 8), ({ serviceUnitEnds, unserviceableShare }, length) => {
        const cables = { 'dac.serviceUnitEnds': serviceUnitEnds, 'aec.unserviceableShare': unserviceableShare };
        const inputs = { ...cables, accessCopperShare: 0.5, accessLength: length };
        expect(disagreements({ scope: 'fabric', capacity: '51.2T', inputs })).toEqual([]);
      }),
      { ...draws, numRuns: 20 },
    );
  });
});
