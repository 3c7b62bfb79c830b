import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fail, installPackages, requireNode, root } from './packages.mjs';

/**
 * Freezes the tables, the compiled sheets and the sampler of this edition in data/editions/, and writes into CHANGELOG.md how
 * every headline moved since the edition before.
 */
requireNode();
installPackages();
const { version: edition } = JSON.parse(readFileSync(`${root}data/datapackage.json`, 'utf8'));
const path = `data/editions/${edition}.json`;
if (existsSync(root + path))
  fail(`${path} is frozen and is not altered; a new edition has another version in data/datapackage.json`);
const { runnerImport } = await import('vite');
const { version } = createRequire(import.meta.url)(`${root}package.json`);
const load = async (file, plugins = []) => (await runnerImport(`${root}${file}`, { plugins })).module;
const { readDataFiles, tablesAndSheets } = await load('src/build/vite-plugin.ts');
const { freezeEdition } = await load('src/build/freeze-edition.ts');
const { withSection } = await load('src/build/changelog.ts');

const frozen = freezeEdition(readDataFiles(), version);
// Before the file is there: the edition that was frozen last is still the one before.
const { section } = await load('src/cli/moved-since-last.ts', [tablesAndSheets()]);
mkdirSync(`${root}data/editions`, { recursive: true });
writeFileSync(root + path, `${JSON.stringify(frozen)}\n`);
process.stdout.write(`${path} is written\n`);
if (section !== undefined) {
  const changelog = readFileSync(`${root}CHANGELOG.md`, 'utf8');
  writeFileSync(`${root}CHANGELOG.md`, withSection(changelog, edition, section));
  spawnSync(process.execPath, [`${root}node_modules/oxfmt/bin/oxfmt`, 'CHANGELOG.md'], { cwd: root, stdio: 'ignore' });
  process.stdout.write('CHANGELOG.md says how the headlines moved\n');
}
process.stdout.write(`
Next:
1. Read the section of CHANGELOG.md: it says what moved, how sure each answer is, and by which figure.
2. Commit ${path} and CHANGELOG.md together.
3. Before a table or a sheet changes again, give "version" in data/datapackage.json the id of the next edition: until then
   the tables answer for ${edition}, and test/editions/working-tables.test.ts fails as soon as they differ from it.
4. After that, \`node bin/cpo-tco.mjs compare --edition ${edition}\` is answered by the frozen file, and tests and documents
   that name ${edition} as the edition in work name the next one.
`);
