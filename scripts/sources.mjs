import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';

const sources = ['src', 'data', 'package.json', 'package-lock.json', 'vite.config.ts', 'vite.cli.config.ts'];

/** The file beside the built command line that holds the hash of what it was built from. */
export const stampName = 'sources.sha256';

/** A hash of the names and contents of all that the command line is built from. Times do not count: git and cp set them. */
export function hashOfSources(root) {
  const hash = createHash('sha256');
  for (const path of sources.flatMap((name) => filesIn(root, name))) {
    const content = readFileSync(root + path);
    hash.update(`${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Whether the built command line is missing, or its sources are not those that it was built from. */
export function isStale(root) {
  const stamp = `${root}dist/cli/${stampName}`;
  if (!existsSync(`${root}dist/cli/cpo-tco.js`) || !existsSync(stamp) || !existsSync(`${root}node_modules`))
    return true;
  return readFileSync(stamp, 'utf8') !== hashOfSources(root);
}

function filesIn(root, path) {
  if (!existsSync(root + path)) return [];
  if (!statSync(root + path).isDirectory()) return [path];
  return readdirSync(root + path)
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
