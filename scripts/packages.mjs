import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../', import.meta.url));

const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'));

/** Ends the process with one line when this Node is too old. */
export function requireNode() {
  const least = readJson('package.json').engines.node.replace('>=', '');
  const [major, minor] = process.versions.node.split('.').map(Number);
  const [leastMajor, leastMinor] = least.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  fail(`Node ${least} or newer is needed, this is ${process.versions.node}`);
}

/** Installs what package-lock.json names unless exactly that is there. Messages go to stderr. */
export function installPackages() {
  if (packagesAreInstalled()) return;
  process.stderr.write('cpo-tco: installing packages (npm ci)\n');
  // Tools of the build are needed under NODE_ENV=production too.
  const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (status !== 0) fail('npm ci failed, see above');
}

function packagesAreInstalled() {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const installed = readJson('node_modules/.package-lock.json').packages;
  return Object.entries(readJson('package-lock.json').packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // Optional packages of other systems are named in the lock file and never installed.
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** Installs what the lock file of another folder names, without scripts. Returns whether it worked. */
export const installIn = (folder) => runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder).status === 0;

function runNpm(words, cwd = root) {
  const options = { cwd, stdio: ['ignore', process.stderr, process.stderr] };
  // Under `npm start` this is the npm that runs; it needs no search of the path.
  const npm = process.env.npm_execpath;
  if (npm && /\.c?js$/.test(npm)) return spawnSync(process.execPath, [npm, ...words], options);
  return spawnSync('npm', words, { ...options, shell: process.platform === 'win32' });
}

export function fail(message) {
  process.stderr.write(`cpo-tco: ${message}\n`);
  process.exit(1);
}
