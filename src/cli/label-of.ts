import type { Run } from '../scenario/run-scenario.ts';

/** What an option of a run is called. */
export const labelOf = (run: Run, id: string): string => run.resolved.options.find((option) => option.id === id)!.label;
