import claims from 'virtual:claims';
import { expect, it } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
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
  // Published: cards of 200G, switches of 25.6T with twin modules of 800G, and modules by accelerator. The size is ours.
  ['a100-twin-800g', { tierCount: 2 }],
  // Published: 8,192 endpoints, chips of both tiers, 18 links of 800G down. The leaves follow. What stands above is not
  // published; the chip splits its links into lanes there, which this model does not, so that its tiers are not compared.
  ['jericho3-8192', { leafDown: 18, leafCount: 456 }],
  // Published: 131,072 endpoints in two tiers of 512 links. The switches follow: 512 below and 256 above.
  ['sn6800-131072', { radix: 512, tierCount: 2, maxEndpoints: 131_072, leafSwitchCount: 512, upperSwitchCount: 256 }],
];

it.each(published)('%s has the counts that are published', (name, counts) => {
  const { quantities } = runScenario(claims.scenarios[`network-${name}`], catalog).options[0]!;
  expect(Object.fromEntries(Object.keys(counts).map((quantity) => [quantity, quantities[quantity]!.value]))).toEqual(
    counts,
  );
});

it('a100-twin-800g has the modules that are published for each accelerator', () => {
  const { quantities } = runScenario(claims.scenarios['network-a100-twin-800g'], catalog).options[0]!;
  const value = (quantity: string): number => quantities[quantity]!.value!;
  const endpoints = value('siteEndpoints');
  expect((value('leafUsedEnds') + value('upperUsedEnds')) / endpoints).toBe(0.75);
  expect(value('cardUsedEnds') / endpoints).toBe(1);
});

it('jericho3-8192 has a switch of its own in each tier', () => {
  const { resolved, options } = runScenario(claims.scenarios['network-jericho3-8192'], catalog);
  const { capacity, upperSwitch } = resolved.settings;
  expect([capacity.id, upperSwitch.id]).toEqual(['jericho3-ai', 'ramon3']);
  const { quantities } = options[0]!;
  expect([quantities.radix!.value, quantities.upperRadix!.value]).toEqual([38, 64]);
});

/** A purchase of several: what is published of one of them. */
const purchase = 'network-dgx-h100-four-networks';

it('four networks of DGX SuperPOD have the compute network that is published, and add up', () => {
  const { options } = runScenario(claims.scenarios[purchase], catalog);
  for (const { quantities } of options) {
    const value = (name: string): number => quantities[name]!.value!;
    expect([value('east-west/leafSwitchCount'), value('east-west/upperSwitchCount')]).toEqual([32, 16]);
    const each = ['east-west', 'storage', 'in-band', 'out-of-band'].map((id) => value(`${id}/tcoWithoutIdle`));
    expect(value('tcoWithoutIdle')).toBeCloseTo(
      each.reduce((sum, cost) => sum + cost, 0),
      3,
    );
    // No job waits for management.
    expect([value('in-band/interruptions'), value('out-of-band/idleAcceleratorHours')]).toEqual([0, 0]);
  }
});

it('shows every scenario file of a network', () =>
  expect(Object.keys(claims.scenarios).filter((name) => name.startsWith('network-'))).toEqual(
    [...published.map(([name]) => `network-${name}`), purchase].sort(),
  ));
