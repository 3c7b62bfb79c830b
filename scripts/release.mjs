/**
 * Makes the file that npm would publish, as docs/releasing.md says: checked, built twice, packed, with the list of what is inside.
 *
 * node scripts/release.mjs [--try | --publish]
 *
 * --try names what would stop the release and goes on, without the tests; it never publishes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { fail, installPackages, requireNode, root } from './packages.mjs';
import { billOfMaterials, changelogProblem, whatStopsPublication } from './release-parts.mjs';
import { build, buildTwice, differences, hashesOf, hashOfAll } from './reproducible.mjs';

requireNode();
const { values: flags } = parseArgs({ options: { try: { type: 'boolean' }, publish: { type: 'boolean' } } });
if (flags.try && flags.publish) fail('--try never publishes');
installPackages();
process.chdir(root);

const readJson = (path) => JSON.parse(readFileSync(root + path, 'utf8'));
const say = (text) => process.stdout.write(`${text}\n`);
const packageJson = readJson('package.json');
const { name, version } = packageJson;

const changed = git('status', '--porcelain');
if (changed) stop(`the work tree has changes:\n${changed}`);
const problem = changelogProblem(readFileSync(`${root}CHANGELOG.md`, 'utf8'), version);
if (problem) stop(problem);
if (!flags.try && spawnSync(process.execPath, ['scripts/test.mjs', '--all'], { stdio: 'inherit' }).status !== 0)
  stop('npm test -- --all is not green');

say('building in two other folders and here');
const built = buildTwice();
// What is packed is held to the other two, so that nothing of an earlier build is packed with it.
rmSync(`${root}dist`, { recursive: true, force: true });
built.push(hashesOf(build(root)));
for (const other of [built[0], built[1]]) {
  const differ = differences([built[2], other]);
  if (differ.length > 0) stop(`built again, these files differ: ${differ.join(', ')}`);
}
say(`${built[2].size} files, the same bytes three times: sha256 ${hashOfAll(built[2])}`);

const folder = `${root}release/`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const packed = `${name}-${version}.tgz`;
npm('pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
writeBillOfMaterials(`${name}-${version}.cdx.json`);
const sums = readdirSync(folder).map((file) => `${hash('sha256', readFileSync(folder + file))}  ${file}\n`);
writeFileSync(`${folder}SHA256SUMS`, sums.join(''));
say(`release/\n${sums.join('').trimEnd()}`);

const command = ['publish', `release/${packed}`, '--provenance', '--access', 'public'];
const stops = whatStopsPublication(packageJson, process.env);
if (stops.length > 0) {
  say(`not published. What stops it:\n${stops.map((one) => `- ${one}`).join('\n')}`);
  if (flags.publish) process.exitCode = 1;
} else if (flags.publish) npm(...command);
else say(`to publish it: npm ${command.join(' ')}`);

function writeBillOfMaterials(file) {
  // Of the lock file: the optional packages of every system are on it, not those of this machine.
  const listed = JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'));
  const folders = readdirSync(`${root}dist`).filter((one) => existsSync(`${root}dist/${one}/packages.json`));
  const inside = Object.fromEntries(folders.map((one) => [one, readJson(`dist/${one}/packages.json`)]));
  const [a, b, c, d, e] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/
    .exec(hash('sha256', readFileSync(folder + packed)))
    .slice(1);
  const bill = billOfMaterials(listed, inside, readJson('package-lock.json'), {
    timestamp: new Date(git('log', '-1', '--format=%cI')).toISOString(),
    // A UUID of version 8: its digits are ours to choose.
    serial: `${a}-${b}-8${c}-a${d}-${e}`,
  });
  writeFileSync(folder + file, `${JSON.stringify(bill, null, 2)}\n`);
}

function stop(reason) {
  if (!flags.try) fail(reason);
  say(`would stop: ${reason}`);
}

function git(...words) {
  return execFileSync('git', words, { encoding: 'utf8' }).trim();
}

function hash(algorithm, content) {
  return createHash(algorithm).update(content).digest('hex');
}

/** Under `npm run` the npm that runs, else the one of the path. @returns what it wrote. */
function npm(...words) {
  const own = process.env.npm_execpath;
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  return own && /\.c?js$/.test(own)
    ? execFileSync(process.execPath, [own, ...words], options)
    : execFileSync('npm', words, { ...options, shell: process.platform === 'win32' });
}
