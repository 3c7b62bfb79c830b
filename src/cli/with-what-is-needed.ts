import { EditionNeeded, loadEdition } from '../scenario/editions.ts';
import type { UnitReader } from '../scenario/read-value.ts';
import { UnitsNeeded } from '../scenario/scenario-error.ts';

/**
 * Runs without mathjs, which takes longer to load than all the rest, and without frozen editions; and again with what the
 * scenario turns out to need.
 */
export async function withWhatIsNeeded<T>(work: (readUnit?: UnitReader) => T | Promise<T>): Promise<T> {
  let readUnit: UnitReader | undefined;
  for (;;)
    try {
      return await work(readUnit);
    } catch (error) {
      if (error instanceof UnitsNeeded) ({ readTypedUnit: readUnit } = await import('../scenario/typed-unit.ts'));
      else if (error instanceof EditionNeeded) await loadEdition(error.edition);
      else throw error;
    }
}
