import { inputKeys } from '../engine/compare.ts';
import { parseModelKey } from './model-key.ts';
import type { ResolvedInput, ResolvedOption, ResolvedScenario } from './resolve.ts';
import { structure } from './run-scenario.ts';

/** Inputs that only warnings and checks read: what a cage can give, the lanes of a link. */
const behindStructure = {
  switch: ['cageLimit'],
  fabric: ['cageLimit', 'laneRate'],
  campus: ['cageLimit', 'laneRate'],
};

/** The share of copper may be above 0, at its typical value or in its band. */
function asksForCopper(resolved: ResolvedScenario, option: ResolvedOption): boolean {
  const { value, high } = resolved.input(option, 'accessCopperShare');
  return (high ?? value) > 0;
}

/**
 * Every input that a result reads, each once, in the order in which options and sheets name them. Those of copper
 * cables are left out where no copper is asked for: they change nothing.
 */
export function inputsInUse(resolved: ResolvedScenario): ResolvedInput[] {
  const inputs = new Map<string, ResolvedInput>();
  for (const option of resolved.options) {
    const withCopper = resolved.scope !== 'switch' && asksForCopper(resolved, option);
    for (const key of [...inputKeys(resolved.scope), ...behindStructure[resolved.scope]]) {
      if (structure(resolved, option, key) !== undefined) continue;
      if (parseModelKey(key).architecture && !withCopper) continue;
      const input = resolved.input(option, key);
      inputs.set(input.name, input);
    }
  }
  return [...inputs.values()];
}

/** An input in use by a name that a scenario could give it: `pue`, `cpo.endPower`, `cpo-1600g.endPower`. */
export function findInputInUse(resolved: ResolvedScenario, name: string): ResolvedInput | undefined {
  const dot = name.lastIndexOf('.');
  const [owner, quantity] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
  const known = resolved.options.some(({ leaf, upper, card }) => [leaf, upper, card].includes(owner));
  const canonical = known ? `${resolved.settings.subjectOf(owner)}.${quantity}` : name;
  return inputsInUse(resolved).find(
    (input) => input.name === canonical || (input.input.quantity === name && input.input.subject !== 'architecture'),
  );
}
