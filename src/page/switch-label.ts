import type { Run } from '../scenario/run-scenario.ts';

/** Label of the switch that a quote names. */
export function switchLabelOf(capacity: string | undefined, { catalog, asked }: Run['resolved']): string | null {
  if (capacity === undefined) return null;
  return catalog.switch(capacity)?.label ?? asked.switches?.[capacity]?.label ?? capacity;
}
