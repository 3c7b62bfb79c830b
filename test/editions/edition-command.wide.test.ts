import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fromFrozen } from '../../src/catalog/from-frozen.ts';
import type { CatalogData } from '../../src/catalog/types.ts';
import { freezeEdition } from '../../src/build/freeze-edition.ts';
import { readDataFiles } from '../../src/build/vite-plugin.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { patience } from '../cases/patience.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const file = `data/editions/${catalog.edition}.json`;

/** A folder in which the command writes; its packages are those of the repository. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  for (const name of ['src', 'node_modules']) symlinkSync(join(repository, name), join(folder, name), 'junction');
  for (const name of ['scripts', 'data/editions']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['package.json', 'scripts/edition.mjs', 'data/datapackage.json'])
    copyFileSync(join(repository, name), join(folder, name));
  writePackages(folder);
  return folder;
}

/** Packages are there, and nothing is installed. */
function writePackages(folder: string): void {
  writeFileSync(
    join(folder, 'scripts/packages.mjs'),
    `import { fileURLToPath } from 'node:url';
export const root = fileURLToPath(new URL('../', import.meta.url));
export const requireNode = () => undefined;
export const installPackages = () => undefined;
export function fail(message) {
  process.stderr.write(message);
  process.exit(1);
}
`,
  );
}

const freeze = (cwd: string) => spawnSync(process.execPath, ['scripts/edition.mjs'], { cwd, encoding: 'utf8' });

/** A folder of its own with all of src and the tables, few scenarios, and no claims. */
function smallTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  for (const name of ['src', 'data']) cpSync(join(repository, name), join(folder, name), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  mkdirSync(join(folder, 'scripts'));
  for (const name of ['package.json', '.oxfmtrc.json', 'scripts/edition.mjs'])
    copyFileSync(join(repository, name), join(folder, name));
  writePackages(folder);
  for (const name of ['claims', 'claim-checks'])
    edit(join(folder, `data/${name}.csv`), (text) => text.slice(0, text.indexOf('\n') + 1));
  const scenarios = join(folder, 'data/scenarios');
  for (const name of readdirSync(scenarios))
    if (!['preset-8192-two-tiers.json', 'network-b300-256.json'].includes(name)) rmSync(join(scenarios, name));
  writeFileSync(join(folder, 'CHANGELOG.md'), '# Changes\n\n## Edition 2099.01\n\nText.\n');
  return folder;
}

const edit = (path: string, change: (text: string) => string): void =>
  writeFileSync(path, change(readFileSync(path, 'utf8')));

test('a frozen edition has tables, sheets and sampler', () => {
  const frozen = freezeEdition(readDataFiles(), '1.2.3');
  expect(frozen).toMatchObject({ edition: catalog.edition, package: '1.2.3', sampler: 'split-triangular' });
  expect(Object.keys(frozen.models).sort()).toEqual(['decision', 'fabric', 'switch']);
  // It is read back as it was written.
  expect(fromFrozen(JSON.parse(JSON.stringify(frozen.catalog)) as CatalogData)).toEqual(catalog.data);
});

test('the command alters no edition that is frozen', () => {
  const folder = newFolder();
  writeFileSync(join(folder, file), 'as it was');
  const { status, stderr } = freeze(folder);
  expect([status, stderr]).toEqual([
    ...[1, `${file} is frozen and is not altered; a new edition has another version in data/datapackage.json`],
  ]);
  expect(readFileSync(join(folder, file), 'utf8')).toBe('as it was');
  expect(readdirSync(join(folder, 'data/editions'))).toEqual([`${catalog.edition}.json`]);
});

test('the command freezes, says in CHANGELOG.md how headlines moved, and does both the same again', { timeout: 4 * patience }, () => {
  const folder = smallTree();
  const changelog = join(folder, 'CHANGELOG.md');
  const version = (from: string, to: string): void =>
    edit(join(folder, 'data/datapackage.json'), (text) => text.replace(`"version": "${from}"`, `"version": "${to}"`));

  version(catalog.edition, '2099.01');
  const before = freezeEdition(readDataFiles(join(folder, 'data/')), '0.1.0');
  writeFileSync(join(folder, 'data/editions/2099.01.json'), JSON.stringify(before));

  // One figure of the next edition is another.
  version('2099.01', '2099.02');
  const price = catalog.defaultFigure('cpo-1600g', 'endPrice')!;
  edit(join(folder, 'data/figures.csv'), (text) =>
    text.replace(new RegExp(`^(${price.id},.*?,)${price.typical},`, 'm'), `$1${price.typical + 10},`),
  );
  expect(freeze(folder)).toMatchObject({ status: 0, stderr: '' });
  const second = readFileSync(changelog, 'utf8');
  const at = second.indexOf('## Edition 2099.01');
  expect(second.slice(at)).toBe('## Edition 2099.01\n\nText.\n');
  const added = second.slice(0, at);
  expect(added).toMatch(/^# Changes\n\n## Edition 2099\.02\n\n### How the headlines moved from 2099\.01 to 2099\.02\n/);
  const rows = added.split('\n').filter((line) => line.startsWith('|')).slice(2);
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  expect(cells.map(([, , option]) => option)).toEqual(
    expect.arrayContaining(['DSP-retimed', 'LPO', 'CPO', 'CPO above leaves']),
  );
  for (const [, , option, before, after, change, chance, by] of cells)
    if (!option!.startsWith('CPO')) expect([after, change, by]).toEqual([before, '0 %', '']);
    else expect([chance, by]).toEqual([expect.stringMatching(/ %$/), expect.any(String)]);
  for (const [, , option, , , , , by] of cells)
    if (option!.startsWith('CPO')) expect(by).toMatch(/^CPO price per 1\.6T port [\d,]+ USD to [\d,]+ USD \(\+[\d.]+ %\)$/);

  const frozen = join(folder, 'data/editions/2099.02.json');
  const text = readFileSync(frozen, 'utf8');
  expect(freeze(folder)).toMatchObject({ status: 1 });
  rmSync(frozen);
  expect(freeze(folder)).toMatchObject({ status: 0 });
  expect(readFileSync(frozen, 'utf8')).toBe(text);
  expect(readFileSync(changelog, 'utf8')).toBe(second);
  rmSync(folder, { recursive: true });
});
