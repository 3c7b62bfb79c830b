import { EditionNeeded, loadEdition } from './editions.ts';
import type { UnitReader } from './read-value.ts';
import { UnitsNeeded } from './scenario-error.ts';

/**
 * Runs without mathjs, which takes longer to load than all the rest, and without frozen editions; and again with what the
 * scenario turns out to need.
 * @param load Loads something else that the work turned out to need; false where it is none of that.
 */
export async function withWhatIsNeeded<T>(
  work: (readUnit?: UnitReader) => T | Promise<T>,
  load: (error: unknown) => Promise<boolean> = () => Promise.resolve(false),
): Promise<T> {
  let readUnit: UnitReader | undefined;
  for (;;)
    try {
      return await work(readUnit);
    } catch (error) {
      if (error instanceof UnitsNeeded) ({ readTypedUnit: readUnit } = await import('./typed-unit.ts'));
      else if (error instanceof EditionNeeded) await loadEdition(error.edition);
      else if (!(await load(error))) throw error;
    }
}
