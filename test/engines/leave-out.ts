/** Runs beside each test in Firefox and WebKit: leaves out what test/engines/chosen.ts names. */
import { beforeEach } from 'vitest';
import { leftOut } from './chosen.ts';

const engine = import.meta.env.VITE_ENGINE as string;

beforeEach(({ task, skip }) => {
  const path = task.file.filepath.replaceAll('\\', '/');
  const found = leftOut.find(
    ({ file, test, engines }) =>
      path.endsWith(`/${file}`) && task.fullTestName.startsWith(test) && engines.some((one) => one === engine),
  );
  if (found) skip(found.reason);
});
