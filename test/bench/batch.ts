import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** Runs `cpo-tco batch` on more and more scenarios and reports time for each and the most memory it held. */
export async function benchBatch(sizes: readonly number[]): Promise<void> {
  console.log('\ncpo-tco batch, scope switch, two options, one scenario a line:');
  for (const size of sizes) {
    const { seconds, peakMegabytes } = await runBatch(size);
    const perSecond = Math.round(size / seconds).toLocaleString('en');
    const memory = peakMegabytes === undefined ? '' : `, at most ${peakMegabytes.toFixed(0)} MB`;
    console.log(`  ${size.toLocaleString('en').padStart(9)} scenarios: ${perSecond} a second${memory}`);
  }
}

async function runBatch(size: number): Promise<{ seconds: number; peakMegabytes: number | undefined }> {
  const started = performance.now();
  const child = spawn(process.execPath, ['dist/cli/cpo-tco.js', 'batch', '-'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let lines = 0;
  let peakMegabytes: number | undefined;
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines += 1;
  });
  const watch = setInterval(() => (peakMegabytes = peakOf(child.pid!) ?? peakMegabytes), 100);
  const exited = once(child, 'exit');
  for (let i = 0; i < size; i++) {
    const price = 300 + (i % 1500);
    const line = `{"options":["retimed","cpo"],"inputs":{"cpo.endPrice":${price}}}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await exited) as [number];
  clearInterval(watch);
  if (code !== 0 || lines !== size) throw new Error(`batch answered ${lines} of ${size} lines, exit code ${code}`);
  return { seconds: (performance.now() - started) / 1000, peakMegabytes };
}

/** Most memory a process has held, where the system tells. */
function peakOf(pid: number): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
