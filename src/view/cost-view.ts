import { groupDifferences } from '../engine/group-differences.ts';
import type { QuantityValue } from '../engine/evaluate.ts';
import type { Hypercube } from '../engine/hypercube.ts';
import { ofNetwork } from '../model/network-name.ts';
import type { Percentiles } from '../engine/percentiles.ts';
import type { Assessment } from '../scenario/assess.ts';
import { inCurrency } from '../scenario/currency.ts';
import type { ResolvedOption } from '../scenario/resolve.ts';
import type { Run } from '../scenario/run-scenario.ts';
import { studyOf } from '../scenario/study-of.ts';
import { verdictMetric } from '../scenario/verdict-metric.ts';
import { orderOf } from './answer-view.ts';
import { groupedLines, groupsOf, linesOf } from './lines.ts';
import type { Money } from './money.ts';
import { optionName, optionNames } from './names.ts';
import type { CostView, OptionName, PairView } from './view.ts';

export function costView(run: Run, money: Money, assessment: Assessment | undefined, pair?: PairView): CostView {
  const { resolved } = run;
  const order = orderOf(run, assessment);
  const shown = inCurrency(run, money.currency);
  const optionOf = (id: string): ResolvedOption => resolved.options.find((option) => option.id === id)!;
  const quantity = (id: string, name: string): QuantityValue =>
    shown.options.find((option) => option.id === id)!.quantities[name]!;
  const values = (name: string): number[] => order.map((id) => quantity(id, name).value!);
  return {
    unit: money.unit,
    years: resolved.input(resolved.options[0]!, 'horizon').value,
    options: order.map((id) => optionName(resolved, optionOf(id))),
    totals: values(verdictMetric),
    ...(assessment && { ranges: order.map((id) => rangeOf(assessment, id, verdictMetric, money)) }),
    ...groupedLines(shown, 'tcoWithoutIdle', order),
    networks:
      resolved.networks.length === 0
        ? []
        : ['tcoWithoutIdle', 'capex'].map((name) => ({
            quantity: name,
            unit: money.unit,
            rows: resolved.networks.map(({ id, label }) => {
              const key = ofNetwork(id, name);
              return { key, label, values: values(key) };
            }),
          })),
    ...(pair && { pair }),
  };
}

/** Undefined where no range touches the quantity. */
export function rangeOf(
  { sample }: Assessment,
  id: string,
  quantity: string,
  money: Pick<Money, 'of'>,
): Percentiles | undefined {
  const found = sample.options.get(id)?.get(quantity);
  return found && { p10: money.of(found.p10), p50: money.of(found.p50), p90: money.of(found.p90) };
}

/** Two options that are told apart line by line: the cheapest, and the one that is cheapest most often of the others. */
export function leadingPair(run: Run, assessment: Assessment | undefined): readonly [string, string] | undefined {
  const [first, ...others] = orderOf(run, assessment) as [string, ...string[]];
  if (others.length === 0) return undefined;
  const chance = (id: string): number =>
    assessment ? assessment.decisions[verdictMetric].ranking.find(({ option }) => option === id)!.chanceLowest : 0;
  return [first, others.reduce((a, b) => (chance(b) > chance(a) ? b : a))];
}

/** The same two as options. */
export function leadersOf(run: Run, assessment: Assessment | undefined): readonly [OptionName, OptionName] | undefined {
  const pair = leadingPair(run, assessment);
  const name = (id: string): OptionName => optionNames(run.resolved).find((option) => option.id === id)!;
  return pair && [name(pair[0]), name(pair[1])];
}

/** Where two options differ, by groups of lines with the range of each. It pauses while it works. */
export function* pairView(
  run: Run,
  [a, b]: readonly [string, string],
  money: Money,
  cube: Hypercube,
): Generator<void, PairView, void> {
  const { resolved } = run;
  const lines = linesOf(run, 'tcoWithoutIdle');
  const ids = groupsOf(lines);
  const { study } = studyOf(resolved);
  const percentiles = yield* groupDifferences(
    study,
    cube,
    [a, b],
    [...ids.map((id) => lines.filter(({ group }) => group === id)), lines],
  );
  const value = (id: string, quantity: string): number =>
    run.options.find((option) => option.id === id)!.quantities[quantity]!.value!;
  const difference = (part: typeof lines): number =>
    part.reduce((sum, { quantity, sign }) => sum + sign * (value(a, quantity) - value(b, quantity)), 0);
  const shown = (found: Percentiles | undefined): Partial<Percentiles> =>
    found ? { p10: money.of(found.p10), p50: money.of(found.p50), p90: money.of(found.p90) } : {};
  const name = (id: string) =>
    optionName(
      resolved,
      resolved.options.find((option) => option.id === id)!,
    );
  return {
    a: name(a),
    b: name(b),
    groups: ids
      .map((id, i) => ({
        id,
        value: money.of(difference(lines.filter(({ group }) => group === id))),
        ...shown(percentiles[i]),
      }))
      .filter(({ id }) =>
        lines.some(({ quantity, group }) => group === id && (value(a, quantity) || value(b, quantity))),
      ),
    total: { value: money.of(value(a, verdictMetric) - value(b, verdictMetric)), ...shown(percentiles.at(-1)) },
  };
}
