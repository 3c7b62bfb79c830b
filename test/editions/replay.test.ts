import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { toFullJson } from '../../src/export/full-json.ts';

/** What the program of edition 2026.11 answered: value, P10, P50 and P90 of every quantity. */
interface Recorded {
  readonly name: string;
  readonly scenario: object;
  readonly seed: number;
  readonly draws: number;
  readonly options: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
  readonly comparisons: Readonly<
    Record<
      string,
      {
        readonly wins: object;
        readonly breakEven: object;
        readonly npv: number;
        readonly drivers: readonly (readonly [string, number])[];
      }
    >
  >;
}

const recorded = JSON.parse(
  readFileSync(new URL('2026.11-results.json', import.meta.url), 'utf8'),
) as readonly Recorded[];

beforeAll(() => loadEdition('2026.11'));

test.each(recorded)('edition 2026.11 replays to its digits: $name', ({ scenario, seed, draws, options, comparisons }) => {
  const run = runScenario(scenario, catalogFor(scenario, catalog));
  const result = finish(toFullJson(run, 'test', { draws, seed }));
  expect(result.edition).toBe('2026.11');
  for (const { id, quantities } of result.options) {
    const found = Object.keys(options[id]!).map((name) => {
      const { value, p10 = null, p50 = null, p90 = null } = quantities[name]!;
      // JSON has no negative zero.
      return [name, [value, p10, p50, p90].map((number) => (number === null ? null : number + 0))];
    });
    expect(Object.fromEntries(found), id).toEqual(options[id]);
  }
  for (const { option, wins, breakEven, decision, drivers } of result.comparisons) {
    const before = comparisons[option]!;
    expect(wins).toEqual(before.wins);
    expect(decision.npv.value).toBe(before.npv);
    expect(Object.fromEntries(breakEven!.map((one) => [one.input, one.value]))).toEqual(before.breakEven);
    expect(drivers!.slice(0, 10).map((one) => [one.input, one.swing])).toEqual(before.drivers);
  }
});
