import type { Figure } from '../catalog/types.ts';
import { ofNetwork, splitNetwork } from '../model/network-name.ts';
import { inputsInUse } from './inputs-in-use.ts';
import { resolveScenario, type ResolvedInput, type ResolvedScenario } from './resolve.ts';
import { withInput } from './settings.ts';

const known = new WeakMap<ResolvedScenario, Map<string, number | null>>();

/** The value that an input has unless it is set, in its own unit; null where it has none. Of each it is found once. */
export function usualValue(resolved: ResolvedScenario, input: ResolvedInput): number | null {
  let values = known.get(resolved);
  if (!values) known.set(resolved, (values = new Map<string, number | null>()));
  let value = values.get(input.name);
  if (value === undefined) values.set(input.name, (value = findUsual(resolved, input)));
  return value;
}

function findUsual(resolved: ResolvedScenario, input: ResolvedInput): number | null {
  const { default: usual, origin, name, value } = input;
  if (origin === 'none') return null;
  if (origin !== 'scenario') return value;
  if (!usual) return null;
  const { asked, settings, catalog, buyerClass } = resolved;
  const isConverted = usual.buyerClass !== null && usual.buyerClass !== buyerClass;
  if (usual.of === null && !isConverted) return usual.typical;
  const without = resolveScenario(withInput(asked, settings, name, null), catalog, resolved.readUnit);
  const used = inputsInUse(without);
  // What is a reader's own has, without its value, that of what it is like, under the other's name.
  const { network } = splitNetwork(name);
  // Figures of brief tables have no ids.
  const takenOver = used.filter(({ figure }) => figure === usual || (usual.id !== '' && figure?.id === usual.id));
  const found =
    used.find((one) => one.name === name) ??
    takenOver.find((one) => splitNetwork(one.name).network === network) ??
    takenOver[0];
  if (found) return found.value;
  return usual.of === null ? usual.typical : null;
}

/**
 * A figure in the unit of its input: a share becomes that share of its parent.
 * @param name That of the input: of one of several networks the parent may be its own.
 */
export function inOwnUnit(resolved: ResolvedScenario, figure: Figure, name: string): Figure {
  const { of } = figure;
  if (of === null) return figure;
  const { network } = splitNetwork(name);
  const used = inputsInUse(resolved);
  const parent =
    (network !== undefined && used.find((one) => one.name === ofNetwork(network, of))) ||
    used.find((one) => one.name === of);
  if (!parent) return figure;
  const times = (factor: number | null): number | null => (factor === null ? null : factor * parent.value);
  return {
    ...figure,
    of: null,
    low: times(figure.low),
    typical: figure.typical * parent.value,
    high: times(figure.high),
  };
}
