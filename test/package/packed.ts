/** The package as npm would publish it, packed once for all tests of it, and how it is installed without a network. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const isWindows = process.platform === 'win32';
export const packedName = `cpo-tco-${packageJson.version}.tgz`;

/** Under `npm test` the npm that runs, else the one of the path. */
export function npm(words: readonly string[], cwd: string): string {
  const own = process.env.npm_execpath;
  const options = { cwd, encoding: 'utf8', stdio: 'pipe' } as const;
  if (own && /\.c?js$/.test(own)) return execFileSync(process.execPath, [own, ...words], options);
  return execFileSync('npm', words, { ...options, shell: isWindows });
}

/** Environment of a user's terminal, which knows nothing of the tests. */
export const usersEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '', NODE_PATH: '' });

let packed: string | undefined;

/** The path of the packed file. */
export function packedFile(): string {
  if (packed) return packed;
  for (const built of ['cli/cpo-tco.js', 'embed/cpo-tco.js', 'lib/index.js', 'page/index.html'])
    if (!existsSync(`${root}dist/${built}`)) throw new Error(`dist/${built} is not there; run: npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-packed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
  packed = join(folder, packedName);
  return packed;
}

/** Folders of the packages that an install without packages of development brings, as the lock file names them. */
function packagesInstalled(): string[] {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
    packages: Readonly<Record<string, { dev?: true; optional?: true; devOptional?: true }>>;
  };
  return Object.entries(packages)
    .filter(([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional)
    .map(([path]) => path);
}

/** An empty folder with the packed file in it, and what the lock file names where npm looks first: it asks no network. */
export function emptyProject(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `cpo-tco-${name}-`));
  writeFileSync(join(folder, 'package.json'), '{ "name": "buyer", "private": true }');
  cpSync(packedFile(), join(folder, packedName));
  for (const path of packagesInstalled()) cpSync(root + path, join(folder, path), { recursive: true });
  return folder;
}

export const installPacked = (folder: string): string =>
  npm(['install', '--offline', '--omit=dev', '--no-audit', '--no-fund', '--ignore-scripts', `./${packedName}`], folder);
