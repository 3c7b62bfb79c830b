/** Scenarios that a reader keeps on the device; nothing is written before that is asked for. */
import type { NamedFile } from './desk-engine-types.ts';
import type { Saved } from '../parts/scenarios/saved.ts';

/** A scenario with its file. */
export interface Kept extends Saved {
  readonly text: string;
}

/** The browser keeps nothing for this page: blocked, in a frame without a storage of its own, or full. */
export class StorageRefused extends Error {}

const prefix = 'cpo-tco.scenario.';

/** The file that all saved scenarios are written into. */
interface AllFile {
  readonly scenarios: readonly { readonly name: string; readonly at: string; readonly scenario: unknown }[];
}

export class ScenarioStore {
  /** Those that were kept last come first. @throws StorageRefused */
  list(): Kept[] {
    return attempt(() =>
      Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i)!)
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => read(key.slice(prefix.length), localStorage.getItem(key)) ?? [])
        .sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1)),
    );
  }

  /** @throws StorageRefused, and nothing that was kept is lost. */
  keep({ id, name, at, text }: Kept): void {
    attempt(() => localStorage.setItem(prefix + id, JSON.stringify({ name, at, text })));
  }

  /** @throws StorageRefused */
  remove(id: string): void {
    attempt(() => localStorage.removeItem(prefix + id));
  }
}

/** An id that no other has. */
export const newId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException) throw new StorageRefused();
    throw error;
  }
}

/** Of what is no scenario of ours nothing is shown, and it stays as it is. */
function read(id: string, text: string | null): Kept | undefined {
  try {
    const { name, at, text: file } = JSON.parse(text!) as Partial<Kept>;
    if (typeof name !== 'string' || typeof at !== 'string' || typeof file !== 'string') return undefined;
    return { id, name, at, text: file };
  } catch {
    return undefined;
  }
}

/** All scenarios in one file. */
export function fileOfAll(kept: readonly Kept[]): string {
  const file: AllFile = {
    scenarios: kept.map(({ name, at, text }) => ({ name, at, scenario: JSON.parse(text) as unknown })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The scenarios of such a file; undefined for any other. */
export function scenariosIn(text: string): (NamedFile & { readonly at: string })[] | undefined {
  try {
    const { scenarios } = JSON.parse(text) as Partial<AllFile>;
    if (!Array.isArray(scenarios)) return undefined;
    return (scenarios as AllFile['scenarios']).map(({ name, at, scenario }) => ({
      name: String(name),
      at: String(at),
      text: JSON.stringify(scenario),
    }));
  } catch {
    return undefined;
  }
}
