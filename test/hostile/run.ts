/**
 * A million inputs over all gates: `npm run test:hostile [-- --inputs N --seed N --gates a,b]`. Counts, slowest inputs and faults
 * are printed; the exit code is 1 where there is a fault.
 */
import fc from 'fast-check';
import { gates } from './gates.ts';
import { Fault, hold, processorTime, type AnyGate } from './gate.ts';

const given = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : (process.argv[at + 1] ?? otherwise);
};
const inputs = Number(given('inputs', '1000000'));
const seed = Number(given('seed', String(Date.now() % 1e9)));
const only = given('gates', '').split(',').filter(Boolean);
const asked = gates.filter(({ name }) => only.length === 0 || only.includes(name));
const shares = asked.reduce((sum, { share }) => sum + share, 0);

/** Processor time for an input of up to 4 kB; a longer one has more in proportion. */
const mostTime = 50;
const chunk = 2000;
const mostFaults = 3;

interface Outcome {
  count: number;
  slowest: number;
  size: number;
  faults: number;
}

/** The least of several measurements: a collection of garbage or a compiler beside it is no time of the input. */
async function timed(gate: AnyGate, input: unknown, outcome: Outcome): Promise<void> {
  const size = gate.sizeOf(input);
  const allowed = (gate.computes ?? mostTime) * Math.max(1, size / 4096);
  let least = Infinity;
  for (let i = 0; i < 4 && least > outcome.slowest && (i === 0 || least > 15); i += 1) {
    const before = processorTime();
    await hold(gate, input);
    least = Math.min(least, processorTime() - before);
  }
  outcome.count += 1;
  // Of the inputs of up to 4 kB, and of longer ones what comes on 4 kB of them.
  const share = least / Math.max(1, size / 4096);
  if (share > outcome.slowest) [outcome.slowest, outcome.size] = [share, size];
  if (least > allowed) throw new Fault(`${least.toFixed(0)} ms for ${size} characters or bytes`);
}

const line = (cells: readonly (string | number)[]): string =>
  `${String(cells[0]).padEnd(18)}${cells
    .slice(1)
    .map((cell) => String(cell).padStart(12))
    .join('')}\n`;

/** What is kept where a run is recorded. */
export const outcomes: (Outcome & { readonly name: string })[] = [];
export { seed };

process.stdout.write(`seed ${seed}\n${line(['gate', 'inputs', 'slowest ms', 'its size', 'faults'])}`);
let [all, faults] = [0, 0];
for (const gate of asked) {
  const outcome: Outcome = { count: 0, slowest: 0, size: 0, faults: 0 };
  const wanted = Math.ceil((inputs * gate.share) / shares);
  // Warm: the first inputs pay for compiling.
  for (const input of fc.sample(gate.inputs, { seed, numRuns: 30 })) await hold(gate, input).catch(() => undefined);
  for (const [i, make] of (gate.long ?? []).entries())
    for (const length of [2048, 16_384])
      await timed(gate, make(length), outcome).catch((error: unknown) => {
        outcome.faults += 1;
        process.stdout.write(`${gate.name}, long input ${i} of ${length}: ${String(error)}\n`);
      });
  const property = fc.asyncProperty(gate.inputs, (input) => timed(gate, input, outcome));
  for (let part = 0; outcome.count < wanted && outcome.faults < mostFaults; part += 1) {
    const numRuns = Math.min(chunk, wanted - outcome.count);
    const found = await fc.check(property, { seed: seed + part, numRuns, interruptAfterTimeLimit: 300_000 });
    if (found.counterexample === null) {
      if (found.interrupted && found.failed) break;
      continue;
    }
    outcome.faults += 1;
    const [input] = found.counterexample;
    const told = JSON.stringify(gate.written ? gate.written(input) : input) ?? 'undefined';
    process.stdout.write(
      `${gate.name}, seed ${seed + part}: ${String((found.errorInstance as Error | null)?.stack ?? '')
        .split('\n')
        .slice(0, 5)
        .join('\n')}\n  input: ${told.length > 2000 ? `${told.slice(0, 2000)}… (${told.length})` : told}\n`,
    );
  }
  outcomes.push({ name: gate.name, ...outcome });
  all += outcome.count;
  faults += outcome.faults;
  process.stdout.write(line([gate.name, outcome.count, outcome.slowest.toFixed(1), outcome.size, outcome.faults]));
}
process.stdout.write(`${line(['all', all, '', '', faults])}`);
process.exitCode = faults > 0 ? 1 : 0;
