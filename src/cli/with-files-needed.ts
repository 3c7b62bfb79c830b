import type { UnitReader } from '../scenario/read-value.ts';
import { withWhatIsNeeded } from '../scenario/with-what-is-needed.ts';
import { FileNeeded, loadWritten } from './written-scenarios.ts';

/** Runs again with what the scenario needs, and with the files and links that hold it. */
export const withFilesNeeded = <T>(work: (readUnit?: UnitReader) => T | Promise<T>): Promise<T> =>
  withWhatIsNeeded(work, async (error) => {
    if (!(error instanceof FileNeeded)) return false;
    await withFilesNeeded((reader) => loadWritten(error.file, reader));
    return true;
  });
