/** The sources that a run cites. */
import type { Source, SourcesData } from '../catalog/types.ts';
import { inputsInUse } from '../scenario/inputs-in-use.ts';
import type { Run } from '../scenario/run-scenario.ts';

export interface CitedSource extends Pick<Source, 'title' | 'publisher' | 'address' | 'published' | 'access'> {
  readonly id: string;
  /** Keys of the inputs whose figures are from it. */
  readonly inputs: readonly string[];
}

/** Every source behind a figure in use, that with the most inputs first. */
export function citedView({ resolved }: Run, { sources }: SourcesData): CitedSource[] {
  const inputs = new Map<string, string[]>();
  for (const { name, figure } of inputsInUse(resolved)) {
    if (!figure?.source) continue;
    const keys = inputs.get(figure.source) ?? [];
    inputs.set(figure.source, [...keys, name]);
  }
  return [...inputs]
    .map(([id, keys]): CitedSource => {
      const { title, publisher, address, published, access } = sources[id]!;
      return { id, title, publisher, address, published, access, inputs: keys };
    })
    .sort((a, b) => b.inputs.length - a.inputs.length || (a.id < b.id ? -1 : 1));
}
