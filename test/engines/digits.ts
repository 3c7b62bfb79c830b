/** Every digit of a comparison as text, to be built once and run in Node and in every browser. */
import '../../src/engine/fabric-model.ts';
import { blockLength } from '../../src/engine/drawn-option.ts';
import type { Hypercube } from '../../src/engine/hypercube.ts';
import { metrics } from '../../src/engine/metrics.ts';
import { Draws } from '../../src/engine/sample.ts';
import { toFullJson } from '../../src/export/full-json.ts';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { catalogFor, loadEdition } from '../../src/scenario/editions.ts';
import { finish } from '../../src/scenario/finish.ts';
import { runScenario, type Run } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { verdictMetric } from '../../src/scenario/verdict-metric.ts';

/** The bits of numbers in one: another bit anywhere makes another text. */
class Bits {
  private sum = 0x811c9dc5;
  private readonly number = new Float64Array(1);
  private readonly words = new Uint32Array(this.number.buffer);

  add(value: number): void {
    this.number[0] = value;
    for (const word of this.words) this.sum = Math.imul(this.sum ^ word, 0x01000193) ^ (this.sum >>> 15);
  }

  get text(): string {
    return (this.sum >>> 0).toString(16).padStart(8, '0');
  }
}

/** Of every drawn input, and of what options are ranked by, the bits of all draws. */
function drawn(run: Run, cube: Hypercube): string[] {
  const draws = finish(Draws.of(studyOf(run.resolved).study, cube, metrics, verdictMetric, metrics));
  const rows = new Map<string, Float64Array>();
  for (const { name, values } of draws.inputs) rows.set(`draws of ${name}`, values);
  draws.options.forEach((option, i) =>
    draws.names.forEach((name, row) => rows.set(`draws of ${name}, ${run.options[i]!.id}`, option.rows[row]!)),
  );
  const bits = new Map([...rows.keys()].map((name) => [name, new Bits()]));
  for (let first = 0; first < cube.draws; first += blockLength) {
    const length = Math.min(blockLength, cube.draws - first);
    finish(draws.take(first, length));
    for (const [name, values] of rows) for (let i = 0; i < length; i++) bits.get(name)!.add(values[i]!);
  }
  return [...bits].map(([name, { text }]) => `${name}: ${text}`);
}

/** Lines: a digit that differs tells where. */
export async function digits(scenario: Scenario, cube: Hypercube): Promise<readonly string[]> {
  if (scenario.edition !== undefined) await loadEdition(scenario.edition);
  const run = runScenario(scenario, catalogFor(scenario, catalog));
  const json = finish(toFullJson(run, '', cube, true));
  return [...drawn(run, cube), ...JSON.stringify(json, null, 1).split('\n')];
}
