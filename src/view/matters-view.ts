import { chancesOver, chancesWith } from '../engine/chances.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import type { BreakEven } from '../engine/break-even.ts';
import { withInputAt } from '../engine/moved-study.ts';
import { offsetOf } from '../engine/study.ts';
import type { Assessment } from '../scenario/assess.ts';
import { leaningFrom, verdictOfChance } from '../scenario/chance.ts';
import { classOf } from '../scenario/class-of.ts';
import { groundsOf } from '../scenario/grounds.ts';
import type { ResolvedInput } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { spanOfInput, studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { leadingByWorth, underRivals, type InputWorth } from '../scenario/worth-of-inputs.ts';
import { breakEvenView, inputView, worthView } from './inputs-view.ts';
import type { Money } from './money.ts';
import { inputName, optionNames } from './names.ts';
import type { CurveView, DriverRow, InputName, MattersView, OptionName, PublishedView, SettleView } from './view.ts';

/** So many inputs are shown; the others change little. */
const mostRows = 8;
/** Points of the curve of chances. */
const points = 25;
/** Of the curve and of the ends of the inputs: a share to one per cent. */
export const chanceDraws = 1024;

/** What moves the choice between two options, inputs that are worth most to know first. It pauses while it works. */
export function* mattersView(
  run: Run,
  money: Money,
  assessment: Assessment,
  [a, b]: readonly [OptionName, OptionName],
  breakEvens: ReadonlyMap<string, BreakEven> | undefined,
  curve: CurveView | undefined,
): Generator<void, MattersView, void> {
  const { resolved } = run;
  const { study, inputs } = studyOf(resolved);
  const offset = offsetOf(study, verdictMetric);
  const index = (id: string): number => study.options.findIndex((option) => option.id === id);
  const [first, second] = [index(a.id), index(b.id)];
  const cube: Hypercube = { draws: chanceDraws, seed: assessment.cube.seed };
  const difference = (name: string, value: number): number => {
    const { options } = withInputAt(study, name, value);
    return options[first]!.y[offset]! - options[second]!.y[offset]!;
  };
  const swingOf = (name: string): number => {
    const { low, high } = spanOfInput(study, name);
    return Math.abs(difference(name, high) - difference(name, low));
  };
  const rows: DriverRow[] = [];
  const drivers = driversOf(assessment, a.id, b.id, swingOf);
  const ends = drivers.flatMap(({ input: name }) => {
    const { low, high } = spanOfInput(study, name);
    return [low, high].map((value) => ({ name, value }));
  });
  const chances = yield* chancesWith(study, cube, verdictMetric, ends);
  for (const [at, one] of drivers.entries()) {
    const input = inputs.get(one.input)!;
    const { low, high } = spanOfInput(study, one.input);
    const [chancesAtLow, chancesAtHigh] = chances.slice(2 * at, 2 * at + 2);
    const factor = money.factor(input.input.unit);
    rows.push({
      input: nameOf(run, input, money),
      low: low * factor,
      high: high * factor,
      atLow: money.of(difference(one.input, low)),
      atHigh: money.of(difference(one.input, high)),
      chanceAtLow: chancesAtLow![first]!,
      chanceAtHigh: chancesAtHigh![first]!,
      breakEven: breakEvens ? breakEvenView(breakEvens.get(one.input), factor) : null,
      worth: worthView(one, money),
      evidence: groundsOf(input.figure, classOf(resolved, input)),
    });
    yield;
  }
  const expected = study.options[first]!.y[offset]! - study.options[second]!.y[offset]!;
  return {
    unit: money.unit,
    a,
    b,
    expected: money.of(expected),
    evpi: money.of(assessment.decisions[verdictMetric].evpi),
    rows,
    ...(curve && { curve }),
    published: publishedView(run, assessment, money),
  };
}

/** Inputs that are worth knowing before choosing; then those that move the difference of the two most. */
function driversOf(
  { worth, swings }: Assessment,
  a: string,
  b: string,
  swingOf: (name: string) => number,
): InputWorth[] {
  const known = worth.filter(({ value }) => (value ?? 0) > 0).slice(0, mostRows);
  const moving = new Set([a, b].flatMap((id) => swings.ofQuantity(id, verdictMetric).map(({ input }) => input)));
  const others = worth
    .filter((one) => !known.includes(one) && moving.has(one.input))
    .map((one) => ({ one, swing: swingOf(one.input) }))
    .filter(({ swing }) => swing > 0)
    .sort((x, y) => y.swing - x.swing)
    .map(({ one }) => one);
  return [...known, ...others.slice(0, Math.max(0, mostRows - known.length))];
}

const nameOf = ({ resolved }: Run, { name, input }: ResolvedInput, money: Money): InputName =>
  inputName(resolved, name, input, money);

/** The input that the curve is drawn over until a reader chooses: the one that a firm figure is worth most for. */
export function curveInput({ resolved }: Run, assessment: Assessment, chosen: string | undefined): string | undefined {
  const { inputs } = studyOf(resolved);
  if (chosen !== undefined && inputs.has(chosen) && !inputs.get(chosen)!.input.whole) return chosen;
  return assessment.worth.find(({ value }) => (value ?? 0) > 0)?.input ?? assessment.worth[0]?.input;
}

/** How likely each option is the cheapest as one input moves. It pauses while it works. */
export function* curveView(
  run: Run,
  money: Money,
  assessment: Assessment,
  name: string,
): Generator<void, CurveView, void> {
  const { resolved } = run;
  const { study, inputs } = studyOf(resolved);
  const input = inputs.get(name)!;
  const shown = inputView(resolved, input, money);
  const factor = money.factor(input.input.unit);
  const { from, to } = rangeOf(shown, input, factor);
  const x = Array.from({ length: points }, (_, i) => from + ((to - from) * i) / (points - 1));
  const cube: Hypercube = { draws: chanceDraws, seed: assessment.cube.seed };
  const byPoint = yield* chancesOver(study, cube, verdictMetric, name, x);
  const options = optionNames(resolved);
  return {
    input: nameOf(run, input, money),
    used: input.value * factor,
    options,
    x: x.map((value) => value * factor),
    chances: options.map((_, o) => byPoint.map((chances) => chances[o]!)),
    zones: zonesOf(
      x.map((value) => value * factor),
      byPoint,
      options,
    ),
    figures: shown.figures.map(({ value }) => value),
    choices: choicesOf(run, assessment, money, name),
  };
}

/** The range of the input and every published figure, a little beyond, within what is possible. */
function rangeOf(
  { figures }: { readonly figures: readonly { readonly value: number }[] },
  { value, low, high, input }: ResolvedInput,
  factor: number,
): { readonly from: number; readonly to: number } {
  const marks = [value, low ?? value, high ?? value, ...figures.map((figure) => figure.value / factor)];
  const [least, most] = [Math.min(...marks), Math.max(...marks)];
  const margin = most > least ? 0.08 * (most - least) : Math.abs(value) / 2 || 1;
  return { from: Math.max(input.minimum, least - margin), to: Math.min(input.maximum, most + margin) };
}

function choicesOf({ resolved }: Run, { worth }: Assessment, money: Money, name: string): InputName[] {
  const { inputs } = studyOf(resolved);
  const names = worth.slice(0, 12).map(({ input }) => input);
  return [...new Set([name, ...names])]
    .map((key) => inputs.get(key)!)
    .filter(({ input }) => !input.whole)
    .map((input) => nameOf({ resolved } as Run, input, money));
}

/** Where one option is likely the cheapest, from 66 %, and where none is. Ends lie between the points of the curve. */
function zonesOf(
  x: readonly number[],
  byPoint: readonly (readonly number[])[],
  options: readonly OptionName[],
): CurveView['zones'] {
  const leaderAt = (chances: readonly number[]): string | null => {
    const most = Math.max(...chances);
    return verdictOfChance(most) === 'not-settled' ? null : options[chances.indexOf(most)]!.id;
  };
  const zones: { from: number; to: number; option: string | null }[] = [];
  for (const [i, chances] of byPoint.entries()) {
    const option = leaderAt(chances);
    const last = zones.at(-1);
    if (last?.option === option) last.to = x[i]!;
    else {
      const from = last ? crossing(x, byPoint, i, (option ?? last.option)!, options) : x[i]!;
      if (last) last.to = from;
      zones.push({ from, to: x[i]!, option });
    }
  }
  return zones;
}

/** Where the chance of an option crosses 66 % between a point and the one before. */
function crossing(
  x: readonly number[],
  byPoint: readonly (readonly number[])[],
  i: number,
  option: string,
  options: readonly OptionName[],
): number {
  const o = options.findIndex(({ id }) => id === option);
  const [before, after] = [byPoint[i - 1]![o]!, byPoint[i]![o]!];
  const share = (leaningFrom - before) / (after - before);
  return x[i - 1]! + share * (x[i]! - x[i - 1]!);
}

/** What a firm figure of the curve's input would do; undefined where it does nothing within the range of the curve. */
export function settleOf({ input, zones, used }: CurveView): SettleView | undefined {
  const at = zones.findIndex(({ from, to }) => used >= from && used <= to);
  const [before, here, after] = [zones[at - 1], zones[at], zones[at + 1]];
  if (!here || !(before || after)) return undefined;
  const own = here.option;
  // Beside a zone in which no option is likely the cheapest stand those of an option.
  return {
    input,
    kind: own === null ? 'settles' : 'changes',
    ...(before && { below: { value: here.from, option: (own ?? before.option)! } }),
    ...(after && { above: { value: here.to, option: (own ?? after.option)! } }),
  };
}

function publishedView(run: Run, assessment: Assessment, money: Money): PublishedView[] {
  const { inputs } = studyOf(run.resolved);
  const options = optionNames(run.resolved);
  const comparable = underRivals(run, leadingByWorth(assessment)).filter((one) => one.comparable);
  return [...new Set(comparable.map(({ input }) => input))].flatMap((key): PublishedView[] => {
    const own = comparable.filter(({ input }) => input === key);
    if (own.length < 2) return [];
    const counts = new Map<string, number>();
    for (const { order } of own) counts.set(order[0]!, (counts.get(order[0]!) ?? 0) + 1);
    return [
      {
        input: nameOf(run, inputs.get(key)!, money),
        figures: own.length,
        cheapest: [...counts]
          .sort((x, y) => y[1] - x[1])
          .map(([id, count]) => ({ option: options.find((option) => option.id === id)!, count })),
      },
    ];
  });
}
