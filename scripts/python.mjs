import { spawnSync } from 'node:child_process';
import process from 'node:process';

const isThere = () => spawnSync('python3', ['--version']).status === 0;

/**
 * Python recomputes evidence packs in the tests. Where it is missing and may be installed, it is.
 * @returns whether it is there.
 */
export function findOrInstallPython(say) {
  if (isThere()) return true;
  if (process.platform !== 'linux' || process.getuid() !== 0) return false;
  say('installing Python (apt-get install python3)');
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  const install = () => spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'python3'], options);
  // Lists of packages may be missing or old.
  if (install().status !== 0 && spawnSync('apt-get', ['update'], options).status === 0) install();
  return isThere();
}
