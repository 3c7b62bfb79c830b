import { expect, it } from 'vitest';
import { fabricShape } from '../../src/scenario/fabric-shape.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { run } from '../cases/fabric-run.ts';

const shapeOf = (inputs: NonNullable<Scenario['inputs']>) => {
  const { resolved, options } = run({ scope: 'fabric', capacity: '51.2T', options: ['retimed'], inputs });
  return fabricShape(resolved, resolved.options[0]!, options[0]!.quantities);
};

it.each([
  ['even', {}],
  ['fewest', { evenWiring: 0 }],
  ['stated', { endpointsPerLeaf: 16 }],
  ['stated', { railCount: 8 }],
  ['stated', { podEndpoints: 1024 }],
  ['stated', { topSwitches: 100 }],
  ['stated', { endpointCount: 16_384, spineOversubscription: 2 }],
] as const)('is wired %s with %j', (wiring, inputs) =>
  expect(shapeOf({ endpointCount: 2048, ...inputs }).wiring).toBe(wiring),
);

it('says rails, pods and the links of a leaf', () =>
  expect(shapeOf({ endpointCount: 4096, railCount: 8, endpointsPerLeaf: 32, oversubscription: 2 })).toEqual({
    wiring: 'stated',
    pods: 1,
    rails: 8,
    leafDown: 32,
    leafUp: 16,
  }));
