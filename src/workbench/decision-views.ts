import { catalog } from '../scenario/edition.ts';
import type { AxisView } from '../charts/frontier-view.ts';
import type { BreakEven } from '../engine/break-even.ts';
import type { LikelihoodRow } from '../elements/sureness/cpo-sureness.ts';
import { sliderSpan } from '../elements/input/slider-span.ts';
import type { TornadoRow } from '../elements/tornado/cpo-tornado.ts';
import { inputLabel, inputValue } from '../export/input-label.ts';
import type { Pair } from '../export/sentences.ts';
import { metricLabels } from '../locales/en.ts';
import { formatNumber, type Scale } from '../locales/format.ts';
import { atStart } from '../locales/option-words.ts';
import type { Assessment } from '../scenario/assess.ts';
import type { FrontierAxis } from '../scenario/break-evens.ts';
import type { Currency } from '../scenario/currency.ts';
import { classOf } from '../scenario/evidence.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study.ts';
import { verdictMetric } from '../scenario/verdict.ts';

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

/** Every input that moves the difference in total cost, the strongest first. */
export function tornadoRows(
  { run: { resolved }, swings }: Assessment,
  { option }: Pair,
  { factor }: Scale,
  { unitsPerUsd }: Currency,
): TornadoRow[] {
  const { study, inputs } = studyOf(resolved);
  const bands = new Map(study.uncertain.map((input) => [input.name, input]));
  return swings.ofDifference(option.id, verdictMetric).map(({ input, atLow, atHigh, swing }) => {
    const { low, high } = bands.get(input)!;
    const shown = (amount: number): number => (amount * unitsPerUsd) / factor;
    return {
      name: input,
      label: inputLabel(resolved, input),
      atLow: shown(atLow),
      atHigh: shown(atHigh),
      lowText: inputValue(resolved, input, low),
      highText: inputValue(resolved, input, high),
      evidence: classOf(resolved, inputs.get(input)!),
      swingText: formatNumber(shown(swing)),
    };
  });
}

/** One sentence over the tornado. */
export function tornadoFinding(rows: readonly TornadoRow[], unit: string): string {
  const [first, second] = rows;
  if (!first) return '';
  const name = ({ label, swingText }: TornadoRow): string => `${label} (${swingText} ${unit})`;
  const others = second ? ` and ${name(second)}` : '';
  return `Each input from the low to the high end of its band, the rest typical. ${name(first)}${others} move${second ? '' : 's'} the difference most.`;
}

/** The frontier's inputs unless the reader chooses others: the price of an end, and electricity. */
export function usualAxes({ resolved }: Run, { option, baseline }: Pair): readonly [x: string, y: string] {
  const place = option.leaf === baseline.leaf ? 'upper' : 'leaf';
  return [resolved.input(option, `${place}.endPrice`).name, resolved.input(option, 'electricityPrice').name];
}

/** An axis goes as far as the slider of its input. */
export function axisOf({ resolved }: Run, name: string): FrontierAxis {
  const input = studyOf(resolved).inputs.get(name)!;
  const { low, high } = sliderSpan(input, rivalsOf(input, catalog).rivals);
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
  return `Neither ${labels} moves the difference between ${option.label} and ${baseline.label.toLowerCase()}: there is no frontier over them.`;
}
