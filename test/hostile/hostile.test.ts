/** Some hundred inputs at every gate, the found cases again, and long inputs: `npm run test:hostile` sends a million. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience } from '../cases/patience.ts';
import { hold, processorTime, type AnyGate } from './gate.ts';
import { gates } from './gates.ts';

/** A case that broke a gate once; it may be text again and again between two others. */
interface FoundCase {
  readonly broke: string;
  readonly input?: unknown;
  readonly before?: string;
  readonly piece?: string;
  readonly times?: number;
  readonly after?: string;
}

const corpusOf = ({ name }: AnyGate): readonly FoundCase[] => {
  const path = `test/hostile/corpus/${name}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as FoundCase[]) : [];
};
const inputOf = ({ read }: AnyGate, { input, before = '', piece = '', times = 0, after = '' }: FoundCase): unknown => {
  const written = input ?? before + piece.repeat(times) + after;
  return read ? read(written) : written;
};

describe.each(gates.map((gate) => [gate.name, gate] as const))('%s', { timeout: patience }, (_, gate) => {
  it(`holds whatever comes in: ${gate.takes}`, () =>
    fc.assert(
      fc.asyncProperty(gate.inputs, (input) => hold(gate, input)),
      { seed: 20261129, numRuns: gate.few },
    ));

  it.each(corpusOf(gate).map((one) => [one.broke, one] as const))('holds: %s', (_, one) =>
    hold(gate, inputOf(gate, one)),
  );

  // Eight times the length takes eight times as long, or 64 times where a loop stands in a loop. Between them is the limit.
  it.runIf((gate.long ?? []).length > 0)('takes no longer than in proportion', async () => {
    const [short, long] = [2048, 16_384];
    for (const [i, make] of gate.long!.entries()) {
      if ((await leastTime(gate, make(long))) < 40) continue;
      const [before, after] = [await leastTime(gate, make(short)), await leastTime(gate, make(long))];
      expect(after / Math.max(before, 1), `input ${i}: ${before} ms and ${after} ms`).toBeLessThan(32);
    }
  });
});

/** Of three: what else the process does is no time of the input. */
async function leastTime(gate: AnyGate, input: unknown): Promise<number> {
  let least = Infinity;
  for (let i = 0; i < 3; i += 1) {
    const before = processorTime();
    await hold(gate, input);
    least = Math.min(least, processorTime() - before);
    if (least < 40) break;
  }
  return least;
}
