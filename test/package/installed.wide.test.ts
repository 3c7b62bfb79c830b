/** The package as another machine gets it: packed, installed without any package of development, run from its bin. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { patience } from '../cases/patience.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import packageJson from '../../package.json';
import { emptyProject, installPacked, isWindows, usersEnvironment } from './packed.ts';

let folder: string;

function installed(words: readonly string[], input = ''): SpawnSyncReturns<string> {
  const program = join(folder, 'node_modules', '.bin', isWindows ? 'cpo-tco.cmd' : 'cpo-tco');
  return spawnSync(program, words, { cwd: folder, encoding: 'utf8', input, env: usersEnvironment(), shell: isWindows });
}

/** A program of the user, in Node. */
const ran = (file: string): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8', env: usersEnvironment() });

beforeAll(() => {
  folder = emptyProject('installed');
  installPacked(folder);
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
    const { stdout, stderr } = ran('program.mjs');
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

  it('is found by a program with require() too, as Node 20.19 and later have it', () => {
    writeFileSync(join(folder, 'program.cjs'), `console.log(require('cpo-tco').edition);`);
    const { stdout } = ran('program.cjs');
    expect(stdout).toBe(`${catalog.edition}\n`);
  });
});
