import { splitNetwork } from '../model/network-name.ts';
import { labelOfSwitch } from './own-switch.ts';
import { networkOf } from './network-of.ts';
import type { ResolvedScenario } from './resolve.ts';
import { inputParts } from './input-parts.ts';

/** An input as words need it. */
export interface NamedInput {
  readonly quantity: string;
  /** The English label of the tables. */
  readonly label: string;
  /** Whose it is; null where there is but one. */
  readonly owner: ArchitectureOfInput | { readonly kind: 'switch'; readonly label: string } | null;
  /** The label of the network that it is of, of several. */
  readonly network?: string;
}

export interface ArchitectureOfInput {
  readonly kind: 'architecture';
  readonly id: string;
  /** As the tables or its own scenario name it; an own one without a label as the option that is made of it. */
  readonly label: string;
  readonly rateGbps: number;
  /** Whether the rate is that of network cards and not of the switches. */
  readonly inCards: boolean;
}

/** @param name Subject and quantity: `retimed-1600g.endPower`. */
export function namedInput(resolved: ResolvedScenario, name: string): NamedInput {
  const { network: networkId, name: plain } = splitNetwork(name);
  if (networkId !== undefined) {
    const { label, resolved: network } = networkOf(resolved, networkId);
    return { ...namedInput(network, plain), network: label };
  }
  const { catalog, scenario, settings } = resolved;
  const { subject: subjectName, quantity } = inputParts(name);
  const { label, subject } = catalog.input(quantity)!;
  // Of another switch than the one asked for, which a figure may be a share of.
  const other = subjectName === settings.capacity.subject ? undefined : labelOfSwitch(subjectName, scenario, catalog);
  if (other !== undefined) return { quantity, label, owner: { kind: 'switch', label: other } };
  const [, id, rate] = /^(.+)-(\d+)g$/.exec(subjectName) ?? [];
  if (id === undefined || subject !== 'architecture') return { quantity, label, owner: null };
  const rateGbps = Number(rate);
  const owner: ArchitectureOfInput = {
    kind: 'architecture',
    id,
    label: labelOfArchitecture(resolved, id),
    rateGbps,
    // Optics of a switch are in no card, whatever their rate.
    inCards: rateGbps !== settings.rateGbps(id) && rateGbps === settings.cardRateGbps && !settings.isIntegrated(id),
  };
  return { quantity, label, owner };
}

/** As the tables or its own scenario name it; an own one without a label as the option that is made of it. */
export function labelOfArchitecture({ catalog, scenario, options }: ResolvedScenario, id: string): string {
  const made = options.find(({ leaf, upper, card }) => [leaf, upper, card].includes(id));
  return catalog.architecture(id)?.shortLabel ?? scenario.architectures?.[id]?.label ?? made?.label ?? id;
}
