import { catalog } from '../../src/scenario/shipped-edition.ts';
import { compareInSteps } from '../../src/engine/compare.ts';
import { finish } from '../../src/scenario/finish.ts';
import { resolveScenario, type ResolvedScenario } from '../../src/scenario/resolve.ts';
import { runScenario } from '../../src/scenario/run-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';
import { sheetsFor } from '../../src/scenario/sheets.ts';
import { lookUpOf } from '../../src/scenario/structure.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { drawAll } from './fabric-draws.ts';
import { median, milliseconds, time } from './timing.ts';

const rounds = 200;
const drawRounds = 5;
const mostMilliseconds = 4;
/** Four networks draw four times what one draws; the rest is for their sums. */
const mostTimes = 4.5;

const one: Scenario = { scope: 'fabric', inputs: { endpointCount: 8192 } };
const four: Scenario = {
  scope: 'fabric',
  networks: {
    'east-west': { inputs: { endpointCount: 8192 } },
    'north-south': { inputs: { endpointCount: 2048 } },
    storage: { inputs: { endpointCount: 1024 } },
    'out-of-band': { stays: 'retimed', inputs: { endpointCount: 512 } },
  },
};

/** Times four networks beside one, in one run. Returns whether they stay within four milliseconds and 4.5 times the draws. */
export function benchNetworks(): boolean {
  const [single, several] = [one, four].map((scenario) => resolveScenario(scenario, catalog)) as [
    ResolvedScenario,
    ResolvedScenario,
  ];
  const compare = oneByOne(rounds, [() => comparison(single), () => comparison(several)]);
  const whole = oneByOne(rounds, [() => runScenario(one, catalog), () => runScenario(four, catalog)]);
  const studies = [single, several].map((resolved) => studyOf(resolved).study);
  const draws = sideBySide(drawRounds, [() => drawAll(studies[0]!), () => drawAll(studies[1]!)]);
  const ratio = ([a, b]: readonly [number, number]): string =>
    `${milliseconds(a, 2)} and ${milliseconds(b, 2)}, ${(b / a).toFixed(2)} times`;
  console.log('\nOne network and four, five options:');
  console.log(`  comparison               ${ratio(compare)} (at most ${mostMilliseconds} ms)`);
  console.log(`  from scenario to result  ${ratio(whole)}`);
  console.log(`  all draws                ${ratio(draws)} (at most ${mostTimes} times)`);
  return compare[1] <= mostMilliseconds && draws[1] / draws[0] <= mostTimes;
}

function comparison(resolved: ResolvedScenario): void {
  const options = resolved.options.map((option) => ({ id: option.id, lookUp: lookUpOf(resolved, option) }));
  finish(compareInSteps(sheetsFor(resolved), options, 'retimed'));
}

type Work = () => unknown;

/** Medians of two pieces of work, each on its own: what one leaves behind to be cleared away does not slow the other. */
const oneByOne = (count: number, works: readonly [Work, Work]): readonly [number, number] => {
  const [a, b] = works.map((work) => {
    for (let i = 0; i < count; i++) work();
    return median(Array.from({ length: count }, () => time(work)));
  });
  return [a!, b!];
};

/** Medians of two pieces of work in turn, so that what else the machine does is the same for both. */
function sideBySide(count: number, works: readonly [Work, Work]): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < 2 * count; i++)
    works.forEach((work, w) => {
      const taken = time(work);
      // The first half warms up.
      if (i >= count) times[w]!.push(taken);
    });
  return [median(times[0]), median(times[1])];
}
