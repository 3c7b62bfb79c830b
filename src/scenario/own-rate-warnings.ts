import type { Quantities } from '../engine/evaluate.ts';
import { inputParts } from './input-parts.ts';
import type { ResolvedScenario } from './resolve.ts';
import { architectureAt, tiersBuilt } from './tiers.ts';
import type { Warning } from './warning.ts';

/**
 * Figures of an own product are of one rate: that of the ports of the main network. Ports of another rate, in another network
 * or above the leaves, have the figures of what the product is like wherever the scenario gives none for that rate.
 */
export function ownRateWarnings(resolved: ResolvedScenario, quantities: Quantities): Warning[] {
  const { settings, options } = resolved;
  const used = options.flatMap((option) =>
    tiersBuilt(quantities).map((place) => {
      const id = architectureAt(option, place);
      return { id, rate: settings.rateGbps(id, place) };
    }),
  );
  const distinct = new Map(used.map((one) => [`${one.id}-${one.rate}`, one]));
  return [...distinct.values()].flatMap(({ id, rate }) => warningAt(resolved, id, rate));
}

function warningAt({ scenario, settings, options }: ResolvedScenario, id: string, other: number): Warning[] {
  const own = scenario.architectures?.[id];
  if (!own) return [];
  const known = new Set(
    [...settings.values.keys()].map((name) => {
      const { subject, quantity } = inputParts(name);
      return `${subject}.${quantity}`;
    }),
  );
  const figures = [...settings.values].filter(([, { field }]) => field.startsWith(`architectures.${id}.`));
  const [first] = figures.filter(([name]) => !known.has(`${id}-${other}g.${inputParts(name).quantity}`));
  if (!first) return [];
  const rate = Number(/-(\d+)g$/.exec(inputParts(first[0]).subject)![1]);
  const made = options.find(({ leaf, upper }) => leaf === id || upper === id)!;
  const architecture = own.label ?? made.label;
  return [
    {
      id: 'own-at-other-rate',
      input: `architectures.${id}`,
      values: { architecture, rate, other, like: own.like },
    },
  ];
}
