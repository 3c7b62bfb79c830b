import claims from 'virtual:claims';
import { expect, it } from 'vitest';
import { catalog } from '../../src/scenario/edition.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';

/** Networks that are published, by scenario file, with the counts as published. */
const published: readonly [name: string, counts: Readonly<Record<string, number>>][] = [
  // DGX SuperPOD with H100: 248, 504, 760 and 1,016 endpoints of 400G on switches of 64 ports.
  ['dgx-h100-31-nodes', { leafSwitchCount: 8, upperSwitchCount: 4 }],
  ['dgx-h100-63-nodes', { leafSwitchCount: 16, upperSwitchCount: 8 }],
  ['dgx-h100-95-nodes', { leafSwitchCount: 24, upperSwitchCount: 16 }],
  ['dgx-h100-127-nodes', { leafSwitchCount: 32, upperSwitchCount: 16 }],
  // 8 rails, leaves with 32 links down and 16 up.
  ['rails-1024', { leafSwitchCount: 32, upperSwitchCount: 8, leafDown: 32, leafUp: 16 }],
  // Pods of 3,072 with full bisection, 7:1 above, 16 accelerators at each switch in a rack (arXiv 2407.21783).
  ['pods-24576', { leafSwitchCount: 1536, tierCount: 3, podCount: 8 }],
  // A plan of 32 servers with 8 accelerators: 8 leaves of 32 endpoints, 4 spines.
  ['b300-256', { leafSwitchCount: 8, upperSwitchCount: 4, tierCount: 2 }],
  // 2:1 at the leaf, three tiers: 128 leaves, 32 spines, 16 above.
  ['4096-three-tiers', { leafSwitchCount: 128, middleCount: 32, topCount: 16 }],
];

it.each(published)('%s has the counts that are published', (name, counts) => {
  const { quantities } = runScenario(claims.scenarios[`network-${name}`], catalog).options[0]!;
  expect(Object.fromEntries(Object.keys(counts).map((quantity) => [quantity, quantities[quantity]!.value]))).toEqual(
    counts,
  );
});

it('shows every scenario file of a network', () =>
  expect(Object.keys(claims.scenarios).filter((name) => name.startsWith('network-'))).toEqual(
    published.map(([name]) => `network-${name}`).sort(),
  ));
