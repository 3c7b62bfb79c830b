/** Some hundred inputs at every gate, the found cases again, and long inputs: `npm run test:hostile` sends a million. */
import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { patience } from '../cases/patience.ts';
import { hold, type AnyGate } from './gate.ts';
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

  // How long they take is measured outside CI.
  it.runIf((gate.long ?? []).length > 0)('holds long inputs', async () => {
    for (const make of gate.long!) await hold(gate, make(16_384));
  });
});
