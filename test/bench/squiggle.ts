import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalog } from '../../src/scenario/shipped-edition.ts';
import { sample, type Sample } from '../../src/engine/sample.ts';
import { needs, type Study, type StudyInput, type StudyOption } from '../../src/engine/study.ts';
import { switchModel } from '../../src/model/switch.ts';
import { defaultCube } from '../../src/scenario/assess.ts';
import { finish } from '../../src/scenario/finish.ts';
import { resolveScenario } from '../../src/scenario/resolve.ts';
import { lookUpOf } from '../../src/scenario/structure.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import { formulaTexts, variable } from './formula-texts.ts';
import { median, milliseconds, time } from './timing.ts';

const rounds = 9;
const quantity = 'tcoWithoutIdle';
const percentiles = [0.1, 0.5, 0.9];

interface Answer {
  readonly result: { readonly ok: boolean; readonly value: unknown };
}

interface Squiggle {
  run(
    code: string,
    options: { environment: { sampleCount: number; xyPointLength: number; seed: string } },
  ): Promise<Answer>;
}

/**
 * Times the cost of a co-packaged switch less that of one with retimed modules beside the same formulas in Squiggle.
 * @param folder Where Squiggle is installed, if it is.
 */
export async function benchSquiggle(folder: string): Promise<void> {
  console.log('\nSquiggle beside it:');
  const entry = resolve(folder, 'node_modules/@quri/squiggle-lang/dist/index.js');
  if (!existsSync(entry)) return console.log('  not installed: left out');
  const squiggle = (await import(/* @vite-ignore */ pathToFileURL(entry).href)) as Squiggle;

  const resolved = resolveScenario({ scope: 'switch', options: ['retimed', 'cpo'], baseline: 'retimed' }, catalog);
  const { study } = studyOf(resolved);
  const lookUps = resolved.options.map((option) => lookUpOf(resolved, option));
  const horizon = lookUps[0]!('horizon');
  const code = squiggleText(study, lookUps, horizon);
  const environment = { sampleCount: defaultCube.draws, xyPointLength: 1000, seed: '1' };
  const draw = () => finish(sample(study, defaultCube, [quantity], quantity));

  const own: number[] = [];
  const theirs: number[] = [];
  let answer: Answer | undefined;
  for (let round = 0; round <= rounds; round++) {
    const mine = time(draw);
    const started = performance.now();
    answer = await squiggle.run(code, { environment });
    // The first round warms up.
    if (round === 0) continue;
    own.push(mine);
    theirs.push(performance.now() - started);
  }
  checkAgreement(answer!, draw());
  const [ours, other] = [median(own), median(theirs)];
  const draws = defaultCube.draws.toLocaleString('en');
  console.log(
    `  ${quantity} of scope switch, cpo, retimed and the difference, ${horizon} years: 10th, 50th and 90th percentile,`,
  );
  console.log(
    `  ${draws} draws of ${study.uncertain.length} inputs, in Node, median of ${rounds} interleaved rounds. Squiggle: the same formulas`,
  );
  console.log(
    '  written out, from text to percentiles; ours: from inputs to percentiles, with who wins and the thirds.',
  );
  console.log(`    ours       ${milliseconds(ours).padStart(10)}`);
  console.log(`    Squiggle   ${milliseconds(other).padStart(10)}, ${(other / ours).toFixed(0)} times ours`);
}

/** @throws Error where a median lies further off than draws explain. */
function checkAgreement({ result }: Answer, drawn: Sample): void {
  if (!result.ok) throw new Error(`Squiggle: ${String(result.value)}`);
  const theirs = JSON.parse(String((result.value as { result: unknown }).result)) as number[];
  const own = [
    drawn.comparisons.get('cpo')!.differences,
    ...['retimed', 'cpo'].map((id) => drawn.options.get(id)!),
  ].map((quantities) => quantities.get(quantity)!);
  for (const [i, { p10, p50, p90 }] of own.entries()) {
    const off = Math.abs(theirs[3 * i + 1]! - p50) / (p90 - p10);
    if (!(off < 0.05)) throw new Error(`Squiggle: median ${theirs[3 * i + 1]}, ours ${p50}, a band of ${p90 - p10}`);
  }
}

/** One block for each option over the inputs that are drawn, then all percentiles as a list. */
function squiggleText(study: Study, lookUps: readonly ((key: string) => number)[], horizon: number): string {
  const { steps } = needs(study.model, [quantity]);
  const needed = new Set(
    study.model.steps.flatMap(({ output }, i) => (steps[i] ? [study.model.outputs[output]!.name] : [])),
  );
  const formulas = formulaTexts(switchModel, horizon).filter((one) => !one.quantity || needed.has(one.quantity));
  const names = new Map<string, string>();
  const values: string[] = [];
  for (const input of study.inputs) {
    const { name, low, typical, high, of = [] } = input;
    if (low === high && !of.some((parent) => names.has(parent.name))) continue;
    const parents = of.map(
      (parent) => `${parent.power === 1 ? '*' : '/'} ${names.get(parent.name) ?? study.typical.get(parent.name)!}`,
    );
    const own = low < high ? distribution(input) : String(typical);
    names.set(name, `drawn${names.size}`);
    values.push(`${names.get(name)!} = ${[own, ...parents].join(' ')}`);
  }
  const block = (option: StudyOption, i: number): string => {
    const drawnAt = new Map(
      [...names].flatMap(([name, text]) => (option.places.get(name) ?? []).map((place) => [place, text])),
    );
    const inputs = study.model.inputs.map(
      ({ key, offset }) => `${variable(key)} = ${drawnAt.get(offset) ?? lookUps[i]!(key)}`,
    );
    const drawn = new Set(
      study.model.inputs.flatMap(({ key, offset }) => (drawnAt.has(offset) ? [variable(key)] : [])),
    );
    // Squiggle compares numbers alone. Where the whole band lies above 0, its least draw does.
    const write = (text: string): string =>
      text.replace(/\((\w+) > 0\)/g, (test, name: string) => (drawn.has(name) ? `(min(${name}) > 0)` : test));
    const lines = formulas.map(({ name, text }) => `${name} = ${write(text)}`);
    return [`option${i} = {`, ...inputs, ...lines, quantity, '}'].join('\n');
  };
  const results = ['option1 - option0', 'option0', 'option1'];
  const asked = results.flatMap((result) => percentiles.map((share) => `quantile(${result}, ${share})`));
  return [...values, ...study.options.map(block), `[${asked.join(', ')}]`].join('\n');
}

/** Two triangles that meet at the typical value; Squiggle wants each mode strictly between its ends. */
function distribution({ low, typical, high }: StudyInput): string {
  const weight = (high - typical) / (high - low);
  const triangle = (from: number, mode: number, to: number): string => {
    const little = 1e-9 * (to - from);
    return `triangular(${from}, ${Math.min(to - little, Math.max(from + little, mode))}, ${to})`;
  };
  const [lower, upper] = [triangle(low, typical, typical), triangle(typical, typical, high)];
  if (weight <= 0) return upper;
  return weight >= 1 ? lower : `mixture(${lower}, ${upper}, [${weight}, ${1 - weight}])`;
}
