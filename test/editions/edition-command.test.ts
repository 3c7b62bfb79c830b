import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fromFrozen } from '../../src/catalog/from-frozen.ts';
import type { CatalogData } from '../../src/catalog/types.ts';
import { freezeEdition } from '../../src/build/freeze-edition.ts';
import { readDataFiles } from '../../src/build/vite-plugin.ts';
import { catalog } from '../../src/scenario/edition.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const file = `data/editions/${catalog.edition}.json`;

/** A folder in which the command writes; its packages are those of the repository. */
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edition-'));
  for (const name of ['src', 'node_modules']) symlinkSync(join(repository, name), join(folder, name), 'junction');
  for (const name of ['scripts', 'data/editions']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['package.json', 'scripts/edition.mjs', 'data/datapackage.json'])
    copyFileSync(join(repository, name), join(folder, name));
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
  return folder;
}

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
  const { status, stderr } = spawnSync(process.execPath, ['scripts/edition.mjs'], { cwd: folder, encoding: 'utf8' });
  expect([status, stderr]).toEqual([
    ...[1, `${file} is frozen and is not altered; a new edition has another version in data/datapackage.json`],
  ]);
  expect(readFileSync(join(folder, file), 'utf8')).toBe('as it was');
  expect(readdirSync(join(folder, 'data/editions'))).toEqual([`${catalog.edition}.json`]);
});
