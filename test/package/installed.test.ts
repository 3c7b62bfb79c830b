/** The package as another machine gets it: packed, installed without any package of development, run from its bin. */
import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patience } from '../cases/patience.ts';
import { catalog } from '../../src/scenario/edition.ts';
import packageJson from '../../package.json';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-installed-'));
const isWindows = process.platform === 'win32';

/** Under `npm test` the npm that runs, else the one of the path. */
function npm(words: readonly string[], cwd: string): string {
  const own = process.env.npm_execpath;
  const options = { cwd, encoding: 'utf8', stdio: 'pipe' } as const;
  if (own && /\.c?js$/.test(own)) return execFileSync(process.execPath, [own, ...words], options);
  return execFileSync('npm', words, { ...options, shell: isWindows });
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

function installed(words: readonly string[], input = ''): SpawnSyncReturns<string> {
  const program = join(folder, 'node_modules', '.bin', isWindows ? 'cpo-tco.cmd' : 'cpo-tco');
  // The terminal of a user knows nothing of the tests.
  const env = { ...process.env, NODE_OPTIONS: '', NODE_PATH: '' };
  return spawnSync(program, words, { cwd: folder, encoding: 'utf8', input, env, shell: isWindows });
}

beforeAll(() => {
  if (!existsSync(`${root}dist/cli/cpo-tco.js`)) throw new Error('dist/cli is not there; run: npm run build');
  npm(['pack', '--ignore-scripts', '--pack-destination', folder], root);
  writeFileSync(join(folder, 'package.json'), '{ "name": "buyer", "private": true }');
  // The network is not asked: what the lock file names is here.
  for (const path of packagesInstalled()) cpSync(root + path, join(folder, path), { recursive: true });
  const file = `./cpo-tco-${packageJson.version}.tgz`;
  npm(['install', '--offline', '--omit=dev', '--no-audit', '--no-fund', '--ignore-scripts', file], folder);
}, 2 * patience);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the installed package', { timeout: patience }, () => {
  it('comes without sources and without packages of development', () => {
    expect(existsSync(join(folder, 'node_modules/cpo-tco/src'))).toBe(false);
    const development = Object.keys(packageJson.devDependencies);
    expect(development.filter((name) => existsSync(join(folder, 'node_modules', name)))).toEqual([]);
    expect(readdirSync(join(folder, 'node_modules/cpo-tco'))).not.toContain('node_modules');
  });

  it('says its version', () => {
    const { status, stdout, stderr } = installed(['--version']);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  it('compares, and reads text with a unit', () => {
    const { status, stdout, stderr } = installed(['compare', '--set', 'cpo.endPower=0.009 kW', '--draws', '64']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^All 64 ports of 1\.6T in use, in the US on one 102\.4T switch, over 5 years\. Edition /);
    expect(stdout).toContain('P10 to P90 of 64 simulated cases');
  });

  it('answers scenarios from CSV, one a line', () => {
    const { status, stdout, stderr } = installed(['batch', '-'], 'region,pue\r\nde,1.2\r\nus,1.3\r\n');
    expect([status, stderr]).toEqual([0, '']);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; result: unknown });
    expect(answers).toMatchObject([
      { line: 2, result: { scenario: { region: 'de', inputs: { pue: 1.2 } } } },
      { line: 3, result: { scenario: { region: 'us', inputs: { pue: 1.3 } } } },
    ]);
  });

  it('computes a frozen edition', () => {
    const { status, stdout, stderr } = installed(['compare', '--edition', '2026.11', '--draws', '64']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('Edition 2026.11, frozen.');
  });

  it('is a library: a program gets what the command line answers, and refusals as sentences', () => {
    const program = `
      import { compare, edition, ScenarioRefused, version } from 'cpo-tco';
      const settings = { draws: 64 };
      const result = await compare({ scope: 'fabric', inputs: { 'cpo.endPower': '0.009 kW' } }, settings);
      const frozen = await compare({ edition: '2026.11' }, settings);
      const refused = [];
      for (const [scenario, given] of [[{ scope: 'fabrik' }], [{}, { draws: 0 }]])
        await compare(scenario, given).catch((error) =>
          refused.push([error instanceof ScenarioRefused, error.field, error.found, error.message]));
      console.log(JSON.stringify({ version, edition, result, frozen: frozen.edition, refused }));`;
    writeFileSync(join(folder, 'program.mjs'), program);
    const env = { ...process.env, NODE_OPTIONS: '', NODE_PATH: '' };
    const { stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8', env });
    expect(stderr).toBe('');
    const { result, ...told } = JSON.parse(stdout) as { result: unknown };
    expect(told).toEqual({
      version: packageJson.version,
      edition: catalog.edition,
      frozen: '2026.11',
      refused: [
        [true, 'scope', '"fabrik"', 'scope: found "fabrik"; allowed: switch, fabric, campus'],
        [true, 'draws', '0', 'draws: found 0; allowed: a whole number from 1 to 1,000,000'],
      ],
    });
    const words = ['compare', '--scope', 'fabric', '--set', 'cpo.endPower=0.009 kW', '--draws', '64'];
    expect(result).toEqual(JSON.parse(installed([...words, '--format', 'json']).stdout));
  });
});
