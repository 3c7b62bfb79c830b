import type { Quantities } from '../engine/evaluate.ts';
import type { ResolvedOption, ResolvedScenario } from './resolve.ts';

/** How leaves reach the top: with as many links to each of its switches, with as few switches as carry them, or as stated. */
export type Wiring = 'even' | 'fewest' | 'stated';

export interface FabricShape {
  readonly wiring: Wiring;
  readonly pods: number;
  readonly rails: number;
  /** Links of a leaf towards endpoints and upwards. */
  readonly leafDown: number;
  readonly leafUp: number;
}

/** Inputs that state a shape, and the value with which they do not. */
const shapes = {
  ...{ endpointsPerLeaf: 0, railCount: 1, podEndpoints: 0, topSwitches: 0 },
  ...{ spineOversubscription: 1, coreOversubscription: 1 },
};

/** @param quantities Of one network. Editions before 2026.12 have no shapes. */
export function fabricShape(resolved: ResolvedScenario, option: ResolvedOption, quantities: Quantities): FabricShape {
  const value = (name: string, without = 0): number => quantities[name]?.value ?? without;
  return {
    wiring: wiringOf(resolved, option),
    pods: value('podCount', 1),
    rails: resolved.catalog.input('railCount') ? resolved.input(option, 'railCount').value : 1,
    leafDown: value('leafDown'),
    leafUp: value('tierCount') === 1 ? 0 : value('leafUp'),
  };
}

function wiringOf(resolved: ResolvedScenario, option: ResolvedOption): Wiring {
  const isStated = Object.entries(shapes).some(
    ([name, without]) => resolved.catalog.input(name) && resolved.input(option, name).value !== without,
  );
  if (isStated) return 'stated';
  return resolved.input(option, 'evenWiring').value > 0 ? 'even' : 'fewest';
}
