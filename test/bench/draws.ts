import { readFileSync } from 'node:fs';
import { setTimeout as later } from 'node:timers/promises';
import { chromium, type Browser } from 'playwright';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { bandValues } from '../../src/engine/band.ts';
import { Stratum } from '../../src/engine/hypercube.ts';
import { movedPlaces, offsetOf, stepsTouched, type Study, type StudyOption } from '../../src/engine/study.ts';
import { WhatIf } from '../../src/engine/what-if.ts';
import { fabricModel } from '../../src/model/fabric.ts';
import { defaultCube } from '../../src/scenario/assess.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';
import { lookUpOf } from '../../src/scenario/structure.ts';
import { studyOf } from '../../src/scenario/study-of.ts';
import type { DrawTimes } from './draws-page.ts';
import { countSteps, drawAll, medianCost, resolveFabric } from './fabric-draws.ts';
import { variable } from './formula-texts.ts';
import type { InputRecord } from './random-inputs.ts';
import { calibrate, calibrated, median, milliseconds, time } from './timing.ts';
import { mathjsEvaluator } from './with-mathjs.ts';

const rounds = 40;
const mostMilliseconds = 60;
const aim = 30;
/** All draws in a page that has run nothing yet. */
const mostFirst = 150;
/** What ranking all options and the worth of inputs may take of the draws alone. */
const mostRatio = 1.3;
/** Draws that mathjs takes; its time for all of them is reckoned from these. */
const mathjsDraws = 64;
const mathjsRounds = 5;

/**
 * Times all draws of the fabric in Chromium, and in Node beside mathjs.
 * @param script The bundle of draws-page.ts.
 * @returns whether they stay within the limit in Chromium.
 */
export async function benchDraws(script: string): Promise<boolean> {
  const resolved = resolveFabric();
  const { study } = studyOf(resolved);
  const draws = defaultCube.draws.toLocaleString('en');
  console.log(`\n${draws} draws of the fabric, ${study.options.length} options, with the percentiles that are shown:`);
  reportSteps(study);
  const holds = await inChromium(script, medianCost(drawAll(study), study.options[0]!.id));
  besideMathjs(resolved, study);
  return holds && study.options.length === 5;
}

function reportSteps(study: Study): void {
  const { all, needed, touched } = countSteps(study);
  const mean = touched.reduce((sum, steps) => sum + steps, 0) / touched.length;
  const once = Math.round(100 * (1 - mean / needed));
  console.log(
    `  of ${all} steps ${needed} are needed; bands touch ${Math.round(mean)} of these, ${once} % are computed once`,
  );
}

async function inChromium(script: string, cost: number): Promise<boolean> {
  const executablePath = await findChromium();
  if (executablePath === undefined) {
    console.log('  Chromium: not found (CHROMIUM_PATH), so the limit is not checked');
    return false;
  }
  const content = readFileSync(script, 'utf8');
  const runs: DrawTimes[] = [];
  // A browser of its own for each: a page could take over what another has compiled.
  for (let i = 0; i < 3; i++) {
    const browser = await chromium.launch({ executablePath, args: chromiumFlags });
    const page = await browser.newPage();
    await atRest(browser);
    await page.addScriptTag({ content });
    runs.push(await page.evaluate((rounds) => drawsPage.measure(rounds), rounds));
    await browser.close();
  }
  for (const run of runs)
    if (Math.abs(run.cost - cost) > 1e-9 * cost)
      throw new Error(`Chromium draws a median of ${run.cost}, Node ${cost}`);
  const typical = median(runs.map((run) => run.median));
  const loop = median(runs.map((run) => run.loop));
  console.log(
    `  Chromium, median of ${rounds}   ${calibrated(typical, loop)} (at most ${mostMilliseconds} ms, aim ${aim})`,
  );
  const first = median(runs.map((run) => run.first));
  console.log(`  Chromium, first of all    ${calibrated(first, loop)} (asked: at most ${mostFirst} ms)`);
  const alone = median(runs.map((run) => run.alone));
  const ratio = median(runs.map((run) => run.together / run.alone));
  console.log(
    `  with ranking, regret and the worth of every input against the draws alone (${milliseconds(alone)}), same run, median of 9: ${ratio.toFixed(2)} times (at most ${mostRatio})`,
  );
  return typical <= mostMilliseconds && first <= mostFirst && ratio <= mostRatio;
}

/** Between two looks at what a browser does, in milliseconds, and what it may have used by then at rest, in seconds. */
const pause = 500;
const littleUsed = 0.02;
const mostPauses = 60;

/**
 * Waits until the processes of a browser use next to nothing. For seconds after its start a page gets half of the processor;
 * the browser of a reader who opens the calculator has long been there.
 */
async function atRest(browser: Browser): Promise<void> {
  const devTools = await browser.newBrowserCDPSession();
  const used = async (): Promise<number> => {
    const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  let before = await used();
  for (let pauses = 0; pauses < mostPauses; pauses++) {
    await later(pause);
    const now = await used();
    if (Math.abs(now - before) < littleUsed) return void (await devTools.detach());
    before = now;
  }
  throw new Error('Chromium does not come to rest');
}

/** The same draws of the same sheets, the same options: all formulas, and only those that bands touch. */
function besideMathjs(resolved: ResolvedScenario, study: Study): void {
  const sides = study.options.map((option, i) => mathjsSide(resolved, study, option, i));
  for (const side of sides) side.check();
  const ours: number[] = [];
  const everything: number[] = [];
  const touchedOnly: number[] = [];
  for (let round = 0; round <= mathjsRounds; round++) {
    const keep = (times: number[], work: () => unknown): void => {
      const taken = time(work);
      // The first round warms up.
      if (round > 0) times.push(taken);
    };
    for (let i = 0; i < 4; i++) keep(ours, () => drawAll(study));
    keep(everything, () => sides.forEach((side) => side.everything()));
    keep(touchedOnly, () => sides.forEach((side) => side.touchedOnly()));
  }
  const own = median(ours);
  const scale = defaultCube.draws / mathjsDraws;
  const report = (name: string, times: readonly number[]): void => {
    const value = median(times) * scale;
    console.log(`  ${name.padEnd(38)}${milliseconds(value, 0).padStart(10)}, ${(value / own).toFixed(0)} times ours`);
  };
  console.log(`  Node${' '.repeat(22)}${calibrated(own, calibrate())}`);
  console.log(
    `  mathjs in Node, the same sheets and inputs drawn, ${mathjsDraws} draws taken for all, no percentiles:`,
  );
  report('  all formulas in every draw', everything);
  report('  only formulas that bands touch', touchedOnly);
}

/** One option under the first draws, as mathjs takes them. */
function mathjsSide(resolved: ResolvedScenario, study: Study, option: StudyOption, index: number) {
  const { model, uncertain } = study;
  const horizon = resolved.input(resolved.options[index]!, 'horizon').value;
  const keyAt = new Map(model.inputs.map(({ key, offset }) => [offset, key]));
  const names = uncertain.map(({ name }) => name);
  const strata = uncertain.map((input) => ({
    of: new Stratum(defaultCube, input.name),
    band: bandValues(input, study.sampler),
  }));
  const drawn = Array.from({ length: mathjsDraws }, (_, draw) => strata.map(({ of, band }) => band.at(of.share(draw))));
  const lookUp = lookUpOf(resolved, resolved.options[index]!);
  const typical: InputRecord = Object.fromEntries(model.inputs.map(({ key }) => [variable(key), lookUp(key)]));
  const whatIf = new WhatIf(study, option, [], names);
  const offsets = [...new Set(names.flatMap((name) => movedPlaces(study, option, name).map(({ offset }) => offset)))];
  const changes = drawn.map((values) => {
    whatIf.at(values);
    return Object.fromEntries(offsets.map((offset) => [variable(keyAt.get(offset)!), whatIf.x[offset]!]));
  });
  const evaluateAll = mathjsEvaluator(fabricModel, horizon);
  const steps = stepsTouched(study, option, names);
  const touched = new Set(model.steps.flatMap(({ output }, i) => (steps[i] ? [model.outputs[output]!.name] : [])));
  const evaluateTouched = mathjsEvaluator(fabricModel, horizon, touched);
  const allInputs = changes.map((change) => ({ ...typical, ...change }));
  const known = evaluateAll(typical);
  const touchedInputs = changes.map((change) => ({ ...known, ...change }));
  const cost = offsetOf(study, 'tcoWithoutIdle');
  return {
    everything: () => allInputs.map((inputs) => evaluateAll(inputs).tcoWithoutIdle!),
    touchedOnly: () => touchedInputs.map((inputs) => evaluateTouched(inputs).tcoWithoutIdle!),
    /** @throws Error at the first draw in which mathjs and the evaluator differ. */
    check(): void {
      const [all, some] = [this.everything(), this.touchedOnly()];
      for (const [draw, values] of drawn.entries()) {
        const own = whatIf.at(values)[cost]!;
        for (const theirs of [all[draw]!, some[draw]!])
          if (!(Math.abs(own - theirs) <= 1e-9 * Math.abs(own)))
            throw new Error(`${option.id}, draw ${draw}: tcoWithoutIdle is ${own}, of mathjs ${theirs}`);
      }
    },
  };
}
