/** What `cpo-tco batch` takes for tables of two lengths: rows a second of processor time, and the most memory it held. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

const program = new URL('../bin/cpo-tco.mjs', import.meta.url).pathname;
const atEnd = `process.on('exit',()=>process.stderr.write('\\n'+JSON.stringify({...process.cpuUsage(),most:process.resourceUsage().maxRSS})))`;
const columns = ['--columns', 'cpo.tco,retimed.tco,decision.best'];

/**
 * Of the heap, in MB: what the program needs is measured, and not how much of what it has dropped stands there until it is collected,
 * of which V8 allows more the longer a program runs. A program that keeps something of each row ends here without memory.
 */
const mostHeap = 128;

/** Ten times as many rows may hold this much more: pages of the heap that were not yet given back. */
const mostGrowth = 1.5;

/**
 * Ways of one kind of scenarios, in one process of one thread each.
 * @param session Of DuckDB, which writes the rows.
 * @param selected The columns of the kind, as a list of SELECT.
 * @returns how many of the ways grew with the number of rows.
 */
export async function measureBatch(session, name, flags, selected, rows) {
  const folder = mkdtempSync(join(tmpdir(), 'cpo-tco-batch-'));
  const ways = [
    { way: 'CSV to CSV', ending: 'csv', out: 'csv', more: columns, counts: [rows / 10, rows] },
    { way: 'Parquet to Parquet', ending: 'parquet', out: 'parquet', more: columns, counts: [rows / 10, rows] },
    { way: 'CSV to whole JSON', ending: 'csv', out: undefined, more: [], counts: [rows / 100, rows / 10] },
  ];
  let grew = 0;
  console.log(`${name}, cpo-tco batch --threads 1`);
  for (const { way, ending, out, more, counts } of ways) {
    const held = [];
    for (const count of counts.map(Math.round)) {
      const [given, answers] = [join(folder, `given.${ending}`), join(folder, `answers.${out}`)];
      await session.run(`COPY (SELECT ${selected} FROM range(${count}) AS t(id)) TO '${given}' (FORMAT ${ending})`);
      const words = [
        'batch',
        given,
        '--threads',
        '1',
        '--quiet',
        ...flags,
        ...more,
        ...(out ? ['--out', answers] : []),
      ];
      const { seconds, megabytes, written } = await run(words);
      held.push(megabytes);
      const rate = Math.round(count / seconds).toLocaleString('en');
      console.log(
        `  ${way.padEnd(19)} ${count.toLocaleString('en').padStart(9)} rows: ${rate.padStart(7)} a second and core, ${String(megabytes).padStart(4)} MB at most${written ? `, ${Math.round(written / count).toLocaleString('en')} bytes a row` : ''}`,
      );
    }
    if (held[1] > held[0] * mostGrowth) {
      grew += 1;
      console.log('  ^ memory grew with the number of rows');
    }
  }
  rmSync(folder, { recursive: true });
  return grew;
}

/** What is written to standard output is counted and thrown away. */
async function run(words) {
  const child = spawn(process.execPath, [
    `--max-old-space-size=${mostHeap}`,
    `--import=data:text/javascript,${encodeURIComponent(atEnd)}`,
    program,
    ...words,
  ]);
  let [error, written] = ['', 0];
  child.stdout.on('data', (chunk) => (written += chunk.length));
  child.stderr.on('data', (chunk) => (error += chunk));
  const [code] = await once(child, 'close');
  // Rows that are refused are answers too.
  if (code !== 0 && code !== 2) throw new Error(error);
  const { user, system, most } = JSON.parse(error.trim().split('\n').at(-1));
  return { seconds: (user + system) / 1e6, megabytes: Math.round(most / 1024), written };
}
