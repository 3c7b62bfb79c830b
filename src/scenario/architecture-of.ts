import type { ResolvedOption, ResolvedScenario } from './resolve.ts';

/**
 * The architecture that an option is a way to buy: that of its leaves, with that of the switches above where it is another:
 * `cpo`, `retimed+cpo`. An own product is of the architecture that it is like. One switch has no switches above.
 */
export function architectureOf({ scope, settings }: ResolvedScenario, { leaf, upper }: ResolvedOption): string {
  const [below, above] = [settings.baseOf(leaf), settings.baseOf(upper)];
  return scope === 'switch' || below === above ? below : `${below}+${above}`;
}

/**
 * Whether the switches of an option have their optics inside, co-packaged or in sockets: it is no pluggable. One switch is in
 * the leaf place; the other places are empty.
 */
export const hasOpticsInside = ({ scope, settings }: ResolvedScenario, { leaf, upper }: ResolvedOption): boolean =>
  (scope === 'switch' ? [leaf] : [leaf, upper]).some((place) => settings.isIntegrated(place));
