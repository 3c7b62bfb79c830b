import type { ResolvedScenario } from './resolve.ts';

/** An input as words need it. */
export interface NamedInput {
  readonly quantity: string;
  /** The English label of the tables. */
  readonly label: string;
  /** Label of the architecture, or of another switch than the one asked for, that it belongs to. */
  readonly owner?: string;
  /** Gbit/s of its architecture, where another rate than that of the switch could be meant. */
  readonly rate?: number;
}

/** @param name Subject and quantity: `retimed-1600g.endPower`. */
export function namedInput({ catalog, scenario, scope, settings }: ResolvedScenario, name: string): NamedInput {
  const dot = name.lastIndexOf('.');
  const [subjectName, quantity] = [name.slice(0, dot), name.slice(dot + 1)];
  const { label, subject } = catalog.input(quantity)!;
  // Of another switch than the one asked for, which a figure may be a share of.
  const other = catalog.data.capacities.find((one) => one.subject === subjectName && one.id !== settings.capacity.id);
  if (other) return { quantity, label, owner: other.label };
  const [, architecture, rate] = /^(.+)-(\d+)g$/.exec(subjectName) ?? [];
  if (!architecture || subject !== 'architecture') return { quantity, label };
  const owner =
    catalog.architecture(architecture)?.shortLabel ?? scenario.architectures?.[architecture]?.label ?? architecture;
  const isOwn = scope === 'switch' && settings.subjectOf(architecture) === subjectName;
  return { quantity, label, owner, ...(!isOwn && { rate: Number(rate) }) };
}
