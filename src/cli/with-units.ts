import type { UnitReader } from '../scenario/read-value.ts';
import { UnitsNeeded } from '../scenario/scenario-error.ts';

/** Runs without mathjs, which takes longer to load than all the rest, and once more with it where text has a unit. */
export async function withUnits<T>(work: (readUnit?: UnitReader) => T): Promise<T> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UnitsNeeded)) throw error;
    const { readTypedUnit } = await import('../scenario/typed-unit.ts');
    return work(readTypedUnit);
  }
}
