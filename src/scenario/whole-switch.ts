import type { ResolvedInput, ResolvedScenario } from './resolve.ts';
import { tiersOf } from './tiers.ts';

/** Figures of a switch with all its ends that a quote can give, and the figure of an end that each stands in for. */
export const endOfWholeSwitch: Readonly<Record<string, string>> = {
  systemPrice: 'endPrice',
  systemPower: 'endPower',
  systemPowerMax: 'endPower',
};

/** All figures of a switch with all its ends. */
export const ofWholeSwitch: ReadonlySet<string> = new Set([...Object.keys(endOfWholeSwitch), 'systemFailureRate']);

/** The figures of whole switches that a buyer may be quoted, of every architecture compared; set or not. */
export function wholeSwitchInputs(resolved: ResolvedScenario): ResolvedInput[] {
  const places = tiersOf(resolved);
  // Editions before 2026.12 know none.
  const known = Object.keys(endOfWholeSwitch).filter((quantity) => resolved.catalog.input(quantity));
  const networks = resolved.networks.length > 0 ? resolved.networks.map((network) => network.resolved) : [resolved];
  const inputs = known.flatMap((quantity) =>
    networks.flatMap((network) =>
      network.options.flatMap((option) => places.map((place) => network.input(option, `${place}.${quantity}`))),
    ),
  );
  // Where another switch has ends of the same kind, the figures are set in one tier and not in the other.
  const setLast = [...inputs].sort((a, b) => Number(a.origin !== 'none') - Number(b.origin !== 'none'));
  const byName = new Map(setLast.map((input) => [input.name, input]));
  return [...new Set(inputs.map(({ name }) => name))].map((name) => byName.get(name)!);
}
