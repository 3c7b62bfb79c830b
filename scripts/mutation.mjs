/**
 * How much of what is changed the tests notice, outside CI. The sheets first: each operator, condition and number of each formula
 * once; then the code room by room, by Stryker. Ends with 1 where a room is below 90 % or a survivor is not explained.
 *
 * npm run test:mutation [-- --room sheets,compile] [--files src/compile/check.ts] [--force] [--record]: with --files and --record a
 * large room is recorded some files at a time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { filesOf, foundOf, keepFiles } from './mutation/records.mjs';
import { rooms } from './mutation/rooms.mjs';
import { scoreOf } from './mutation/score.mjs';
import { installPackages, requireNode, root } from './packages.mjs';
import { recordedFigures, recordQuality } from './quality.mjs';

/** Of the mutants that a test ran against, in percent. */
const least = 90;

const all = ['sheets', ...Object.keys(rooms)];
const { values } = parseArgs({
  options: {
    room: { type: 'string', default: all.join(',') },
    files: { type: 'string' },
    force: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const asked = values.room.split(',');
const unknown = asked.find((room) => !all.includes(room));
if (unknown !== undefined) refuse(`"${unknown}" is no room; there are: ${all.join(', ')}`);
if (values.files && (asked.length !== 1 || asked[0] === 'sheets')) refuse('--files are some of one room of code');
const chosen = values.files?.split(',');
const strange = chosen?.find((file) => !filesOf(asked[0]).includes(file));
if (strange !== undefined) refuse(`"${strange}" is no file of room ${asked[0]}`);

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}

requireNode();
installPackages();
process.chdir(root);

/** The sheets in this process: a thousand mutants take seconds. */
async function sheets() {
  const { runnerImport } = await import('vite');
  const plugin = await runnerImport(`${root}src/build/vite-plugin.ts`);
  const { module } = await runnerImport(`${root}test/mutation/sheets.ts`, {
    plugins: [plugin.module.tablesAndSheets()],
  });
  return module.figures;
}

/** A room by Stryker. What was killed and did not change keeps its result, unless it is forced. */
function stryker(room) {
  forgetSurvivors(`reports/mutation/${room}-incremental.json`);
  const words = ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...(values.force ? ['--force'] : [])];
  const env = { ...process.env, MUTATION_ROOM: room, ...(values.files && { MUTATION_FILES: values.files }) };
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit', env });
  const path = `reports/mutation/${room}.json`;
  if (status !== 0 || !existsSync(path)) throw new Error(`Stryker did not finish room ${room}`);
  // What was found earlier of other files is in the report too.
  const files = chosen ?? filesOf(room);
  const { files: all } = JSON.parse(readFileSync(path, 'utf8'));
  const report = { files: Object.fromEntries(Object.entries(all).filter(([file]) => files.includes(file))) };
  if (values.record) keepFiles(room, report, files);
  return scoreOf(report);
}

/** A survivor is tried again: a test may have changed under its old name, which Stryker does not see. */
function forgetSurvivors(path) {
  if (!existsSync(path)) return;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  for (const file of Object.values(report.files))
    file.mutants = file.mutants.filter(({ status }) => status !== 'Survived' && status !== 'NoCoverage');
  writeFileSync(path, JSON.stringify(report));
}

const results = [];
for (const room of asked) results.push({ room, ...(room === 'sheets' ? await sheets() : stryker(room)) });

let failed = false;
for (const { room, counted, killed, explained, open, idle, notCounted } of results) {
  const score = (100 * killed) / counted;
  failed ||= !(score >= least) || open.length > 0 || idle.length > 0;
  for (const text of open) process.stdout.write(`survived: ${text}\n`);
  for (const text of idle) process.stdout.write(`explained, and killed: ${text}\n`);
  process.stdout.write(
    `${room}: ${score.toFixed(1)} % of ${counted} killed, ${counted - killed} survived, ${explained} of these explained; ` +
      `${notCounted} that no test ran against are not counted\n`,
  );
}
if (values.record) {
  const before = recordedFigures('mutation');
  recordQuality(
    'mutation',
    all.flatMap((room) => {
      const result = results.find((one) => one.room === room);
      const recorded = before.filter(({ name }) => name.startsWith(`${room}: `));
      if (result) return figuresOf({ ...result, ...foundOf(room) });
      return recorded.length > 0 ? recorded : [{ name: room, value: 'not run' }];
    }),
  );
}
if (failed) process.stdout.write(`Below ${least} %, or with a survivor that nobody explained.\n`);
process.exit(failed ? 1 : 0);

function figuresOf({ room, counted, killed, explained, notCounted, files, standing }) {
  const score = Number(((100 * killed) / counted).toFixed(1));
  return [
    { name: `${room}: killed`, value: score, unit: '%', limit: `at least ${least}` },
    { name: `${room}: mutants that a test ran against`, value: counted },
    { name: `${room}: survivors that are explained`, value: explained },
    { name: `${room}: mutants that no test ran against`, value: notCounted },
    ...(files === undefined
      ? []
      : [
          { name: `${room}: survivors that nobody has explained`, value: counted - killed - explained, limit: '0' },
          { name: `${room}: files that were run since they changed last, of ${files}`, value: standing },
        ]),
  ];
}
