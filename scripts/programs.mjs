import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { root } from './packages.mjs';

/**
 * Finds a program, or tries to install it: by the system's package manager, then by the other commands.
 * @param find Path of a program that runs, or undefined.
 * @param packageManagers How each system installs it, by commands; the first whose program is there is taken.
 */
export async function findOrInstall(name, find, packageManagers, others, say) {
  const found = await find();
  if (found) return found;
  const manager = packageManagers.find(([command]) => isCommand(command.split(' ')[0])) ?? [];
  for (const command of [...manager.map(asRoot), ...others]) {
    say(`no ${name} found, trying: ${command}`);
    const [program, ...words] = command.split(' ');
    const { status } = spawnSync(program, words, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      shell: process.platform === 'win32',
    });
    const installed = status === 0 ? await find() : undefined;
    if (installed) return installed;
  }
  return undefined;
}

function asRoot(command) {
  const mayInstall = process.getuid?.() === 0 || command.startsWith('brew');
  return mayInstall || !isCommand('sudo') ? command : `sudo -n ${command}`;
}

const isCommand = (name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
