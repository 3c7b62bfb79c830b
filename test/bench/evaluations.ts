import switchModel from 'virtual:model/switch';
import { switchModel as switchSheets } from '../../src/model/switch.ts';
import { arrayInputs, checkAgreement, objectInputs } from './agreement.ts';
import { evaluateSwitch } from './hand-written.ts';
import { randomInputs, randomNumbers } from './random-inputs.ts';
import { median } from './timing.ts';
import { mathjsEvaluator, mathjsInputs } from './with-mathjs.ts';

const horizon = 5;
const rounds = 15;
const roundMilliseconds = 200;
const mostOfHandWritten = 1.3;
const leastOfMathjs = 20;

/** Kept so that no result can be thought unused. */
export let kept: unknown;

/** Times the three ways to evaluate scope `switch` side by side. Returns whether the ratios hold. */
export function benchEvaluations(): boolean {
  checkAgreement();
  const random = randomNumbers(2);
  const drawn = Array.from({ length: 512 }, () => randomInputs(random, horizon));
  const arrays = drawn.map(arrayInputs);
  const objects = drawn.map(objectInputs);
  const scopes = drawn.map(mathjsInputs);
  const y = new Float64Array(switchModel.outputLength);
  const evaluateMathjs = mathjsEvaluator(switchSheets, horizon);
  const ways = [
    timed('generated from the sheets', 256, (i) => {
      switchModel.evaluate(arrays[i % 512]!, y);
      kept = y;
    }),
    timed('written by hand', 256, (i) => {
      kept = evaluateSwitch(objects[i % 512]!);
    }),
    timed('mathjs, compiled', 4, (i) => {
      kept = evaluateMathjs(scopes[i % 512]!);
    }),
  ] as const;
  for (let round = 0; round <= rounds; round++)
    for (const way of ways) {
      const microseconds = way.run();
      // The first round warms up.
      if (round > 0) way.times.push(microseconds);
    }

  const [generated, handWritten, mathjs] = ways.map(({ times }) => median(times)) as [number, number, number];
  console.log(`Evaluations of scope switch, ${horizon} years, median of ${rounds} interleaved rounds:`);
  for (const { name, times } of ways) {
    const perSecond = Math.round(1e6 / median(times)).toLocaleString('en');
    console.log(`  ${name.padEnd(26)}${median(times).toFixed(2).padStart(9)} us${perSecond.padStart(13)} a second`);
  }
  const toHandWritten = generated / handWritten;
  const toMathjs = mathjs / generated;
  console.log(`  generated : by hand  ${toHandWritten.toFixed(2)} (at most ${mostOfHandWritten})`);
  console.log(`  mathjs : generated   ${toMathjs.toFixed(0)} (at least ${leastOfMathjs})`);
  return toHandWritten <= mostOfHandWritten && toMathjs >= leastOfMathjs;
}

/** Runs of a fixed time; the clock is read after each batch only. */
function timed(name: string, batch: number, evaluate: (i: number) => void) {
  const run = (): number => {
    const started = performance.now();
    let count = 0;
    for (;;) {
      for (let i = 0; i < batch; i++) evaluate(count++);
      const milliseconds = performance.now() - started;
      if (milliseconds > roundMilliseconds) return (milliseconds * 1000) / count;
    }
  };
  return { name, run, times: [] as number[] };
}
