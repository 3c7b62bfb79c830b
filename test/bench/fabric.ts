import { catalog } from '../../src/scenario/shipped-edition.ts';
import { compareInSteps } from '../../src/engine/compare.ts';
import { sheetsOf } from '../../src/engine/models.ts';
import { finish } from '../../src/scenario/finish.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import { lookUpOf } from '../../src/scenario/structure.ts';
import { median, time } from './timing.ts';

const rounds = 400;
const mostMilliseconds = 1;

/** Times a comparison of five options in scope `fabric`. Returns whether it stays within a millisecond. */
export function benchFabric(): boolean {
  const scenario = { scope: 'fabric' };
  const resolved = resolveScenario(scenario, catalog);
  const options = resolved.options.map((option) => ({
    id: option.id,
    lookUp: lookUpOf(resolved, option),
  }));
  const sheets = sheetsOf(resolved.scope, resolved.edition);
  const engine = medianMilliseconds(() => finish(compareInSteps(sheets, options, 'retimed')));
  const whole = medianMilliseconds(() => runScenario(scenario, catalog));
  console.log(`\nFabric, ${options.length} options, median of ${rounds}:`);
  console.log(`  comparison               ${engine.toFixed(2)} ms (at most ${mostMilliseconds})`);
  console.log(`  from scenario to result  ${whole.toFixed(2)} ms`);
  return options.length === 5 && engine <= mostMilliseconds;
}

function medianMilliseconds(work: () => unknown): number {
  for (let i = 0; i < rounds; i++) work();
  return median(Array.from({ length: rounds }, () => time(work)));
}
