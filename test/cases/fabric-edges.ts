import type { Scenario } from '../../src/scenario/scenario.ts';

const fabric = (inputs: NonNullable<Scenario['inputs']>, more: Scenario = {}): Scenario => ({
  scope: 'fabric',
  capacity: '51.2T',
  ...more,
  inputs: { endpointRate: 800, ...inputs },
});

/** Fabrics at the ends of what an input may be, and at the very bound of a tier: random ones seldom stand there. */
export const fabricEdges: readonly Scenario[] = [
  // Two, three and four tiers of 64 links, full to the last.
  fabric({ endpointCount: 32 * 64 }),
  fabric({ endpointCount: 32 * 32 * 64 }),
  fabric({ endpointCount: 32 * 32 * 64, podEndpoints: 32 * 32 }),
  // One endpoint for each leaf, pods of one.
  fabric({ endpointCount: 20, endpointsPerLeaf: 1 }),
  fabric({ endpointCount: 2000, podEndpoints: 1, endpointsPerLeaf: 8 }),
  // Links of three lanes leave a part of every switch unused.
  fabric({ endpointCount: 5000, endpointRate: 600, cardPortRate: 800 }, { capacity: '102.4T' }),
  // No failure, so that no checkpoint is the best one.
  fabric({
    endpointCount: 500,
    checkpointInterval: 0,
    switchFailureRate: 0,
    ...Object.fromEntries(
      ['retimed', 'half-retimed', 'linear', 'cpo', 'dac', 'aec'].map((id) => [`${id}.endFailureRate`, 0]),
    ),
  }),
];
