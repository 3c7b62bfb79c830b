import type { AxisView } from '../parts/charts/frontier-view.ts';
import type { BreakEven } from '../engine/break-even.ts';
import type { LikelihoodRow } from '../parts/sureness/cpo-sureness.ts';
import { sliderSpan } from '../parts/input/slider-span.ts';
import type { TornadoRow } from '../parts/tornado/cpo-tornado.ts';
import { worthText } from '../export/decision-text.ts';
import { inputInSentence, inputLabel, inputValue } from '../export/input-label.ts';
import type { Pair } from '../export/sentences.ts';
import { metricLabels } from '../words/en.ts';
import { formatQuantity, type Scale } from '../words/format.ts';
import { atStart } from '../words/option-words.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { FrontierAxis } from '../scenario/break-evens.ts';
import type { Currency } from '../scenario/currency.ts';
import { classOf } from '../scenario/evidence.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { spanOfInput } from '../scenario/span-of-input.ts';
import { studyOf } from '../scenario/study.ts';
import { verdictMetric } from '../scenario/verdict.ts';
import type { InputWorth } from '../scenario/worth-of-inputs.ts';
import { rivalsOf } from './panel-inputs.ts';

/** Who is lower in what, in a fabric with the accelerators that wait too. */
export function likelihoodRows({ run: { resolved }, sample }: Assessment, { option }: Pair): LikelihoodRow[] {
  const { wins } = sample.comparisons.get(option.id)!;
  const metrics = [
    'tcoWithoutIdle',
    ...(resolved.scope === 'switch' ? [] : (['tco'] as const)),
    'facilityPower',
    'totalCarbon',
  ] as const;
  return metrics.map((metric) => ({ label: atStart(metricLabels[metric]), share: wins[metric] }));
}

/** Every input that moves the difference in total cost or is worth knowing before choosing, those worth most first. */
export function tornadoRows(
  { run: { resolved, comparisons }, swings, worth }: Assessment,
  { option }: Pair,
  { factor }: Scale,
  { code, unitsPerUsd }: Currency,
): TornadoRow[] {
  const { study, inputs } = studyOf(resolved);
  const moves = new Map(swings.ofDifference(option.id, verdictMetric).map((swing) => [swing.input, swing]));
  const expected = comparisons.find((one) => one.option === option.id)!.differences[verdictMetric]!.value!;
  const shown = (amount: number): number => (amount * unitsPerUsd) / factor;
  return worth
    .filter(({ input, value }) => moves.has(input) || (value ?? 0) > 0)
    .map((one) => {
      const { input } = one;
      // An input of other options moves the choice, not this difference.
      const { atLow, atHigh } = moves.get(input) ?? { atLow: expected, atHigh: expected };
      const { low, high } = spanOfInput(study, input);
      return {
        name: input,
        label: inputLabel(resolved, input),
        atLow: shown(atLow),
        atHigh: shown(atHigh),
        lowText: inputValue(resolved, input, low),
        highText: inputValue(resolved, input, high),
        evidence: classOf(resolved, inputs.get(input)!),
        worthText: worthText(one, code, unitsPerUsd),
      };
    });
}

/** What to ask for before choosing. */
export function tornadoFinding(
  { run: { resolved }, worth, decisions }: Assessment,
  { code, unitsPerUsd }: Currency,
): string {
  const amount = (value: number): string => formatQuantity(value * unitsPerUsd, code, 2);
  const evpi = `Knowing everything before choosing would be worth ${amount(decisions[verdictMetric].evpi)}.`;
  const [first, second] = worth.filter(({ value }) => (value ?? 0) > 0);
  const ends = 'Ends are P10 and P90 of an input, the rest at expected values.';
  if (!first) return `No single figure would change the choice. ${evpi} ${ends}`;
  const name = ({ input, value }: InputWorth): string => `${inputInSentence(resolved, input)} up to ${amount(value!)}`;
  const others = second ? `, for ${name(second)}` : '';
  return `A firm figure for ${name(first).replace(' up to', ' is worth up to')}${others}. ${evpi} ${ends}`;
}

/** The frontier's inputs unless the reader chooses others: the price of an end, and electricity. */
export function usualAxes({ resolved }: Run, { option, baseline }: Pair): readonly [x: string, y: string] {
  const place = option.leaf === baseline.leaf ? 'upper' : 'leaf';
  return [resolved.input(option, `${place}.endPrice`).name, resolved.input(option, 'electricityPrice').name];
}

/** An axis goes as far as the slider of its input. */
export function axisOf({ resolved }: Run, name: string): FrontierAxis {
  const input = studyOf(resolved).inputs.get(name)!;
  const { low, high } = sliderSpan(input, rivalsOf(input, resolved.catalog).rivals);
  return { name, from: low, to: high };
}

export function axisView({ resolved }: Run, name: string): AxisView {
  const { input, value } = studyOf(resolved).inputs.get(name)!;
  return { name, label: inputLabel(resolved, name), unit: input.unit, typical: value };
}

/** Inputs that a frontier can be drawn over: those that move the difference, and the present axes. */
export function axisChoices(
  { resolved }: Run,
  breakEvens: ReadonlyMap<string, BreakEven> | undefined,
  axes: readonly string[],
): { readonly name: string; readonly label: string }[] {
  const names = new Set([...axes, ...(breakEvens?.keys() ?? [])]);
  return [...names]
    .map((name) => ({ name, label: inputLabel(resolved, name) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}

/** Why there is no frontier, where there is none. */
export function noFrontier(
  run: Run,
  breakEvens: ReadonlyMap<string, BreakEven> | undefined,
  axes: readonly string[],
  { option, baseline }: Pair,
  failed: boolean,
): string {
  if (failed) return 'The search for break-evens could not be loaded.';
  if (option === baseline) return 'Name a second option to compare.';
  const still = breakEvens && axes.filter((name) => !breakEvens.has(name));
  if (!still || still.length < axes.length) return '';
  const labels = still.map((name) => inputLabel(run.resolved, name)).join(' nor ');
  return `Neither ${labels} moves the difference between ${option.label} and ${baseline.label}: there is no frontier over them.`;
}
